// The chip of a page's saved filters: apply one, save this one.
#pragma once

#include "domain/searchfilter.h"

#include <QToolButton>

namespace tokendesk {

class SavedFilters;

class SavedMenu final : public QToolButton {
    Q_OBJECT
public:
    /// `search`: the page's; must outlive the chip, which is not seen before it has filters.
    SavedMenu(const SearchText &search, QWidget *parent);

    /// Must outlive the chip.
    void setSavedFilters(SavedFilters &saved);
    /// Asks for a name for what is searched.
    void save();
    void manage();

Q_SIGNALS:
    void searchTextWanted(const QString &text);

private:
    void fill();

    const SearchText &m_search;
    SavedFilters *m_saved = nullptr;
};

} // namespace tokendesk
