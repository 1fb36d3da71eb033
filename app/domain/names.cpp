#include "domain/names.h"

#include "domain/unseen.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

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
        if ((QChar::isLetterOrNumber(code) && !isUnseen(code)) || isKeptSign
            || (QChar::isMark(code) && !isUnseen(code) && !isFirst))
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
            && !isUnseen(next.unicode()));
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
    for (qsizetype i = 0; i < text.size() && clean;) {
        const char32_t code = characterAt(text, i);
        clean = code >= 0x20 && (code < 0x7F || code >= 0xA0) && code != 0x2028 && code != 0x2029
            && !isUnseen(code);
        i += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    if (clean)
        return text; // shared, not copied: the usual case

    const QSet<qsizetype> harmless = isSentence ? harmlessMarks(text) : QSet<qsizetype>();
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t code = characterAt(text, i);
        const qsizetype length = QChar::requiresSurrogates(code) ? 2 : 1;
        if (code == '\n' || code == '\r' || code == '\t' || code == 0x2028 || code == 0x2029)
            shown += QLatin1Char(' ');
        else if (code < 0x20)
            shown += QChar(char16_t(0x2400 + code));
        else if ((code >= 0x7F && code < 0xA0) || (isHidden(text, i) && !harmless.contains(i)))
            shown += QChar(0xFFFD);
        else
            shown += QStringView(text).mid(i, length);
        i += length;
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
