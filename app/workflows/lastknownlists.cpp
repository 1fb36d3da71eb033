#include "workflows/lastknownlists.h"

#include "store/journal.h"
#include "workflows/ownevents.h"
#include "workflows/subject.h"

#include <QSet>

#include <optional>
#include <utility>

namespace tokendesk {

namespace {

constexpr int changesAtMost = 10'000;
/// A server tells its time in whole seconds, so its clock is known no better.
constexpr qint64 wholeSecondsMs = 2 * msPerSecond;

void showActive(Inventory &inventory, TokenId id, bool active)
{
    const int index = inventory.tokenIndex(id);
    if (index < 0)
        return;
    Token token = inventory.token(index);
    token.active = active;
    inventory.setToken(token);
}

void showDeactivated(Inventory &inventory, AccountId id, Moment deleted)
{
    const int index = inventory.accountIndex(id);
    if (index < 0)
        return;
    Account account = inventory.account(index);
    account.deleted = deleted;
    inventory.setAccount(account);
}

void show(Inventory &inventory, const ChangeRecord &change)
{
    const qint64 id = change.intent.targetId;
    switch (change.intent.kind) {
    case ChangeKind::RevokeToken:
    case ChangeKind::RestoreToken:
        showActive(inventory, id, change.intent.kind == ChangeKind::RestoreToken);
        break;
    case ChangeKind::DeleteToken:
        inventory.removeToken(id);
        break;
    case ChangeKind::DeactivateAccount:
        showDeactivated(inventory, id, Moment::at(change.settledMs()));
        break;
    case ChangeKind::ReactivateAccount:
        showDeactivated(inventory, id, Moment::null());
        break;
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
        break; // the record does not have all that the server made of it
    }
}

/// By one clock: the lists are dated as the history is.
bool isAfter(const LastKnown &known, qint64 localMs, std::optional<qint64> clockOffsetMs)
{
    const qint64 atMs = localMs + datingOffset(clockOffsetMs.value_or(0));
    const qint64 readMs = clockOffsetMs ? known.readAt.msecs() : known.readLocalMs;
    return atMs + wholeSecondsMs >= readMs;
}

bool isDoneAfter(const LastKnown &known, const ChangeRecord &change)
{
    return isAfter(known, change.outcomeAtMs, change.outcomeClockOffsetMs);
}

/// No answer, and no list since, has told what became of it. One that is pending may have been on
/// its way while the lists were read.
bool isStillUnclear(const LastKnown &known, const ChangeRecord &change)
{
    if (change.outcome == ChangeOutcome::Pending)
        return isAfter(known, change.atMs + latestListMs, change.clockOffsetMs);
    return change.outcome == ChangeOutcome::Unknown && isDoneAfter(known, change);
}

/// What this program did after the lists were read. `changes`: newest first. The tokens of which it
/// is not known whether it did.
QSet<TokenId> showLater(LastKnown &known, const QList<ChangeRecord> &changes, const QString &origin)
{
    QSet<TokenId> unclear;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const ChangeIntent &intent = change->intent;
        if (intent.origin != origin || isOfAnother(*known.inventory, intent))
            continue;
        const bool isDone = change->outcome == ChangeOutcome::Done;
        if (isDone && isDoneAfter(known, *change))
            show(*known.inventory, *change);
        if (isOfAccount(intent.kind) || intent.kind == ChangeKind::CreateToken)
            continue;
        if (isDone)
            unclear.remove(intent.targetId);
        else if (isStillUnclear(known, *change))
            unclear.insert(intent.targetId);
    }
    return unclear;
}

/// The deployment, or what stands before it, has not refused the credential.
bool isNoAnswer(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Deadline:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::Redirected:
    case Error::Kind::Undecodable:
        return true;
    case Error::Kind::HttpStatus:
        return error.httpStatus != 401 && error.httpStatus != 403;
    case Error::Kind::Keychain:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        break;
    }
    return false;
}

/// Who may see more, perhaps: what this user may see, the deployment has not said.
bool isReadByAnother(const LastKnown &known, const Identity &identity)
{
    const QString user = userKey(identity);
    return !user.isEmpty() && !known.reader.isEmpty() && user != known.reader;
}

bool isWanted(const Session *session)
{
    return session && !session->inventory().isLoaded() && session->lastError()
        && isNoAnswer(*session->lastError());
}

} // namespace

LastKnownLists::LastKnownLists(Session &session, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_store(&store)
{
    connect(&session, &Session::refreshed, this, [this] { look(); });
}

QCoro::Task<> LastKnownLists::look()
{
    const QPointer<LastKnownLists> self(this);
    if (!isWanted(m_session) || !m_store)
        co_return;
    const QString connection = m_session->connection().id;
    const QString origin = m_session->connection().origin.toString();
    auto task = m_store->lastKnown(connection, origin);
    Result<LastKnown> known = co_await task;
    // What cannot be read is told by the history itself, as soon as it is needed.
    if (!self || !known.ok() || !known->inventory || !isWanted(m_session)
        || isReadByAnother(known.value(), m_session->identity()))
        co_return;
    Result<QList<ChangeRecord>> changes =
        co_await m_session->journal().recent(connection, changesAtMost);
    if (!self || !isWanted(m_session))
        co_return;
    QSet<TokenId> unclear;
    if (changes.ok())
        unclear = showLater(known.value(), changes.value(), origin);
    const qint64 clockOffsetMs = known->readAt.msecs() - known->readLocalMs;
    m_session->showLastKnown(std::move(known->inventory), known->readAt, clockOffsetMs);
    if (!self || !m_session)
        co_return;
    for (const TokenId token : std::as_const(unclear))
        m_session->inventory().setUnclear(token);
}

} // namespace tokendesk
