// Whether a settings file could be read, and whether what was set is in it.
#pragma once

#include <QString>

class QSettings;

namespace tokendesk {

/// GUI thread.
class SettingsFile final {
public:
    enum class State { Whole, Damaged, Unreadable };

    /// Reads it. `settings` must outlive this object.
    explicit SettingsFile(QSettings &settings);

    /// As it was read.
    [[nodiscard]] State state() const { return m_state; }
    /// The next write leaves out what could not be read. A copy of the file, beside it; empty: none
    /// could be made.
    [[nodiscard]] QString keepAsItWas() const;
    /// False: not all that was set below `group` is in the file.
    [[nodiscard]] bool write(const QString &group);

private:
    QSettings &m_settings;
    State m_state = State::Whole;
    bool m_hadErrors = false; ///< the settings' status says so for good
};

} // namespace tokendesk
