#include "support/livedeployment.h"
#include "workflows/rotations.h"
#include "workflows/tokenproof.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;
using Wait = RotationWait;

namespace {

/// Two fault-free ways to say no.
Verdict refusedBy(int status)
{
    return {Fault::Answer,
            FaultProxy::httpAnswer(status, "application/json", "{\"detail\":\"No\"}")};
}

/// The deployment's own document, with these methods of its tokens and of one token.
QByteArray documentOf(const QByteArray &tokens, const QByteArray &token)
{
    return FaultProxy::httpAnswer(
        200, "application/json",
        R"({"openapi":"3.1.0","info":{"title":"Q","version":"1"},"paths":{)"
        R"("/api/users":{"get":{},"post":{}},"/api/user-tokens/service":{"get":{}},)"
        R"("/api/user-tokens":{)"
            + tokens + R"(},"/api/user-tokens/{id}":{)" + token + "}}}");
}

struct Desk : LiveDeployment {
    std::unique_ptr<Rotations> rotations;

    Desk() { start(); }
    void start()
    {
        if (!open().ok())
            qFatal("the sandbox does not answer");
        rotations = std::make_unique<Rotations>(*session, *changes);
        if (const auto loaded = finished(rotations->load()); !loaded.ok())
            qFatal("%s", qPrintable(loaded.error().text()));
    }
    /// As after a crash: all that was in memory is gone.
    void restart()
    {
        rotations.reset();
        changes.reset();
        session.reset();
        journal.reset();
        openJournal();
        connectAs(SecretBytes::copyOf(started.adminToken));
        start();
        if (!finished(changes->settleLeftovers()).ok())
            qFatal("the journal cannot be read");
    }

    QString begin(const std::function<void(Rotation &)> &with = [](Rotation &) {})
    {
        Rotation rotation;
        rotation.oldToken = liveToken().id;
        rotation.successorName = QStringLiteral("next-2026-11");
        rotation.lifeDays = 90;
        rotation.reason = QStringLiteral("it is old");
        with(rotation);
        const Result<QStringList> ids = finished(rotations->begin({rotation}));
        if (!ids.ok())
            qFatal("%s", qPrintable(ids.error().text()));
        return ids->constFirst();
    }
    NewTokenResult make(const QString &id)
    {
        Result<NewTokenResult> made = finished(rotations->makeSuccessor(id));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
        return std::move(made).value();
    }
    [[nodiscard]] Wait wait(const QString &id) const { return rotations->find(id)->status.wait; }
    /// Something works with this token, as a pipeline would.
    void use(const SecretBytes &value)
    {
        ServerClock clock;
        Connection direct = connection();
        direct.origin = started.url;
        HttpClient http(direct, value.duplicate(), clock);
        ApiClient api(http);
        if (!finished(api.ownTokens()).ok())
            qFatal("the new token does not work");
    }
};

} // namespace

class TestRotations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheFirstStepToTheLast()
    {
        Desk desk;
        const QString id = desk.begin([](Rotation &rotation) {
            rotation.quietHours = 0;
            rotation.coolDownDays = 0;
        });
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        QCOMPARE(desk.wait(id), Wait::Successor);
        QVERIFY(desk.rotations->ofToken(old));
        const NewTokenResult made = desk.make(id);
        QCOMPARE(made.token.name, QStringLiteral("next-2026-11"));
        QCOMPARE(made.account.id, desk.rotations->find(id)->rotation.account);
        QCOMPARE(desk.wait(id), Wait::HandOver);
        QVERIFY(!desk.rotations->available(id, RotationAct::Revoke).ok());

        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        QCOMPARE(desk.wait(id), Wait::Use);
        desk.use(made.value);
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::Revoke);
        QCOMPARE(desk.rotations->dueCount(), 1);

        QVERIFY(finished(desk.rotations->revokeOld(id)).ok());
        QVERIFY(!desk.onServer(old)->active);
        QCOMPARE(desk.wait(id), Wait::Delete);
        QVERIFY(finished(desk.rotations->deleteOld(id)).ok());
        QVERIFY(!desk.onServer(old));
        QCOMPARE(desk.rotations->find(id)->status.end, RotationEnd::Finished);
        QTRY_VERIFY(finished(desk.journal->openRuns(QStringLiteral("test"))).value().isEmpty());

        // Each step is in the journal, with its reason and its rotation.
        const auto changes = finished(desk.journal->ofRun(id));
        QCOMPARE(changes.value().size(), 3);
        for (const ChangeRecord &change : std::as_const(changes.value())) {
            QCOMPARE(change.outcome, ChangeOutcome::Done);
            QCOMPARE(change.intent.reason, QStringLiteral("it is old"));
        }
    }

    void aListWithGapsEndsNothing_data()
    {
        QTest::addColumn<bool>("ofSuccessor");
        QTest::addColumn<bool>("rollsBack");
        QTest::newRow("the old one") << false << false;
        QTest::newRow("the new one") << true << false;
        QTest::newRow("the old one on the way back") << false << true;
        QTest::newRow("the new one on the way back") << true << true;
    }

    void aListWithGapsEndsNothing()
    {
        QFETCH(bool, ofSuccessor);
        QFETCH(bool, rollsBack);
        Desk desk;
        const QString id = desk.begin();
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        QCOMPARE(desk.wait(id), Wait::Use);
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        if (rollsBack) {
            // The way back stops half-way: the successor is not revoked.
            desk.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
                return method == "PUT" ? refusedBy(409) : Verdict();
            });
            QVERIFY(!finished(desk.rotations->rollBack(id)).ok());
            QCOMPARE(desk.wait(id), Wait::RevokeSuccessor);
        }
        const TokenId unread = ofSuccessor ? made.token.id : old;
        const TokenId other = ofSuccessor ? old : made.token.id;
        const QByteArray account = QByteArray::number(made.account.id);
        const QByteArray rows = R"([{"id":)" + QByteArray::number(unread)
            + R"(.5,"name":"x","active":true},{"id":)" + QByteArray::number(other)
            + R"(,"name":"y","active":true,"created":"2026-01-01T00:00:00Z","expiration":null,)"
              R"("last_used":null,"user":{"id":)"
            + account + R"(,"name":"z","user_type":"Service"}}])";
        desk.proxy->setJudge([rows](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "application/json", rows)}
                : Verdict();
        });
        QVERIFY(finished(desk.session->refresh()).ok());
        QVERIFY(desk.data().tokenIndex(unread) < 0);
        QVERIFY(desk.data().tokenIndex(other) >= 0);
        QCOMPARE(desk.rotations->find(id)->status.end, RotationEnd::None);
        QCOMPARE(desk.wait(id), Wait::List);
        QVERIFY(!desk.rotations->available(id, RotationAct::Make).ok());
        // The next whole list finds it as it was, also after a restart.
        desk.proxy->setJudge({});
        desk.restart();
        QCOMPARE(desk.wait(id), rollsBack ? Wait::RevokeSuccessor : Wait::Use);
    }

    void aListThatDoesNotShowTheNewTokenYetIsNoReasonForAnother()
    {
        Desk desk;
        const QString id = desk.begin();
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        const QByteArray late = R"([{"id":)" + QByteArray::number(old)
            + R"(,"name":"y","active":true,"created":"2026-01-01T00:00:00Z","expiration":null,)"
              R"("last_used":null,"user":{"id":)"
            + QByteArray::number(made.account.id) + R"(,"name":"z","user_type":"Service"}}])";
        desk.proxy->setJudge([late](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "application/json", late)}
                : Verdict();
        });
        QVERIFY(finished(desk.session->refresh()).ok());
        QVERIFY(desk.data().tokenIndex(made.token.id) < 0);
        QCOMPARE(desk.wait(id), Wait::NotListed);
        QVERIFY(!desk.rotations->available(id, RotationAct::Make).ok());
        QVERIFY(!desk.rotations->available(id, RotationAct::RollBack).ok());
        desk.proxy->setJudge({});
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::Use);
        // Whoever has deleted it here knows that it is gone.
        QVERIFY(finished(desk.changes->setRevoked({made.token.id}, true)).refused.isEmpty());
        QVERIFY(finished(desk.changes->removeTokens({made.token.id})).refused.isEmpty());
        QCOMPARE(desk.wait(id), Wait::SuccessorEnded);
    }

    void waitsForQuietAndCoolsDownAcrossRestarts()
    {
        Desk desk;
        const QString id = desk.begin();
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        desk.restart();
        QCOMPARE(desk.wait(id), Wait::Use);
        desk.use(made.value);
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::Quiet);
        const Moment due = desk.rotations->find(id)->status.dueAt;
        QVERIFY(due.msecs() > desk.session->inventory().nowMs() + 23 * msPerHour);
        desk.restart();
        QCOMPARE(desk.rotations->find(id)->status.dueAt, due);

        // Too early, by choice.
        QVERIFY(finished(desk.rotations->revokeOld(id)).ok());
        QCOMPARE(desk.wait(id), Wait::CoolDown);
        desk.restart();
        QCOMPARE(desk.wait(id), Wait::CoolDown);
        QVERIFY(desk.rotations->find(id)->status.dueAt.msecs()
                > desk.session->inventory().nowMs() + 6 * msPerDay);

        // And back.
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        QVERIFY(finished(desk.rotations->rollBack(id)).ok());
        QVERIFY(desk.onServer(old)->active);
        QVERIFY(!desk.onServer(made.token.id)->active);
        QCOMPARE(desk.rotations->find(id)->status.end, RotationEnd::RolledBack);
        desk.restart();
        QVERIFY(!desk.rotations->find(id));
        QVERIFY(!desk.rotations->ofToken(old));
    }

    void aProofIsAReadWithTheNewTokenAndNoUse()
    {
        Desk desk;
        const QString id = desk.begin();
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        const QPointer<Session> session(desk.session.get());
        QVERIFY(finished(proveToken(session, made.value.duplicate(), made.token.id)).ok());
        desk.rotations->noteProof(made.token.id);
        QVERIFY(finished(desk.session->refresh()).ok());
        QVERIFY(desk.data().token(desk.data().tokenIndex(made.token.id)).lastUsed.isSet());
        QCOMPARE(desk.wait(id), Wait::Use);
        // Not another's, and not one that does not work.
        QVERIFY(!finished(proveToken(session, made.value.duplicate(), made.token.id + 1)).ok());
        QVERIFY(finished(desk.changes->setRevoked({made.token.id}, true)).done.size() == 1);
        const auto refused = finished(proveToken(session, made.value.duplicate(), made.token.id));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().httpStatus, 401);
        // The credential that this connection uses is another.
        const QString words = refused.error().text();
        QVERIFY2(words.contains(QLatin1String("new token's value")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("Connect with")), qPrintable(words));
        QCOMPARE(desk.wait(id), Wait::SuccessorEnded);
    }

    void immediateRevokesByItselfOnceTheValueIsHandedOver()
    {
        Desk desk;
        const QString id = desk.begin([](Rotation &rotation) { rotation.immediate = true; });
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        const NewTokenResult made = desk.make(id);
        QVERIFY(desk.onServer(old)->active);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        QTRY_COMPARE(desk.wait(id), Wait::CoolDown);
        QTRY_VERIFY(!desk.onServer(old)->active);
    }

    void immediateSaysWhenItCouldNot()
    {
        Desk desk;
        const QString id = desk.begin([](Rotation &rotation) { rotation.immediate = true; });
        const NewTokenResult made = desk.make(id);
        QSignalSpy failed(desk.rotations.get(), &Rotations::failed);
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT" ? refusedBy(400) : Verdict();
        });
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(desk.wait(id), Wait::Revoke);
        QVERIFY(!desk.rotations->find(id)->problem.isEmpty());
        // Asked once, not again and again; then by hand.
        desk.proxy->setJudge([](const QByteArray &, const QByteArray &) { return Verdict(); });
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::Revoke);
        QVERIFY(finished(desk.rotations->revokeOld(id)).ok());
        QCOMPARE(desk.wait(id), Wait::CoolDown);
    }

    void whatTheDeploymentDoesNotOfferIsNoStep_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QList<RotationAct>>("missing");
        QTest::addColumn<bool>("isRotatable");
        using Acts = QList<RotationAct>;
        const QByteArray all = R"("get":{},"post":{})";
        QTest::newRow("no creation") << documentOf(R"("get":{})", R"("put":{},"delete":{})")
                                     << Acts{RotationAct::Make} << false;
        QTest::newRow("no revocation") << documentOf(all, R"("delete":{})")
                                       << Acts{RotationAct::Revoke, RotationAct::RollBack} << false;
        QTest::newRow("no deletion")
            << documentOf(all, R"("put":{})") << Acts{RotationAct::Delete} << true;
    }
    void whatTheDeploymentDoesNotOfferIsNoStep()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const QList<RotationAct>, missing);
        QFETCH(const bool, isRotatable);
        Desk desk;
        const QString id = desk.begin();
        desk.proxy->setJudge([document](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json" ? Verdict{Fault::Answer, document} : Verdict();
        });
        QVERIFY(desk.open().ok());
        for (const RotationAct act :
             {RotationAct::Make, RotationAct::Revoke, RotationAct::RollBack, RotationAct::Delete}) {
            const QString reason = desk.rotations->available(id, act).reason;
            QVERIFY2(reason.contains(QLatin1String("does not offer")) == missing.contains(act),
                     qPrintable(reason));
        }
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        const Token other = desk.firstToken([&](const Token &token, const Account &account) {
            return token.active && account.isActive() && token.id != old;
        });
        QCOMPARE(desk.rotations->rotatable(other).ok(), isRotatable);
    }

    void aLostValueIsReplaced()
    {
        Desk desk;
        const QString id = desk.begin();
        const TokenId first = desk.make(id).token.id;
        desk.restart();
        QCOMPARE(desk.wait(id), Wait::LostValue);
        const NewTokenResult second = desk.make(id);
        QVERIFY(!desk.onServer(first)->active);
        QCOMPARE(second.token.name, QStringLiteral("next-2026-11-2"));
        QCOMPARE(desk.rotations->find(id)->facts.successorId, second.token.id);
        QCOMPARE(desk.wait(id), Wait::HandOver);
        QVERIFY(finished(desk.changes->settleLeftovers()).value().isEmpty());
    }

    void anAnswerThatNeverCameIsFoundOnTheList()
    {
        Desk desk;
        const QString id = desk.begin();
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "POST" ? Verdict{Fault::LoseReply, {}} : Verdict();
        });
        QVERIFY(!finished(desk.rotations->makeSuccessor(id)).ok());
        QCOMPARE(desk.wait(id), Wait::LostValue);
        QCOMPARE(desk.proxy->count("POST /api/user-tokens"), 1);
        // Nobody is told to revoke by hand what the next step revokes.
        const QString problem = desk.rotations->find(id)->problem;
        const QString lost = QString::number(desk.rotations->find(id)->facts.successorId);
        QVERIFY2(problem.contains(QLatin1String("is revoked then")) && problem.contains(lost)
                     && !problem.contains(QLatin1String("Revoke the token")),
                 qPrintable(problem));
        desk.proxy->setJudge([](const QByteArray &, const QByteArray &) { return Verdict(); });
        desk.make(id);
        QCOMPARE(desk.wait(id), Wait::HandOver);
    }

    void whatAPersonRestoresIsNotRevokedAgainByItself()
    {
        Desk desk;
        const QString id = desk.begin([](Rotation &rotation) { rotation.immediate = true; });
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        QTRY_COMPARE(desk.wait(id), Wait::CoolDown);
        // Until the server has answered, the list shows what is hoped for.
        QTRY_VERIFY(!desk.rotations->find(id)->isBusy);
        const Moment first = desk.rotations->find(id)->rotation.revokedAt;
        QVERIFY(first.isSet());
        QCOMPARE(finished(desk.changes->setRevoked({old}, false)).done.size(), 1);
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::Revoke);
        QVERIFY(desk.onServer(old)->active);
        // Revoked again, it cools down from then on.
        QTest::qWait(5);
        QVERIFY(finished(desk.rotations->revokeOld(id)).ok());
        QVERIFY(desk.rotations->find(id)->rotation.revokedAt.msecs() > first.msecs());
    }

    void twoLoadsFindEachRotationOnce()
    {
        Desk desk;
        const QString id = desk.begin();
        desk.rotations = std::make_unique<Rotations>(*desk.session, *desk.changes);
        auto one = desk.rotations->load();
        auto two = desk.rotations->load();
        QVERIFY(finished(std::move(one)).ok());
        QVERIFY(finished(std::move(two)).ok());
        QCOMPARE(desk.rotations->all().size(), size_t(1));
    }

    void onlyOneRotationOfATokenAtATime()
    {
        Desk desk;
        const QString id = desk.begin();
        const RotationState *state = desk.rotations->find(id);
        Rotation again;
        again.oldToken = state->rotation.oldToken;
        QVERIFY(!finished(desk.rotations->begin({again})).ok());
        QVERIFY(finished(desk.rotations->leave({id})).ok());
        QVERIFY(finished(desk.rotations->begin({again})).ok());
        again.oldToken = desk.revokedToken().id;
        QVERIFY(!finished(desk.rotations->begin({again})).ok());
    }

    void nothingBeginsWithATokenOfWhichAChangeIsOnItsWay()
    {
        Desk desk;
        const Token token = desk.firstToken([&](const Token &each, const Account &) {
            return desk.rotations->rotatable(each).ok();
        });
        desk.session->inventory().setPendingToken(token.id, PendingChange::Revoking);
        // It is shown as revoked already.
        Token shown = token;
        shown.active = false;
        const QString reason = availability(*desk.session, TokenAction::Restore, shown).reason;
        QVERIFY(!reason.isEmpty());
        QCOMPARE(desk.rotations->rotatable(shown).reason, reason);
        desk.session->inventory().setPendingToken(token.id, std::nullopt);
        QVERIFY(desk.rotations->rotatable(token).ok());
    }

    void aSelectionIsWrittenDownBeforeAnyOfItIsMade()
    {
        Desk desk;
        QList<Rotation> orders;
        for (int i = 0; i < desk.data().tokenCount() && orders.size() < 3; ++i) {
            if (!desk.rotations->rotatable(desk.data().token(i)).ok())
                continue;
            Rotation order;
            order.oldToken = desk.data().token(i).id;
            order.successorName = QStringLiteral("next%1").arg(i);
            orders << order;
        }
        const QSignalSpy each(desk.rotations.get(), &Rotations::added);
        const QSignalSpy together(desk.rotations.get(), &Rotations::manyChanged);
        const auto ids = finished(desk.rotations->begin(orders));
        QVERIFY(ids.ok());
        QCOMPARE(ids->size(), 3);
        // Whoever looks at all of them is told once.
        QCOMPARE(each.count(), 0);
        QCOMPARE(together.count(), 1);
        for (const Rotation &order : std::as_const(orders))
            QVERIFY(desk.rotations->ofToken(order.oldToken));
        // Each has its turn: nobody is asked to do it meanwhile.
        QCOMPARE(desk.rotations->dueCount(), 0);
        QVERIFY(!desk.rotations->available(ids->at(1), RotationAct::Make).ok());
        desk.make(ids->at(0));
        desk.restart();
        for (qsizetype i = 0; i < 3; ++i) {
            const RotationState *state = desk.rotations->find(ids->at(i));
            QVERIFY(state);
            QCOMPARE(state->rotation.oldToken, orders.at(i).oldToken);
            QCOMPARE(state->status.wait, i == 0 ? Wait::LostValue : Wait::Successor);
        }
        QVERIFY(desk.rotations->available(ids->at(1), RotationAct::Make).ok());
        QVERIFY(finished(desk.rotations->leave(ids->mid(1))).ok());
        QVERIFY(!desk.rotations->ofToken(orders.at(1).oldToken));
        desk.restart();
        QCOMPARE(desk.rotations->all().size(), size_t(1));
    }

    void aSelectionWithOneThatCannotBeRotatedIsNotBegun()
    {
        Desk desk;
        Rotation good;
        good.oldToken = desk.liveToken().id;
        Rotation bad;
        bad.oldToken = desk.revokedToken().id;
        QVERIFY(!finished(desk.rotations->begin({good, bad})).ok());
        QCOMPARE(desk.rotations->openCount(), 0);
        QVERIFY(finished(desk.journal->openRuns(QStringLiteral("test")))->isEmpty());
    }

    void aTokenIsNotBegunTwiceInOneSelection()
    {
        Desk desk;
        Rotation order;
        order.oldToken = desk.liveToken().id;
        QVERIFY(!finished(desk.rotations->begin({order, order})).ok());
        QCOMPARE(desk.rotations->openCount(), 0);
    }

    // Somebody is asked for each value by hand: hours may pass until the next one's turn.
    void whatWasRevokedBeforeItsTurnGetsNoNewToken()
    {
        Desk desk;
        const QString id = desk.begin();
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        const QList<TokenId> ids{old};
        const auto revoked = finished(desk.changes->setRevoked(ids, true));
        QCOMPARE(revoked.done.size(), 1);
        const int posts = desk.proxy->count("POST /api/user-tokens");
        QVERIFY(!finished(desk.rotations->makeSuccessor(id)).ok());
        QCOMPARE(desk.proxy->count("POST /api/user-tokens"), posts);
        QVERIFY(finished(desk.rotations->leave({id})).ok());
    }

    void whatCannotBeLeftDoesNotStayBusy()
    {
        Desk desk;
        QList<Rotation> orders;
        for (int i = 0; i < desk.data().tokenCount() && orders.size() < 2; ++i) {
            Rotation order;
            order.oldToken = desk.data().token(i).id;
            if (desk.rotations->rotatable(desk.data().token(i)).ok())
                orders << order;
        }
        const auto ids = finished(desk.rotations->begin(orders));
        QVERIFY(ids.ok());
        Connection readOnly = desk.session->connection();
        readOnly.readOnly = true;
        desk.session->setConnection(readOnly);
        QVERIFY(!finished(desk.rotations->leave(ids.value())).ok());
        readOnly.readOnly = false;
        desk.session->setConnection(readOnly);
        for (const QString &id : ids.value())
            QVERIFY(desk.rotations->available(id, RotationAct::Make).ok());
        QCOMPARE(desk.rotations->dueCount(), 2);
    }

    void changesOfOthersAreSeen()
    {
        Desk desk;
        const QString id = desk.begin();
        const NewTokenResult made = desk.make(id);
        QVERIFY(finished(desk.changes->setHandover(made.change, Handover::Done)).ok());
        const TokenId old = desk.rotations->find(id)->rotation.oldToken;
        // Somebody revokes and deletes the old one elsewhere.
        ServerClock clock;
        Connection direct = desk.connection();
        direct.origin = desk.started.url;
        HttpClient http(direct, SecretBytes::copyOf(desk.started.adminToken), clock);
        ApiClient api(http);
        QVERIFY(finished(api.setRevoked(old, true)).ok());
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.wait(id), Wait::CoolDown);
        QVERIFY(finished(api.deleteToken(old)).ok());
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(desk.rotations->find(id)->status.end, RotationEnd::Finished);
    }

    /// Real server, real journal: faults and restarts at random, then a calm end in either
    /// direction. The values never reach a file.
    void faultsAndRestarts()
    {
        constexpr int seeds = 40;
        Desk desk;
        QList<QByteArray> values;
        for (int seed = 0; seed < seeds; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            desk.proxy->setJudge([](const QByteArray &, const QByteArray &) { return Verdict(); });
            const bool immediate = seed % 5 == 0;
            const QString id = desk.begin([immediate, seed](Rotation &rotation) {
                rotation.successorName = QStringLiteral("n%1").arg(seed);
                rotation.immediate = immediate;
                rotation.quietHours = 0;
                rotation.coolDownDays = 0;
            });
            const TokenId old = desk.rotations->find(id)->rotation.oldToken;
            const auto faults = std::make_shared<int>(5);
            desk.proxy->setJudge([&random, faults](const QByteArray &method, const QByteArray &) {
                if (method == "GET" || *faults == 0 || random.bounded(2) == 0)
                    return Verdict();
                --*faults;
                switch (random.bounded(4)) {
                case 0:
                    return Verdict{Fault::LoseReply, {}};
                case 1:
                    return Verdict{Fault::LoseRequest, {}};
                case 2:
                    return refusedBy(400);
                default:
                    return refusedBy(500);
                }
            });
            const bool wayBack = seed % 3 == 0;
            for (int step = 0; step < 60; ++step) {
                const RotationState *state = desk.rotations->find(id);
                if (!state || state->status.end != RotationEnd::None)
                    break;
                if (random.bounded(6) == 0)
                    desk.restart();
                state = desk.rotations->find(id);
                if (!state)
                    break;
                if (wayBack && step > 4
                    && desk.rotations->available(id, RotationAct::RollBack).ok()) {
                    (void)finished(desk.rotations->rollBack(id));
                    continue;
                }
                switch (nextAct(state->status)) {
                case RotationAct::Make: {
                    auto made = finished(desk.rotations->makeSuccessor(id));
                    if (!made.ok())
                        break;
                    values << made->value.view().toByteArray();
                    if (random.bounded(4) == 0)
                        break; // nobody takes it, until a restart loses it
                    (void)finished(desk.changes->setHandover(made->change, Handover::Done));
                    desk.use(made->value);
                    (void)finished(desk.session->refresh());
                    break;
                }
                case RotationAct::Revoke:
                    (void)finished(desk.rotations->revokeOld(id));
                    break;
                case RotationAct::Delete:
                    (void)finished(desk.rotations->deleteOld(id));
                    break;
                case RotationAct::RollBack:
                    (void)finished(desk.rotations->rollBack(id));
                    break;
                case RotationAct::None:
                    if (state->status.wait == Wait::HandOver)
                        desk.restart();
                    break;
                }
            }
            desk.proxy->setJudge([](const QByteArray &, const QByteArray &) { return Verdict(); });
            const RotationState *state = desk.rotations->find(id);
            if (state && state->status.wait == Wait::Answer) {
                // A request that never arrived may still be at work, for ten minutes.
                QVERIFY(desk.onServer(old)->active);
                QVERIFY(finished(desk.rotations->leave({id})).ok());
            }
            const bool isOver = !state || state->status.end != RotationEnd::None;
            QVERIFY2(isOver, qPrintable(QString::number(seed)));
            int working = 0;
            const auto changes = finished(desk.journal->ofRun(id));
            for (const ChangeRecord &change : changes.value()) {
                if (change.intent.kind != ChangeKind::CreateToken || change.intent.targetId == 0)
                    continue;
                const auto made = desk.onServer(change.intent.targetId);
                const bool works = made && made->active;
                working += works ? 1 : 0;
                QVERIFY2(!works || change.handover == Handover::Done,
                         qPrintable(QString::number(seed)));
            }
            const auto oldNow = desk.onServer(old);
            // One of them works, and nothing else that this has made.
            QCOMPARE(working, oldNow && oldNow->active ? 0 : 1);
        }
        desk.journal.reset();
        QVERIFY(values.size() > seeds / 2);
        for (const QString &name : QDir(desk.folder.path()).entryList(QDir::Files)) {
            QFile file(desk.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : std::as_const(values))
                QVERIFY2(!bytes.contains(secret), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRotations)
#include "testrotations.moc"
