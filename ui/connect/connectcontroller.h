// The way from what was typed to an open session: test, keep, open.
#pragma once

#include "ui/appcontext.h"

#include <QObject>

namespace tokendesk {

/// One thing at a time; each ends with exactly one of tested(), failed() and sessionReady().
class ConnectController final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object.
    ConnectController(Connector &connector, SandboxControl &sandbox, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Connector &connector() const { return m_connector; }
    [[nodiscard]] QList<Connection> kept() const { return m_connector.connections().connections(); }
    /// What is wrong with those that are kept, and the window's way out.
    [[nodiscard]] static QStringList problemsOf(const ConnectionStore &connections);
    [[nodiscard]] QStringList problems() const { return problemsOf(m_connector.connections()); }

    QCoro::Task<> test(Connection connection, Credentials credentials);
    /// Tests, unless `untested`; keeps it, unless it is run-only; makes the session. It gets its
    /// id here: at the same address that of the try before, whose place it takes.
    QCoro::Task<> save(Connection connection, Credentials credentials, bool untested);
    /// The next save() has nothing to do with what was tried before.
    void beginAnew() { m_tried = {}; }
    QCoro::Task<> exploreSandbox();
    /// While a server is asked: nothing is kept yet, so its answer can be left alone.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Ends isAsking() without a word; the answer is dropped when it comes.
    void stopAsking();

    /// After sessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }
    /// That the journal has of it already: it takes up what a removed connection left.
    [[nodiscard]] int changesKnown() const { return m_changesKnown; }

Q_SIGNALS:
    /// `what`: words for people; empty: done.
    void busyChanged(const QString &what);
    void tested(const tokendesk::ConnectionTest &test);
    /// `inTest`: before anything was to be kept.
    void failed(const tokendesk::Error &error, bool inTest);
    void sandboxFailed(const tokendesk::Error &error);
    void sessionReady();

private:
    struct Try {
        Connection connection; ///< as it may have been kept
        int changesKnown = 0;
    };

    void setBusy(const QString &what);
    void fail(const Error &error, bool inTest = false);
    QCoro::Task<Result<std::unique_ptr<Session>>> keepAndOpen(Connection connection,
                                                              Credentials credentials);
    /// Whether what the last try has kept, if anything, is as it was left.
    [[nodiscard]] bool isAsTried() const;
    /// What the last try has kept without opening it. An error says what stays.
    QCoro::Task<Result<void>> takeBack();
    /// False: it was stopped.
    [[nodiscard]] bool ends(quint64 asked);

    Connector &m_connector;
    SandboxControl &m_sandbox;
    std::unique_ptr<Session> m_session;
    Try m_tried; ///< by the last save(), which ended with failed()
    quint64 m_asked = 0; ///< the number of the last question
    int m_changesKnown = 0;
    bool m_asking = false;
    bool m_busy = false;
};

} // namespace tokendesk
