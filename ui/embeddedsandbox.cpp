#include "ui/embeddedsandbox.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <utility>

namespace tokendesk {

EmbeddedSandbox::EmbeddedSandbox(QString database)
    : m_database(std::move(database))
{
}

void EmbeddedSandbox::setDatabase(const QString &database)
{
    if (database == m_database)
        return;
    m_server.stop();
    m_prepared = {};
    m_database = database;
}

sandbox::Options EmbeddedSandbox::options() const
{
    sandbox::Options options;
    options.database = m_database;
    return options;
}

void EmbeddedSandbox::prepare()
{
    if (!m_prepared.isValid())
        m_prepared = m_server.admit(options());
}

QCoro::Task<Result<SandboxAccess>> EmbeddedSandbox::start()
{
    prepare();
    Result<SandboxAccess> started = co_await access(std::exchange(m_prepared, {}));
    co_return started;
}

QCoro::Task<Result<SandboxAccess>> EmbeddedSandbox::reset()
{
    Result<SandboxAccess> renewed = co_await access(m_server.reset(options()));
    co_return renewed;
}

QCoro::Task<Result<SandboxAccess>> EmbeddedSandbox::access(QFuture<sandbox::Started> future)
{
    sandbox::Started started = co_await future;
    m_resetHelps = started.resetHelps;
    if (!started.ok()) {
        Error error;
        error.kind = Error::Kind::Local;
        error.message = QCoreApplication::translate("EmbeddedSandbox", "The sandbox did not start");
        error.detail = started.error;
        if (m_resetHelps)
            error.remedy = QCoreApplication::translate("EmbeddedSandbox",
                                                       "Reset the sandbox to begin with new data");
        co_return error;
    }
    co_return SandboxAccess{started.url, SecretBytes::takeFrom(std::move(started.adminToken))};
}

} // namespace tokendesk
