// What a change has come to, and the way back from it.
#pragma once

#include "ui/widgets/banner.h"
#include "ui/window/localundo.h"
#include "workflows/changes.h"

#include <QPointer>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <vector>

namespace tokendesk {

/// Shows each report of Changes. Good news goes by itself after a while, unless somebody is at it;
/// what was done can be undone all the same, the last first. What undoing did is done anew by the
/// button of its banner.
class ChangeBanner final : public Banner {
    Q_OBJECT
public:
    /// `changes` must outlive it.
    explicit ChangeBanner(Changes &changes, QWidget *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_undoable.empty(); }
    /// What undo() takes back was of this machine only: nothing is sent.
    [[nodiscard]] bool undoesHere() const { return canUndo() && m_undoable.back().isLocal(); }
    /// A plan, a rotation or a containment has done something since: nothing of before is undone.
    [[nodiscard]] bool isPassed() const { return m_isPassed; }
    /// Does nothing unless canUndo().
    void undo();
    /// What `old` says and offers, in the words of today.
    void takeOver(const ChangeBanner &old);
    /// What was done on this machine; it is what undo() takes back next. `isPart`: not all that was
    /// asked for; it stays until it is closed.
    void showDone(const QString &text, const LocalUndo &undo, bool isPart);
    /// Of what other tokens and accounts have the numbers of, or of what is final meanwhile,
    /// nothing can be undone.
    void dropVoid();
    void showProblem(const QString &text) { say(BannerTone::Danger, text); }
    /// Stays until it is closed.
    void showWarning(const QString &text) { say(BannerTone::Warning, text); }
    void showNews(const QString &text) { say(BannerTone::Success, text); }

Q_SIGNALS:
    void canUndoChanged();
    /// The lists tell what has become of a change.
    void refreshWanted();

private:
    /// One of the two.
    struct Step {
        ChangeReport report;
        LocalUndo local;
        [[nodiscard]] bool isLocal() const { return static_cast<bool>(local.run); }
    };
    /// That the list did not show as done when it was to be taken back.
    struct LateStep {
        Step step;
        qint64 untilMs = 0; ///< by steadyMs(); from then on it counts as somebody else's doing
    };
    /// At its old place, if it had one.
    void push(Step step);
    void wait(const ChangeReport &report);
    /// What was done anew counts: of the same token or account no late step comes back.
    void dropLate(const ChangeReport &report);
    void bringBackLate();
    /// What an earlier try of the same deactivation has revoked comes back with the account.
    void absorbTries(const ChangeReport &deactivation);
    void take(const ChangeReport &report);
    void show(const ChangeReport &report);
    void say(BannerTone tone, const QString &text);
    void addUndo();
    void addUndoButton(const std::function<void()> &undo);
    /// Asks once more for what is known not to be done.
    void addRetry(const ChangeReport &report);
    /// Nothing where it was taken back meanwhile, or cannot be any more.
    void takeBackAgain(const ChangeReport &left);
    void hideUndo();
    void forgetSteps();
    void goAway();
    QCoro::Task<> undoHere(LocalUndo undo);

    Changes &m_changes;
    QPointer<QToolButton> m_undoButton; ///< the last one
    QPointer<QToolButton> m_againButton; ///< the last one that takes back once more
    bool m_isPassed = false;
    std::vector<Step> m_undoable; ///< the last one at the end
    qint64 m_lastPlace = 0;
    std::vector<LateStep> m_late; ///< undoable again when the list shows them
    std::optional<ChangeReport> m_shown; ///< the last one that had something to say
    QString m_shownText; ///< which was this
    LocalUndo m_shownUndo; ///< that its button is for
    QTimer m_goes{this};
};

} // namespace tokendesk
