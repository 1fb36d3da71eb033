#include "ui/window/loadnotices.h"

#include "api/decodeissues.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "store/journal.h"
#include "ui/connect/connectionrules.h"
#include "ui/dialogs/formdialog.h"
#include "ui/theme/bullets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerstack.h"
#include "ui/window/loadstate.h"
#include "workflows/permissions.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

namespace tokendesk {

namespace {

constexpr size_t issuesListed = 200;
constexpr int minuteMs = 60'000;

class IssuesDialog final : public FormDialog {
public:
    IssuesDialog(const QStringList &lines, QWidget *parent)
        : FormDialog(LoadNotices::tr("What could not be read"), parent)
    {
        setObjectName(QStringLiteral("issuesDialog"));
        auto *issues = new QPlainTextEdit;
        issues->setPlainText(displayedLines(lines));
        issues->setObjectName(QStringLiteral("issuesList"));
        issues->setAccessibleName(LoadNotices::tr("What could not be read"));
        issues->setReadOnly(true);
        body()->addWidget(issues, 1);
        QPushButton *close = addCloseButton(LoadNotices::tr("Close"));
        connect(close, &QPushButton::clicked, this, &IssuesDialog::accept);
        close->setFocus();
    }

private:
    static QString displayedLines(QStringList lines)
    {
        for (QString &line : lines)
            line = displaySentence(line);
        return asBullets(lines);
    }
};

} // namespace

LoadNotices::LoadNotices(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_trouble(new Banner(parent))
    , m_issues(new Banner(parent))
    , m_clock(new Banner(parent))
    , m_late(new Banner(parent))
{
    m_minute.setObjectName(QStringLiteral("troubleMinute"));
    m_minute.setInterval(minuteMs);
    m_trouble->setObjectName(QStringLiteral("troubleBanner"));
    m_issues->setObjectName(QStringLiteral("issuesBanner"));
    m_clock->setObjectName(QStringLiteral("clockBanner"));
    m_late->setObjectName(QStringLiteral("lateBanner"));
    connect(&session, &Session::stateChanged, this, &LoadNotices::showTrouble);
    connect(&session, &Session::refreshed, this, &LoadNotices::showIssues);
    connect(&session, &Session::refreshed, this, &LoadNotices::showClock);
    connect(&session.journal(), &Journal::lateChanged, this, &LoadNotices::showLate);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_trouble->isHidden())
            m_minute.stop(); // somebody has closed it
        else
            m_trouble->setText(troubleWords());
    });
    showLate(); // of the connection before, or in the words before
}

void LoadNotices::addTo(BannerStack &stack) const
{
    stack.add(m_trouble);
    stack.add(m_issues);
    stack.add(m_clock);
    stack.add(m_late);
}

void LoadNotices::showTrouble()
{
    const std::optional<Error> &error = m_session.lastError();
    // Before the first load the pages themselves say it, and the credential has a notice of its
    // own.
    if (!error || !m_session.inventory().isLoaded() || isRefused(m_session)) {
        m_trouble->hide();
        m_minute.stop();
        m_troubleTold.clear();
        return;
    }
    if (m_session.isRefreshing()) {
        if (!m_session.isUnasked())
            m_troubleTold.clear(); // who asks is told
        return;
    }
    const QString told = error->text();
    if (std::exchange(m_troubleTold, told) == told) {
        if (!m_trouble->isHidden())
            m_trouble->setText(troubleWords());
        return;
    }
    m_trouble->showText(BannerTone::Warning, troubleWords());
    m_minute.start();
    // The step that helps stands first, as where there is nothing to show yet.
    if (isAboutCredential(*error))
        m_trouble
            ->addAction(
                tr("Sign in again…"), [this] { Q_EMIT signInWanted(); }, true)
            ->setObjectName(QStringLiteral("troubleSignIn"));
    if (isForTheForm(*error, m_session))
        m_trouble
            ->addAction(
                tr("Edit this connection…"), [this] { Q_EMIT editWanted(); }, true)
            ->setObjectName(QStringLiteral("troubleEdit"));
    // These lists are the deployment's own.
    const bool isAboutLists = m_session.isEmptied() || !m_session.unread().empty();
    if (mayBePortal(*error) && !isAboutLists)
        m_trouble
            ->addAction(
                tr("Open in the browser"), [this] { Q_EMIT browserWanted(); }, true)
            ->setObjectName(QStringLiteral("troubleBrowser"));
    if (const Result<QUrl> moved = parseDeploymentAddress(error->otherOrigin); moved.ok())
        m_trouble
            ->addAction(
                tr("Add connection…"),
                [this, origin = moved.value()] { Q_EMIT connectionWanted(origin); }, true)
            ->setObjectName(QStringLiteral("troubleMoved"));
    m_trouble
        ->addAction(
            tr("Try again"), [this] { m_session.refresh(); }, true)
        ->setObjectName(QStringLiteral("troubleRetry"));
    if (!m_session.unread().empty())
        m_trouble
            ->addAction(
                tr("Details"), [this, unread = m_session.unread()] { showDetails(unread); }, true)
            ->setObjectName(QStringLiteral("troubleDetails"));
    if (m_session.isEmptied())
        m_trouble->addAction(tr("Show the empty lists"), [this] { m_session.takeEmptyLists(); })
            ->setObjectName(QStringLiteral("troubleTakeEmpty"));
}

QString LoadNotices::troubleWords() const
{
    return tr("What you see was read %1. %2")
        .arg(pastTime(m_session.refreshedAt(), m_session.inventory().nowMs()),
             m_session.lastError() ? m_session.lastError()->text() : QString());
}

void LoadNotices::showIssues()
{
    const std::vector<DecodeIssue> &issues = m_session.issues();
    if (issues.empty()) {
        m_issues->hide();
        m_issuesShown.clear();
        return;
    }
    // Once closed it stays so until there are others.
    if (issues == m_issuesShown)
        return;
    m_issuesShown = issues;
    m_issues->showText(BannerTone::Warning, displaySentence(summaryOf(issues)));
    m_issues->addAction(
        tr("Details"), [this] { showDetails(m_session.issues()); }, true);
}

void LoadNotices::showClock()
{
    // Less changes no day.
    constexpr qint64 toleratedMs = msPerHour;
    const qint64 offsetMs = m_session.clockOffsetMs();
    // As long as nobody has answered, either clock may have been put right since.
    if (!m_session.isClockObserved() || std::abs(offsetMs) < toleratedMs) {
        m_clock->hide();
        m_isClockTold = false;
        return;
    }
    const QString words = clockSkewWords(offsetMs);
    if (!std::exchange(m_isClockTold, true))
        m_clock->showText(BannerTone::Warning, words);
    else
        m_clock->setText(words);
}

void LoadNotices::showLate()
{
    const std::optional<Error> problem = m_session.journal().lateProblem();
    if (!problem) {
        m_late->hide();
        m_lateShown.clear();
        return;
    }
    const QString words =
        tr("%1 It is tried again with each refresh.").arg(displaySentence(problem->text()));
    if (std::exchange(m_lateShown, words) == words)
        return;
    m_late->showText(BannerTone::Warning, words);
    m_late
        ->addAction(
            tr("Try again"), [this] { m_session.journal().writeLate(); }, true)
        ->setObjectName(QStringLiteral("lateRetry"));
}

void LoadNotices::showDetails(const std::vector<DecodeIssue> &issues)
{
    QStringList lines;
    for (const DecodeIssue &issue : issues) {
        if (static_cast<size_t>(lines.size()) == issuesListed)
            break;
        lines << issue.text();
    }
    auto *dialog = new IssuesDialog(lines, m_issues->window());
    dialog->closeWith(&m_session);
    dialog->open();
}

} // namespace tokendesk
