#include "workflows/lastknownlists.h"

namespace tokendesk {

namespace {

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
    if (!self || !known.ok() || !known->inventory || !isWanted(m_session))
        co_return;
    m_session->showLastKnown(std::move(known->inventory), known->readAt);
}

} // namespace tokendesk
