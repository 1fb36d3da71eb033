#include "ui/window/page.h"

#include "domain/tokenvalue.h"
#include "ui/filters/filterbar.h"
#include "ui/window/exporter.h"

namespace tokendesk {

void Page::setFilterBar(FilterBar &filters)
{
    m_filterBar = &filters;
    connect(&filters, &FilterBar::clearWanted, this, [this] { run(ActionId::ClearFilters); });
    connect(&filters, &FilterBar::searchTextWanted, this, &Page::setSearchText);
}

QString Page::hiddenWords(const QString &howMuch) const
{
    QStringList lines;
    if (!howMuch.isEmpty())
        lines << howMuch;
    for (const QueryProblem &problem : searchProblems())
        lines << problem.sentence;
    return lines.join(QLatin1Char('\n'));
}

QString Page::searchToKeep(const QString &text)
{
    return text.contains(tokenValuePattern()) ? QString() : text;
}

void Page::tellExported(const ExportNews &news)
{
    if (news.failed)
        Q_EMIT announce(news.text, true);
    else
        Q_EMIT confirm(news.brief, news.text);
}

void Page::setTypedAt(qsizetype cursor)
{
    m_filterBar->setTypedAt(cursor);
}

void Page::setSavedFilters(SavedFilters &saved)
{
    m_filterBar->setSavedFilters(saved);
}

void Page::saveFilter()
{
    m_filterBar->saveFilter();
}

void Page::manageSavedFilters()
{
    m_filterBar->manageSaved();
}

bool Page::isBehind() const
{
    return m_filterBar && m_filterBar->isBehind();
}

QString Page::countWords() const
{
    return m_filterBar->countWords();
}

} // namespace tokendesk
