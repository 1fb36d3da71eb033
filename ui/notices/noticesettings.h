// What a person wants of notices and of the tray icon.
#pragma once

#include "domain/notices/noticedigest.h"

#include <QObject>

class QSettings;

namespace tokendesk {

[[nodiscard]] QList<int> noticeDaysAtFirst(); ///< those of NoticeRules

struct NoticeWishes {
    bool on = true;
    QList<int> days =
        noticeDaysAtFirst(); ///< each 1 to longestNoticeDays, widest first, none twice
    bool rotations = true;
    QuietHours quiet;
    bool trayIcon = true;
    bool keepRunning = false; ///< closing the window leaves the program in the tray
    bool otherConnections = true; ///< those that are kept and not open, too

    bool operator==(const NoticeWishes &) const = default;
};

constexpr int longestNoticeDays = 365;
constexpr int noticeDaysAtMost = 6; ///< thresholds

/// "30, 7, 1" as days: nothing when it is no such list. Any separator that is no digit will do.
[[nodiscard]] std::optional<QList<int>> noticeDaysFromText(const QString &text);
[[nodiscard]] QString noticeDaysText(const QList<int> &days);

/// GUI thread. What stands in the settings and cannot be understood is taken for the default.
class NoticeSettings final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit NoticeSettings(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const NoticeWishes &wishes() const { return m_wishes; }
    /// Kept, and in force at once.
    void setWishes(const NoticeWishes &wishes);
    [[nodiscard]] NoticeRules rules() const;

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    NoticeWishes m_wishes;
};

} // namespace tokendesk
