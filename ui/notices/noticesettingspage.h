// The settings of notices, the tray icon and the start with the session.
#pragma once

#include "ui/notices/autostart.h"
#include "ui/notices/desktopnotifier.h"
#include "ui/notices/noticesettings.h"
#include "ui/notices/traywatch.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace tokendesk {

class Field;
class PlainLabel;
class StatusNote;

/// Every choice applies at once. Says what the system offers, and follows it.
class NoticeSettingsPage final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page.
    NoticeSettingsPage(NoticeSettings &settings, Autostart &autostart, DesktopNotifier &notifier,
                       TrayWatch &tray, QWidget *parent = nullptr);
    ~NoticeSettingsPage() override;

private:
    void buildNotices(QVBoxLayout *column);
    void buildQuiet(QVBoxLayout *column);
    void buildTray(QVBoxLayout *column);
    void buildStart(QVBoxLayout *column);
    [[nodiscard]] QCheckBox *box(const char *name, const QString &text);
    /// What belongs to a check box stands below its words.
    [[nodiscard]] QVBoxLayout *addIndented(QVBoxLayout *column);
    /// `change` alters the wishes by what the person has just done.
    void wish(const std::function<void(NoticeWishes &)> &change);
    void judgeDays();
    void takeDays();
    void showWishes();
    /// What can be chosen, or what is to be ticked first.
    void allowWishes();
    void showService();
    void showTray();
    void showAutostart();

    NoticeSettings &m_settings;
    Autostart &m_autostart;
    DesktopNotifier &m_notifier;
    TrayWatch &m_trayWatch;

    QCheckBox *m_on;
    QLineEdit *m_days;
    Field *m_daysField;
    QCheckBox *m_rotations;
    QCheckBox *m_others; ///< connections that are not open
    PlainLabel *m_othersNote;
    StatusNote *m_service;
    QCheckBox *m_quiet;
    PlainLabel *m_fromLabel;
    QTimeEdit *m_from;
    PlainLabel *m_toLabel;
    QTimeEdit *m_to;
    QCheckBox *m_weekends;
    PlainLabel *m_quietNote; ///< whether it is quiet now
    QCheckBox *m_tray;
    QCheckBox *m_keep;
    StatusNote *m_trayNote;
    QCheckBox *m_start;
    StatusNote *m_startNote;
    QPushButton *m_rewrite;
};

} // namespace tokendesk
