// What the bars above the tables have in common: chips, what else the search asks, counts, Clear.
#pragma once

#include "domain/searchfilter.h"

#include <QWidget>

class QToolButton;

namespace tokendesk {

class FoldedChips;
class PlainLabel;
class SavedFilters;
class SavedMenu;

/// A page's own chips come first; then the saved filters; then a chip for each qualifier of the
/// search text that none of the chips shows, to take it away; then how much is shown. What has no
/// room in two lines and asks nothing is behind one chip.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// Empty while nothing is known.
    [[nodiscard]] virtual QString countWords() const;
    /// The rows do not answer the search yet.
    [[nodiscard]] virtual bool isBehind() const { return false; }
    /// Of the rows that a filter can hide: how many there are.
    [[nodiscard]] virtual int total() const { return 0; }
    [[nodiscard]] virtual int shown() const { return total(); }
    /// As long as no filter hides any of them; empty while nothing is known.
    [[nodiscard]] virtual QString allWords() const { return {}; }
    /// Why nothing is known of the rows: no counts then, and nothing to choose. Empty: it is known.
    void setUnknown(const QString &reason);
    /// The cursor in the word for which something is offered: it is not called wrong yet. -1: none.
    void setTypedAt(qsizetype cursor);
    /// Must outlive the bar; before it there is no way to save.
    void setSavedFilters(SavedFilters &saved);
    /// Asks for a name for what is searched.
    void saveFilter();
    /// Renames, pins, orders and deletes those of the page.
    void manageSaved();

Q_SIGNALS:
    void clearWanted();
    /// A saved filter was chosen, or a chip was clicked that takes a part of the text away.
    void searchTextWanted(const QString &text);

protected:
    /// `search`: the page's; must outlive the bar.
    FilterBar(const SearchText &search, QWidget *parent);

    void add(QWidget *widget);
    /// Shown only while what it says is asked; a click takes that away.
    [[nodiscard]] QToolButton *makeRemovableChip(const char *name);
    static void showChip(QToolButton &chip, const QString &text, bool visible);
    /// After the page's own chips; once.
    void addTail();
    [[nodiscard]] bool isUnknown() const { return !m_unknown.isEmpty(); }
    /// The page's own chips, their counts and the tail.
    virtual void refresh() { showTail(); }
    /// After the search text or the rows have changed.
    void showTail();
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Tail;

    /// What of countWords() stands in the bar, too.
    [[nodiscard]] virtual QString barWords() const { return countWords(); }
    void takeAway(qsizetype index);
    /// How many are shown; or, instead, what of the search is not understood.
    void showWords();
    void showCounts();
    void showMisread(const QStringList &parts);

    const SearchText &m_search;
    QString m_unknown; ///< why
    qsizetype m_typedAt = -1;
    SavedMenu *m_saved;
    FoldedChips *m_folded;
    QList<QToolButton *> m_terms;
    PlainLabel *m_more;
    Tail *m_tail; ///< as wide as it will ever be: what is typed must not move the table
    PlainLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
