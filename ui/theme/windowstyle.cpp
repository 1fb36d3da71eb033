#include "ui/theme/windowstyle.h"

#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"

namespace tokendesk {

namespace {

// Text sizes are in points, which follow the screen; paddings are in device-independent pixels.
QString windowSheet()
{
    return QStringLiteral(R"(
QWidget[part="toolbar"], QWidget[part="status"] { background: @base; }
QWidget[part="toolbar"] { border-bottom: 1px solid @border; }
QWidget[part="status"] { border-top: 1px solid @border; }
QWidget[part="status"] QLabel { color: @muted; }
QWidget[part="navigation"] { background: @base; border-right: 1px solid @border; }
QWidget[part="timeline"] { background: @base; border-bottom: 1px solid @border; }
QToolButton[part="fold"] { font-weight: 600; padding: 1px 8px 1px 0; }
QWidget[part="filters"] { background: @window; border-bottom: 1px solid @border; }
QWidget[part="detail"] { background: @base; }
QScrollArea[part="detail"] { background: @base; border: none; border-left: 1px solid @border; }
QLabel[part="title"] { font-size: 15pt; font-weight: 600; }
QLabel[part="heading"] { color: @muted; font-size: 8pt; font-weight: 700; }
QLabel[part="key"], QLabel[muted="true"] { color: @muted; }
QToolButton { color: @text; border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @border; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[part="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QToolButton[part="primary"]:hover { background: @accentHover; }
QToolButton[part="primary"]:focus { border: 1px solid @text; }
QToolButton[part="primary"]:disabled { background: @idle; border-color: @border; color: @muted; }
QToolButton[part="outlined"] { border: 1px solid @border; background: @base; }
QToolButton[part="outlined"]:hover { background: @hover; }
QToolButton[part="outlined"]:focus { border: 1px solid @accent; }
QToolButton[part="danger"] { border: 1px solid @danger; color: @danger; }
QToolButton[part="danger"]:hover { background: @dangerTint; }
QToolButton[part="danger"]:disabled { border-color: @border; color: @disabled; }
QToolButton[part="card"] { border: 1px solid @border; border-radius: 8px; padding: 0; text-align: left; }
QToolButton[part="card"]:hover { background: @hover; }
QToolButton[part="card"]:focus { border: 1px solid @accent; }
QToolButton[part="chip"] { border: 1px solid @border; border-radius: 12px; padding: 3px 11px; background: @base; }
QToolButton[part="chip"]:hover { background: @hover; }
QToolButton[part="chip"]:checked, QToolButton[part="chip"][chosen="true"] { background: @chosen; border: 1px solid @accent; font-weight: 600; }
QToolButton[part="chip"]:focus { border: 1px solid @accent; }
QToolButton[part="link"] { border: 1px solid transparent; color: @accent; padding: 1px 0; text-align: left; }
QToolButton[part="link"]:hover { background: transparent; text-decoration: underline; }
QToolButton[part="link"]:checked { color: @text; font-weight: 600; }
QToolButton[part="link"]:focus { border: 1px solid @accent; }
QToolButton[part="nav"] { border-radius: 6px; padding: 7px 10px; text-align: left; font-weight: 400; }
QToolButton[part="nav"]:checked { background: @chosen; font-weight: 600; }
QLineEdit { background: @field; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 1px solid @accent; }
QTableView { background: @base; border: none; selection-background-color: @chosen; selection-color: @text; outline: none; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @border; padding: 7px 8px; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QSplitter::handle { background: @border; width: 1px; }
QMenu { background: @base; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QWidget[tone="info"] { background: @infoTint; border: none; border-bottom: 1px solid @border; }
QWidget[tone="success"] { background: @infoTint; border: none; border-bottom: 1px solid @border; }
QWidget[tone="warning"] { background: @warningTint; border: none; border-bottom: 1px solid @border; }
QWidget[tone="danger"] { background: @dangerTint; border: none; border-bottom: 1px solid @border; }
QWidget[tone] QLabel { background: transparent; }
QProgressBar { background: @border; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QPushButton { outline: none; background: @field; color: @text; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 1px solid @text; }
QLineEdit[part="value"] { background: transparent; border: none; border-radius: 0; padding: 0; }
QPushButton[part="link"] { border: 1px solid transparent; color: @accent; background: transparent; padding: 1px 0; text-align: left; }
QPushButton[part="link"]:hover { text-decoration: underline; }
QPushButton[part="link"]:focus { border: 1px solid @accent; }
QListWidget { background: @base; color: @text; border: 1px solid @border; border-radius: 6px; outline: none; }
QListWidget::item { padding: 4px; color: @text; }
QListWidget::item:selected { background: @chosen; color: @text; }
)");
}

} // namespace

void useWindowStyle(QWidget *window)
{
    followPalette(window, [](const QPalette &palette) {
        const FormColours c = FormColours::of(palette);
        const QColor base = palette.color(QPalette::Base);
        return filledSheet(windowSheet(), c,
                           {{"@hover", mixed(base, c.text, 0.06)},
                            {"@disabled", mixed(base, c.text, 0.42)},
                            {"@window", palette.color(QPalette::Window)},
                            {"@base", base}});
    });
}

} // namespace tokendesk
