#include "api/signinrequest.h"

#include "domain/names.h"

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

constexpr qsizetype longestLine = 48 * 1024; // a token of the longest with a third of it encoded
constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestReason = 300;
constexpr size_t mostFields = 100;
constexpr size_t mostParameters = 32;

SignInRequest refused(int status)
{
    SignInRequest request;
    request.status = status;
    return request;
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7F;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::vector<QByteArrayView> split(QByteArrayView text, char separator)
{
    std::vector<QByteArrayView> parts;
    for (;;) {
        const qsizetype end = text.indexOf(separator);
        parts.push_back(end < 0 ? text : text.first(end));
        if (end < 0)
            return parts;
        text = text.sliced(end + 1);
    }
}

bool isNamed(QByteArrayView name, const char *wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Nothing: the fields are in order.
std::optional<int> refusalOfFields(QByteArrayView fields, quint16 port)
{
    const QByteArray ownHost = "127.0.0.1:" + QByteArray::number(port);
    size_t hosts = 0;
    size_t count = 0;
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf("\r\n");
        const QByteArrayView line = fields.first(end);
        fields = fields.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        const bool isName = colon > 0
            && std::all_of(line.begin(), line.begin() + colon,
                           [](char c) { return isVisible(c) && c != '(' && c != '"'; });
        const bool isText = std::all_of(line.begin(), line.end(), [](char c) {
            return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
        });
        if (++count > mostFields)
            return 431;
        if (!isName || !isText)
            return 400;
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        // Another name that leads here is a web page that has had it changed (DNS rebinding).
        if (isNamed(name, "host") && (value != ownHost || ++hosts > 1))
            return 421;
        if ((isNamed(name, "content-length") && value != "0") || isNamed(name, "transfer-encoding"))
            return 400;
        // Only a person's own way through the browser counts: no image, script, frame or guess.
        if ((isNamed(name, "sec-fetch-mode") && value != "navigate")
            || (isNamed(name, "sec-fetch-dest") && value != "document")
            || ((isNamed(name, "sec-purpose") || isNamed(name, "purpose"))
                && value.startsWith("prefetch")))
            return 403;
    }
    return hosts == 1 ? std::nullopt : std::optional(400);
}

std::optional<char> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<char>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<char>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<char>(c - 'A' + 10);
    return std::nullopt;
}

/// In its own place, which it never outgrows; nothing when a percent sign stands alone.
std::optional<QByteArrayView> decoded(std::span<char> text)
{
    size_t to = 0;
    for (size_t from = 0; from < text.size(); ++from, ++to) {
        if (text[from] != '%') {
            text[to] = text[from];
            continue;
        }
        if (from + 2 >= text.size())
            return std::nullopt;
        const std::optional<char> high = hexDigit(text[from + 1]);
        const std::optional<char> low = hexDigit(text[from + 2]);
        if (!high || !low)
            return std::nullopt;
        text[to] = static_cast<char>(*high << 4 | *low);
        from += 2;
    }
    return QByteArrayView(text.data(), static_cast<qsizetype>(to));
}

/// A parameter of the query, by name.
struct Parameter {
    size_t count = 0;
    std::span<char> value; ///< of the first
};

Parameter parameter(const std::vector<std::span<char>> &parts, QByteArrayView name)
{
    Parameter found;
    for (const std::span<char> &part : parts) {
        const QByteArrayView text(part.data(), static_cast<qsizetype>(part.size()));
        const qsizetype equals = text.indexOf('=');
        if ((equals < 0 ? text : text.first(equals)) != name)
            continue;
        if (++found.count == 1 && equals >= 0)
            found.value = part.subspan(static_cast<size_t>(equals) + 1);
    }
    return found;
}

QString reasonIn(std::span<char> value)
{
    std::replace(value.begin(), value.end(), '+', ' ');
    const std::optional<QByteArrayView> text = decoded(value);
    return text ? displayText(QString::fromUtf8(*text).left(longestReason)).simplified()
                : QString();
}

SignInRequest readAnswer(std::span<char> query, const SignInExpected &expected)
{
    std::vector<std::span<char>> parts;
    for (const QByteArrayView part :
         split(QByteArrayView(query.data(), static_cast<qsizetype>(query.size())), '&')) {
        const auto offset = static_cast<size_t>(part.data() - query.data());
        parts.push_back(query.subspan(offset, static_cast<size_t>(part.size())));
    }
    if (parts.size() > mostParameters)
        return refused(400);
    const Parameter state = parameter(parts, "state");
    if (state.count != 1)
        return refused(400);
    const std::optional<QByteArrayView> stated = decoded(state.value);
    if (!stated || !expected.state.equals(*stated))
        return refused(403);

    SignInRequest request;
    request.kind = SignInRequest::Kind::Unreadable;
    const Parameter token = parameter(parts, "token");
    const Parameter error = parameter(parts, "error");
    if (token.count + error.count != 1)
        return request;
    if (error.count == 1) {
        request.kind = SignInRequest::Kind::Denied;
        request.reason = reasonIn(error.value);
        return request;
    }
    const std::optional<QByteArrayView> value = decoded(token.value);
    if (!value || value->isEmpty() || value->size() > longestToken
        || !std::all_of(value->begin(), value->end(), isVisible))
        return request;
    request.kind = SignInRequest::Kind::Token;
    request.token = SecretBytes::copyOf(*value);
    return request;
}

} // namespace

SignInRequest readSignInRequest(std::span<char> head, const SignInExpected &expected)
{
    const QByteArrayView all(head.data(), static_cast<qsizetype>(head.size()));
    const qsizetype lineEnd = all.indexOf("\r\n");
    if (lineEnd < 0 || !all.endsWith("\r\n\r\n"))
        return refused(400);
    if (lineEnd > longestLine)
        return refused(414);
    const std::vector<QByteArrayView> words = split(all.first(lineEnd), ' ');
    if (words.size() != 3 || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return refused(400);
    const QByteArrayView method = words[0];
    const QByteArrayView target = words[1];
    if (method.isEmpty() || !std::all_of(method.begin(), method.end(), isLetter)
        || !target.startsWith('/') || target.contains('#')
        || !std::all_of(target.begin(), target.end(), isVisible))
        return refused(400);
    const QByteArrayView fields =
        all.sliced(lineEnd + 2, all.size() - lineEnd - 4); // without the empty line
    if (const std::optional<int> status = refusalOfFields(fields, expected.port))
        return refused(*status);
    if (method != "GET")
        return refused(405);

    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (path == "/done") {
        SignInRequest request;
        request.kind = SignInRequest::Kind::Done;
        return request;
    }
    if (path != "/callback")
        return refused(404);
    if (mark < 0)
        return refused(400);
    const auto begin = static_cast<size_t>(target.data() - head.data() + mark + 1);
    return readAnswer(head.subspan(begin, static_cast<size_t>(target.size() - mark - 1)), expected);
}

std::optional<int> refusalOfUnfinished(QByteArrayView soFar)
{
    const qsizetype lineEnd = soFar.indexOf("\r\n");
    if ((lineEnd < 0 ? soFar.size() : lineEnd) > longestLine)
        return 414;
    if (soFar.size() >= signInHeadAtMost)
        return 431;
    if (!soFar.isEmpty() && !isLetter(soFar.front())) // such as TLS
        return 400;
    for (qsizetype at = soFar.indexOf('\n'); at >= 0; at = soFar.indexOf('\n', at + 1)) {
        if (at == 0 || soFar[at - 1] != '\r')
            return 400;
    }
    return std::nullopt;
}

} // namespace tokendesk
