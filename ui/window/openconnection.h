// What lives as long as a connection is open, whatever the window shows of it.
#pragma once

#include "ui/appcontext.h"
#include "workflows/history.h"
#include "workflows/lastknownlists.h"
#include "workflows/listcheck.h"
#include "workflows/reviewsessions.h"

namespace tokendesk {

/// GUI thread. The window's widgets can be thrown away and made anew around it: lists stay loaded,
/// and what is under way goes on. Everything that looks at it must be gone before it.
class OpenConnection final {
public:
    /// `context` must outlive it.
    OpenConnection(std::unique_ptr<Session> session, AppContext &context);
    ~OpenConnection();
    Q_DISABLE_COPY_MOVE(OpenConnection)

    /// Connects and loads. Once, when everything follows the session.
    void begin();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Changes &changes() { return *m_changes; }
    [[nodiscard]] ListCheck &listCheck() { return *m_listCheck; }
    [[nodiscard]] Rotations &rotations() { return *m_rotations; }
    /// Null: nothing is written down.
    [[nodiscard]] History *history() { return m_history.get(); }
    /// Null until wanted by makeReview(): most who start the program look at the tokens.
    [[nodiscard]] Review *review() { return m_review.get(); }
    [[nodiscard]] ReviewSessions *reviewSessions() { return m_reviewSessions.get(); }
    void makeReview();

private:
    AppContext &m_context;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<ListCheck> m_listCheck;
    std::unique_ptr<Rotations> m_rotations;
    std::unique_ptr<History> m_history;
    std::unique_ptr<LastKnownLists> m_lastKnown;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<ReviewSessions> m_reviewSessions;
};

} // namespace tokendesk
