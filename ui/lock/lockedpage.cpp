#include "ui/lock/lockedpage.h"

#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/secretedit.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/field.h"
#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokendesk {

LockedPage::LockedPage(QMenu *connectionMenu, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_text(new PlainLabel)
    , m_waits(new PlainLabel)
    , m_credential(new CredentialInput(tr("&Token"), [this] { return std::optional(m_origin); }))
    , m_passphrase(new SecretEdit)
    , m_proxyPassword(new SecretEdit)
    , m_passphraseField(new Field(tr("&Passphrase of the key"), m_passphrase))
    , m_proxyPasswordField(new Field(tr("Proxy pass&word"), m_proxyPassword))
    , m_problem(new PlainLabel)
    , m_unlock(new QPushButton(tr("&Unlock")))
    , m_other(new QToolButton)
{
    setObjectName(QStringLiteral("lockedPage"));
    m_title->setObjectName(QStringLiteral("lockedTitle"));
    m_title->setProperty("part", QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("lockedText"));
    m_waits->setObjectName(QStringLiteral("lockedValueWaits"));
    m_problem->setObjectName(QStringLiteral("lockedProblem"));
    m_passphrase->setObjectName(QStringLiteral("lockedPassphrase"));
    m_proxyPassword->setObjectName(QStringLiteral("lockedProxyPassword"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_unlock->setAccessibleName(tr("Unlock"));
    m_other->setObjectName(QStringLiteral("lockedOther"));
    m_other->setProperty("part", QStringLiteral("outlined"));
    m_other->setText(tr("Other connection"));
    m_other->setAccessibleName(tr("Other connection"));
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setMenu(connectionMenu);
    auto *icon = new IconLabel(QPalette::WindowText, this);
    icon->setIcon("lock", fontMetrics().height() * 3);
    m_waits->setProperty("tone", QStringLiteral("warning"));
    setSpokenRole(*m_problem, QAccessible::Notification);
    for (QLabel *label : {m_title, m_text, m_waits, m_problem}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    for (QLabel *label : {m_waits, m_problem})
        setMargins(label, Gap::Medium, Gap::Small);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    auto *middle = new QWidget(this);
    followTextSize(middle, [middle] { middle->setFixedWidth(textWidth(72)); });
    auto *column = new QVBoxLayout(middle);
    setGap(column, Gap::Large);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_waits);
    column->addWidget(m_credential);
    column->addWidget(m_passphraseField);
    column->addWidget(m_proxyPasswordField);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    // Between two stretches: an alignment would ask for its height at the width of the window.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    // The window must not be higher for what few are asked.
    m_passphraseField->hide();
    m_proxyPasswordField->hide();
    useFormStyle(middle);
    connect(m_unlock, &QPushButton::clicked, this, &LockedPage::submit);
    connect(m_credential->tokenInput(), &TokenInput::changed, this, [this] { m_problem->hide(); });
    connect(m_credential->tokenInput(), &TokenInput::fileRead, this,
            [this] { m_unlock->setFocus(); });
    for (const SecretEdit *edit : {m_passphrase, m_proxyPassword})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_problem->hide(); });
    connect(m_credential, &CredentialInput::signedIn, this, &LockedPage::submit);
    // The rest of the window is out of reach; so is the way back, until the browser has answered.
    connect(m_credential, &CredentialInput::waitingChanged, m_unlock, &QWidget::setDisabled);
}

void LockedPage::showLocked(const Connection &connection, bool asksForToken, bool valueWaits)
{
    m_edge = QColor(connection.colour);
    m_origin = connection.origin;
    m_asksProxy = connection.proxy.asksForPassword();
    m_needsToken = asksForToken;
    m_title->setText(tr("%1 is locked").arg(displayText(connection.name)));
    if (asksForToken)
        m_text->setText(tr("Tokendesk no longer holds its token, and no keychain has it: give it "
                           "again. What you had begun is kept."));
    else if (connection.runOnly)
        m_text->setText(tr("Tokendesk no longer holds its token: the sandbox makes another. What "
                           "you had begun is kept."));
    else
        m_text->setText(tr("Tokendesk no longer holds its token: the system's keychain gives it "
                           "back. What you had begun is kept."));
    m_waits->setText(tr("The value of a new token waits to be taken. It is kept until you unlock; "
                        "do not end the program before."));
    m_waits->setVisible(valueWaits);
    m_credential->setVisible(asksForToken);
    m_passphraseField->hide();
    m_proxyPasswordField->hide();
    forgetToken();
    m_problem->hide();
    setEnabled(true);
    update();
}

void LockedPage::setBusy(const QString &what)
{
    m_problem->hide();
    m_text->setText(what);
    setEnabled(false);
}

void LockedPage::showProblem(const Error &error)
{
    setEnabled(true);
    // Nothing in it, or it does not answer: the person may have another way to one.
    if (error.kind == Error::Kind::Keychain)
        m_credential->show();
    m_text->clear();
    const bool isAskedHere = askFor(error);
    // The way out is its field then, not the connection's settings.
    say("danger", displaySentence(isAskedHere ? error.message : error.text()));
    if (isAskedHere)
        return;
    // Where the keychain refused it is asked again first.
    if (!m_credential->tokenInput()->isEmpty())
        m_credential->tokenInput()->focusInput();
    else if (m_needsToken)
        m_credential->focusFirst();
    else
        m_unlock->setFocus();
}

void LockedPage::say(const char *tone, const QString &text)
{
    m_problem->setProperty("tone", QString::fromLatin1(tone));
    restyle(m_problem);
    m_problem->setText(text);
    announce(*m_problem, text);
}

void LockedPage::showHeld(const QString &reason)
{
    say("warning", reason);
}

void LockedPage::takeBackHeld(const QString &reason)
{
    if (m_problem->text() == reason)
        m_problem->hide();
}

bool LockedPage::askFor(const Error &error)
{
    const ConnectPart part = partOf(error);
    if (part == ConnectPart::Passphrase) {
        m_passphraseField->show();
        m_passphrase->setFocus();
        return true;
    }
    if (part == ConnectPart::Proxy && m_asksProxy) {
        m_proxyPasswordField->show();
        m_proxyPassword->setFocus();
        return true;
    }
    return false;
}

void LockedPage::forgetToken()
{
    m_credential->forget();
    m_passphrase->forget();
    m_proxyPassword->forget();
}

void LockedPage::focusFirst()
{
    if (m_credential->isVisibleTo(this))
        m_credential->focusFirst();
    else
        m_unlock->setFocus();
}

void LockedPage::submit()
{
    if (m_credential->isWaiting())
        return;
    auto wanted = std::make_shared<Credentials>();
    TokenInput *input = m_credential->tokenInput();
    if (m_credential->isVisibleTo(this) && (m_needsToken || !input->isEmpty())) {
        Result<SecretBytes> given = input->token();
        if (!given.ok()) {
            input->field()->setComplaint(displaySentence(given.error().text()));
            input->focusInput();
            return;
        }
        wanted->token = std::move(given).value();
        wanted->keyPassphrase = m_passphrase->secret();
        wanted->proxyPassword = m_proxyPassword->secret();
    }
    Q_EMIT unlockWanted(wanted);
}

void LockedPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_edge.isValid())
        QPainter(this).fillRect(0, 0, width(), std::max(3, fontMetrics().height() / 5),
                                connectionEdge(m_edge.name(), palette()));
}

void LockedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tokendesk
