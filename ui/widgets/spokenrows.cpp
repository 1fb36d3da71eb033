#include "ui/widgets/spokenrows.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>
#include <QTimer>

namespace tokendesk {

namespace {

/// Null where nobody listens, too.
QAccessibleInterface *spokenCell(QAbstractItemView &view, const QModelIndex &cell)
{
    if (!QAccessible::isActive() || !cell.isValid() || cell.model() != view.model())
        return nullptr;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    if (!spoken)
        return nullptr;
    if (QAccessibleTableInterface *cells = spoken->tableInterface())
        return cells->cellAt(cell.row(), cell.column());
    return spoken->child(cell.row()); // of a list with ticks: see offerTicks()
}

void tellPlace(QAccessibleInterface *cell)
{
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

class SpokenRows final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        if (!isKey && event->type() != QEvent::FocusIn)
            return false;
        auto *list = qobject_cast<QListView *>(watched);
        // Later: Qt tells of the whole view when it has dealt with this, and ticks then.
        if (isKey && list && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
            && (list->currentIndex().flags() & Qt::ItemIsUserCheckable))
            QTimer::singleShot(0, list, [list] { tellTicked(*list, list->currentIndex()); });
        auto *table = qobject_cast<QTableView *>(watched);
        QAbstractItemView *view = list ? static_cast<QAbstractItemView *>(list) : table;
        if (!isKey && view)
            QTimer::singleShot(0, view, [view] { tellCurrentRow(*view); });
        return false;
    }
};

} // namespace

void useSpokenRows()
{
    static QPointer<SpokenRows> filter;
    if (filter)
        return;
    filter = new SpokenRows(qApp);
    qApp->installEventFilter(filter);
}

void tellCurrentRow(QAbstractItemView &view)
{
    if (!view.hasFocus())
        return;
    if (QAccessibleInterface *cell = spokenCell(view, view.currentIndex()))
        tellPlace(cell);
}

void tellTicked(QAbstractItemView &view, const QModelIndex &cell)
{
    QAccessibleInterface *box = spokenCell(view, cell);
    if (!box)
        return;
    // To a reader that is elsewhere in the row, its state would say nothing.
    tellPlace(box);
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(box, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace tokendesk
