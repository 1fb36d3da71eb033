// Starts the program with the session: an entry of the desktop's own kind.
#pragma once

#include "domain/result.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

namespace tokendesk {

/// The value of an Exec key: each word quoted as the Desktop Entry Specification 1.5 has it ("The
/// Exec key"), then escaped as a value ("Possible value types").
[[nodiscard]] QString desktopExec(const QStringList &command);

/// GUI thread; the file is read and written on a worker. Desktop Application Autostart
/// Specification 0.5. Each look() and setOn() ends in changed() or failed().
class Autostart final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< not read yet
        Off,
        On,
        OnDifferently, ///< somebody has edited what it starts
        SwitchedOff, ///< the desktop's own settings have, or setOn() where it has been edited
    };

    /// `command`: the program and its options. `file` need not exist, nor its folder.
    Autostart(QString file, QStringList command, QObject *parent = nullptr);

    /// $XDG_CONFIG_HOME/autostart/tokendesk.desktop
    [[nodiscard]] static QString usualFile();
    /// Not within a Flatpak, nor on other systems: there it is for the system's own settings.
    [[nodiscard]] static bool isSupported();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOn() const
    {
        return m_state == State::On || m_state == State::OnDifferently;
    }
    [[nodiscard]] QString file() const { return m_file; }
    QCoro::Task<> look();
    /// An entry that somebody has edited is switched off and on again, and keeps all else.
    QCoro::Task<> setOn(bool on);
    /// Where the entry is what setOn() wrote for a program that is not there any more, it is
    /// written anew for this one: it has been moved, and would silently not start. So is this
    /// program's own as an earlier version wrote it, which starts it even after its removal.
    QCoro::Task<> follow();

Q_SIGNALS:
    void changed();
    void failed(const QString &problem);

private:
    QString m_file;
    QStringList m_command;
    State m_state = State::Unknown;
};

} // namespace tokendesk
