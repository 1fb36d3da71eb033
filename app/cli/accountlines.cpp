#include "cli/accountlines.h"

#include "cli/exitcode.h"
#include "cli/words.h"
#include "workflows/permissions.h"

#include <QSet>

namespace tokendesk::cli {

QString accountWords(AccountId id, const QString &name, const QString &serviceId)
{
    const QString words = QStringLiteral("%1 %2").arg(QString::number(id), name);
    return serviceId.isEmpty() || serviceId == name
        ? words
        : QStringLiteral("%1 (%2)").arg(words, serviceId);
}

QString notThereWords(const Session &session, const QString &word)
{
    return session.trust().allAccounts
        ? Words::tr("There is no service account %1").arg(word)
        : Words::tr("Service account %1 is not among the rows of the server's list that could be "
                    "read")
              .arg(word);
}

QString unreadStateWords()
{
    return Words::tr("Its state could not be read on the server's list");
}

namespace {

/// All that have this word for their id, service id or name.
struct NamedAccounts {
    QSet<AccountId> byId; ///< also by service id
    QSet<AccountId> byName;
};

NamedAccounts accountsCalled(const Inventory &inventory, const QString &word)
{
    NamedAccounts named;
    if (const AccountId id = word.toLongLong(); id > 0 && inventory.accountIndex(id) >= 0)
        named.byId << id;
    for (const Account &account : inventory.accounts()) {
        if (account.isKnown() && account.serviceId == word)
            named.byId << account.id;
        if (account.isKnown() && account.name == word)
            named.byName << account.id;
    }
    return named;
}

Result<AccountId> accountNamed(const Session &session, const QString &word)
{
    const NamedAccounts named = accountsCalled(session.inventory().data(), word);
    const QSet<AccountId> all = named.byId + named.byName;
    if (all.isEmpty())
        return usageError(notThereWords(session, word));
    if (all.size() > 1)
        return usageError(
            Words::tr("More than one service account is called \"%1\"").arg(word),
            Words::tr("Use its id or its service id, whichever no other has; accounts "
                      "list --format json shows both"));
    if (named.byId.isEmpty() && !session.trust().allAccounts)
        return usageError(Words::tr("The server's list of service accounts was not read "
                                    "completely, so another one may be called \"%1\" too")
                              .arg(word),
                          Words::tr("Use its id; accounts list shows it"));
    return *all.cbegin();
}

/// Why its tokens cannot be revoked; empty: they can.
QString tokensObstacle(const Session &session, const AccountLine &line)
{
    const Inventory &inventory = session.inventory().data();
    bool isOwn = session.isOwnAccount(line.id);
    QString obstacle;
    for (const TokenId id : line.tokens) {
        const Token &token = inventory.token(inventory.tokenIndex(id));
        isOwn = isOwn || session.mayBeOwnToken(token);
        if (obstacle.isEmpty())
            obstacle = availability(session, TokenAction::Revoke, token).reason;
    }
    // Once its tokens are revoked, nothing is left to deactivate it with.
    return isOwn ? Words::tr("It is the account of the credential in use, which cannot deactivate "
                             "it. Use another Admin's credential")
                 : obstacle;
}

QString obstacleTo(Wish wish, const Session &session, const Account &account,
                   const AccountLine &line)
{
    if (wish == Wish::Reactivate && !account.isStateKnown())
        return unreadStateWords();
    const AccountAction action =
        wish == Wish::Reactivate ? AccountAction::Reactivate : AccountAction::Deactivate;
    const QString reason = availability(session, action, account).reason;
    return reason.isEmpty() ? tokensObstacle(session, line) : reason;
}

} // namespace

Result<QList<AccountId>> accountsNamed(const Session &session, const QStringList &words)
{
    QList<AccountId> ids;
    for (const QString &word : words) {
        const Result<AccountId> id = accountNamed(session, word);
        if (!id.ok())
            return id.error();
        if (!ids.contains(id.value()))
            ids << id.value();
    }
    return ids;
}

AccountLine lineOf(Wish wish, const Session &session, AccountId id)
{
    const Inventory &inventory = session.inventory().data();
    AccountLine line{id};
    const int index = inventory.accountIndex(id);
    if (index < 0) {
        line.outcome = QStringLiteral("left-out"); // gone since it was named
        return line;
    }
    const Account &account = inventory.account(index);
    line.name = account.label();
    line.serviceId = account.serviceId;
    if (account.isStateKnown() && account.isActive() == (wish == Wish::Reactivate)) {
        line.outcome = QStringLiteral("unchanged");
        return line;
    }
    for (const int token : inventory.tokensOf(index)) {
        if (wish == Wish::Deactivate && inventory.token(token).active)
            line.tokens << inventory.token(token).id;
    }
    line.detail = obstacleTo(wish, session, account, line);
    if (!line.detail.isEmpty())
        line.outcome = QStringLiteral("left-out");
    return line;
}

QList<AccountLine> linesOf(Wish wish, const Session &session, const QList<AccountId> &ids)
{
    QList<AccountLine> lines;
    for (const AccountId id : ids)
        lines << lineOf(wish, session, id);
    return lines;
}

} // namespace tokendesk::cli
