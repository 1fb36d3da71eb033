// Filters of the Tokens page that have a name.
#pragma once

#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

namespace tokendesk {

/// Text and chips are one search text: that is the filter.
struct SavedFilter {
    QString name;
    QString query; ///< in the language of querylanguage.h
    QString connection; ///< its id; empty: for every connection
    bool isPinned = false; ///< at the left of the window

    bool operator==(const SavedFilter &) const = default;
};

constexpr qsizetype filterNameAtMost = 100;

/// Two texts that show the same, however they are written.
[[nodiscard]] bool isSameFilter(const QString &query, const QString &other);

/// GUI thread. Kept for every connection, because a question such as "unused for 90 days" is asked
/// of each; but a text that names an account or a token by its number is kept for its connection
/// alone: elsewhere that number is somebody else's.
class SavedFilters final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive this object.
    SavedFilters(QSettings &settings, QString connectionId, QObject *parent = nullptr);

    /// Of this connection, in the person's order.
    [[nodiscard]] const QList<SavedFilter> &all() const { return m_filters; }
    /// Why it cannot be called so; empty: it can. `besides`: the index of the one that has it.
    [[nodiscard]] QString nameProblem(const QString &name, qsizetype besides = -1) const;
    /// Only with a name that will do.
    void add(const QString &name, const QString &query, bool isPinned);
    /// Instead of all().
    void replaceAll(const QList<SavedFilter> &filters);
    void setPinned(qsizetype index, bool isPinned);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings &m_settings;
    QString m_connection;
    QList<SavedFilter> m_filters;
    QList<SavedFilter> m_others; ///< of other connections
};

} // namespace tokendesk
