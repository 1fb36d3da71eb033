// Which columns a table shows, in which order and how wide, and the memory for that.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>
#include <vector>

namespace tokendesk {

class TableHeader;
class TableView;

/// GUI thread. All widths are pixels.
class TableColumns final : public QObject {
    Q_OBJECT
public:
    /// Gives the table its header; `table` owns this.
    explicit TableColumns(TableView &table);

    /// Shown at first, in this order, with widths in average characters; the others can be chosen.
    struct Column {
        int section;
        int characters;
        bool shown;
        /// Gives room, so that all fit, and needs no more than its words; takes what is left.
        bool elastic = false;
        // The others are wider where their words are, up to twice as wide.
        /// Characters that an elastic one keeps; 0: half of them. Another one gets so narrow where
        /// all fit by that; 0: never.
        int least = 0;
        /// An elastic one that has room for its characters before the others get more than their
        /// least, and where all do not fit anyway and the rest is scrolled to.
        bool whole = false;
        /// All that its cells can say, where that is known: what is shown may be a part of it. It
        /// is as wide as they are, and never cuts them. With a least: what they usually say, which
        /// it has room for like one that is not elastic.
        QStringList words = {};
        /// Where the rest is scrolled to, whole ones before it get no more than lets it be seen.
        bool inSight = false;
    };
    /// Until somebody sizes one by hand, the columns fill the width; what does not fit beside the
    /// least that the elastic ones keep is scrolled to.
    void layOut(const QList<Column> &columns);
    /// As layOut() was told, whatever a person has changed since.
    void layOutAnew();
    [[nodiscard]] bool areLaidOut() const { return !m_columns.isEmpty(); }

    struct State {
        int section;
        QString title;
        bool shown;
    };
    /// All columns, in the order of their places.
    [[nodiscard]] QList<State> states() const;
    /// False: it is the last one of the data that is shown, and stays.
    bool show(int section, bool shown);
    /// Whether show() would hide it.
    [[nodiscard]] bool mayHide(int section) const;
    void move(int place, int toPlace);
    /// By so many average characters, as by hand; no narrower than that can make it.
    void widen(int section, int characters);
    /// Of one that is shown.
    [[nodiscard]] bool isNarrowest(int section) const;
    /// Where a person shows, hides and orders them without a mouse.
    void openChooser();

    void save(QSettings &settings, const QString &key) const;
    /// False when there is nothing usable; they stay as laid out.
    bool restore(QSettings &settings, const QString &key);

    /// Their words are measured when there are many more rows than before. Once for each model.
    void followRows();
    /// The words anew, of some rows; and fit().
    void measure();
    /// Other rows are shown: a column gets wider where their words are, and no narrower.
    void measureOthers();
    /// To the width of the table.
    void fit();

Q_SIGNALS:
    /// Somebody has sized, moved, shown or hidden a column, or sorted by one.
    void arranged();

private:
    /// What its words want; nothing: that cannot be said now.
    [[nodiscard]] std::optional<int> measuredWidth(const Column &column) const;
    [[nodiscard]] int widthOf(int characters) const;
    [[nodiscard]] int wantedWidth(const Column &column) const;
    /// Of an elastic one.
    [[nodiscard]] int leastWidth(const Column &column) const;
    /// Of all that are shown, by section; returns their sum.
    int leastWidths(QHash<int, int> &widths) const;
    /// Narrows those that may be; false: that would not do, and nothing is narrower.
    [[nodiscard]] bool yieldRoom(QHash<int, int> &widths, int needed) const;
    /// Where all do not fit: gives those that stay whole what they wish, those before the one that
    /// is to be in sight of what it leaves them.
    void giveScrolled(QHash<int, int> &widths, const std::vector<const Column *> &whole) const;
    /// What its words need of its characters, beyond its least; of an elastic one.
    [[nodiscard]] int usualWish(const Column &column) const;
    /// Less than that cuts the title off.
    [[nodiscard]] int titleWidth(int section) const;

    TableView &m_table;
    TableHeader *const m_header;
    QList<Column> m_columns;
    QHash<int, int> m_wordsWidths; ///< by section; empty: not measured yet
    bool m_sizing = false; ///< we are, not a person
    bool m_isCrowded = false; ///< no room is kept for the sort mark where it does not stand
    bool m_sizedByHand = false;
};

} // namespace tokendesk
