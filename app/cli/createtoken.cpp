// tokens create.
#include "cli/commands.h"

#include "cli/changing.h"
#include "cli/console.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tableexport.h"
#include "process/standardstreams.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"
#include "workflows/savesecret.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::cli {

namespace {

constexpr int longestLifeDays = 365;

struct Order {
    NewToken token;
    QString file; ///< absolute; empty: standard output
};

Result<std::optional<int>> lifeOf(const QString &text)
{
    if (text == QLatin1String("never"))
        return std::optional<int>();
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days < 1 || days > longestLifeDays)
        return usageError(
            Words::tr("--expires-in takes 1 to 365 days or never, not \"%1\"").arg(text));
    return std::optional<int>(days);
}

/// Found out before the token is made: afterwards its value would have no place to go to.
Result<QString> fileOf(const QString &path)
{
    const bool isForOutput = path == QLatin1String("-");
    if (isForOutput && !isStandardOutputOpen())
        return usageError(Words::tr("Standard output is closed, so nobody would have the value"),
                          Words::tr("Name a file with --secret-to, or leave standard output open"));
    if (isForOutput)
        return QString();
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists() || file.isSymLink())
        return usageError(Words::tr("%1 exists already, and is not overwritten").arg(path));
    if (!folder.isDir())
        return usageError(Words::tr("There is no folder %1").arg(folder.filePath()));
    if (!folder.isWritable())
        return usageError(Words::tr("You cannot write into the folder %1").arg(folder.filePath()));
    const QString problem = fileNameProblem(file.fileName());
    if (!problem.isEmpty())
        return usageError(problem);
    const Result<void> room = roomForSecret(file.absolutePath());
    if (!room.ok())
        return usageError(room.error().message, room.error().remedy);
    return file.absoluteFilePath();
}

Result<Order> orderOf(const Invocation &call)
{
    for (const char *option : {"account", "name", "expires-in", "secret-to"}) {
        if (call.value(QLatin1String(option)).isEmpty())
            return usageError(Words::tr("--%1 is missing").arg(QLatin1String(option)));
    }
    Order order;
    bool isNumber = false;
    order.token.accountId = call.value(QStringLiteral("account")).toLongLong(&isNumber);
    if (!isNumber || order.token.accountId < 1)
        return usageError(
            Words::tr("--account takes a service account's number; accounts list shows them"));
    order.token.name = call.value(QStringLiteral("name"));
    if (order.token.name.toUcs4().size() > maximumNameLength)
        return usageError(Words::tr("--name takes at most %1 characters").arg(maximumNameLength));
    const Result<std::optional<int>> life = lifeOf(call.value(QStringLiteral("expires-in")));
    if (!life.ok())
        return life.error();
    order.token.expiresInDays = life.value();
    order.token.scimOnly = call.has(QStringLiteral("scim"));
    const Result<QString> file = fileOf(call.value(QStringLiteral("secret-to")));
    if (!file.ok())
        return file.error();
    order.file = file.value();
    return order;
}

/// Why no token can be made for it; empty: it can.
QString refusalOf(const Session &session, AccountId id)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(id);
    if (index < 0)
        return session.trust().allAccounts
            ? Words::tr("There is no service account %1").arg(id)
            : Words::tr("Service account %1 is not among the rows of the server's list that could "
                        "be read")
                  .arg(id);
    return availability(session, AccountAction::NewToken, inventory.account(index)).reason;
}

Result<void> handOver(const Order &order, const SecretBytes &value)
{
    if (order.file.isEmpty()) {
        Result<void> written = writeData(value.view());
        return written.ok() ? writeData("\n") : written;
    }
    const QFileInfo file(order.file);
    const SaveOutcome saved = saveSecretNow(file.absolutePath(), file.fileName(), value);
    return saved.path.isEmpty() ? Result<void>(saved.error) : Result<void>();
}

QByteArray createdText(const NewTokenResult &made, const Order &order)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("account_id"), made.token.accountId},
                           {QStringLiteral("expiration"), endValue(made.token.expiration)},
                           {QStringLiteral("id"),
                            made.token.id == 0 ? QJsonValue() : QJsonValue(made.token.id)},
                           {QStringLiteral("name"), made.token.name},
                           {QStringLiteral("scim_endpoints_only"), order.token.scimOnly},
                           {QStringLiteral("secret_file"), order.file}})
        .toJson();
}

} // namespace

QCoro::Task<ExitCode> createToken(Invocation call)
{
    const Result<Order> order = orderOf(call);
    if (!order.ok())
        co_return fail(order.error());
    Workplace place(call);
    const std::optional<ExitCode> refused = co_await place.openToChange();
    if (refused)
        co_return *refused;
    const QString reason = refusalOf(place.session(), order->token.accountId);
    if (!reason.isEmpty())
        co_return fail(ExitCode::Usage, reason);

    Changes changes(place.session());
    co_await settleLeftovers(&changes, call);
    ChangeNote note;
    note.reason = call.value(QStringLiteral("reason"));
    const WhileChanging held([] {
        say(Words::tr("The token may be made already: waiting for the answer, which has its "
                      "value"));
    });
    Result<NewTokenResult> made = co_await changes.createToken(order->token, note);
    if (!made.ok()) {
        co_await place.settle();
        co_return fail(made.error());
    }
    const Result<void> given = handOver(order.value(), made->value);
    made->value.clear();
    if (given.ok()) {
        Result<void> noted = co_await changes.setHandover(made->change, Handover::Done);
        if (!noted.ok())
            place.sayOnce(noted.error().text());
    }
    const ExitCode recorded = co_await place.settle();
    if (!given.ok() && made->token.id == 0)
        co_return fail(ExitCode::Partly,
                       Words::tr("The token %1 was made, but nobody has its value: %2 Look for it "
                                 "with tokens list, and revoke it")
                           .arg(displayText(made->token.name), given.error().text()));
    if (!given.ok())
        co_return fail(ExitCode::Partly,
                       Words::tr("Token %1 was made, but nobody has its value: %2 Revoke it: %3")
                           .arg(QString::number(made->token.id), given.error().text(),
                                revocationOf(call, made->token.id)));
    if (!order->file.isEmpty()) {
        const Result<void> written = writeData(createdText(made.value(), order.value()));
        if (!written.ok())
            co_return fail(ExitCode::Partly, written.error().text());
    }
    if (made->deviation.isEmpty())
        co_return recorded;
    co_return fail(ExitCode::Partly, made->deviation);
}

} // namespace tokendesk::cli
