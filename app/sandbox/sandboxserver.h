// The embedded API server: a real HTTP server on 127.0.0.1 that behaves as the API contract says.
#pragma once

#include "sandbox/engine.h"
#include "sandbox/options.h"

#include <QFuture>
#include <QThread>

namespace tokendesk::sandbox {

/// Owns a thread in which everything happens; the functions return at once, but for stop().
/// Use from the thread that owns it. Each future finishes exactly once, also when the server is
/// stopped meanwhile, then with an error.
class SandboxServer final : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Opens or makes the database, fills a new one, and listens. Starts again when running.
    [[nodiscard]] QFuture<Started> start(const Options &options);
    /// Another token for the admin of the one that runs, where those given out before stay good;
    /// start() when it does not run.
    [[nodiscard]] QFuture<Started> admit(const Options &otherwise);
    /// Throws the data away and starts anew on the same port, with a new admin token. Every token
    /// given out before is void, and no id is given a second time. `otherwise`: of one that does
    /// not run, such as because of its data; without a file that is an error.
    [[nodiscard]] QFuture<Started> reset(const Options &otherwise = {});
    /// Waits until the last answer is written and the database closed.
    void stop();

private:
    void makeEngine();
    QFuture<Started> inThread(std::function<Started(Engine &)> work);

    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives and ends in m_thread
};

} // namespace tokendesk::sandbox
