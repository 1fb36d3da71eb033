// The review in the console, and the check of an evidence pack.
#include "cli/program.h"
#include "domain/review/reviewrecord.h"
#include "evidence/packwriter.h"
#include "store/reviewstore.h"
#include "workflows/policies.h"

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ReviewRecord recordOf(const QByteArray &json)
{
    const Result<ReviewRecord> record = reviewRecordFromJson(json);
    if (!record.ok())
        qFatal("%s", qPrintable(record.error().text()));
    return record.value();
}

std::unique_ptr<ReviewStore> openReviews(const Desk &desk)
{
    auto opened = finished(ReviewStore::open(desk.file("review.sqlite")));
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().text()));
    return std::move(opened).value();
}

} // namespace

class TestTokendeskctlReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasTheSameFindings()
    {
        Desk desk;
        const Ended json = desk.run(QStringLiteral("review --format json"));
        QCOMPARE(json.code, 1);
        const ReviewRecord record = recordOf(json.output);
        QVERIFY(record.findings.size() > 100);
        QCOMPARE(record.policy.id, QStringLiteral("default"));
        QVERIFY(json.errors.contains(QByteArray::number(record.findings.size())));
        QVERIFY(json.errors.contains(QByteArray::number(record.undecided())));

        const Ended csv = desk.run(QStringLiteral("review --format csv"));
        QCOMPARE(csv.code, 1);
        QCOMPARE(csv.output.count("\r\n"), static_cast<int>(record.findings.size()) + 1);
        const Ended table = desk.run(QStringLiteral("review"));
        QCOMPARE(table.code, 1);
        QCOMPARE(table.output.count('\n'), static_cast<int>(record.findings.size()) + 1);
        QVERIFY(QDir(desk.data.path()).isEmpty()); // reading leaves nothing behind
    }

    void whatIsNotKnownFindsNothing()
    {
        Desk desk;
        const ReviewRecord record =
            recordOf(desk.run(QStringLiteral("review --format json")).output);
        for (const RecordedFinding &finding : record.findings)
            QVERIFY(finding.rule != QLatin1String("no-owner"));
    }

    void theThresholdDecidesHowItEnds_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("never") << 0;
        QTest::newRow("info") << 1;
        QTest::newRow("critical") << 1;
    }
    void theThresholdDecidesHowItEnds()
    {
        QFETCH(int, code);
        Desk desk;
        const Ended ended = desk.run(QStringLiteral("review --fail-on ")
                                     + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(ended.code, code);
    }

    void aFileIsWrittenWhole()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.json"));
        const Ended ended = desk.run(QStringLiteral("review --format json --output ") + path);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!recordOf(file.readAll()).findings.empty());
        const Ended nowhere =
            desk.run(QStringLiteral("review --output /nowhere/findings.json --format json"));
        QCOMPARE(nowhere.code, 2);
        QVERIFY(nowhere.errors.contains("/nowhere/findings.json"));
    }

    void aPolicyIsAFileOrOneOfOurs()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        Policy policy = shippedPolicy(QStringLiteral("pci"));
        policy.id = QStringLiteral("mine");
        policy.name = QStringLiteral("Mine");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(policyAsJson(policy));
        file.close();
        const auto judgedBy = [&desk](const QString &wanted) {
            return recordOf(
                desk.run(QStringLiteral("review --format json --policy ") + wanted).output);
        };
        const ReviewRecord mine = judgedBy(path);
        QCOMPARE(mine.policy.name, QStringLiteral("Mine"));
        QCOMPARE(mine.policy.sha256, policyHash(policy));
        const ReviewRecord pci = judgedBy(QStringLiteral("pci"));
        QCOMPARE(pci.findings.size(), mine.findings.size());

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(policyAsJson(policy).replace("\"days\"", "\"dayz\""));
        file.close();
        const Ended broken = desk.run(QStringLiteral("review --policy ") + path);
        QCOMPARE(broken.code, 2);
        QVERIFY2(broken.errors.contains("dayz"), broken.errors.constData());
    }

    void whatTheWindowHasDecidedCounts()
    {
        Desk desk;
        const Ended before = desk.run(QStringLiteral("review --format json"));
        const ReviewRecord record = recordOf(before.output);
        QList<Decision> decisions;
        for (const RecordedFinding &finding : record.findings)
            decisions << Decision{finding.key, DecisionKind::Keep,    QStringLiteral("agreed"),
                                  {},          QStringLiteral("Sam"), 1};
        {
            const auto store = openReviews(desk);
            QVERIFY(finished(store->decide(record.connectionId, decisions)).ok());
            // While another program has the file, decisions are not known, and that is said.
            const Ended held = desk.run(QStringLiteral("review --format json"));
            QCOMPARE(held.code, 1);
            QVERIFY2(held.errors.contains("decisions are left out"), held.errors.constData());
        }
        const Ended after = desk.run(QStringLiteral("review --format json --fail-on critical"));
        // Now that notes are known, there are accounts without an owner: of severity high.
        QVERIFY2(after.code == 0, after.errors.constData());
        const ReviewRecord decided = recordOf(after.output);
        QVERIFY(std::any_of(decided.findings.begin(), decided.findings.end(),
                            [](const auto &one) { return one.decision.has_value(); }));
        QVERIFY(std::any_of(decided.findings.begin(), decided.findings.end(),
                            [](const auto &one) { return one.rule == QLatin1String("no-owner"); }));
    }

    void aRoleThatDoesNotSufficeEndsWith3()
    {
        Desk desk;
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            if (!path.startsWith("/api/user-tokens"))
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{
                FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(403, "application/json", "{\"detail\":\"No\"}")};
        });
        QCOMPARE(desk.runSpoiled(QStringLiteral("review")).code, 3);
    }

    void aPackIsChecked()
    {
        Desk desk;
        const ReviewRecord record =
            recordOf(desk.run(QStringLiteral("review --format json")).output);
        QTemporaryDir folder;
        const Result<WrittenPack> first = writePack(record, folder.path(), {});
        QVERIFY(first.ok());
        const Result<WrittenPack> second = writePack(record, folder.path(), first->manifestSha256);
        QVERIFY(second.ok());
        const Ended good =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), second->folder,
                        QStringLiteral("--previous"), first->folder});
        QVERIFY2(good.code == 0, good.errors.constData());
        QCOMPARE(good.json().value(QLatin1String("intact")).toBool(), true);
        QCOMPARE(good.json().value(QLatin1String("chain_checked")).toBool(), true);
        QCOMPARE(good.json().value(QLatin1String("manifest_sha256")).toString(),
                 second->manifestSha256);

        QFile csv(second->folder + QStringLiteral("/findings.csv"));
        QVERIFY(csv.open(QIODevice::ReadWrite));
        csv.seek(10);
        csv.write("x");
        csv.close();
        const Ended bad =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), second->folder});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.errors.contains("findings.csv"));
        QCOMPARE(bad.json().value(QLatin1String("intact")).toBool(true), false);
    }
};

QTEST_MAIN(TestTokendeskctlReview)
#include "testtokendeskctlreview.moc"
