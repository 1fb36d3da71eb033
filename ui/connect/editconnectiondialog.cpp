#include "ui/connect/editconnectiondialog.h"

#include "domain/names.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/renewdialog.h"
#include "ui/dialogs/confirmdialog.h"

#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

EditConnectionDialog::EditConnectionDialog(Connector &connector, const Connection &connection,
                                           QWidget *parent)
    : FormDialog(tr("Edit connection"), parent)
    , m_connector(connector)
    , m_before(connection)
    , m_form(new ConnectionForm(ConnectionForm::Purpose::Edit))
    , m_saveUntested(addSideButton(tr("Save without a test")))
{
    setObjectName(QStringLiteral("editConnectionDialog"));
    keepTyped();
    m_form->load(connection);
    body()->addWidget(m_form);
    m_saveUntested->setObjectName(QStringLiteral("saveUntested"));
    m_saveUntested->hide();
    m_cancel = addPlainButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelEdit"));
    QPushButton *save = addPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    connect(m_cancel, &QPushButton::clicked, this, &EditConnectionDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_saveUntested, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_form, &ConnectionForm::changed, m_saveUntested, &QWidget::hide);
    connect(m_form, &ConnectionForm::forgotten, this, &EditConnectionDialog::giveUp);
    connect(m_form, &ConnectionForm::waitingChanged, this, [this, save](bool waiting) {
        setPrimaryButton(waiting ? nullptr : save);
        if (waiting)
            clearMessage(); // it is not about this sign-in
    });
    m_form->focusFirst();
}

void EditConnectionDialog::requireToken()
{
    m_form->requireToken();
}

void EditConnectionDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_form->isWaiting())
        m_form->cancelSignIn();
    else
        FormDialog::keyPressEvent(event);
}

void EditConnectionDialog::giveUp()
{
    if (m_isSaving)
        return; // it is the keychain's already
    stopAsking();
    showMessage(Tone::Info, forgottenWords());
}

void EditConnectionDialog::showFailure(const Error &error)
{
    if (!m_form->placeError(error))
        showError(error);
}

QCoro::Task<Result<Credentials>> EditConnectionDialog::completed(Credentials given,
                                                                 bool hasSameProxy)
{
    Connection before = m_before;
    Connector *const connector = &m_connector;
    if (given.token.isEmpty()) {
        Result<Credentials> read = co_await connector->credentialsOf(before);
        if (!read.ok())
            co_return read.error();
        given.token = std::move(read.value().token);
    }
    if (!hasSameProxy)
        before.proxy = {}; // its password is for nobody else
    Credentials begun = given.duplicate();
    Result<Credentials> whole = co_await connector->completed(before, std::move(begun));
    if (whole.ok())
        co_return std::move(whole);
    co_return std::move(given); // the deployment, or the proxy, says what it wants
}

QCoro::Task<> EditConnectionDialog::apply(bool untested)
{
    const QPointer<EditConnectionDialog> self(this);
    clearMessage();
    m_saveUntested->hide();
    std::optional<Connection> connection = m_form->connection();
    if (isBusy() || !connection)
        co_return;
    Credentials credentials(SecretBytes(), m_form->keyPassphrase(), m_form->proxyPassword());
    if (m_form->hasToken() || m_form->needsToken()) {
        std::optional<SecretBytes> token = m_form->token();
        if (!token)
            co_return;
        credentials.token = std::move(*token);
    }
    const bool isNew = !credentials.token.isEmpty() || !credentials.keyPassphrase.isEmpty()
        || !credentials.proxyPassword.isEmpty();
    if (!untested && (isNew || !connection->goesTheSameWay(m_before))) {
        const quint64 asked =
            startAsking(tr("Asking %1…").arg(connection->origin.host()), m_cancel);
        Credentials copy = credentials.duplicate();
        const bool hasSameProxy = connection->proxy == m_before.proxy;
        Result<Credentials> whole = co_await completed(std::move(copy), hasSameProxy);
        if (!self || asked != attempt())
            co_return;
        if (!whole.ok()) {
            stopAsking();
            showFailure(whole.error());
            co_return;
        }
        Credentials tried = std::move(whole).value();
        Result<ConnectionTest> tested = co_await m_connector.test(*connection, std::move(tried));
        if (!self || asked != attempt())
            co_return;
        stopAsking();
        if (!tested.ok()) {
            showFailure(tested.error());
            m_saveUntested->setVisible(mayBeSavedAllTheSame(tested.error()));
            co_return;
        }
    }
    setBusy(tr("Handing it to the keychain…"));
    m_isSaving = true;
    Result<void> kept = co_await m_connector.save(*connection, std::move(credentials));
    if (!self)
        co_return;
    m_isSaving = false;
    setIdle();
    if (!kept.ok()) {
        showFailure(kept.error());
        co_return;
    }
    m_form->forgetToken();
    m_form->load(*connection); // what was typed is kept: nothing stands in the way of leaving
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
