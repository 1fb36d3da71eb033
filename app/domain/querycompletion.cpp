#include "domain/querycompletion.h"

#include "domain/querylexer.h"
#include "domain/review/ruleid.h"
#include "domain/sortrows.h"
#include "domain/textmatch.h"

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

QStringList textsOf(const Inventory &inventory, Qualifier qualifier)
{
    QSet<QString> texts;
    for (const Account &account : inventory.accounts()) {
        if (qualifier == Qualifier::Role)
            texts.insert(account.role);
        else if (qualifier == Qualifier::Account)
            texts.insert(account.label());
        else
            texts.unite(QSet<QString>(account.teams.begin(), account.teams.end()));
    }
    return {texts.begin(), texts.end()};
}

/// In the order of a dictionary.
QStringList sorted(QStringList texts)
{
    texts.removeAll(QString());
    texts.sort(); // what differs by case alone always comes in the same order
    std::vector<int> order(static_cast<size_t>(texts.size()));
    std::iota(order.begin(), order.end(), 0);
    sortRowsByName(order, Qt::AscendingOrder, [&](int row) { return texts.at(row); });
    QStringList ordered;
    ordered.reserve(texts.size());
    for (const int row : order)
        ordered << texts.at(row);
    return ordered;
}

QStringList valuesOf(const Inventory &inventory, Qualifier qualifier, const QueryFacts &facts)
{
    const auto split = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    switch (qualifier) {
    case Qualifier::Is:
        return split("active expiring expired revoked deactivated");
    case Qualifier::Expires:
        return split("<7d <30d <60d <90d >90d never overdue later unknown");
    case Qualifier::Unused:
        return split(">30d >45d >90d never");
    case Qualifier::Used:
        return split("<7d <30d >90d never unknown");
    case Qualifier::Created:
        return split("<7d <30d >90d >1y");
    case Qualifier::Role:
    case Qualifier::Account:
    case Qualifier::Team:
        return textsOf(inventory, qualifier);
    case Qualifier::Scim:
        return split("yes no");
    case Qualifier::Severity:
        return split("critical >=high >=medium >=low");
    case Qualifier::Owner:
        return split("none");
    case Qualifier::Review:
        return split("due later none");
    case Qualifier::Decision:
        return split("open keep rotate revoke delete put-off");
    case Qualifier::Finding: {
        QStringList words;
        for (const RuleId rule : allRules())
            words << ruleWord(rule);
        words.sort();
        return words;
    }
    case Qualifier::Change:
        return facts.changes;
    case Qualifier::Outcome:
        return split("done refused unclear");
    case Qualifier::Made:
        return split("here elsewhere");
    case Qualifier::When:
        return split("<1d <7d <30d <90d >90d");
    case Qualifier::Name:
    case Qualifier::Id:
    case Qualifier::By:
    case Qualifier::Deployment:
    case Qualifier::Run:
        break;
    }
    return {};
}

/// What is offered are texts; of owners none is, but a word.
bool offersTexts(Qualifier qualifier)
{
    return isOfText(qualifier) && qualifier != Qualifier::Owner;
}

/// As it is written: who takes an account from the list means that one alone.
QString writtenValue(const QString &text, Qualifier qualifier, bool whole)
{
    return whole || qualifier == Qualifier::Account ? QLatin1Char('=') + quotedValue(text)
                                                    : quotedValue(text);
}

/// The value goes on behind the cursor: it is replaced as a whole.
qsizetype endOfValue(const QString &text, qsizetype cursor, bool quoted)
{
    qsizetype end = cursor;
    if (quoted) {
        const qsizetype quote = text.indexOf(QLatin1Char('"'), cursor);
        // A quote further on may open another value.
        const bool isOurs = quote >= 0
            && (quote + 1 == text.size() || text.at(quote + 1).isSpace()
                || text.at(quote + 1) == QLatin1Char(','));
        return isOurs ? quote + 1 : cursor;
    }
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != QLatin1Char(','))
        ++end;
    return end;
}

} // namespace

std::vector<QueryCompletion> queryCompletions(const QString &text, qsizetype cursor,
                                              const Inventory &inventory, const QueryFacts &facts,
                                              const QueryValues &values)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const std::vector<QueryLexeme> lexemes = queryLexemes(text.left(cursor));
    if (lexemes.empty() || lexemes.back().position + lexemes.back().length != cursor)
        return {};
    const QueryLexeme &lexeme = lexemes.back();
    const QueryLexeme::Value &value = lexeme.values.back();
    // A phrase is not a qualifier, and a closed quote is a finished value.
    if (value.quoted && (!lexeme.qualifier || !lexeme.unclosed))
        return {};

    QStringList candidates;
    if (lexeme.qualifier && isKnownOn(facts.page, *lexeme.qualifier)) {
        candidates = values.contains(*lexeme.qualifier)
            ? values.value(*lexeme.qualifier)
            : valuesOf(inventory, *lexeme.qualifier, facts);
        if (offersTexts(*lexeme.qualifier)) {
            candidates.removeAll(QString());
            candidates = sorted(std::move(candidates));
        }
    } else if (!lexeme.qualifier) {
        for (int i = 0; i < qualifierCount; ++i) {
            const auto qualifier = static_cast<Qualifier>(i);
            if (isKnownOn(facts.page, qualifier))
                candidates << qualifierWord(qualifier) + QLatin1Char(':');
        }
    }
    const std::string typed = foldedKey(value.text);
    const qsizetype end = endOfValue(text, cursor, value.quoted);
    std::vector<QueryCompletion> first;
    std::vector<QueryCompletion> later;
    for (const QString &candidate : candidates) {
        const std::string key = foldedKey(candidate);
        const bool begins = key.starts_with(typed);
        if (!begins && !(lexeme.qualifier && containsWord(key, typed)))
            continue;
        const QString replacement = lexeme.qualifier && offersTexts(*lexeme.qualifier)
            ? writtenValue(candidate, *lexeme.qualifier, value.whole)
            : candidate;
        if (replacement != QStringView(text).mid(value.position, end - value.position))
            (begins ? first : later)
                .push_back({replacement, candidate, value.position, end - value.position});
    }
    first.insert(first.end(), later.begin(), later.end());
    if (first.size() > mostCompletions)
        first.resize(mostCompletions);
    return first;
}

} // namespace tokendesk
