#include "ui/connect/connectionform.h"

#include "api/httperrors.h"
#include "domain/names.h"
#include "ui/connect/colourpicker.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectoptions.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/signinpanel.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QString tokenHint()
{
    return ConnectionForm::tr("A token of your own, or of a service account with the Admin role.");
}

} // namespace

ConnectionForm::ConnectionForm(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_address(new QLineEdit)
    , m_credential(new CredentialInput(purpose == Purpose::Add ? tr("&Token") : tr("New &token"),
                                       [this] { return origin(); }))
    , m_token(m_credential->tokenInput())
    , m_name(new QLineEdit)
    , m_colour(new ColourPicker)
    , m_runOnly(new QCheckBox(tr("&Keep for this run only")))
    , m_readOnly(new QCheckBox(tr("&Read-only (reviewer mode)")))
    , m_options(new ConnectOptions)
    , m_addressField(new Field(tr("&Address"), m_address))
    , m_nameField(new Field(tr("&Name"), m_name))
    , m_colourField(new Field(tr("&Colour"), m_colour))
    , m_keepField(new Field(QString(), m_runOnly))
    , m_readOnlyField(new Field(QString(), m_readOnly))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("acme.qualytics.io"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_name->setMaxLength(connectionNameAtMost);
    m_runOnly->setObjectName(QStringLiteral("runOnly"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnlyField->setHint(tr("No token and no account can be changed over it. Decisions and "
                                "notes of a review still can: they stay on this computer."));
    m_addressField->setObjectName(QStringLiteral("addressField"));
    m_nameField->setObjectName(QStringLiteral("connectionNameField"));
    m_keepField->setObjectName(QStringLiteral("keepField"));

    auto *nameRow = new QHBoxLayout;
    setGap(nameRow, Gap::Large);
    nameRow->addWidget(m_nameField, 1);
    nameRow->addWidget(m_colourField, 0);
    nameRow->setAlignment(m_nameField, Qt::AlignTop);
    nameRow->setAlignment(m_colourField, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Large);
    layout->addWidget(m_addressField);
    layout->addWidget(m_credential);
    layout->addLayout(nameRow);
    layout->addWidget(m_keepField);
    layout->addWidget(m_readOnlyField);
    layout->addWidget(m_options);
    buildKeep();

    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressField->setComplaint({});
        proposeName();
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::judgeName);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameIsOurs = text.isEmpty(); });
    connect(m_token, &TokenInput::changed, this, &ConnectionForm::changed);
    connect(m_credential, &CredentialInput::signedIn, this, &ConnectionForm::signedIn);
    connect(m_credential, &CredentialInput::forgotten, this, [this](bool held) {
        const bool heldMore = !keyPassphrase().isEmpty() || !proxyPassword().isEmpty();
        m_options->forgetSecrets();
        Q_EMIT forgotten(held || heldMore);
    });
    connect(m_credential, &CredentialInput::waitingChanged, this, &ConnectionForm::waitingChanged);
    // The token that comes back is for this address.
    connect(m_credential, &CredentialInput::waitingChanged, m_address, &QWidget::setDisabled);
    connect(m_options, &ConnectOptions::changed, this, &ConnectionForm::changed);
    connect(m_runOnly, &QCheckBox::toggled, this, [this] {
        m_keepField->setComplaint({});
        Q_EMIT changed();
    });
}

void ConnectionForm::buildKeep()
{
    if (m_purpose == Purpose::Edit) {
        m_keepField->hide();
        m_address->setReadOnly(true);
        m_addressField->setHint(tr("For another address, add another connection."));
        m_token->field()->setHint(tr("Leave it empty to keep the one that is in the keychain."));
        return;
    }
    m_token->field()->setHint(tokenHint());
    m_keepField->setHint(
        tr("Otherwise the token goes to the system's keychain, and nowhere else."));
}

void ConnectionForm::requireToken()
{
    m_needsToken = true;
    m_token->field()->setHint(tokenHint());
    m_token->focusInput();
}

void ConnectionForm::load(const Connection &connection)
{
    m_loaded = connection;
    m_nameIsOurs = connection.name.isEmpty();
    m_address->setText(connection.origin.toString());
    m_name->setText(cleanConnectionName(connection.name));
    if (m_purpose == Purpose::Edit && connection.colour.isEmpty())
        m_colour->chooseNone();
    else
        m_colour->setColour(connection.colour);
    m_readOnly->setChecked(connection.readOnly);
    m_runOnly->setChecked(connection.runOnly);
    m_options->load(connection);
}

void ConnectionForm::proposeColour(const QString &colour)
{
    m_colour->setColour(colour);
}

void ConnectionForm::proposeName()
{
    if (!m_nameIsOurs)
        return;
    const Result<QUrl> origin = parseDeploymentAddress(m_address->text());
    m_name->setText(origin.ok() ? proposedName(origin.value()) : QString());
}

bool ConnectionForm::judgeName()
{
    const Result<void> checked = checkConnectionName(m_name->text().trimmed());
    m_nameField->setComplaint(checked.ok() ? QString() : checked.error().text());
    return checked.ok();
}

std::optional<QUrl> ConnectionForm::origin()
{
    const Result<QUrl> origin = parseDeploymentAddress(m_address->text());
    if (origin.ok())
        return origin.value();
    m_addressField->setComplaint(origin.error().text());
    m_address->setFocus();
    return {};
}

std::optional<Connection> ConnectionForm::connection()
{
    clearErrors();
    const bool isNameFine = judgeName();
    const std::optional<QUrl> where = origin();
    if (!where)
        return {};
    if (!isNameFine) {
        m_name->setFocus();
        return {};
    }
    Connection connection = m_loaded;
    connection.origin = *where;
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = proposedName(connection.origin);
    connection.colour = m_colour->colour();
    connection.readOnly = m_readOnly->isChecked();
    connection.runOnly = m_purpose == Purpose::Add && m_runOnly->isChecked();
    if (m_purpose == Purpose::Add)
        connection.id.clear();
    if (!m_options->validate(m_purpose == Purpose::Edit))
        return {};
    m_options->apply(connection);
    return connection;
}

std::optional<SecretBytes> ConnectionForm::token()
{
    if (!hasToken()) {
        m_token->field()->setComplaint(
            isWaiting()
                ? tr("Finish the sign-in in the browser, or cancel it and paste a token.")
                : tr("Sign in with the browser, paste a token, or choose the file that holds it."));
        m_token->focusInput();
        return {};
    }
    Result<SecretBytes> token = m_token->token();
    if (!token.ok()) {
        m_token->field()->setComplaint(token.error().text());
        m_token->focusInput();
        return {};
    }
    return std::move(token).value();
}

bool ConnectionForm::hasToken() const
{
    return !m_token->isEmpty();
}

bool ConnectionForm::isWaiting() const
{
    return m_credential->isWaiting();
}

void ConnectionForm::cancelSignIn()
{
    m_credential->panel()->cancel();
}

bool ConnectionForm::isFilled() const
{
    return hasToken() || !m_nameIsOurs || !m_address->text().isEmpty();
}

SecretBytes ConnectionForm::keyPassphrase() const
{
    return m_options->keyPassphrase();
}

SecretBytes ConnectionForm::proxyPassword() const
{
    return m_options->proxyPassword();
}

bool ConnectionForm::isRunOnly() const
{
    return m_runOnly->isChecked();
}

bool ConnectionForm::placeError(const Error &error)
{
    const QString text = displaySentence(error.text());
    switch (partOf(error)) {
    case ConnectPart::Address:
        m_addressField->setComplaint(text);
        m_address->setFocus();
        return true;
    case ConnectPart::Token:
        m_token->field()->setComplaint(displaySentence(
            aboutOfferedToken(error, parseDeploymentAddress(m_address->text())).text()));
        m_token->focusInput();
        return true;
    case ConnectPart::Certificate:
        return m_options->complainOf(ConnectOptions::File::Authority, text);
    case ConnectPart::ClientCertificate:
        return m_options->complainOf(ConnectOptions::File::Certificate, text);
    case ConnectPart::ClientKey:
        return m_options->complainOf(ConnectOptions::File::Key, text);
    case ConnectPart::Passphrase:
        return m_options->complainOf(ConnectOptions::File::Passphrase, text);
    case ConnectPart::Proxy:
        m_options->askForSignIn(proxyThatAsks(error), text);
        return true;
    case ConnectPart::ProxyServer:
        m_options->complainOfProxy(text);
        return true;
    case ConnectPart::Keychain:
        if (m_purpose == Purpose::Edit)
            return false;
        m_keepField->setComplaint(tr("%1 You can tick this box to connect now: the token is then "
                                     "kept in memory until the "
                                     "program ends.")
                                      .arg(text));
        m_runOnly->setFocus();
        return true;
    case ConnectPart::Whole:
        break;
    }
    return false;
}

void ConnectionForm::clearErrors()
{
    for (Field *field : {m_addressField, m_nameField, m_keepField, m_token->field()})
        field->setComplaint({});
    m_options->clearErrors();
}

void ConnectionForm::forgetToken()
{
    m_credential->forget();
    m_options->forgetSecrets();
}

void ConnectionForm::focusFirst()
{
    if (m_purpose == Purpose::Add)
        m_address->setFocus();
    else
        m_name->setFocus();
}

} // namespace tokendesk
