#include "workflows/deploymentoffer.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace tokendesk {

namespace {

/// How long the lists wait for the OpenAPI document, which says how the accounts are asked for.
constexpr std::chrono::seconds patience(3);

} // namespace

DeploymentOffer::DeploymentOffer(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

QFuture<void> DeploymentOffer::ask()
{
    const auto asked = std::make_shared<QPromise<void>>();
    asked->start();
    read(asked);
    QTimer::singleShot(patience, this, [asked] { asked->finish(); });
    return asked->future();
}

QCoro::Task<> DeploymentOffer::read(std::shared_ptr<QPromise<void>> asked)
{
    const QPointer<DeploymentOffer> self(this);
    m_asked = asked;
    Result<Capabilities> found = co_await m_api.capabilities();
    if (!self || m_asked != asked) {
        asked->finish(); // that of other credentials is on its way, or nobody is left
        co_return;
    }
    m_asked.reset();
    m_capabilities = found.ok() ? std::move(found).value() : Capabilities::documented();
    const bool isLate = asked->future().isFinished();
    asked->finish();
    if (isLate)
        Q_EMIT cameLate();
}

} // namespace tokendesk
