#include "ui/filters/savedfilters.h"

#include "domain/names.h"
#include "domain/querylanguage.h"
#include "domain/tokenvalue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

const QString filtersKey = QStringLiteral("filters/saved");
/// Where they were when only the tokens had some.
const QString tokensOnlyKey = QStringLiteral("tokens/savedFilters");
const QString pageKey = QStringLiteral("page");
const QString nameKey = QStringLiteral("name");
const QString queryKey = QStringLiteral("query");
const QString connectionKey = QStringLiteral("connection");
const QString pinnedKey = QStringLiteral("pinned");

bool namesNumbers(const QString &query, QueryPage page)
{
    const ParsedQuery parsed = parseQuery(query, queryFacts(page));
    for (const QueryGroup &group : parsed.groups) {
        for (const QueryTerm &term : group) {
            if (!term.numbers.empty())
                return true;
        }
    }
    return false;
}

} // namespace

SavedFilters::SavedFilters(QSettings &settings, QString connectionId, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_connection(std::move(connectionId))
{
    read();
}

void SavedFilters::read()
{
    const QVariant known = m_settings.value(filtersKey, m_settings.value(tokensOnlyKey));
    const QJsonArray stored = QJsonDocument::fromJson(known.toByteArray()).array();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        SavedFilter filter;
        filter.name = object.value(nameKey).toString();
        filter.query = object.value(queryKey).toString();
        filter.connection = object.value(connectionKey).toString();
        filter.isPinned = object.value(pinnedKey).toBool();
        if (filter.name.isEmpty() || filter.query.isEmpty())
            continue; // somebody has changed the file
        const std::optional<QueryPage> page =
            queryPageFrom(object.value(pageKey).toString(queryPageWord(QueryPage::Tokens)));
        if (!page || (!filter.connection.isEmpty() && filter.connection != m_connection)) {
            m_others << value;
            continue;
        }
        filter.page = *page;
        m_filters << filter;
    }
}

void SavedFilters::write()
{
    QJsonArray array;
    for (const SavedFilter &filter : std::as_const(m_filters))
        array << QJsonObject{{pageKey, queryPageWord(filter.page)},
                             {nameKey, filter.name},
                             {queryKey, filter.query},
                             {connectionKey, filter.connection},
                             {pinnedKey, filter.isPinned}};
    for (const QJsonValue &other : std::as_const(m_others))
        array << other;
    m_settings.setValue(filtersKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
    m_settings.remove(tokensOnlyKey);
    Q_EMIT changed();
}

QList<SavedFilter> SavedFilters::of(QueryPage page) const
{
    QList<SavedFilter> filters;
    std::copy_if(m_filters.begin(), m_filters.end(), std::back_inserter(filters),
                 [page](const SavedFilter &filter) { return filter.page == page; });
    return filters;
}

QList<SavedFilter> SavedFilters::pinned(QueryPage page) const
{
    QList<SavedFilter> filters = of(page);
    filters.removeIf([](const SavedFilter &filter) { return !filter.isPinned; });
    return filters;
}

QString SavedFilters::nameProblem(QueryPage page, const QString &name) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("Give it a name.");
    if (wanted.size() > filterNameAtMost)
        return tr("At most %1 characters.").arg(QLocale().toString(filterNameAtMost));
    const bool isTaken =
        std::any_of(m_filters.begin(), m_filters.end(), [&](const SavedFilter &filter) {
            return filter.page == page && filter.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    return isTaken ? tr("Another filter has this name.") : QString();
}

QString SavedFilters::queryProblem(const QString &query)
{
    if (query.trimmed().isEmpty())
        return tr("No filter is set");
    return query.contains(tokenValuePattern()) ? tr("It holds a token's value, which is not kept")
                                               : QString();
}

void SavedFilters::add(QueryPage page, const QString &name, const QString &query, bool isPinned)
{
    if (!queryProblem(query).isEmpty())
        return;
    const QString text = query.trimmed();
    m_filters << SavedFilter{page, name.trimmed(), text,
                             namesNumbers(text, page) ? m_connection : QString(), isPinned};
    write();
}

void SavedFilters::replace(QueryPage page, const QList<SavedFilter> &filters)
{
    m_filters.removeIf([page](const SavedFilter &filter) { return filter.page == page; });
    m_filters << filters;
    write();
}

void SavedFilters::unpin(QueryPage page, const QString &name, const QString &query)
{
    for (SavedFilter &filter : m_filters) {
        if (filter.page == page && filter.name == name && filter.query == query)
            filter.isPinned = false;
    }
    write();
}

} // namespace tokendesk
