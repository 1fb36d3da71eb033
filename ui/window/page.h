// What the window asks of a page.
#pragma once

#include "domain/recordquery.h"
#include "ui/window/actionset.h"

#include <QSettings>
#include <QWidget>

namespace tokendesk {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Whether it applies to what is chosen here; nothing: not an action of this page.
    [[nodiscard]] virtual std::optional<Availability> availabilityOf(ActionId id) const = 0;
    virtual void run(ActionId id) = 0;
    [[nodiscard]] virtual QString searchText() const = 0;
    virtual void setSearchText(const QString &text) = 0;
    /// What is wrong with the search text, as the page reads it.
    [[nodiscard]] virtual std::vector<QueryProblem> searchProblems() const
    {
        return RecordQuery(searchText()).problems();
    }
    virtual void focusTable() = 0;
    virtual void selectAll() = 0;
    virtual void chooseColumns() = 0;
    /// "6 of 142 shown".
    [[nodiscard]] virtual QString countWords() const = 0;
    virtual void saveState(QSettings &settings) const = 0;
    /// Shows what `old` shows, which is a page of the same class and connection.
    virtual void takeOver(const Page &old) = 0;

Q_SIGNALS:
    /// What is chosen, shown or known has changed: ask availabilityOf() again.
    void changed();
    /// For the banner; `danger`: it did not work.
    void announce(const QString &text, bool danger);
};

} // namespace tokendesk
