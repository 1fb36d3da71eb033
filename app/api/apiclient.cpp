#include "api/apiclient.h"

#include "api/pagereader.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRegularExpression>
#include <QtConcurrent/QtConcurrentRun>

namespace tokendesk {

namespace {

using Method = HttpRequest::Method;
using Query = QList<std::pair<QString, QString>>;

constexpr qint64 maximumListBytes = 256LL << 20;
/// A large deployment's document has thousands of schemas.
constexpr qint64 maximumDocumentBytes = 8LL << 20;

HttpRequest get(const QString &path, const Query &query = {}, qint64 maximumBytes = 1 << 20)
{
    HttpRequest request;
    request.path = path;
    request.query = query;
    request.maximumBytes = maximumBytes;
    return request;
}

HttpRequest getList(const QString &path, const Query &query = {})
{
    HttpRequest request = get(path, query, maximumListBytes);
    request.readsList = true;
    return request;
}

HttpRequest change(Method method, const QString &path, const QJsonObject &body = {})
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.givesName = body.contains(QLatin1String("name"));
    request.givesFields = !body.isEmpty();
    return request;
}

void apply(const SendWish &wish, HttpRequest &request)
{
    request.urgent = wish.urgent;
    request.withdrawn = wish.withdrawn;
}

QString pathTo(const char *collection, qint64 id)
{
    return QLatin1Char('/') + QLatin1String(collection) + QLatin1Char('/') + QString::number(id);
}

Method methodFrom(const QString &name)
{
    if (name == QLatin1String("POST"))
        return Method::Post;
    return name == QLatin1String("PATCH") ? Method::Patch : Method::Put;
}

Error closedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = QCoreApplication::translate("ApiClient", "The connection was closed");
    return error;
}

/// A success that does not say of what.
Error notShownError()
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = QCoreApplication::translate(
        "ApiClient", "The server's answer does not show whether it was done");
    error.remedy = QCoreApplication::translate("ApiClient", "Refresh: the list will tell");
    error.outcomeUnknown = true;
    return error;
}

bool isStatus(const Error &error, std::initializer_list<int> statuses)
{
    return error.kind == Error::Kind::HttpStatus
        && std::find(statuses.begin(), statuses.end(), error.httpStatus) != statuses.end();
}

/// The body goes to the worker and ends there.
template <typename T>
QCoro::Task<Result<T>> decodeOnWorker(QByteArray body, Result<T> (*decode)(const QByteArray &))
{
    QFuture<std::shared_ptr<Result<T>>> future = QtConcurrent::run(
        [body = std::move(body), decode] { return std::make_shared<Result<T>>(decode(body)); });
    // Shared, because a future hands out copies.
    std::shared_ptr<Result<T>> decoded = co_await future;
    co_return std::move(*decoded);
}

template <typename T>
QCoro::Task<Result<T>> readList(QPointer<HttpClient> http, HttpRequest request,
                                Result<T> (*decode)(const QByteArray &))
{
    if (!http)
        co_return closedError();
    Result<HttpResponse> answer = co_await http->send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    Result<T> decoded = co_await decodeOnWorker(std::move(answer->body), decode);
    co_return std::move(decoded);
}

qint64 idOf(const TokenAnswer &answer)
{
    return answer.token.id;
}

qint64 idOf(const Account &account)
{
    return account.id;
}

/// A change that was done, with what its answer shows of the outcome. Any answer but the thing
/// itself leaves it open: what a sign-on page answers, or nothing, has status 200 too.
template <typename T>
QCoro::Task<Result<std::optional<T>>> carryOut(QPointer<HttpClient> http, HttpRequest request,
                                               qint64 id, Result<T> (*decode)(const QByteArray &))
{
    const Method method = request.method;
    Result<HttpResponse> answer = co_await http->send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    const QByteArray body = answer->body.trimmed();
    // Only a delete is answered without what it was about (API contract).
    if (body.isEmpty() && method == Method::Delete && answer->status == 204)
        co_return Result<std::optional<T>>(std::nullopt);
    Result<T> decoded = decode(body);
    if (!decoded.ok() || idOf(decoded.value()) != id)
        co_return notShownError();
    std::optional<T> shown(std::move(decoded).value());
    co_return Result<std::optional<T>>(std::move(shown));
}

Query pageQuery(int page, Query query)
{
    query.append({QStringLiteral("page"), QString::number(page)});
    query.append({QStringLiteral("size"), QString::number(pageSize)});
    return query;
}

Query accountsQuery(int page)
{
    // By the time of creation, so that an account made meanwhile does not push others from one
    // page to the next.
    return pageQuery(page,
                     {{QStringLiteral("type"), QStringLiteral("Service")},
                      {QStringLiteral("include_deleted"), QStringLiteral("true")},
                      {QStringLiteral("sort"), QStringLiteral("created")},
                      {QStringLiteral("sort_dir"), QStringLiteral("asc")}});
}

HttpRequest listingRequest()
{
    return getList(QStringLiteral("/users/listing"),
                   {{QStringLiteral("type"), QStringLiteral("Service")}});
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
        return readList<AccountPage>(http, getList(QStringLiteral("/users"), accountsQuery(page)),
                                     decodeAccountPage);
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
    HttpRequest request = listingRequest();
    Result<AccountPage> page =
        co_await readList<AccountPage>(http, std::move(request), decodeAccountPage);
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

QJsonObject bodyOf(const NewToken &token)
{
    QJsonObject body{{QStringLiteral("name"), token.name},
                     {QStringLiteral("user_id"), token.accountId},
                     {QStringLiteral("expires_in_days"), QJsonValue(QJsonValue::Null)}};
    if (token.expiresInDays)
        body.insert(QStringLiteral("expires_in_days"), *token.expiresInDays);
    if (token.scimOnly)
        body.insert(QStringLiteral("scim_endpoints_only"), true);
    return body;
}

} // namespace

ApiClient::ApiClient(HttpClient &http)
    : m_http(http)
{
}

QCoro::Task<Result<void>> ApiClient::status()
{
    HttpRequest request = get(QStringLiteral("/status"));
    request.anyContent = true;
    Result<HttpResponse> answer = co_await m_http.send(std::move(request));
    const bool answered = answer.ok()
        || (answer.error().kind == Error::Kind::HttpStatus && answer.error().httpStatus < 500);
    if (!answered)
        co_return answer.error();
    co_return Result<void>();
}

QCoro::Task<Result<Capabilities>> ApiClient::capabilities()
{
    HttpRequest request = get(QStringLiteral("/openapi.json"), {}, maximumDocumentBytes);
    Result<Capabilities> capabilities =
        co_await readList<Capabilities>(&m_http, std::move(request), readCapabilities);
    co_return std::move(capabilities);
}

QCoro::Task<Result<TokenList>> ApiClient::serviceTokens()
{
    HttpRequest request = getList(QStringLiteral("/user-tokens/service"));
    Result<TokenList> tokens =
        co_await readList<TokenList>(&m_http, std::move(request), decodeTokenList);
    co_return std::move(tokens);
}

QCoro::Task<Result<TokenList>> ApiClient::ownTokens()
{
    HttpRequest request = getList(QStringLiteral("/user-tokens"));
    Result<TokenList> tokens =
        co_await readList<TokenList>(&m_http, std::move(request), decodeTokenList);
    co_return std::move(tokens);
}

QCoro::Task<Result<CreatedToken>> ApiClient::createToken(NewToken token, SendWish wish)
{
    HttpRequest request = change(Method::Post, QStringLiteral("/user-tokens"), bodyOf(token));
    request.keepsBroken = true;
    apply(wish, request);
    Result<HttpResponse> answer = co_await m_http.send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    const std::optional<Error> fault = std::move(answer->fault);
    Result<CreatedToken> created = decodeCreatedToken(std::move(answer->body));
    if (fault && !created.ok())
        co_return *fault;
    co_return std::move(created);
}

QCoro::Task<Result<std::optional<TokenAnswer>>> ApiClient::setRevoked(TokenId id, bool revoked,
                                                                      SendWish wish)
{
    HttpRequest request = change(Method::Put, pathTo("user-tokens", id),
                                 QJsonObject{{QStringLiteral("revoke"), revoked}});
    request.givesFields = false; // it comes of a click
    apply(wish, request);
    Result<std::optional<TokenAnswer>> answer =
        co_await carryOut<TokenAnswer>(&m_http, std::move(request), id, decodeToken);
    co_return std::move(answer);
}

QCoro::Task<Result<void>> ApiClient::deleteToken(TokenId id, SendWish wish)
{
    HttpRequest request = change(Method::Delete, pathTo("user-tokens", id));
    apply(wish, request);
    Result<std::optional<TokenAnswer>> answer =
        co_await carryOut<TokenAnswer>(&m_http, std::move(request), id, decodeToken);
    if (!answer.ok())
        co_return answer.error();
    // Only a revoked one can be deleted (API contract).
    if (answer.value() && answer.value()->token.active)
        co_return notShownError();
    co_return Result<void>();
}

void ApiClient::hurryToken(TokenId id)
{
    m_http.hurry(pathTo("user-tokens", id));
}

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
    HttpRequest request = get(pathTo("users", id));
    Result<Account> account =
        co_await readList<Account>(&m_http, std::move(request), decodeAccount);
    co_return std::move(account);
}

QCoro::Task<Result<Account>> ApiClient::createAccount(NewAccount account)
{
    HttpRequest request = change(Method::Post, QStringLiteral("/users"), bodyOf(account));
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
    HttpRequest request = change(method, pathTo("users", id), bodyOf(edit));
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::optional<Account>>> ApiClient::deactivateAccount(AccountId id,
                                                                         SendWish wish)
{
    HttpRequest request = change(Method::Delete, pathTo("users", id));
    apply(wish, request);
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::optional<Account>>> ApiClient::reactivateAccount(AccountId id,
                                                                         Capabilities capabilities)
{
    // Taken from the server's document: one plain word, or the documented one.
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    const QString suffix = word.match(capabilities.reactivateSuffix).hasMatch()
        ? capabilities.reactivateSuffix
        : QStringLiteral("reactivate");
    const QString path = pathTo("users", id) + QLatin1Char('/') + suffix;
    HttpRequest request = change(methodFrom(capabilities.reactivateMethod), path);
    Result<std::optional<Account>> answer =
        co_await carryOut<Account>(&m_http, std::move(request), id, decodeAccount);
    co_return std::move(answer);
}

QCoro::Task<Result<std::vector<Team>>> ApiClient::teams()
{
    const QPointer<HttpClient> http(&m_http);
    std::function<QCoro::Task<Result<TeamPage>>(int)> fetch = [http](int page) {
        return readList<TeamPage>(http, getList(QStringLiteral("/teams"), pageQuery(page, {})),
                                  decodeTeamPage);
    };
    Result<AllRows<Team>> all = co_await readAllPages(fetch, &TeamPage::teams);
    if (!all.ok())
        co_return all.error();
    co_return Result<std::vector<Team>>(std::move(all->rows));
}

} // namespace tokendesk
