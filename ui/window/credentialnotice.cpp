#include "ui/window/credentialnotice.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "workflows/permissions.h"

#include <QToolButton>

#include <chrono>

namespace tokendesk {

namespace {

// A clock may be set, and a computer sleep, meanwhile.
constexpr qint64 longestWaitMs = msPerHour;

} // namespace

CredentialNotice::CredentialNotice(Session &session, QSettings &memory, QWidget *parent)
    : Banner(parent)
    , m_session(session)
    , m_memory(memory)
{
    setObjectName(QStringLiteral("credentialBanner"));
    m_next.setSingleShot(true);
    m_minute.setObjectName(QStringLiteral("credentialMinute"));
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CredentialNotice::tellTime);
    connect(&m_next, &QTimer::timeout, this, &CredentialNotice::look);
    connect(&session, &Session::stateChanged, this, &CredentialNotice::look);
}

void CredentialNotice::takeOver(const CredentialNotice &old)
{
    m_runRecord = old.m_runRecord;
    m_shown = old.m_shown;
    m_warning = old.m_warning;
    m_end = old.m_end;
    if (m_shown == Shown::Refused && !old.isHidden())
        showRefused();
    else if (m_shown == Shown::Warning && !old.isHidden())
        showWarning(m_warning);
    look();
}

void CredentialNotice::look()
{
    // Expiries are counted by the server's clock: before an answer it is not known.
    if (m_session.isLocked() || m_session.isRefreshing())
        return;
    if (isRefused(m_session)) {
        // Before the first load the pages say it themselves.
        if (m_session.inventory().isLoaded() && m_shown != Shown::Refused)
            showRefused();
        return;
    }
    // The sandbox gives another at any time.
    if (m_session.phase() != Session::Phase::Ready
        || m_session.connection().id == sandboxConnection({}).id)
        return;
    const Moment end = m_session.identity().expiresAt;
    const qint64 now = m_session.inventory().nowMs();
    const CredentialWarning warning = credentialWarning(end, now);
    if (m_shown == Shown::Refused || warning == CredentialWarning::None) {
        m_shown = Shown::Nothing;
        hide();
    }
    if (isNewWarning(record(), end, warning)
        && (m_shown != Shown::Warning || m_warning != warning || m_end != end)) {
        m_end = end;
        showWarning(warning);
    }
    if (const std::optional<qint64> next = nextCredentialWarning(end, now))
        m_next.start(std::chrono::milliseconds(std::min(*next - now, longestWaitMs)));
}

void CredentialNotice::tellTime()
{
    look(); // it may be another by now: no timer counts while the computer sleeps
    if (isHidden() || m_shown == Shown::Nothing) {
        m_minute.stop(); // somebody has closed it
        return;
    }
    const QString words = m_shown == Shown::Refused ? refusedWords() : warningWords();
    if (words != text()) // what somebody has marked in it stays so
        setText(words);
}

QString CredentialNotice::refusedWords() const
{
    return tr("%1 does not accept your credential any more: it has ended or was revoked.")
               .arg(displayText(m_session.connection().name))
        + QLatin1Char(' ')
        + tr("What you see was read %1.")
              .arg(pastTime(m_session.refreshedAt(), m_session.inventory().nowMs()));
}

void CredentialNotice::showRefused()
{
    m_shown = Shown::Refused;
    showText(BannerTone::Danger, refusedWords());
    m_minute.start();
    addRenew(tr("Sign in again…"));
    addAction(
        tr("Try again"), [this] { m_session.refresh(); }, true)
        ->setObjectName(QStringLiteral("credentialRetry"));
}

QString CredentialNotice::warningWords() const
{
    const QString when =
        tr("%1, %2").arg(relativeTime(m_end, m_session.inventory().nowMs()), exactTime(m_end));
    const QString name = displayText(m_session.connection().name);
    if (m_warning == CredentialWarning::Ended)
        return tr("Your own credential for %1 has ended (%2).").arg(name, when);
    return tr("Your own credential for %1 ends %2. Renew it before, and go on without a break.")
        .arg(name, when);
}

void CredentialNotice::showWarning(CredentialWarning warning)
{
    m_shown = Shown::Warning;
    m_warning = warning;
    const bool isSoon = warning == CredentialWarning::Ended || warning == CredentialWarning::OneDay;
    showText(isSoon ? BannerTone::Danger : BannerTone::Warning, warningWords());
    m_minute.start();
    addRenew(tr("Renew…"));
}

void CredentialNotice::addRenew(const QString &text)
{
    addAction(
        text, [this] { Q_EMIT renewWanted(); }, true)
        ->setObjectName(QStringLiteral("credentialRenew"));
}

QString CredentialNotice::record() const
{
    const Connection &connection = m_session.connection();
    return connection.runOnly
        ? m_runRecord
        : m_memory.value(QStringLiteral("credentialWarnings/") + connection.id).toString();
}

void CredentialNotice::remember()
{
    if (m_shown != Shown::Warning || !isVisible() || !window()->isActiveWindow())
        return;
    const Connection &connection = m_session.connection();
    const QString said = warningRecord(m_end, m_warning);
    if (connection.runOnly)
        m_runRecord = said;
    else
        m_memory.setValue(QStringLiteral("credentialWarnings/") + connection.id, said);
}

void CredentialNotice::showEvent(QShowEvent *event)
{
    Banner::showEvent(event);
    remember();
}

} // namespace tokendesk
