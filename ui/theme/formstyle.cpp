#include "ui/theme/formstyle.h"

#include "ui/theme/contrast.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

QString sheetFor(const FormColours &c)
{
    QString sheet = QStringLiteral(R"(
QLabel { color: @text; }
QLabel[muted="true"] { color: @muted; }
QLabel[mark="true"] { background: transparent; }
QFrame[panel="true"] { background: @panel; border: 0.07em solid @border; border-radius: 0.71em; }
QWidget[rule="true"] { background: @border; border: none; }
QPushButton { outline: none; background: @field; color: @text; border: 0.07em solid @border; border-radius: 0.43em;
    padding: 0.43em 1em; min-height: 1.29em; }
QPushButton:hover { background: @chosen; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 0.14em solid @accent; padding: 0.36em 0.93em; }
QPushButton:disabled { color: @off; background: transparent; border-color: @offBorder; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 0.14em solid @focusOnAccent; }
QPushButton[kind="primary"]:disabled { background: @idle; border-color: @offBorder; color: @off; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @dangerTint; }
QPushButton[kind="danger"]:focus { border: 0.14em solid @accent; }
QPushButton[kind="danger"]:disabled { color: @off; border-color: @offBorder; }
QLineEdit, QListWidget, QPlainTextEdit { background: @field; color: @text; border: 0.07em solid @border;
    border-radius: 0.43em; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { padding: 0.43em 0.71em; min-height: 1.29em; }
QLineEdit:focus, QListWidget:focus, QPlainTextEdit:focus, QTableView[part="list"]:focus { border: 0.14em solid @accent; }
QLineEdit:focus { padding: 0.36em 0.64em; }
QLineEdit:disabled { background: transparent; color: @off; border-color: @offBorder; }
QLineEdit[readOnly="true"] { background: transparent; color: @muted; }
QLineEdit[readOnly="true"]:!focus { border-color: @offBorder; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
    QSpinBox[invalid="true"], QListWidget[invalid="true"] { border: 0.07em solid @danger; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus, QComboBox[invalid="true"]:focus,
    QSpinBox[invalid="true"]:focus, QListWidget[invalid="true"]:focus { border: 0.14em solid @danger; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox, QTimeEdit, QSpinBox { background: @field; color: @text; border: 0.07em solid @border;
    border-radius: 0.43em; padding: 0.29em 0.71em; min-height: 1.57em; }
QComboBox { combobox-popup: 0; }
QComboBox:focus, QTimeEdit:focus, QSpinBox:focus { border: 0.14em solid @accent; padding: 0.21em 0.64em; }
QComboBox:disabled, QTimeEdit:disabled, QSpinBox:disabled { background: transparent; color: @off; border-color: @offBorder; }
QComboBox::drop-down { border: none; width: 1.86em; }
QComboBox::down-arrow { image: url(:/icons/glyph-chevron-@glyphOnField.svg); width: 1em; height: 1em; }
QComboBox QAbstractItemView { background: @field; color: @text; border: 0.07em solid @border;
    selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QComboBox QAbstractItemView::item { min-height: 1.86em; padding: 0 0.57em; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 1.86em; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 0.21em; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 0.21em; }
QSpinBox::up-arrow, QSpinBox::down-arrow { width: 0.86em; height: 0.86em; }
QSpinBox::up-arrow { image: url(:/icons/glyph-chevron-up-@glyphOnField.svg); }
QSpinBox::down-arrow { image: url(:/icons/glyph-chevron-@glyphOnField.svg); }
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off { image: none; }
QCheckBox::indicator, QListWidget::indicator { width: 1em; height: 1em; border: 0.07em solid @muted;
    border-radius: 0.21em; background: @field; }
QCheckBox::indicator:focus { border: 0.14em solid @accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/glyph-check-@glyphOnAccent.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent;
    image: url(:/icons/glyph-dash-@glyphOnAccent.svg); }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border: 0.14em solid @focusOnAccent; }
QCheckBox::indicator:disabled, QListWidget::indicator:disabled { border-color: @offBorder; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled,
    QListWidget::indicator:checked:disabled { background: @off; border-color: @off; }
QListWidget { padding: 0.29em; outline: none; }
QTableView[part="list"] { background: @field; color: @text; border: 0.07em solid @border;
    border-radius: 0.43em; padding: 0.29em; }
QListWidget::item { padding: 0.21em 0.29em; border-radius: 0.29em; color: @text; }
QListWidget::item:disabled { color: @off; }
QListWidget::item:selected { background: @chosen; color: @text; }
QRadioButton[choice="true"] { outline: none; background: @field; color: @text; border: 0.07em solid @border;
    border-radius: 0.9em; padding: 0.29em 0.79em; min-height: 1.29em; }
QRadioButton[choice="true"]::indicator { width: 0; height: 0; margin: 0; border: none; background: transparent; }
QRadioButton[choice="true"] { spacing: 0; }
QRadioButton[choice="true"]:hover { background: @chosen; }
QRadioButton[choice="true"]:checked { background: @chosen; border: 0.07em solid @accent; font-weight: 600; }
QRadioButton[choice="true"]:focus { border: 0.14em solid @accent; padding: 0.21em 0.71em; }
QRadioButton[choice="true"]:checked:focus { border-color: @text; }
QProgressBar { background: @idle; border: none; border-radius: 0.14em; }
QProgressBar::chunk { background: @accent; border-radius: 0.14em; }
QToolButton { color: @text; border: 0.07em solid transparent; border-radius: 0.43em; padding: 0.29em 0.57em; }
QToolButton:hover { background: @chosen; }
QToolButton:focus { border-color: @accent; }
QToolButton[part="fold"] { font-weight: 600; padding: 0.07em 0.57em 0.07em 0; }
QToolButton[part="outlined"] { background: @field; border-color: @border; padding: 0.43em 1em; }
QToolButton[part="outlined"]:hover { background: @chosen; }
QToolButton[part="outlined"]:focus { border: 0.14em solid @accent; padding: 0.36em 0.93em; }
)");
    return filledSheet(sheet + messageRules("QWidget") + scrollBarRules(), c);
}

/// Where a style sheet holds, Qt writes the hint of a line in half of the text's colour: too faint
/// to read. It is given the quiet colour again each time.
class HintKeeper final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *line =
            event->type() == QEvent::PaletteChange ? qobject_cast<QLineEdit *>(watched) : nullptr;
        if (line && line->palette().color(QPalette::PlaceholderText).alpha() < 255) {
            QPalette palette = line->palette();
            palette.setColor(QPalette::PlaceholderText, FormColours::of(*line).off);
            line->setPalette(palette);
        }
        return QObject::eventFilter(watched, event);
    }
};

void keepHintsLegible()
{
    static QPointer<HintKeeper> keeper;
    if (keeper)
        return;
    keeper = new HintKeeper(qApp);
    qApp->installEventFilter(keeper);
}

/// Follows the palette and the font of the widget that it is a child of.
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
        if (watched != m_root || m_applying)
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::PaletteChange
            || event->type() == QEvent::LayoutDirectionChange)
            apply();
        else if (event->type() == QEvent::FontChange && m_root->font() != m_font)
            apply(); // the sheet is the same; its lengths are not
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_applying = true;
        const QString sheet = m_sheet(m_root->palette());
        if (m_root->styleSheet() != sheet || m_root->font() != m_font)
            m_root->setStyleSheet(sheet);
        m_font = m_root->font();
        m_applying = false;
    }

    QWidget *m_root;
    QFont m_font; ///< as the sheet's lengths were measured
    std::function<QString(const QPalette &)> m_sheet;
    bool m_applying = false;
};

/// `colour`, unless one could not read it on one of the grounds: then `sure`.
QColor legible(const QColor &colour, std::initializer_list<QColor> grounds, const QColor &sure)
{
    return isLegible(colour, grounds) ? colour : sure;
}

/// As much of `strong` in `quiet` as it takes to see it on all grounds.
QColor visible(const QColor &quiet, const QColor &strong, std::initializer_list<QColor> grounds)
{
    constexpr double step = 0.05;
    for (double share = 0; share < 1; share += step) {
        const QColor shade = mixed(quiet, strong, share);
        if (std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
                return contrastRatio(shade, ground) >= visibleContrast;
            }))
            return shade;
    }
    return strong;
}

/// Two colours side by side that are not the same to the eye: white and gold have 1.4.
constexpr double leastContrast = 1.3;

/// `colour`, or half of it in the `ground` where it could not be told from `other`.
QColor toldApart(const QColor &colour, const QColor &other, const QColor &ground)
{
    return contrastRatio(colour, other) >= leastContrast ? colour : mixed(colour, ground, 0.5);
}

/// The palette's own colour for lines, unless it is not seen on the ground, or stands out as
/// writing does: then a part of the text's.
QColor lineFor(const QPalette &palette, const QColor &text, const QColor &ground)
{
    constexpr double share = 0.18;
    // As it is drawn; a palette may have it finer.
    const QColor own(palette.color(QPalette::Active, QPalette::Mid).rgb());
    const double contrast = contrastRatio(own, ground);
    return contrast >= leastContrast && contrast < visibleContrast ? own
                                                                   : mixed(ground, text, share);
}

/// What lies over `ground`, without its transparency.
QColor opaque(const QColor &colour, const QColor &ground)
{
    QColor solid = colour;
    solid.setAlphaF(1);
    return colour.alpha() == 255 ? colour : mixed(ground, solid, colour.alphaF());
}

/// Behind a message: `usual`, unless one could not read what is `written` on it; then as much of
/// `hue` in the palette's own ground as leaves it legible.
QColor tintFor(const QColor &usual, const QColor &hue, const QColor &ground,
               std::initializer_list<QColor> written)
{
    const auto isGood = [&written](const QColor &tint) {
        return std::all_of(written.begin(), written.end(),
                           [&tint](const QColor &each) { return isLegible(each, {tint}); });
    };
    if (isGood(usual))
        return usual;
    constexpr double step = 0.04;
    for (double share = 0.2; share > 0; share -= step) {
        if (const QColor tint = mixed(ground, hue, share); isGood(tint))
            return tint;
    }
    return ground;
}

/// How much of the accent is behind what is chosen.
constexpr double chosenShare = 0.12;
constexpr double chosenInTheDark = 0.18;
/// How much of a line's colour is behind the words of a strong button that cannot be pressed.
constexpr double idleShare = 0.65;
constexpr double idleInTheDark = 0.8;
/// How much of the text's colour is behind the words of a pressed button.
constexpr double pressedShare = 0.2;
/// How much of the ground is in the words of what cannot be used, in high contrast.
constexpr double offShare = 0.4;

} // namespace

FormColours FormColours::of(const QPalette &palette)
{
    // Every part that paints itself asks, and legible colours take time to find.
    thread_local std::pair<qint64, FormColours> last;
    if (last.first != palette.cacheKey())
        last = {palette.cacheKey(), madeOf(palette)};
    return last.second;
}

FormColours FormColours::madeOf(const QPalette &palette)
{
    FormColours c;
    c.text = palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    c.field = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor onHighlight = palette.color(QPalette::Active, QPalette::HighlightedText);
    if (isHighContrast(palette)) {
        c.muted = c.text;
        c.border = c.text;
        c.panel = c.field;
        // Some desktops' highlight is a ground to write on only, as dark blue on black.
        c.accent = legible(highlight, {c.field}, c.text);
        c.onAccent = legible(onHighlight, {c.accent}, c.field);
        c.chosen = mixed(c.field, c.text, 0.2);
        c.idle = c.field;
        c.warning = c.text;
        c.danger = c.text;
        c.warningTint = c.field;
        c.dangerTint = c.field;
        c.infoTint = c.field;
    } else if (dark) {
        // No palette has a colour for warnings and dangers; ours are fitted to its grounds below.
        c.panel = palette.color(QPalette::Window).lighter(112);
        c.warning = QColor(0xf5, 0xc3, 0x5b);
        c.danger = QColor(0xff, 0x8a, 0x80);
        c.warningTint = QColor(0x3a, 0x2e, 0x14);
        c.dangerTint = QColor(0x44, 0x20, 0x20);
    } else {
        c.panel = palette.color(QPalette::Base);
        c.warning = QColor(0x8a, 0x5a, 0x00);
        c.danger = QColor(0xb4, 0x23, 0x18);
        c.warningTint = QColor(0xff, 0xf2, 0xcf);
        c.dangerTint = QColor(0xfd, 0xe7, 0xe5);
    }
    if (!isHighContrast(palette)) {
        // The person's own colour, where the desktop has one.
        c.accent = madeLegible(highlight, {c.field, window}, c.text);
        c.onAccent = legible(onHighlight, {c.accent}, glyphColour(c.accent));
        c.chosen = tintFor(mixed(c.field, c.accent, dark ? chosenInTheDark : chosenShare), c.accent,
                           c.field, {c.text});
        c.border = lineFor(palette, c.text, c.field);
        c.idle = tintFor(mixed(c.field, c.border, dark ? idleInTheDark : idleShare), c.text,
                         c.field, {c.text});
        c.infoTint = c.chosen;
        c.muted = madeLegible(opaque(palette.color(QPalette::PlaceholderText), c.field),
                              {c.field, window, c.panel, c.chosen, c.idle}, c.text);
    }
    // Away from what is written on it.
    c.accentHover = mixed(c.accent, c.onAccent.lightness() < 128 ? Qt::white : Qt::black, 0.12);
    c.danger = legible(c.danger, {window, c.field, c.panel}, c.text);
    c.warning = legible(c.warning, {window, c.field, c.panel}, c.text);
    c.dangerTint = tintFor(c.dangerTint, c.danger, c.field, {c.text, c.danger});
    c.warningTint = tintFor(c.warningTint, c.warning, c.field, {c.text, c.warning});
    c.pressed = tintFor(mixed(c.field, c.text, pressedShare), c.text, c.field, {c.text, c.danger});
    c.focusOnAccent = toldApart(c.text, c.accent, c.field);
    // With two colours only, what cannot be used would look as what can.
    c.off = madeLegible(isHighContrast(palette) ? mixed(c.text, c.field, offShare) : c.muted,
                        {c.field, window, c.chosen}, c.text);
    c.offBorder = isHighContrast(palette) ? c.off : c.border;
    c.scroll = visible(c.border, c.muted, {window, c.field, c.panel});
    return c;
}

FormColours FormColours::of(const QWidget &widget)
{
    return of(widget.window()->palette());
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
    const auto glyphOn = [](const QColor &ground) {
        return glyphColour(ground) == Qt::white ? QLatin1String("white") : QLatin1String("black");
    };
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    sheet.replace(QLatin1String("@begin"), QLatin1String(isMirrored ? "right" : "left"));
    sheet.replace(QLatin1String("@end"), QLatin1String(isMirrored ? "left" : "right"));
    sheet.replace(QLatin1String("@glyphOnField"), glyphOn(c.field));
    sheet.replace(QLatin1String("@glyphOnAccent"), glyphOn(c.accent));
    // The longer names first: "danger" is the start of "dangerTint".
    const std::initializer_list<std::pair<const char *, QColor>> own{
        {"@accentHover", c.accentHover},
        {"@focusOnAccent", c.focusOnAccent},
        {"@dangerTint", c.dangerTint},
        {"@warningTint", c.warningTint},
        {"@infoTint", c.infoTint},
        {"@onAccent", c.onAccent},
        {"@accent", c.accent},
        {"@danger", c.danger},
        {"@warning", c.warning},
        {"@chosen", c.chosen},
        {"@pressed", c.pressed},
        {"@scroll", c.scroll},
        {"@idle", c.idle},
        {"@border", c.border},
        {"@offBorder", c.offBorder},
        {"@off", c.off},
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

QString messageRules(const char *widget)
{
    QString rules = QStringLiteral(R"(
@widget[tone="info"], @widget[tone="success"] { background: @infoTint; border: none; border-@begin: 0.21em solid @accent; border-radius: 0.29em; }
@widget[tone="warning"] { background: @warningTint; border: none; border-@begin: 0.21em solid @warning; border-radius: 0.29em; }
@widget[tone="danger"] { background: @dangerTint; border: none; border-@begin: 0.21em solid @danger; border-radius: 0.29em; }
)");
    return rules.replace(QLatin1String("@widget"), QLatin1String(widget));
}

QString scrollBarRules()
{
    return QStringLiteral(R"(
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 0.86em; }
QScrollBar:horizontal { height: 0.86em; }
QScrollBar::handle { background: @scroll; border-radius: 0.21em; margin: 0.21em; }
QScrollBar::handle:vertical { min-height: 2em; }
QScrollBar::handle:horizontal { min-width: 2em; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)");
}

void followPalette(QWidget *root, std::function<QString(const QPalette &)> sheet)
{
    keepHintsLegible();
    new StyleKeeper(root, std::move(sheet));
}

void useFormStyle(QWidget *root)
{
    followPalette(root, [](const QPalette &palette) { return sheetFor(FormColours::of(palette)); });
}

int partOfLine(const QWidget &widget, double share)
{
    return std::max(1, qRound(widget.fontMetrics().height() * share));
}

void restyle(QWidget *widget)
{
    // What was not shown yet is styled then, by what its properties are then.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace tokendesk
