#include "domain/successorname.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SuccessorName)
};

/// A piece of a pattern: literal text, or what stood between braces.
struct Piece {
    QString text;
    bool isPlaceholder = false;
};

QList<Piece> piecesOf(const QString &pattern)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QList<Piece> pieces;
    qsizetype from = 0;
    for (auto matches = braces.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > from)
            pieces << Piece{pattern.mid(from, match.capturedStart() - from)};
        pieces << Piece{match.captured(1), true};
        from = match.capturedEnd();
    }
    if (from < pattern.size())
        pieces << Piece{pattern.mid(from)};
    return pieces;
}

bool isDatePart(const QString &placeholder)
{
    static const QStringList parts{QStringLiteral("yyyy"), QStringLiteral("mm"),
                                   QStringLiteral("dd"), QStringLiteral("yyyy-mm"),
                                   QStringLiteral("yyyy-mm-dd")};
    return parts.contains(placeholder);
}

QString dateText(const QString &placeholder, QDate date)
{
    // In Qt's words "mm" are minutes.
    return date.toString(QString(placeholder).replace(QLatin1String("mm"), QLatin1String("MM")));
}

/// The old name without the date, and the number, that an earlier rotation has put behind it.
QString withoutEarlierEnd(const QString &name, const QList<Piece> &pieces)
{
    QString end;
    bool hasDate = false;
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        if (!piece.isPlaceholder) {
            end += QRegularExpression::escape(piece.text);
        } else if (isDatePart(piece.text)) {
            hasDate = true;
            end += QString(piece.text)
                       .replace(QLatin1String("yyyy"), QLatin1String("\\d{4}"))
                       .replace(QLatin1String("mm"), QLatin1String("\\d{2}"))
                       .replace(QLatin1String("dd"), QLatin1String("\\d{2}"));
        } else {
            return name; // what stood there cannot be told from the name
        }
    }
    if (!hasDate || pieces.constFirst().text != QLatin1String("name"))
        return name;
    const QRegularExpression earlier(end + QStringLiteral("(-\\d{1,3})?$"));
    const qsizetype at = name.indexOf(earlier);
    return at > 0 ? name.left(at) : name;
}

/// At most so many code points; never half of one.
QString shortened(const QString &text, qsizetype characters)
{
    const QList<uint> points = text.toUcs4();
    if (points.size() <= characters)
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                             std::max<qsizetype>(0, characters));
}

qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

QString namePatternProblem(const QString &pattern)
{
    bool tellsApart = false;
    QString literal;
    for (const Piece &piece : piecesOf(pattern)) {
        if (!piece.isPlaceholder) {
            literal += piece.text;
            continue;
        }
        tellsApart = tellsApart || piece.text == QLatin1String("name");
        if (piece.text != QLatin1String("name") && piece.text != QLatin1String("account")
            && !isDatePart(piece.text))
            return Words::tr("{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, "
                             "{yyyy-mm} and {yyyy-mm-dd}.")
                .arg(piece.text);
    }
    if (literal.contains(QLatin1Char('{')) || literal.contains(QLatin1Char('}')))
        return Words::tr("A brace is open or closed without its other half.");
    if (!tellsApart)
        return Words::tr("Put {name} into the pattern, so that the new token can be told by it.");
    if (lengthOf(literal) > maximumNameLength / 2)
        return Words::tr("The pattern is too long.");
    return {};
}

QString successorName(const QString &pattern, const NameParts &parts,
                      const std::function<bool(const QString &)> &isTaken)
{
    const QList<Piece> pieces = piecesOf(pattern);
    const QString base = withoutEarlierEnd(parts.name, pieces);
    const auto build = [&](const QString &name, const QString &account) {
        QString text;
        for (const Piece &piece : pieces) {
            if (!piece.isPlaceholder)
                text += piece.text;
            else if (piece.text == QLatin1String("name"))
                text += name;
            else if (piece.text == QLatin1String("account"))
                text += account;
            else
                text += dateText(piece.text, parts.date);
        }
        return text.trimmed();
    };
    const QString whole = build(base, parts.account);
    const qsizetype over = lengthOf(whole) - maximumNameLength;
    if (over <= 0)
        return freeTokenName(whole, isTaken);
    const QString account = shortened(parts.account, 40);
    const qsizetype times = pattern.count(QLatin1String("{name}"));
    const qsizetype rest = lengthOf(build(QString(), account));
    const QString name = shortened(base, (maximumNameLength - rest) / times);
    return freeTokenName(build(name, account), isTaken);
}

QString freeTokenName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    QString candidate = shortened(name, maximumNameLength);
    for (int number = 2; isTaken(candidate); ++number) {
        const QString end = QStringLiteral("-%1").arg(number);
        candidate = shortened(name, maximumNameLength - end.size()) + end;
    }
    return candidate;
}

} // namespace tokendesk
