// The pinned filters of a page, below its button at the left.
#pragma once

#include <QScrollArea>
#include <QToolButton>

class QBoxLayout;

namespace tokendesk {

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

/// Takes no room while there are none, and leaves the pages in reach when there are many.
class NavFilters final : public QScrollArea {
    Q_OBJECT
public:
    /// `page`: its word, for the names of the buttons.
    explicit NavFilters(QString page, QWidget *parent = nullptr);

    void setFilters(const QList<NavFilter> &filters);
    /// As high as its filters.
    [[nodiscard]] QSize sizeHint() const override;
    /// One of them: the rest is scrolled to.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterWanted(const QString &query);
    void unpinWanted(const QString &name, const QString &query);
    void manageWanted();

private:
    void makeButtons();

    QString m_page;
    QBoxLayout *m_column;
    QList<NavFilter> m_filters;
    QList<NavFilterButton *> m_buttons;
};

} // namespace tokendesk
