#include "ui/window/changebanner.h"

#include "ui/dialogs/dialogs.h"
#include "ui/theme/whynot.h"
#include "ui/window/reportwords.h"
#include "workflows/accountedit.h"
#include "workflows/permissions.h"

#include <QApplication>
#include <QPointer>
#include <QToolButton>

namespace tokendesk {

namespace {

constexpr int readingMs = 30'000; ///< enough for an assistive tool to get there

} // namespace

ChangeBanner::ChangeBanner(Changes &changes, const Session &session, QWidget *parent)
    : Banner(parent)
    , m_changes(changes)
    , m_session(session)
    , m_steps(changes)
{
    setObjectName(QStringLiteral("changeBanner"));
    m_goes.setObjectName(QStringLiteral("bannerGoes"));
    m_goes.setInterval(readingMs);
    connect(&m_goes, &QTimer::timeout, this, &ChangeBanner::goAway);
    connect(&changes, &Changes::reported, this, &ChangeBanner::take);
    connect(&changes, &Changes::listsRead, this, &ChangeBanner::hideVoidUndo);
    connect(&m_steps, &UndoSteps::changed, this, &ChangeBanner::canUndoChanged);
    connect(&session, &Session::stateChanged, this, &ChangeBanner::enableSending);
}

void ChangeBanner::dropVoid()
{
    hideVoidUndo();
    m_steps.dropVoid();
}

void ChangeBanner::hideVoidUndo()
{
    const bool isVoid =
        m_shown ? m_changes.isVoid(*m_shown) : m_shownUndo.isVoid && m_shownUndo.isVoid();
    if (!isVoid)
        return;
    m_shownUndo = {};
    m_shown.reset();
    hideUndo();
}

void ChangeBanner::take(const ChangeReport &report)
{
    ChangeReport told = report;
    const qint64 place = m_steps.add(report);
    if (!report.takesBack)
        told.place = place;
    show(told);
}

void ChangeBanner::show(const ChangeReport &report)
{
    const QString failed = failureWords(report);
    QString text = doneWords(report);
    if (!failed.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + failed;
    if (text.isEmpty())
        return;
    BannerTone tone = BannerTone::Success;
    if (!failed.isEmpty())
        tone = BannerTone::Danger;
    else if (!isNothing(report.also))
        tone = BannerTone::Warning;
    else if (report.kind == ChangeKind::RevokeToken || report.kind == ChangeKind::DeleteToken
             || report.kind == ChangeKind::DeactivateAccount)
        tone = BannerTone::Info;
    say(tone, text);
    m_shown = report;
    m_shownText = text;
    if (report.canUndo() && !report.takesBack && m_steps.has(report.place))
        addUndo(report.place);
    else if (report.canUndo() && report.takesBack) // Ctrl+Z goes on to what was done before
        addUndoButton([this, report] {
            hide();
            m_changes.takeBack(report);
        });
    if (report.canRepeat())
        addRetry(report);
    if (!report.unknown.isEmpty())
        addAction(tr("Refresh"), [this] {
            Q_EMIT refreshWanted();
        })->setObjectName(QStringLiteral("bannerRefresh"));
}

void ChangeBanner::takeBackWarning(const QString &text)
{
    if (this->text() == text)
        hide();
}

void ChangeBanner::tellNotShown(const QSet<qint64> &keys)
{
    if (isHidden() || !m_shown || m_shownText != text())
        return;
    const ChangeReport told = m_shown->withListRead(keys);
    if (failureWords(told) != failureWords(*m_shown))
        show(told);
}

void ChangeBanner::showDone(const QString &text, const LocalUndo &undo, bool isPart)
{
    const qint64 place = m_steps.add(undo);
    say(isPart ? BannerTone::Warning : BannerTone::Success, text);
    m_shown.reset();
    m_shownText = text;
    m_shownUndo = undo;
    addUndo(place);
}

void ChangeBanner::say(BannerTone tone, const QString &text)
{
    setProperty("gravity", QVariant());
    m_shownUndo = {};
    m_undoPlace = 0;
    m_sending.clear();
    showText(tone, text);
    if (tone == BannerTone::Danger || tone == BannerTone::Warning)
        m_goes.stop();
    else
        m_goes.start();
}

void ChangeBanner::addUndo(qint64 place)
{
    m_undoPlace = place;
    addUndoButton([this, place] { undoStep(m_steps.take(place)); });
}

void ChangeBanner::addUndoButton(const std::function<void()> &undo)
{
    m_undoButton = addAction(tr("Undo"), undo);
    m_undoButton->setObjectName(QStringLiteral("bannerUndo"));
    if (!m_shownUndo.run) // that is of this machine
        enableWithSession(m_undoButton);
    if (tone() != BannerTone::Danger)
        setProperty("gravity", QStringLiteral("undo"));
}

void ChangeBanner::hideUndo()
{
    for (QToolButton *button : {m_undoButton.data(), m_againButton.data()}) {
        if (button)
            button->hide();
    }
    setProperty("gravity", QVariant());
}

void ChangeBanner::enableWithSession(QToolButton *button)
{
    m_sending << button;
    enableSending();
}

void ChangeBanner::enableSending()
{
    const QString reason = mayChange(m_session).reason;
    for (const QPointer<QToolButton> &button : std::as_const(m_sending)) {
        if (button)
            enableUnless(*button, reason);
    }
}

void ChangeBanner::addRetry(const ChangeReport &report)
{
    QToolButton *button = addAction(tr("Try again"), [this, report] {
        if (report.takesBack)
            takeBackAgain(report.remaining());
        else
            m_changes.tryAgain(report);
    });
    button->setObjectName(QStringLiteral("bannerRetry"));
    enableWithSession(button);
    if (report.takesBack)
        m_againButton = button;
}

void ChangeBanner::takeBackAgain(const ChangeReport &left)
{
    if (const std::optional<UndoStep> step = m_steps.take(left.place))
        m_changes.takeBack(step->report);
}

void ChangeBanner::goAway()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        return; // a while more
    m_goes.stop();
    hide();
}

void ChangeBanner::takeOver(const ChangeBanner &old)
{
    m_steps.takeOver(old.m_steps);
    if (old.isHidden())
        return;
    if (old.m_shown && old.m_shownText == old.text()) {
        show(*old.m_shown);
        return;
    }
    say(old.tone(), old.text());
    m_shownText = old.text();
    m_shownUndo = old.m_shownUndo;
    if (m_steps.has(old.m_undoPlace))
        addUndo(old.m_undoPlace);
}

void ChangeBanner::undo()
{
    undoStep(m_steps.takeLast());
}

void ChangeBanner::undoStep(const std::optional<UndoStep> &step)
{
    if (!step)
        return;
    hide();
    if (step->isLocal())
        undoHere(step->local);
    else
        m_changes.takeBack(step->report);
}

QCoro::Task<> ChangeBanner::undoHere(LocalUndo undo)
{
    const QPointer<ChangeBanner> self(this);
    auto task = undo.run();
    Result<void> done = co_await task;
    if (!self)
        co_return;
    if (done.ok())
        showNews(tr("It is as it was before."));
    else
        showProblem(done.error().text());
}

} // namespace tokendesk
