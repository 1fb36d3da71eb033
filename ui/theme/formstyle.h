// How our forms look: quiet fields, one strong button, tinted messages.
#pragma once

#include <QPalette>
#include <QString>
#include <functional>
#include <initializer_list>
#include <utility>

class QWidget;

namespace tokendesk {

enum class Tone { Info, Warning, Danger };

/// What a palette has and what it does not have, readable on each other. The accent is the
/// desktop's highlight.
struct FormColours {
    QColor text;
    QColor muted;
    QColor border;
    QColor field;
    QColor panel;
    QColor accent;
    QColor accentHover; ///< a strong button under the pointer
    QColor onAccent;
    QColor focusOnAccent; ///< around what is filled with the accent and has the focus
    QColor chosen; ///< behind what is selected
    QColor pressed; ///< behind the words of a button while it is pressed
    QColor idle; ///< behind the words of a strong button that cannot be pressed
    QColor warning;
    QColor danger;
    QColor warningTint;
    QColor dangerTint;
    QColor infoTint;
    QColor scroll; ///< the handle of a scroll bar
    QColor off; ///< the words of what cannot be used
    QColor offBorder; ///< around it

    [[nodiscard]] static FormColours of(const QPalette &palette);
    /// Those of its window. A widget's own palette is half made by the style sheet: behind a
    /// transparent one there would be black, in a light window as well.
    [[nodiscard]] static FormColours of(const QWidget &widget);
    [[nodiscard]] QColor toneColour(Tone tone) const;

private:
    [[nodiscard]] static FormColours madeOf(const QPalette &palette);
};

/// Gives `root` and all in it the look, and keeps it when the palette changes. Widgets say what
/// they are by properties: "kind" of a button (primary, danger, plain), "choice" of a radio button,
/// "panel" of a frame, "tone" of a message, "muted" of a label, "invalid" of an editor.
void useFormStyle(QWidget *root);
/// The sheet with its @names replaced by colours, `more` of them first; @glyphOnField and
/// @glyphOnAccent by the colour that a glyph has there, as its file is called; @begin and @end by
/// the sides where lines do, for Qt mirrors no border.
[[nodiscard]] QString filledSheet(QString sheet, const FormColours &colours,
                                  std::initializer_list<std::pair<const char *, QColor>> more = {});
/// Rules for messages of this class: tinted, with a bar where lines begin; @names as in every
/// sheet.
[[nodiscard]] QString messageRules(const char *widget);
/// Rules for scroll bars, slim and without arrows; @names as in every sheet.
[[nodiscard]] QString scrollBarRules();
/// Sets `root`'s style sheet now and whenever its palette, its font or its direction changes. Its
/// lengths are in "em": a line's height.
void followPalette(QWidget *root, std::function<QString(const QPalette &)> sheet);
/// Of the height of a line of text, in pixels, at least one: for bars and rules.
[[nodiscard]] int partOfLine(const QWidget &widget, double share);
/// After one of these properties was changed.
void restyle(QWidget *widget);

} // namespace tokendesk
