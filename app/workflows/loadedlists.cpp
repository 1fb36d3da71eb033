#include "workflows/loadedlists.h"

#include "api/decodeissues.h"
#include "domain/sentence.h"
#include "workflows/accountedit.h"
#include "workflows/readerrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

/// The words of a session are one context for those who translate.
struct LoadedListsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Session)
};

bool hasEveryState(const std::vector<DecodeIssue> &issues)
{
    // Past the limit it is not known what the others are about.
    return static_cast<qsizetype>(issues.size()) <= maximumIssues
        && std::none_of(issues.begin(), issues.end(), [](const DecodeIssue &issue) {
               return issue.path.endsWith(QLatin1String(".active"));
           });
}

/// How much one sees with it.
int reach(Access access)
{
    switch (access) {
    case Access::Full:
        return 2;
    case Access::ReadAccounts:
        return 1;
    case Access::Unknown:
    case Access::None:
        break;
    }
    return 0;
}

bool hasListed(const Inventory &inventory)
{
    const std::vector<Account> &accounts = inventory.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const Account &account) { return account.listed; });
}

bool isNothingLeft(const LoadedLists &lists, const Inventory &before)
{
    const bool isEmpty = lists.areAccountsRead && lists.accounts.empty() && lists.tokens.empty();
    // What an earlier run has kept may be of a credential that could see more.
    const bool wasRefused = lists.refused && before.knowsTokens();
    return isEmpty && !wasRefused && hasListed(before);
}

/// Of the lists that were read.
bool isEveryRowRead(const LoadedLists &lists)
{
    return lists.trust.allAccounts && (lists.refused || lists.trust.allTokens);
}

/// About a list, not a row.
DecodeIssue issueOf(const QString &message)
{
    DecodeIssue issue;
    issue.message = message;
    return issue;
}

DecodeIssue withoutAccounts(const Error &error)
{
    return issueOf(
        LoadedListsWords::tr("The list of service accounts could not be read, so those without a "
                             "token are missing: %1")
            .arg(error.text()));
}

DecodeIssue withOldAccounts(const Error &error)
{
    return issueOf(
        LoadedListsWords::tr("The list of service accounts could not be read, so they are shown "
                             "as they were before: %1")
            .arg(error.text()));
}

DecodeIssue ofIdZero(const QString &name, const QString &message, bool isLeftOut)
{
    DecodeIssue issue = issueOf(message);
    issue.name = name;
    issue.path = QStringLiteral("id");
    issue.rowRefused = isLeftOut;
    (isLeftOut ? issue.rowsLeftOut : issue.rowsWithGaps) = 1;
    return issue;
}

/// Here and in what is kept, 0 stands for "none": it could not be told from others of which the id
/// is not known.
template <typename Row>
void leaveOutIdZero(std::vector<Row> &rows, std::vector<DecodeIssue> &issues)
{
    const auto isZero = [](const Row &row) { return row.id == 0; };
    const auto zero = std::find_if(rows.begin(), rows.end(), isZero);
    if (zero == rows.end())
        return;
    issues.push_back(ofIdZero(
        zero->name,
        LoadedListsWords::tr("The row is left out: its id is 0, which this program takes for none"),
        true));
    rows.erase(zero); // each id is there once
}

/// Their tokens are shown all the same: they can be revoked.
void leaveOutOwnerZero(TokenList &tokens)
{
    const auto isZero = [](const Account &account) { return account.id == 0; };
    const auto zero = std::find_if(tokens.accounts.begin(), tokens.accounts.end(), isZero);
    if (zero == tokens.accounts.end())
        return;
    tokens.issues.push_back(ofIdZero(
        zero->name,
        LoadedListsWords::tr("The id of this account is 0, which this program takes for none: its "
                             "tokens are shown without an account"),
        false));
    tokens.accounts.erase(zero);
}

void takeTokens(LoadedLists &lists, TokenList &tokens)
{
    leaveOutIdZero(tokens.tokens, tokens.issues);
    leaveOutOwnerZero(tokens);
    lists.access = Access::Full;
    lists.tokens = std::move(tokens.tokens);
    lists.trust.allTokens = tokens.complete && hasEveryRow(tokens.issues);
    lists.trust.statesRead = hasEveryState(tokens.issues);
    lists.trust.whole = lists.trust.allTokens && lists.trust.statesRead;
    lists.issues = std::move(tokens.issues);
    if (!tokens.complete)
        lists.issues.push_back(
            issueOf(LoadedListsWords::tr("The server gave fewer service tokens than it counts")));
}

void takeAccounts(LoadedLists &lists, AccountList &accounts)
{
    if (lists.access == Access::None)
        lists.access = Access::ReadAccounts;
    lists.areAccountsRead = true;
    leaveOutIdZero(accounts.accounts, accounts.issues);
    lists.accounts = std::move(accounts.accounts);
    lists.trust.allAccounts = accounts.complete && hasEveryRow(accounts.issues);
    lists.trust.whole = lists.trust.whole && lists.trust.allAccounts;
    lists.issues.insert(lists.issues.end(), accounts.issues.begin(), accounts.issues.end());
    if (!accounts.complete)
        lists.issues.push_back(issueOf(LoadedListsWords::tr(
            "The server gave another number of service accounts than it counts")));
}

void goWithoutAccounts(LoadedLists &lists, const Error &error)
{
    lists.trust.whole = false;
    lists.issues.push_back(withoutAccounts(error));
}

/// The tokens are what must be seen and revoked; the accounts stay as they were read before.
void keepAccounts(LoadedLists &lists, const Error &error, const Inventory &before)
{
    lists.trust.whole = false;
    std::copy_if(before.accounts().begin(), before.accounts().end(),
                 std::back_inserter(lists.accounts),
                 [](const Account &account) { return account.listed; });
    lists.trust.oldAccounts = !lists.accounts.empty();
    lists.issues.push_back(lists.trust.oldAccounts ? withOldAccounts(error)
                                                   : withoutAccounts(error));
}

/// Accounts cannot be deleted (API contract), and the tokens are of some.
bool areAccountsLost(const LoadedLists &lists, const AccountList &accounts, const Inventory &before)
{
    return accounts.accounts.empty() && !lists.tokens.empty() && hasListed(before);
}

Error lostAccountsError()
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = LoadedListsWords::tr(
        "The server gave no account that can be read, although it gave tokens of some");
    error.remedy = LoadedListsWords::tr("Try again. If it stays so, tell who runs the server");
    return error;
}

/// False: nothing can be shown of this load.
bool doWithoutAccounts(LoadedLists &lists, const Error &error, const Capabilities &offered,
                       const Inventory &before)
{
    if (isMissingEndpoint(error)) {
        // A release without this call says so in its document; else something stands in between.
        if (offered.has(Capability::ListAccounts) || offered.has(Capability::ListAccountsPlain))
            goWithoutAccounts(lists, error);
    } else if (isStatus(error, 403)) {
        if (lists.access == Access::Full)
            goWithoutAccounts(lists, error);
    } else if (lists.access == Access::Full && isThatListAlone(error)) {
        keepAccounts(lists, error, before);
    } else {
        return false;
    }
    return true;
}

} // namespace

Result<LoadedLists> listsOf(Result<TokenList> tokens, Result<AccountList> accounts,
                            const Capabilities &offered, const Inventory &before)
{
    LoadedLists lists;
    lists.trust.whole = true;
    if (tokens.ok())
        takeTokens(lists, tokens.value());
    else if (isStatus(tokens.error(), 403))
        lists.refused = tokens.error();
    else
        return tokens.error();

    if (accounts.ok() && areAccountsLost(lists, accounts.value(), before)) {
        lists.issues.insert(lists.issues.end(), accounts->issues.begin(), accounts->issues.end());
        keepAccounts(lists, lostAccountsError(), before);
    } else if (accounts.ok()) {
        takeAccounts(lists, accounts.value());
    } else if (!doWithoutAccounts(lists, accounts.error(), offered, before)) {
        return accounts.error();
    }

    if (tokens.ok())
        lists.accounts.insert(lists.accounts.end(), tokens->accounts.begin(),
                              tokens->accounts.end());
    return lists;
}

bool seesLess(Access access, Access than)
{
    return reach(access) < reach(than);
}

bool areEmptied(const LoadedLists &lists, const Inventory &before)
{
    return isNothingLeft(lists, before) && isEveryRowRead(lists);
}

bool areUnread(const LoadedLists &lists, const Inventory &before)
{
    return isNothingLeft(lists, before) && !isEveryRowRead(lists);
}

Error emptiedError(const Inventory &before)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    const QString accounts = LoadedListsWords::tr("%Ln account(s)", nullptr, before.accountCount());
    const QString tokens = LoadedListsWords::tr("%Ln token(s)", nullptr, before.tokenCount());
    //: %1: "40 accounts and 141 tokens"
    error.message =
        LoadedListsWords::tr("The server answered with empty lists, and before there were %1")
            .arg(joinedWords({accounts, tokens}));
    error.remedy =
        LoadedListsWords::tr("Accounts cannot be deleted, so this is probably a fault of the "
                             "server. Try again in a moment. If the deployment was set back, "
                             "show the empty lists.");
    return error;
}

Error unreadError(const LoadedLists &lists)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = LoadedListsWords::tr("No row of the server's lists could be read");
    const auto refused = std::find_if(lists.issues.begin(), lists.issues.end(),
                                      [](const DecodeIssue &issue) { return issue.rowRefused; });
    error.detail = refused != lists.issues.end() ? refused->text() : summaryOf(lists.issues);
    error.remedy = LoadedListsWords::tr("Try again. If it stays so, tell who runs the server");
    return error;
}

Error lostAccessError(Error refused)
{
    // What was shown is still worth more than an empty list.
    refused.message =
        LoadedListsWords::tr("This credential may not read the service tokens any more");
    refused.remedy = LoadedListsWords::tr("Ask an Admin whether its role was changed, or renew the "
                                          "credential with one that has the Admin role.");
    return refused;
}

DecodeIssue ownTokensIssue(const Error &error)
{
    return issueOf(
        LoadedListsWords::tr("Your own tokens could not be read, so the one that this connection "
                             "uses may not be marked as yours: %1")
            .arg(error.text()));
}

} // namespace tokendesk
