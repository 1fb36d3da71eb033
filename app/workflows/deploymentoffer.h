// What the deployment offers: its OpenAPI document, which is not waited for for long.
#pragma once

#include "api/apiclient.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace tokendesk {

/// GUI thread.
class DeploymentOffer final : public QObject {
    Q_OBJECT
public:
    /// `api` must outlive this object; what is under way ends when its HttpClient cancels it.
    explicit DeploymentOffer(ApiClient &api, QObject *parent = nullptr);

    /// The documented set until the document was read, and where it cannot be.
    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    /// Asks for the document; what was asked before counts no more. The future ends when it has
    /// come or failed, and after 3 seconds at the latest.
    [[nodiscard]] QFuture<void> ask();

Q_SIGNALS:
    /// The document came, or failed, after the future of ask() had ended.
    void cameLate();

private:
    /// Finishes `asked` at its end, unless that was done before.
    QCoro::Task<> read(std::shared_ptr<QPromise<void>> asked);

    ApiClient &m_api;
    Capabilities m_capabilities = Capabilities::documented();
    std::shared_ptr<QPromise<void>> m_asked; ///< while the last asked for is under way
};

} // namespace tokendesk
