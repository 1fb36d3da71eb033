#include "credentials/connection.h"
#include "domain/inventory.h"
#include "workflows/carryout.h"
#include "workflows/containmentlog.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using Kind = ContainmentEvent::Kind;

namespace {

constexpr AccountId robot = 7;

ContainmentLog emptyLog()
{
    return {QStringLiteral("c"), robot, QStringLiteral("Robot"), Moment()};
}

ContainmentLog begunLog()
{
    ContainmentLog log = emptyLog();
    log.start(false, QStringLiteral("leaked"), 3);
    return log;
}

ChangeIntent revocation(TokenId token, const QString &name, const QString &run = {})
{
    ChangeIntent intent;
    intent.kind = ChangeKind::RevokeToken;
    intent.targetId = token;
    intent.targetName = name;
    intent.accountId = robot;
    intent.run = run;
    return intent;
}

ChangeRecord changeOf(const ChangeIntent &intent, ChangeOutcome outcome, qint64 atMs)
{
    ChangeRecord change;
    change.intent = intent;
    change.outcome = outcome;
    change.atMs = atMs;
    return change;
}

Token tokenOf(TokenId id, const QString &name, bool active)
{
    Token token;
    token.id = id;
    token.accountId = robot;
    token.name = name;
    token.active = active;
    return token;
}

QList<Kind> kindsOf(const QList<ContainmentEvent> &events)
{
    QList<Kind> kinds;
    for (const ContainmentEvent &event : events)
        kinds << event.kind;
    return kinds;
}

} // namespace

class TestContainmentLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAnEarlierOneLeftIsToldInTheOrderInWhichItWas()
    {
        ContainmentLog first = begunLog();
        ContainmentEvent read;
        read.kind = Kind::ListRead;
        read.count = 1;
        first.noteStep(read);
        QCOMPARE(first.keepEnd(QStringLiteral("stopped"), 1).kind, Kind::Ended);
        const RunRecord kept = first.record(true);
        QVERIFY(kept.isOpen);
        const qint64 start = kept.startedAtMs;
        const ChangeRecord lost = changeOf(revocation(13, QStringLiteral("late")),
                                           ChangeOutcome::Unknown, start + msPerDay);
        ChangeRecord refused =
            changeOf(revocation(12, QStringLiteral("deploy")), ChangeOutcome::Refused, start);
        refused.detail = QStringLiteral("not now");
        const ChangeRecord done =
            changeOf(revocation(11, QStringLiteral("ci")), ChangeOutcome::Done, start);

        ContainmentLog second = emptyLog();
        second.adopt(kept, {lost, done, refused}, QStringLiteral("not answered"));
        QCOMPARE(kindsOf(second.timeline()),
                 (QList<Kind>{Kind::Started, Kind::Revoked, Kind::Failed, Kind::ListRead,
                              Kind::Ended, Kind::Unclear}));
        QCOMPARE(second.timeline().first().count.value_or(-1), 3);
        QCOMPARE(second.timeline().first().detail, QStringLiteral("leaked"));
        QCOMPARE(second.timeline().at(2).detail, QStringLiteral("not now"));
        QCOMPARE(second.timeline().last().detail, QStringLiteral("not answered"));
        QCOMPARE(second.revoked(), QList<TokenId>{11});
        QCOMPARE(second.run().run, first.run().run);
    }

    void whatIsOfOneMomentIsToldInTheOrderOfWriting()
    {
        constexpr qint64 moment = 1'790'000'000'000;
        ContainmentLog first(QStringLiteral("c"), robot, QStringLiteral("Robot"), Moment(),
                             [] { return moment; });
        first.start(false, QStringLiteral("leaked"), 3);
        const auto refused = [run = first.run().run](TokenId token, ChangeId id) {
            ChangeRecord change = changeOf(revocation(token, QString::number(token), run),
                                           ChangeOutcome::Refused, moment);
            change.id = id;
            return change;
        };
        const auto note = [&first](Kind kind) {
            ContainmentEvent step;
            step.kind = kind;
            first.noteStep(step);
        };
        note(Kind::ListRead);
        first.see(refused(11, 5));
        note(Kind::ListUnread);
        first.see(
            changeOf(revocation(13, QStringLiteral("another's")), ChangeOutcome::Done, moment));
        first.see(refused(12, 6));
        static_cast<void>(first.keepEnd(QStringLiteral("stopped"), 3));
        const RunRecord kept = first.record(true);

        ContainmentLog second(QStringLiteral("c"), robot, QStringLiteral("Robot"), Moment(),
                              [] { return moment; });
        second.adopt(kept, {refused(11, 5), refused(12, 6)}, QStringLiteral("not answered"));
        second.start(false, QStringLiteral("leaked"), 3); // it is taken up
        ContainmentLog third = emptyLog();
        third.adopt(second.record(true), {refused(11, 5), refused(12, 6), refused(11, 7)},
                    QStringLiteral("not answered"));
        QCOMPARE(kindsOf(third.timeline()),
                 (QList<Kind>{Kind::Started, Kind::ListRead, Kind::Failed, Kind::ListUnread,
                              Kind::Failed, Kind::Ended, Kind::TakenUp, Kind::Failed}));
        QCOMPARE(third.timeline().at(2).token, 11);
        QCOMPARE(third.timeline().at(4).token, 12);
    }

    void aTryThatALaterOneReplacedIsToldBeforeIt()
    {
        const RunRecord kept = begunLog().record(true);
        const qint64 start = kept.startedAtMs;
        const ChangeIntent intent = revocation(11, QStringLiteral("ci"), containmentOf(kept).run);
        ChangeRecord lost = changeOf(intent, ChangeOutcome::Refused, start + 1'000);
        lost.id = 1;
        lost.outcomeAtMs = start + 90'000;
        lost.detail = QStringLiteral("asked for again");
        ChangeRecord refused = changeOf(intent, ChangeOutcome::Refused, start + 60'000);
        refused.id = 2;
        refused.outcomeAtMs = start + 61'000;
        refused.detail = QStringLiteral("not now");
        ChangeRecord done = changeOf(intent, ChangeOutcome::Done, start + 70'000);
        done.id = 3;
        done.outcomeAtMs = start + 71'000;

        ContainmentLog log = emptyLog();
        log.adopt(kept, {lost, refused, done}, QStringLiteral("not answered"));
        const QList<ContainmentEvent> &told = log.timeline();
        QCOMPARE(kindsOf(told),
                 (QList<Kind>{Kind::Started, Kind::Unclear, Kind::Failed, Kind::Revoked}));
        QCOMPARE(told.at(1).atMs, lost.atMs);
        QCOMPARE(told.at(1).detail, QStringLiteral("not answered"));
        QCOMPARE(told.at(2).detail, QStringLiteral("not now"));
        QCOMPARE(told.at(3).atMs, done.outcomeAtMs);
        QCOMPARE(log.revoked(), QList<TokenId>{11});
    }

    void aClockThatIsSetRightLaterMovesNoTime()
    {
        constexpr qint64 serverMs = 1'790'000'000'000;
        constexpr qint64 aheadMs = 3 * msPerDay;
        ContainmentLog first(QStringLiteral("c"), robot, QStringLiteral("Robot"), Moment(),
                             [] { return serverMs; });
        first.start(false, QStringLiteral("leaked"), 1);
        ContainmentEvent read;
        read.kind = Kind::ListRead;
        first.noteStep(read);
        const RunRecord kept = first.record(true);
        QCOMPARE(kept.startedAtMs, serverMs);

        ChangeRecord done = changeOf(revocation(11, QStringLiteral("ci")), ChangeOutcome::Done,
                                     serverMs + aheadMs - 2'000);
        done.clockOffsetMs = -aheadMs;
        done.outcomeAtMs = serverMs + aheadMs - 1'000;
        done.outcomeClockOffsetMs = -aheadMs;
        ContainmentLog second = emptyLog();
        second.adopt(kept, {done}, QStringLiteral("not answered"));
        // It began first, even where a clock said otherwise.
        QCOMPARE(kindsOf(second.timeline()),
                 (QList<Kind>{Kind::Started, Kind::Revoked, Kind::ListRead}));
        QCOMPARE(second.timeline().at(1).atMs, serverMs - 1'000);
        QVERIFY(second.run().clockOffsetMs.has_value());
        QCOMPARE(*second.run().clockOffsetMs, *first.run().clockOffsetMs);
    }

    void whatOnlyTheListTellsIsNotCalledItsOwn()
    {
        const RunRecord kept = begunLog().record(true);
        const qint64 start = kept.startedAtMs;
        const QString run = containmentOf(kept).run;
        const auto shown = [&](const ChangeIntent &intent) {
            ChangeRecord change = changeOf(intent, ChangeOutcome::Done, start + 20'000);
            change.outcomeAtMs = start + 90'000;
            change.detail = onlyShownWords();
            return change;
        };
        ChangeRecord done =
            changeOf(revocation(12, QStringLiteral("deploy"), run), ChangeOutcome::Done, start);
        done.outcomeAtMs = start + 500;
        ContainmentLog log = emptyLog();
        log.adopt(kept, {shown(revocation(11, QStringLiteral("ci"), run)), done},
                  QStringLiteral("not answered"));
        QCOMPARE(kindsOf(log.timeline()),
                 (QList<Kind>{Kind::Started, Kind::Revoked, Kind::ShownRevoked}));
        QCOMPARE(log.timeline().last().atMs, start + 90'000);
        QCOMPARE(log.timeline().last().askedAtMs, start + 20'000);
        QCOMPARE(log.timeline().at(1).askedAtMs, 0);
        QCOMPARE(log.revoked(), (QList<TokenId>{11, 12}));
        QVERIFY(log.isOnlyShown(11) && !log.isOnlyShown(12));
        // As it is told later, too.
        QVERIFY(log.take(shown(revocation(13, QStringLiteral("late"), run))));
        ChangeIntent account = revocation(robot, QStringLiteral("Robot"), run);
        account.kind = ChangeKind::DeactivateAccount;
        QVERIFY(log.take(shown(account)));
        QVERIFY(log.isOnlyShown(13) && log.hasDeactivated());
        QVERIFY(log.isDeactivationOnlyShown());
        QCOMPARE(kindsOf(log.timeline().mid(3)),
                 (QList<Kind>{Kind::ShownRevoked, Kind::ShownDeactivated}));
        QCOMPARE(log.timeline().last().askedAtMs, start + 20'000);

        const Connection connection;
        const QByteArray csv = timelineAsCsv(log.timeline(), log.run(), connection);
        const QByteArray asked = QDateTime::fromMSecsSinceEpoch(start + 20'000, Qt::UTC)
                                     .toString(Qt::ISODateWithMs)
                                     .toLatin1();
        QCOMPARE(csv.count("shown-revoked"), 2);
        QCOMPARE(csv.count("shown-deactivated"), 1);
        QCOMPARE(csv.count(asked), 3);
        // The columns of before stay where they were.
        QCOMPARE(csv.count(QByteArray('"' + asked + "\"\r\n")), 3);
        QVERIFY(csv.contains(R"("detail","account_id")"));
        const QJsonArray events =
            QJsonDocument::fromJson(timelineAsJson(log.timeline(), log.run(), connection))
                .object()
                .value(QLatin1String("timeline"))
                .toArray();
        QVERIFY(events.at(1)[QLatin1String("asked_at")].isNull());
        QCOMPARE(events.at(2)[QLatin1String("event")].toString(), QStringLiteral("shown-revoked"));
        QCOMPARE(events.at(2)[QLatin1String("asked_at")].toString(), QString::fromLatin1(asked));
    }

    void oneThatGoesOnKeepsItsRunAndItsRecord()
    {
        ContainmentLog log = begunLog();
        const RunRecord before = log.record(true);
        const QString run = log.run().run;
        log.start(true, QStringLiteral("sold"), 1);
        const RunRecord after = log.record(false);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.startedAtMs, before.startedAtMs);
        QVERIFY(!after.isOpen);
        QCOMPARE(kindsOf(log.timeline()), (QList<Kind>{Kind::Started, Kind::TakenUp}));
        const ContainmentRun kept = containmentOf(after);
        QCOMPARE(kept.run, run);
        QCOMPARE(kept.activeAtStart, std::optional(3));
        QVERIFY(kept.deactivate);
        QCOMPARE(kept.reason, QStringLiteral("sold"));
        QCOMPARE(kindsOf(kept.steps), QList<Kind>{Kind::TakenUp});
        QVERIFY(begunLog().record(true).id != before.id);
    }

    void oneThatBeganWithoutAListIsKeptWithoutANumber()
    {
        ContainmentLog log = emptyLog();
        log.start(false, QStringLiteral("leaked"), std::nullopt);
        const RunRecord kept = log.record(true);
        QVERIFY(!containmentOf(kept).activeAtStart);
        ContainmentLog second = emptyLog();
        second.adopt(kept, {}, QStringLiteral("not answered"));
        QVERIFY(!second.timeline().first().count);
        // One that counted none says so.
        ContainmentLog none = emptyLog();
        none.start(false, QStringLiteral("leaked"), 0);
        QCOMPARE(containmentOf(none.record(true)).activeAtStart, std::optional(0));
    }

    void whatCountsNoTokensIsKeptWithoutANumber()
    {
        ContainmentLog log = begunLog();
        ContainmentEvent failed;
        failed.kind = Kind::ListUnread;
        failed.detail = QStringLiteral("no answer");
        log.noteStep(failed);
        ContainmentEvent read;
        read.kind = Kind::ListRead;
        read.count = 0;
        log.noteStep(read);
        RunRecord kept = log.record(true);
        const auto counts = [](const RunRecord &record) {
            QList<int> found;
            for (const ContainmentEvent &step : containmentOf(record).steps)
                found << step.count.value_or(-1);
            return found;
        };
        QCOMPARE(counts(kept), (QList<int>{-1, 0}));
        QCOMPARE(containmentOf(kept).steps.first().kind, Kind::ListUnread);
        // As earlier versions kept it.
        const QString steps = QStringLiteral("steps");
        QJsonArray old = kept.body.value(steps).toArray();
        QJsonObject first = old.first().toObject();
        first.insert(QStringLiteral("count"), 0);
        first.insert(QStringLiteral("event"), QStringLiteral("failed"));
        old.replace(0, first);
        kept.body.insert(steps, old);
        QCOMPARE(counts(kept), (QList<int>{-1, 0}));
        QCOMPARE(containmentOf(kept).steps.first().kind, Kind::ListUnread);
    }

    void thatAnotherHasDeactivatedTheAccountIsKept()
    {
        ContainmentLog log = begunLog();
        ContainmentEvent found;
        found.kind = Kind::FoundDeactivated;
        log.noteStep(found);
        QVERIFY(!log.hasDeactivated());
        RunRecord kept = log.record(true);
        QCOMPARE(kindsOf(containmentOf(kept).steps), QList<Kind>{Kind::FoundDeactivated});
        ContainmentLog second = emptyLog();
        second.adopt(kept, {}, QStringLiteral("not answered"));
        QVERIFY(!second.hasDeactivated());
        QCOMPARE(kindsOf(second.timeline()), (QList<Kind>{Kind::Started, Kind::FoundDeactivated}));
        // One of a version that is to come is left out.
        const QString steps = QStringLiteral("steps");
        QJsonArray later = kept.body.value(steps).toArray();
        QJsonObject first = later.first().toObject();
        first.insert(QStringLiteral("event"), QStringLiteral("unheard-of"));
        later.replace(0, first);
        kept.body.insert(steps, later);
        QVERIFY(containmentOf(kept).steps.isEmpty());
    }

    void whoBeganItIsKeptAndNotReplaced()
    {
        ContainmentLog log = begunLog();
        log.complete(QStringLiteral("Kim Lee"), QStringLiteral("robot@service"));
        log.complete(QStringLiteral("Sam"), QStringLiteral("other@service"));
        const ContainmentRun kept = containmentOf(log.record(true));
        QCOMPARE(kept.who, QStringLiteral("Kim Lee"));
        QCOMPARE(kept.serviceId, QStringLiteral("robot@service"));
        QCOMPARE(kept.startedAtMs, log.record(true).startedAtMs);
        QVERIFY(kept.startedAtMs > 0);
    }

    void aTimelinesFileIsNamedByItsAccountAndItsStart()
    {
        ContainmentRun run;
        run.account = 84793;
        run.accountName = QStringLiteral("Air/Flow: Prod");
        run.startedAtMs = 1'700'000'000'000;
        QCOMPARE(timelineFileName(run), QStringLiteral("84793-air-flow-prod-2023-11-14-221320"));
        run.accountName = QStringLiteral("空");
        QCOMPARE(timelineFileName(run), QStringLiteral("84793-空-2023-11-14-221320"));
        run.accountName = QStringLiteral("🔥");
        QCOMPARE(timelineFileName(run), QStringLiteral("84793-2023-11-14-221320"));
    }

    void onlyWhatItHasAskedForIsItsOwnAndOnce()
    {
        const ChangeIntent strange = revocation(11, QStringLiteral("ci"));
        QVERIFY(!emptyLog().take(changeOf(strange, ChangeOutcome::Done, 1)));
        ContainmentLog log = begunLog();
        QVERIFY(!log.take(changeOf(strange, ChangeOutcome::Done, 1)));
        ChangeIntent own = revocation(11, QStringLiteral("ci"), log.run().run);
        QVERIFY(!log.take(changeOf(own, ChangeOutcome::Unknown, 1)));
        QVERIFY(log.take(changeOf(own, ChangeOutcome::Done, 1)));
        QVERIFY(!log.take(changeOf(own, ChangeOutcome::Done, 1)));
        QCOMPARE(log.revoked(), QList<TokenId>{11});
        own.kind = ChangeKind::DeactivateAccount;
        own.targetId = robot;
        QVERIFY(log.take(changeOf(own, ChangeOutcome::Done, 1)));
        QVERIFY(!log.take(changeOf(own, ChangeOutcome::Done, 1)));
        QVERIFY(log.hasDeactivated());
        QCOMPARE(kindsOf(log.timeline()),
                 (QList<Kind>{Kind::Started, Kind::Revoked, Kind::Deactivated}));
    }

    void whatIsAnotherTokenByNowIsNotTakenBack()
    {
        ContainmentLog log = begunLog();
        log.noteRevoked(revocation(11, QStringLiteral("ci")));
        log.noteRevoked(revocation(12, QStringLiteral("deploy")));
        log.noteRevoked(revocation(13, QStringLiteral("gone")));
        const auto listWith = [](bool active) {
            return Inventory({},
                             {tokenOf(11, QStringLiteral("ci"), active),
                              tokenOf(12, QStringLiteral("backup"), false)});
        };
        // What is not listed is not proven to be another.
        QCOMPARE(log.ownRevoked(listWith(false)), (QList<TokenId>{11, 13}));
        QCOMPARE(log.stillRevoked(listWith(false)), QList<TokenId>{11});
        QCOMPARE(log.stillRevoked(listWith(true)), QList<TokenId>());
    }
};

QTEST_GUILESS_MAIN(TestContainmentLog)
#include "testcontainmentlog.moc"
