#include "domain/unseen.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr int virama = 9; // its canonical combining class in each Indic script

bool isJoinControl(char32_t code)
{
    return code == nonJoiner || code == joiner;
}

/// The character that ends before `at`, which is moved to its start; 0 at the front.
char32_t stepBack(const QString &text, qsizetype &at)
{
    if (at <= 0)
        return 0;
    const QChar last = text.at(--at);
    if (!last.isLowSurrogate() || at == 0 || !text.at(at - 1).isHighSurrogate())
        return last.unicode();
    return QChar::surrogateToUcs4(text.at(--at), last);
}

/// The character that starts at `at`, which is moved behind it; 0 at the end.
char32_t stepOn(const QString &text, qsizetype &at)
{
    if (at >= text.size())
        return 0;
    const QChar first = text.at(at++);
    if (!first.isHighSurrogate() || at == text.size() || !text.at(at).isLowSurrogate())
        return first.unicode();
    return QChar::surrogateToUcs4(first, text.at(at++));
}

char32_t letterBefore(const QString &text, qsizetype at)
{
    char32_t code = stepBack(text, at);
    while (code && QChar::isMark(code))
        code = stepBack(text, at);
    return code;
}

/// Between two letters that would be written joined: Arabic, Syriac and the like.
bool partsJoinedLetters(const QString &text, qsizetype at)
{
    const auto before = QChar::joiningType(letterBefore(text, at));
    qsizetype next = at + 1;
    char32_t code = stepOn(text, next);
    while (code && QChar::isMark(code))
        code = stepOn(text, next);
    const auto after = QChar::joiningType(code);
    return (before == QChar::Joining_Dual || before == QChar::Joining_Left)
        && (after == QChar::Joining_Dual || after == QChar::Joining_Right);
}

/// At the end of a word, too: elsewhere the joiner changes nothing there that is seen.
bool showsHalfLetters(QChar::Script script)
{
    return script == QChar::Script_Devanagari || script == QChar::Script_Bengali
        || script == QChar::Script_Gujarati || script == QChar::Script_Malayalam
        || script == QChar::Script_Sinhala;
}

/// Beside the sign that takes an Indic letter's vowel away: it chooses the form of the letter.
bool formsIndicLetter(const QString &text, qsizetype at)
{
    qsizetype next = at + 1;
    const char32_t after = stepOn(text, next);
    qsizetype front = at;
    char32_t sign = stepBack(text, front);
    if (QChar::combiningClass(sign) == virama) {
        const char32_t letter = letterBefore(text, front);
        const bool goesOn = QChar::isLetter(after) && QChar::script(after) == QChar::script(sign);
        const bool ends = text.at(at).unicode() == joiner && showsHalfLetters(QChar::script(sign))
            && !QChar::isLetter(after) && !QChar::isMark(after) && !isJoinControl(after);
        return QChar::isLetter(letter) && QChar::script(letter) == QChar::script(sign)
            && (goesOn || ends);
    }
    // Bengali and Kannada part a letter from the sign behind it so.
    const char32_t follower = stepOn(text, next);
    return text.at(at).unicode() == joiner && QChar::combiningClass(after) == virama
        && QChar::isLetter(sign) && QChar::script(sign) == QChar::script(after)
        && QChar::isLetter(follower) && QChar::script(follower) == QChar::script(after);
}

/// Or may be one.
bool isPicture(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math;
}

/// Between two pictures that are drawn as one.
bool joinsPictures(const QString &text, qsizetype at)
{
    qsizetype next = at + 1;
    const char32_t after = stepOn(text, next);
    if (text.at(at).unicode() != joiner || at == 0 || isJoinControl(text.at(at - 1).unicode())
        || !isPicture(after))
        return false;
    // A joiner is of the grapheme before it; what is no mark goes on behind it in pictures only.
    constexpr qsizetype longestPicture = 8; // with its variant and its skin
    const qsizetype from = qMax<qsizetype>(0, at - longestPicture);
    const QString around = text.mid(from, next - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(at + 1 - from);
    return !finder.isAtBoundary();
}

bool isNeededJoinControl(const QString &text, qsizetype at)
{
    const bool parts = text.at(at).unicode() == nonJoiner && partsJoinedLetters(text, at);
    return parts || formsIndicLetter(text, at) || joinsPictures(text, at);
}

/// Of those characters which choose a form of the one before them: it may have several.
bool isNeededSelector(const QString &text, qsizetype at)
{
    qsizetype front = at;
    const char32_t before = stepBack(text, front);
    const QChar::Script script = QChar::script(before);
    qsizetype next = at;
    const char32_t code = stepOn(text, next);
    if (code >= 0x180B && code <= 0x180F)
        return QChar::isLetter(before) && script == QChar::Script_Mongolian;
    if (QChar::isLetter(before) && script == QChar::Script_Han)
        return true;
    if (code < 0xFE00 || code > 0xFE0F)
        return false;
    if (QChar::isLetter(before) && script == QChar::Script_Myanmar)
        return code == 0xFE00;
    // "1️⃣"; the others of pictures are no symbols to Unicode: "‼️", "⁉️", "ℹ️",
    // "〰️".
    const bool isKeyCap = before < 0x80 && stepOn(text, next) == 0x20E3;
    const bool isSign =
        before == 0x203C || before == 0x2049 || before == 0x2139 || before == 0x3030;
    return code >= 0xFE0E && (isKeyCap || isSign || isPicture(before));
}

bool isSelector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF)
        || (code >= 0x180B && code <= 0x180F);
}

/// Of the flags that are spelled with letters which are not seen the three that are drawn.
bool isOfFlag(const QString &text, qsizetype at)
{
    for (const char32_t *flag :
         {U"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
          U"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
          U"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"}) {
        const QString spelled = QString::fromUcs4(flag);
        // It is where this character is in it.
        const qsizetype from = std::max<qsizetype>(0, at + 2 - spelled.size());
        if (QStringView(text).mid(from, at + spelled.size() - from).contains(spelled))
            return true;
    }
    return false;
}

/// Where it changes what is seen it disguises nothing: Unicode Standard Annex 31, "Layout and
/// format control characters", A1, A2 and B, the sequences of emoji, and forms of letters.
bool isNeeded(const QString &text, qsizetype at, char32_t code)
{
    if (isJoinControl(code))
        return isNeededJoinControl(text, at);
    if (isSelector(code))
        return isNeededSelector(text, at);
    return code >= 0xE0020 && code <= 0xE007F && isOfFlag(text, at);
}

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// In their order.
constexpr std::array unseen{
    CodeRange{0x00AD, 0x00AD},   CodeRange{0x034F, 0x034F},   CodeRange{0x061C, 0x061C},
    CodeRange{0x115F, 0x1160},   CodeRange{0x17B4, 0x17B5},   CodeRange{0x180B, 0x180F},
    CodeRange{0x200B, 0x200F},   CodeRange{0x202A, 0x202E},   CodeRange{0x2060, 0x206F},
    CodeRange{0x3164, 0x3164},   CodeRange{0xFE00, 0xFE0F},   CodeRange{0xFEFF, 0xFEFF},
    CodeRange{0xFFA0, 0xFFA0},   CodeRange{0xFFF0, 0xFFFB},   CodeRange{0x1BCA0, 0x1BCA3},
    CodeRange{0x1D173, 0x1D17A}, CodeRange{0xE0000, 0xE0FFF},
};

} // namespace

char32_t characterAt(const QString &text, qsizetype at)
{
    return stepOn(text, at);
}

bool isUnseen(char32_t code)
{
    if (code < unseen.front().first)
        return false; // the usual case
    for (const CodeRange &range : unseen) {
        if (code <= range.last)
            return code >= range.first;
    }
    return false;
}

bool isHidden(const QString &text, qsizetype at)
{
    const char32_t code = characterAt(text, at);
    return isUnseen(code) && !isNeeded(text, at, code);
}

QString withoutHidden(const QString &text)
{
    QString seen;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t code = characterAt(text, i);
        const qsizetype length = QChar::requiresSurrogates(code) ? 2 : 1;
        if (!isHidden(text, i))
            seen += QStringView(text).mid(i, length);
        i += length;
    }
    return seen;
}

} // namespace tokendesk
