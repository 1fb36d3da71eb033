// One confirmation, then every token of the account dies; what was done, line by line.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "ui/window/serverpause.h"
#include "workflows/containment.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace tokendesk {

class CloseGuard;
class ContainmentTimeline;
class ElidedLabel;
class PlainLabel;
class TokensToRevoke;

/// Not modal: the window can be used meanwhile. Stays open until it has ended.
class ContainDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `past`: one that has ended, to look at and to take back.
    ContainDialog(DialogContext context, AccountId account, QWidget *parent,
                  const std::optional<RunRecord> &past = {});

    [[nodiscard]] Containment &containment() { return m_containment; }
    [[nodiscard]] bool holdsResult() const override;

protected:
    [[nodiscard]] bool mayClose() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askForIt();
    void build();
    void refresh();
    void refreshBefore();
    void refreshEnded();
    void showContained();
    void refreshPast();
    [[nodiscard]] QString wordsToBegin(int tokens) const;
    [[nodiscard]] QString revokedWords() const;
    /// From the start on: how much of it is done.
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] bool isStopping() const;
    void showFacts();
    /// Those that it would revoke, as far as is known.
    [[nodiscard]] QList<TokenId> tokensLeft() const;
    /// From the start on: what changes something, or why it cannot now.
    void offerWaysOn();
    /// A token is another now, by this or by the window.
    void followTokens();
    void stop();
    void exportTimeline();
    void takeBack();
    /// Somebody types while the button still has the keyboard: the first space would press it.
    [[nodiscard]] bool beginsReason(const QKeyEvent &event);

    DialogContext m_context;
    QPointer<Session> m_session; ///< null: the connection was closed, and this goes too
    Containment m_containment;
    ServerPause m_pause;
    QString m_contained; ///< the message that all is done
    QTimer m_soon; ///< many tokens may change at once
    CloseGuard *m_guard; ///< while it goes on
    ElidedLabel *m_account; ///< tells it from others of its name
    PlainLabel *m_facts;
    QCheckBox *m_deactivate;
    QCheckBox *m_acknowledged;
    QLineEdit *m_reason;
    TokensToRevoke *m_tokens; ///< before
    ContainmentTimeline *m_timeline; ///< from the start on
    QPushButton *m_export;
    QPushButton *m_takeBack;
    QPushButton *m_retry; ///< while the deployment is silent
    QPushButton *m_cancel;
    QPushButton *m_contain;
};

} // namespace tokendesk
