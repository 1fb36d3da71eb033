// What a change has come to, and the way back from it.
#pragma once

#include "ui/widgets/banner.h"
#include "workflows/changes.h"

namespace tokendesk {

/// Shows each report of Changes; the last one that can be taken back can be undone.
class ChangeBanner final : public Banner {
    Q_OBJECT
public:
    /// `changes` must outlive it.
    explicit ChangeBanner(Changes &changes, QWidget *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return m_undoable.canUndo(); }
    /// Does nothing unless canUndo().
    void undo();
    void showProblem(const QString &text) { showText(BannerTone::Danger, text); }

Q_SIGNALS:
    void canUndoChanged();

private:
    void showReport(const ChangeReport &report);

    Changes &m_changes;
    ChangeReport m_undoable;
};

} // namespace tokendesk
