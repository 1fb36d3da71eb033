#include "ui/theme/formstyle.h"

#include "ui/theme/contrast.h"

#include <QEvent>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tokendesk {

namespace {

QString sheetFor(const FormColours &c)
{
    QString sheet = QStringLiteral(R"(
QLabel { color: @text; }
QLabel[muted="true"] { color: @muted; }
QLabel[mark="true"] { background: transparent; }
QFrame[panel="true"] { background: @panel; border: 1px solid @border; border-radius: 10px; }
QFrame[panel="true"] QLabel { border: none; }
QWidget[rule="true"] { background: @border; border: none; }
QPushButton { outline: none; background: @field; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: @chosen; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: transparent; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @idle; border-color: @border; color: @muted; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @dangerTint; }
QPushButton[kind="danger"]:focus { border: 2px solid @danger; }
QPushButton[kind="danger"]:disabled { color: @muted; border-color: @border; }
QLineEdit, QListWidget { background: @field; color: @text; border: 1px solid @border;
    border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { padding: 6px 10px; min-height: 18px; }
QLineEdit:focus, QListWidget:focus { border: 2px solid @accent; }
QLineEdit:focus { padding: 5px 9px; }
QLineEdit:disabled, QLineEdit[readOnly="true"] { background: transparent; color: @muted; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QListWidget[invalid="true"] { border: 1px solid @danger; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox, QDateEdit, QTimeEdit { background: @field; color: @text; border: 1px solid @border;
    border-radius: 6px; padding: 4px 10px; min-height: 22px; }
QComboBox:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid @accent; padding: 3px 9px; }
QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled { background: transparent; color: @muted; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/glyph-chevron-@glyphOnField.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @field; color: @text; border: 1px solid @border;
    selection-background-color: @chosen; selection-color: @text; outline: none; }
QSpinBox { min-height: 30px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid @muted;
    border-radius: 3px; background: @field; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/glyph-check-@glyphOnAccent.svg); }
QCheckBox::indicator:disabled, QListWidget::indicator:disabled { border-color: @border; }
QListWidget::indicator:checked:disabled { background: @muted; border-color: @muted; }
QListWidget { padding: 4px; outline: none; }
QListWidget::item { padding: 3px 4px; border-radius: 4px; color: @text; }
QListWidget::item:disabled { color: @muted; }
QListWidget::item:selected { background: @chosen; color: @text; }
QRadioButton[choice="true"] { outline: none; background: @field; color: @text; border: 1px solid @border;
    border-radius: 14px; padding: 4px 11px; min-height: 18px; }
QRadioButton[choice="true"]::indicator { width: 0; height: 0; margin: 0; border: none; background: transparent; }
QRadioButton[choice="true"] { spacing: 0; }
QRadioButton[choice="true"]:hover { background: @chosen; }
QRadioButton[choice="true"]:checked { background: @chosen; border: 1px solid @accent; font-weight: 600; }
QRadioButton[choice="true"]:focus { border: 2px solid @accent; padding: 3px 10px; }
QWidget[tone="info"] { background: @infoTint; border: none; border-left: 3px solid @accent; border-radius: 4px; }
QWidget[tone="warning"] { background: @warningTint; border: none; border-left: 3px solid @warning; border-radius: 4px; }
QWidget[tone="danger"] { background: @dangerTint; border: none; border-left: 3px solid @danger; border-radius: 4px; }
QWidget[tone] QLabel { background: transparent; border: none; }
QProgressBar { background: @border; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QToolButton { color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton:hover { background: @chosen; }
QToolButton:focus { border-color: @accent; }
)");
    const auto glyphOn = [](const QColor &ground) {
        return contrastRatio(ground, Qt::white) > contrastRatio(ground, Qt::black)
            ? QStringLiteral("white")
            : QStringLiteral("black");
    };
    sheet.replace(QLatin1String("@glyphOnField"), glyphOn(c.field));
    sheet.replace(QLatin1String("@glyphOnAccent"), glyphOn(c.accent));
    return filledSheet(sheet, c);
}

/// Follows the palette of the widget that it is a child of.
class StyleKeeper final : public QObject {
public:
    StyleKeeper(QWidget *root, std::function<QString(const QPalette &)> sheet)
        : QObject(root)
        , m_root(root)
        , m_sheet(std::move(sheet))
    {
        root->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_root && event->type() == QEvent::PaletteChange && !m_applying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_applying = true;
        const QString sheet = m_sheet(m_root->palette());
        if (m_root->styleSheet() != sheet)
            m_root->setStyleSheet(sheet);
        m_applying = false;
    }

    QWidget *m_root;
    std::function<QString(const QPalette &)> m_sheet;
    bool m_applying = false;
};

/// `colour`, unless one could not read it on one of the grounds: then `sure`.
QColor legible(const QColor &colour, std::initializer_list<QColor> grounds, const QColor &sure)
{
    const bool fits = std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
        return contrastRatio(colour, ground) >= readableContrast;
    });
    return fits ? colour : sure;
}

} // namespace

FormColours FormColours::of(const QPalette &palette)
{
    FormColours c;
    c.text = palette.color(QPalette::WindowText);
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    c.field = palette.color(QPalette::Base);
    if (isHighContrast(palette)) {
        c.muted = c.text;
        c.border = c.text;
        c.panel = c.field;
        // Some desktops' highlight is a ground to write on only, as dark blue on black.
        c.accent = legible(palette.color(QPalette::Highlight), {c.field}, c.text);
        c.onAccent = legible(palette.color(QPalette::HighlightedText), {c.accent}, c.field);
        c.chosen = mixed(c.field, c.text, 0.2);
        c.idle = c.field;
        c.warning = c.text;
        c.danger = c.text;
        c.warningTint = c.field;
        c.dangerTint = c.field;
        c.infoTint = c.field;
    } else if (dark) {
        c.muted = QColor(0xa3, 0xab, 0xba);
        c.border = QColor(0x3a, 0x40, 0x4d);
        c.idle = QColor(0x34, 0x3a, 0x46);
        c.panel = palette.color(QPalette::Window).lighter(112);
        c.accent = QColor(0x6d, 0x9f, 0xff);
        c.onAccent = QColor(0x0d, 0x12, 0x1c);
        c.chosen = QColor(0x23, 0x33, 0x54);
        c.warning = QColor(0xf5, 0xc3, 0x5b);
        c.danger = QColor(0xff, 0x8a, 0x80);
        c.warningTint = QColor(0x3a, 0x2e, 0x14);
        c.dangerTint = QColor(0x44, 0x20, 0x20);
        c.infoTint = QColor(0x22, 0x31, 0x4f);
    } else {
        c.muted = QColor(0x5b, 0x65, 0x78);
        c.border = QColor(0xd3, 0xd8, 0xe1);
        c.idle = QColor(0xe2, 0xe6, 0xec);
        c.panel = palette.color(QPalette::Base);
        c.accent = QColor(0x2a, 0x66, 0xe2);
        c.onAccent = Qt::white;
        c.chosen = QColor(0xe5, 0xed, 0xff);
        c.warning = QColor(0x8a, 0x5a, 0x00);
        c.danger = QColor(0xb4, 0x23, 0x18);
        c.warningTint = QColor(0xff, 0xf2, 0xcf);
        c.dangerTint = QColor(0xfd, 0xe7, 0xe5);
        c.infoTint = QColor(0xe5, 0xed, 0xff);
    }
    // The window and the fields are the desktop's: ours must be readable on any of them.
    const QColor window = palette.color(QPalette::Window);
    c.muted = legible(c.muted, {window, c.field, c.panel}, c.text);
    c.accent = legible(c.accent, {c.field}, c.text);
    c.onAccent = legible(c.onAccent, {c.accent}, c.field);
    // Away from what is written on it.
    c.accentHover = mixed(c.accent, c.onAccent.lightness() < 128 ? Qt::white : Qt::black, 0.12);
    c.danger = legible(c.danger, {window, c.field, c.panel}, c.text);
    return c;
}

QColor FormColours::toneColour(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return accent;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    }
    return text;
}

QString filledSheet(QString sheet, const FormColours &c,
                    std::initializer_list<std::pair<const char *, QColor>> more)
{
    // The longer names first: "danger" is the start of "dangerTint".
    const std::initializer_list<std::pair<const char *, QColor>> own{
        {"@accentHover", c.accentHover},
        {"@dangerTint", c.dangerTint},
        {"@warningTint", c.warningTint},
        {"@infoTint", c.infoTint},
        {"@onAccent", c.onAccent},
        {"@accent", c.accent},
        {"@danger", c.danger},
        {"@warning", c.warning},
        {"@chosen", c.chosen},
        {"@idle", c.idle},
        {"@border", c.border},
        {"@panel", c.panel},
        {"@muted", c.muted},
        {"@field", c.field},
        {"@text", c.text}};
    for (const auto &[name, colour] : more)
        sheet.replace(QLatin1String(name), colour.name());
    for (const auto &[name, colour] : own)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

void followPalette(QWidget *root, std::function<QString(const QPalette &)> sheet)
{
    new StyleKeeper(root, std::move(sheet));
}

void useFormStyle(QWidget *root)
{
    followPalette(root, [](const QPalette &palette) { return sheetFor(FormColours::of(palette)); });
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace tokendesk
