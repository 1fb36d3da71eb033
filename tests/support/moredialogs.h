// The dialogs that no action of everyplace.h leads to by itself, for tests of what holds
// everywhere.
#pragma once

#include "support/desk.h"
#include "ui/activity/proofdialog.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/importdialog.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/resetsandbox.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/filters/savedfiltersdialog.h"
#include "ui/review/packcheckdialog.h"
#include "ui/window/actionset.h"

namespace tokendesk::test {

/// Called with each dialog while it is shown; `name` says which, and how far it has come.
using Look = std::function<void(const char *name, QDialog &dialog)>;

/// The one that lies on top; nullptr: none.
inline QDialog *topDialog()
{
    QDialog *top = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible() && (!top || dialog->isActiveWindow()))
            top = dialog;
    }
    return top;
}

/// Opens what `open` opens, looks at it, and goes on without it.
inline void lookAt(const char *name, const Look &look, const std::function<void()> &open)
{
    open();
    QTRY_VERIFY2(topDialog(), name);
    look(name, *topDialog());
    // Again where it was busy.
    const auto isGone = [] {
        if (QDialog *dialog = topDialog())
            dialog->reject();
        return !topDialog();
    };
    QVERIFY2(QTest::qWaitFor(isGone), name);
}

inline void lookAtQuestions(Desk &desk, const Look &look)
{
    MainWindow *window = desk.window.get();
    const Connection connection = desk.session().connection();
    lookAt("reset the sandbox", look,
           [&] { askToResetSandbox(window, desk.sandbox, [](SandboxAccess) {}); });
    lookAt("remove the connection", look,
           [&] { askToRemoveConnection(window, *desk.connector, connection, [] {}); });
    desk.action(ActionId::GoToTokens)->trigger();
    desk.choose(desk.revokedToken().id);
    lookAt("delete", look, [&] { desk.action(ActionId::Delete)->trigger(); });
}

inline void lookAtConnections(Desk &desk, const Look &look)
{
    MainWindow *window = desk.window.get();
    const Connection connection = desk.session().connection();
    lookAt("edit connection", look,
           [&] { (new EditConnectionDialog(*desk.connector, connection, window))->open(); });
    lookAt("renew credential", look,
           [&] { (new RenewDialog(*desk.connector, desk.session(), window))->open(); });
    ConnectionsRead file;
    for (const char *name : {"Production", "A very long name for a connection"}) {
        file.connections << connection;
        file.connections.last().name = QString::fromLatin1(name);
        file.connections.last().readOnly = true;
    }
    lookAt("import of connections", look,
           [&] { (new ImportDialog(*desk.connector, file, window))->open(); });
}

inline void lookAtFilters(Desk &desk, const Look &look)
{
    SavedFilters &filters = desk.window->workspace()->savedFilters();
    lookAt("save filter", look, [&] {
        (new SaveFilterDialog(filters, QueryPage::Tokens, QStringLiteral("airflow"),
                              desk.window.get()))
            ->open();
    });
    lookAt("saved filters", look, [&] {
        (new SavedFiltersDialog(filters, QueryPage::Tokens, desk.window.get()))->open();
    });
}

inline void lookAtChecks(Desk &desk, const Look &look)
{
    lookAt("check of a pack", look,
           [&] { (new PackCheckDialog(desk.live.folder.path(), desk.window.get()))->open(); });
    JournalProof proof;
    proof.chain.changes = 12;
    for (int kind = 0; kind <= static_cast<int>(ChainFault::Kind::OtherKey); ++kind)
        proof.chain.faults << ChainFault{static_cast<ChainFault::Kind>(kind), kind};
    lookAt("proof of the journal", look,
           [&] { (new ProofDialog(*desk.seal, proof, desk.window.get()))->open(); });
}

} // namespace tokendesk::test
