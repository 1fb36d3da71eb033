#include "domain/review/reviewcomparison.h"
#include "evidence/samplerecord.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// The JSON of a small record with one value replaced; `path` as the reader names it.
QByteArray altered(const QString &path, const QJsonValue &value, bool isRemoved = false)
{
    ReviewRecord record = demoRecord();
    record.findings.resize(2);
    record.expiries.resize(2);
    QByteArray json = reviewRecordAsJson(record);
    const std::function<QJsonValue(const QJsonValue &, QStringList)> change =
        [&](const QJsonValue &at, QStringList rest) -> QJsonValue {
        if (rest.isEmpty())
            return value;
        QString step = rest.takeFirst();
        QJsonObject object = at.toObject();
        const qsizetype bracket = step.indexOf(QLatin1Char('['));
        if (bracket >= 0) {
            const int index = step.mid(bracket + 1).chopped(1).toInt();
            step = step.left(bracket);
            QJsonArray list = object.value(step).toArray();
            list.replace(index, change(list.at(index), rest));
            object.insert(step, list);
        } else if (rest.isEmpty() && isRemoved) {
            object.remove(step);
        } else {
            object.insert(step, change(object.value(step), rest));
        }
        return object;
    };
    return QJsonDocument(
               change(QJsonDocument::fromJson(json).object(), path.split(QLatin1Char('.')))
                   .toObject())
        .toJson();
}

/// The first findings of the demo, none of them settled.
ReviewRecord smallRecord(size_t findings)
{
    ReviewRecord record = demoRecord();
    record.findings.resize(findings);
    for (RecordedFinding &finding : record.findings)
        finding.isResolved = false;
    return record;
}

QStringList keysOf(const std::vector<int> &indexes, const ReviewRecord &record)
{
    QStringList keys;
    for (const int index : indexes)
        keys << record.findings[static_cast<size_t>(index)].key;
    return keys;
}

} // namespace

class TestReviewRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadTheSame_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::addColumn<bool>("finished");
        QTest::newRow("demo, a row of it unreadable") << false << true;
        QTest::newRow("not finished") << false << false;
        QTest::newRow("hostile names") << true << true;
    }
    void whatIsWrittenIsReadTheSame()
    {
        QFETCH(bool, hostile);
        QFETCH(bool, finished);
        ReviewRecord record = hostile ? hostileRecord() : recordWithUnreadable();
        if (!finished)
            record.finishedAtMs = 0;
        if (hostile) {
            // UTF-8 has no lone surrogates: what is not text cannot come back as it was.
            for (RecordedFinding &finding : record.findings) {
                for (QString *text : {&finding.subject, &finding.account, &finding.reason})
                    *text = QString::fromUtf8(text->toUtf8());
                for (RecordedValue &value : finding.values)
                    value.text = QString::fromUtf8(value.text.toUtf8());
                for (RecordedToken &token : finding.tokens)
                    token.name = QString::fromUtf8(token.name.toUtf8());
                if (finding.decision) {
                    finding.decision->reason = QString::fromUtf8(finding.decision->reason.toUtf8());
                    finding.decision->by = QString::fromUtf8(finding.decision->by.toUtf8());
                }
            }
            for (RecordedExpiry &expiry : record.expiries) {
                expiry.token = QString::fromUtf8(expiry.token.toUtf8());
                expiry.account = QString::fromUtf8(expiry.account.toUtf8());
            }
        }
        QVERIFY(record.findings.size() > 50);
        const QByteArray json = reviewRecordAsJson(record);
        const Result<ReviewRecord> read = reviewRecordFromJson(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QVERIFY(read.value() == record);
        QCOMPARE(reviewRecordAsJson(read.value()), json);
    }

    void whatAnEarlierVersionDidNotWriteIsNotKnown()
    {
        const Result<ReviewRecord> read =
            reviewRecordFromJson(altered(QStringLiteral("not_judged"), {}, true));
        QVERIFY(read.ok());
        QVERIFY(!read->notJudged);
    }

    void theSchemaSaysWhatIsWritten_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("demo") << 0;
        QTest::newRow("hostile names") << 1;
        QTest::newRow("empty, not finished") << 2;
        QTest::newRow("a row unreadable") << 3;
    }
    void theSchemaSaysWhatIsWritten()
    {
        QFETCH(int, which);
        ReviewRecord record = which == 1 ? hostileRecord()
            : which == 3                 ? recordWithUnreadable()
                                         : demoRecord();
        if (which == 2) {
            record.finishedAtMs = 0;
            record.findings.clear();
            record.expiries.clear();
        }
        QCOMPARE(check(reviewRecordAsJson(record)), QString());
    }

    void theSchemaRefusesAKeyThatItDoesNotNameAndAMissingOne()
    {
        QVERIFY(!check(altered(QStringLiteral("findings[1].surprise"), 1)).isEmpty());
        QVERIFY(!check(altered(QStringLiteral("policy.sha256"), {}, true)).isEmpty());
    }

    void aRecordThatIsNoneNamesTheField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *path, const QJsonValue &value,
                            const char *named = nullptr) {
            QTest::newRow(path) << QString::fromLatin1(path) << value
                                << QString::fromLatin1(named ? named : path);
        };
        row("connection", 3);
        row("connection.name", QJsonValue());
        row("policy.threshold", QStringLiteral("apocalyptic"));
        row("started_at", QStringLiteral("yesterday"));
        row("finished_by", 7);
        row("accounts", -1);
        row("tokens", QStringLiteral("many"));
        row("live_tokens", 1e300);
        row("not_judged", QStringLiteral("no-owner"));
        row("findings", QJsonObject());
        row("findings[1].severity", QStringLiteral("Critical"));
        row("findings[1].number", QStringLiteral("90"));
        row("findings[0].token_id", QStringLiteral("9223372036854775808"));
        row("findings[0].account_id", 5);
        row("findings[0].values", QStringLiteral("role=Admin"));
        row("findings[0].decision", QStringLiteral("keep"));
        row("findings[0].decision.reason", QJsonArray());
        row("findings[0].decision.at", QStringLiteral("2026-13-45T99:99:99.000Z"));
        row("findings[0].decision.until", QStringLiteral("2026-02-30"));
        row("expiries[1].expires", 12);
        row("expiries[1].token_id", QJsonValue());
    }
    void aRecordThatIsNoneNamesTheField()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        const Result<ReviewRecord> read = reviewRecordFromJson(altered(path, value));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void whatIsNoRecordAtAllIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"format\": ");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("of another kind") << QByteArray("{\"format\":\"tokendesk-policy\"}");
        QTest::newRow("of a later version")
            << QByteArray("{\"format\":\"tokendesk-review\",\"version\":2}");
        QTest::newRow("bytes") << QByteArray(4096, '\xFF');
        QTest::newRow("nested without end") << QByteArray(100'000, '[');
    }
    void whatIsNoRecordAtAllIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<ReviewRecord> read = reviewRecordFromJson(json);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().message.isEmpty());
    }

    void twoReviewsAreCompared()
    {
        ReviewRecord before = smallRecord(6);
        ReviewRecord now = before;
        now.findings.erase(now.findings.begin() + 1);
        now.findings[1].severity = Severity::Info;
        now.findings[2].values.push_back({QStringLiteral("role"), QStringLiteral("Admin")});
        now.findings[3].decision->kind = DecisionKind::Delete;
        now.findings[4].decision->reason = QStringLiteral("in other words");
        now.findings[4].reason = QStringLiteral("in other words");
        // That a day has passed is no change.
        now.findings[0].values.push_back({QStringLiteral("age_days"), QStringLiteral("1")});
        RecordedFinding added = before.findings[0];
        added.key = QStringLiteral("unused/token/777");
        now.findings.insert(now.findings.begin(), added);
        before.findings[4].decision->kind = DecisionKind::Keep;

        const ReviewComparison comparison = compareReviews(before, now);
        QCOMPARE(keysOf(comparison.added, now), QStringList{added.key});
        QCOMPARE(comparison.gone, (std::vector<std::pair<int, int>>{{1, -1}}));
        const std::vector<std::pair<int, int>> changed{{2, 2}, {3, 3}, {4, 4}};
        QCOMPARE(comparison.changed, changed);
        const std::vector<std::pair<int, int>> same{{0, 1}, {5, 5}};
        QCOMPARE(comparison.same, same);
    }

    void whatWasSettledIsGone()
    {
        ReviewRecord before = smallRecord(4);
        ReviewRecord now = before;
        now.findings[0].isResolved = true; // in the later review
        before.findings[1].isResolved = true; // in the earlier one, and it is back
        before.findings[2].isResolved = now.findings[2].isResolved = true;
        const ReviewComparison comparison = compareReviews(before, now);
        QCOMPARE(comparison.settledBefore, 2);
        QCOMPARE(comparison.same.size() + comparison.changed.size() + comparison.gone.size() + 2,
                 before.findings.size());
        QCOMPARE(comparison.settledNow, 2);
        QCOMPARE(comparison.same.size() + comparison.changed.size() + comparison.added.size() + 2,
                 now.findings.size());
        QCOMPARE(comparison.gone, (std::vector<std::pair<int, int>>{{0, 0}}));
        QCOMPARE(comparison.added, std::vector<int>{1});
        QVERIFY(comparison.changed.empty());
        QCOMPARE(comparison.same, (std::vector<std::pair<int, int>>{{3, 3}}));
    }

    void whatBecameGraverIsAChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *before, const char *now, bool isOne) {
            QTest::addRow("%s, %s", before, now)
                << QString::fromLatin1(before) << QString::fromLatin1(now) << isOne;
        };
        row("expires-soon-urgent", "expires-soon-today", true);
        row("expires-soon-act", "expires-soon-plan", true);
        row("unused", "unused-long", true);
        row("unused", "never-used", false);
        row("unused", "expires-soon-today", false);
        row("never-expires", "rotation-due", false);
        row("of-a-newer-program", "of-another", false);
    }
    void whatBecameGraverIsAChange()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(bool, isOne);
        const auto recordOf = [](const QString &rule) {
            ReviewRecord record = smallRecord(1);
            RecordedFinding &finding = record.findings[0];
            finding.rule = rule;
            finding.tokenId = 12;
            finding.key = rule + QStringLiteral("/token/12");
            return record;
        };
        const ReviewRecord earlier = recordOf(before);
        ReviewRecord later = recordOf(now);
        for (const bool hasSettled : {false, true}) {
            if (hasSettled) { // as an earlier version wrote it
                later.findings.insert(later.findings.begin(), earlier.findings[0]);
                later.findings[0].isResolved = true;
            }
            const ReviewComparison comparison = compareReviews(earlier, later);
            QCOMPARE(comparison.changed.size(), size_t(isOne ? 1 : 0));
            QCOMPARE(comparison.added.size(), size_t(isOne ? 0 : 1));
            QCOMPARE(comparison.gone.size(), size_t(isOne ? 0 : 1));
            QVERIFY(comparison.same.empty());
        }
    }

    void otherTokensInTheSameNumberAreAChange()
    {
        ReviewRecord before = smallRecord(1);
        before.findings[0].tokens = {{5, QStringLiteral("a"), {}, {}, false},
                                     {6, QStringLiteral("b"), {}, {}, false}};
        ReviewRecord now = before;
        QCOMPARE(compareReviews(before, now).same.size(), size_t(1));
        now.findings[0].tokens[1].id = 7;
        QCOMPARE(compareReviews(before, now).changed.size(), size_t(1));
        // One that was settled meanwhile is not among them; an earlier version named none.
        now.findings[0].tokens = before.findings[0].tokens;
        now.findings[0].tokens.push_back({9, QStringLiteral("c"), {}, {}, true});
        QCOMPARE(compareReviews(before, now).same.size(), size_t(1));
        before.findings[0].tokens.clear();
        QCOMPARE(compareReviews(before, now).same.size(), size_t(1));
    }

    void anEmptyReviewComparesToo()
    {
        const ReviewRecord full = smallRecord(3);
        QCOMPARE(compareReviews({}, full).added, (std::vector<int>{0, 1, 2}));
        QCOMPARE(compareReviews(full, {}).gone,
                 (std::vector<std::pair<int, int>>{{0, -1}, {1, -1}, {2, -1}}));
        const ReviewComparison same = compareReviews(full, full);
        QCOMPARE(same.same.size(), size_t(3));
        QVERIFY(same.added.empty() && same.gone.empty() && same.changed.empty());
    }

private:
    /// Empty when it fits; else what the validator says.
    static QString check(const QByteArray &json)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("review.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return QStringLiteral("not written");
        file.close();
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(
            QStringLiteral("python3"),
            {QStringLiteral(TOKENDESK_FIXTURES "/../evidence/check-schema.py"),
             QStringLiteral(TOKENDESK_FIXTURES "/../../resources/review-record.schema.json"),
             file.fileName()});
        if (!validator.waitForFinished())
            return QStringLiteral("the validator did not end");
        return validator.exitCode() == 0
            ? QString()
            : QString::fromUtf8(validator.readAll()).left(2000) + QLatin1Char('!');
    }
};

QTEST_GUILESS_MAIN(TestReviewRecord)
#include "testreviewrecord.moc"
