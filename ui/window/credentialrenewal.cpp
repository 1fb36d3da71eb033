#include "ui/window/credentialrenewal.h"

#include "credentials/connectionnames.h"
#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/renewdialog.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace tokendesk {

namespace {

/// The words of the workspace are one context for those who translate.
struct CredentialRenewalWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Workspace)
};

} // namespace

CredentialRenewal::CredentialRenewal(Session &session, AppContext &context, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_context(context)
    , m_within(parent)
{
}

void CredentialRenewal::askOver(QWidget *over)
{
    if (auto *open = m_within->window()->findChild<RenewDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (m_session.connection().id == sandboxConnectionId()) {
        askSandbox();
        return;
    }
    auto *dialog = new RenewDialog(m_context.connector, m_session, over);
    connect(dialog, &RenewDialog::renewed, this, &CredentialRenewal::tellRenewed);
    connect(dialog, &RenewDialog::sessionReady, this,
            [this, dialog] { offer(dialog->takeSession()); });
    dialog->open();
}

QCoro::Task<> CredentialRenewal::askSandbox()
{
    const QPointer<CredentialRenewal> self(this);
    Result<SandboxAccess> access = co_await m_context.sandbox.start();
    if (!self)
        co_return;
    if (access.ok() && access->url != m_session.connection().origin) {
        offer(m_context.connector.runOnlySession(sandboxConnection(access->url),
                                                 std::move(access->adminToken)));
        co_return;
    }
    const Result<void> replaced = access.ok()
        ? m_session.replaceCredentials(Credentials(std::move(access->adminToken)))
        : Result<void>(access.error());
    if (!replaced.ok()) {
        Q_EMIT announce(displaySentence(replaced.error().text()), true);
        co_return;
    }
    tellRenewed();
    m_session.refresh();
}

void CredentialRenewal::offer(std::unique_ptr<Session> other)
{
    m_other = std::move(other);
    Q_EMIT otherSessionReady();
}

void CredentialRenewal::tellRenewed()
{
    Q_EMIT announce(
        CredentialRenewalWords::tr("Your credential is renewed. Everything goes on with it."),
        false);
}

} // namespace tokendesk
