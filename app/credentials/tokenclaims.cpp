#include "credentials/tokenclaims.h"

#include "domain/tokenvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace tokendesk {

namespace {

constexpr qsizetype longestTokenRead = 64 * 1024;
constexpr qsizetype maximumClaimLength = 1000;
constexpr double lastMs = 253402300799999.0; ///< the end of the year 9999

/// The JSON object of one part of a JWT (RFC 7515 section 7.1), or nothing.
std::optional<QJsonObject> objectIn(QByteArrayView part)
{
    QByteArray text = part.toByteArray();
    text.replace('+', '-').replace('/', '_'); // plain base64 is met too
    const auto decoded = QByteArray::fromBase64Encoding(
        std::move(text), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (value.isDouble()) {
        // Both defaults come back only from a number that is no 64-bit integer.
        const qint64 number = value.toInteger(-1);
        if (number == -1 && value.toInteger(-2) == -2)
            return std::nullopt;
        return number;
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

Moment momentOfNumber(double seconds)
{
    // Beyond the year 5138 a number of seconds is one of milliseconds.
    const double ms = std::abs(seconds) > 1e11 ? seconds : seconds * 1000.0;
    if (!std::isfinite(ms) || ms > lastMs || ms < -lastMs)
        return Moment::unreadable();
    return Moment::at(static_cast<qint64>(std::floor(ms)));
}

/// NumericDate (RFC 7519 section 2), or the spellings that are met instead of it.
Moment momentIn(const QJsonValue &value)
{
    if (value.isUndefined())
        return Moment::missing();
    if (value.isNull())
        return Moment::null();
    if (value.isDouble())
        return momentOfNumber(value.toDouble());
    if (!value.isString())
        return Moment::unreadable();
    const QString text = value.toString().trimmed();
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? momentOfNumber(number) : parseMoment(text.left(100).toUtf8());
}

/// The first of the claims that is a text with something in it.
QString textIn(const QJsonObject &claims, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = claims.value(QLatin1String(name)).toString().trimmed();
        if (!text.isEmpty())
            return text.left(maximumClaimLength);
    }
    return {};
}

QString emailIn(const QJsonObject &claims)
{
    const QString email = textIn(claims, {"email", "user_email", "mail"});
    if (!email.isEmpty())
        return email;
    for (const char *name : {"preferred_username", "upn", "sub"}) {
        const QString text = textIn(claims, {name});
        if (text.contains(QLatin1Char('@')))
            return text;
    }
    return {};
}

QString roleIn(const QJsonObject &claims)
{
    const QString role = textIn(claims, {"role", "user_role"});
    if (!role.isEmpty())
        return role;
    return claims.value(QLatin1String("roles")).toArray().at(0).toString().left(maximumClaimLength);
}

void readPerson(const QJsonObject &claims, TokenClaims &result)
{
    for (const char *name : {"user_id", "id", "uid", "sub"}) {
        if (!result.userId)
            result.userId = integerIn(claims.value(QLatin1String(name)));
    }
    if (result.email.isEmpty())
        result.email = emailIn(claims);
    if (result.name.isEmpty())
        result.name = textIn(
            claims,
            {"name", "display_name", "user_name", "username", "preferred_username", "nickname"});
    if (result.role.isEmpty())
        result.role = roleIn(claims);
}

/// Beyond its header, which many tokens have alike, but not as far as the end of its claims.
bool isCutOff(QByteArrayView value)
{
    return value.count('.') == 1 && objectIn(value.first(value.indexOf('.')));
}

} // namespace

QString TokenClaims::who() const
{
    return name.isEmpty() ? email : name;
}

std::optional<TokenClaims> readTokenClaims(QByteArrayView token)
{
    token = token.trimmed();
    if (token.size() > longestTokenRead)
        return std::nullopt;
    // header.claims.signature; an encrypted JWT has five parts and tells nothing.
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    if (!objectIn(token.first(first)))
        return std::nullopt;
    const std::optional<QJsonObject> claims = objectIn(token.sliced(first + 1, second - first - 1));
    if (!claims)
        return std::nullopt;

    TokenClaims result;
    readPerson(*claims, result);
    readPerson(claims->value(QLatin1String("user")).toObject(), result);
    result.issuedAt = momentIn(claims->value(QLatin1String("iat")));
    result.expiresAt = momentIn(claims->value(QLatin1String("exp")));
    if (result.expiresAt.isMissing()) // RFC 7519 section 4.1.4: without it there is no end
        result.expiresAt = Moment::null();
    return result;
}

std::optional<TokenClaims> tokenValueClaims(QStringView text)
{
    std::optional<TokenClaims> cut;
    auto values = tokenValuePattern().globalMatch(text.toString());
    while (values.hasNext()) {
        const QByteArray value = values.next().captured().toLatin1();
        std::optional<TokenClaims> claims = readTokenClaims(value);
        if (!claims) // perhaps without its signature
            claims = readTokenClaims(QByteArray(value + '.'));
        if (claims)
            return claims;
        if (isCutOff(value))
            cut.emplace().isCut = true;
    }
    return cut;
}

} // namespace tokendesk
