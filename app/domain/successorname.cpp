#include "domain/successorname.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

struct SuccessorNameWords {
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

/// What an earlier rotation has put behind a name, date and number; nothing: it cannot be told.
std::optional<QRegularExpression> earlierEnd(const QList<Piece> &pieces)
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
            return std::nullopt; // what stood there cannot be told from the name
        }
    }
    if (!hasDate || pieces.constFirst().text != QLatin1String("name"))
        return std::nullopt;
    return QRegularExpression(end + QStringLiteral("(-\\d{1,3})?$"));
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

/// Taken apart once for all the names that are made by it on a day.
class NamePattern {
public:
    NamePattern(const QString &pattern, QDate date)
        : m_pieces(piecesOf(pattern))
        , m_earlier(earlierEnd(m_pieces))
    {
        for (Piece &piece : m_pieces) {
            if (piece.isPlaceholder && isDatePart(piece.text))
                piece = {dateText(piece.text, date)};
        }
    }

    [[nodiscard]] QString nameFor(const QString &oldName, const QString &accountName,
                                  const std::function<bool(const QString &)> &isTaken) const
    {
        const QString base = withoutEarlierEnd(oldName);
        const QString whole = build(base, accountName);
        if (lengthOf(whole) <= maximumNameLength)
            return freeTokenName(whole, isTaken);
        const QString account = shortened(accountName, 40);
        const qsizetype rest = lengthOf(build(QString(), account));
        const QString name = shortened(base, (maximumNameLength - rest) / timesOfName());
        return freeTokenName(build(name, account), isTaken);
    }

private:
    [[nodiscard]] QString withoutEarlierEnd(const QString &name) const
    {
        const qsizetype at = m_earlier ? name.indexOf(*m_earlier) : -1;
        return at > 0 ? name.left(at) : name;
    }

    [[nodiscard]] QString build(const QString &name, const QString &account) const
    {
        QString text;
        for (const Piece &piece : m_pieces) {
            if (!piece.isPlaceholder)
                text += piece.text;
            else
                text += isName(piece) ? name : account;
        }
        return text.trimmed();
    }

    [[nodiscard]] qsizetype timesOfName() const
    {
        return std::count_if(m_pieces.begin(), m_pieces.end(), isName);
    }

    static bool isName(const Piece &piece)
    {
        return piece.isPlaceholder && piece.text == QLatin1String("name");
    }

    QList<Piece> m_pieces;
    std::optional<QRegularExpression> m_earlier;
};

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
            return SuccessorNameWords::tr(
                       "{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, "
                       "{yyyy-mm} and {yyyy-mm-dd}.")
                .arg(piece.text);
    }
    if (literal.contains(QLatin1Char('{')) || literal.contains(QLatin1Char('}')))
        return SuccessorNameWords::tr("A brace is open or closed without its other half.");
    if (!tellsApart)
        return SuccessorNameWords::tr(
            "Put {name} into the pattern, so that the new token can be told by it.");
    if (lengthOf(literal) > maximumNameLength / 2)
        return SuccessorNameWords::tr("The pattern is too long.");
    return {};
}

QString successorName(const QString &pattern, const NameParts &parts,
                      const std::function<bool(const QString &)> &isTaken)
{
    return NamePattern(pattern, parts.date).nameFor(parts.name, parts.account, isTaken);
}

QStringList successorNames(const QString &pattern, const QList<TokenId> &tokens,
                           const Inventory &inventory, QDate date)
{
    const NamePattern parsed(pattern, date);
    QHash<AccountId, QSet<QString>> given;
    QStringList names;
    names.reserve(tokens.size());
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0) {
            names << QString();
            continue;
        }
        const int account = inventory.accountIndexOf(index);
        QSet<QString> &taken = given[inventory.account(account).id];
        if (taken.isEmpty()) {
            for (const int token : inventory.tokensOf(account))
                taken.insert(inventory.token(token).name);
        }
        const QString name =
            parsed.nameFor(inventory.token(index).label(), inventory.account(account).label(),
                           [&taken](const QString &one) { return taken.contains(one); });
        taken.insert(name);
        names << name;
    }
    return names;
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
