// When an account was made and when it last signed in, where the list leaves that out.
#pragma once

#include "domain/account.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace tokendesk {

class Session;

/// Reads the account by itself (GET /api/users/{id}), for whom a person looks at: one at a time,
/// not for those that are only passed, and each once until the lists are read again. What cannot be
/// read stays "not stated". GUI thread.
class AccountTimes final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit AccountTimes(Session &session, QObject *parent = nullptr);

    /// `listed` with what is known of it by now; the rest is asked for.
    [[nodiscard]] Account completed(const Account &listed);

Q_SIGNALS:
    /// completed() knows more of it than before.
    void came(tokendesk::AccountId account);

private:
    QCoro::Task<> ask();

    QPointer<Session> m_session;
    QHash<AccountId, std::optional<Account>> m_read; ///< nothing: asked for in vain
    AccountId m_wanted = 0; ///< 0: none
    bool m_isAsking = false;
    QTimer m_soon;
};

} // namespace tokendesk
