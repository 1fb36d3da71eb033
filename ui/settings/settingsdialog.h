// All settings in one place: their pages at the left, the one that is read at the right.
#pragma once

#include "ui/appcontext.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tokendesk {

class WindowLock;

/// Not modal. Each setting applies at once; closing only closes. Deletes itself when closed.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Section { Look, Connections, Security, Rotation, Storage };

    /// Both must outlive the dialog.
    SettingsDialog(AppContext &context, WindowLock &lock, QWidget *parent = nullptr);

    void showSection(Section section);

Q_SIGNALS:
    void addConnectionWanted();
    void editConnectionWanted(const tokendesk::Connection &connection);
    void removeConnectionWanted(const tokendesk::Connection &connection);
    void importWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// In the words of the language that is in force now.
    void retranslate();
    void addSection(Section section, const char *icon, const QString &title, QWidget *page);

    AppContext &m_context;
    WindowLock &m_lock;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QPushButton *m_close;
};

} // namespace tokendesk
