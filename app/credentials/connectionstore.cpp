#include "credentials/connectionstore.h"

#include "credentials/connectionentry.h"
#include "domain/sentence.h"

#include <QRegularExpression>
#include <QSettings>
#include <algorithm>

namespace tokendesk {

namespace {

// [connections]
// version=1
// order=id, id, …
// last=id
// removed=id address, …
// entries\<id>\name=… and so on. What this release does not know stays where it is.
constexpr int settingsVersion = 1;
constexpr char connectionsPrefix[] = "connections/";
constexpr qsizetype removedAtMost = 100;

QString keyOf(const char *name)
{
    const QString key = QLatin1String(connectionsPrefix) + QLatin1String(name);
    return key;
}

QString encodedId(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// Ids are UUIDs of ours; a foreign one must not be able to name another group.
QString entryKey(const QString &id)
{
    const QString key = keyOf("entries/") + encodedId(id) + QLatin1Char('/');
    return key;
}

QString addressOf(const QUrl &origin)
{
    return origin.toString(QUrl::FullyEncoded);
}

} // namespace

ConnectionStore::ConnectionStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_file(settings)
{
    tellDamage();
    load();
}

const Connection *ConnectionStore::find(const QString &id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_connections.at(place);
}

QString ConnectionStore::lastUsedId() const
{
    return m_settings.value(keyOf("last")).toString();
}

void ConnectionStore::setLastUsedId(const QString &id)
{
    if (id == lastUsedId())
        return;
    m_settings.setValue(keyOf("last"), id);
    flush();
}

void ConnectionStore::tellDamage()
{
    const QString path = m_settings.fileName();
    const QString wayOut =
        tr("If connections are missing, import an export of them, or add them again");
    switch (isCutOff() ? SettingsFile::State::Damaged : m_file.state()) {
    case SettingsFile::State::Whole:
        return;
    case SettingsFile::State::Damaged:
        if (const QString copy = m_file.keepAsItWas(); !copy.isEmpty())
            m_problems.append(
                joinedSentences({tr("A part of the settings file %1 cannot be read, and what it "
                                    "holds is not shown. The file as it was is kept as %2")
                                     .arg(path, copy),
                                 wayOut}));
        else
            m_problems.append(joinedSentences(
                {tr("A part of the settings file %1 cannot be read, and what it holds "
                    "is not shown")
                     .arg(path),
                 wayOut}));
        return;
    case SettingsFile::State::Unreadable:
        m_problems.append(joinedSentences(
            {tr("The settings file %1 cannot be read, so its connections are not shown").arg(path),
             wayOut}));
        return;
    }
}

bool ConnectionStore::isCutOff() const
{
    return m_file.state() == SettingsFile::State::Whole && !keptIds().isEmpty()
        && !m_settings.contains(keyOf("version"));
}

void ConnectionStore::load()
{
    if (m_settings.value(keyOf("version"), settingsVersion).toInt() > settingsVersion)
        m_problems.append(tr("The connections were kept by a newer release; what this one does not "
                             "know is left as it is"));

    QStringList ids = keptIds();
    const QStringList order = m_settings.value(keyOf("order")).toStringList();
    std::stable_sort(ids.begin(), ids.end(), [&order](const QString &a, const QString &b) {
        // Not in the list: behind all that are.
        return static_cast<size_t>(order.indexOf(a)) < static_cast<size_t>(order.indexOf(b));
    });
    for (const QString &id : std::as_const(ids)) {
        if (const std::optional<Connection> connection = read(id))
            m_connections.append(*connection);
    }
}

QStringList ConnectionStore::keptIds() const
{
    m_settings.beginGroup(keyOf("entries"));
    const QStringList entries = m_settings.childGroups();
    m_settings.endGroup();
    QStringList ids;
    for (const QString &entry : entries)
        ids.append(QUrl::fromPercentEncoding(entry.toLatin1()));
    return ids;
}

std::optional<Connection> ConnectionStore::read(const QString &id)
{
    const QString entry = entryKey(id);
    const auto text = [this, &entry](const char *name) {
        const QString key = entry + QLatin1String(name);
        return m_settings.value(key).toString();
    };
    Connection connection;
    connection.id = id;
    connection.name = text("name").trimmed();
    const QString called = connection.name.isEmpty() ? id : connection.name;
    const Result<QUrl> origin = parseDeploymentAddress(text("address"));
    if (!origin) {
        skip(connection,
             tr("The connection “%1” is skipped: %2").arg(called, origin.error().message));
        return std::nullopt;
    }
    connection.origin = origin.value();
    if (!isWholeEntry(m_settings, entry)) {
        skip(connection, tr("The connection “%1” is skipped: a part of it is missing").arg(called));
        return std::nullopt;
    }
    if (connection.name.isEmpty())
        connection.name = connection.origin.host();
    const std::optional<ProxyOptions> proxy = readProxy(m_settings, entry);
    if (!proxy) {
        skip(connection,
             tr("The connection “%1” is skipped: its proxy cannot be read").arg(called));
        return std::nullopt;
    }
    connection.proxy = *proxy;
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    connection.colour = text("colour");
    if (!colour.match(connection.colour).hasMatch())
        connection.colour.clear();
    connection.caFile = text("caFile");
    connection.certificateFile = text("certificateFile");
    connection.keyFile = text("keyFile");
    connection.refreshMinutes = readMinutes(m_settings, entry);
    connection.readOnly = readReadOnly(m_settings, entry);
    if (isMarkLost(m_settings, entry))
        tellOf(
            id,
            tr("The connection “%1” is read-only: a part of it is missing").arg(connection.name));
    return connection;
}

void ConnectionStore::skip(Connection connection, const QString &problem)
{
    if (connection.name.isEmpty())
        connection.name = connection.id;
    tellOf(connection.id, problem);
    m_skipped.append(connection);
}

void ConnectionStore::tellOf(const QString &id, const QString &problem)
{
    const QString wayOut = tr("Correct it in %1, or remove it").arg(m_settings.fileName());
    m_entryProblems.insert(id, joinedSentences({problem, wayOut}));
}

void ConnectionStore::save(const Connection &connection)
{
    Q_ASSERT(!connection.runOnly);
    Q_ASSERT(!connection.id.isEmpty());
    if (connection.runOnly || connection.id.isEmpty())
        return;
    const qsizetype place = placeOf(connection.id);
    if (place < 0)
        m_connections.append(connection);
    else
        m_connections[place] = connection;
    m_skipped.removeIf([&](const Connection &one) { return one.id == connection.id; });
    m_entryProblems.remove(connection.id);
    writeEntry(m_settings, entryKey(connection.id), connection);
    writeRemoved(connection, false);
    writeOrder();
    flush();
    Q_EMIT changed();
}

void ConnectionStore::remove(const QString &id)
{
    QList<Connection> &those = placeOf(id) < 0 ? m_skipped : m_connections;
    const auto found = std::find_if(those.begin(), those.end(),
                                    [&id](const Connection &one) { return one.id == id; });
    if (found == those.end())
        return;
    writeRemoved(*found, !found->origin.isEmpty());
    those.erase(found);
    m_entryProblems.remove(id);
    m_settings.remove(entryKey(id).chopped(1));
    if (lastUsedId() == id)
        m_settings.remove(keyOf("last"));
    writeOrder();
    flush();
    Q_EMIT changed();
}

qsizetype ConnectionStore::placeOf(const QString &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const Connection &one) { return one.id == id; });
    return found == m_connections.end() ? -1 : found - m_connections.begin();
}

void ConnectionStore::moveUp(const QString &id)
{
    const qsizetype place = placeOf(id);
    exchange(place - 1, place);
}

void ConnectionStore::moveDown(const QString &id)
{
    const qsizetype place = placeOf(id);
    if (place >= 0)
        exchange(place, place + 1);
}

void ConnectionStore::exchange(qsizetype first, qsizetype second)
{
    if (first < 0 || second >= m_connections.size())
        return;
    m_connections.swapItemsAt(first, second);
    writeOrder();
    flush();
    Q_EMIT changed();
}

void ConnectionStore::writeOrder()
{
    QStringList order;
    for (const Connection &connection : std::as_const(m_connections))
        order.append(connection.id);
    m_settings.setValue(keyOf("order"), order);
}

QStringList ConnectionStore::removedFrom(const QUrl &origin) const
{
    QStringList ids;
    const QStringList removed = m_settings.value(keyOf("removed")).toStringList();
    for (const QString &one : removed) {
        const qsizetype space = one.indexOf(QLatin1Char(' '));
        if (one.mid(space + 1) == addressOf(origin))
            ids << QUrl::fromPercentEncoding(one.left(space).toLatin1());
    }
    return ids;
}

void ConnectionStore::writeRemoved(const Connection &connection, bool removed)
{
    const QString start = encodedId(connection.id) + QLatin1Char(' ');
    const QStringList before = m_settings.value(keyOf("removed")).toStringList();
    QStringList now = before;
    now.removeIf([&start](const QString &one) { return one.startsWith(start); });
    if (removed)
        now.prepend(start + addressOf(connection.origin));
    if (now == before)
        return;
    now = now.mid(0, removedAtMost);
    m_settings.setValue(keyOf("removed"), now);
}

void ConnectionStore::flush()
{
    m_kept = Result<void>();
    if (m_settings.value(keyOf("version"), 0).toInt() < settingsVersion)
        m_settings.setValue(keyOf("version"), settingsVersion);
    if (m_file.write(QLatin1String(connectionsPrefix)))
        return;
    Error error;
    error.kind = Error::Kind::Local;
    error.message =
        tr("The connections could not be kept: %1 cannot be written").arg(m_settings.fileName());
    error.remedy = tr("See to it that the file and its folder can be written and the disk is not "
                      "full, then try again");
    if (!m_problems.contains(error.message))
        m_problems.append(error.message);
    m_kept = error;
}

} // namespace tokendesk
