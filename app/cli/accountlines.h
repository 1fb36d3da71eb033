// Which service accounts a call means, and what can become of each by the list as it is now.
#pragma once

#include "domain/result.h"
#include "workflows/session.h"

#include <QStringList>

namespace tokendesk::cli {

enum class Wish { Deactivate, Reactivate };

/// What is to become of one account, by the list as it is now.
struct AccountLine {
    AccountId id = 0;
    QString name = {};
    QString serviceId = {};
    QString outcome = {}; ///< where there is nothing to do, or it is left out; else empty
    QString detail = {};
    QList<TokenId> tokens = {}; ///< that are not revoked yet, and to be revoked first

    [[nodiscard]] bool isToDo() const { return outcome.isEmpty(); }
    bool operator==(const AccountLine &) const = default;
};

/// Each once, as the call names them, by id, service id or name. One that is not there, or that may
/// be another one, is an error of the call.
[[nodiscard]] Result<QList<AccountId>> accountsNamed(const Session &session,
                                                     const QStringList &words);
[[nodiscard]] AccountLine lineOf(Wish wish, const Session &session, AccountId id);
[[nodiscard]] QList<AccountLine> linesOf(Wish wish, const Session &session,
                                         const QList<AccountId> &ids);

/// "61504 Airflow (airflow@service)": its number, which no other has, its name and its service id.
[[nodiscard]] QString accountWords(AccountId id, const QString &name, const QString &serviceId);
/// `word`: as it was named.
[[nodiscard]] QString notThereWords(const Session &session, const QString &word);
[[nodiscard]] QString unreadStateWords();

} // namespace tokendesk::cli
