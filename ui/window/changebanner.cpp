#include "ui/window/changebanner.h"

#include "ui/dialogs/dialogs.h"
#include "ui/window/reportwords.h"

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

void ChangeBanner::takeOver(const ChangeBanner &old)
{
    m_undoable = old.m_undoable;
    if (old.isHidden())
        return;
    if (old.m_shown && old.m_shownText == old.text())
        showReport(*old.m_shown);
    else
        showText(old.tone(), old.text());
}

void ChangeBanner::undo()
{
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

} // namespace tokendesk
