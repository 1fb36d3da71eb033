#include "sandbox/fields.h"

#include "sandbox/numbertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

const QLatin1String queryPart("query");

// Pydantic's own words, since clients match on them.
void notInteger(FieldProblems &problems, QLatin1String where, QLatin1String name)
{
    problems.add(where, name, QStringLiteral("value is not a valid integer"),
                 QLatin1String("type_error.integer"));
}

void notBoolean(FieldProblems &problems, QLatin1String where, QLatin1String name)
{
    problems.add(where, name, QStringLiteral("value could not be parsed to a boolean"),
                 QLatin1String("type_error.bool"));
}

void notPermitted(FieldProblems &problems, QLatin1String where, QLatin1String name,
                  const QStringList &permitted)
{
    problems.add(where, name,
                 QStringLiteral("value is not a valid enumeration member; permitted: '%1'")
                     .arg(permitted.join(QLatin1String("', '"))),
                 QLatin1String("type_error.enum"));
}

bool inRange(FieldProblems &problems, QLatin1String where, QLatin1String name, qint64 value,
             qint64 least, qint64 most)
{
    if (value < least) {
        problems.add(where, name,
                     QStringLiteral("ensure this value is greater than or equal to %1").arg(least),
                     QLatin1String("value_error.number.not_ge"));
    } else if (value > most) {
        problems.add(where, name,
                     QStringLiteral("ensure this value is less than or equal to %1").arg(most),
                     QLatin1String("value_error.number.not_le"));
    }
    return value >= least && value <= most;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const QVariant variant = value.toVariant();
    if (variant.typeId() != QMetaType::LongLong)
        return std::nullopt;
    return variant.toLongLong();
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "application/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

/// A whole document that is a word, a number or a string: QJsonDocument takes none of these.
bool isScalarJson(const QByteArray &text)
{
    const QJsonDocument inArray = QJsonDocument::fromJson('[' + text + ']');
    return inArray.isArray() && inArray.array().size() == 1;
}

/// Where a string holds what QJsonDocument takes and RFC 8259, section 7, does not: a control
/// character as it is, or an escape that does not exist.
std::optional<qsizetype> faultInString(const QByteArray &text)
{
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString && c == '\\') {
            ++i;
            if (i < text.size() && !QByteArrayView("\"\\/bfnrtu").contains(text.at(i)))
                return i;
        } else if (c == '"') {
            inString = !inString;
        } else if (inString && c >= 0 && c < 0x20) {
            return i;
        }
    }
    return std::nullopt;
}

/// The end of the number that begins at `from` as RFC 8259, section 6, has it; `from` for none.
qsizetype endOfNumber(const QByteArray &text, qsizetype from)
{
    qsizetype i = from;
    const auto is = [&](QByteArrayView any) { return i < text.size() && any.contains(text.at(i)); };
    const auto digits = [&] {
        const qsizetype first = i;
        while (is("0123456789"))
            ++i;
        return i > first;
    };
    if (is("-"))
        ++i;
    if (is("0"))
        ++i;
    else if (!digits())
        return from;
    if (is(".")) {
        ++i;
        if (!digits())
            return from;
    }
    if (is("eE")) {
        ++i;
        if (is("+-"))
            ++i;
        if (!digits())
            return from;
    }
    return i;
}

/// Where a number stands that QJsonDocument takes and RFC 8259 does not, such as "1." or ".5".
std::optional<qsizetype> faultInNumber(const QByteArray &text)
{
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '-' || c == '.' || (c >= '0' && c <= '9'))) {
            const qsizetype end = endOfNumber(text, i);
            const bool isWhole = end > i
                && (end == text.size() || QByteArrayView(",]} \t\r\n").contains(text.at(end)));
            if (!isWhole)
                return i;
            i = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace

bool isStorable(const QString &text)
{
    constexpr char16_t byteOrderMark = 0xFEFF;
    constexpr char16_t firstOfNone = 0xFFFE;
    const auto isNone = [](QChar c) { return c.isNull() || c.unicode() >= firstOfNone; };
    return text.isValidUtf16() && !text.startsWith(QChar(byteOrderMark))
        && std::none_of(text.cbegin(), text.cend(), isNone);
}

BodyReader::BodyReader(const ApiRequest &request)
{
    if (request.body.trimmed().isEmpty()) {
        m_problems.add(bodyPart, {}, QStringLiteral("field required"),
                       QLatin1String("value_error.missing"));
        m_refusal = m_problems.response();
        return;
    }
    if (!request.body.isValidUtf8()) {
        m_refusal = problem(400, QStringLiteral("The body is not valid UTF-8"));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError && !isScalarJson(request.body)) {
        m_problems.addAt({}, error.offset,
                         QStringLiteral("the body is not valid JSON: ") + error.errorString(),
                         QLatin1String("value_error.jsondecode"));
        m_refusal = m_problems.response();
        return;
    }
    if (const auto at = faultInString(request.body)) {
        m_problems.addAt(
            {}, *at,
            QStringLiteral(
                "the body is not valid JSON: bare control character or unknown escape in a string"),
            QLatin1String("value_error.jsondecode"));
        m_refusal = m_problems.response();
        return;
    }
    if (const auto at = faultInNumber(request.body)) {
        m_problems.addAt({}, *at,
                         QStringLiteral("the body is not valid JSON: it holds a malformed number"),
                         QLatin1String("value_error.jsondecode"));
        m_refusal = m_problems.response();
        return;
    }
    if (!document.isObject() || !isJson(request.contentType)) {
        m_problems.add(bodyPart, {}, QStringLiteral("value is not a valid dict"),
                       QLatin1String("type_error.dict"));
        m_refusal = m_problems.response();
        return;
    }
    m_object = document.object();
    m_source = request.body;
}

std::optional<QJsonValue> BodyReader::required(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        m_problems.add(bodyPart, name, QStringLiteral("field required"),
                       QLatin1String("value_error.missing"));
        return std::nullopt;
    }
    if (value.isNull()) {
        m_problems.add(bodyPart, name, QStringLiteral("none is not an allowed value"),
                       QLatin1String("type_error.none.not_allowed"));
        return std::nullopt;
    }
    return value;
}

std::optional<QString> BodyReader::text(QLatin1String name, qsizetype longest)
{
    const auto value = required(name);
    if (!value)
        return std::nullopt;
    if (!value->isString()) {
        m_problems.add(bodyPart, name, QStringLiteral("str type expected"),
                       QLatin1String("type_error.str"));
        return std::nullopt;
    }
    const QString result = value->toString();
    if (!isStorable(result)) {
        m_problems.add(bodyPart, name, QStringLiteral("ensure this value is storable text"),
                       QLatin1String("value_error.str.unicode"));
        return std::nullopt;
    }
    if (result.trimmed().isEmpty()) {
        m_problems.add(bodyPart, name,
                       QStringLiteral("ensure this value has at least 1 characters"),
                       QLatin1String("value_error.any_str.min_length"));
        return std::nullopt;
    }
    if (result.toUcs4().size() > longest) {
        m_problems.add(bodyPart, name,
                       QStringLiteral("ensure this value has at most %1 characters").arg(longest),
                       QLatin1String("value_error.any_str.max_length"));
        return std::nullopt;
    }
    return result;
}

std::optional<QString> BodyReader::choice(QLatin1String name, const QStringList &permitted)
{
    const auto value = required(name);
    if (!value)
        return std::nullopt;
    if (!value->isString() || !permitted.contains(value->toString())) {
        notPermitted(m_problems, bodyPart, name, permitted);
        return std::nullopt;
    }
    return value->toString();
}

std::optional<qint64> BodyReader::integer(QLatin1String name)
{
    const auto value = required(name);
    if (!value)
        return std::nullopt;
    const auto number = wholeNumber(*value);
    if (!number || writtenAsFraction(m_source, name)) {
        notInteger(m_problems, bodyPart, name);
        return std::nullopt;
    }
    return number;
}

std::optional<bool> BodyReader::boolean(QLatin1String name)
{
    const auto value = required(name);
    if (!value)
        return std::nullopt;
    if (!value->isBool()) {
        notBoolean(m_problems, bodyPart, name);
        return std::nullopt;
    }
    return value->toBool();
}

std::optional<QStringList> BodyReader::textList(QLatin1String name)
{
    const auto value = required(name);
    if (!value)
        return std::nullopt;
    if (!value->isArray()) {
        m_problems.add(bodyPart, name, QStringLiteral("value is not a valid list"),
                       QLatin1String("type_error.list"));
        return std::nullopt;
    }
    QStringList result;
    const QJsonArray array = value->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isString())
            result.append(array.at(i).toString());
        else
            m_problems.addAt(name, i, QStringLiteral("str type expected"),
                             QLatin1String("type_error.str"));
    }
    return result;
}

std::optional<qint64> BodyReader::integerOrNone(QLatin1String name, qint64 least, qint64 most)
{
    if (!has(name) || m_object.value(name).isNull())
        return std::nullopt;
    const auto number = integer(name);
    if (number && inRange(m_problems, bodyPart, name, *number, least, most))
        return number;
    return std::nullopt;
}

std::optional<QString> QueryReader::choice(QLatin1String name, const QStringList &permitted)
{
    const auto value = text(name);
    if (value && !permitted.contains(*value)) {
        notPermitted(m_problems, queryPart, name, permitted);
        return std::nullopt;
    }
    return value;
}

qint64 QueryReader::integer(QLatin1String name, qint64 fallback, qint64 least, qint64 most)
{
    const auto value = text(name);
    if (!value)
        return fallback;
    bool ok = false;
    const qint64 number = value->toLongLong(&ok);
    if (!ok) {
        notInteger(m_problems, queryPart, name);
        return fallback;
    }
    return inRange(m_problems, queryPart, name, number, least, most) ? number : fallback;
}

bool QueryReader::boolean(QLatin1String name, bool fallback)
{
    const auto value = text(name);
    if (!value)
        return fallback;
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
                                 QStringLiteral("on"),   QStringLiteral("t"), QStringLiteral("y")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
                                QStringLiteral("off"),   QStringLiteral("f"), QStringLiteral("n")};
    const QString lower = value->toLower();
    if (!yes.contains(lower) && !no.contains(lower))
        notBoolean(m_problems, queryPart, name);
    return yes.contains(lower);
}

} // namespace tokendesk::sandbox
