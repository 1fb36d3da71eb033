#include "cli/calledconnection.h"

#include "cli/authority.h"
#include "cli/console.h"
#include "cli/output.h"
#include "cli/words.h"
#include "credentials/connectionnames.h"
#include "domain/shellquoted.h"
#include "process/basefolders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tokendesk::cli {

namespace {

const QString folderOption = QStringLiteral("data-dir");
const QString urlOption = QStringLiteral("url");
const QString tokenOption = QStringLiteral("token-stdin");
const QString connectionOption = QStringLiteral("connection");

/// It is for the folder of `call`, and for no deployment.
QString removalOf(const Invocation &call, const QString &id)
{
    Invocation here;
    if (call.has(folderOption))
        here.options.insert(folderOption, call.value(folderOption));
    return commandLine(here, QLatin1String("connections remove ") + shellWord(id));
}

/// By name or id.
Result<Connection> oneOf(const QList<Connection> &all, const QString &wanted)
{
    QList<Connection> named;
    QStringList ids;
    for (const Connection &one : all) {
        if (one.id == wanted)
            return one;
        if (one.name != wanted)
            continue;
        named << one;
        ids << one.id;
    }
    if (named.size() == 1)
        return named.first();
    return named.isEmpty()
        ? usageError(Words::tr("There is no saved connection \"%1\"").arg(wanted))
        : usageError(Words::tr("More than one connection is called \"%1\"").arg(wanted),
                     Words::tr("Use its id, one of these: %1").arg(ids.join(QLatin1String(", "))));
}

} // namespace

bool isReachedByOptions(const Connection &connection)
{
    return connection.certificateFile.isEmpty()
        && connection.proxy.mode == ProxyOptions::Mode::System
        && !connection.proxy.asksForPassword();
}

QString addressOptions(const Connection &connection)
{
    const QString address = connection.origin.toString();
    if (connection.caFile.isEmpty())
        return address;
    return address + QStringLiteral(" --ca ") + shellQuoted(connection.caFile);
}

QString dataFolder(const Invocation &call)
{
    if (call.has(folderOption))
        return QDir(call.value(folderOption)).absolutePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("tokendesk"));
}

Result<void> checkBaseFolders(const Invocation &call)
{
    const bool isOfPack = QLatin1String(call.command->group) == QLatin1String("pack");
    if (call.has(folderOption) || isOfPack || hasBaseFolders())
        return {};
    return usageError(Words::tr("There is no folder to keep anything in: this account has no home"),
                      Words::tr("Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder "
                                "with --data-dir"));
}

Result<void> checkNamedFolder(const Invocation &call)
{
    if (call.has(folderOption) && !QFileInfo(dataFolder(call)).isDir())
        return usageError(
            Words::tr("There is no %1").arg(QDir::toNativeSeparators(dataFolder(call))));
    return {};
}

Result<void> checkSettings(const Invocation &call, const ConnectionStore &connections)
{
    if (connections.isReadable())
        return {};
    return usageError(Words::tr("The saved connections are not known"),
                      Words::tr("Make %1 a file that you may read")
                          .arg(QDir::toNativeSeparators(settingsFile(call))));
}

QString settingsFile(const Invocation &call)
{
    if (call.has(folderOption))
        return QDir(dataFolder(call)).filePath(QStringLiteral("tokendesk.ini"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("tokendesk/tokendesk.ini"));
}

void tellUnreadable(const Invocation &call, const ConnectionStore &connections)
{
    for (const QString &problem : connections.problems())
        say(problem);
    for (const Connection &skipped : connections.skipped())
        say(Words::tr("What removes the connection \"%1\": %2")
                .arg(skipped.name, removalOf(call, skipped.id)));
}

Result<Connection> wantedConnection(const Invocation &call, const ConnectionStore &connections)
{
    if (call.has(urlOption) != call.has(tokenOption))
        return usageError(Words::tr("--url and --token-stdin go together"));
    if (call.has(urlOption) && call.has(connectionOption))
        return usageError(Words::tr("--url and --connection exclude each other"));
    if (call.has(authorityOption) && !call.has(urlOption))
        return usageError(Words::tr("--ca goes with --url"));
    const Result<void> isThere = call.has(urlOption) ? Result<void>() : checkNamedFolder(call);
    if (!isThere.ok())
        return isThere.error();
    if (call.has(connectionOption))
        return savedConnection(call, connections, call.value(connectionOption));
    if (call.has(urlOption)) {
        const Result<QUrl> origin = parseDeploymentAddress(call.value(urlOption));
        if (!origin.ok())
            return origin.error();
        Connection connection;
        connection.id = runOnlyId(origin.value());
        connection.name = proposedName(origin.value());
        connection.origin = origin.value();
        connection.runOnly = true;
        const Result<void> authority = takeAuthority(call, connection);
        if (!authority.ok())
            return authority.error();
        return connection;
    }
    const Result<void> isKnown = checkSettings(call, connections);
    if (!isKnown.ok())
        return isKnown.error();
    const QList<Connection> all = connections.connections();
    if (all.size() == 1)
        return all.first();
    return all.isEmpty()
        ? usageError(Words::tr("There is no saved connection"),
                     Words::tr("Use --url with --token-stdin, or connections add"))
        : usageError(Words::tr("There is more than one saved connection"),
                     Words::tr("Name one with --connection; connections list shows them"));
}

Result<Connection> savedConnection(const Invocation &call, const ConnectionStore &connections,
                                   const QString &wanted)
{
    const Result<void> isKnown = checkSettings(call, connections);
    if (!isKnown.ok())
        return isKnown.error();
    return oneOf(connections.connections(), wanted);
}

Result<Connection> keptConnection(const Invocation &call, const ConnectionStore &connections,
                                  const QString &wanted)
{
    const Result<void> isKnown = checkSettings(call, connections);
    if (!isKnown.ok())
        return isKnown.error();
    return oneOf(connections.connections() + connections.skipped(), wanted);
}

} // namespace tokendesk::cli
