#include "domain/notices/toldnotices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace tokendesk {

namespace {

struct ToldNoticesWords {
    Q_DECLARE_TR_FUNCTIONS(ToldNotices)
};

const QString versionKey = QStringLiteral("version");
constexpr int version = 1; ///< of the file; where it says none it is this one
const QString connectionsKey = QStringLiteral("connections");
const QString originKey = QStringLiteral("origin");
const QString tokensKey = QStringLiteral("tokens");
const QString othersKey = QStringLiteral("others");
const QString lastKey = QStringLiteral("lastDigest");
const QString notBeforeKey = QStringLiteral("notBefore");

/// A number in JSON is exact up to 2^53 only: numbers are written as text.
QString number(qint64 value)
{
    return QString::number(value);
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 found = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(found) : std::nullopt;
}

} // namespace

QByteArray toldNoticesAsJson(const ToldNotices &told)
{
    QJsonObject connections;
    for (auto it = told.connections.cbegin(); it != told.connections.cend(); ++it) {
        QMap<QString, QJsonArray> sorted; // for an object moves all that comes after a key
        for (auto token = it->tokens.cbegin(); token != it->tokens.cend(); ++token)
            sorted.insert(number(token.key()), {number(token->expiryMs), number(token->days)});
        QJsonObject tokens;
        for (auto token = sorted.cbegin(); token != sorted.cend(); ++token)
            tokens.insert(token.key(), token.value());
        QJsonArray others;
        for (const QString &key : it->others)
            others.append(key);
        connections.insert(it.key(),
                           QJsonObject{{originKey, it->origin},
                                       {tokensKey, tokens},
                                       {othersKey, others},
                                       {lastKey, number(it->lastDigestMs)},
                                       {notBeforeKey, number(it->notBeforeMs)}});
    }
    return QJsonDocument(QJsonObject{{versionKey, version}, {connectionsKey, connections}})
        .toJson(QJsonDocument::Compact);
}

Result<ToldNotices> toldNoticesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        Error error;
        error.kind = Error::Kind::Local;
        error.message = ToldNoticesWords::tr("The record of what was told cannot be read");
        return error;
    }
    ToldNotices told;
    const QJsonObject root = document.object();
    if (root.value(versionKey).toInt(version) > version) {
        Error error;
        error.kind = Error::Kind::Local;
        error.message =
            ToldNoticesWords::tr("The record of what was told was written by a newer release");
        return error;
    }
    const QJsonObject connections = root.value(connectionsKey).toObject();
    for (auto it = connections.begin(); it != connections.end(); ++it) {
        ToldOfConnection &one = told.connections[it.key()];
        const QJsonObject written = it.value().toObject();
        one.origin = written.value(originKey).toString();
        one.lastDigestMs = numberIn(written.value(lastKey)).value_or(0);
        one.notBeforeMs = numberIn(written.value(notBeforeKey)).value_or(0);
        const QJsonObject tokens = written.value(tokensKey).toObject();
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            bool isId = false;
            const TokenId id = token.key().toLongLong(&isId);
            const QJsonArray pair = token.value().toArray();
            const auto expiry = numberIn(pair.at(0));
            const auto days = numberIn(pair.at(1));
            if (isId && expiry && days && *days >= 0 && *days <= 3650)
                one.tokens.insert(id, {*expiry, static_cast<int>(*days)});
        }
        const QJsonArray others = written.value(othersKey).toArray();
        for (const QJsonValue &key : others) {
            if (key.isString())
                one.others.insert(key.toString());
        }
    }
    return told;
}

} // namespace tokendesk
