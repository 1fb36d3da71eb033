#include "domain/querylanguage.h"

#include "domain/inventory.h"
#include "domain/querylexer.h"
#include "domain/queryterms.h"
#include "domain/review/severity.h"
#include "domain/textmatch.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// What a term asks, told apart from all others; one that has a problem is as it is written.
QString meaningOf(const QueryTerm &term, const QString &text)
{
    if (!term.usable)
        return text.mid(term.position, term.length);
    QStringList values{QString::number(term.mask), QString::number(term.none)};
    for (const std::string &key : term.keys)
        values << QLatin1Char('"') + QString::fromStdString(key);
    for (const std::string &key : term.wholeKeys)
        values << QLatin1String("=\"") + QString::fromStdString(key);
    for (const qint64 number : term.numbers)
        values << QLatin1Char('#') + QString::number(number);
    for (const TimeSpan &span : term.spans)
        values << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                      .arg(static_cast<int>(span.kind))
                      .arg(span.least.value_or(-1))
                      .arg(span.most.value_or(-1))
                      .arg(span.from.toJulianDay())
                      .arg(span.to.toJulianDay())
                      .arg(span.since.value_or(-1))
                      .arg(span.until.value_or(-1));
    values.sort();
    const QString asker = term.qualifier ? qualifierWord(*term.qualifier) : QString();
    return (term.negated ? QLatin1String("-") : QLatin1String("")) + asker + QLatin1Char(':')
        + values.join(QLatin1Char('\n'));
}

/// In an order that is always the same.
std::vector<QStringList> meaningOf(const QString &text, const QueryFacts &facts)
{
    std::vector<QStringList> groups;
    const ParsedQuery parsed = parseQuery(text, facts);
    for (const QueryGroup &group : parsed.groups) {
        QStringList terms;
        for (const QueryTerm &term : group)
            terms << meaningOf(term, text);
        terms.sort();
        terms.removeDuplicates();
        if (!terms.isEmpty())
            groups.push_back(terms);
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace

const QStringList &querySeverityWords()
{
    static const QStringList severities = [] {
        QStringList ids;
        for (const Severity severity : allSeverities)
            ids << severityId(severity);
        return ids;
    }();
    return severities;
}

QueryFacts queryFacts(QueryPage page)
{
    QueryFacts facts;
    facts.page = page;
    return facts;
}

bool asksReview(const ParsedQuery &query)
{
    const auto asks = [](const QueryTerm &term) {
        return term.qualifier == Qualifier::Finding || term.qualifier == Qualifier::Severity
            || term.qualifier == Qualifier::Owner || term.qualifier == Qualifier::Review
            || term.qualifier == Qualifier::Scim;
    };
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const QueryGroup &group) {
        return std::any_of(group.begin(), group.end(), asks);
    });
}

bool hasUsableTerm(const QueryGroup &group)
{
    return std::any_of(group.begin(), group.end(),
                       [](const QueryTerm &term) { return term.usable; });
}

bool QueryTerm::holdsText(std::string_view foldedKey) const
{
    return std::find(wholeKeys.begin(), wholeKeys.end(), foldedKey) != wholeKeys.end()
        || std::any_of(keys.begin(), keys.end(), [foldedKey](const std::string &key) {
               return containsWord(foldedKey, key);
           });
}

bool ParsedQuery::matchesAll() const
{
    return std::none_of(groups.begin(), groups.end(), hasUsableTerm);
}

ParsedQuery parseQuery(const QString &text, const QueryFacts &facts)
{
    ParsedQuery parsed;
    parsed.groups.emplace_back();
    const QueryLexeme *lastOr = nullptr;
    const auto checkOr = [&](bool hasBefore, bool hasAfter) {
        if (lastOr && !(hasBefore && hasAfter))
            parsed.problems.push_back(looseOrProblem(*lastOr));
    };
    bool hasBefore = false;
    const std::vector<QueryLexeme> lexemes = queryLexemes(text);
    for (const QueryLexeme &lexeme : lexemes) {
        if (!lexeme.isOr) {
            parsed.groups.back().push_back(readTerm(lexeme, facts, parsed.problems));
            continue;
        }
        checkOr(hasBefore, !parsed.groups.back().empty());
        hasBefore = !parsed.groups.back().empty();
        lastOr = &lexeme;
        parsed.groups.emplace_back();
    }
    checkOr(hasBefore, !parsed.groups.back().empty());
    std::sort(parsed.problems.begin(), parsed.problems.end(),
              [](const QueryProblem &a, const QueryProblem &b) { return a.position < b.position; });
    return parsed;
}

bool isSameQuery(const QString &text, const QString &other, const QueryFacts &facts)
{
    return text.trimmed() == other.trimmed() || meaningOf(text, facts) == meaningOf(other, facts);
}

QString quotedValue(const QString &value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("_.@-").contains(c);
    });
    // A number alone would be read as an id.
    const bool number = std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.unicode() >= '0' && c.unicode() <= '9';
    });
    const bool keyword = value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    if (plain && !number && !keyword)
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace tokendesk
