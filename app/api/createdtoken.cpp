// The one answer that holds a secret: nothing of it may stay in memory, and nothing that can
// still be had of it may be lost.
#include "api/decoders.h"

#include "api/rowdecoders.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

/// No server takes a longer header.
constexpr qsizetype maximumValueLength = 64 * 1024;

/// What a header can carry: visible ASCII (RFC 9110 section 5.5, without white space).
bool isUsable(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > maximumValueLength)
        return false;
    for (const char character : value) {
        if (character < '!' || character > '~')
            return false;
    }
    return true;
}

/// Without what is not of the value but of its wrapping: space around it, the scheme of the header
/// that it is meant for.
SecretBytes usableIn(QByteArrayView text)
{
    constexpr QByteArrayView scheme = "Bearer ";
    QByteArrayView value = text.trimmed();
    if (value.size() > scheme.size()
        && value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        value = value.sliced(scheme.size()).trimmed();
    return isUsable(value) ? SecretBytes::copyOf(value) : SecretBytes();
}

SecretBytes valueOf(JsonScalar scalar)
{
    const std::string_view body = scalar.body();
    const QByteArrayView plain(body.data(), static_cast<qsizetype>(body.size()));
    if (body.find('\\') == std::string_view::npos)
        return usableIn(plain);
    QByteArray unescaped;
    unescaped.reserve(plain.size() * 3);
    const auto guard = qScopeGuard([&unescaped] { wipe(unescaped); });
    unescapeInto(unescaped, body);
    return usableIn(unescaped);
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// The string that begins at `position`, with its quotes; empty when it does not end.
std::string_view stringAt(std::string_view text, size_t position)
{
    for (size_t end = position + 1; end < text.size(); ++end) {
        if (text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            return text.substr(position, end + 1 - position);
    }
    return {};
}

size_t behindSpace(std::string_view text, size_t position)
{
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

/// What stands at `position` may be a value, and nobody can read which: it is cut off, or no JSON.
bool isUnreadable(std::string_view text, size_t position)
{
    constexpr std::string_view null = "null";
    const std::string_view rest = text.substr(std::min(position, text.size()));
    if (rest.empty())
        return true;
    if (rest.front() == '{' || rest.front() == '[')
        return false; // the value may be in there
    return rest.substr(0, null.size()) != null;
}

/// From `position` on, which moves behind it: the string of the next "bearer_token" that is a key
/// and not a part of another string; nothing: there is none; empty: it cannot be read.
std::optional<std::string_view> nextValue(std::string_view text, size_t &position)
{
    for (position = text.find('"', position); position != std::string_view::npos;
         position = text.find('"', position)) {
        const std::string_view word = stringAt(text, position);
        if (word.empty())
            return std::nullopt;
        position += word.size();
        if (word != "\"bearer_token\"")
            continue;
        position = behindSpace(text, position);
        if (position >= text.size() || text[position] != ':')
            continue;
        position = behindSpace(text, position + 1);
        if (position < text.size() && text[position] == '"') {
            const std::string_view value = stringAt(text, position);
            position = value.empty() ? text.size() : position + value.size();
            return value;
        }
        if (isUnreadable(text, position))
            return std::string_view();
    }
    return std::nullopt;
}

/// For an answer that is broken or wrapped.
JsonScalar searchValue(std::string_view text)
{
    size_t position = 0;
    return JsonScalar(nextValue(text, position).value_or(std::string_view()));
}

/// Nobody could tell which of them works.
bool hasSeveralValues(std::string_view text)
{
    size_t position = 0;
    const std::optional<std::string_view> first = nextValue(text, position);
    for (auto other = first; other; other = nextValue(text, position)) {
        if (*other != *first)
            return true;
    }
    return false;
}

/// What is whole of a document that breaks off: up to its last comma, and closed there.
QByteArray closedAtItsLastComma(QByteArrayView json)
{
    QByteArray closers;
    QByteArray closersThere;
    qsizetype comma = -1;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json[i];
        if (inString) {
            if (character == '\\')
                ++i;
            else
                inString = character != '"';
        } else if (character == '"') {
            inString = true;
        } else if (character == '{' || character == '[') {
            closers.append(character == '{' ? '}' : ']');
        } else if (character == '}' || character == ']') {
            closers.chop(1);
        } else if (character == ',') {
            comma = i;
            closersThere = closers;
        }
    }
    if (comma < 0)
        return {};
    QByteArray whole; // at once as large as it gets, so that no copy is left behind
    whole.reserve(comma + closersThere.size());
    whole.append(json.first(comma));
    std::reverse(closersThere.begin(), closersThere.end());
    whole.append(closersThere);
    return whole;
}

/// As far as the document can be read: what comes before its first fault counts.
void readWhatCanBe(const QByteArray &json, JsonDocument &document, RawToken &raw)
{
    if (document.open(json) != simdjson::SUCCESS || document.rootKind() != JsonScalar::Kind::Object)
        return;
    simdjson::ondemand::object fields;
    if (document.root().get_object().get(fields) != simdjson::SUCCESS)
        return;
    (void)readFields(fields, raw);
}

} // namespace

Result<CreatedToken> decodeCreatedToken(QByteArray &&json)
{
    QByteArray body = std::move(json);
    json.clear();
    const auto guard = qScopeGuard([&body] { wipe(body); });

    CreatedToken created;
    {
        JsonDocument document(JsonDocument::Content::Secret);
        JsonDocument closedDocument(JsonDocument::Content::Secret);
        QByteArray closed;
        const auto closedGuard = qScopeGuard([&closed] { wipe(closed); });
        RawToken raw;
        readWhatCanBe(body, document, raw);
        if (!raw.id.toInteger()) {
            closed = closedAtItsLastComma(body);
            RawToken whole;
            readWhatCanBe(closed, closedDocument, whole);
            if (whole.id.toInteger())
                raw = whole;
        }
        const std::string_view text(body.constData(), size_t(body.size()));
        if (!hasSeveralValues(text)) {
            created.value = valueOf(raw.bearerToken);
            if (created.value.isEmpty())
                created.value = valueOf(searchValue(text));
        }

        DecodeIssues ignored;
        RowReader reader(ignored, -1, nameOf(raw));
        created.token = reader.token(raw.id.toInteger().value_or(0), raw);
        created.account = reader.account(created.token.accountId, raw.user, false);
    }
    if (!created.value.isEmpty())
        return created;

    Error error;
    error.kind = Error::Kind::Undecodable;
    error.outcomeUnknown = true;
    error.message = QCoreApplication::translate(
        "Decoder", "The server's answer holds no usable value of the new token");
    error.remedy = QCoreApplication::translate(
        "Decoder",
        "Look for the token in the list: if it is there, revoke it and make another one.");
    return error;
}

} // namespace tokendesk
