// What the action search has found, best first.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <functional>
#include <string>
#include <vector>

namespace tokendesk {

/// Something that somebody can want from the window. All texts plain.
struct SearchEntry {
    QString key; ///< what a memory calls it; empty: not remembered
    QIcon icon;
    QString text;
    QString kind; ///< "Token", "Go to": what it is, or where it belongs
    QString shortcut;
    QString reason; ///< why it cannot be used now; empty: it can
    std::function<void()> run;
    QString otherNames = {}; ///< that somebody may look for it by; not shown

    [[nodiscard]] bool isUsable() const { return reason.isEmpty(); }
};

class SearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<SearchEntry> entries);
    [[nodiscard]] const SearchEntry &entry(int row) const
    {
        return m_entries[static_cast<size_t>(row)];
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// AccessibleTextRole: a whole sentence, with shortcut and reason.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchEntry> m_entries;
};

/// Those of `entries` that answer to `words`: what is called just so first, then what can be used,
/// the better fit, the recently used, then in the order as given. `recent`: keys, the last one
/// first.
[[nodiscard]] std::vector<SearchEntry> fittingEntries(const std::vector<SearchEntry> &entries,
                                                      const std::vector<std::string> &words,
                                                      const QStringList &recent);

} // namespace tokendesk
