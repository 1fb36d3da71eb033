// What the window asks of a page.
#pragma once

#include "domain/querycompletion.h"
#include "domain/searchfilter.h"
#include "ui/window/actionset.h"
#include "ui/window/localundo.h"

#include <QSettings>
#include <QWidget>

namespace tokendesk {

class FilterBar;
class SavedFilters;
struct ExportNews;

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Whether it applies to what is chosen here; nothing: not an action of this page.
    [[nodiscard]] virtual std::optional<Availability> availabilityOf(ActionId id) const = 0;
    virtual void run(ActionId id) = 0;
    /// What is asked of its rows; its facts say which page this is for the search.
    [[nodiscard]] virtual const SearchText &search() const = 0;
    virtual void setSearchText(const QString &text) = 0;
    [[nodiscard]] const QString &searchText() const { return search().text(); }
    /// What is wrong with the search text, as the page reads it.
    [[nodiscard]] std::vector<QueryProblem> searchProblems() const { return search().problems(); }
    /// See FilterBar.
    void setTypedAt(qsizetype cursor);
    /// Values that only its rows know, for completing what is typed.
    [[nodiscard]] virtual QueryValues searchValues() const { return {}; }
    /// Must outlive the page.
    void setSavedFilters(SavedFilters &saved);
    void manageSavedFilters();
    /// Asks for a name for what is searched here.
    void saveFilter();
    virtual void focusTable() = 0;
    virtual void selectAll() = 0;
    virtual void chooseColumns() = 0;
    virtual void chooseSorting() = 0;
    /// "6 of 142 shown".
    [[nodiscard]] QString countWords() const;
    /// The rows do not answer the search yet: what acts on them would act on others than it says.
    [[nodiscard]] bool isBehind() const;
    virtual void saveState(QSettings &settings) const = 0;
    /// Shows what `old` shows, which is a page of the same class and connection.
    virtual void takeOver(const Page &old) = 0;

Q_SIGNALS:
    /// What is chosen, shown or known has changed: ask availabilityOf() again.
    void changed();
    /// For the banner; `danger`: it did not work.
    void announce(const QString &text, bool danger);
    /// For the status line, for some seconds: something small that was asked for is done.
    /// `whole`, where it is given: the same at length, for the tool tip and assistive tools.
    void confirm(const QString &text, const QString &whole = {});
    /// For the banner: what was done on this machine, and the way back. `isPart`: not all that was
    /// asked for, and the text says why; it stays until it is closed.
    void announceDone(const QString &text, const LocalUndo &undo, bool isPart = false);
    /// Ask LocalUndo::isVoid() again.
    void localUndoChanged();

protected:
    /// Once, by each page: its chips set the search, and clear it.
    void setFilterBar(FilterBar &filters);
    /// Where nothing matches: how much is hidden, if that is said, and what the search did not
    /// understand.
    [[nodiscard]] QString hiddenWords(const QString &howMuch) const;
    /// `text`, as it may be kept: not with a token's value in it.
    [[nodiscard]] static QString searchToKeep(const QString &text);
    void tellExported(const ExportNews &news);

private:
    FilterBar *m_filterBar = nullptr;
};

} // namespace tokendesk
