// What pages with a table have in common: filters above the table, the details at its right.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/window/page.h"

#include <QSet>
#include <QTimer>

class QAbstractItemModel;
class QStackedWidget;

namespace tokendesk {

class DetailPane;
class FilterBar;
class PageState;
class ScrolledHead;
class TableView;
class TwoPanes;

class TablePage : public Page {
    Q_OBJECT
public:
    void focusTable() override;
    void selectAll() override;
    void chooseColumns() override;
    void chooseSorting() override;
    /// Or leaves their room to the table.
    void showDetails(bool shown);
    /// At the deployment's address: what a network asks for shows there.
    void openBrowser();
    /// The search, chosen rows, current row and scrolling; before it what a page chooses besides.
    void takeOver(const Page &old) override;

Q_SIGNALS:
    void retryWanted();
    /// With another credential.
    void signInWanted();
    /// Of the connection.
    void editWanted();
    /// Whoever opens a row wants to see all of it.
    void detailsWanted();
    /// The search or the columns: what saveState() keeps is another one now.
    void stateChanged();

protected:
    /// All must outlive the page. The names are what assistive tools say of table and details.
    TablePage(DialogContext context, ActionSet &actions, const QString &tableName,
              const QString &detailName, QWidget *parent);

    /// The parent of what is given to layOut(): where it is made, it need not be styled again.
    [[nodiscard]] QWidget *filterPlace() const;
    /// Once. The model must outlive the page's widgets or be a member of the page.
    void layOut(QAbstractItemModel &model, QWidget *filters);
    /// True while the session has nothing for the page: that is shown then. `needed`: the access
    /// without which the page stays empty.
    bool showLoading(Access needed);
    /// While there is nothing yet: how it begins, or why it cannot.
    void offerFirstAccount(const char *icon, const QString &title, const QString &text);
    /// Of what needs the rows: of those that may not be read nothing is known.
    [[nodiscard]] Availability readAvailability(Access needed) const;
    /// The chips say nothing of rows that may not be read, and are off.
    void followAccess(FilterBar &filters, Access needed);
    /// From here on the state and the details follow the table and the session.
    void follow();
    /// Columns, order and the width of the details, below `group`.
    void restoreTable(QSettings &settings, const QString &group);
    void saveTable(QSettings &settings, const QString &group) const;
    /// Of this connection: what it names would be another account or team elsewhere.
    [[nodiscard]] QString searchKey(const QString &group) const;

    /// After filter or rows have changed.
    void refreshAll();
    /// The same, when the rows are those of what is asked now: another question is answered from
    /// the top, but for the one row that is chosen, which stays in sight.
    void followFilter();
    /// While there is none of the rows that are searched for.
    void showSearching(const char *icon);
    struct NoMatchWords {
        QString title;
        QString ofWords; ///< the same, with %1 for what was searched
        QString hidden; ///< how much, where filters alone hide it
        QString meant = {}; ///< the query that the words may stand for; may be empty
    };
    /// Where no row matches: what was searched, and the way to see all again.
    void showNoMatch(const NoMatchWords &said);
    /// The table, or the state instead of it.
    void showTable(bool shown);
    /// The details of no row: `hint` says what to choose, where there is something to choose. While
    /// a search finds nothing the pane says what it is for.
    void showNothingChosen(const QString &hint);
    void copyRows();
    void goToRow(int row);
    [[nodiscard]] Availability containAvailability(AccountId account) const;
    void openContain(AccountId account);
    /// The current row, by Enter or a double click: its details.
    virtual void openRow(bool byDoubleClick);
    void showEvent(QShowEvent *event) override;
    /// Escape goes back: from the details to the table, from a choice of rows to none.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// Decides what showTable() shows.
    virtual void refreshState() = 0;
    /// Only while the page is shown: the actions in the pane are those of the page that is.
    virtual void refreshDetail() = 0;
    /// Tells a row from all others, in whatever order; empty: no such row.
    [[nodiscard]] virtual QString rowKey(int row) const = 0;
    /// For a row's context menu, in groups.
    [[nodiscard]] virtual QList<QList<ActionId>> menuActions() const = 0;

    DialogContext m_context;
    ActionSet &m_actions;
    TableView *m_table;
    PageState *m_state;
    DetailPane *m_detail;

private:
    /// What somebody looked at in the table, by the rows' keys.
    struct Place {
        QSet<QString> chosen;
        QString current;
        int currentColumn = 0;
        int rowsAbove = 0; ///< between the top of the view and the current row, or of the table
        int scrolledRight = 0;
    };
    [[nodiscard]] Place place() const;
    /// As soon as the rows are there.
    void goBackTo(const Place &place);
    void openContextMenu(const QPoint &position);
    void rememberChosen();
    /// A screen reader, how many rows a key has chosen at once.
    void tellChosen();
    /// The keyboard, or at the divider before them.
    [[nodiscard]] bool isInDetails() const;
    void leaveDetails();
    /// A blank pane would only move what an empty page says out of the middle.
    void placeDetails();
    [[nodiscard]] int rowOf(const QString &key) const;

    TwoPanes *m_splitter;
    QWidget *m_left; ///< of the details
    ScrolledHead *m_head;
    QStackedWidget *m_stack;
    bool m_areDetailsWanted = true;
    QTimer m_detailSoon;
    qint64 m_detailMs = 0; ///< what the last look at the chosen rows took
    std::optional<Place> m_wanted; ///< its rows are still to come
    QString m_answered; ///< the search text whose rows are shown
    QString m_lastChosen; ///< a row's key; it may be filtered out now
    int m_chosenTold = 0; ///< rows
    std::optional<QString> m_allWanted; ///< the search whose rows are to be chosen when they come
};

} // namespace tokendesk
