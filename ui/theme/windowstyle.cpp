#include "ui/theme/windowstyle.h"

#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"

#include <QApplication>
#include <QFontInfo>

namespace tokendesk {

namespace {

/// Of the text's own size.
constexpr double titleSize = 5.0 / 3;
constexpr double headingSize = 8.0 / 9;

// Text sizes are in points, which follow the screen; all else is measured by the height of a line.
// What has the focus gets a wider line, and as many pixels less within it at the usual sizes: where
// a desktop has two colours only, the width tells it. Qt draws a box where the corners would be
// higher than half of it: what is to look round has a little less, however its parts are rounded.
QString windowSheet()
{
    return QStringLiteral(R"(
QWidget[part="toolbar"], QWidget[part="status"] { background: @base; }
QWidget[part="toolbar"] { border-bottom: 0.07em solid @border; }
QWidget[part="status"] { border-top: 0.07em solid @border; }
QWidget[part="status"] QLabel { color: @muted; }
QWidget[part="navigation"] { background: @base; border-@end: 0.07em solid @border; }
QWidget[part="timeline"] { background: @base; border-bottom: 0.07em solid @border; }
QToolButton[part="fold"] { font-weight: 600; padding: 0.07em 0.57em 0.07em 0; }
QWidget[part="filters"] { background: @window; border-bottom: 0.07em solid @border; }
QWidget[part="detail"] { background: @base; }
QScrollArea[part="detail"] { background: @base; border: 0.07em solid @base; border-@begin: 0.07em solid @border; }
QScrollArea[part="detail"]:focus { border: 0.07em solid @accent; }
QLabel[part="title"], QTextEdit[part="title"] { font-size: @titleSizept; font-weight: 600; }
QLabel[part="heading"] { color: @muted; font-size: @headingSizept; font-weight: 700; }
QLabel[part="key"], QLabel[muted="true"] { color: @muted; }
QLabel[warns="true"] { color: @warning; }
QToolButton { color: @text; border: 0.07em solid transparent; border-radius: 0.43em; padding: 0.36em 0.64em; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:focus { border: 0.07em solid @accent; }
QToolButton:disabled { color: @off; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[part="primary"], QToolButton[part="outlined"], QToolButton[part="danger"] { padding: 0.43em 0.64em; }
QWidget[part="toolbar"] > QToolButton { padding: 0.43em 0.64em; }
QToolButton[part="primary"] { background: @accent; color: @onAccent; border: 0.07em solid @accent; font-weight: 600; }
QToolButton[part="primary"]:hover { background: @accentHover; }
QToolButton[part="primary"]:focus { border: 0.13em solid @focusOnAccent; padding: 0.36em 0.57em; }
QToolButton[part="primary"]:disabled { background: @idle; border-color: @offBorder; color: @off; }
QToolButton[part="outlined"] { border: 0.07em solid @border; background: @base; }
QToolButton[part="outlined"]:hover { background: @hover; }
QToolButton[part="outlined"]:focus { border: 0.13em solid @accent; padding: 0.36em 0.57em; }
QToolButton[part="danger"] { border: 0.07em solid @danger; color: @danger; }
QToolButton[part="danger"]:hover { background: @dangerTint; }
QToolButton[part="danger"]:focus { border: 0.13em solid @accent; padding: 0.36em 0.57em; }
QToolButton[part="danger"]:disabled { border-color: @offBorder; color: @off; }
QToolButton[part="card"] { border: 0.07em solid @border; border-radius: 0.57em; padding: 0; text-align: left; }
QToolButton[part="card"]:hover { background: @hover; }
QToolButton[part="card"]:focus { border: 0.13em solid @accent; }
QToolButton[part="chip"] { border: 0.07em solid @border; border-radius: 0.75em; padding: 0.21em 0.64em; background: @base; }
QToolButton[part="chip"]:hover { background: @hover; }
QToolButton[part="chip"]:checked, QToolButton[part="chip"][chosen="true"] { background: @chosen; border: 0.07em solid @accent; font-weight: 600; }
QToolButton[part="chip"]:focus { border: 0.13em solid @accent; padding: 0.15em 0.57em; }
QToolButton[part="chip"]:checked:focus, QToolButton[part="chip"][chosen="true"]:focus { border-color: @text; }
QToolButton[part="chip"][small="true"] { border-radius: 0.6em; padding: 0.07em 0.5em; }
QToolButton[part="chip"][small="true"]:focus { padding: 0.01em 0.44em; }
QToolButton[part="link"] { border: 0.07em solid transparent; color: @accent; padding: 0.07em 0; text-align: left; }
QToolButton[part="link"]:hover, QToolButton[part="link"]:pressed { background: transparent; text-decoration: underline; }
QToolButton[part="link"]:checked { color: @text; font-weight: 600; }
QToolButton[part="link"]:focus { border: 0.07em solid @accent; }
QToolButton[part="nav"] { border-radius: 0.43em; padding: 0.5em 0.71em; text-align: left; font-weight: 400; }
QToolButton[part="nav"]:checked { background: @chosen; font-weight: 600; }
QLineEdit { background: @field; color: @text; border: 0.07em solid @border; border-radius: 0.43em; padding: 0.36em 0.57em; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 0.07em solid @accent; }
QLineEdit[invalid="true"] { border: 0.07em solid @danger; }
QTableView { background: @base; border: none; selection-background-color: @chosen; selection-color: @text; outline: none; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 0.07em solid @border; padding: 0.5em 0.57em; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QSplitter::handle { background: @border; width: 0.07em; }
QMenu, QListView[part="menu"] { background: @base; color: @text; border: 0.07em solid @border; padding: 0.29em; }
QMenu::item { padding: 0.43em 1.71em 0.43em 1.71em; border-radius: 0.29em; }
QMenu::icon { padding-left: 1.71em; }
QMenu[part="choices"]::item { padding-left: 2.71em; padding-right: 2.71em; }
QMenu::item:selected, QListView[part="menu"]::item:selected { background: @chosen; color: @text; }
QListView[part="menu"] { outline: none; }
QListView[part="menu"]::item { padding: 0.43em 0.57em; border-radius: 0.29em; color: @text; }
QListView[part="menu"]::item:hover:!selected { background: @hover; }
QMenu::item:disabled { color: @off; }
QMenu::separator { height: 0.07em; background: @border; margin: 0.29em 0.57em; }
QWidget[tone="info"] { background: @infoTint; border: none; border-top: 0.07em solid @border; }
QWidget[tone="success"] { background: @infoTint; border: none; border-top: 0.07em solid @border; }
QWidget[tone="warning"] { background: @warningTint; border: none; border-top: 0.07em solid @border; }
QWidget[tone="danger"] { background: @dangerTint; border: none; border-top: 0.07em solid @border; }
QProgressBar { background: @idle; border: none; border-radius: 0.14em; max-height: 0.29em; }
QProgressBar::chunk { background: @accent; border-radius: 0.14em; }
QPushButton { outline: none; background: @field; color: @text; border: 0.07em solid @border; border-radius: 0.43em; padding: 0.54em 1em; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 0.13em solid @accent; padding: 0.46em 0.94em; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border-color: @focusOnAccent; }
QPushButton:disabled { background: transparent; color: @off; border-color: @offBorder; }
QPushButton[kind="primary"]:disabled { background: @idle; color: @off; border-color: @offBorder; }
QTextEdit[part="value"], QTextEdit[part="title"] { background: transparent; color: @text; border: none; selection-background-color: @accent; selection-color: @onAccent; }
QPushButton[part="link"] { border: 0.07em solid transparent; color: @accent; background: transparent; padding: 0.07em 0; text-align: left; }
QPushButton[part="link"]:hover { text-decoration: underline; }
QPushButton[part="link"]:focus { border: 0.07em solid @accent; }
QListWidget { background: @base; color: @text; border: 0.07em solid @border; border-radius: 0.43em; outline: none; }
QListWidget { padding: 0.29em; }
QListWidget:focus { border: 0.07em solid @accent; }
QListWidget::item { padding: 0.29em; color: @text; border-radius: 0.29em; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @chosen; color: @text; }
QListWidget::indicator, QMenu::indicator { width: 1em; height: 1em; border: 0.07em solid @muted; border-radius: 0.21em; background: @field; }
QMenu::indicator { margin-@begin: 0.43em; }
QMenu::indicator:exclusive { border-radius: 0.5em; }
QListWidget::indicator:checked, QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/glyph-check-@glyphOnAccent.svg); }
QMenu::indicator:exclusive:checked { image: url(:/icons/glyph-dot-@glyphOnAccent.svg); }
QMenu::indicator:disabled { border-color: @offBorder; }
QMenu::indicator:checked:disabled { background: @off; border-color: @off; }
QListWidget[single="true"]::indicator, QMenu[part="choices"]::indicator { border-color: transparent; background: transparent; }
QListWidget[single="true"]::indicator:checked, QMenu[part="choices"]::indicator:checked { image: url(:/icons/glyph-check-@glyphOnField.svg); }
)");
}

double usualPoints()
{
    return QFontInfo(QApplication::font()).pointSizeF();
}

} // namespace

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(qRound(usualPoints() * titleSize * 10) / 10.0); // as the sheet writes it
    font.setWeight(QFont::DemiBold);
    return font;
}

void useWindowStyle(QWidget *window)
{
    followPalette(window, [](const QPalette &palette) {
        const FormColours c = FormColours::of(palette);
        const QColor base = palette.color(QPalette::Base);
        const double points = usualPoints();
        QString sheet = windowSheet() + messageRules("QLabel") + scrollBarRules();
        sheet.replace(QLatin1String("@titleSize"),
                      QString::number(titleFont().pointSizeF(), 'f', 1));
        sheet.replace(QLatin1String("@headingSize"), QString::number(points * headingSize, 'f', 1));
        return filledSheet(sheet, c,
                           {{"@hover", mixed(base, c.text, 0.06)},
                            {"@window", palette.color(QPalette::Window)},
                            {"@base", base}});
    });
}

} // namespace tokendesk
