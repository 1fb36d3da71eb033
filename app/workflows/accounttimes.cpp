#include "workflows/accounttimes.h"

#include "workflows/accountedit.h"
#include "workflows/session.h"

#include <utility>

namespace tokendesk {

namespace {
constexpr int passedByMs = 300;
} // namespace

AccountTimes::AccountTimes(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(passedByMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { ask(); });
    connect(&session, &Session::refreshed, this, [this] { m_read.clear(); });
}

Account AccountTimes::completed(const Account &listed)
{
    Account whole = listed;
    m_wanted = 0;
    const bool isLeftOut = listed.created.isMissing() || listed.lastLogin.isMissing();
    if (!isLeftOut || !listed.isKnown() || !listed.listed)
        return whole;
    const auto read = m_read.constFind(listed.id);
    if (read == m_read.constEnd()) {
        m_wanted = listed.id;
        m_soon.start();
    } else if (*read) {
        keepKnownTimes(whole, **read);
    }
    return whole;
}

QCoro::Task<> AccountTimes::ask()
{
    if (m_wanted == 0 || m_isAsking || !m_session || m_session->isLocked()
        || m_session->isRefreshing() || !m_session->hasRead() || m_session->lastError())
        co_return;
    const QPointer<AccountTimes> self(this);
    const AccountId id = std::exchange(m_wanted, 0);
    m_isAsking = true;
    auto task = m_session->api().account(id);
    const Result<Account> answer = co_await task;
    if (!self)
        co_return;
    m_isAsking = false;
    const bool isIt = answer.ok() && answer->id == id;
    m_read.insert(id, isIt ? std::optional(answer.value()) : std::nullopt);
    if (m_wanted != 0)
        m_soon.start();
    if (isIt)
        Q_EMIT came(id);
}

} // namespace tokendesk
