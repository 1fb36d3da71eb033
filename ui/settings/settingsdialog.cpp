#include "ui/settings/settingsdialog.h"

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
#include "ui/theme/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

SettingsDialog::SettingsDialog(AppContext &context, WindowLock &lock, NoticeCentre *notices,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_lock(lock)
    , m_notices(notices)
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
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
    whole->addWidget(m_close, 0, Qt::AlignRight);
    (new DialogPlace(*this))->resize({character * 135, fontMetrics().height() * 39});

    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &SettingsDialog::close);
    build();
    m_sections->setCurrentRow(0);
    m_sections->setFocus();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::tellOfConnections(const QString &text, bool danger)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->widget(row)->isAncestorOf(m_connections))
            m_sections->setCurrentRow(row);
    }
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
    if (auto *same = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        same->setFocus();
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_close->setText(tr("Close"));
    addSection("look", tr("Appearance"), new LookPage(m_context.settings, m_context.languages));
    m_connections = new ConnectionsPage(m_context.connector.connections());
    connect(m_connections, &ConnectionsPage::addWanted, this, &SettingsDialog::addConnectionWanted);
    connect(m_connections, &ConnectionsPage::editWanted, this,
            &SettingsDialog::editConnectionWanted);
    connect(m_connections, &ConnectionsPage::removeWanted, this,
            &SettingsDialog::removeConnectionWanted);
    connect(m_connections, &ConnectionsPage::importWanted, this, &SettingsDialog::importWanted);
    connect(m_connections, &ConnectionsPage::exportWanted, this, &SettingsDialog::exportWanted);
    addSection("link", tr("Connections"), m_connections);
    addSection("lock", tr("Security"), new SecurityPage(m_context.settings, m_lock));
    if (m_notices)
        addSection("notices", tr("Notices"),
                   new NoticeSettingsPage(m_notices->settings(), m_notices->autostart(),
                                          m_notices->notifier(), m_notices->trayWatch()));
    addSection("rotate", tr("Rotation"), new RotationPage(m_context.settings));
    addSection("storage", tr("Stored data"),
               new StoragePage(m_context.settings, m_context.windowState, m_context.dataFolder));
}

void SettingsDialog::addSection(const char *icon, const QString &title, QWidget *page)
{
    new QListWidgetItem(toneIcon(icon), title, m_sections);
    auto *room = new QScrollArea;
    room->setWidget(page);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(room);
}

} // namespace tokendesk
