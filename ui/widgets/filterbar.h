// What the bars above the tables have in common: chips, what else the search asks, counts, Clear.
#pragma once

#include "domain/querychips.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

/// A page's own chips come first; then a chip for each qualifier of the search text that none of
/// them shows, to take it away; then how much is shown.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// Empty while nothing is known.
    [[nodiscard]] virtual QString countWords() const = 0;

Q_SIGNALS:
    void clearWanted();
    /// A chip was clicked that takes a part of the search text away.
    void searchTextWanted(const QString &text);

protected:
    explicit FilterBar(QWidget *parent);

    void add(QWidget *widget);
    /// Shown only while what it says is asked; a click takes that away.
    [[nodiscard]] QToolButton *makeRemovableChip(const char *name);
    static void showChip(QToolButton &chip, const QString &text, bool visible);
    /// After the page's own chips; once.
    void addTail();
    void showTail(bool isFiltered);
    /// Of the page's search text as it is now.
    [[nodiscard]] virtual UnshownTerms unshown() const = 0;

private:
    void takeAway(qsizetype index);

    QList<QToolButton *> m_terms;
    QLabel *m_more;
    QLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
