// Settings: the connections that are kept, in their order.
#pragma once

#include "credentials/connectionstore.h"
#include "ui/settings/settingspage.h"

class QListWidget;
class QPushButton;

namespace tokendesk {

class Banner;

/// Moves them by itself; the rest is done by whoever has the window.
class ConnectionsPage final : public SettingsPage {
    Q_OBJECT
public:
    /// `connections` must outlive the page.
    explicit ConnectionsPage(ConnectionStore &connections, QWidget *parent = nullptr);

    /// What became of a file of them.
    void tell(const QString &text, bool danger);

Q_SIGNALS:
    void addWanted();
    void editWanted(const tokendesk::Connection &connection);
    void removeWanted(const tokendesk::Connection &connection);
    void importWanted();
    void exportWanted();

private:
    QPushButton *addButton(const char *name, const QString &text);
    void addLine(const Connection &connection, const QString &text);
    void fill();
    void updateButtons();
    void withChosen(const std::function<void(const Connection &)> &what);

    ConnectionStore &m_connections;
    QListWidget *m_list;
    Banner *m_message;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_export;
};

} // namespace tokendesk
