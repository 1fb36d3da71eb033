#include "sandbox/requesthead.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

constexpr qsizetype longestLine = 8 * 1024;
constexpr qsizetype mostFields = 100;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

bool isFieldValue(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
    });
}

Refusal badRequest(const char *why)
{
    return {400, QStringLiteral("Not a readable HTTP request: ") + QLatin1String(why)};
}

bool isLoopbackHost(const QByteArray &value)
{
    QByteArray host = value.toLower();
    const qsizetype colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
        const QByteArray port = host.mid(colon + 1);
        if (!std::all_of(port.cbegin(), port.cend(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        host.truncate(colon);
    }
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

std::optional<Refusal> readRequestLine(const QByteArray &line, RequestHead &head)
{
    if (line.size() > longestLine)
        return Refusal{414, QStringLiteral("The request line is longer than 8 KiB")};
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)))
        return badRequest("the first line is not METHOD, target and version");
    head.method = parts.at(0);
    head.target = parts.at(1);
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return badRequest("only HTTP/1.1 and HTTP/1.0 are served");
    head.keepAlive = parts.at(2) == "HTTP/1.1";
    if (head.target.toLower().startsWith("http://")) {
        const qsizetype slash = head.target.indexOf('/', 7);
        if (!isLoopbackHost(head.target.mid(7, slash < 0 ? -1 : slash - 7)))
            return Refusal{421,
                           QStringLiteral("This server answers for its loopback address only")};
        head.target = slash < 0 ? QByteArray("/") : head.target.mid(slash);
    }
    const bool visible = std::all_of(head.target.cbegin(), head.target.cend(),
                                     [](char c) { return c > 0x20 && c < 0x7F; });
    if (!head.target.startsWith('/') || !visible)
        return badRequest("the target must begin with / and be percent-encoded");
    static const QList<QByteArray> known{"GET",    "HEAD",  "POST",   "PUT",
                                         "DELETE", "PATCH", "OPTIONS"};
    if (!known.contains(head.method))
        return Refusal{405, QStringLiteral("Method Not Allowed")};
    return std::nullopt;
}

using Fields = QList<std::pair<QByteArray, QByteArray>>; // names in lower case

std::optional<Refusal> readFields(const QList<QByteArray> &lines, Fields &fields)
{
    if (lines.size() > mostFields)
        return Refusal{431, QStringLiteral("More than 100 header fields")};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t'))
            return badRequest("folded header fields are not accepted");
        if (colon < 1 || !isToken(line.left(colon)))
            return badRequest("a header field has no valid name");
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isFieldValue(value))
            return badRequest("a header field holds control characters");
        fields.append({line.left(colon).toLower(), value});
    }
    return std::nullopt;
}

std::optional<Refusal> readLength(const QByteArray &value, const Limits &limits, RequestHead &head)
{
    const bool digits = !value.isEmpty()
        && std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return badRequest("Content-Length is not a number");
    bool fits = false;
    head.bodyBytes = value.toLongLong(&fits);
    if (!fits || head.bodyBytes > limits.bodyBytes) {
        return Refusal{413,
                       QStringLiteral("The body is larger than %1 bytes").arg(limits.bodyBytes)};
    }
    return std::nullopt;
}

/// How long the body is. RFC 9112, 6.
std::optional<Refusal> readFrame(const QHash<QByteArray, QByteArray> &fields, const Limits &limits,
                                 bool isNewest, RequestHead &head)
{
    if (!fields.contains("transfer-encoding"))
        return fields.contains("content-length")
            ? readLength(fields.value("content-length"), limits, head)
            : std::nullopt;
    if (fields.contains("content-length"))
        return badRequest("it has a Transfer-Encoding and a Content-Length");
    if (!isNewest)
        return badRequest("HTTP/1.0 has no Transfer-Encoding");
    if (fields.value("transfer-encoding").toLower() != "chunked")
        return Refusal{501, QStringLiteral("Of the transfer codings only chunked is understood")};
    head.isChunked = true;
    return std::nullopt;
}

/// `isNewest`: HTTP/1.1.
std::optional<Refusal> applyFields(const Fields &fields, const Limits &limits, bool isNewest,
                                   RequestHead &head)
{
    QHash<QByteArray, QByteArray> single;
    head.forwarded = head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields) {
        static const QList<QByteArray> once{"host", "content-length", "content-type",
                                            "authorization", "transfer-encoding"};
        if (once.contains(name)) {
            if (single.contains(name))
                return badRequest("a header field that may occur once occurs twice");
            single.insert(name, value);
        }
        // Hop-by-hop fields are dealt with here; "Upgrade" would make the library hang up.
        static const QList<QByteArray> hop{"connection",     "upgrade", "expect",
                                           "keep-alive",     "te",      "proxy-connection",
                                           "http2-settings", "trailer", "transfer-encoding"};
        if (name == "connection") {
            const QByteArray lower = value.toLower();
            if (lower.contains("close"))
                head.keepAlive = false;
            else if (lower.contains("keep-alive"))
                head.keepAlive = true;
        }
        if (name == "expect") {
            if (value.toLower() != "100-continue")
                return Refusal{417, QStringLiteral("Only Expect: 100-continue is understood")};
            head.expectsContinue = true;
        }
        if (!hop.contains(name))
            head.forwarded += name + ": " + value + "\r\n";
    }
    if (isNewest && !single.contains("host"))
        return badRequest("the Host field is missing");
    if (single.contains("host") && !isLoopbackHost(single.value("host")))
        return Refusal{421, QStringLiteral("This server answers for its loopback address only")};
    return readFrame(single, limits, isNewest, head);
}

} // namespace

std::variant<RequestHead, Refusal> readRequestHead(const QByteArray &head, const Limits &limits)
{
    RequestHead result;
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray line = head.left(lineEnd);
    if (const auto refusal = readRequestLine(line, result))
        return *refusal;
    const QByteArray rest = head.mid(lineEnd + 2, head.size() - lineEnd - 2 - 2);
    if (rest.size() > limits.headerBytes) {
        return Refusal{
            431, QStringLiteral("The header is larger than %1 bytes").arg(limits.headerBytes)};
    }
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < rest.size();) {
        const qsizetype end = rest.indexOf("\r\n", from);
        lines.append(rest.mid(from, end - from));
        from = end + 2;
    }
    Fields fields;
    if (const auto refusal = readFields(lines, fields))
        return *refusal;
    if (const auto refusal = applyFields(fields, limits, line.endsWith("1.1"), result))
        return *refusal;
    return result;
}

std::optional<Refusal> refuseEarly(const QByteArray &soFar, const Limits &limits)
{
    const qsizetype lineEnd = soFar.indexOf("\r\n");
    const QByteArray line = lineEnd < 0 ? soFar : soFar.left(lineEnd);
    if (line.size() > longestLine)
        return Refusal{414, QStringLiteral("The request line is longer than 8 KiB")};
    const qsizetype space = line.indexOf(' ');
    const QByteArray method = space < 0 ? line : line.left(space);
    if (method.size() > 32 || !(method.isEmpty() || isToken(method)) || line.startsWith(' '))
        return badRequest("it does not begin with a method");
    if (line.contains('\n'))
        return badRequest("lines must end in CR LF");
    if (lineEnd >= 0) {
        RequestHead ignored;
        if (const auto refusal = readRequestLine(line, ignored))
            return refusal;
        if (soFar.size() - lineEnd - 2 > limits.headerBytes + 4) {
            return Refusal{
                431, QStringLiteral("The header is larger than %1 bytes").arg(limits.headerBytes)};
        }
    }
    return std::nullopt;
}

} // namespace tokendesk::sandbox
