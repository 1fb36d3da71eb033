// Another credential for the connection that is open, from a person or from the sandbox.
#pragma once

#include "ui/appcontext.h"
#include "workflows/session.h"

#include <QObject>

#include <memory>

namespace tokendesk {

/// GUI thread. The session goes on with what is given, and keeps its own where nothing is.
class CredentialRenewal final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. It asks no more than once in the window of `parent`.
    CredentialRenewal(Session &session, AppContext &context, QWidget *parent);

    /// Above this dialog or window.
    void askOver(QWidget *over);
    /// After otherSessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeOtherSession() { return std::move(m_other); }

Q_SIGNALS:
    void announce(const QString &text, bool danger);
    /// The credential is another user's, or for another address.
    void otherSessionReady();

private:
    QCoro::Task<> askSandbox();
    void offer(std::unique_ptr<Session> other);
    void tellRenewed();

    Session &m_session;
    AppContext &m_context;
    QWidget *const m_within;
    std::unique_ptr<Session> m_other;
};

} // namespace tokendesk
