#include "ui/embeddedsandbox.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace tokendesk {

EmbeddedSandbox::EmbeddedSandbox(QString database)
    : m_database(std::move(database))
{
}

sandbox::Options EmbeddedSandbox::options() const
{
    sandbox::Options options;
    options.database = m_database;
    return options;
}

void EmbeddedSandbox::prepare()
{
    if (!m_starting.isValid())
        m_starting = m_server.start(options());
}

QCoro::Task<Result<SandboxAccess>> EmbeddedSandbox::start()
{
    // A second start would void the token that the open window uses.
    if (!m_adminToken.isEmpty())
        co_return SandboxAccess{m_url, m_adminToken.duplicate()};
    prepare();
    Result<SandboxAccess> started = co_await access(m_starting);
    m_starting = {};
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
        m_adminToken.clear();
        Error error;
        error.kind = Error::Kind::Local;
        error.message = QCoreApplication::translate("EmbeddedSandbox", "The sandbox did not start");
        error.detail = started.error;
        if (m_resetHelps)
            error.remedy = QCoreApplication::translate("EmbeddedSandbox",
                                                       "Reset the sandbox to begin with new data");
        co_return error;
    }
    m_url = started.url;
    m_adminToken = SecretBytes::takeFrom(std::move(started.adminToken));
    co_return SandboxAccess{m_url, m_adminToken.duplicate()};
}

} // namespace tokendesk
