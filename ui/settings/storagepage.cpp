#include "ui/settings/storagepage.h"

#include "ui/dialogs/field.h"
#include "ui/windowmemory.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace tokendesk {

StoragePage::StoragePage(QSettings &settings, QSettings &windowState, const QString &dataFolder,
                         QWidget *parent)
    : SettingsPage(parent)
{
    addGroup(tr("Where things are kept"));
    addPlace(tr("Settings"), QFileInfo(settings.fileName()).absolutePath(),
             tr("Connections without their credentials, and what is chosen here."));
    addPlace(tr("Data"), dataFolder,
             tr("The journal of changes, review decisions and notes, what changed since when, and "
                "the sandbox. None of it holds a token's value."));

    addGroup(tr("What the windows remember"));
    addNote(tr("Sizes, columns, filters and the last search of each page."));
    auto *forget = new QPushButton(tr("Forget sizes and filters"));
    forget->setObjectName(QStringLiteral("forgetWindowState"));
    forget->setAutoDefault(false);
    forget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *field = new Field({}, forget);
    addWidget(field);
    connect(forget, &QPushButton::clicked, this, [forget, field, &windowState] {
        forgetWindowsAtNextStart(windowState);
        forget->setEnabled(false);
        field->setHint(tr("At the next start they are as they were at the first."));
    });
}

void StoragePage::addPlace(const QString &label, const QString &path, const QString &hint)
{
    auto *shown = new QLineEdit(QDir::toNativeSeparators(path));
    shown->setReadOnly(true);
    auto *open = new QPushButton(tr("Open folder"));
    open->setAccessibleName(tr("%1: %2").arg(open->text(), label));
    open->setAutoDefault(false);
    auto *field = new Field(label, shown);
    field->addBeside(open);
    field->setHint(hint);
    addWidget(field);
    connect(open, &QPushButton::clicked, this, [field, path] {
        field->setComplaint(QDesktopServices::openUrl(QUrl::fromLocalFile(path))
                                ? QString()
                                : tr("No program on this desktop opens folders."));
    });
}

} // namespace tokendesk
