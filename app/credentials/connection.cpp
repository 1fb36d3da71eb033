#include "credentials/connection.h"

#include "credentials/secretbytes.h"
#include "domain/names.h"
#include "domain/tokenvalue.h"
#include "domain/unseen.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

constexpr qsizetype maximumAddressLength = 2000;
constexpr qsizetype maximumTokenLength = 16 * 1024;

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

Error refused(const QString &reason, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = reason;
    error.remedy = remedy;
    return error;
}

Error badAddress(const QString &reason)
{
    return refused(ConnectionWords::tr("This is not a deployment's address: %1").arg(reason),
                   ConnectionWords::tr("Write it like “your-company.qualytics.io” or "
                                       "“https://your-company.qualytics.io”."));
}

/// What the person wrote, fit to be shown in a message.
QString quoted(const QString &text)
{
    constexpr qsizetype atMost = 32;
    const QString shown =
        displayText(text.size() > atMost ? text.left(atMost - 1) + QStringLiteral("…") : text);
    //: What somebody typed, in quotation marks
    return ConnectionWords::tr("“%1”").arg(shown);
}

bool isLoopbackLiteral(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
        || host == QLatin1String("::1");
}

/// No label of a host is that long, or followed by another such part.
bool looksLikeToken(const QString &text)
{
    constexpr qsizetype labelAtMost = 63;
    const QString found = tokenValuePattern().match(text).captured();
    return found.size() > labelAtMost || found.contains(QLatin1String(".eyJ"));
}

struct AddressParts {
    QString scheme; ///< lower case; empty when none was written
    QString authority;
    QString path;
};

/// The scheme, if one is written. "localhost:8080" has none: digits follow the colon.
QString takeScheme(QString &text)
{
    static const QRegularExpression withSlashes(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    static const QRegularExpression bare(
        QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]*(?:[/?#:]|$))"));
    for (const QRegularExpression *pattern : {&withSlashes, &bare}) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (match.hasMatch()) {
            text.remove(0, match.capturedLength());
            return match.captured(1).toLower();
        }
    }
    return {};
}

/// Everything that is wrong before a URL parser sees it; empty: nothing.
QString problemOf(const AddressParts &parts, bool queryOrFragment)
{
    // Whatever stands before an @ may be a password, and is not repeated.
    if (parts.authority.contains(QLatin1Char('@')) || parts.path.contains(QLatin1Char('@')))
        return ConnectionWords::tr(
            "it holds a user name or a password, which do not belong into an address");
    if (!parts.scheme.isEmpty() && parts.scheme != QLatin1String("https")
        && parts.scheme != QLatin1String("http"))
        return ConnectionWords::tr("%1 is not supported, only https is").arg(quoted(parts.scheme));
    if (queryOrFragment)
        return ConnectionWords::tr("it goes on with “?” or “#”, but only the host belongs here");
    if (parts.authority.isEmpty())
        return ConnectionWords::tr("the host is missing");
    if (parts.authority.contains(QLatin1Char('%')) || parts.authority.contains(QLatin1Char('\\')))
        return ConnectionWords::tr("its host holds “%” or “\\”");
    if (!parts.authority.startsWith(QLatin1Char('['))
        && parts.authority.count(QLatin1Char(':')) > 1)
        return ConnectionWords::tr("an IPv6 address must stand in brackets, like [::1]");
    if (!parts.path.isEmpty() && parts.path != QLatin1String("/")
        && parts.path != QLatin1String("/api") && parts.path != QLatin1String("/api/"))
        return ConnectionWords::tr("it goes on with the path %1, but only the host belongs here")
            .arg(quoted(parts.path));
    return {};
}

} // namespace

QUrl ProxyOptions::origin() const
{
    QUrl url;
    url.setScheme(kind == Kind::Socks5 ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

QString ProxyOptions::server() const
{
    const bool isIpv6 = host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('['));
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host, QString::number(port));
}

Result<QUrl> parseDeploymentAddress(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return refused(
            ConnectionWords::tr("The address is empty"),
            ConnectionWords::tr(
                "Enter the deployment's host, for example “your-company.qualytics.io”."));
    if (looksLikeToken(rest)) // not repeated
        return refused(
            ConnectionWords::tr("This looks like a token"),
            ConnectionWords::tr("Paste it where the token is asked for, and the address here."));
    if (rest.size() > maximumAddressLength)
        return badAddress(ConnectionWords::tr("it is too long"));
    const QList<uint> characters = rest.toUcs4();
    if (std::any_of(characters.begin(), characters.end(), [](uint each) {
            return QChar::isSpace(each) || QChar::category(each) == QChar::Other_Control
                || isUnseen(each);
        }))
        return badAddress(ConnectionWords::tr("it holds a space or an invisible character"));

    AddressParts parts;
    parts.scheme = takeScheme(rest);
    static const QRegularExpression endOfAuthority(QStringLiteral("[/?#]"));
    const qsizetype slash = rest.indexOf(endOfAuthority);
    parts.authority = slash < 0 ? rest : rest.left(slash);
    parts.path = slash < 0 ? QString() : rest.mid(slash);
    const qsizetype query = parts.path.indexOf(QRegularExpression(QStringLiteral("[?#]")));
    if (const QString problem =
            problemOf({parts.scheme, parts.authority, parts.path.left(query)}, query >= 0);
        !problem.isEmpty())
        return badAddress(problem);

    const QUrl parsed(QStringLiteral("https://") + parts.authority, QUrl::StrictMode);
    QString host = parsed.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (!parsed.isValid() || host.isEmpty() || parts.authority.endsWith(QLatin1Char(':'))
        || parsed.port(443) < 1)
        return badAddress(ConnectionWords::tr("%1 is no host with an optional port")
                              .arg(quoted(parts.authority)));

    const bool loopback = isLoopbackLiteral(host);
    if (parts.scheme == QLatin1String("http") && !loopback)
        return refused(ConnectionWords::tr("http:// would send the credential in the clear to %1")
                           .arg(quoted(host)),
                       ConnectionWords::tr(
                           "Use https://; http:// is for 127.0.0.1, [::1] and localhost only."));
    QUrl origin;
    const bool plain =
        parts.scheme == QLatin1String("http") || (parts.scheme.isEmpty() && loopback);
    origin.setScheme(plain ? QStringLiteral("http") : QStringLiteral("https"));
    origin.setHost(host);
    if (!origin.isValid() || origin.host().isEmpty())
        return badAddress(ConnectionWords::tr("%1 is no host with an optional port")
                              .arg(quoted(parts.authority)));
    if (const int standard = plain ? 80 : 443; parsed.port(standard) != standard)
        origin.setPort(parsed.port());
    return origin;
}

std::optional<ProxyOptions> parseProxyServer(const QString &text, ProxyOptions otherwise)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(https?|socks(?:5h?)?)://)?"
                       "(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)|"
                       "([^\\s:/@%?#\\[\\]]+))(?::([0-9]{1,5}))?/?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const int port = match.captured(5).isEmpty() ? otherwise.port : match.captured(5).toInt();
    if (!match.hasMatch() || port > 65535 || (port < 1 && !match.captured(5).isEmpty()))
        return std::nullopt;
    QUrl url;
    url.setHost(match.captured(2) + match.captured(3) + match.captured(4));
    if (url.host().isEmpty())
        return std::nullopt;
    otherwise.host = url.host();
    otherwise.port = static_cast<quint16>(port);
    if (!match.captured(1).isEmpty())
        otherwise.kind = match.captured(1).startsWith(QLatin1String("socks"), Qt::CaseInsensitive)
            ? ProxyOptions::Kind::Socks5
            : ProxyOptions::Kind::Http;
    return otherwise;
}

namespace {

/// Also what parts lines.
bool isControl(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Marks of left-to-right and right-to-left, and the like: they turn nothing else round.
bool isTypedUnseen(QChar character)
{
    constexpr std::array<char16_t, 6> marks{0x00AD, 0x061C, 0x200E, 0x200F, 0x2060, 0xFEFF};
    return std::find(marks.begin(), marks.end(), character.unicode()) != marks.end();
}

} // namespace

bool holdsInvisible(const QString &text)
{
    return withoutHidden(text) != text || std::any_of(text.begin(), text.end(), isControl);
}

Result<void> checkConnectionName(const QString &name)
{
    // Within a word, as in MonkeyJungle, it is none.
    static const QRegularExpression value(QStringLiteral("(?<![A-Za-z0-9])")
                                          + tokenValuePattern().pattern());
    if (value.match(name).hasMatch())
        return refused(
            ConnectionWords::tr(
                "The name looks like a token, and a name is kept where others can read it"),
            ConnectionWords::tr(
                "Give the token where it is asked for, and the connection another name."));
    if (name.size() > connectionNameAtMost)
        return refused(
            ConnectionWords::tr("The name is longer than %1 characters").arg(connectionNameAtMost),
            ConnectionWords::tr("Choose a shorter one"));
    QString seen = name;
    seen.removeIf(isTypedUnseen);
    if (holdsInvisible(seen))
        return refused(ConnectionWords::tr("The name holds an invisible character or a line break"),
                       ConnectionWords::tr("Write it anew, on one line."));
    return {};
}

QString cleanConnectionName(QString name)
{
    name = withoutHidden(name);
    for (QChar &character : name) {
        if (isControl(character) && character.isSpace())
            character = QLatin1Char(' ');
    }
    name.removeIf(isControl);
    name = name.trimmed().left(connectionNameAtMost);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

namespace {

bool isWhiteSpace(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

QByteArrayView withoutWhiteSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isWhiteSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWhiteSpace(text.back()))
        text.chop(1);
    return text;
}

bool dropPrefix(QByteArrayView &text, QByteArrayView prefix)
{
    if (text.size() < prefix.size()
        || qstrnicmp(text.data(), prefix.data(), static_cast<size_t>(prefix.size())) != 0)
        return false;
    text = withoutWhiteSpace(text.sliced(prefix.size()));
    return true;
}

bool isNameLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_';
}

/// The line that sets an environment variable: export NAME=, set NAME=, $env:NAME =, NAME=.
bool dropAssignment(QByteArrayView &text)
{
    QByteArrayView rest = text;
    bool isCommand = dropPrefix(rest, "$env:");
    for (const QByteArrayView command : {"export", "set"}) {
        const qsizetype size = command.size();
        isCommand = isCommand
            || (rest.size() > size && isWhiteSpace(rest[size]) && dropPrefix(rest, command));
    }
    qsizetype end = 0;
    while (end < rest.size() && isNameLetter(rest[end]))
        ++end;
    const QByteArrayView value = withoutWhiteSpace(rest.sliced(end));
    if (end == 0 || !value.startsWith('='))
        return false;
    rest = withoutWhiteSpace(value.sliced(1));
    // Without a command it may be a value that ends as base64 does.
    const QByteArrayView first =
        rest.size() > 1 && (rest[0] == '"' || rest[0] == '\'') ? rest.sliced(1) : rest;
    if (!isCommand && !first.startsWith("eyJ"))
        return false;
    if (rest.endsWith(';'))
        rest.chop(1);
    text = withoutWhiteSpace(rest);
    return true;
}

/// What stands around a value that was copied from a web page: no-break spaces, marks of no width.
bool dropInvisible(QByteArrayView &text)
{
    for (const QByteArrayView mark : {"\xC2\xA0", "\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"}) {
        if (text.startsWith(mark)) {
            text = withoutWhiteSpace(text.sliced(mark.size()));
            return true;
        }
        if (text.endsWith(mark)) {
            text = withoutWhiteSpace(text.chopped(mark.size()));
            return true;
        }
    }
    return false;
}

/// Once; true when something went.
bool dropWrapping(QByteArrayView &text)
{
    if (dropAssignment(text))
        return true;
    if (dropPrefix(text, "authorization:"))
        return true;
    const bool bearer = text.size() > 6 && isWhiteSpace(text[6]);
    if (bearer && dropPrefix(text, "bearer"))
        return true;
    const bool quotes = text.size() >= 2 && text.front() == text.back()
        && (text.front() == '"' || text.front() == '\'' || text.front() == '`');
    if (quotes)
        text = withoutWhiteSpace(text.sliced(1, text.size() - 2));
    return quotes;
}

} // namespace

Result<SecretBytes> parsePastedToken(QByteArrayView text)
{
    const QString remedy = ConnectionWords::tr("Copy the whole token again, and nothing else.");
    QByteArrayView token = withoutWhiteSpace(text);
    while (dropInvisible(token)) { }
    // Header, scheme and quotes around each other, in any order: as often as they can nest.
    for (int i = 0; i < 5 && dropWrapping(token); ++i) { }
    if (token.isEmpty() || token.compare("bearer", Qt::CaseInsensitive) == 0)
        return refused(ConnectionWords::tr("The token is empty"),
                       ConnectionWords::tr("Paste the token's value."));
    if (token.size() > maximumTokenLength)
        return refused(
            ConnectionWords::tr("The token is longer than 16 KiB, which no server accepts"),
            remedy);
    for (const char character : token) {
        if (isWhiteSpace(character))
            return refused(ConnectionWords::tr(
                               "The token has white space inside, so it is more than one word"),
                           remedy);
        if (character < '!' || character > '~')
            return refused(
                ConnectionWords::tr("The token holds a character that no token can hold"), remedy);
    }
    return SecretBytes::copyOf(token);
}

} // namespace tokendesk
