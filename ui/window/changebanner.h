// What a change has come to, and the way back from it.
#pragma once

#include "ui/widgets/banner.h"
#include "ui/window/localundo.h"
#include "ui/window/undosteps.h"
#include "workflows/changes.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <optional>

namespace tokendesk {

/// Shows each report of Changes. Good news goes by itself after a while, unless somebody is at it;
/// what was done can be undone all the same, the last first. What undoing did is done anew by the
/// button of its banner.
class ChangeBanner final : public Banner {
    Q_OBJECT
public:
    /// `changes` and `session` must outlive it.
    ChangeBanner(Changes &changes, const Session &session, QWidget *parent = nullptr);

    /// What undo() takes back, and where it stops.
    [[nodiscard]] const UndoSteps &steps() const { return m_steps; }
    /// Takes back the last one; does nothing unless steps().canUndo().
    void undo();
    /// Says and offers what `old` does, in the words of today.
    void takeOver(const ChangeBanner &old);
    /// Tells what was done on this machine; it is what undo() takes back next. `isPart`: not all
    /// that was asked for; it stays until it is closed.
    void showDone(const QString &text, const LocalUndo &undo, bool isPart);
    /// Offers no way back from what other tokens and accounts have the numbers of, or what is final
    /// meanwhile.
    void dropVoid();
    /// Says of what it has told to be unclear, by ChangeReport::keyOf(), that a list does not show
    /// it.
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
    void take(const ChangeReport &report);
    void undoStep(const std::optional<UndoStep> &step);
    /// As dropVoid(), of what it says.
    void hideVoidUndo();
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
    /// It can be used as long as the connection may be changed over; else it says why not.
    void enableWithSession(QToolButton *button);
    void enableSending();
    void goAway();
    QCoro::Task<> undoHere(LocalUndo undo);

    Changes &m_changes;
    const Session &m_session;
    UndoSteps m_steps;
    QPointer<QToolButton> m_undoButton; ///< the last one
    QPointer<QToolButton> m_againButton; ///< the last one that takes back once more
    QList<QPointer<QToolButton>> m_sending; ///< the last ones that change something on the server
    std::optional<ChangeReport> m_shown; ///< the last one that had something to say
    QString m_shownText; ///< which was this
    LocalUndo m_shownUndo; ///< that its button is for
    qint64 m_undoPlace = 0; ///< of the step that its button takes back; 0: none
    QTimer m_goes{this};
};

} // namespace tokendesk
