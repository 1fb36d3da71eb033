// What the calls of all groups of endpoints are made of. For the sources of ApiClient alone.
#pragma once

#include "api/apiclient.h"

#include <QCoroFuture>
#include <QJsonObject>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>

namespace tokendesk::apicalls {

using QueryItems = QList<std::pair<QString, QString>>;

/// Up to `maximumBytes` of answer.
[[nodiscard]] HttpRequest readRequest(const QString &path, const QueryItems &query = {},
                                      qint64 maximumBytes = 1 << 20);
[[nodiscard]] HttpRequest listRequest(const QString &path, const QueryItems &query = {});
[[nodiscard]] HttpRequest changeRequest(HttpRequest::Method method, const QString &path,
                                        const QJsonObject &body = {});
void applyWish(const SendWish &wish, HttpRequest &request);
/// "/COLLECTION/ID".
[[nodiscard]] QString pathTo(const char *collection, qint64 id);
/// Which page of a list, from 1; behind `query`.
[[nodiscard]] QueryItems pageQuery(int page, QueryItems query);

[[nodiscard]] Error closedError();
/// A success that does not say of what.
[[nodiscard]] Error notShownError();

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

[[nodiscard]] inline qint64 idOf(const TokenAnswer &answer)
{
    return answer.token.id;
}

[[nodiscard]] inline qint64 idOf(const Account &account)
{
    return account.id;
}

/// A change that was done, with what its answer shows of the outcome. Any answer but the thing
/// itself leaves it open: what a sign-on page answers, or nothing, has status 200 too.
template <typename T>
QCoro::Task<Result<std::optional<T>>> carryOut(QPointer<HttpClient> http, HttpRequest request,
                                               qint64 id, Result<T> (*decode)(const QByteArray &))
{
    const HttpRequest::Method method = request.method;
    Result<HttpResponse> answer = co_await http->send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    const QByteArray body = answer->body.trimmed();
    // Only a delete is answered without what it was about (API contract).
    if (body.isEmpty() && method == HttpRequest::Method::Delete && answer->status == 204)
        co_return Result<std::optional<T>>(std::nullopt);
    Result<T> decoded = decode(body);
    if (!decoded.ok() || idOf(decoded.value()) != id)
        co_return notShownError();
    std::optional<T> shown(std::move(decoded).value());
    co_return Result<std::optional<T>>(std::move(shown));
}

} // namespace tokendesk::apicalls
