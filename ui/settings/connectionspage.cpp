#include "ui/settings/connectionspage.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/connect/colourdot.h"
#include "ui/theme/gap.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappeditems.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int connectionLines = 8;

QString lineOf(const Connection &connection)
{
    QStringList words{displayText(connection.name), displayText(connection.origin.host())};
    if (connection.readOnly)
        words << ConnectionsPage::tr("read-only");
    words << (connection.refreshMinutes == 0
                  ? ConnectionsPage::tr("refreshed by hand")
                  : ConnectionsPage::tr("refreshed every %Ln minute(s)", nullptr,
                                        connection.refreshMinutes));
    return words.join(QStringLiteral(" · "));
}

} // namespace

ConnectionsPage::ConnectionsPage(ConnectionStore &connections, QWidget *parent)
    : SettingsPage(parent)
    , m_connections(connections)
    , m_list(new QListWidget)
    , m_message(new Banner)
    , m_edit(addButton("editConnection", tr("Edit…")))
    , m_remove(addButton("removeConnection", tr("Remove…")))
    , m_up(addButton("moveUp", tr("Move up")))
    , m_down(addButton("moveDown", tr("Move down")))
    , m_export(addButton("exportConnections", tr("Export…")))
{
    QPushButton *add = addButton("addConnection", tr("Add…"));
    QPushButton *import = addButton("importConnections", tr("Import…"));
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setAccessibleName(tr("Connections"));
    wrapItems(m_list);
    m_list->setMinimumHeight(fontMetrics().height() * connectionLines);

    addGroup(tr("Connections"));
    addNote(
        tr("They stand in this order in the menu and in “Switch connection”, which numbers them. "
           "Name, colour, read-only, proxy, certificates and refreshing are set for each."));
    m_message->setObjectName(QStringLiteral("connectionsMessage"));
    auto *buttons = new QVBoxLayout;
    setGap(buttons, Gap::Small);
    for (QPushButton *button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    addGap(buttons, Gap::Medium);
    for (QPushButton *button : {m_up, m_down})
        buttons->addWidget(button);
    addGap(buttons, Gap::Medium);
    for (QPushButton *button : {import, m_export})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Medium);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    addWidget(whole);
    addWidget(m_message); // below: what comes and goes moves nothing that is clicked

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsPage::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::addWanted);
    for (QPushButton *button : {import, m_export})
        connect(button, &QPushButton::clicked, m_message, &Banner::hide); // it was of the last file
    connect(import, &QPushButton::clicked, this, &ConnectionsPage::importWanted);
    connect(m_export, &QPushButton::clicked, this, &ConnectionsPage::exportWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        withChosen([this](const Connection &chosen) { Q_EMIT editWanted(chosen); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        withChosen([this](const Connection &chosen) { Q_EMIT removeWanted(chosen); });
    });
    connect(m_up, &QPushButton::clicked, this, [this] {
        withChosen([this](const Connection &chosen) { m_connections.moveUp(chosen.id); });
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        withChosen([this](const Connection &chosen) { m_connections.moveDown(chosen.id); });
    });
    connect(&m_connections, &ConnectionStore::changed, this, &ConnectionsPage::fill);
    fill();
}

void ConnectionsPage::tell(const QString &text, bool danger)
{
    m_message->showText(danger ? BannerTone::Danger : BannerTone::Success, text);
    bringIntoView(*m_message);
}

QPushButton *ConnectionsPage::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

void ConnectionsPage::addLine(const Connection &connection, const QString &text)
{
    auto *item = new QListWidgetItem(colourDot(connection.colour, fontMetrics()), text, m_list);
    item->setData(idRole, connection.id);
    item->setToolTip(plainToolTip(item->text()));
}

void ConnectionsPage::fill()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString chosenId = chosen ? chosen->data(idRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Connection &connection : m_connections.connections())
            addLine(connection, lineOf(connection));
        for (const Connection &skipped : m_connections.skipped())
            addLine(skipped, tr("%1 · cannot be read").arg(displayText(skipped.name)));
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(idRole).toString() == chosenId)
                m_list->setCurrentRow(row);
        }
        if (m_list->count() == 0) {
            auto *none = new QListWidgetItem(tr("None is kept yet"), m_list);
            none->setFlags(Qt::NoItemFlags);
        } else if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
    }
    updateButtons();
}

void ConnectionsPage::updateButtons()
{
    const qsizetype kept = m_connections.connections().size();
    const qsizetype row =
        kept == 0 && m_connections.skipped().isEmpty() ? -1 : m_list->currentRow();
    const QString none = tr("No connection is kept yet");
    enableUnless(*m_remove, row < 0 ? none : QString());
    enableUnless(*m_export, kept == 0 ? none : QString());
    QString obstacle = row < 0 ? none : QString();
    if (row >= kept)
        obstacle = tr("It cannot be read: correct it in the settings file, or remove it");
    enableUnless(*m_edit, obstacle);
    const bool isFirst = obstacle.isEmpty() && row == 0;
    const bool isLast = obstacle.isEmpty() && row + 1 == kept;
    enableUnless(*m_up, isFirst ? tr("It is the first one already") : obstacle);
    enableUnless(*m_down, isLast ? tr("It is the last one already") : obstacle);
}

void ConnectionsPage::withChosen(const std::function<void(const Connection &)> &what)
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(idRole).toString() : QString();
    // A copy: it may change the list that it was found in.
    const QList<Connection> all = m_connections.connections() + m_connections.skipped();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Connection &one) { return one.id == id; });
    if (found != all.end())
        what(*found);
}

} // namespace tokendesk
