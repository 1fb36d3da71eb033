// connections list, add, renew, remove.
#include "cli/calledconnection.h"
#include "cli/commands.h"

#include "cli/authority.h"
#include "cli/console.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "credentials/connectionnames.h"
#include "workflows/accesswords.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk::cli {

namespace {

Result<Connection> describedConnection(const Invocation &call)
{
    if (!call.has(QStringLiteral("url")))
        return usageError(Words::tr("--url is missing"));
    const Result<QUrl> origin = parseDeploymentAddress(call.value(QStringLiteral("url")));
    if (!origin.ok())
        return origin.error();
    Connection connection;
    connection.origin = origin.value();
    connection.name = call.has(QStringLiteral("name"))
        ? call.value(QStringLiteral("name")).trimmed()
        : proposedName(origin.value());
    if (connection.name.isEmpty())
        return usageError(Words::tr("--name is empty"));
    const Result<void> isName = checkConnectionName(connection.name);
    if (!isName.ok())
        return isName.error();
    connection.readOnly = call.has(QStringLiteral("read-only"));
    connection.colour = call.value(QStringLiteral("colour"));
    static const QRegularExpression colour(QStringLiteral("^(#[0-9A-Fa-f]{6})?$"));
    if (!colour.match(connection.colour).hasMatch())
        return usageError(Words::tr("--colour takes #RRGGBB, not \"%1\"").arg(connection.colour));
    const Result<void> authority = takeAuthority(call, connection);
    if (!authority.ok())
        return authority.error();
    return connection;
}

/// How long the browser is waited for.
Result<std::chrono::seconds> patienceOf(const Invocation &call)
{
    constexpr int most = 120;
    if (!call.has(QStringLiteral("wait")))
        return std::chrono::seconds(most);
    if (!call.has(QStringLiteral("browser")))
        return usageError(Words::tr("--wait belongs to --browser"));
    bool isNumber = false;
    const int seconds = call.value(QStringLiteral("wait")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > most)
        return usageError(Words::tr("--wait takes a number from 1 to %1").arg(most));
    return std::chrono::seconds(seconds);
}

QCoro::Task<Result<SecretBytes>> credentialFor(Invocation call, QUrl origin,
                                               std::chrono::seconds patience)
{
    if (!call.has(QStringLiteral("browser")))
        co_return readCredential();
    Result<SecretBytes> given = co_await signInWithBrowser(origin, patience);
    co_return given;
}

/// By the deployment, with what the keychain has beside the token, unless it is not to be asked.
/// `place` must outlive the task.
QCoro::Task<Result<void>> proven(Invocation call, Workplace *place, Connection connection,
                                 SecretBytes token)
{
    if (call.has(QStringLiteral("no-check")))
        co_return Result<void>();
    Credentials begun(std::move(token));
    Result<Credentials> whole = co_await place->connector().completed(connection, std::move(begun));
    if (!whole.ok())
        co_return whole.error();
    Credentials tried = std::move(whole).value();
    Result<ConnectionTest> tested =
        co_await place->connector().test(std::move(connection), std::move(tried));
    if (!tested.ok())
        co_return tested.error();
    if (tested->access != Access::Full)
        say(accessWords(tested->access));
    co_return Result<void>();
}

bool isTaken(const QList<Connection> &others, const QString &name)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const Connection &other) { return other.name == name; });
}

/// The connection that was `found` by name or ID, while nobody else holds the record of changes;
/// otherwise how the call ends.
QCoro::Task<std::optional<ExitCode>> takeFound(Workplace &place, Invocation call,
                                               Result<Connection> found, Connection &connection)
{
    const Result<void> isThere = checkNamedFolder(call);
    if (!isThere.ok())
        co_return fail(isThere.error());
    if (!found.ok())
        co_return fail(found.error());
    connection = std::move(found).value();
    const std::optional<ExitCode> refused = co_await place.openJournal(JournalUse::Own);
    co_return refused;
}

} // namespace

QCoro::Task<ExitCode> listConnections(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    Workplace place(call);
    const Result<void> isThere = checkNamedFolder(call);
    if (!isThere.ok())
        co_return fail(isThere.error());
    const Result<void> written =
        writeData(connectionsText(place.connections().connections(), format.value()));
    if (!written.ok())
        co_return fail(written.error());
    co_return place.connections().problems().isEmpty() ? ExitCode::Fine : ExitCode::Usage;
}

QCoro::Task<ExitCode> addConnection(Invocation call)
{
    Result<Connection> connection = describedConnection(call);
    if (!connection.ok())
        co_return fail(connection.error());
    const Result<std::chrono::seconds> patience = patienceOf(call);
    if (!patience.ok())
        co_return fail(patience.error());
    Workplace place(call);
    const Result<void> isKnown = checkSettings(call, place.connections());
    if (!isKnown.ok())
        co_return fail(isKnown.error());
    if (isTaken(place.connections().connections(), connection->name))
        co_return fail(
            usageError(Words::tr("There is a connection \"%1\" already").arg(connection->name),
                       renewalWords()));
    if (!call.has(QStringLiteral("colour")))
        connection->colour = proposedColour(place.connections().connections());
    // A window that is open would write its own list over this one: known before anybody signs in.
    const std::optional<ExitCode> refused = co_await place.openJournal(JournalUse::Own);
    if (refused)
        co_return *refused;
    const QUrl origin = connection->origin;
    Result<ConnectionIdentity> identity = co_await place.connector().identify(origin);
    if (!identity.ok())
        co_return fail(identity.error());
    connection->id = identity->id;
    Result<SecretBytes> credential =
        co_await credentialFor(call, connection->origin, patience.value());
    if (!credential.ok())
        co_return fail(credential.error());
    SecretBytes copy = credential->duplicate();
    Result<void> works = co_await proven(call, &place, connection.value(), std::move(copy));
    if (!works.ok())
        co_return fail(works.error());
    Result<void> saved =
        co_await place.connector().save(connection.value(), std::move(credential).value());
    if (!saved.ok())
        co_return fail(saved.error());
    if (identity->changesKnown > 0)
        say(Words::tr("This deployment is known here: the record of changes has %Ln change(s) made "
                      "before, which can be undone again.",
                      nullptr, identity->changesKnown));
    const QByteArray line = connection->id.toUtf8() + '\n';
    const Result<void> written = writeData(line);
    co_return written.ok() ? ExitCode::Fine : fail(written.error());
}

QCoro::Task<ExitCode> renewConnection(Invocation call)
{
    const Result<std::chrono::seconds> patience = patienceOf(call);
    if (!patience.ok())
        co_return fail(patience.error());
    Workplace place(call);
    Connection connection;
    const std::optional<ExitCode> refused = co_await takeFound(
        place, call, savedConnection(call, place.connections(), call.arguments.first()),
        connection);
    if (refused)
        co_return *refused;
    const Result<void> authority = takeAuthority(call, connection);
    if (!authority.ok())
        co_return fail(authority.error());
    Result<SecretBytes> credential =
        co_await credentialFor(call, connection.origin, patience.value());
    if (!credential.ok())
        co_return fail(credential.error());
    SecretBytes copy = credential->duplicate();
    Result<void> works = co_await proven(call, &place, connection, std::move(copy));
    if (!works.ok())
        co_return fail(works.error());
    Result<void> saved = co_await place.connector().save(connection, std::move(credential).value());
    co_return saved.ok() ? ExitCode::Fine : fail(saved.error());
}

QCoro::Task<ExitCode> removeConnection(Invocation call)
{
    Workplace place(call);
    Connection connection;
    const std::optional<ExitCode> refused = co_await takeFound(
        place, call, keptConnection(call, place.connections(), call.arguments.first()), connection);
    if (refused)
        co_return *refused;
    Result<QString> forgotten = co_await place.connector().forget(connection.id);
    if (!forgotten.ok())
        co_return fail(forgotten.error());
    if (!forgotten->isEmpty())
        say(forgotten.value());
    // Where the settings cannot be written it comes back, as has been said.
    co_return place.connections().kept().ok() ? ExitCode::Fine : ExitCode::Usage;
}

} // namespace tokendesk::cli
