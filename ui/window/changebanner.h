// What a change has come to, and the way back from it.
#pragma once

#include "ui/widgets/banner.h"
#include "ui/window/localundo.h"
#include "workflows/changes.h"

#include <QPointer>
#include <QSet>
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

    [[nodiscard]] bool canUndo() const { return hasCome(Stop::None); }
    /// What undo() takes back was of this machine only: nothing is sent.
    [[nodiscard]] bool undoesHere() const { return canUndo() && m_undoable.back().isLocal(); }
    /// A plan, a rotation or a containment has done something since: undo() does not go past it.
    [[nodiscard]] bool isPassed() const { return hasCome(Stop::PartOfMore); }
    /// Nor past what nobody knows of whether it was done: its name. Empty: it has not come there.
    [[nodiscard]] QString unclearName() const;
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
    /// What is said to be unclear, by ChangeReport::keyOf(), a list does not show.
    void tellNotShown(const QSet<qint64> &keys);
    void showProblem(const QString &text) { say(BannerTone::Danger, text); }
    /// Stays until it is closed.
    void showWarning(const QString &text) { say(BannerTone::Warning, text); }
    /// Nothing where it says something else by now.
    void takeBackWarning(const QString &text);
    void showNews(const QString &text) { say(BannerTone::Success, text); }

Q_SIGNALS:
    void canUndoChanged();
    /// The lists tell what has become of a change.
    void refreshWanted();

private:
    /// Why undo() goes no further.
    enum class Stop {
        None,
        PartOfMore, ///< what was done is taken back on the Activity page
        Unclear, ///< nobody knows yet of the unknown in the report
    };
    /// One of the two.
    struct Step {
        ChangeReport report;
        LocalUndo local;
        Stop stop = Stop::None;
        /// Of what no list has shown so far: by steadyMs(); what it shows from then on counts as
        /// somebody else's doing.
        qint64 untilMs = 0;
        [[nodiscard]] bool isLocal() const { return static_cast<bool>(local.run); }
    };
    [[nodiscard]] bool hasCome(Stop stop) const
    {
        return !m_undoable.empty() && m_undoable.back().stop == stop;
    }
    /// At its old place, if it had one; returns its place.
    qint64 push(Step step);
    [[nodiscard]] std::vector<Step>::iterator stepAt(qint64 place);
    void undoAt(qint64 place);
    /// At what is unknown in `report`.
    void stopAt(const ChangeReport &report);
    /// What was asked for once more is not waited for.
    void dropUnclear(const ChangeReport &report);
    /// By the lists as they are.
    void settleUnclear();
    void settle(Step &unclear) const;
    /// What is not unclear any more is undone as all else, or was not done.
    void sweepUnclear();
    void wait(const ChangeReport &report);
    /// What was done anew counts: of the same token or account no late step comes back.
    void dropLate(const ChangeReport &report);
    void bringBackLate();
    /// What an earlier try of the same deactivation has revoked comes back with the account.
    void absorbTries(const ChangeReport &deactivation);
    void take(const ChangeReport &report);
    /// What takes nothing back; returns its place, 0: it has none.
    qint64 takeNew(const ChangeReport &report);
    void show(const ChangeReport &report);
    void say(BannerTone tone, const QString &text);
    /// Of the step at this place.
    void addUndo(qint64 place);
    void addUndoButton(const std::function<void()> &undo);
    /// Asks once more for what is known not to be done.
    void addRetry(const ChangeReport &report);
    /// Nothing where it was taken back meanwhile, or cannot be any more.
    void takeBackAgain(const ChangeReport &left);
    void hideUndo();
    void stopAtPart();
    void goAway();
    QCoro::Task<> undoHere(LocalUndo undo);

    Changes &m_changes;
    QPointer<QToolButton> m_undoButton; ///< the last one
    QPointer<QToolButton> m_againButton; ///< the last one that takes back once more
    std::vector<Step> m_undoable; ///< the last one at the end
    qint64 m_lastPlace = 0;
    std::vector<Step> m_late; ///< undoable again when the list shows them
    std::optional<ChangeReport> m_shown; ///< the last one that had something to say
    QString m_shownText; ///< which was this
    LocalUndo m_shownUndo; ///< that its button is for
    qint64 m_undoPlace = 0; ///< of the step that its button takes back; 0: none
    QTimer m_goes{this};
};

} // namespace tokendesk
