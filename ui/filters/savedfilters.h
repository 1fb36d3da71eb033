// Filters of the pages that have a name.
#pragma once

#include "domain/qualifiers.h"

#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

namespace tokendesk {

/// Text and chips are one search text: that is the filter.
struct SavedFilter {
    QueryPage page = QueryPage::Tokens; ///< whose rows it is asked of
    /// No other of its page had it when it was given. One for every connection may have been called
    /// so from another connection since.
    QString name;
    QString query; ///< in the language of querylanguage.h
    QString connection; ///< its id; empty: for every connection
    bool isPinned = false; ///< at the left of the window

    bool operator==(const SavedFilter &) const = default;
};

constexpr qsizetype filterNameAtMost = 100;

/// GUI thread. Kept for every connection, because a question such as "unused for 90 days" is asked
/// of each; but a text that names an account or a token by its number is kept for its connection
/// alone: elsewhere that number is somebody else's.
class SavedFilters final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive this object.
    SavedFilters(QSettings &settings, QString connectionId, QObject *parent = nullptr);

    /// Of this connection, in the person's order.
    [[nodiscard]] QList<SavedFilter> of(QueryPage page) const;
    /// Those at the left of the window.
    [[nodiscard]] QList<SavedFilter> pinned(QueryPage page) const;
    /// Why it cannot be called so; empty: it can.
    [[nodiscard]] QString nameProblem(QueryPage page, const QString &name) const;
    /// Why it is not kept; empty: it can be.
    [[nodiscard]] static QString queryProblem(const QString &query);
    /// Only with a name and a text that will do.
    void add(QueryPage page, const QString &name, const QString &query, bool isPinned);
    /// Instead of those of the page.
    void replace(QueryPage page, const QList<SavedFilter> &filters);
    /// The one of this name and text, if there is one.
    void unpin(QueryPage page, const QString &name, const QString &query);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings &m_settings;
    QString m_connection;
    QList<SavedFilter> m_filters;
    QJsonArray m_others; ///< of other connections, or of pages that a newer version has
};

} // namespace tokendesk
