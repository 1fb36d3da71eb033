#include "domain/querylanguage.h"

#include "domain/inventory.h"
#include "domain/querylexer.h"
#include "domain/queryterms.h"
#include "domain/review/severity.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr std::array<const char *, qualifierCount> words{
    "is",   "expires", "unused", "used",    "created",  "role",  "account", "team",
    "name", "id",      "scim",   "finding", "severity", "owner", "decision"};

} // namespace

QString qualifierWord(Qualifier qualifier)
{
    return QString::fromLatin1(words[static_cast<size_t>(qualifier)]);
}

std::optional<Qualifier> qualifierFrom(QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(QLatin1String(words[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Qualifier>(i);
    }
    return std::nullopt;
}

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

bool asksReview(const ParsedQuery &query)
{
    const auto asks = [](const QueryTerm &term) {
        return term.qualifier == Qualifier::Finding || term.qualifier == Qualifier::Severity
            || term.qualifier == Qualifier::Owner || term.qualifier == Qualifier::Scim
            || term.qualifier == Qualifier::Decision;
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
