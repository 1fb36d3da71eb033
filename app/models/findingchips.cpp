#include "models/findingquery.h"

#include <array>

namespace tokendesk {

namespace {

using querychips::termText;

bool readSeverities(const QueryTerm &term, FindingFilter &filter)
{
    filter.severities = term.mask;
    return term.qualifier == Qualifier::Severity && term.mask != 0;
}

QString writeSeverities(const FindingFilter &filter)
{
    QStringList values;
    for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it) {
        if (filter.hasSeverity(*it))
            values << severityId(*it);
    }
    // So many of the gravest: "and above".
    const unsigned gravest = (1U << severityCount) - (1U << (severityCount - values.size()));
    if (values.size() > 1 && filter.severities == gravest)
        values = {QStringLiteral(">=") + values.constLast()};
    return termText(Qualifier::Severity, values);
}

bool readOpen(const QueryTerm &term, FindingFilter &filter)
{
    filter.openOnly = true;
    return term.qualifier == Qualifier::Decision && term.mask == openDecisionBit;
}

QString writeOpen(const FindingFilter &filter)
{
    return filter.openOnly ? termText(Qualifier::Decision, {QStringLiteral("open")}) : QString();
}

bool readRules(const QueryTerm &term, FindingFilter &filter)
{
    for (const QString &text : term.texts)
        filter.rules.insert(text.toLower());
    return term.qualifier == Qualifier::Finding;
}

QString writeRules(const FindingFilter &filter)
{
    return termText(Qualifier::Finding, querychips::textValues(filter.rules));
}

bool readAccounts(const QueryTerm &term, FindingFilter &filter)
{
    filter.accounts = QSet<AccountId>(term.numbers.begin(), term.numbers.end());
    return term.qualifier == Qualifier::Account && term.texts.isEmpty();
}

QString writeAccounts(const FindingFilter &filter)
{
    return termText(Qualifier::Account, querychips::idValues(filter.accounts));
}

bool readExpiry(const QueryTerm &term, FindingFilter &filter)
{
    if (term.qualifier != Qualifier::Expires)
        return false;
    for (const TimeSpan &span : term.spans) {
        switch (span.kind) {
        case TimeSpan::Kind::Age:
        case TimeSpan::Kind::Moments:
        case TimeSpan::Kind::Unknown:
            return false;
        case TimeSpan::Kind::Never:
            filter.expires.never = true;
            break;
        case TimeSpan::Kind::Overdue:
            filter.expires.overdue = true;
            break;
        case TimeSpan::Kind::Later:
            filter.expires.later = true;
            break;
        case TimeSpan::Kind::Days:
            if (!span.from.isValid() || !span.to.isValid() || filter.expires.from.isValid())
                return false;
            filter.expires.from = span.from;
            filter.expires.to = span.to.addDays(1);
            break;
        }
    }
    return true;
}

QString writeExpiry(const FindingFilter &filter)
{
    QStringList values;
    const ExpiryRange &range = filter.expires;
    if (range.overdue)
        values << QStringLiteral("overdue");
    if (range.from.isValid())
        values << range.from.toString(Qt::ISODate) + QLatin1String("..")
                + range.to.addDays(-1).toString(Qt::ISODate);
    if (range.later)
        values << QStringLiteral("later");
    if (range.never)
        values << QStringLiteral("never");
    return termText(Qualifier::Expires, values);
}

constexpr std::array<ChipFacet<FindingFilter>, 5> findingChips{{{readSeverities, writeSeverities},
                                                                {readOpen, writeOpen},
                                                                {readRules, writeRules},
                                                                {readAccounts, writeAccounts},
                                                                {readExpiry, writeExpiry}}};

} // namespace

template <>
std::span<const ChipFacet<FindingFilter>> chipFacets<FindingFilter>()
{
    return findingChips;
}

} // namespace tokendesk
