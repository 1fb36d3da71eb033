// activity list, verify, export.
#include "cli/calledconnection.h"
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/windowsearch.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "models/activityquery.h"
#include "store/journal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokendesk::cli {

namespace {

QString faultWord(ChainFault::Kind kind)
{
    switch (kind) {
    case ChainFault::Kind::Altered:
        return QStringLiteral("altered");
    case ChainFault::Kind::Removed:
        return QStringLiteral("removed");
    case ChainFault::Kind::Added:
        return QStringLiteral("added");
    case ChainFault::Kind::CutOff:
        return QStringLiteral("cut-off");
    case ChainFault::Kind::Unproven:
        return QStringLiteral("unproven");
    case ChainFault::Kind::OtherKey:
        return QStringLiteral("other-key");
    }
    return {};
}

/// Null: nothing speaks against it, and not all of it can be proven.
QJsonValue intactValue(const JournalProof &proof)
{
    if (proof.chain.isBroken())
        return false;
    const bool isProven = proof.chain.intact() && proof.chain.headKnown && !proof.keychain
        && proof.chain.unsealed == 0;
    return isProven ? QJsonValue(true) : QJsonValue();
}

QByteArray proofText(const JournalProof &proof)
{
    const ChainCheck &chain = proof.chain;
    QJsonArray faults;
    for (const ChainFault &fault : chain.faults)
        faults << QJsonObject{{QStringLiteral("kind"), faultWord(fault.kind)},
                              {QStringLiteral("change"), fault.changeId}};
    return QJsonDocument(QJsonObject{{QStringLiteral("changes"), chain.changes},
                                     {QStringLiteral("entries"), chain.entries},
                                     {QStringLiteral("faults"), faults},
                                     {QStringLiteral("head_known"), chain.headKnown},
                                     {QStringLiteral("intact"), intactValue(proof)},
                                     {QStringLiteral("unsealed"), chain.unsealed}})
        .toJson();
}

/// How many to print; refuses what is no number.
Result<qsizetype> limitOf(const Invocation &call)
{
    if (!call.has(QStringLiteral("limit")))
        return 100;
    bool isNumber = false;
    const int limit = call.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return usageError(Words::tr("--limit takes a number from 1 on"));
    return limit;
}

/// Oldest first; of the connection that the call names, or of all.
QCoro::Task<Result<QList<ChangeRecord>>> readChanges(Workplace *place, Invocation call)
{
    QString only;
    if (call.has(QStringLiteral("connection"))) {
        const Result<Connection> connection =
            savedConnection(call, place->connections(), call.value(QStringLiteral("connection")));
        if (!connection.ok())
            co_return connection.error();
        only = connection->id;
    }
    Result<QList<ChangeRecord>> records = co_await place->journal().all();
    if (records.ok() && !only.isEmpty())
        records->removeIf(
            [&](const ChangeRecord &record) { return record.intent.connectionId != only; });
    co_return records;
}

/// In their order.
QList<ChangeRecord> found(const QList<ChangeRecord> &records, const QString &query)
{
    std::vector<ChangeRecord> all(records.begin(), records.end());
    std::vector<RecordKey> keys;
    keys.reserve(all.size());
    for (const ChangeRecord &record : all)
        keys.push_back(activityKey(record));
    ActivityFilter filter;
    filter.text = query;
    QList<ChangeRecord> shown;
    for (const int row : selectActivity(all, keys, filter, {}, QDateTime::currentMSecsSinceEpoch()))
        shown << all[static_cast<size_t>(row)];
    return shown;
}

QCoro::Task<ExitCode> printChanges(Invocation call, Format format, std::optional<qsizetype> limit)
{
    const Result<void> checked = checkQuery(call.arguments.join(QLatin1Char(' ')), activityFacts());
    if (!checked.ok())
        co_return fail(checked.error());
    Workplace place(call);
    // Also beside the window; a machine that has changed nothing has no journal, and reading shall
    // not make one.
    const std::optional<ExitCode> refused = co_await place.openJournal(JournalUse::Copy);
    if (refused)
        co_return *refused;
    Result<QList<ChangeRecord>> records = co_await readChanges(&place, call);
    if (!records.ok())
        co_return fail(records.error());
    QList<ChangeRecord> shown = found(records.value(), call.arguments.join(QLatin1Char(' ')));
    if (limit) {
        std::reverse(shown.begin(), shown.end());
        shown = shown.mid(0, *limit);
    }
    const Result<void> written = writeData(changesText(shown, format));
    co_return written.ok() ? ExitCode::Fine : fail(written.error());
}

} // namespace

QCoro::Task<ExitCode> listActivity(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    const Result<qsizetype> limit = limitOf(call);
    if (!limit.ok())
        co_return fail(limit.error());
    const std::optional<qsizetype> most = limit.value();
    const ExitCode code = co_await printChanges(call, format.value(), most);
    co_return code;
}

QCoro::Task<ExitCode> exportActivity(Invocation call)
{
    const Result<Format> format = formatOf(call, Format::Json);
    if (!format.ok())
        co_return fail(format.error());
    const std::optional<qsizetype> all;
    const ExitCode code = co_await printChanges(call, format.value(), all);
    co_return code;
}

QCoro::Task<ExitCode> verifyActivity(Invocation call)
{
    Workplace place(call);
    const Result<void> isThere = checkNamedFolder(call);
    if (!isThere.ok())
        co_return fail(isThere.error());
    const std::optional<ExitCode> refused = co_await place.openJournal(JournalUse::Own);
    if (refused)
        co_return *refused;
    Result<JournalProof> proof = co_await place.seal().verify();
    if (!proof.ok())
        co_return fail(proof.error());
    const Result<void> written = writeData(proofText(proof.value()));
    if (!written.ok())
        co_return fail(written.error());
    if (proof->chain.isBroken())
        co_return fail(ExitCode::Findings,
                       Words::tr("The record of activity is not as this program wrote it"));
    if (proof->keychain)
        co_return fail(ExitCode::Credential, proof->keychain->text());
    if (proof->chain.has(ChainFault::Kind::Unproven))
        co_return fail(ExitCode::Findings,
                       Words::tr("Entries were written without the keychain's key, so it is not "
                                 "proven that this program wrote them"));
    if (!proof->chain.intact())
        co_return fail(ExitCode::Credential,
                       Words::tr("It is sealed with a key that this keychain does not have, so "
                                 "nothing is proven"));
    if (proof->chain.headKnown)
        co_return ExitCode::Fine;
    const Result<void> kept = co_await place.seal().settle();
    if (!kept.ok())
        co_return fail(ExitCode::Credential, kept.error().text());
    co_return fail(ExitCode::Credential,
                   Words::tr("The keychain did not know its end yet; from now on a cut at the end "
                             "is found, too."));
}

} // namespace tokendesk::cli
