// The connections that are kept, in the settings file.
#pragma once

#include "credentials/connection.h"
#include "credentials/settingsfile.h"
#include "domain/result.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <optional>

class QSettings;

namespace tokendesk {

/// GUI thread. Holds no secret; broken entries are skipped and reported, never fatal, and stay in
/// the file until they are removed, as does whatever a newer release wrote.
class ConnectionStore final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive this object.
    explicit ConnectionStore(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QList<Connection> connections() const { return m_connections; }
    [[nodiscard]] const Connection *find(const QString &id) const;
    /// Those that could not be read: an id and a name to remove them by, and nothing to open.
    [[nodiscard]] QList<Connection> skipped() const { return m_skipped; }
    /// Of those too that could not be read, and stay in the file as they are.
    [[nodiscard]] QStringList keptIds() const;
    /// The one that was open last; empty for none.
    [[nodiscard]] QString lastUsedId() const;
    void setLastUsedId(const QString &id);

    /// Adds or replaces by id. A run-only connection is refused (programming error, asserts).
    void save(const Connection &connection);
    /// Of the skipped ones too.
    void remove(const QString &id);
    /// Ids of connections to this address that were removed, the last one first: what was written
    /// down over them is still there.
    [[nodiscard]] QStringList removedFrom(const QUrl &origin) const;
    /// By one place towards the first or the last; nothing when it is there already.
    void moveUp(const QString &id);
    void moveDown(const QString &id);
    /// What could not be read or written, one sentence each.
    [[nodiscard]] QStringList problems() const { return m_problems + m_entryProblems.values(); }
    /// False: there is a file, and nobody knows what is in it.
    [[nodiscard]] bool isReadable() const
    {
        return m_file.state() != SettingsFile::State::Unreadable;
    }
    /// Whether the last change is in the file.
    [[nodiscard]] const Result<void> &kept() const { return m_kept; }

Q_SIGNALS:
    void changed();

private:
    void tellDamage();
    /// Each line that is there can be read, but the last one of ours is not.
    [[nodiscard]] bool isCutOff() const;
    void load();
    [[nodiscard]] std::optional<Connection> read(const QString &id);
    void skip(Connection connection, const QString &problem);
    void tellOf(const QString &id, const QString &problem);
    /// -1: there is none.
    [[nodiscard]] qsizetype placeOf(const QString &id) const;
    void exchange(qsizetype first, qsizetype second);
    void writeOrder();
    /// `removed`: remembered; else forgotten.
    void writeRemoved(const Connection &connection, bool removed);
    void flush();

    QSettings &m_settings;
    SettingsFile m_file;
    QList<Connection> m_connections;
    QList<Connection> m_skipped;
    QStringList m_problems;
    QMap<QString, QString> m_entryProblems; ///< by the connection's id
    Result<void> m_kept;
};

} // namespace tokendesk
