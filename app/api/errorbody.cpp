// What a server says about a refusal: FastAPI's form, its relatives, and web pages.
#include "api/decoders.h"

#include "api/htmlentities.h"
#include "api/jsonrepair.h"
#include "domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

namespace {

constexpr qsizetype maximumDetail = 500;
constexpr qsizetype maximumFields = 50;

/// One line of plain text with nothing in it that could disguise it.
QString plain(const QString &text)
{
    // Far more than is shown, so that squeezing white space stays cheap.
    QString line = text.left(maximumDetail * 8);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    line = displayText(line.simplified());
    if (line.size() > maximumDetail) {
        line.truncate(maximumDetail - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += QStringLiteral("…");
    }
    return line;
}

/// The last name in "loc": ["body", "teams", 0] is about "teams"; ["body"] alone about no field.
QString fieldOf(const QJsonValue &location)
{
    if (location.isString())
        return plain(location.toString());
    const QJsonArray parts = location.toArray();
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        if (parts[i].isString()) {
            const QString name = parts[i].toString();
            return i == 0 && name == QLatin1String("body") ? QString() : plain(name);
        }
    }
    return {};
}

QString messageIn(const QJsonObject &object)
{
    static const QString keys[] = {QStringLiteral("msg"),    QStringLiteral("message"),
                                   QStringLiteral("detail"), QStringLiteral("error_description"),
                                   QStringLiteral("error"),  QStringLiteral("title")};
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return plain(value.toString());
        if (value.isObject()) {
            const QJsonObject inner = value.toObject();
            for (const QString &innerKey : keys) {
                if (inner.value(innerKey).isString())
                    return plain(inner.value(innerKey).toString());
            }
        }
    }
    return {};
}

ErrorBody complaints(const QJsonArray &list)
{
    ErrorBody body;
    QStringList lines;
    for (const QJsonValue &entry : list) {
        if (lines.size() >= maximumFields)
            break;
        const QString message =
            entry.isString() ? plain(entry.toString()) : messageIn(entry.toObject());
        if (message.isEmpty())
            continue;
        const QString field = fieldOf(entry.toObject().value(QStringLiteral("loc")));
        if (!field.isEmpty())
            body.fields.append({field, message});
        const QString line = field.isEmpty() ? message : field + QStringLiteral(": ") + message;
        lines.append(line);
    }
    body.detail = plain(lines.join(QStringLiteral("; ")));
    return body;
}

ErrorBody fromJson(const QJsonDocument &document)
{
    if (document.isArray())
        return complaints(document.array());
    const QJsonObject object = document.object();
    const QJsonValue detail = object.value(QStringLiteral("detail"));
    if (detail.isArray()) {
        ErrorBody body = complaints(detail.toArray());
        if (!body.detail.isEmpty())
            return body;
    }
    if (detail.isString() && !detail.toString().trimmed().isEmpty())
        return {plain(detail.toString()), {}};
    if (detail.isObject()) {
        const QString message = messageIn(detail.toObject());
        if (!message.isEmpty())
            return {message, {}};
    }
    return {messageIn(object), {}};
}

QString titleOf(QByteArrayView page)
{
    // A title stands at the top; the rest of a page is nobody's message.
    const QString top = QString::fromUtf8(page.first(qMin(page.size(), qsizetype{64 * 1024})));
    const qsizetype open = top.indexOf(QLatin1String("<title"), 0, Qt::CaseInsensitive);
    const qsizetype begin = open < 0 ? -1 : top.indexOf(QLatin1Char('>'), open);
    const qsizetype end =
        begin < 0 ? -1 : top.indexOf(QLatin1String("</title"), begin, Qt::CaseInsensitive);
    if (end < 0)
        return {};
    return plain(withoutEntities(top.mid(begin + 1, qMin(end - begin - 1, maximumDetail * 8))));
}

} // namespace

ErrorBody decodeErrorBody(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArrayView text = withoutByteOrderMark(body).trimmed();
    if (text.isEmpty())
        return {};
    if (text.front() == '<')
        return {titleOf(text), {}};
    if (text.front() == '{' || text.front() == '[') {
        const QJsonDocument document = QJsonDocument::fromJson(repairJson(text));
        if (!document.isNull())
            return fromJson(document);
    }
    if (text.front() == '"') {
        // JSON text of its own; Qt reads arrays and objects only.
        const QByteArray list = QByteArray("[") + repairJson(text) + QByteArray("]");
        const QJsonDocument document = QJsonDocument::fromJson(list);
        return {plain(document.array().at(0).toString()), {}};
    }
    // A proxy's line ("upstream connect error …"); anything else would be noise.
    if (contentType.trimmed().toLower().startsWith("text/plain") && !text.contains('\0'))
        return {plain(QString::fromUtf8(text.first(qMin(text.size(), qsizetype{4096})))), {}};
    return {};
}

} // namespace tokendesk
