#include "ui/window/shortcutlist.h"

#include "ui/window/actiongroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct ShortcutListWords {
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

QString keys(const QList<QKeySequence> &sequences)
{
    return QKeySequence::listToString(sequences, QKeySequence::NativeText);
}

QList<ShortcutLine> tableLines()
{
    const QString group = ShortcutListWords::tr("In a table");
    return {
        {group, ShortcutListWords::tr("Row above, row below"), keys({Qt::Key_Up, Qt::Key_Down})},
        {group, ShortcutListWords::tr("First row, last row"), keys({Qt::Key_Home, Qt::Key_End})},
        {group, ShortcutListWords::tr("A page up, a page down"),
         keys({Qt::Key_PageUp, Qt::Key_PageDown})},
        {group, ShortcutListWords::tr("Choose more rows"),
         keys({QKeySequence(Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Down)})},
        {group, ShortcutListWords::tr("Details of the row"), keys({Qt::Key_Return})},
        {group, ShortcutListWords::tr("Back from the details, choose no row, close the report"),
         keys({Qt::Key_Escape})},
        {group, ShortcutListWords::tr("The row's menu"),
         keys({Qt::Key_Menu, QKeySequence(Qt::SHIFT | Qt::Key_F10)})},
    };
}

QList<ShortcutLine> searchLines()
{
    const QString group = ShortcutListWords::tr("In the search box");
    return {
        {group, ShortcutListWords::tr("Go to the table"), keys({Qt::Key_Return, Qt::Key_Down})},
        {group, ShortcutListWords::tr("Take the completion that is offered"),
         keys({Qt::Key_Tab, Qt::Key_Return})},
        {group, ShortcutListWords::tr("Close what is offered, empty the box, leave it"),
         keys({Qt::Key_Escape})},
    };
}

QList<ShortcutLine> generalLines()
{
    const QString group = ShortcutListWords::tr("Everywhere");
    return {
        {group, ShortcutListWords::tr("Next control, previous control"),
         keys({Qt::Key_Tab, QKeySequence(Qt::SHIFT | Qt::Key_Tab)})},
        {group, ShortcutListWords::tr("Press the button, tick the box"), keys({Qt::Key_Space})},
        {group, ShortcutListWords::tr("Move the divider, once Tab has reached it"),
         keys({Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})},
        {group, ShortcutListWords::tr("Put the divider back"), keys({Qt::Key_Return})},
        {group, ShortcutListWords::tr("Close a dialog; nothing typed is lost without a question"),
         keys({Qt::Key_Escape})},
    };
}

} // namespace

QList<ShortcutLine> shortcutLines(const ActionSet &actions)
{
    QList<ActionId> ids = actions.listedIds();
    std::stable_sort(ids.begin(), ids.end(),
                     [](ActionId a, ActionId b) { return groupOf(a) < groupOf(b); });
    QList<ShortcutLine> lines;
    for (const ActionId id : std::as_const(ids))
        lines << ShortcutLine{groupWords(groupOf(id)), actions.get(id)->iconText(),
                              actions.keyWords(id)};
    return lines << tableLines() << searchLines() << generalLines();
}

} // namespace tokendesk
