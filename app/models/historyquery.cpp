#include "models/historyquery.h"

#include "models/historywords.h"

#include <algorithm>

namespace tokendesk {

namespace {

using Maker = HistoryFilter::Maker;
using querychips::termText;

bool readMaker(const QueryTerm &term, HistoryFilter &filter)
{
    filter.maker = term.mask == hereBit ? Maker::ThisProgram : Maker::Elsewhere;
    return term.qualifier == Qualifier::Made && (term.mask == hereBit || term.mask == elsewhereBit);
}

QString writeMaker(const HistoryFilter &filter)
{
    switch (filter.maker) {
    case Maker::Anybody:
        break;
    case Maker::ThisProgram:
        return termText(Qualifier::Made, {QStringLiteral("here")});
    case Maker::Elsewhere:
        return termText(Qualifier::Made, {QStringLiteral("elsewhere")});
    }
    return {};
}

bool readKinds(const QueryTerm &term, HistoryFilter &filter)
{
    for (int i = 0; i < historyKindCount; ++i) {
        if ((term.mask & changeBit(i)) != 0)
            filter.kinds.insert(historyKindWord(static_cast<HistoryKind>(i)));
    }
    return term.qualifier == Qualifier::Change;
}

QString writeKinds(const HistoryFilter &filter)
{
    return termText(Qualifier::Change, querychips::textValues(filter.kinds));
}

constexpr std::array<ChipFacet<HistoryFilter>, 2> historyChips{
    {{readMaker, writeMaker}, {readKinds, writeKinds}}};

RecordKey keyOf(const HistoryEvent &event)
{
    const auto number = [](qint64 id) { return id != 0 ? QString::number(id) : QString(); };
    return {event.name,
            event.accountName,
            {historyKindText(event.kind), historySubject(event), historyChangeText(event),
             historyMakerText(event), number(event.token), number(event.account)}};
}

} // namespace

template <>
std::span<const ChipFacet<HistoryFilter>> chipFacets<HistoryFilter>()
{
    return historyChips;
}

QueryFacts historyFacts()
{
    QueryFacts facts;
    facts.page = QueryPage::History;
    for (int i = 0; i < historyKindCount; ++i)
        facts.changes << historyKindWord(static_cast<HistoryKind>(i));
    return facts;
}

HistorySelection selectHistory(const HistoryEvents &events, const HistoryFilter &filter,
                               qint64 nowMs, const std::atomic_bool &isStopped)
{
    const QueryFacts facts = historyFacts();
    // One language for chips and text: they cannot mean different things.
    const RecordQuery query(queryOfBoth(filter, facts), facts, nowMs);
    HistorySelection selection;
    std::array<int, historyKindCount> kinds{};
    for (size_t i = 0; i < events.size() && !isStopped; ++i) {
        const HistoryEvent &event = events[i];
        ++selection.facets.total;
        selection.facets.byThisProgram += event.byThisProgram ? 1 : 0;
        selection.facets.accounts.insert(event.accountName);
        if (filter.maker == Maker::Anybody
            || event.byThisProgram == (filter.maker == Maker::ThisProgram))
            ++kinds[static_cast<size_t>(event.kind)];
        RecordText row;
        row.key = [&event] { return keyOf(event); };
        row.id = event.token != 0 ? event.token : event.account;
        row.account = event.account;
        row.change = changeBit(static_cast<qsizetype>(event.kind));
        row.made = event.byThisProgram ? hereBit : elsewhereBit;
        row.atMs = event.seenMs;
        if (query.matches(row))
            selection.rows.push_back(static_cast<int>(i));
    }
    for (int i = 0; i < historyKindCount; ++i) {
        if (const int count = kinds[static_cast<size_t>(i)])
            selection.facets.kinds.insert(historyKindWord(static_cast<HistoryKind>(i)), count);
    }
    return selection;
}

std::optional<qint64> historyTextSince(const QString &text, qint64 nowMs)
{
    return RecordQuery(text, historyFacts(), nowMs).since();
}

QString withoutSince(const QString &text)
{
    const auto saying = [](const QueryTerm &term, size_t) {
        return term.qualifier == Qualifier::When ? qualifierWord(Qualifier::When) : QString();
    };
    const QString without = querychips::withTerm(text, 0, {}, saying, historyFacts()).trimmed();
    const std::vector<QueryGroup> groups = parseQuery(without, historyFacts()).groups;
    // "OR" alone is left of alternatives that said nothing else.
    const bool isBare = std::all_of(groups.begin(), groups.end(),
                                    [](const QueryGroup &group) { return group.empty(); });
    return isBare ? QString() : without;
}

} // namespace tokendesk
