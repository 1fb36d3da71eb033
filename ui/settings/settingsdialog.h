// All settings in one place: their pages at the left, the one that is read at the right.
#pragma once

#include "credentials/settingsfile.h"
#include "ui/appcontext.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tokendesk {

class ConnectionsPage;
class FormMessage;
class NoticeCentre;
class WindowLock;

enum class SettingsSection { Look, Connections, Security, Notices, Rotation, Storage };

/// Not modal. Each setting applies at once, and where it cannot be kept that is said; closing only
/// closes. Deletes itself when closed.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog. `notices` null: nobody is told of anything.
    SettingsDialog(AppContext &context, WindowLock &lock, NoticeCentre *notices,
                   QWidget *parent = nullptr);

    struct Place {
        SettingsSection section;
        const char *icon;
        QString title;
    };
    /// In the order in which they are shown, and the language that is in force now.
    [[nodiscard]] static QList<Place> places(bool tellsNotices);
    void goTo(SettingsSection section);
    /// What became of a file of connections, on their page, which it goes to.
    void tellOfConnections(const QString &text, bool danger);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void addConnectionWanted();
    void editConnectionWanted(const tokendesk::Connection &connection);
    void removeConnectionWanted(const tokendesk::Connection &connection);
    void importWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    /// In the words of the language that is in force now.
    void retranslate();
    void addSection(const Place &place);
    [[nodiscard]] QWidget *newPage(SettingsSection section);
    [[nodiscard]] ConnectionsPage *newConnectionsPage();
    /// Whether what was chosen is in the file.
    void judgeFile();

    AppContext &m_context;
    WindowLock &m_lock;
    NoticeCentre *m_notices;
    SettingsFile m_file;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    ConnectionsPage *m_connections = nullptr; ///< in the language that is in force now
    FormMessage *m_message;
    QPushButton *m_close;
};

} // namespace tokendesk
