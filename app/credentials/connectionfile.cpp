#include "credentials/connectionfile.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct ConnectionFileWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFile)
};

const QString formatWord = QStringLiteral("tokendesk-connections");
constexpr int fileVersion = 1;
constexpr qsizetype textAtMost = 2000;
constexpr std::array modeWords{std::pair{ProxyOptions::Mode::System, "system"},
                               std::pair{ProxyOptions::Mode::None, "none"},
                               std::pair{ProxyOptions::Mode::Manual, "manual"}};
constexpr const char *httpWord = "http";
constexpr const char *socks5Word = "socks5";

Error refused(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = message;
    error.remedy = connectionFileRemedy();
    return error;
}

/// Reads one entry; the first thing that is wrong is kept.
class Reader final {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    void allowOnly(std::initializer_list<const char *> names)
    {
        for (auto field = m_object.begin(); field != m_object.end(); ++field) {
            const bool known = std::any_of(names.begin(), names.end(), [&](const char *name) {
                return field.key() == QLatin1String(name);
            });
            if (!known)
                complain(field.key().left(40), ConnectionFileWords::tr("is not known"));
        }
    }
    [[nodiscard]] bool has(const char *name) const
    {
        return m_object.contains(QLatin1String(name));
    }
    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        if (!value.isString())
            complain(QLatin1String(name), ConnectionFileWords::tr("is no text"));
        else if (text.size() > textAtMost)
            complain(QLatin1String(name), ConnectionFileWords::tr("is too long"));
        else if (holdsInvisible(text))
            complain(QLatin1String(name), ConnectionFileWords::tr("holds an invisible character"));
        else
            return text;
        return {};
    }
    /// As older releases have kept it, too.
    QString name()
    {
        const QString field = QStringLiteral("name");
        if (m_object.value(field).isString())
            m_object.insert(field, cleanConnectionName(m_object.value(field).toString()));
        const QString name = text("name");
        if (checkConnectionName(name).ok())
            return name;
        complain(field, ConnectionFileWords::tr("looks like a token"));
        return {}; // nor is it told
    }
    int number(const char *name, int least, int most, int otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return otherwise;
        const double given = value.toDouble(-1);
        if (!value.isDouble() || given < least || given > most || given != static_cast<int>(given))
            complain(
                QLatin1String(name),
                ConnectionFileWords::tr("is no whole number from %1 to %2").arg(least).arg(most));
        else
            return static_cast<int>(given);
        return otherwise;
    }
    bool truth(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isBool())
            complain(QLatin1String(name), ConnectionFileWords::tr("is neither true nor false"));
        return value.toBool();
    }
    QString path(const char *name)
    {
        const QString path = text(name);
        if (!path.isEmpty() && !QDir::isAbsolutePath(path))
            complain(QLatin1String(name), ConnectionFileWords::tr("is no whole path"));
        return path;
    }
    QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isObject())
            complain(QLatin1String(name), ConnectionFileWords::tr("is no object"));
        return value.toObject();
    }
    /// `what`: the rest of a sentence that begins with the field.
    void complain(const QString &field, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = ConnectionFileWords::tr("“%1” %2").arg(displayText(field), what);
    }
    void complainInASentence(const QString &field, const QString &reason)
    {
        if (m_problem.isEmpty())
            //: %1: a field of a file. %2: why, a sentence of its own
            m_problem =
                ConnectionFileWords::tr("“%1” cannot be used. %2").arg(displayText(field), reason);
    }
    void complainOfPart(const QString &field, const QString &problem)
    {
        if (m_problem.isEmpty())
            //: %1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing
            m_problem = ConnectionFileWords::tr("“%1”: %2").arg(displayText(field), problem);
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

ProxyOptions readProxy(Reader &entry)
{
    Reader reader(entry.object("proxy"));
    reader.allowOnly({"mode", "host", "port", "kind"});
    ProxyOptions proxy;
    const QString word = reader.text("mode");
    const auto mode = std::find_if(modeWords.begin(), modeWords.end(), [&](const auto &one) {
        return word == QLatin1String(one.second);
    });
    if (mode != modeWords.end())
        proxy.mode = mode->first;
    else if (reader.has("mode") || entry.has("proxy"))
        reader.complain(QStringLiteral("mode"),
                        ConnectionFileWords::tr("is not system, none or manual"));
    if (proxy.mode == ProxyOptions::Mode::Manual) {
        proxy.host = reader.text("host");
        proxy.port = static_cast<quint16>(reader.number("port", 1, 65535, 0));
        const auto server = parseProxyServer(proxy.host, proxy);
        if (!server || server->port != proxy.port || server->kind != proxy.kind)
            reader.complain(QStringLiteral("host"), ConnectionFileWords::tr("is no host"));
        if (reader.has("kind") && reader.text("kind") == QLatin1String(socks5Word))
            proxy.kind = ProxyOptions::Kind::Socks5;
        else if (reader.has("kind") && reader.text("kind") != QLatin1String(httpWord))
            reader.complain(QStringLiteral("kind"),
                            ConnectionFileWords::tr("is not http or socks5"));
        if (proxy.port == 0)
            reader.complain(QStringLiteral("port"), ConnectionFileWords::tr("is missing"));
    }
    if (!reader.problem().isEmpty())
        entry.complainOfPart(QStringLiteral("proxy"), reader.problem());
    return proxy;
}

Connection readEntry(Reader &reader)
{
    reader.allowOnly({"name", "address", "colour", "proxy", "caFile", "certificateFile", "keyFile",
                      "refreshMinutes", "readOnly"});
    Connection connection;
    connection.name = reader.name();
    if (connection.name.isEmpty())
        reader.complain(QStringLiteral("name"), ConnectionFileWords::tr("is missing"));
    const Result<QUrl> origin = parseDeploymentAddress(reader.text("address"));
    if (origin.ok())
        connection.origin = origin.value();
    else
        reader.complainInASentence(QStringLiteral("address"), origin.error().message);
    connection.colour = reader.text("colour");
    static const QRegularExpression colour(QStringLiteral("^(#[0-9A-Fa-f]{6})?$"));
    if (!colour.match(connection.colour).hasMatch())
        reader.complain(QStringLiteral("colour"), ConnectionFileWords::tr("is not like #1d4ed8"));
    connection.proxy = readProxy(reader);
    connection.caFile = reader.path("caFile");
    connection.certificateFile = reader.path("certificateFile");
    connection.keyFile = reader.path("keyFile");
    connection.refreshMinutes =
        reader.number("refreshMinutes", 0, refreshMinutesAtMost, Connection().refreshMinutes);
    connection.readOnly = reader.truth("readOnly");
    return connection;
}

QJsonObject asJson(const Connection &connection)
{
    QJsonObject proxy;
    for (const auto &[mode, word] : modeWords) {
        if (mode == connection.proxy.mode)
            proxy.insert(QStringLiteral("mode"), QLatin1String(word));
    }
    if (connection.proxy.mode == ProxyOptions::Mode::Manual) {
        proxy.insert(QStringLiteral("host"), connection.proxy.host);
        proxy.insert(QStringLiteral("port"), connection.proxy.port);
        // Said only where it must be: a release that does not know it refuses the entry.
        if (connection.proxy.kind == ProxyOptions::Kind::Socks5)
            proxy.insert(QStringLiteral("kind"), QLatin1String(socks5Word));
    }
    return {{QStringLiteral("name"), connection.name},
            {QStringLiteral("address"), connection.origin.toString(QUrl::FullyEncoded)},
            {QStringLiteral("colour"), connection.colour},
            {QStringLiteral("proxy"), proxy},
            {QStringLiteral("caFile"), connection.caFile},
            {QStringLiteral("certificateFile"), connection.certificateFile},
            {QStringLiteral("keyFile"), connection.keyFile},
            {QStringLiteral("refreshMinutes"), connection.refreshMinutes},
            {QStringLiteral("readOnly"), connection.readOnly}};
}

/// What a file does not hold, left out.
Connection asInFile(Connection connection)
{
    connection.id.clear();
    connection.name = cleanConnectionName(connection.name);
    connection.proxy.user.clear();
    if (connection.proxy.mode != ProxyOptions::Mode::Manual) {
        connection.proxy.host.clear();
        connection.proxy.port = 0;
    }
    return connection;
}

bool isTaken(const QList<Connection> &others, const QString &name)
{
    return std::any_of(others.begin(), others.end(), [&](const Connection &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// By an import before, which gave it another name.
bool isKnownRenamed(const QList<Connection> &existing, const Connection &wanted)
{
    if (!isTaken(existing, wanted.name))
        return false;
    static const QRegularExpression number(QStringLiteral("^ \\([0-9]+\\)$"));
    return std::any_of(existing.begin(), existing.end(), [&](const Connection &other) {
        Connection asNamed = asInFile(other);
        asNamed.name = wanted.name;
        return asNamed == asInFile(wanted)
            && other.name.startsWith(wanted.name, Qt::CaseInsensitive)
            && number.match(other.name.mid(wanted.name.size())).hasMatch();
    });
}

} // namespace

QString connectionFileRemedy()
{
    return ConnectionFileWords::tr("Ask for the file again, exported from Tokendesk");
}

QByteArray connectionsAsJson(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections)
        entries << asJson(connection);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatWord},
                                     {QStringLiteral("version"), fileVersion},
                                     {QStringLiteral("connections"), entries}})
        .toJson();
}

Result<ConnectionsRead> connectionsFromJson(const QByteArray &json)
{
    if (json.size() > connectionFileBytesAtMost)
        return refused(ConnectionFileWords::tr("The file is too large to hold connections"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refused(ConnectionFileWords::tr("The file is no JSON object: %1 at byte %2")
                           .arg(problem.errorString())
                           .arg(problem.offset));
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != formatWord)
        return refused(ConnectionFileWords::tr("The file does not hold connections of Tokendesk"));
    if (root.value(QLatin1String("version")).toInt() != fileVersion)
        return refused(
            ConnectionFileWords::tr("The file was written by a newer release of Tokendesk"));
    const QJsonValue list = root.value(QLatin1String("connections"));
    const QJsonArray entries = list.toArray();
    if (!list.isArray() || entries.size() > connectionFileEntriesAtMost)
        return refused(
            ConnectionFileWords::tr("The file has no list of connections, or more than %1")
                .arg(connectionFileEntriesAtMost));
    ConnectionsRead read;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Reader reader(entries.at(i).toObject());
        const Connection connection = readEntry(reader);
        if (reader.problem().isEmpty())
            read.connections << connection;
        else if (!connection.name.isEmpty())
            //: The name of a connection, and what is wrong with it
            read.problems << ConnectionFileWords::tr("%1: %2").arg(displayText(connection.name),
                                                                   reader.problem());
        else
            read.problems
                << ConnectionFileWords::tr("Connection %1: %2").arg(i + 1).arg(reader.problem());
    }
    if (read.connections.isEmpty() && !read.problems.isEmpty())
        return refused(read.problems.constFirst());
    return read;
}

QList<ImportLine> planImport(const QList<Connection> &file, const QList<Connection> &existing)
{
    QList<ImportLine> lines;
    QList<Connection> all = existing;
    for (const Connection &wanted : file) {
        ImportLine line;
        line.connection = wanted;
        line.nameInFile = wanted.name;
        const Connection asWanted = asInFile(wanted);
        const bool known = std::any_of(all.begin(), all.end(), [&](const Connection &other) {
            return asInFile(other) == asWanted;
        });
        if (known || isKnownRenamed(existing, wanted)) {
            line.verdict = ImportLine::Verdict::Known;
            lines << line;
            continue;
        }
        for (int number = 2; isTaken(all, line.connection.name); ++number) {
            line.verdict = ImportLine::Verdict::Renamed;
            line.connection.name =
                QStringLiteral("%1 (%2)").arg(wanted.name, QString::number(number));
        }
        all << line.connection;
        lines << line;
    }
    return lines;
}

} // namespace tokendesk
