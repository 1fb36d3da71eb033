#include "domain/rotation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokendesk;
using Wait = RotationWait;

namespace {

constexpr qint64 now = 1'800'000'000'000;

Token tokenOf(TokenId id, Moment lastUsed = Moment::null(), bool active = true)
{
    Token token;
    token.id = id;
    token.accountId = 7;
    token.lastUsed = lastUsed;
    token.expiration = Moment::at(now + 90 * msPerDay);
    token.active = active;
    return token;
}

Rotation order()
{
    Rotation rotation;
    rotation.oldToken = 1;
    return rotation;
}

/// Made and handed over two days ago, both used.
RotationFacts inUse()
{
    RotationFacts facts;
    facts.oldToken = tokenOf(1, Moment::at(now - 3 * msPerDay));
    facts.successor = tokenOf(2, Moment::at(now - msPerHour));
    facts.successorId = 2;
    facts.isHandedOver = true;
    return facts;
}

Rotation handedOver(qint64 agoMs)
{
    Rotation rotation = order();
    rotation.handedOverAt = Moment::at(now - agoMs);
    return rotation;
}

} // namespace

class TestRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeThereIsASuccessor()
    {
        RotationFacts facts;
        facts.oldToken = tokenOf(1);
        RotationStatus status = judgeRotation(order(), facts, now);
        QCOMPARE(status.wait, Wait::Successor);
        QCOMPARE(nextAct(status), RotationAct::Make);
        QVERIFY(status.isDue);
        facts.isMaking = true;
        status = judgeRotation(order(), facts, now);
        QCOMPARE(status.wait, Wait::Answer);
        QCOMPARE(nextAct(status), RotationAct::None);
        facts = {};
        QCOMPARE(judgeRotation(order(), facts, now).wait, Wait::OldGone);
    }

    void theValueIsHeldOrLost()
    {
        RotationFacts facts = inUse();
        facts.isHandedOver = false;
        facts.isValueHeld = true;
        QCOMPARE(judgeRotation(order(), facts, now).wait, Wait::HandOver);
        facts.isValueHeld = false;
        const RotationStatus lost = judgeRotation(order(), facts, now);
        QCOMPARE(lost.wait, Wait::LostValue);
        QCOMPARE(nextAct(lost), RotationAct::Make);
        QCOMPARE(stepState(lost, facts, RotationStep::Make), StepState::Done);
        QCOMPARE(stepState(lost, facts, RotationStep::HandOver), StepState::Problem);
        QCOMPARE(stepState(lost, facts, RotationStep::Watch), StepState::Ahead);
    }

    void watchesTheNewAndTheOld()
    {
        RotationFacts facts = inUse();
        facts.successor->lastUsed = Moment::null();
        QCOMPARE(judgeRotation(handedOver(2 * msPerDay), facts, now).wait, Wait::Use);

        facts = inUse();
        QCOMPARE(judgeRotation(handedOver(2 * msPerDay), facts, now).wait, Wait::Revoke);

        // The old one was used: at, just before and just after the end of the quiet time.
        facts.oldToken->lastUsed = Moment::at(now - 24 * msPerHour);
        QCOMPARE(judgeRotation(handedOver(2 * msPerDay), facts, now).wait, Wait::Revoke);
        facts.oldToken->lastUsed = Moment::at(now - 24 * msPerHour + 1);
        const RotationStatus quiet = judgeRotation(handedOver(2 * msPerDay), facts, now);
        QCOMPARE(quiet.wait, Wait::Quiet);
        QCOMPARE(quiet.dueAt, Moment::at(now + 1));
        QVERIFY(!quiet.isDue);
        // Too early is a person's choice.
        QVERIFY(mayAct(quiet, RotationAct::Revoke, facts, now));

        // Never used at all: it counts from the hand-over.
        facts.oldToken->lastUsed = Moment::null();
        QCOMPARE(judgeRotation(handedOver(msPerHour), facts, now).wait, Wait::Quiet);
        // Expired: nothing can use it.
        facts.oldToken->expiration = Moment::at(now - 1);
        QCOMPARE(judgeRotation(handedOver(msPerHour), facts, now).wait, Wait::Revoke);
    }

    void whatIsNotKnownIsNoStandstill_data()
    {
        QTest::addColumn<Moment>("lastUsed");
        QTest::newRow("missing") << Moment::missing();
        QTest::newRow("empty") << Moment::empty();
        QTest::newRow("unreadable") << Moment::unreadable();
    }
    void whatIsNotKnownIsNoStandstill()
    {
        QFETCH(Moment, lastUsed);
        RotationFacts facts = inUse();
        facts.oldToken->lastUsed = lastUsed;
        // However long ago the hand-over was: it is a person's to find out.
        const RotationStatus old = judgeRotation(handedOver(400 * msPerDay), facts, now);
        QCOMPARE(old.wait, Wait::UnknownUse);
        QVERIFY(old.isDue);
        QVERIFY(!old.dueAt.isSet());
        QCOMPARE(stepState(old, facts, RotationStep::Watch), StepState::Problem);
        QVERIFY(mayAct(old, RotationAct::Revoke, facts, now));
        // What has expired cannot be used, and what has leaked is not waited for.
        facts.oldToken->expiration = Moment::at(now - 1);
        QCOMPARE(judgeRotation(handedOver(msPerHour), facts, now).wait, Wait::Revoke);
        facts = inUse();
        facts.oldToken->lastUsed = lastUsed;
        Rotation leaked = handedOver(msPerHour);
        leaked.immediate = true;
        QCOMPARE(judgeRotation(leaked, facts, now).wait, Wait::Revoke);
        // Nor is the new one said not to be used.
        facts = inUse();
        facts.successor->lastUsed = lastUsed;
        QCOMPARE(judgeRotation(handedOver(2 * msPerDay), facts, now).wait, Wait::UnknownUse);
    }

    void aProofFromHereIsNoUse()
    {
        RotationFacts facts = inUse();
        Rotation rotation = handedOver(2 * msPerDay);
        rotation.provedAt = Moment::at(facts.successor->lastUsed.msecs() + 500);
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::Use);
        // The server's clock is known to the second.
        rotation.provedAt = Moment::at(facts.successor->lastUsed.msecs() - 1000);
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::Use);
        rotation.provedAt = Moment::at(facts.successor->lastUsed.msecs() - 5000);
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::Revoke);
    }

    void coolsDownAndIsDeleted()
    {
        RotationFacts facts = inUse();
        facts.oldToken->active = false;
        Rotation rotation = handedOver(9 * msPerDay);
        rotation.revokedAt = Moment::at(now - 7 * msPerDay + 1);
        const RotationStatus cooling = judgeRotation(rotation, facts, now);
        QCOMPARE(cooling.wait, Wait::CoolDown);
        QCOMPARE(cooling.dueAt, Moment::at(now + 1));
        QVERIFY(mayAct(cooling, RotationAct::RollBack, facts, now));
        QCOMPARE(stepState(cooling, facts, RotationStep::Revoke), StepState::Done);
        QCOMPARE(stepState(cooling, facts, RotationStep::CoolDown), StepState::Now);
        const RotationStatus due = judgeRotation(rotation, facts, now + 1);
        QCOMPARE(due.wait, Wait::Delete);
        QVERIFY(due.isDue);
        facts.oldToken.reset();
        const RotationStatus end = judgeRotation(handedOver(9 * msPerDay), facts, now);
        QCOMPARE(end.end, RotationEnd::Finished);
        QVERIFY(!mayAct(end, RotationAct::RollBack, facts, now));
    }

    void immediateDoesNotWait()
    {
        RotationFacts facts = inUse();
        facts.successor->lastUsed = Moment::null();
        facts.oldToken->lastUsed = Moment::at(now);
        Rotation rotation = handedOver(0);
        rotation.immediate = true;
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::Revoke);
    }

    void theWayBackRestoresFirst()
    {
        RotationFacts facts = inUse();
        facts.oldToken->active = false;
        Rotation rotation = handedOver(2 * msPerDay);
        rotation.rollingBack = true;
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::RestoreOld);
        facts.oldToken->active = true;
        QCOMPARE(judgeRotation(rotation, facts, now).wait, Wait::RevokeSuccessor);
        facts.successor->active = false;
        QCOMPARE(judgeRotation(rotation, facts, now).end, RotationEnd::RolledBack);
        facts.oldToken->expiration = Moment::at(now - 1);
        QVERIFY(!mayAct({Wait::CoolDown, RotationEnd::None, {}, false}, RotationAct::RollBack,
                        facts, now));
    }

    void aSuccessorThatEndedNeedsAnother()
    {
        RotationFacts facts = inUse();
        facts.successor->active = false;
        QCOMPARE(judgeRotation(handedOver(msPerDay), facts, now).wait, Wait::SuccessorEnded);
        facts.successor.reset();
        QCOMPARE(nextAct(judgeRotation(handedOver(msPerDay), facts, now)), RotationAct::Make);
        // So soon after it was made the list may be late.
        facts.isSuccessorFresh = true;
        const RotationStatus late = judgeRotation(handedOver(msPerDay), facts, now);
        QCOMPARE(late.wait, Wait::NotListed);
        QCOMPARE(nextAct(late), RotationAct::None);
        QVERIFY(!late.isDue && !mayAct(late, RotationAct::RollBack, facts, now));
    }

    void jsonKeepsAllOfIt()
    {
        Rotation rotation = handedOver(msPerDay);
        rotation.oldToken = 9'007'199'254'740'993; // not a double
        rotation.oldName = QStringLiteral("é\u202Etl");
        rotation.oldCreated = Moment::at(now - 3);
        rotation.account = 5;
        rotation.accountName = QStringLiteral("R");
        rotation.successorName = QStringLiteral("etl-2");
        rotation.lifeDays = 90;
        rotation.scimOnly = true;
        rotation.immediate = true;
        rotation.quietHours = 1;
        rotation.coolDownDays = 0;
        rotation.reason = QStringLiteral("why");
        rotation.startedAtMs = now;
        rotation.provedAt = Moment::at(now - 1);
        rotation.revokedAt = Moment::at(now - 2);
        rotation.rollingBack = true;
        rotation.end = RotationEnd::Left;
        const QByteArray bytes = QJsonDocument(rotationAsJson(rotation)).toJson();
        auto read = rotationFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read.ok());
        QVERIFY(read.value() == rotation);
        rotation.lifeDays.reset();
        rotation.provedAt = {};
        read = rotationFromJson(rotationAsJson(rotation));
        QVERIFY(read.ok() && read.value() == rotation);
    }

    void jsonThatIsWrongNamesTheField()
    {
        const QJsonObject good = rotationAsJson(handedOver(msPerDay));
        for (const QString &key : good.keys()) {
            QJsonObject bad = good;
            bad.insert(key, QJsonArray());
            const auto read = rotationFromJson(bad);
            QVERIFY2(!read.ok(), qPrintable(key));
            if (key != QLatin1String("version"))
                QVERIFY2(read.error().message.contains(key), qPrintable(read.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "testrotation.moc"
