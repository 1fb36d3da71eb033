#include "workflows/notices.h"

#include "workflows/noticequestion.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds settleTime = std::chrono::milliseconds(500);

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
    const auto count = [this] {
        Q_EMIT countsChanged();
        lookSoon();
    };
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&rotations, signal, this, count);
    connect(&rotations, &Rotations::manyChanged, this, count);
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
    return hasTokenLists(m_session);
}

void Notices::lookSoon()
{
    // Not put off again and again by a run of changes.
    if (!m_settle.isActive())
        m_settle.start(settleTime);
}

NoticeInput Notices::input() const
{
    NoticeInput input = noticeQuestion(m_session, m_rules, m_store.told());
    input.othersKnown = m_rules.rotations && m_rotations.isLoaded();
    if (!input.othersKnown)
        return input;
    const LiveInventory &live = m_session.inventory();
    for (const RotationState &state : m_rotations.all()) {
        // Somebody is at it, or has the value before them; or the list shows what is hoped for.
        const bool isUndecided = state.isBusy || state.facts.isValueHeld
            || live.pendingToken(state.rotation.oldToken)
            || live.pendingToken(state.facts.successorId);
        addRotation(input, state.rotation, state.status, isUndecided);
    }
    return input;
}

QCoro::Task<> Notices::look()
{
    const QPointer<Notices> self(this);
    if (!canBeJudged(m_session))
        co_return;
    if (m_isLooking) {
        lookSoon();
        co_return;
    }
    m_isLooking = true;
    NoticeInput question = input();
    QFuture<std::shared_ptr<NoticeOutcome>> future =
        answerTo(question, m_session.inventory().snapshot());
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
    Q_EMIT looked();
    if (!self)
        co_return;
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
    const qint64 left =
        nextMs ? *nextMs - m_session.clock().nowMs() + msPerSecond : longestNoticeWaitMs;
    m_wake.start(std::chrono::milliseconds(std::clamp(left, msPerSecond, longestNoticeWaitMs)));
}

} // namespace tokendesk
