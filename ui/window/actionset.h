// Every action of the window in one table: text, icon, shortcut.
#pragma once

#include "workflows/permissions.h"

#include <QAction>
#include <QHash>
#include <QObject>

namespace tokendesk {

enum class ActionId {
    NewToken,
    NewTokenHere, ///< the same from a row, where its account takes one
    NewAccount,
    Revoke,
    Restore,
    Delete,
    EditAccount,
    Deactivate,
    Reactivate,
    Rotate, ///< the chosen tokens
    NextStep, ///< of the chosen rotation
    RollBack, ///< the chosen rotation
    LeaveRotation,
    Contain, ///< revoke every token of the account
    OpenContainment, ///< one that the chosen change was part of, or the account's last
    ShowTokens, ///< of the chosen account
    ShowAccount, ///< of the chosen token
    SelectAll, ///< all rows that are shown
    Copy,
    Export,
    Refresh,
    Undo,
    Find,
    ClearFilters,
    SaveFilter, ///< under a name
    ChooseColumns, ///< of the table
    SortRows, ///< by a column that is chosen without a mouse
    ToggleDetails, ///< shows the pane, or gives its room to the table
    GoToTokens,
    GoToAccounts,
    GoToRotations,
    GoToReview,
    GoToActivity,
    GoToHistory, ///< what changed
    OpenPlan, ///< from a file
    SwitchConnection,
    Lock,
    Decide, ///< what becomes of the chosen findings
    ConfirmDecision, ///< the earlier decision about each of them, made again
    EditNotes, ///< owner and purpose
    StartReview,
    FinishReview,
    AbandonReview,
    PastReviews,
    WritePack, ///< evidence of the review under way, or as if one started now
    CheckPack,
    EditPolicies,
    ShareNotes, ///< to and from a CSV file
    TakeBack, ///< the chosen changes
    ShowRun, ///< all changes of the plan, rotation or containment that the chosen one is part of
    Verify, ///< the journal
    SearchActions,
    ShowShortcuts,
    ShowManual,
    ShowAbout,
    ShowSettings,
    Quit, ///< the program, also out of the tray
};

/// GUI thread. An action knows nothing of what it does: pages say whether it applies and run it.
class ActionSet final : public QObject {
    Q_OBJECT
public:
    /// The shortcuts work within `window`.
    explicit ActionSet(QWidget *window);

    [[nodiscard]] QAction *get(ActionId id) const { return m_actions.value(id); }
    /// In the order of the table.
    [[nodiscard]] QList<ActionId> ids() const { return m_order; }
    /// The same for lists of them: each name once.
    [[nodiscard]] QList<ActionId> listedIds() const;
    /// "F5, Ctrl+R": all its shortcuts as the desktop writes them.
    [[nodiscard]] QString keyWords(ActionId id) const;
    /// Why nothing happens at these keys: of the action that has them and is off. Else empty.
    [[nodiscard]] QString whyNot(const QKeySequence &keys) const;
    /// The language has changed. The tool tips follow with setAvailability().
    void retranslate();
    /// Enables it, or disables it with the reason in its tool tip and its property "reason".
    void setAvailability(ActionId id, const Availability &availability);

Q_SIGNALS:
    void triggered(tokendesk::ActionId id);

private:
    QHash<ActionId, QAction *> m_actions;
    QList<ActionId> m_order;
};

} // namespace tokendesk
