// The left column: which connection, which page.
#pragma once

#include "credentials/connection.h"
#include "ui/window/actionset.h"

#include <QToolButton>
#include <QWidget>

class QBoxLayout;
class QMenu;
class QScrollArea;

namespace tokendesk {

/// Name, colour and host of the connection; opens the menu of connections.
class ConnectionCard final : public QToolButton {
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    void setConnection(const Connection &connection);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_host;
    QString m_mark; ///< beside the name; empty: none
    QColor m_colour;
};

/// A page's button, with how many it holds.
class NavButton final : public QToolButton {
    Q_OBJECT
public:
    NavButton(const QString &text, const char *icon, QWidget *parent = nullptr);
    /// -1: not known.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
};

/// A pinned filter, below the page that it is of.
struct NavFilter {
    QString name; ///< plain; as long as it likes
    QString query;
    bool isCurrent = false; ///< it is what the page shows
};

/// The name, elided where it does not fit; its menu unpins it.
class NavFilterButton final : public QToolButton {
    Q_OBJECT
public:
    explicit NavFilterButton(const NavFilter &filter, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setConnection(const Connection &connection) { m_card->setConnection(connection); }
    void setConnectionMenu(QMenu *menu);
    void setCounts(int tokens, int accounts);
    /// Those that go on; 0: no number is shown.
    void setRotations(int count);
    /// Changes found since the connection was opened that others made; 0: nothing is shown.
    void setMadeElsewhere(int count);
    void setCurrent(ActionId page);
    /// Below the tokens.
    void setFilters(const QList<NavFilter> &filters);

Q_SIGNALS:
    void pageWanted(tokendesk::ActionId page);
    /// Of those that setFilters() was given.
    void filterWanted(int index);
    void unpinWanted(int index);
    void manageFiltersWanted();

private:
    ConnectionCard *m_card;
    NavButton *m_tokens;
    QScrollArea *m_filterArea;
    QBoxLayout *m_filterColumn;
    QList<NavFilter> m_filters;
    QList<NavFilterButton *> m_filterButtons;
    NavButton *m_accounts;
    NavButton *m_rotations;
    NavButton *m_review;
    NavButton *m_activity;
    NavButton *m_history;
};

} // namespace tokendesk
