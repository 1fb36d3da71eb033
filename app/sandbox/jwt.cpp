#include "sandbox/jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace tokendesk::sandbox {

namespace {

constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray hmac(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(a.at(i) ^ b.at(i)) & 0xFFU;
    return difference == 0;
}

std::optional<QByteArray> decodePart(const QByteArray &part)
{
    const auto result =
        QByteArray::fromBase64Encoding(part, urlForm | QByteArray::AbortOnBase64DecodingErrors);
    if (part.isEmpty() || result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    // One text for one value: a signature must not verify under a second spelling.
    if (result.decoded.toBase64(urlForm) != part)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> decodeObject(const QByteArray &part)
{
    const auto bytes = decodePart(part);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

QByteArray signJwt(const QJsonObject &claims, const QByteArray &key)
{
    static const QByteArray header = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(urlForm);
    const QByteArray payload =
        QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(urlForm);
    const QByteArray input = header + '.' + payload;
    return input + '.' + hmac(input, key).toBase64(urlForm);
}

std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || key.isEmpty())
        return std::nullopt;
    const auto header = decodeObject(parts.at(0));
    if (!header || header->value(QLatin1String("alg")) != QJsonValue(QStringLiteral("HS256")))
        return std::nullopt;
    const auto signature = decodePart(parts.at(2));
    const QByteArray input = parts.at(0) + '.' + parts.at(1);
    if (!signature || !equalInConstantTime(*signature, hmac(input, key)))
        return std::nullopt;
    return decodeObject(parts.at(1));
}

QByteArray tokenHash(const QByteArray &token, const QByteArray &key)
{
    return hmac(token, key);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(QRandomGenerator::system()->generate() & 0xFFU);
    return bytes;
}

} // namespace tokendesk::sandbox
