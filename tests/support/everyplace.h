// Every page, and the dialogs that can be opened from them, for tests of what holds everywhere.
#pragma once

#include "support/desk.h"

#include <QApplication>
#include <QDialog>

namespace tokendesk::test {

struct Place {
    const char *name;
    ActionId page = ActionId::GoToTokens;
    std::optional<ActionId> dialog = {};
    int rows = 0; ///< that are chosen for it; 0: a token that is not revoked
};

inline QList<Place> everyPage()
{
    return {{"tokens", ActionId::GoToTokens},       {"accounts", ActionId::GoToAccounts},
            {"rotations", ActionId::GoToRotations}, {"review", ActionId::GoToReview},
            {"activity", ActionId::GoToActivity},   {"history", ActionId::GoToHistory}};
}

inline QList<Place> everyDialog()
{
    const auto tokens = ActionId::GoToTokens;
    const auto accounts = ActionId::GoToAccounts;
    const auto review = ActionId::GoToReview;
    return {{"new token", tokens, ActionId::NewToken},
            {"new account", tokens, ActionId::NewAccount},
            {"rotate", tokens, ActionId::Rotate},
            {"contain", tokens, ActionId::Contain},
            {"plan", tokens, ActionId::Revoke, 5},
            {"columns", tokens, ActionId::ChooseColumns},
            {"shortcuts", tokens, ActionId::ShowShortcuts},
            {"manual", tokens, ActionId::ShowManual},
            {"about", tokens, ActionId::ShowAbout},
            {"settings", tokens, ActionId::ShowSettings},
            {"switch", tokens, ActionId::SwitchConnection},
            {"search", tokens, ActionId::SearchActions},
            {"edit account", accounts, ActionId::EditAccount, 1},
            {"deactivate", accounts, ActionId::Deactivate, 1},
            {"decide", review, ActionId::Decide, 2},
            {"notes", review, ActionId::EditNotes, 2},
            {"policies", review, ActionId::EditPolicies},
            {"notes as a file", review, ActionId::ShareNotes},
            {"evidence", review, ActionId::WritePack}};
}

/// Goes to the page, where a token that is not revoked is chosen.
inline void goTo(const Desk &desk, const Place &place)
{
    QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
    desk.action(ActionId::GoToTokens)->trigger();
    desk.choose(desk.liveToken().id);
    desk.action(place.page)->trigger();
}

inline void chooseRows(const Desk &desk, const Place &place)
{
    TableView *table = nullptr;
    // The review takes a moment to judge.
    QTRY_VERIFY([&] {
        for (TableView *each : desk.window->findChildren<TableView *>())
            table = each->isVisible() ? each : table;
        return table && table->model()->rowCount() > 10;
    }());
    // Which rows stand where is up to the language; to some of them it does not apply.
    for (int first = 2; first < 8; ++first) {
        table->clearSelection();
        // What was chosen before may have allowed it; that is known a moment later.
        [[maybe_unused]] const bool isOff =
            QTest::qWaitFor([&] { return !desk.action(*place.dialog)->isEnabled(); }, 500);
        for (int row = first; row < first + place.rows; ++row)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select
                                                | QItemSelectionModel::Rows);
        if (QTest::qWaitFor([&] { return desk.action(*place.dialog)->isEnabled(); }, 500))
            return;
    }
}

/// The dialog of the place, once it is shown; nullptr when none comes.
inline QDialog *openDialog(const Desk &desk, const Place &place)
{
    goTo(desk, place);
    if (place.rows > 0)
        chooseRows(desk, place);
    const QAction *action = desk.action(*place.dialog);
    if (!QTest::qWaitFor([action] { return action->isEnabled(); }, 20'000))
        return nullptr;
    desk.action(*place.dialog)->trigger();
    QDialog *dialog = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                auto *shown = qobject_cast<QDialog *>(each);
                dialog = shown && shown->isVisible() ? shown : dialog;
            }
            return dialog != nullptr;
        },
        20'000);
    return came ? dialog : nullptr;
}

} // namespace tokendesk::test
