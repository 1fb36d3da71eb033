#include "ui/dialogs/commandpanel.h"

#include "domain/names.h"
#include "ui/dialogs/field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

QString commandHint()
{
    return CommandPanel::tr("It reads the value from its standard input, as with “vault kv put "
                            "secret/etl token=-”. No shell is between; quotes work.");
}

CommandPanel::CommandPanel(const SecretBytes &secret, SecretCommandFacts facts, QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
    , m_facts(std::move(facts))
    , m_command(new QLineEdit)
    , m_run(new QPushButton(tr("Give to command")))
    , m_field(new Field(tr("Co&mmand"), m_command))
{
    m_command->setObjectName(QStringLiteral("commandLine"));
    m_command->setPlaceholderText(tr("A program of yours, and its arguments"));
    m_run->setObjectName(QStringLiteral("giveToCommand"));
    m_run->setAutoDefault(false);
    m_field->addBeside(m_run);
    m_field->setHint(commandHint());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_run, &QPushButton::clicked, this, [this] { run(); });
    answerEnter(*m_command, this, [this] { run(); });
    connect(m_command, &QLineEdit::textChanged, this, [this] { m_field->setComplaint({}); });
}

void CommandPanel::setCommand(const QString &command)
{
    m_command->setText(command);
}

void CommandPanel::keyPressEvent(QKeyEvent *event)
{
    // It must not reach the dialog's default button too.
    if (!isEnterInLine(*event, *this))
        QWidget::keyPressEvent(event);
}

void CommandPanel::setRunning(bool running)
{
    m_running = running;
    setEnabled(!running);
    m_run->setText(running ? tr("Running…") : tr("Give to command"));
}

QCoro::Task<> CommandPanel::run()
{
    const QPointer<CommandPanel> self(this);
    const QString command = m_command->text().trimmed();
    m_field->setComplaint(commandProblem(command));
    if (m_field->hasComplaint() || m_running)
        co_return;
    setRunning(true);
    const SecretCommandFacts facts = m_facts;
    auto task = giveToCommand(command, m_secret.duplicate(), facts);
    Result<void> given = co_await task;
    if (!self)
        co_return;
    setRunning(false);
    if (given.ok()) {
        Q_EMIT taken(command);
        co_return;
    }
    m_field->setComplaint(displaySentence(given.error().text()));
    m_command->setFocus();
}

} // namespace tokendesk
