// Whether the desktop is light, dark or of high contrast, where Qt does not know.
#pragma once

#include <QObject>

#include <optional>

class QString;

namespace tokendesk {

/// GUI thread; does not wait for the desktop. Asks the desktop's settings portal
/// (org.freedesktop.appearance, of XDG Desktop Portal) on the session bus, and again at each
/// change: Qt 6.4 has no colours of GNOME's, and reads KDE's once, at the start. Without a portal,
/// and elsewhere than on Linux and BSD, nothing is known.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Nothing: it does not say, or has no preference.
    [[nodiscard]] std::optional<bool> isDark() const { return m_isDark; }
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // By name: QtDBus knows no other way.
    void settingChanged(const QString &group, const QString &key);

private:
    void ask(const QString &key);
    void take(const QString &key, quint32 value);

    std::optional<bool> m_isDark;
    bool m_isHighContrast = false;
};

} // namespace tokendesk
