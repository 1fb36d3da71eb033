#include "ui/window/changebanner.h"

#include "ui/dialogs/dialogs.h"
#include "ui/window/reportwords.h"

#include <QPointer>
#include <QToolButton>

namespace tokendesk {

ChangeBanner::ChangeBanner(Changes &changes, QWidget *parent)
    : Banner(parent)
    , m_changes(changes)
{
    setObjectName(QStringLiteral("changeBanner"));
    connect(&changes, &Changes::reported, this, &ChangeBanner::showReport);
}

void ChangeBanner::showReport(const ChangeReport &report)
{
    const QString done = doneWords(report);
    const QString failed = failureWords(report);
    if (report.canUndo())
        m_undoable = report;
    else if (!report.done.isEmpty())
        m_undoable = {};
    if (!report.done.isEmpty())
        m_localUndo = {};
    Q_EMIT canUndoChanged();
    QString text = done;
    if (!failed.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + failed;
    if (text.isEmpty())
        return;
    BannerTone tone = BannerTone::Info;
    if (!failed.isEmpty())
        tone = BannerTone::Danger;
    else if (report.kind == ChangeKind::RestoreToken
             || report.kind == ChangeKind::ReactivateAccount)
        tone = BannerTone::Success;
    showText(tone, text);
    m_shown = report;
    m_shownText = text;
    if (report.canUndo())
        addAction(tr("Undo"), [this] { undo(); })->setObjectName(QStringLiteral("bannerUndo"));
}

void ChangeBanner::showDone(const QString &text, const LocalUndo &undo)
{
    m_undoable = {};
    m_localUndo = undo;
    showText(BannerTone::Success, text);
    m_shown.reset();
    m_shownText = text;
    addAction(tr("Undo"), [this] { this->undo(); })->setObjectName(QStringLiteral("bannerUndo"));
    Q_EMIT canUndoChanged();
}

void ChangeBanner::takeOver(const ChangeBanner &old)
{
    m_undoable = old.m_undoable;
    m_localUndo = old.m_localUndo;
    if (old.isHidden())
        return;
    if (m_localUndo && !old.m_shown && old.m_shownText == old.text())
        showDone(old.text(), m_localUndo);
    else if (old.m_shown && old.m_shownText == old.text())
        showReport(*old.m_shown);
    else
        showText(old.tone(), old.text());
}

void ChangeBanner::undo()
{
    if (undoesHere()) {
        hide();
        undoHere(std::exchange(m_localUndo, {}));
        Q_EMIT canUndoChanged();
        return;
    }
    if (!m_undoable.canUndo())
        return;
    const ChangeReport report = std::exchange(m_undoable, {});
    hide();
    if (report.kind == ChangeKind::RevokeToken || report.kind == ChangeKind::RestoreToken)
        m_changes.setRevoked(report.done, report.kind == ChangeKind::RestoreToken);
    else
        m_changes.setActive(report.done, report.kind == ChangeKind::DeactivateAccount);
    Q_EMIT canUndoChanged();
}

QCoro::Task<> ChangeBanner::undoHere(LocalUndo undo)
{
    const QPointer<ChangeBanner> self(this);
    auto task = undo();
    Result<void> done = co_await task;
    if (!self)
        co_return;
    if (done.ok())
        showText(BannerTone::Success, tr("It is as it was before."));
    else
        showProblem(done.error().text());
}

} // namespace tokendesk
