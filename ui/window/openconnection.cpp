#include "ui/window/openconnection.h"

#include "workflows/policies.h"

namespace tokendesk {

OpenConnection::OpenConnection(std::unique_ptr<Session> session, AppContext &context)
    : m_context(context)
    , m_session(std::move(session))
    , m_changes(std::make_unique<Changes>(*m_session))
    , m_listCheck(std::make_unique<ListCheck>(*m_session))
    , m_rotations(std::make_unique<Rotations>(*m_session, *m_changes))
{
    if (context.history) {
        m_history = std::make_unique<History>(*m_session, *context.history,
                                              context.connector.connections());
        m_lastKnown = std::make_unique<LastKnownLists>(*m_session, *context.history);
    }
}

OpenConnection::~OpenConnection() = default;

void OpenConnection::begin()
{
    m_session->setRefreshInterval(std::chrono::minutes(m_session->connection().refreshMinutes));
    m_session->open();
}

void OpenConnection::makeReview()
{
    if (m_review)
        return;
    m_review = std::make_unique<Review>(*m_session, *m_rotations, m_context.reviews,
                                        shippedPolicy(QStringLiteral("default")));
    if (m_history)
        m_review->setHistory(*m_history);
    m_reviewSessions = std::make_unique<ReviewSessions>(*m_session, *m_review, m_context.reviews);
}

} // namespace tokendesk
