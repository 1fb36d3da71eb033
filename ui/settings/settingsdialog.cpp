#include "ui/settings/settingsdialog.h"

#include "domain/names.h"
#include "ui/dialogs/formmessage.h"
#include "ui/notices/noticecentre.h"
#include "ui/notices/noticesettingspage.h"
#include "ui/settings/connectionspage.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/rotationpage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/storagepage.h"
#include "ui/theme/dialogplace.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/taborder.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

SettingsDialog::SettingsDialog(AppContext &context, WindowLock &lock, NoticeCentre *notices,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_lock(lock)
    , m_notices(notices)
    , m_file(context.settings)
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_message(new FormMessage)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    useFormStyle(this);
    m_sections->setObjectName(QStringLiteral("sections"));
    setGap(m_sections, Gap::Hair);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int character = characterWidth(fontMetrics());
    m_sections->setFixedWidth(character * 32);

    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    setGap(row, Gap::Medium);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, Gap::Large);
    setGap(whole, Gap::Medium);
    whole->addLayout(row, 1);
    whole->addWidget(m_message);
    whole->addWidget(m_close, 0, Qt::AlignRight);
    (new DialogPlace(*this))->resize({character * 135, fontMetrics().height() * 39});

    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &SettingsDialog::close);
    build();
    m_sections->setCurrentRow(0);
    m_sections->setFocus();
    m_context.settings.installEventFilter(this);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // They get it once something in them was changed, by whatever page, and write it down then.
    if (watched == &m_context.settings && event->type() == QEvent::UpdateRequest)
        QMetaObject::invokeMethod(this, &SettingsDialog::judgeFile, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::judgeFile()
{
    if (m_file.write({})) {
        m_message->clear();
        return;
    }
    m_message->tell(Tone::Danger,
                    tr("What you choose here holds only until the program ends: %1 cannot be "
                       "written. See to it that the file and its folder can be written and the "
                       "disk is not full, then choose again.")
                        .arg(displayText(QDir::toNativeSeparators(m_context.settings.fileName()))));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QList<SettingsDialog::Place> SettingsDialog::places(bool tellsNotices)
{
    QList<Place> all{{SettingsSection::Look, "look", tr("Appearance")},
                     {SettingsSection::Connections, "link", tr("Connections")},
                     {SettingsSection::Security, "lock", tr("Security")}};
    if (tellsNotices)
        all << Place{SettingsSection::Notices, "notices", tr("Notices")};
    return all << Place{SettingsSection::Rotation, "rotate", tr("Rotation")}
               << Place{SettingsSection::Storage, "storage", tr("Stored data")};
}

void SettingsDialog::goTo(SettingsSection section)
{
    const QList<Place> all = places(m_notices);
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).section == section)
            m_sections->setCurrentRow(row);
    }
}

void SettingsDialog::tellOfConnections(const QString &text, bool danger)
{
    goTo(SettingsSection::Connections);
    m_connections->tell(text, danger);
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return tabAsLaidOut(*this, next) || QDialog::focusNextPrevChild(next);
}

void SettingsDialog::retranslate()
{
    const int row = m_sections->currentRow();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_sections->clear();
    while (QWidget *room = m_pages->widget(0))
        delete room;
    build();
    m_sections->setCurrentRow(row);
    if (!m_message->isHidden())
        judgeFile();
    if (auto *same = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        same->setFocus();
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_close->setText(tr("Close"));
    for (const Place &place : places(m_notices))
        addSection(place);
}

QWidget *SettingsDialog::newPage(SettingsSection section)
{
    switch (section) {
    case SettingsSection::Look:
        return new LookPage(m_context.settings, m_context.languages);
    case SettingsSection::Connections:
        m_connections = newConnectionsPage();
        return m_connections;
    case SettingsSection::Security:
        return new SecurityPage(m_context.settings, m_lock);
    case SettingsSection::Notices:
        return new NoticeSettingsPage(m_notices->settings(), m_notices->autostart(),
                                      m_notices->notifier(), m_notices->trayWatch());
    case SettingsSection::Rotation:
        return new RotationPage(m_context.settings);
    case SettingsSection::Storage:
        break;
    }
    return new StoragePage(m_context.settings, m_context.windowState, m_context.dataFolder);
}

ConnectionsPage *SettingsDialog::newConnectionsPage()
{
    auto *page = new ConnectionsPage(m_context.connector.connections());
    connect(page, &ConnectionsPage::addWanted, this, &SettingsDialog::addConnectionWanted);
    connect(page, &ConnectionsPage::editWanted, this, &SettingsDialog::editConnectionWanted);
    connect(page, &ConnectionsPage::removeWanted, this, &SettingsDialog::removeConnectionWanted);
    connect(page, &ConnectionsPage::importWanted, this, &SettingsDialog::importWanted);
    connect(page, &ConnectionsPage::exportWanted, this, &SettingsDialog::exportWanted);
    return page;
}

void SettingsDialog::addSection(const Place &place)
{
    new QListWidgetItem(toneIcon(place.icon), place.title, m_sections);
    auto *room = new ScrollRoom;
    room->setWidget(newPage(place.section));
    m_pages->addWidget(room);
}

} // namespace tokendesk
