// A change of many tokens: looked at line by line, applied, followed to its end.
#pragma once

#include "models/planmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "ui/window/serverpause.h"

#include <QPointer>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace tokendesk {

class CloseGuard;
class PlainLabel;
class PlanOptions;
class TableView;

/// Not modal: the window can be used while a plan runs. Stays open until the run has ended.
class PlanDialog final : public FormDialog {
    Q_OBJECT
public:
    PlanDialog(DialogContext context, TokenPlan plan, QWidget *parent);

    [[nodiscard]] PlanRun &run() { return m_run; }
    /// PlanRun::leaveOut(): nothing that a person has changed.
    void leaveOut(const QList<TokenId> &tokens, const QString &why);
    [[nodiscard]] bool holdsResult() const override { return m_run.bulk() && isOver(); }
    /// takeBack() does something now.
    [[nodiscard]] bool offersWayBack() const;
    /// Opens the plan that takes back what this one has done, and closes.
    void takeBack();

Q_SIGNALS:
    /// Ask offersWayBack() again.
    void wayBackChanged();

protected:
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] QString discardQuestion() const override;

private:
    void build();
    void addTable();
    void guardRun();
    void refresh();
    void refreshBefore();
    void refreshWhile();
    void refreshAfter();
    /// At the end: what was not done, unless a person has chosen otherwise at an earlier one.
    void filterAtEnd();
    /// How it ended, and what may be deactivated again: by the accounts as they are now.
    void showEnd();
    /// After the end, when accounts have changed. What else was said since stays.
    void followAccounts();
    /// After the end: each way to go on, or why there is none now.
    void offerWaysOn();
    /// What was said of the plan as it was goes; why it cannot be applied stays.
    void forgetMessage();
    /// Where some lines need a look, and not all do.
    void offerFilter();
    /// Nothing of it goes on any more.
    [[nodiscard]] bool isOver() const;
    QCoro::Task<> apply();
    /// What goes on until it has begun, and nothing of it can be changed; empty: nothing does.
    void setApplying(const QString &what);
    /// One of PlanRun's ways to go on after the end.
    QCoro::Task<> goOn(QCoro::Task<Result<void>> begun);
    void save();
    void approve();
    /// What was reactivated for tokens of which none was restored.
    QCoro::Task<> deactivateAgain();
    [[nodiscard]] QString startRefusal() const;
    /// Why it cannot be applied now; `refusal`: of the plan as it is.
    [[nodiscard]] QString applyRefusal(const QString &refusal) const;
    [[nodiscard]] QString approveRefusal() const;

    DialogContext m_context;
    QPointer<Session> m_session; ///< null: the connection was closed, and this goes too
    PlanRun m_run;
    ServerPause m_serverPause;
    TokenPlan m_kept; ///< as it was opened or saved last
    PlanModel m_model;
    QString m_applying; ///< see setApplying()
    bool m_isAllLeftOut = false; ///< the summary says so
    bool m_saysRefusal = false; ///< in the message, why it cannot be applied
    QString m_saidEnd; ///< in the message, how it ended
    bool m_isFilterChosen = false; ///< after the end, by a person
    bool m_deactivatesAgain = false; ///< deactivateAgain() is under way
    QTimer m_soon;
    CloseGuard *m_guard; ///< while it runs
    TableView *m_table;
    PlainLabel *m_summary;
    QCheckBox *m_onlyToLookAt;
    QLineEdit *m_reason;
    PlanOptions *m_options;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_approve;
    QPushButton *m_pause;
    QPushButton *m_retry;
    QPushButton *m_rest;
    QPushButton *m_takeBack;
    QPushButton *m_deactivate;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace tokendesk
