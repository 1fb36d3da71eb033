#include "ui/dialogs/savepanel.h"

#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"
#include "workflows/savesecret.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QLatin1String folderKey("handover/folder");

} // namespace

SavePanel::SavePanel(const SecretBytes &secret, const QString &proposedName, QSettings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
    , m_settings(settings)
    , m_folder(new QLineEdit)
    , m_name(new QLineEdit(proposedName))
    , m_choose(new QPushButton(tr("Choose…")))
    , m_save(new QPushButton(tr("Save to file")))
    , m_folderField(new Field(tr("&Folder"), m_folder))
    , m_nameField(new Field(tr("File &name"), m_name))
{
    m_folder->setObjectName(QStringLiteral("saveFolder"));
    m_name->setObjectName(QStringLiteral("saveName"));
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_save->setObjectName(QStringLiteral("saveToFile"));
    for (QPushButton *button : {m_choose, m_save})
        button->setAutoDefault(false);
    m_folder->setText(QDir::toNativeSeparators(
        m_settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::HomeLocation))
            .toString()));

    m_folderField->addBeside(m_choose);
    m_nameField->addBeside(m_save);
    // One below the other: both are long as a rule.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Small);
    layout->addWidget(m_folderField);
    layout->addWidget(m_nameField);

    connect(m_choose, &QPushButton::clicked, this, &SavePanel::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    for (QLineEdit *line : {m_folder, m_name})
        answerEnter(*line, this, [this] { save(); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_folderField->setComplaint({}); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setComplaint({}); });
}

void SavePanel::keyPressEvent(QKeyEvent *event)
{
    // It must not reach the dialog's default button too.
    if (!isEnterInLine(*event, *this))
        QWidget::keyPressEvent(event);
}

void SavePanel::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for the token's file"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        m_save->setFocus();
    });
    dialog->open();
}

void SavePanel::setSaving(bool saving)
{
    m_saving = saving;
    setEnabled(!saving);
}

QCoro::Task<> SavePanel::save()
{
    const QPointer<SavePanel> self(this);
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString name = m_name->text().trimmed();
    m_folderField->setComplaint({});
    m_nameField->setComplaint(fileNameProblem(name));
    if (m_nameField->hasComplaint() || m_saving)
        co_return;

    setSaving(true);
    SaveOutcome outcome = co_await saveSecret(folder, name, m_secret.duplicate());
    if (!self)
        co_return;
    setSaving(false);
    if (!outcome.path.isEmpty()) {
        m_settings.setValue(folderKey, folder);
        Q_EMIT saved(outcome.path);
        co_return;
    }
    if (!outcome.freeName.isEmpty()) {
        m_name->setText(outcome.freeName);
        m_nameField->setComplaint(outcome.error.text());
        m_save->setFocus();
        co_return;
    }
    m_folderField->setComplaint(outcome.error.text());
    m_folder->setFocus();
}

} // namespace tokendesk
