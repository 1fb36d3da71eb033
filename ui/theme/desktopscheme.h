// Whether the desktop is light, dark or of high contrast, where Qt does not know.
#pragma once

#include <QObject>

#include <optional>

class QString;

namespace tokendesk {

struct Scheme {
    std::optional<bool> isDark; ///< nothing: the desktop does not say, or has no preference
    bool isHighContrast = false;

    bool operator==(const Scheme &) const = default;
};

/// GUI thread; does not wait for the desktop. Asks the desktop's settings portal
/// (org.freedesktop.appearance, of XDG Desktop Portal) on the session bus, and again at each
/// change: Qt 6.4 has no colours of GNOME's, and reads KDE's once, at the start. Without a portal,
/// and elsewhere than on Linux and BSD, nothing is known.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    /// Until the desktop answers it says what it said `before`.
    explicit DesktopScheme(Scheme before = {}, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // By name: QtDBus knows no other way.
    void settingChanged(const QString &group, const QString &key);

private:
    void ask(const QString &key);
    void take(const QString &key, quint32 value);

    Scheme m_scheme;
};

} // namespace tokendesk
