#include "ui/connect/renewdialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/signinpanel.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/field.h"
#include "workflows/accesswords.h"
#include "workflows/permissions.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QString leadOf(const Session &session)
{
    const Identity &identity = session.identity();
    const QString who = displayText(identity.who);
    if (!identity.expiresAt.isSet())
        return who.isEmpty() ? QString() : RenewDialog::tr("So far: %1.").arg(who);
    const qint64 now = session.clock().nowMs();
    const QString when = relativeTime(identity.expiresAt, now);
    const QString text = identity.expiresAt.msecs() > now
        ? RenewDialog::tr("So far: %1, ends %2.")
        : RenewDialog::tr("So far: %1, ended %2.");
    return text.arg(who.isEmpty() ? RenewDialog::tr("a credential without a name") : who, when);
}

QString headingOf(const Session &session)
{
    return isToSignInAgain(session) ? RenewDialog::tr("Sign in again")
                                    : RenewDialog::tr("Renew the credential");
}

} // namespace

QString forgottenWords()
{
    return RenewDialog::tr("The window was locked: a credential that was given here is forgotten.");
}

QString userWords(const Identity &identity)
{
    if (!identity.who.isEmpty())
        return displayText(identity.who);
    return identity.userId ? RenewDialog::tr("user %1").arg(*identity.userId)
                           : RenewDialog::tr("an unknown user");
}

bool isOtherUser(const Identity &one, const Identity &other)
{
    if (one.userId && other.userId)
        return *one.userId != *other.userId;
    return !one.who.isEmpty() && !other.who.isEmpty()
        && one.who.compare(other.who, Qt::CaseInsensitive) != 0;
}

RenewDialog::RenewDialog(Connector &connector, Session &session, QWidget *parent)
    : FormDialog(headingOf(session), parent)
    , m_connector(connector)
    , m_session(&session)
    , m_credential(new CredentialInput(tr("New &token"), [this]() -> std::optional<QUrl> {
        if (!m_session)
            return std::nullopt;
        return m_session->connection().origin;
    }))
{
    setObjectName(QStringLiteral("renewDialog"));
    keepTyped();
    showConnection(session.connection());
    setLead(leadOf(session));
    body()->addWidget(m_credential);
    m_credential->tokenInput()->field()->setHint(
        session.connection().runOnly
            ? tr("It is kept in memory until the program ends.")
            : tr("It takes the old one's place in the system's keychain once it is proven."));
    m_cancel = addPlainButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("renewCancel"));
    m_renew = addPrimaryButton(tr("Renew"));
    m_renew->setObjectName(QStringLiteral("renew"));
    connect(m_cancel, &QPushButton::clicked, this, &RenewDialog::reject);
    connect(m_renew, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_credential, &CredentialInput::signedIn, this, [this] { apply(); });
    connect(m_credential, &CredentialInput::forgotten, this, &RenewDialog::giveUp);
    connect(m_credential, &CredentialInput::waitingChanged, this, [this](bool waiting) {
        setPrimaryButton(waiting ? nullptr : m_renew);
        if (!waiting)
            return;
        begin(); // what was said is not about this sign-in
        clearMessage();
    });
    connect(m_credential->tokenInput(), &TokenInput::changed, this, [this] {
        begin();
        clearMessage();
    });
    connect(m_credential->tokenInput(), &TokenInput::fileRead, this,
            [this] { m_renew->setFocus(); });
    closeWith(&session);
    m_credential->focusFirst();
}

void RenewDialog::begin()
{
    m_isAsked = false;
    m_isForNow = false;
    m_renew->setText(tr("Renew"));
}

std::optional<SecretBytes> RenewDialog::token()
{
    TokenInput *input = m_credential->tokenInput();
    if (m_credential->isWaiting()) {
        input->field()->setComplaint(
            tr("Finish the sign-in in the browser, or cancel it and paste a token."));
        return {};
    }
    Result<SecretBytes> given = input->token();
    if (given.ok())
        return std::move(given).value();
    input->field()->setComplaint(displaySentence(given.error().text()));
    input->focusInput();
    return {};
}

void RenewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_credential->isWaiting())
        m_credential->panel()->cancel();
    else
        FormDialog::keyPressEvent(event);
}

void RenewDialog::giveUp()
{
    stopAsking();
    begin();
    showMessage(Tone::Info, forgottenWords());
}

QCoro::Task<> RenewDialog::apply()
{
    const QPointer<RenewDialog> self(this);
    if (isBusy() || !m_session)
        co_return;
    clearMessage();
    std::optional<SecretBytes> given = token();
    if (!given)
        co_return;
    Connection connection = m_session->connection();
    if (const Connection *kept = m_connector.connections().find(connection.id))
        connection = *kept;
    Credentials credentials = m_session->http().credentialsWith(std::move(*given));
    const quint64 asked = startAsking(tr("Asking %1…").arg(connection.origin.host()), m_cancel);
    Credentials tried = credentials.duplicate();
    Result<ConnectionTest> tested = co_await m_connector.test(connection, std::move(tried));
    if (!self || !m_session || asked != attempt())
        co_return;
    stopAsking();
    const quint64 proven = attempt();
    if (!tested.ok()) {
        showFailure(tested.error());
        co_return;
    }
    if (!isWanted(tested.value()))
        co_return;
    const bool isOther = isOtherUser(m_session->identity(), tested->identity);
    if (!connection.runOnly && !m_isForNow) {
        setBusy(tr("Handing it to the keychain…"));
        Credentials kept(credentials.token.duplicate());
        Result<void> saved = co_await m_connector.save(connection, std::move(kept));
        if (!self || !m_session || proven != attempt())
            co_return;
        setIdle();
        if (!saved.ok()) {
            // Another user's session is opened with what the keychain has.
            if (isOther)
                showFailure(saved.error());
            else
                offerWithoutKeychain(saved.error());
            co_return;
        }
    }
    if (connection.runOnly)
        m_connector.ofThisRun().keep(connection, credentials);
    if (isOther)
        useForAnother(connection, std::move(credentials));
    else
        goOnWith(std::move(credentials));
}

bool RenewDialog::isWanted(const ConnectionTest &test)
{
    QStringList concerns;
    const bool isOther = isOtherUser(m_session->identity(), test.identity);
    if (isOther)
        concerns << tr("This is the credential of %1; so far you worked as %2. The lists are read "
                       "anew for that user.")
                        .arg(userWords(test.identity), userWords(m_session->identity()));
    if (m_session->access() == Access::Full && test.access != Access::Full)
        concerns << tr("It may do less than the one in use.") + QLatin1Char(' ')
                + accessWords(test.access);
    const auto *over = qobject_cast<FormDialog *>(parentWidget());
    const bool holdsWork = CloseGuard::first() || (over && over->wouldLoseTyped());
    if (isOther && holdsWork) {
        showMessage(Tone::Danger,
                    CloseGuard::isHeld(CloseGuard::Holds::Value)
                        ? tr("The value of a new token still waits to be taken. Take it first: to "
                             "work as another user, what is open is closed.")
                        : tr("Something is still going on, or not saved. Let it come to its end "
                             "first: to work as another user, what is open is closed."));
        return false;
    }
    if (concerns.isEmpty() || m_isAsked)
        return true;
    m_isAsked = true;
    showMessage(Tone::Warning, concerns.join(QLatin1Char('\n')));
    m_renew->setText(isOther ? tr("Work as this user") : tr("Use it all the same"));
    m_renew->setFocus();
    return false;
}

void RenewDialog::goOnWith(Credentials credentials)
{
    const Result<void> replaced = m_session->replaceCredentials(std::move(credentials));
    if (!replaced.ok()) {
        showFailure(replaced.error());
        return;
    }
    m_credential->forget();
    m_session->refresh();
    Q_EMIT renewed();
    accept();
}

QCoro::Task<> RenewDialog::useForAnother(Connection connection, Credentials credentials)
{
    const QPointer<RenewDialog> self(this);
    if (connection.runOnly) {
        m_other = m_connector.runOnlySession(connection, std::move(credentials));
    } else {
        // From the keychain, as it will be at the next start.
        const quint64 shown = attempt();
        Result<std::unique_ptr<Session>> session = co_await m_connector.sessionFor(connection);
        if (!self || shown != attempt())
            co_return;
        if (!session.ok()) {
            showFailure(session.error());
            co_return;
        }
        m_other = std::move(session).value();
    }
    m_credential->forget();
    Q_EMIT sessionReady();
    accept();
}

void RenewDialog::offerWithoutKeychain(const Error &error)
{
    m_isForNow = true;
    showMessage(Tone::Danger,
                joinedSentences({error.text(),
                                 tr("You can use it for now: it is kept in memory until the window "
                                    "is locked or the program ends")}));
    m_renew->setText(tr("Use it for now"));
    m_renew->setFocus();
}

void RenewDialog::showFailure(const Error &error)
{
    if (partOf(error) != ConnectPart::Token) {
        showError(error);
        return;
    }
    const Error shown =
        m_session ? aboutOfferedToken(error, m_session->connection().origin) : error;
    m_credential->tokenInput()->field()->setComplaint(displaySentence(shown.text()));
    m_credential->tokenInput()->focusInput();
}

} // namespace tokendesk
