#include "domain/tokenplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace tokendesk;

namespace {

TokenPlan samplePlan()
{
    TokenPlan plan;
    plan.id = QStringLiteral("6a1d2c1e-9a35-4c39-8a4f-0f6a5a3b1c2d");
    plan.action = PlanAction::Revoke;
    plan.origin = QStringLiteral("https://acme.qualytics.io");
    plan.madeBy = QStringLiteral("Sam");
    plan.madeAtMs = 1'790'000'000'000;
    plan.reason = QStringLiteral("unused since spring <b>");
    plan.lines = {
        {9'007'199'254'740'993, QStringLiteral("airflow"), 3, QStringLiteral("データ"), true,
         Moment::at(1'800'000'000'000), Moment::null()},
        {2, QStringLiteral("=cmd"), 3, QStringLiteral("b"), false, Moment::null(), Moment::at(1)}};
    return plan;
}

QByteArray altered(const QByteArray &json, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestTokenPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanSurvivesItsFileExactly()
    {
        TokenPlan plan = samplePlan();
        QCOMPARE(planFromJson(planAsJson(plan)).value(), plan);
        QVERIFY(approvePlan(plan, QStringLiteral("Kim"), 1'790'000'100'000));
        QCOMPARE(planFromJson(planAsJson(plan)).value(), plan);
    }

    void whatIsNotKnownIsNotWrittenDownAsNever()
    {
        TokenPlan plan = samplePlan();
        plan.lines[0].expiration = Moment::unreadable();
        plan.lines[1].lastUsed = Moment::empty();
        const TokenPlan read = planFromJson(planAsJson(plan)).value();
        QCOMPARE(read.lines[0].expiration, Moment::missing());
        QCOMPARE(read.lines[0].lastUsed, Moment::null());
        QCOMPARE(read.lines[1].expiration, Moment::null());
        QCOMPARE(read.lines[1].lastUsed, Moment::missing());
    }

    void whatWasSoAlreadyIsNotWanted()
    {
        TokenPlan plan = samplePlan(); // an active token and a revoked one
        plan.lines << plan.lines.last();
        plan.action = PlanAction::Revoke;
        QCOMPARE(plan.wantedCount(), 1);
        plan.action = PlanAction::Restore;
        QCOMPARE(plan.wantedCount(), 2);
        plan.action = PlanAction::Delete;
        QCOMPARE(plan.wantedCount(), 2);
    }

    void nobodyApprovesTheirOwn()
    {
        TokenPlan plan = samplePlan();
        QVERIFY(!approvePlan(plan, QStringLiteral("Sam"), 1));
        QVERIFY(!approvePlan(plan, {}, 1));
        QVERIFY(!plan.isApproved());
        // Nor by writing it into the file.
        plan.approvedBy = plan.madeBy;
        plan.approvedAtMs = 1;
        QVERIFY(!planFromJson(planAsJson(plan)).ok());
    }

    void whatWasAlteredIsRefused()
    {
        TokenPlan plan = samplePlan();
        QVERIFY(approvePlan(plan, QStringLiteral("Kim"), 2));
        const QByteArray json = planAsJson(plan);
        for (const auto &[key, value] : QList<std::pair<QString, QJsonValue>>{
                 {QStringLiteral("action"), QStringLiteral("delete")},
                 {QStringLiteral("reason"), QStringLiteral("another")},
                 {QStringLiteral("deployment"), QStringLiteral("https://evil.example")},
                 {QStringLiteral("made_by"), QStringLiteral("Eve")}}) {
            QVERIFY(!planFromJson(altered(json, key, value)).ok());
        }
        // An approval of another plan does not carry over.
        TokenPlan other = plan;
        other.lines.removeLast();
        QJsonObject file = QJsonDocument::fromJson(planAsJson(other)).object();
        file.insert(QStringLiteral("approval"),
                    QJsonDocument::fromJson(json).object().value(QStringLiteral("approval")));
        QVERIFY(!planFromJson(QJsonDocument(file).toJson()).ok());
        // Nor does what this program knows nothing of, which the digest leaves out.
        const Result<TokenPlan> more =
            planFromJson(altered(json, QStringLiteral("not_before_ms"), QStringLiteral("5")));
        QVERIFY(!more.ok());
        QVERIFY2(more.error().message.contains(QLatin1String("altered")),
                 qPrintable(more.error().text()));
        file = QJsonDocument::fromJson(json).object();
        QJsonArray lines = file.value(QStringLiteral("tokens")).toArray();
        QJsonObject line = lines.first().toObject();
        line.insert(QStringLiteral("force"), true);
        lines.replace(0, line);
        file.insert(QStringLiteral("tokens"), lines);
        QVERIFY(!planFromJson(QJsonDocument(file).toJson()).ok());
    }

    void aPlanThatSaysMoreHasAnotherVersion()
    {
        const auto version = [](const TokenPlan &plan) {
            return planAsObject(plan).value(QStringLiteral("version")).toInt();
        };
        TokenPlan plan = samplePlan();
        const int plain = version(plan);
        plan.deactivates = {{7, QStringLiteral("b")}};
        const int deactivating = version(plan);
        QVERIFY(deactivating > plain);
        QCOMPARE(planFromJson(planAsJson(plan)).value(), plan);
        plan.lines[1].created = Moment::at(1'700'000'000'123);
        QVERIFY(version(plan) > deactivating);
        QCOMPARE(planFromJson(planAsJson(plan)).value(), plan);
        const Result<TokenPlan> newer =
            planFromJson(altered(planAsJson(plan), QStringLiteral("version"), version(plan) + 1));
        QVERIFY(!newer.ok());
        QVERIFY2(newer.error().message.contains(QLatin1String("another version")),
                 qPrintable(newer.error().text()));
    }

    // What the window can make, it can take up again: from a file and after a crash.
    void aPlanOfAVeryLargeDeploymentSurvives()
    {
        TokenPlan plan = samplePlan();
        QVERIFY(planFromObject(planAsObject(plan)).value() == plan);
        const PlanLine line = plan.lines.constFirst();
        plan.lines.clear();
        const auto fill = [&](qsizetype count) {
            plan.lines.resize(count, line);
            for (qsizetype i = 0; i < count; ++i)
                plan.lines[i].token = i + 1;
        };
        fill(120'000);
        QCOMPARE(planSizeRefusal(plan), QString());
        QVERIFY(planFromJson(planAsJson(plan)).value() == plan);
        fill(planLinesAtMost + 1);
        QVERIFY(!planSizeRefusal(plan).isEmpty());
    }

    void badFilesNameWhatIsWrong()
    {
        const QByteArray json = planAsJson(samplePlan());
        QVERIFY(!planFromJson({}).ok());
        QVERIFY(!planFromJson("[]").ok());
        QVERIFY(!planFromJson("{\"format\": \"else\"}").ok());
        QVERIFY(!planFromJson(altered(json, QStringLiteral("version"), 2)).ok());
        QVERIFY(!planFromJson(altered(json, QStringLiteral("tokens"), QJsonArray())).ok());
        const Result<TokenPlan> wrong =
            planFromJson(altered(json, QStringLiteral("made_at_ms"), QStringLiteral("soon")));
        QVERIFY(!wrong.ok());
        QVERIFY2(wrong.error().message.contains(QLatin1String("made_at_ms")),
                 qPrintable(wrong.error().text()));
        TokenPlan endless = samplePlan();
        endless.madeAtMs = std::numeric_limits<qint64>::max();
        QVERIFY(planFromJson(planAsJson(endless))
                    .error()
                    .message.contains(QLatin1String("made_at_ms")));
        endless = samplePlan();
        endless.lines[1].created = Moment::at(std::numeric_limits<qint64>::max());
        QVERIFY(planFromJson(planAsJson(endless))
                    .error()
                    .message.contains(QLatin1String("tokens[1].created_ms")));
        QJsonObject file = QJsonDocument::fromJson(json).object();
        QJsonArray lines = file.value(QStringLiteral("tokens")).toArray();
        lines.append(lines.first());
        file.insert(QStringLiteral("tokens"), lines);
        const Result<TokenPlan> twice = planFromJson(QJsonDocument(file).toJson());
        QVERIFY(!twice.ok());
        QVERIFY(twice.error().message.contains(QLatin1String("tokens[2].token")));
        // Only a plan that revokes deactivates; and that cannot be slipped in.
        TokenPlan restore = samplePlan();
        restore.deactivates = {{7, QStringLiteral("b")}};
        QCOMPARE(planFromJson(planAsJson(restore)).value(), restore);
        QVERIFY(!planFromJson(altered(planAsJson(restore), QStringLiteral("deactivate"),
                                      QJsonArray{QJsonObject{
                                          {QStringLiteral("account"), QStringLiteral("8")},
                                          {QStringLiteral("account_name"), QStringLiteral("b")}}}))
                     .ok());
        restore.action = PlanAction::Restore;
        const Result<TokenPlan> refused = planFromJson(planAsJson(restore));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QLatin1String("deactivate")));
    }
};

QTEST_GUILESS_MAIN(TestTokenPlan)
#include "testtokenplan.moc"
