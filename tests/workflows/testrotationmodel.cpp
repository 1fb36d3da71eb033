#include "workflows/rotations.h"
#include "workflows/rotationtimes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;
using Wait = RotationWait;

namespace {

/// How one request to the server goes.
enum class Way { Well, Refused, LostBefore, LostAfter, CrashBefore, CrashAfter };

/// A server and a journal in memory, written as Changes writes it, with faults at every place.
class World {
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        m_tokens = {makeToken(1)};
        m_rotation.oldToken = 1;
        m_rotation.quietHours = m_random.bounded(3);
        m_rotation.coolDownDays = m_random.bounded(2);
        m_rotation.immediate = m_random.bounded(4) == 0;
    }

    /// As Rotations does at every change.
    RotationStatus judge()
    {
        m_facts = rotationFacts(m_rotation, m_journal, Inventory({}, m_tokens),
                                [this](ChangeId id) { return m_held == id; });
        if (m_facts.isHandedOver && !m_rotation.handedOverAt.isSet())
            m_rotation.handedOverAt = Moment::at(m_now);
        if (isOldWorking())
            m_rotation.revokedAt = {};
        else if (!m_rotation.revokedAt.isSet())
            m_rotation.revokedAt = Moment::at(m_now);
        const RotationStatus status = judgeRotation(m_rotation, m_facts, m_now);
        if (status.end != RotationEnd::None)
            m_rotation.end = status.end;
        return status;
    }

    void act(RotationAct act)
    {
        switch (act) {
        case RotationAct::Make:
            make();
            break;
        case RotationAct::Revoke:
            setActive(1, false);
            break;
        case RotationAct::Delete:
            remove(1);
            break;
        case RotationAct::RollBack:
            m_rotation.rollingBack = true;
            if (m_facts.oldToken && !m_facts.oldToken->active && !setActive(1, true))
                break;
            retire();
            break;
        case RotationAct::None:
            if (m_held != 0)
                handOver();
            break;
        }
    }

    /// What the list says of creations that nobody knows the end of.
    void settle()
    {
        for (ChangeRecord &change : m_journal) {
            if (change.outcome != ChangeOutcome::Pending
                && change.outcome != ChangeOutcome::Unknown)
                continue;
            if (change.intent.kind == ChangeKind::CreateToken) {
                const TokenId made = m_madeBy.value(change.id);
                change.outcome = made ? ChangeOutcome::Done : ChangeOutcome::Refused;
                change.intent.targetId = made;
                change.handover = made ? Handover::Open : Handover::None;
            } else {
                const Token *token = find(change.intent.targetId);
                const bool done = change.intent.kind == ChangeKind::DeleteToken
                    ? !token
                    : token && token->active == (change.intent.kind == ChangeKind::RestoreToken);
                change.outcome = done ? ChangeOutcome::Done : ChangeOutcome::Refused;
            }
            change.outcomeAtMs = m_now;
        }
    }

    void crash() { m_held = 0; }
    void pass(qint64 ms) { m_now += ms; }
    void use(TokenId id)
    {
        if (Token *token = find(id); token && token->active)
            token->lastUsed = Moment::at(m_now);
    }
    void calm() { m_isCalm = true; }
    [[nodiscard]] int bounded(int below) { return m_random.bounded(below); }

    [[nodiscard]] bool isOldWorking() const
    {
        const Token *old = find(1);
        return old && old->active;
    }
    /// Of those that this rotation has made.
    [[nodiscard]] int working() const
    {
        int count = 0;
        for (const Token &token : m_tokens)
            count += token.id != 1 && token.active ? 1 : 0;
        return count;
    }
    [[nodiscard]] int made() const { return static_cast<int>(m_madeBy.size()); }
    [[nodiscard]] int onList() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] bool isOldListed() const { return find(1); }
    [[nodiscard]] const RotationFacts &facts() const { return m_facts; }
    [[nodiscard]] const Rotation &rotation() const { return m_rotation; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /// Somebody has a token that works.
    [[nodiscard]] bool isServed() const
    {
        return isOldWorking()
            || (m_facts.isHandedOver && m_facts.successor && m_facts.successor->active);
    }
    void tidyUp(TokenId id)
    {
        if (Token *token = find(id))
            token->active = false;
    }

private:
    static Token makeToken(TokenId id)
    {
        Token token;
        token.id = id;
        token.expiration = Moment::null();
        token.lastUsed = Moment::null();
        return token;
    }
    [[nodiscard]] const Token *find(TokenId id) const
    {
        const auto found = std::find_if(m_tokens.begin(), m_tokens.end(),
                                        [id](const Token &token) { return token.id == id; });
        return found == m_tokens.end() ? nullptr : &*found;
    }
    [[nodiscard]] Token *find(TokenId id)
    {
        return const_cast<Token *>(std::as_const(*this).find(id));
    }
    Way way()
    {
        return m_isCalm || m_random.bounded(3) != 0 ? Way::Well
                                                    : static_cast<Way>(m_random.bounded(6));
    }
    ChangeRecord &begin(ChangeKind kind, TokenId target)
    {
        ChangeRecord record;
        record.id = m_journal.size() + 1;
        record.atMs = m_now;
        record.intent.kind = kind;
        record.intent.targetId = target;
        m_journal << record;
        return m_journal.last();
    }
    /// True: the caller may go on.
    bool request(ChangeKind kind, TokenId target, const std::function<void(ChangeRecord &)> &serve)
    {
        ChangeRecord &record = begin(kind, target);
        const Way way = this->way();
        if (way == Way::Well || way == Way::LostAfter || way == Way::CrashAfter)
            serve(record);
        if (way == Way::CrashBefore || way == Way::CrashAfter) {
            crash();
            return false;
        }
        if (way == Way::LostBefore || way == Way::LostAfter) {
            record.outcome = ChangeOutcome::Unknown;
            return false;
        }
        record.outcome = way == Way::Well ? ChangeOutcome::Done : ChangeOutcome::Refused;
        record.outcomeAtMs = m_now;
        return way == Way::Well;
    }
    bool setActive(TokenId id, bool active)
    {
        return request(active ? ChangeKind::RestoreToken : ChangeKind::RevokeToken, id,
                       [&](ChangeRecord &) { find(id)->active = active; });
    }
    void remove(TokenId id)
    {
        if (find(id)->active) // the server refuses that
            return;
        request(ChangeKind::DeleteToken, id, [&](ChangeRecord &) {
            std::erase_if(m_tokens, [id](const Token &token) { return token.id == id; });
        });
    }
    bool retire()
    {
        if (m_facts.successor && m_facts.successor->active
            && !setActive(m_facts.successorId, false))
            return false;
        for (ChangeRecord &change : m_journal) {
            if (change.intent.targetId == m_facts.successorId && change.handover == Handover::Open)
                change.handover = Handover::GivenUp;
        }
        return true;
    }
    void make()
    {
        if (m_facts.successorId != 0 && !retire())
            return;
        m_rotation.handedOverAt = {};
        const qsizetype index = m_journal.size();
        const bool done = request(ChangeKind::CreateToken, 0, [&](ChangeRecord &record) {
            const TokenId id = 2 + m_madeBy.size();
            m_tokens.push_back(makeToken(id));
            m_madeBy.insert(record.id, id);
        });
        if (!done)
            return;
        ChangeRecord &record = m_journal[index];
        record.intent.targetId = m_madeBy.value(record.id);
        record.handover = Handover::Open;
        m_held = record.id;
    }
    void handOver()
    {
        if (way() != Way::Well) {
            crash();
            return;
        }
        m_journal[m_held - 1].handover = Handover::Done;
        m_held = 0;
    }

    QRandomGenerator m_random;
    std::vector<Token> m_tokens;
    QList<ChangeRecord> m_journal;
    QHash<ChangeId, TokenId> m_madeBy;
    Rotation m_rotation;
    RotationFacts m_facts;
    ChangeId m_held = 0;
    qint64 m_now = 1'800'000'000'000;
    bool m_isCalm = false;
};

} // namespace

class TestRotationModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itAlwaysEndsWithOneTokenThatWorks()
    {
        int finishedCount = 0;
        int rolledBackCount = 0;
        for (quint32 seed = 0; seed < 20'000; ++seed) {
            World world(seed);
            const QByteArray name = "seed " + QByteArray::number(seed);
            const bool wayBack = seed % 3 == 0;
            const int noise = 5 + world.bounded(30);
            RotationStatus status;
            for (int step = 0; step < noise + 60; ++step) {
                if (step == noise)
                    world.calm();
                world.settle();
                status = world.judge();
                if (status.end != RotationEnd::None)
                    break;
                // Whoever only does what is due never stands without a token that works.
                QVERIFY2(world.isServed(), name.constData());
                world.pass(world.bounded(60) * msPerMinute);
                if (step < noise && world.bounded(5) == 0)
                    world.crash();
                if (world.facts().isHandedOver && world.bounded(2) == 0)
                    world.use(world.facts().successorId);
                else if (step < noise && world.bounded(3) == 0)
                    world.use(1);
                world.settle();
                status = world.judge();
                if (wayBack && step > noise / 2
                    && mayAct(status, RotationAct::RollBack, world.facts(), world.now())) {
                    world.act(RotationAct::RollBack);
                    continue;
                }
                if (!status.isDue && status.dueAt.isSet() && step >= noise)
                    world.pass(status.dueAt.msecs() - world.now());
                status = world.judge();
                if (status.isDue || status.wait == Wait::HandOver)
                    world.act(nextAct(status));
            }
            QVERIFY2(status.end != RotationEnd::None, name.constData());
            world.settle();
            if (status.end == RotationEnd::Finished) {
                ++finishedCount;
                QVERIFY2(!world.isOldListed() && world.working() == 1, name.constData());
                QVERIFY2(world.facts().isHandedOver, name.constData());
            } else {
                ++rolledBackCount;
                QVERIFY2(world.isOldWorking() && world.working() == 0, name.constData());
            }
            // Nothing appears or vanishes.
            QCOMPARE(world.onList(), world.made() + (world.isOldListed() ? 1 : 0));
        }
        QVERIFY(finishedCount > 5000);
        QVERIFY(rolledBackCount > 3000);
    }

    void whatAClockAheadHasNotedIsNotedAnew()
    {
        const Moment now = Moment::at(1'800'000'000'000);
        const Moment before = Moment::at(now.msecs() - msPerHour);
        const Moment ahead = Moment::at(now.msecs() + msPerDay);
        Token revoked;
        revoked.active = false;
        RotationFacts facts;
        facts.isHandedOver = true;
        facts.oldToken = revoked;
        Rotation rotation;
        rotation.handedOverAt = rotation.revokedAt = ahead;
        noteTimes(rotation, facts, {now, now});
        QCOMPARE(rotation.handedOverAt, now);
        QCOMPARE(rotation.revokedAt, now);
        rotation.handedOverAt = rotation.revokedAt = before;
        noteTimes(rotation, facts, {now, now});
        QCOMPARE(rotation.handedOverAt, before);
        QCOMPARE(rotation.revokedAt, before);
        // Nor does a server's clock that has fallen behind take away what was noted rightly.
        const Moment behind = Moment::at(now.msecs() - msPerDay);
        noteTimes(rotation, facts, {behind, now});
        QCOMPARE(rotation.handedOverAt, before);
        QCOMPARE(rotation.revokedAt, before);
        // Where this machine's is the one behind, the server's counts.
        noteTimes(rotation, facts, {now, behind});
        QCOMPARE(rotation.handedOverAt, before);
        QCOMPARE(rotation.revokedAt, before);
    }

    /// Others revoke, restore and delete at will: it may stop, but never says what is not so.
    void whatOthersDoIsSeen()
    {
        for (quint32 seed = 0; seed < 10'000; ++seed) {
            World world(seed);
            for (int step = 0; step < 40; ++step) {
                world.settle();
                const RotationStatus status = world.judge();
                if (status.end != RotationEnd::None)
                    break;
                if (world.bounded(8) == 0)
                    world.tidyUp(1 + world.bounded(4));
                world.pass(world.bounded(600) * msPerMinute);
                world.use(1 + world.bounded(3));
                const RotationStatus now = world.judge();
                if (now.wait == Wait::Revoke || now.wait == Wait::Delete)
                    QVERIFY(world.facts().successor && world.facts().successor->active
                            && world.facts().isHandedOver);
                if (now.isDue || now.wait == Wait::HandOver)
                    world.act(nextAct(now));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRotationModel)
#include "testrotationmodel.moc"
