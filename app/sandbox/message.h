// A request and its answer, free of sockets, so that handlers are plain functions.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tokendesk::sandbox {

struct ApiRequest {
    QByteArray method; ///< upper case, as sent
    QString path; ///< decoded, without the query
    QList<std::pair<QString, QString>> query; ///< decoded, in order
    QByteArray authorization; ///< the header's value; null when it is missing
    QByteArray contentType;
    QByteArray body;
    QByteArray host; ///< the header's value, a loopback name with or without port; null in HTTP/1.0
    QString fault; ///< a sentence on what in the address is no text; empty: nothing
    QByteArray queryText; ///< as sent, with its question mark; empty without one

    /// The last value of a parameter, as FastAPI reads a scalar that is given twice.
    [[nodiscard]] std::optional<QString> parameter(QAnyStringView name) const
    {
        for (auto it = query.crbegin(); it != query.crend(); ++it) {
            if (it->first == name)
                return it->second;
        }
        return std::nullopt;
    }
};

struct ApiResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond the ones every answer has
};

} // namespace tokendesk::sandbox
