#include "ui/window/searchmodel.h"

#include "domain/namesearch.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// They say that more is asked, and nobody types them.
QString withoutDots(const QString &text)
{
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

} // namespace

void SearchModel::setEntries(std::vector<SearchEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchEntry &found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::DecorationRole:
        return found.icon;
    case Qt::AccessibleDescriptionRole:
        return found.reason;
    case Qt::AccessibleTextRole: {
        QString words = tr("%1, %2", "an action and its group").arg(found.text, found.kind);
        if (!found.shortcut.isEmpty())
            words += tr(", key %1").arg(found.shortcut);
        if (!found.isUsable())
            words += tr(", not now: %1").arg(found.reason);
        return words;
    }
    default:
        return {};
    }
}

std::vector<SearchEntry> fittingEntries(const std::vector<SearchEntry> &entries,
                                        const std::vector<std::string> &words,
                                        const QStringList &recent)
{
    struct Found {
        const SearchEntry *entry;
        NameFit fit;
        qsizetype age; ///< 0: used last
    };
    std::vector<Found> found;
    for (const SearchEntry &entry : entries) {
        const std::string name = foldedKey(withoutDots(entry.text)) + '\n' + foldedKey(entry.kind)
            + '\n' + foldedKey(entry.otherNames);
        const NameFit fit = nameFit(name, words);
        const qsizetype place = entry.key.isEmpty() ? -1 : recent.indexOf(entry.key);
        if (fit != NameFit::None)
            found.push_back({&entry, fit, place < 0 ? recent.size() : place});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        // Who types a whole name means that one, and is told why not.
        if ((a.fit == NameFit::Whole) != (b.fit == NameFit::Whole))
            return a.fit == NameFit::Whole;
        if (a.entry->isUsable() != b.entry->isUsable())
            return a.entry->isUsable();
        if (a.fit != b.fit)
            return a.fit > b.fit;
        return a.age < b.age;
    });
    std::vector<SearchEntry> fitting;
    for (const Found &each : found)
        fitting.push_back(*each.entry);
    return fitting;
}

} // namespace tokendesk
