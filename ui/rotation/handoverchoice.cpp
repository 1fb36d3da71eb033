#include "ui/rotation/handoverchoice.h"

#include "domain/names.h"
#include "ui/dialogs/commandpanel.h"
#include "ui/dialogs/field.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"
#include "workflows/savesecret.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString handoverFolderKey = QStringLiteral("handover/folder");

} // namespace

HandoverChoice::HandoverChoice(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ask(new QRadioButton(tr("By &hand"), this))
    , m_toFolder(new QRadioButton(tr("To a &file each"), this))
    , m_toCommand(new QRadioButton(tr("To a &command"), this))
    , m_folder(new QLineEdit)
    , m_command(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_folderField(new Field({}, m_folder, this))
    , m_commandField(new Field({}, m_command, this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    m_ask->setObjectName(QStringLiteral("handoverAsk"));
    m_toFolder->setObjectName(QStringLiteral("handoverFolder"));
    m_toCommand->setObjectName(QStringLiteral("handoverCommand"));
    m_folder->setObjectName(QStringLiteral("handoverFolderPath"));
    m_folder->setAccessibleName(tr("Folder"));
    m_command->setObjectName(QStringLiteral("handoverCommandLine"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setPlaceholderText(tr("A program of yours, and its arguments"));
    m_choose->setAutoDefault(false);
    m_folderField->addBeside(m_choose);
    m_commandField->setHint(
        commandHint() + QLatin1Char(' ')
        + tr("TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is."));
    m_folder->setText(QDir::toNativeSeparators(
        m_settings
            .value(handoverFolderKey,
                   QStandardPaths::writableLocation(QStandardPaths::HomeLocation))
            .toString()));
    m_ask->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Small);
    auto *row = new FlowLayout(Gap::Snug);
    row->wantOneLine();
    auto *ways = new QButtonGroup(this);
    for (QRadioButton *button : {m_ask, m_toFolder, m_toCommand}) {
        button->setProperty("choice", true); // the style draws these as chips
        row->addWidget(button);
        ways->addButton(button);
        connect(button, &QRadioButton::toggled, this, &HandoverChoice::refresh);
    }
    layout->addLayout(row);
    layout->addWidget(m_folderField);
    layout->addWidget(m_commandField);
    m_folderField->setHint(tr("A file of its own for each value, readable by you alone. Nothing is "
                              "overwritten."));
    tabToChosen(*ways, this);
    connect(m_choose, &QPushButton::clicked, this, &HandoverChoice::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_folderField->setComplaint({}); });
    connect(m_command, &QLineEdit::textChanged, this, [this] { m_commandField->setComplaint({}); });
    refresh();
}

void HandoverChoice::refresh()
{
    m_folderField->setVisible(m_toFolder->isChecked());
    m_commandField->setVisible(m_toCommand->isChecked());
    Q_EMIT changed();
}

void HandoverChoice::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for the tokens' files"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void HandoverChoice::setValues(qsizetype count)
{
    m_toFolder->setText(count == 1 ? tr("To a &file") : tr("To a &file each"));
}

HandoverTarget HandoverChoice::target() const
{
    HandoverTarget target;
    if (m_toFolder->isChecked()) {
        target.kind = HandoverTarget::Kind::Folder;
        target.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    } else if (m_toCommand->isChecked()) {
        target.kind = HandoverTarget::Kind::Command;
        target.command = m_command->text().trimmed();
    }
    return target;
}

bool HandoverChoice::validate()
{
    const HandoverTarget wanted = target();
    switch (wanted.kind) {
    case HandoverTarget::Kind::Ask:
        return true;
    case HandoverTarget::Kind::Folder: {
        const QFileInfo folder(wanted.folder);
        if (!folder.isAbsolute() || !folder.isDir())
            m_folderField->setComplaint(tr("There is no such folder. Choose one."));
        else if (!folder.isWritable())
            m_folderField->setComplaint(tr("You may not write into it. Choose another folder."));
        if (m_folderField->hasComplaint()) {
            m_folder->setFocus();
            return false;
        }
        m_settings.setValue(handoverFolderKey, wanted.folder);
        return true;
    }
    case HandoverTarget::Kind::Command:
        m_commandField->setComplaint(commandProblem(wanted.command));
        if (m_commandField->hasComplaint())
            m_command->setFocus();
        return !m_commandField->hasComplaint();
    }
    return false;
}

QCoro::Task<Result<QString>> handOver(HandoverTarget target, Token token, QString accountName,
                                      QString origin, SecretBytes value)
{
    if (target.kind == HandoverTarget::Kind::Command) {
        const SecretCommandFacts facts{token.label(), token.id, accountName, origin};
        auto task = giveToCommand(target.command, std::move(value), facts);
        Result<void> given = co_await task;
        if (!given.ok())
            co_return given.error();
        co_return target.command.section(QLatin1Char(' '), 0, 0);
    }
    QString name = tokenFileName(token.name, token.id);
    // Another may take the proposed name meanwhile, but not for ever.
    constexpr int triesAtMost = 20;
    SaveOutcome outcome;
    for (int i = 0; i < triesAtMost; ++i) {
        auto task = saveSecret(target.folder, name, value.duplicate());
        outcome = co_await task;
        if (outcome.freeName.isEmpty())
            break;
        name = outcome.freeName;
    }
    if (outcome.path.isEmpty())
        co_return outcome.error;
    co_return outcome.path;
}

} // namespace tokendesk
