// What can be undone, in which order, and where that stops.
#pragma once

#include "ui/window/localundo.h"
#include "workflows/changes.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tokendesk {

/// One way back: through Changes::takeBack(), or on this machine.
struct UndoStep {
    ChangeReport report; ///< unless it is local: only its place counts then
    LocalUndo local;

    [[nodiscard]] bool isLocal() const { return static_cast<bool>(local.run); }
};

/// The last one is taken back first. By the lists, as they are read, it follows what can be undone.
/// GUI thread.
class UndoSteps final : public QObject {
    Q_OBJECT
public:
    /// `changes` must outlive it.
    explicit UndoSteps(Changes &changes, QObject *parent = nullptr);

    /// Takes in what was done; returns its place, 0: it has nothing to undo. What takes back has
    /// none: what is left of it is at the place of what it takes back.
    qint64 add(const ChangeReport &report);
    /// Returns its place.
    qint64 add(const LocalUndo &undo);
    [[nodiscard]] bool has(qint64 place) const;
    /// Who takes it out undoes it; nothing where it is not there any more.
    [[nodiscard]] std::optional<UndoStep> take(qint64 place);
    /// Nothing unless canUndo().
    [[nodiscard]] std::optional<UndoStep> takeLast();

    [[nodiscard]] bool canUndo() const { return hasCome(Stop::None) && !isAtNewToken(); }
    /// What takeLast() gives was of this machine only: nothing is sent.
    [[nodiscard]] bool undoesHere() const { return canUndo() && m_undoable.back().isLocal(); }
    /// A plan, a rotation or a containment has done something since: takeLast() does not go past
    /// it.
    [[nodiscard]] bool isPassed() const { return hasCome(Stop::PartOfMore); }
    /// Which one, where that is known: the last one that has.
    [[nodiscard]] QString passedRun() const { return isPassed() ? m_partRun : QString(); }
    /// What was asked for last was refused: takeLast() would take back something else.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    /// Nor does it take back a new token, whose value was handed over and may be in use. take()
    /// does.
    [[nodiscard]] bool isAtNewToken() const
    {
        return hasCome(Stop::None) && m_undoable.back().report.kind == ChangeKind::CreateToken;
    }
    /// The last change is so for good.
    [[nodiscard]] bool isFinal() const { return m_isFinal && m_undoable.empty(); }
    /// Names what takeLast() does not go past either: nobody knows whether it was done. Empty: it
    /// has not come there.
    [[nodiscard]] QString unclearName() const;

    /// Drops what is about other tokens and accounts that have the numbers now, or is final
    /// meanwhile.
    void dropVoid();
    /// All that `old` has; tells nobody.
    void takeOver(const UndoSteps &old);

Q_SIGNALS:
    /// What can be undone, or why nothing can.
    void changed();

private:
    /// Why takeLast() goes no further.
    enum class Stop {
        None,
        PartOfMore, ///< what was done is taken back on the Activity page
        Unclear, ///< nobody knows yet of the unknown in the report
    };
    struct Step : UndoStep {
        Stop stop = Stop::None;
        /// Of what no list has shown so far: by steadyMs(); what it shows from then on counts as
        /// somebody else's doing.
        qint64 untilMs = 0;
    };
    [[nodiscard]] bool hasCome(Stop stop) const
    {
        return !m_isRefused && !m_undoable.empty() && m_undoable.back().stop == stop;
    }
    void followLists();
    void stopAtPart(const QString &run);
    /// At its old place, if it had one; returns its place.
    qint64 push(Step step);
    /// What takes nothing back; returns its place, 0: it has none.
    qint64 takeNew(const ChangeReport &report);
    /// What an earlier try of the same deactivation has revoked comes back with the account.
    void absorbTries(const ChangeReport &deactivation);
    /// What is so for good was done there: undo would go past it.
    void dropUpTo(qint64 place);
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

    Changes &m_changes;
    std::vector<Step> m_undoable; ///< in the order of their places, the last one at the end
    qint64 m_lastPlace = 0;
    QString m_partRun; ///< that has done something last
    bool m_isFinal = false; ///< until something is done that is not so for good
    bool m_isRefused = false; ///< until something else is asked for
    std::vector<Step> m_late; ///< undoable again when the list shows them
};

} // namespace tokendesk
