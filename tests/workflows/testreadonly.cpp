// A read-only connection: whatever is tried, nothing is written down and nothing is sent.
#include "support/livedeployment.h"
#include "workflows/bulkrun.h"
#include "workflows/carryout.h"
#include "workflows/containment.h"
#include "workflows/permissions.h"
#include "workflows/planrun.h"
#include "workflows/policies.h"
#include "workflows/review.h"
#include "workflows/rotations.h"

#include "store/reviewstore.h"

#include <QJsonDocument>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QString why = QStringLiteral("why not");

/// A deployment with a change that could be undone, a rotation under way and one whose old token is
/// still in use, all from before the connection became read-only.
struct Desk : LiveDeployment {
    std::unique_ptr<Rotations> rotations;
    ChangeRecord taken;
    QString begun;
    QString handedOver;
    Token live;
    Token revoked;
    int writes = 0;

    Desk()
    {
        proxy->setJudge([this](const QByteArray &method, const QByteArray &) {
            writes += method == "GET" ? 0 : 1;
            return FaultProxy::Verdict();
        });
        if (!open().ok())
            qFatal("the sandbox does not answer");
        rotations = std::make_unique<Rotations>(*session, *changes);
        if (!finished(rotations->load()).ok())
            qFatal("the rotations cannot be read");
        const QList<TokenId> first{liveToken().id};
        const auto report = finished(changes->setRevoked(first, true, why));
        taken = finished(journal->all()).value().constLast();
        begun = begin();
        handedOver = begin();
        const auto made = finished(rotations->makeSuccessor(handedOver));
        if (!made.ok() || !finished(changes->setHandover(made->change, Handover::Done)).ok())
            qFatal("no successor");
        if (!finished(session->refresh()).ok())
            qFatal("no refresh");
        live = firstToken([this](const Token &token, const Account &account) {
            return isLive(tokenState(token, session->inventory().nowMs())) && account.isActive()
                && rotations->rotatable(token).ok();
        });
        revoked = revokedToken();
        Connection readOnly = session->connection();
        readOnly.readOnly = true;
        session->setConnection(readOnly);
        writes = 0;
    }
    QString begin() const
    {
        Rotation rotation;
        rotation.oldToken = firstToken([this](const Token &token, const Account &account) {
                                return isLive(tokenState(token, session->inventory().nowMs()))
                                    && account.isActive() && rotations->rotatable(token).ok();
                            }).id;
        rotation.successorName = QStringLiteral("successor-%1").arg(rotation.oldToken);
        rotation.lifeDays = 30;
        rotation.reason = why;
        const auto id = finished(rotations->begin({rotation}));
        if (!id.ok())
            qFatal("%s", qPrintable(id.error().text()));
        return id->constFirst();
    }
    /// What the disk knows, as text: changes and runs.
    [[nodiscard]] QStringList written() const
    {
        QStringList lines;
        const auto changed = finished(journal->all());
        for (const ChangeRecord &one : changed.value())
            lines << QStringLiteral("%1 %2").arg(one.id).arg(static_cast<int>(one.outcome));
        const auto runs = finished(journal->openRuns(connection().id));
        for (const RunRecord &one : runs.value())
            lines << one.id
                    + QString::fromUtf8(QJsonDocument(one.body).toJson(QJsonDocument::Compact));
        return lines;
    }
};

template <typename T>
QString reasonOf(const Result<T> &outcome)
{
    return outcome.ok() ? QString() : outcome.error().message;
}

QString reasonOf(const ChangeReport &report)
{
    return report.done.isEmpty() && report.unknown.isEmpty() && !report.refused.isEmpty()
        ? report.refused.constFirst().error.message
        : QString();
}

QString reasonOf(const Attempt &attempt)
{
    return attempt.outcome == ChangeOutcome::Refused ? attempt.error.message : QString();
}

/// What a person can ask for, and the reason that it is refused for; empty: it was not.
struct Asked {
    const char *name;
    std::function<QString(Desk &)> ask;
};

QString askForPlan(Desk &desk, PlanAction action, TokenId token)
{
    PlanRun run(*desk.session, *desk.changes, makePlan(*desk.session, action, {token}));
    if (run.includedCount() != 0)
        return {};
    const auto started = finished(run.start());
    return reasonOf(started);
}

QString askForBulk(Desk &desk)
{
    const TokenId token = desk.live.id;
    BulkRun run(std::vector<bool>(3, true), [&desk, token](int) {
        return desk.changes->applyLine(PlanAction::Revoke, token, ChangeNote());
    });
    run.start();
    if (!QTest::qWaitFor([&] { return run.phase() == BulkRun::Phase::Ended; })
        || run.counts().refused != 3)
        return {};
    return run.errorOf(0).message;
}

QString askForContainment(Desk &desk)
{
    Containment containment(*desk.session, *desk.changes, desk.live.accountId);
    finished(containment.start(true, why));
    return containment.timeline().isEmpty() && containment.revoked().isEmpty()
        ? containment.problem()
        : QString();
}

QString askForRotation(Desk &desk)
{
    Rotation rotation;
    rotation.oldToken = desk.live.id;
    rotation.successorName = QStringLiteral("another");
    const auto begun = finished(desk.rotations->begin({rotation}));
    return reasonOf(begun);
}

const QList<Asked> &everything()
{
    const auto line = [](PlanAction action) {
        return [action](Desk &desk) {
            const TokenId id = action == PlanAction::Revoke ? desk.live.id : desk.revoked.id;
            const auto attempt = finished(desk.changes->applyLine(action, id, ChangeNote()));
            return reasonOf(attempt);
        };
    };
    const auto revise = [](bool revoke) {
        return [revoke](Desk &desk) {
            const QList<TokenId> ids{revoke ? desk.live.id : desk.revoked.id};
            const auto report = finished(desk.changes->setRevoked(ids, revoke, why));
            return reasonOf(report);
        };
    };
    const auto activate = [](bool active) {
        return [active](Desk &desk) {
            const QList<AccountId> ids{desk.live.accountId};
            const auto report = finished(desk.changes->setActive(ids, active, why));
            return reasonOf(report);
        };
    };
    const auto step = [](auto task, bool onBegun) {
        return [task, onBegun](Desk &desk) {
            const auto outcome =
                finished((*desk.rotations.*task)(onBegun ? desk.begun : desk.handedOver));
            return reasonOf(outcome);
        };
    };
    static const QList<Asked> all{
        {"revoke", revise(true)},
        {"restore", revise(false)},
        {"delete",
         [](Desk &desk) {
             const QList<TokenId> ids{desk.revoked.id};
             const auto report = finished(desk.changes->removeTokens(ids));
             return reasonOf(report);
         }},
        {"plan's line: revoke", line(PlanAction::Revoke)},
        {"plan's line: restore", line(PlanAction::Restore)},
        {"plan's line: delete", line(PlanAction::Delete)},
        {"create a token",
         [](Desk &desk) {
             NewToken token;
             token.name = QStringLiteral("new");
             token.accountId = desk.live.accountId;
             const auto made = finished(desk.changes->createToken(token));
             return reasonOf(made);
         }},
        {"create an account",
         [](Desk &desk) {
             NewAccount account;
             account.name = QStringLiteral("new");
             account.role = QStringLiteral("Member");
             const auto made = finished(desk.changes->createAccount(account));
             return reasonOf(made);
         }},
        {"edit an account",
         [](Desk &desk) {
             AccountEdit edit;
             edit.name = QStringLiteral("renamed");
             const auto edited = finished(desk.changes->editAccount(desk.live.accountId, edit));
             return reasonOf(edited);
         }},
        {"deactivate", activate(false)},
        {"reactivate", activate(true)},
        {"undo",
         [](Desk &desk) {
             const auto undone = finished(desk.changes->undo(desk.taken));
             return reasonOf(undone);
         }},
        {"plan: revoke",
         [](Desk &desk) { return askForPlan(desk, PlanAction::Revoke, desk.live.id); }},
        {"plan: delete",
         [](Desk &desk) { return askForPlan(desk, PlanAction::Delete, desk.revoked.id); }},
        {"bulk", askForBulk},
        {"containment", askForContainment},
        {"rotation: begin", askForRotation},
        {"rotation: make", step(&Rotations::makeSuccessor, true)},
        {"rotation: revoke the old one", step(&Rotations::revokeOld, false)},
        {"rotation: delete the old one", step(&Rotations::deleteOld, false)},
        {"rotation: roll back", step(&Rotations::rollBack, false)},
        {"rotation: let go",
         [](Desk &desk) {
             const QStringList ids{desk.handedOver};
             const auto left = finished(desk.rotations->leave(ids));
             return reasonOf(left);
         }},
    };
    return all;
}

} // namespace

class TestReadOnly : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenDownAndNothingIsSent_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < everything().size(); ++i)
            QTest::newRow(everything().at(i).name) << i;
    }
    void nothingIsWrittenDownAndNothingIsSent()
    {
        QFETCH(int, index);
        Desk desk;
        const QStringList before = desk.written();
        const QString reason = everything().at(index).ask(desk);
        QCOMPARE(reason, mayChange(*desk.session).reason);
        QVERIFY(!reason.isEmpty());
        QCOMPARE(desk.written(), before);
        QCOMPARE(desk.writes, 0);
        QVERIFY(desk.onServer(desk.live.id)->active);
        QVERIFY(!desk.onServer(desk.revoked.id)->active);
    }

    void allOfItWorksAgainWhenTheConnectionAllowsChanges()
    {
        Desk desk;
        Connection open = desk.session->connection();
        open.readOnly = false;
        desk.session->setConnection(open);
        QVERIFY(mayChange(*desk.session).ok());
        const QList<TokenId> ids{desk.live.id};
        const auto report = finished(desk.changes->setRevoked(ids, true, why));
        QCOMPARE(report.done, ids);
        const auto revoked = finished(desk.rotations->revokeOld(desk.handedOver));
        QVERIFY2(revoked.ok(), revoked.ok() ? "" : qPrintable(revoked.error().text()));
        QVERIFY(desk.writes > 0);
    }

    void aConnectionCanBeReadOnlyFromTheStart()
    {
        LiveDeployment live;
        Connection connection = live.connection();
        connection.readOnly = true;
        Session session(connection, SecretBytes::copyOf(live.started.adminToken), *live.journal,
                        quickLimits());
        const auto opened = finished(session.open());
        QVERIFY(opened.ok());
        QCOMPARE(session.access(), Access::Full);
        const auto read = finished(session.refresh());
        QVERIFY(read.ok());
        Changes changes(session);
        const QList<TokenId> ids{session.inventory().data().token(0).id};
        const auto report = finished(changes.setRevoked(ids, true));
        QCOMPARE(report.refused.size(), 1);
    }

    // Below everything else: not even a call that forgot to ask gets through.
    void theClientItselfSendsNothingButReads()
    {
        Desk desk;
        const auto removed = finished(desk.session->api().deleteToken(desk.revoked.id));
        QVERIFY(!removed.ok());
        QCOMPARE(removed.error().kind, Error::Kind::Refused);
        QVERIFY(!removed.error().outcomeUnknown);
        QCOMPARE(desk.writes, 0);
        const auto listed = finished(desk.session->api().serviceTokens());
        QVERIFY(listed.ok());
    }

    void aValueThatIsInHandCanStillBeHandedOver()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        NewToken token;
        token.name = QStringLiteral("in hand");
        token.accountId = live.activeAccount().id;
        const auto made = finished(live.changes->createToken(token));
        QVERIFY(made.ok());
        Connection readOnly = live.session->connection();
        readOnly.readOnly = true;
        live.session->setConnection(readOnly);
        const auto given = finished(live.changes->setHandover(made->change, Handover::Done));
        QVERIFY(given.ok());
        QCOMPARE(finished(live.journal->all())->constLast().handover, Handover::Done);
    }

    // An immediate rotation revokes the old token by itself, but not now.
    void anImmediateRotationDoesNotGoOnByItself()
    {
        Desk desk;
        Connection open = desk.session->connection();
        open.readOnly = false;
        desk.session->setConnection(open);
        Rotation rotation;
        rotation.oldToken = desk.live.id;
        rotation.successorName = QStringLiteral("at once");
        rotation.immediate = true;
        const auto id = finished(desk.rotations->begin({rotation}));
        QVERIFY(id.ok());
        const auto made = finished(desk.rotations->makeSuccessor(id->constFirst()));
        QVERIFY(made.ok());
        open.readOnly = true;
        desk.session->setConnection(open);
        desk.writes = 0;
        const auto given = finished(desk.changes->setHandover(made->change, Handover::Done));
        QVERIFY(given.ok());
        const auto read = finished(desk.session->refresh());
        QVERIFY(read.ok());
        QCOMPARE(desk.writes, 0);
        QVERIFY(desk.onServer(desk.live.id)->active);
    }

    void decisionsOfAReviewStillWork()
    {
        Desk desk;
        auto store =
            finished(ReviewStore::open(desk.folder.filePath(QStringLiteral("review.sqlite"))));
        QVERIFY(store.ok());
        Review review(*desk.session, *desk.rotations, *store.value(),
                      shippedPolicy(QStringLiteral("default")));
        review.begin();
        QTRY_VERIFY(review.isReady());
        const ReviewView view = review.view();
        QVERIFY(!view.findings->empty());
        Decision decision;
        decision.kind = DecisionKind::Keep;
        decision.reason = why;
        const QList<Finding> findings{view.findings->front()};
        const auto decided = finished(review.decisions().decide(findings, view.judged, decision));
        QVERIFY(decided.ok());
        QCOMPARE(finished(store.value()->decisions(desk.connection().id))->size(), 1);
        QCOMPARE(desk.writes, 0);
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "testreadonly.moc"
