#include "workflows/notices.h"

#include "credentials/credentialexpiry.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds settleTime = std::chrono::milliseconds(500);
/// A machine that slept has missed its timer; its clock may be put right.
constexpr qint64 longestWaitMs = 10 * msPerMinute;

std::vector<NoticeEntry> dueSteps(const Rotations &rotations)
{
    std::vector<NoticeEntry> due;
    for (const RotationState &state : rotations.all()) {
        // Somebody is at it, or has the value before them.
        if (!state.status.isDue || state.isBusy || state.facts.isValueHeld)
            continue;
        NoticeEntry entry;
        entry.kind = NoticeKind::RotationDue;
        entry.key = rotationNoticeKey(state.rotation, state.status.wait);
        entry.token = state.rotation.oldToken;
        entry.name = state.rotation.oldName;
        entry.accountName = state.rotation.accountName;
        due.push_back(std::move(entry));
    }
    return due;
}

/// The one that the credential is, where one alone can be it; else 0.
TokenId ownToken(const Session &session)
{
    TokenId own = 0;
    const Inventory &inventory = session.inventory().data();
    const int account = inventory.accountIndex(session.identity().userId.value_or(0));
    if (account < 0)
        return own;
    for (const int index : inventory.tokensOf(account)) {
        const Token &token = inventory.token(index);
        if (!token.active || !session.mayBeOwnToken(token))
            continue;
        if (own != 0)
            return 0;
        own = token.id;
    }
    return own;
}

/// Nothing: it ends later, never, or has ended; the window says the last.
std::optional<NoticeEntry> credentialEnd(const Session &session)
{
    const Identity &identity = session.identity();
    const CredentialWarning warning =
        credentialWarning(identity.expiresAt, session.clock().nowMs());
    if (warning != CredentialWarning::TwoWeeks && warning != CredentialWarning::OneDay)
        return {};
    NoticeEntry entry;
    entry.kind = NoticeKind::CredentialEnds;
    entry.days = warning == CredentialWarning::OneDay ? 1 : 14;
    entry.key = credentialNoticeKey(identity.expiresAt, entry.days);
    entry.token = ownToken(session);
    entry.name = identity.who;
    entry.at = identity.expiresAt;
    return entry;
}

} // namespace

Notices::Notices(Session &session, Rotations &rotations, NoticeStore &store, NoticeRules rules,
                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rotations(rotations)
    , m_store(store)
    , m_rules(std::move(rules))
{
    m_settle.setSingleShot(true);
    m_wake.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] { look(); });
    connect(&m_wake, &QTimer::timeout, this, [this] { look(); });
    connect(&session, &Session::refreshed, this, &Notices::lookSoon);
    connect(&session, &Session::stateChanged, this, [this] {
        if (!hasLists())
            lookSoon();
    });
    connect(&session.inventory(), &LiveInventory::tokenChanged, this, &Notices::lookSoon);
    connect(&session.inventory(), &LiveInventory::tokenAdded, this, &Notices::lookSoon);
    connect(&session.inventory(), &LiveInventory::tokenRemoved, this, &Notices::lookSoon);
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&rotations, signal, this, [this] {
            Q_EMIT countsChanged();
            lookSoon();
        });
    lookSoon();
}

void Notices::setRules(NoticeRules rules)
{
    m_rules = std::move(rules);
    lookSoon();
}

int Notices::dueCount() const
{
    return m_rotations.dueCount();
}

bool Notices::hasLists() const
{
    return m_session.hasRead() && m_session.access() == Access::Full;
}

void Notices::lookSoon()
{
    // Not put off again and again by a run of changes.
    if (!m_settle.isActive())
        m_settle.start(settleTime);
}

NoticeInput Notices::input() const
{
    NoticeInput input;
    input.connectionId = m_session.connection().id;
    input.origin = m_session.connection().origin.toString();
    input.isComplete = hasLists() && m_session.trust().allTokens;
    input.rules = m_rules;
    input.told = m_store.told();
    input.nowMs = m_session.clock().nowMs();
    input.othersKnown = m_rules.rotations && m_rotations.isLoaded();
    if (input.othersKnown)
        input.others = dueSteps(m_rotations);
    if (m_rules.credential) {
        if (std::optional<NoticeEntry> end = credentialEnd(m_session))
            input.others.push_back(std::move(*end));
    }
    return input;
}

QCoro::Task<> Notices::look()
{
    const QPointer<Notices> self(this);
    // Without the right to read the lists there is still the person's own credential.
    const bool isReady = m_session.phase() == Session::Phase::Ready;
    if (!hasLists() && (!isReady || m_session.access() == Access::Full))
        co_return;
    if (m_isLooking) {
        lookSoon();
        co_return;
    }
    m_isLooking = true;
    NoticeInput question = input();
    auto future = runOnWorker([question, inventory = m_session.inventory().snapshot()]() mutable {
        question.inventory = inventory.get();
        return std::make_shared<NoticeOutcome>(composeDigest(question));
    });
    const std::shared_ptr<NoticeOutcome> outcome = co_await future;
    if (!self)
        co_return;
    const int soon = hasLists() ? outcome->soon : -1;
    if (std::exchange(m_soon, soon) != soon)
        Q_EMIT countsChanged();
    // What was put off while this was composed counts.
    const bool isStale = m_store.told() != question.told;
    if (!isStale && outcome->told != question.told) {
        co_await keep(outcome->told);
        if (!self)
            co_return;
    }
    m_isLooking = false;
    wakeAt(isStale ? m_session.clock().nowMs() : outcome->nextMs);
    if (!isStale && !outcome->digest.isEmpty())
        Q_EMIT digestReady(outcome->digest);
}

QCoro::Task<> Notices::keep(ToldNotices told)
{
    const QPointer<Notices> self(this);
    Result<void> written = co_await m_store.write(std::move(told));
    if (self && !written.ok())
        Q_EMIT failed(written.error().text());
}

void Notices::putOff(const NoticeDigest &digest, std::chrono::milliseconds time)
{
    const qint64 until = m_session.clock().nowMs() + time.count();
    keep(tokendesk::putOff(m_store.told(), m_session.connection().id, digest, until));
    lookSoon();
}

void Notices::wakeAt(std::optional<qint64> nextMs)
{
    const qint64 left = nextMs ? *nextMs - m_session.clock().nowMs() + msPerSecond : longestWaitMs;
    m_wake.start(std::chrono::milliseconds(std::clamp(left, msPerSecond, longestWaitMs)));
}

} // namespace tokendesk
