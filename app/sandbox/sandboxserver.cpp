#include "sandbox/sandboxserver.h"

#include "sandbox/words.h"

#include <QPromise>

namespace tokendesk::sandbox {

namespace {

Started notRunning()
{
    return {{}, {}, Words::tr("The sandbox is not running.")};
}

/// Answers its future in any case, be it only because the work was never begun.
class Task {
public:
    Task() { m_promise.start(); }
    ~Task()
    {
        if (!m_done)
            finish(notRunning());
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    [[nodiscard]] QFuture<Started> future() const { return m_promise.future(); }
    void finish(const Started &result)
    {
        m_done = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Started> m_promise;
    bool m_done = false;
};

} // namespace

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

SandboxServer::~SandboxServer()
{
    stop();
}

QFuture<Started> SandboxServer::start(const Options &options)
{
    return inThread([options](Engine &engine) { return engine.start(options); });
}

QFuture<Started> SandboxServer::admit(const Options &otherwise)
{
    return inThread([otherwise](Engine &engine) { return engine.admit(otherwise); });
}

QFuture<Started> SandboxServer::reset(const Options &otherwise)
{
    return inThread([otherwise](Engine &engine) { return engine.reset(otherwise); });
}

void SandboxServer::makeEngine()
{
    m_engine = new Engine;
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

QFuture<Started> SandboxServer::inThread(std::function<Started(Engine &)> work)
{
    if (!m_engine)
        makeEngine();
    const auto task = std::make_shared<Task>();
    QMetaObject::invokeMethod(
        m_engine,
        [task, engine = m_engine, work = std::move(work)] { task->finish(work(*engine)); },
        Qt::QueuedConnection);
    return task->future();
}

void SandboxServer::stop()
{
    if (!m_engine)
        return;
    m_thread.requestInterruption(); // a large database is being filled
    m_thread.quit();
    m_thread.wait();
    m_engine = nullptr;
}

} // namespace tokendesk::sandbox
