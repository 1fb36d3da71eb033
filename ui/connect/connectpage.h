// The page without a connection: set one up, or explore the sandbox.
#pragma once

#include "ui/appcontext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tokendesk {

class ConnectController;
class ConnectionForm;
class IdentityPanel;

class ConnectPage final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectPage(AppContext &context, QWidget *parent = nullptr);

    /// With a way back, for "Add connection" beside an open one.
    void setCancellable(bool cancellable);
    /// Something is typed there, or being tried.
    [[nodiscard]] bool isFilled() const;
    /// All but the credential of this one.
    void propose(const Connection &connection);
    /// Empty again, with no secret in it.
    void reset();

    /// After sessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeSession();
    /// See ConnectController.
    [[nodiscard]] int changesKnown() const;

Q_SIGNALS:
    void sessionReady();
    void cancelled();
    /// It does not start, and would with new data.
    void resetSandboxWanted();
    void manualWanted();
    void settingsWanted();
    void importWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm();
    /// What became of the form, and what can be done with it.
    QWidget *buildAnswer();
    QWidget *buildSandbox();
    /// What else there is for who has no connection yet: without it nothing would lead there.
    QLayout *buildLinks();
    /// Beside each other, or one below the other where there is no room for that.
    void fitCards();
    void test();
    void save(bool untested);
    void showBusy(const QString &what);
    void showTest(const ConnectionTest &test);
    void showFailure(const Error &error, bool inTest);
    void showTrouble(QLabel *label, const QString &text);
    void showProblems();
    /// As in a dialog: whether something would be lost, which has not been said yet; says it.
    [[nodiscard]] bool asksToDiscard();
    void renameSave();
    /// What comes next stands out, and it alone: to look around, until somebody types.
    void markPrimary();

    ConnectController *m_controller;
    ConnectionForm *m_form;
    IdentityPanel *m_identity;
    QLabel *m_problems; ///< with what is kept
    QLabel *m_trouble;
    QLabel *m_progress;
    QLabel *m_sandboxTrouble;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_saveUntested;
    QPushButton *m_cancel;
    QPushButton *m_explore;
    QPushButton *m_resetSandbox;
    QWidget *m_formCard;
    QWidget *m_sandboxCard;
    QBoxLayout *m_cards;
    bool m_isCancellable = false;
};

} // namespace tokendesk
