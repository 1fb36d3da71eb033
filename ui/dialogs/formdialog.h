// What our dialogs share: a heading, a body, an inline message, progress, buttons.
#pragma once

#include "domain/error.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/plaintext.h"

#include <QDialog>

#include <optional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tokendesk {

class DialogPlace;
class FormMessage;
class ScrollRoom;
class Session;
struct Connection;
struct DialogContext;

/// Load, validate, apply: while it applies, all of it is disabled but for the progress and the stop
/// button; on failure it comes back with the input intact and says why. Shown with open(); deletes
/// itself when closed.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormDialog(const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The inline message as it is shown, plain text; empty when there is none.
    [[nodiscard]] QString message() const;
    /// Escape, the close button, closing the window.
    void reject() override;
    /// Goes without a word when `owner` does: what it works on is no more.
    void closeWith(const QObject *owner);
    /// As Escape: whether something that was typed would be lost, which has not been said since it
    /// was; says it.
    [[nodiscard]] bool asksToDiscard();
    /// It tells how something has ended: what another program wants opened does not take it away.
    [[nodiscard]] virtual bool holdsResult() const { return false; }
    /// What was typed would be lost when it is closed.
    [[nodiscard]] bool wouldLoseTyped() const { return !discardQuestion().isEmpty(); }

protected:
    void setHeading(const QString &heading);
    /// One or two sentences below the heading; plain text.
    void setLead(const QString &text);
    /// On dangerous dialogs: the edge in the connection's colour, and its name.
    void showConnection(const Connection &connection);
    /// The same where the connection can be given another colour or name meanwhile.
    void followConnection(const Session &session);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *content() const { return m_content; }

    /// The last one added stands at the right. The default button answers to Enter.
    QPushButton *addPrimaryButton(const QString &text);
    /// Another one of those that are there: what is to be done next has changed. Null: none of
    /// them is it now.
    void setPrimaryButton(QPushButton *button);
    QPushButton *addDangerButton(const QString &text);
    QPushButton *addPlainButton(const QString &text);
    /// Where nothing is done but closing: it answers to Enter, and does not stand out.
    QPushButton *addCloseButton(const QString &text);
    /// At the far left.
    QPushButton *addSideButton(const QString &text);

    void setBusy(const QString &what);
    void setIdle();
    /// Stays usable while the dialog is busy: it calls off what goes on.
    void setStopButton(QPushButton *button) { m_stop = button; }
    /// As setBusy(), for what only asks: `stop`, Escape and closing the window end it, for nothing
    /// is lost by that. Returns the number of this attempt; an answer for another is dropped.
    quint64 startAsking(const QString &what, QPushButton *stop);
    /// Ends it and setBusy(); begins a new attempt.
    void stopAsking();
    /// From here on something would be lost: it stays busy, and cannot be stopped any more.
    void keepAsking();
    [[nodiscard]] quint64 attempt() const { return m_attempt; }
    /// A part of the body that scrolls by itself: so high where the screen has room, and where it
    /// has not, down to what its size hint says. Only then all of the body scrolls.
    void letScroll(QWidget &part, int height);
    /// Nearly as wide as its window: for a table with much to read. After setMinimumWidth().
    void openWide();
    /// While it is busy: how much of it is done, 0 to 1, and the words for it.
    void showProgress(double share, const QString &what);
    /// Plain text; read aloud unless it stands there already.
    void showMessage(Tone tone, const QString &text);
    void showError(const Error &error);
    void clearMessage();
    /// From now on, beside an error that says that the credential is refused. As the first of the
    /// buttons at the far left.
    void offerSignIn(const DialogContext &context);

    /// Escape and the window's own button then ask once where something was typed; a button that
    /// says "Cancel" means it.
    void keepTyped() { m_keepsTyped = true; }
    /// What to say before that; empty: nothing would be lost.
    [[nodiscard]] virtual QString discardQuestion() const;
    /// Whether it may be closed now; when not, it has said why.
    [[nodiscard]] virtual bool mayClose();

    /// Enter presses the button that has the keyboard, else the default one; Escape asks before
    /// what was typed is lost.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What a key does by being held down: it was meant for what was there before.
    [[nodiscard]] bool isHeld(const QKeyEvent &key);
    void setButtonsEnabled(bool enabled);
    /// What is typed after the question is not what was asked about.
    void watchTyping();
    void takeQuestionBack();
    void hideSignIn();
    void fitHeight();
    /// Gives what scrolls by itself `more` height, which may be less than none; how much it takes.
    [[nodiscard]] int fitScrolling(int more);
    [[nodiscard]] int contentHeight(int width) const;
    QPushButton *addButton(const QString &text, const char *kind);

    std::optional<QString> m_colour; ///< of the connection that it names at its edge
    DialogPlace *m_place;
    PlainLabel *m_connection;
    PlainLabel *m_heading;
    PlainLabel *m_lead;
    FormMessage *m_message;
    QWidget *m_content;
    ScrollRoom *m_room; ///< around the content: it scrolls where the screen is too low
    QVBoxLayout *m_body;
    QWidget *m_scrolling = nullptr; ///< see letScroll()
    int m_scrollingHeight = 0; ///< where there is room
    QWidget *m_progressRow;
    PlainLabel *m_progressText;
    QProgressBar *m_progress;
    QWidget *m_buttonRow;
    QHBoxLayout *m_side;
    QHBoxLayout *m_buttons;
    QPushButton *m_stop = nullptr;
    QPushButton *m_signIn = nullptr; ///< see offerSignIn()
    const Session *m_signInSession = nullptr; ///< outlives the dialog; set with the button
    QWidget *m_focusBefore = nullptr;
    quint64 m_spaceLetGo = 0; ///< the event's time, in ms; 0: unknown
    int m_forcedWidth = 0; ///< that its content needed once; 0: it has the width that it had before
    int m_ownWidth = 0; ///< before that
    QString m_discardAsked; ///< in the message, whether what was typed may be lost
    quint64 m_attempt = 0;
    bool m_isAsking = false; ///< what can be stopped
    bool m_keepsTyped = false;
    bool m_busy = false;
};

} // namespace tokendesk
