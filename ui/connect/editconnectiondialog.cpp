#include "ui/connect/editconnectiondialog.h"

#include "domain/names.h"
#include "ui/connect/connectionform.h"
#include "ui/dialogs/confirmdialog.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

EditConnectionDialog::EditConnectionDialog(Connector &connector, const Connection &connection,
                                           QWidget *parent)
    : FormDialog(tr("Edit connection"), parent)
    , m_connector(connector)
    , m_form(new ConnectionForm(ConnectionForm::Purpose::Edit))
{
    setObjectName(QStringLiteral("editConnectionDialog"));
    keepTyped();
    m_form->load(connection);
    body()->addWidget(m_form);
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *save = addPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    connect(cancel, &QPushButton::clicked, this, &EditConnectionDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] { apply(); });
    m_form->focusFirst();
}

QCoro::Task<> EditConnectionDialog::apply()
{
    const QPointer<EditConnectionDialog> self(this);
    clearMessage();
    std::optional<Connection> connection = m_form->connection();
    if (isBusy() || !connection)
        co_return;
    Credentials credentials(SecretBytes(), m_form->keyPassphrase());
    const bool replace = m_form->hasToken();
    if (replace) {
        std::optional<SecretBytes> token = m_form->token();
        if (!token)
            co_return;
        credentials.token = std::move(*token);
        setBusy(tr("Asking %1…").arg(connection->origin.host()));
        Credentials copy = credentials.duplicate();
        Result<ConnectionTest> tested = co_await m_connector.test(*connection, std::move(copy));
        if (!self)
            co_return;
        setIdle();
        if (!tested.ok()) {
            if (!m_form->placeError(tested.error()))
                showError(tested.error());
            co_return;
        }
    }
    const bool isNew = replace || !credentials.keyPassphrase.isEmpty();
    setBusy(tr("Handing it to the keychain…"));
    Result<void> kept = co_await m_connector.save(*connection, std::move(credentials));
    if (!self)
        co_return;
    setIdle();
    if (!kept.ok()) {
        if (!m_form->placeError(kept.error()))
            showError(kept.error());
        co_return;
    }
    m_form->forgetToken();
    Q_EMIT saved(*connection, isNew);
    accept();
}

namespace {

QCoro::Task<QString> carryOutRemove(Connector *connector, QString id, std::function<void()> removed)
{
    // Asked again it may only be about what remains in the keychain.
    const bool isKept = connector->connections().find(id) != nullptr;
    Result<QString> forgotten = co_await connector->forget(id);
    if (!forgotten.ok())
        co_return displaySentence(forgotten.error().text());
    if (isKept)
        removed();
    co_return displaySentence(forgotten.value());
}

} // namespace

void askToRemoveConnection(QWidget *window, Connector &connector, const Connection &connection,
                           std::function<void()> removed)
{
    const QString name = displayText(connection.name);
    Question question;
    question.heading = EditConnectionDialog::tr("Remove %1?").arg(name);
    question.text = EditConnectionDialog::tr(
        "Its token is taken out of the keychain, and its address, name and colour are forgotten.");
    question.consequence = EditConnectionDialog::tr(
        "Nothing changes on the server: the token stays valid there. What this program has written "
        "down of its work stays too.");
    question.action = EditConnectionDialog::tr("Remove connection");
    question.progress = EditConnectionDialog::tr("Removing…");
    auto *dialog = new ConfirmDialog(
        question, connection,
        [connector = &connector, id = connection.id, removed] {
            return carryOutRemove(connector, id, removed);
        },
        window);
    dialog->open();
}

} // namespace tokendesk
