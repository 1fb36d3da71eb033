// What a change has come to, and the way back from it.
#pragma once

#include "ui/widgets/banner.h"
#include "ui/window/localundo.h"
#include "workflows/changes.h"

namespace tokendesk {

/// Shows each report of Changes; the last one that can be taken back can be undone.
class ChangeBanner final : public Banner {
    Q_OBJECT
public:
    /// `changes` must outlive it.
    explicit ChangeBanner(Changes &changes, QWidget *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return undoesHere() || m_undoable.canUndo(); }
    /// What undo() takes back was of this machine only: nothing is sent.
    [[nodiscard]] bool undoesHere() const { return m_localUndo != nullptr; }
    /// Does nothing unless canUndo().
    void undo();
    /// What `old` says and offers, in the words of today.
    void takeOver(const ChangeBanner &old);
    /// What was done on this machine; it is what undo() takes back from here on.
    void showDone(const QString &text, const LocalUndo &undo);
    void showProblem(const QString &text) { showText(BannerTone::Danger, text); }

Q_SIGNALS:
    void canUndoChanged();

private:
    void showReport(const ChangeReport &report);
    QCoro::Task<> undoHere(LocalUndo undo);

    Changes &m_changes;
    ChangeReport m_undoable;
    LocalUndo m_localUndo; ///< instead of m_undoable
    std::optional<ChangeReport> m_shown; ///< the last one that had something to say
    QString m_shownText; ///< which was this
};

} // namespace tokendesk
