#include "domain/names.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tokendesk {

bool isVagueName(QStringView name)
{
    static const QRegularExpression vague(
        QStringLiteral("^(test|temp|tmp|new|foo|bar|demo|default|example|untitled|my|a|x|asdf|"
                       "token|key|service|account|user|api)"
                       "([-_ ]?(token|key|service|account|user|api))?[-_ ]?\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return vague.match(name.trimmed().toString()).hasMatch();
}

namespace {

/// Letters to Unicode, but nothing is seen of them: a name of these alone would look empty.
bool isFiller(char32_t code)
{
    return code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0;
}

} // namespace

QString fileNamePart(const QString &name, QLatin1String kept)
{
    constexpr qsizetype charactersAtMost = 60;
    constexpr qsizetype bytesAtMost = 120; // some file systems take 143 for the whole name
    constexpr QLatin1Char dash('-');
    QString part;
    const QList<uint> codes = name.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t code : codes) {
        const bool isFirst = part.isEmpty() || part.endsWith(dash);
        const bool isSign = code < 0x80 && kept.contains(QLatin1Char(char(code)));
        // A sign only within a word: never a hidden file or a way up.
        const bool isKeptSign = isSign && !isFirst && !part.endsWith(QLatin1Char('.'));
        QString longer = part;
        if ((QChar::isLetterOrNumber(code) && !isFiller(code)) || isKeptSign
            || (QChar::isMark(code) && !isFirst))
            longer += QString::fromUcs4(&code, 1);
        else if (!isFirst)
            longer += dash;
        if (longer.size() > charactersAtMost || longer.toUtf8().size() > bytesAtMost)
            break;
        part = longer;
    }
    while (part.endsWith(dash) || part.endsWith(QLatin1Char('.')))
        part.chop(1);
    return part;
}

QString tokenFileName(const QString &tokenName, qint64 tokenId)
{
    const QString stem = fileNamePart(tokenName.toLower(), QLatin1String("."));
    if (!stem.isEmpty())
        return stem + QStringLiteral("-token.txt");
    return tokenId == 0 ? QStringLiteral("service-token.txt")
                        : QStringLiteral("service-token-%1.txt").arg(tokenId);
}

namespace {

bool disguises(char16_t code)
{
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || code == 0x061C || code == 0x00AD;
}

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

/// Where it changes what is seen it disguises nothing: Unicode Standard Annex 31, "Layout and
/// format control characters", A1, A2 and B, and the sequences of emoji.
bool isNeededJoinControl(const QString &text, qsizetype at)
{
    const bool parts = text.at(at).unicode() == nonJoiner && partsJoinedLetters(text, at);
    return isJoinControl(text.at(at).unicode())
        && (parts || formsIndicLetter(text, at) || joinsPictures(text, at));
}

constexpr char16_t isolateOpens = 0x2068;
constexpr char16_t isolateCloses = 0x2069;

/// Only a language from the right needs marks of direction.
bool readsFromTheRight(const QString &text)
{
    return QLocale().textDirection() == Qt::RightToLeft
        || std::any_of(text.cbegin(), text.cend(), [](QChar each) {
               return each.isLetter()
                   && (each.direction() == QChar::DirR || each.direction() == QChar::DirAL);
           });
}

/// As our own sentences have it before a sign, a space or a part that is set apart: within a word
/// and at its end it could make two names look alike.
bool isMarkOfSentence(const QString &text, qsizetype at)
{
    const char16_t mark = text.at(at).unicode();
    if ((mark != 0x200E && mark != 0x200F) || at + 1 == text.size())
        return false;
    const QChar next = text.at(at + 1);
    return next.unicode() == isolateOpens
        || (!next.isLetterOrNumber() && !next.isMark() && !next.isSurrogate()
            && !disguises(next.unicode()));
}

/// Of the disguises those that disguise nothing, by their places: an isolate that is opened and
/// closed, as our own sentences have round a name in Arabic, the marks of direction that those
/// need, and the ones in an Arabic date.
QSet<qsizetype> harmlessMarks(const QString &text)
{
    QSet<qsizetype> harmless;
    QList<qsizetype> open;
    const bool isFromTheRight = readsFromTheRight(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        if (code == isolateOpens) {
            open << i;
        } else if (code == isolateCloses && !open.isEmpty()) {
            harmless << i << open.takeLast();
        } else if (code == 0x200F && i > 0 && text.at(i - 1).isDigit()
                   && text.mid(i + 1, 1) == QLatin1String("/")) {
            harmless << i;
        } else if (isFromTheRight && isMarkOfSentence(text, i)) {
            harmless << i;
        }
    }
    return harmless;
}

QString shownText(const QString &text, bool isSentence)
{
    bool clean = true;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029
            || disguises(code)) {
            clean = false;
            break;
        }
    }
    if (clean)
        return text; // shared, not copied: the usual case

    const QSet<qsizetype> harmless = isSentence ? harmlessMarks(text) : QSet<qsizetype>();
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const char16_t code = character.unicode();
        if (code == u'\n' || code == u'\r' || code == u'\t' || code == 0x2028 || code == 0x2029)
            shown += QLatin1Char(' ');
        else if (code < 0x20)
            shown += QChar(char16_t(0x2400 + code));
        else if ((code >= 0x7F && code < 0xA0)
                 || (disguises(code) && !harmless.contains(i) && !isNeededJoinControl(text, i)))
            shown += QChar(0xFFFD);
        else
            shown += character;
    }
    return shown;
}

} // namespace

QString displayText(const QString &text)
{
    return shownText(text, false);
}

QString briefText(const QString &text)
{
    constexpr qsizetype atMost = 60;
    if (text.size() <= atMost)
        return displayText(text);
    // Not between the halves of a character.
    const qsizetype end = text.at(atMost - 1).isLowSurrogate() ? atMost - 2 : atMost - 1;
    return displayText(text.left(end)) + QChar(0x2026);
}

QString displaySentence(const QString &text)
{
    return shownText(text, true);
}

QString inPlaceOfName(QString text)
{
    for (const char16_t mark : {u'\u200E', u'\u200F', u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

QString keptText(const QString &text)
{
    constexpr char16_t byteOrderMark = 0xFEFF;
    constexpr char16_t firstOfNone = 0xFFFE;
    qsizetype front = 0;
    while (front < text.size() && text.at(front).unicode() == byteOrderMark)
        ++front;
    QString kept = front == 0 && !text.isNull() ? text : QStringLiteral("") + text.mid(front);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (std::as_const(kept).at(i).unicode() >= firstOfNone)
            kept[i] = QChar(QChar::ReplacementCharacter);
    }
    return kept;
}

bool isKeptAlike(const QString &text, const QString &other)
{
    return text == other || keptText(text) == keptText(other);
}

} // namespace tokendesk
