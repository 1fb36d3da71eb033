// A command that takes a new token's value on its standard input, and what came of it.
#pragma once

#include "workflows/secretcommand.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tokendesk {

class Field;

class CommandPanel final : public QWidget {
    Q_OBJECT
public:
    /// `secret` must outlive this widget. The command is not remembered: it may hold a secret.
    CommandPanel(const SecretBytes &secret, SecretCommandFacts facts, QWidget *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// One that has failed, to be mended.
    void setCommand(const QString &command);

Q_SIGNALS:
    /// It has read the value and ended well.
    void taken(const QString &command);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCoro::Task<> run();
    void setRunning(bool running);

    const SecretBytes &m_secret;
    SecretCommandFacts m_facts;
    bool m_running = false;
    QLineEdit *m_command;
    QPushButton *m_run;
    Field *m_field;
};

/// What the field for a command says below it.
[[nodiscard]] QString commandHint();

} // namespace tokendesk
