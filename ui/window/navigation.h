// The left column: which connection, which page.
#pragma once

#include "credentials/connection.h"
#include "domain/qualifiers.h"
#include "ui/window/actionset.h"
#include "ui/window/navfilters.h"

#include <QToolButton>
#include <QWidget>
#include <array>

class QMenu;

namespace tokendesk {

/// Name, colour and host of the connection; opens the menu of connections. What is special about it
/// stands beside the host or the name, or below them, where it would leave neither whole.
class ConnectionCard final : public QToolButton {
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    void setConnection(const Connection &connection);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class MarkPlace { None, BesideHost, BesideName, Below };
    [[nodiscard]] MarkPlace markPlace() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont hostFont() const;
    /// Before mirroring.
    [[nodiscard]] QRect wordsRoom() const;
    [[nodiscard]] int markWidth() const;
    void paintWords(QPainter &painter);
    /// At the end of the line, or at its beginning where nothing else stands there. What is left.
    [[nodiscard]] QRect paintMark(QPainter &painter, const QRect &line, bool isAlone);

    QString m_name;
    QString m_host;
    QString m_mark; ///< what is special about it; empty: nothing
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
    [[nodiscard]] QString countText() const;
    /// With the gap before it.
    [[nodiscard]] int countRoom(const QFontMetrics &metrics) const;

    int m_count = -1;
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
    void setCurrent(QueryPage page);
    /// Below the page's button.
    void setFilters(QueryPage page, const QList<NavFilter> &filters);
    [[nodiscard]] ActionId actionTo(QueryPage page) const;

Q_SIGNALS:
    void pageWanted(tokendesk::ActionId page);
    void filterWanted(tokendesk::QueryPage page, const QString &query);
    void unpinWanted(tokendesk::QueryPage page, const QString &name, const QString &query);
    void manageFiltersWanted(tokendesk::QueryPage page);

private:
    struct Entry {
        ActionId action = ActionId::GoToTokens;
        NavButton *button = nullptr;
        NavFilters *filters = nullptr;
    };
    [[nodiscard]] NavButton *buttonOf(QueryPage page) const
    {
        return m_entries[static_cast<size_t>(page)].button;
    }

    ConnectionCard *m_card;
    std::array<Entry, queryPageCount> m_entries; ///< by page
};

} // namespace tokendesk
