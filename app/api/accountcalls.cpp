#include "api/apicalls.h"
#include "api/pagereader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace tokendesk {

using namespace apicalls;

namespace {

using Method = HttpRequest::Method;

Method methodFrom(const QString &name)
{
    if (name == QLatin1String("POST"))
        return Method::Post;
    return name == QLatin1String("PATCH") ? Method::Patch : Method::Put;
}

bool isStatus(const Error &error, std::initializer_list<int> statuses)
{
    return error.kind == Error::Kind::HttpStatus
        && std::find(statuses.begin(), statuses.end(), error.httpStatus) != statuses.end();
}

QueryItems accountsQuery(int page)
{
    // By the time of creation, so that an account made meanwhile does not push others from one
    // page to the next.
    return pageQuery(page,
                     {{QStringLiteral("type"), QStringLiteral("Service")},
                      {QStringLiteral("include_deleted"), QStringLiteral("true")},
                      {QStringLiteral("sort"), QStringLiteral("created")},
                      {QStringLiteral("sort_dir"), QStringLiteral("asc")}});
}

/// The contract has no word on whether the listing knows `include_deleted`: without it, a server
/// that does would keep the deactivated ones to itself, and none could be reactivated.
enum class Deactivated { AskedFor, NotAskedFor };

HttpRequest plainListRequest(Deactivated deactivated)
{
    QueryItems query{{QStringLiteral("type"), QStringLiteral("Service")}};
    if (deactivated == Deactivated::AskedFor)
        query.emplaceBack(QStringLiteral("include_deleted"), QStringLiteral("true"));
    return listRequest(QStringLiteral("/users/listing"), query);
}

/// A server that does not know the filter would show people as service accounts.
void dropHumans(std::vector<Account> &accounts)
{
    std::erase_if(accounts, [](const Account &account) {
        return !account.userType.isEmpty()
            && account.userType.compare(QLatin1String("Service"), Qt::CaseInsensitive) != 0;
    });
}

QCoro::Task<Result<AccountList>> pagedAccounts(QPointer<HttpClient> http)
{
    std::function<QCoro::Task<Result<AccountPage>>(int)> fetch = [http](int page) {
        return readList<AccountPage>(
            http, listRequest(QStringLiteral("/users"), accountsQuery(page)), decodeAccountPage);
    };
    Result<AllRows<Account>> all = co_await readAllPages(fetch, &AccountPage::accounts);
    if (!all.ok())
        co_return all.error();
    AccountList list;
    list.accounts = std::move(all->rows);
    list.issues = std::move(all->issues);
    list.complete = all->complete;
    dropHumans(list.accounts);
    co_return std::move(list);
}

QCoro::Task<Result<AccountList>> plainAccounts(QPointer<HttpClient> http)
{
    Result<AccountPage> page = co_await readList<AccountPage>(
        http, plainListRequest(Deactivated::AskedFor), decodeAccountPage);
    if (!page.ok() && isStatus(page.error(), {400, 422}))
        page = co_await readList<AccountPage>(http, plainListRequest(Deactivated::NotAskedFor),
                                              decodeAccountPage);
    if (!page.ok())
        co_return page.error();
    AccountList list;
    list.complete = page->total < 0 || page->total == page->rows;
    list.accounts = std::move(page->accounts);
    list.issues = std::move(page->issues);
    dropHumans(list.accounts);
    co_return std::move(list);
}

QJsonObject bodyOf(const AccountEdit &edit)
{
    QJsonObject body;
    if (edit.name)
        body.insert(QStringLiteral("name"), *edit.name);
    if (edit.role)
        body.insert(QStringLiteral("role"), *edit.role);
    if (edit.teams)
        body.insert(QStringLiteral("teams"), QJsonArray::fromStringList(*edit.teams));
    return body;
}

QJsonObject bodyOf(const NewAccount &account)
{
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("role"), account.role},
            {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)}};
}

} // namespace

QCoro::Task<Result<AccountList>> ApiClient::serviceAccounts(Capabilities capabilities)
{
    const QPointer<HttpClient> http(&m_http);
    const bool plain = capabilities.has(Capability::ListAccountsPlain);
    if (plain && !capabilities.has(Capability::ListAccounts)) {
        Result<AccountList> listing = co_await plainAccounts(http);
        co_return std::move(listing);
    }
    Result<AccountList> accounts = co_await pagedAccounts(http);
    // Without the document it was a guess which of the two there is.
    const bool guess = plain && !capabilities.fromDocument;
    if (guess && !accounts.ok() && isStatus(accounts.error(), {404, 405})) {
        Result<AccountList> listing = co_await plainAccounts(http);
        // Where there is none of the two, the documented one is what is missing.
        if (listing.ok() || !isStatus(listing.error(), {404, 405}))
            co_return std::move(listing);
    }
    co_return std::move(accounts);
}

QCoro::Task<Result<Account>> ApiClient::account(AccountId id)
{
    HttpRequest request = readRequest(pathTo("users", id));
    Result<Account> account =
        co_await readList<Account>(&m_http, std::move(request), decodeAccount);
    co_return std::move(account);
}

QCoro::Task<Result<Account>> ApiClient::createAccount(NewAccount account)
{
    HttpRequest request = changeRequest(Method::Post, QStringLiteral("/users"), bodyOf(account));
    Result<HttpResponse> answer = co_await m_http.send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    Result<Account> created = decodeAccount(answer->body);
    if (created.ok())
        co_return std::move(created);
    // The server says it is done, and not what it is.
    Error error = created.error();
    error.outcomeUnknown = true;
    co_return error;
}

QCoro::Task<Result<std::optional<Account>>> ApiClient::updateAccount(AccountId id, AccountEdit edit,
                                                                     Capabilities capabilities)
{
    const Method method = methodFrom(capabilities.updateAccountMethod);
    HttpRequest request = changeRequest(method, pathTo("users", id), bodyOf(edit));
    request.retriable = false; // somebody else may edit it while a repeat waits
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::optional<Account>>> ApiClient::deactivateAccount(AccountId id,
                                                                         SendWish wish)
{
    HttpRequest request = changeRequest(Method::Delete, pathTo("users", id));
    applyWish(wish, request);
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::optional<Account>>>
ApiClient::reactivateAccount(AccountId id, Capabilities capabilities, SendWish wish)
{
    // Taken from the server's document: one plain word, or the documented one.
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    const QString suffix = word.match(capabilities.reactivateSuffix).hasMatch()
        ? capabilities.reactivateSuffix
        : QStringLiteral("reactivate");
    const QString path = pathTo("users", id) + QLatin1Char('/') + suffix;
    HttpRequest request = changeRequest(methodFrom(capabilities.reactivateMethod), path);
    applyWish(wish, request);
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::vector<Team>>> ApiClient::teams()
{
    const QPointer<HttpClient> http(&m_http);
    std::function<QCoro::Task<Result<TeamPage>>(int)> fetch = [http](int page) {
        return readList<TeamPage>(http, listRequest(QStringLiteral("/teams"), pageQuery(page, {})),
                                  decodeTeamPage);
    };
    Result<AllRows<Team>> all = co_await readAllPages(fetch, &TeamPage::teams);
    if (!all.ok())
        co_return all.error();
    co_return Result<std::vector<Team>>(std::move(all->rows));
}

} // namespace tokendesk
