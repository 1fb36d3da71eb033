#include "ui/tokens/savedfilters.h"

#include "domain/names.h"
#include "domain/queryfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

const QString filtersKey = QStringLiteral("tokens/savedFilters");
const QString nameKey = QStringLiteral("name");
const QString queryKey = QStringLiteral("query");
const QString connectionKey = QStringLiteral("connection");
const QString pinnedKey = QStringLiteral("pinned");

bool namesNumbers(const QString &query)
{
    const ParsedQuery parsed = parseQuery(query);
    for (const QueryGroup &group : parsed.groups) {
        for (const QueryTerm &term : group) {
            if (!term.numbers.empty())
                return true;
        }
    }
    return false;
}

} // namespace

bool isSameFilter(const QString &query, const QString &other)
{
    return query.trimmed() == other.trimmed()
        || filterFromQuery<TokenFilter>(query) == filterFromQuery<TokenFilter>(other);
}

SavedFilters::SavedFilters(QSettings &settings, QString connectionId, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_connection(std::move(connectionId))
{
    read();
}

void SavedFilters::read()
{
    const QJsonArray stored =
        QJsonDocument::fromJson(m_settings.value(filtersKey).toByteArray()).array();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        SavedFilter filter;
        filter.name = object.value(nameKey).toString();
        filter.query = object.value(queryKey).toString();
        filter.connection = object.value(connectionKey).toString();
        filter.isPinned = object.value(pinnedKey).toBool();
        if (filter.name.isEmpty() || filter.query.isEmpty())
            continue; // somebody has changed the file
        const bool isOurs = filter.connection.isEmpty() || filter.connection == m_connection;
        (isOurs ? m_filters : m_others) << filter;
    }
}

void SavedFilters::write()
{
    QJsonArray array;
    for (const SavedFilter &filter : m_filters + m_others)
        array << QJsonObject{{nameKey, filter.name},
                             {queryKey, filter.query},
                             {connectionKey, filter.connection},
                             {pinnedKey, filter.isPinned}};
    m_settings.setValue(filtersKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

QString SavedFilters::nameProblem(const QString &name, qsizetype besides) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("Give it a name.");
    if (wanted.size() > filterNameAtMost)
        return tr("At most %1 characters.").arg(QLocale().toString(filterNameAtMost));
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        if (i != besides && m_filters.at(i).name.compare(wanted, Qt::CaseInsensitive) == 0)
            return tr("Another filter has this name.");
    }
    return {};
}

void SavedFilters::add(const QString &name, const QString &query, bool isPinned)
{
    const QString text = query.trimmed();
    m_filters << SavedFilter{name.trimmed(), text, namesNumbers(text) ? m_connection : QString(),
                             isPinned};
    write();
}

void SavedFilters::replaceAll(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    write();
}

void SavedFilters::setPinned(qsizetype index, bool isPinned)
{
    if (index < 0 || index >= m_filters.size())
        return;
    m_filters[index].isPinned = isPinned;
    write();
}

} // namespace tokendesk
