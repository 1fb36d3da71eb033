// A question before something that cannot be undone, or that locks the person out.
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QCoroTask>
#include <QStringList>
#include <functional>
#include <optional>

class QCheckBox;
class QLabel;

namespace tokendesk {

/// Texts are plain and may hold names as the server has them.
struct Question {
    QString heading;
    QString text; ///< what will happen
    QStringList names; ///< of what it happens to; the first ten are listed, the rest is counted
    QString consequence; ///< what cannot be had back, or how it can; may be empty
    QString action; ///< on the button
    QString progress; ///< while it is carried out
    /// Asks a second time, with this to be ticked; empty: asks once.
    QString acknowledgement;
};

/// Cancel is the default button. Stays open with the reason when it does not work out.
class ConfirmDialog final : public FormDialog {
    Q_OBJECT
public:
    /// Carries it out; an empty text: it worked, else why not.
    using Work = std::function<QCoro::Task<QString>()>;

    ConfirmDialog(Question question, const Connection &connection, Work work,
                  QWidget *parent = nullptr);
    /// What is left to ask when it has not worked out; nothing: the question stays as it is.
    void askAnewBy(std::function<std::optional<Question>()> rest) { m_rest = std::move(rest); }

    constexpr static int namesAtMost = 10;

private:
    void proceed();
    void askAgain();
    QCoro::Task<> apply();
    void showQuestion();

    Question m_question;
    Work m_work;
    std::function<std::optional<Question>()> m_rest;
    QWidget *m_first;
    QLabel *m_names;
    QLabel *m_consequence;
    QCheckBox *m_acknowledged;
    QPushButton *m_cancel;
    QPushButton *m_action;
    bool m_asksAgain = false;
};

/// Why what asks for a tick above it cannot be used yet.
[[nodiscard]] QString tickFirstWords();

} // namespace tokendesk
