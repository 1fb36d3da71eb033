#include "ui/dialogs/dialogs.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/editaccountdialog.h"
#include "ui/dialogs/newaccountdialog.h"
#include "ui/dialogs/newtokendialog.h"
#include "workflows/permissions.h"
#include "workflows/subject.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace tokendesk {

namespace {

struct DialogsWords {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// The name, and whose it is.
QString tokenWords(const Inventory &inventory, int index)
{
    return DialogsWords::tr("%1 (%2)").arg(inventory.token(index).label(),
                                           inventory.accountOf(index).label());
}

QString lossWords(const Inventory &inventory, int index, qint64 nowMs)
{
    const Token &token = inventory.token(index);
    const QString name = displayText(token.label());
    const QString account = displayText(inventory.accountOf(index).label());
    const QString created = token.created.isSet() ? pastTime(token.created, nowMs)
                                                  : DialogsWords::tr("at an unknown time");
    if (token.lastUsed.isSet())
        return DialogsWords::tr("%1 of %2, created %3, last used %4.")
            .arg(name, account, created, pastTime(token.lastUsed, nowMs));
    return (token.lastUsed.isNull()
                ? DialogsWords::tr("%1 of %2, created %3, never used.")
                : DialogsWords::tr("%1 of %2, created %3. It is not known when it was last used."))
        .arg(name, account, created);
}

/// `seen`: what was asked about.
QCoro::Task<QString> carryOutRevoke(QPointer<Changes> changes, QList<TokenId> tokens,
                                    QString reason, ChangeReport seen)
{
    if (changes->isVoid(seen))
        co_return ofAnotherReason(false);
    ChangeReport report = co_await changes->setRevoked(tokens, true, reason);
    co_return failureWords(report);
}

QCoro::Task<QString> carryOutDelete(QPointer<Changes> changes, QList<TokenId> tokens,
                                    ChangeReport seen)
{
    if (changes->isVoid(seen))
        co_return ofAnotherReason(false);
    ChangeReport report = co_await changes->removeTokens(tokens);
    co_return failureWords(report);
}

/// What is asked about, and what tries that did not work out have done of it.
struct Deactivation {
    QList<AccountId> accounts;
    QList<TokenId> tokens; ///< that are not revoked
    QList<TokenId> revoked; ///< for it
    ChangeReport seen; ///< what the numbers of the accounts stood for
};

QCoro::Task<QString> carryOutDeactivate(QPointer<Changes> changes,
                                        std::shared_ptr<Deactivation> what)
{
    if (changes->isVoid(what->seen))
        co_return ofAnotherReason(true);
    // It may be deactivated in the end, or not.
    const QString reason = DialogsWords::tr("Its account is to be deactivated");
    ChangeReport report =
        co_await changes->deactivate(what->accounts, what->tokens, reason, what->revoked);
    const bool isOfTokens = report.kind != ChangeKind::DeactivateAccount;
    if (isOfTokens)
        what->revoked += report.done;
    else
        what->revoked = report.tokens;
    const QString failed = failureWords(report);
    if (failed.isEmpty() || !isOfTokens)
        co_return failed;
    co_return DialogsWords::tr("The account stays active, because not all of its tokens could be "
                               "revoked.\n%1")
        .arg(failed);
}

/// Of those that are asked for, what can be deactivated, as the list is now.
void lookAnew(const Session &session, Deactivation &what)
{
    const Inventory &inventory = session.inventory().data();
    what.accounts.removeIf([&](AccountId id) {
        const int account = inventory.accountIndex(id);
        return account < 0
            || !availability(session, AccountAction::Deactivate, inventory.account(account)).ok();
    });
    what.tokens.clear();
    for (const AccountId id : std::as_const(what.accounts)) {
        for (const int index : inventory.tokensOf(inventory.accountIndex(id))) {
            if (inventory.token(index).active)
                what.tokens << inventory.token(index).id;
        }
    }
    what.revoked.removeIf([&](TokenId id) {
        const int token = inventory.tokenIndex(id);
        return token < 0 || inventory.token(token).active
            || !what.accounts.contains(inventory.token(token).accountId);
    });
}

/// What a try that did not work out has done of it.
QString revokedAlreadyWords(const Deactivation &what)
{
    return DialogsWords::tr("%Ln token(s) have been revoked for this already. Cancel leaves "
                            "them revoked.",
                            nullptr, static_cast<int>(what.revoked.size()));
}

/// One of a list of them.
QString nameOf(const Inventory &inventory, int token, bool namesAccounts)
{
    return namesAccounts ? tokenWords(inventory, token) : inventory.token(token).label();
}

/// How many of the tokens have expired. Those that still work are named first: a long list is cut.
int nameTokens(const Session &session, const Deactivation &what, bool namesAccounts,
               QStringList &names)
{
    const Inventory &inventory = session.inventory().data();
    const qint64 now = session.inventory().nowMs();
    QStringList expired;
    for (const TokenId id : what.tokens) {
        const int index = inventory.tokenIndex(id);
        const Token &token = inventory.token(index);
        const QString name = nameOf(inventory, index, namesAccounts);
        if (isExpired(token, now))
            // In front: a long name is cut, too.
            expired << tokenStateWord(TokenState::Expired) + QStringLiteral(" – ") + name;
        else
            names << name;
    }
    names += expired;
    return static_cast<int>(expired.size());
}

QString unrevokedWords(int tokens, int expired)
{
    if (tokens == 0)
        return DialogsWords::tr("No token is active, so nothing stops working.");
    if (expired == tokens)
        return DialogsWords::tr("%Ln expired token(s) are not revoked. The server refuses to "
                                "deactivate an account before they are. Nothing stops working:",
                                nullptr, tokens);
    if (expired > 0)
        return DialogsWords::tr("%Ln token(s) are not revoked. The server refuses to "
                                "deactivate an account before they are. What uses "
                                "those that have not expired stops working at once:",
                                nullptr, tokens);
    return DialogsWords::tr("%Ln token(s) are not revoked. The server refuses to "
                            "deactivate an account before they are. What uses "
                            "them stops working at once:",
                            nullptr, tokens);
}

QString wayBackWords(const Session &session, const Deactivation &what)
{
    if (!session.capabilities().has(Capability::ReactivateAccount))
        return DialogsWords::tr("It cannot be undone from here: this deployment does not offer to "
                                "reactivate an account.");
    if (what.tokens.isEmpty() && what.revoked.isEmpty())
        return DialogsWords::tr("It can be undone: the role and the teams are kept.");
    return DialogsWords::tr(
        "It can be undone: the role and the teams are kept, and Undo restores these "
        "tokens too. Later, you have to restore each token yourself.");
}

void tellRevoked(const Inventory &inventory, const Deactivation &what, bool namesAccounts,
                 Question &question)
{
    const QString words = revokedAlreadyWords(what);
    // The list is of those that are left; asked a second time, it says something else above it.
    if (!what.tokens.isEmpty() || !question.acknowledgement.isEmpty()) {
        question.consequence = words + QLatin1Char('\n') + question.consequence;
        return;
    }
    question.text = words;
    for (const TokenId id : what.revoked)
        question.names << nameOf(inventory, inventory.tokenIndex(id), namesAccounts);
}

Question questionOf(const Session &session, const Deactivation &what, bool namesAccounts)
{
    const Inventory &inventory = session.inventory().data();
    Question question;
    const int count = static_cast<int>(what.accounts.size());
    const int tokens = static_cast<int>(what.tokens.size());
    const QString name = count == 1
        ? displayText(inventory.account(inventory.accountIndex(what.accounts.constFirst())).label())
        : DialogsWords::tr("%Ln account(s)", nullptr, count);
    question.heading = DialogsWords::tr("Deactivate %1?").arg(name);
    const int expired = nameTokens(session, what, namesAccounts, question.names);
    question.text = unrevokedWords(tokens, expired);
    question.action = tokens == 0
        ? DialogsWords::tr("Deactivate")
        : DialogsWords::tr("Revoke %Ln token(s) and deactivate", nullptr, tokens);
    question.consequence = wayBackWords(session, what);
    question.progress = DialogsWords::tr("Deactivating…");
    const bool own = std::any_of(what.accounts.begin(), what.accounts.end(),
                                 [&session](AccountId id) { return session.isOwnAccount(id); });
    if (own) {
        question.consequence =
            DialogsWords::tr("This is the account whose credential you are using. Afterwards "
                             "you cannot connect with it, nor undo this from here.");
        question.acknowledgement = DialogsWords::tr("I have another way to connect");
    }
    if (!what.revoked.isEmpty())
        tellRevoked(inventory, what, namesAccounts, question);
    return question;
}

} // namespace

void openNewToken(QWidget *window, DialogContext context, std::optional<AccountId> account)
{
    (new NewTokenDialog(context, account, window))->open();
}

void openNewAccount(QWidget *window, DialogContext context)
{
    (new NewAccountDialog(context, window))->open();
}

void openEditAccount(QWidget *window, DialogContext context, AccountId account)
{
    const Inventory &inventory = context.session.inventory().data();
    const int index = inventory.accountIndex(account);
    if (index >= 0)
        (new EditAccountDialog(context, inventory.account(index), window))->open();
}

void revokeTokens(QWidget *window, DialogContext context, const QList<TokenId> &tokens,
                  const QString &reason)
{
    const Inventory &inventory = context.session.inventory().data();
    QStringList own;
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index >= 0 && inventory.token(index).active
            && context.session.mayBeOwnToken(inventory.token(index)))
            own << tokenWords(inventory, index);
    }
    if (own.isEmpty()) {
        context.changes.setRevoked(tokens, true, reason);
        return;
    }
    Question question;
    question.heading = DialogsWords::tr("Revoke your own credential?");
    question.text = tokens.size() == 1
        ? DialogsWords::tr("This program is using this token, or one that cannot be told from it.")
        : DialogsWords::tr("Among these %Ln token(s) is the one that this program "
                           "is using, or one that cannot be told from it.",
                           nullptr, static_cast<int>(tokens.size()));
    question.names = own;
    question.consequence =
        DialogsWords::tr("It stops working at once: you cannot restore it from here, and need "
                         "another credential to connect again.");
    question.action = tokens.size() == 1
        ? DialogsWords::tr("Revoke my credential")
        : DialogsWords::tr("Revoke all %Ln token(s)", nullptr, static_cast<int>(tokens.size()));
    question.progress = DialogsWords::tr("Revoking…");
    question.acknowledgement = DialogsWords::tr("I have another way to connect");
    const QPointer<Changes> changes(&context.changes);
    auto *dialog = new ConfirmDialog(
        question, context.session.connection(),
        [changes, tokens, reason, seen = context.changes.noted(tokens)] {
            return carryOutRevoke(changes, tokens, reason, seen);
        },
        window);
    dialog->closeWith(&context.session);
    dialog->open();
}

void askToDelete(QWidget *window, DialogContext context, const QList<TokenId> &tokens)
{
    const Inventory &inventory = context.session.inventory().data();
    const qint64 now = context.session.inventory().nowMs();
    QList<TokenId> deletable;
    Question question;
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0
            || !availability(context.session, TokenAction::Delete, inventory.token(index)).ok())
            continue;
        deletable << id;
        question.names << tokenWords(inventory, index);
    }
    if (deletable.isEmpty())
        return;
    const int count = static_cast<int>(deletable.size());
    if (count == 1) {
        const int index = inventory.tokenIndex(deletable.constFirst());
        question.heading =
            DialogsWords::tr("Delete %1?").arg(displayText(inventory.token(index).label()));
        question.text = lossWords(inventory, index, now);
        question.names.clear();
        question.action = DialogsWords::tr("Delete token");
    } else {
        question.heading = DialogsWords::tr("Delete %Ln token(s)?", nullptr, count);
        question.text = DialogsWords::tr("These are removed from the server:");
        question.action = DialogsWords::tr("Delete %Ln token(s)", nullptr, count);
    }
    question.consequence = DialogsWords::tr(
        "Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, "
        "with its name, its dates and its last use.");
    const int left = static_cast<int>(tokens.size()) - count;
    if (left > 0)
        question.consequence += QLatin1Char('\n')
            + DialogsWords::tr("%Ln more of the selected token(s) cannot be "
                               "deleted, because they are not revoked.",
                               nullptr, left);
    question.progress = DialogsWords::tr("Deleting…");
    const QPointer<Changes> changes(&context.changes);
    auto *dialog = new ConfirmDialog(
        question, context.session.connection(),
        [changes, deletable, seen = context.changes.noted(deletable)] {
            return carryOutDelete(changes, deletable, seen);
        },
        window);
    dialog->closeWith(&context.session);
    dialog->open();
}

void askToDeactivate(QWidget *window, DialogContext context, const QList<AccountId> &accounts)
{
    const auto what = std::make_shared<Deactivation>();
    what->accounts = accounts;
    what->seen = context.changes.noted({}, accounts);
    lookAnew(context.session, *what);
    if (what->accounts.isEmpty())
        return;
    const bool namesAccounts = accounts.size() > 1; // else it stands above whose they are
    const QPointer<Changes> changes(&context.changes);
    auto *dialog = new ConfirmDialog(
        questionOf(context.session, *what, namesAccounts), context.session.connection(),
        [changes, what] { return carryOutDeactivate(changes, what); }, window);
    const QPointer<Session> session(&context.session);
    dialog->askAnewBy([session, what, namesAccounts]() -> std::optional<Question> {
        if (!session)
            return std::nullopt;
        lookAnew(*session, *what);
        if (what->accounts.isEmpty())
            return std::nullopt;
        return questionOf(*session, *what, namesAccounts);
    });
    dialog->closeWith(&context.session);
    dialog->open();
}

} // namespace tokendesk
