#include "models/activityquery.h"

#include "models/activitywords.h"

#include <algorithm>

namespace tokendesk {

namespace {

using Status = ActivityFilter::Status;
using querychips::termText;

unsigned outcomeBit(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return doneBit;
    case ChangeOutcome::Refused:
        return refusedBit;
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        break;
    }
    return unclearBit;
}

bool readStatus(const QueryTerm &term, ActivityFilter &filter)
{
    filter.status = term.mask == doneBit ? Status::Done
        : term.mask == refusedBit        ? Status::Refused
                                         : Status::Unclear;
    return term.qualifier == Qualifier::Outcome
        && (term.mask == doneBit || term.mask == refusedBit || term.mask == unclearBit);
}

QString writeStatus(const ActivityFilter &filter)
{
    switch (filter.status) {
    case Status::Any:
        break;
    case Status::Done:
        return termText(Qualifier::Outcome, {QStringLiteral("done")});
    case Status::Refused:
        return termText(Qualifier::Outcome, {QStringLiteral("refused")});
    case Status::Unclear:
        return termText(Qualifier::Outcome, {QStringLiteral("unclear")});
    }
    return {};
}

bool readKinds(const QueryTerm &term, ActivityFilter &filter)
{
    for (int i = 0; i < changeKindCount; ++i) {
        if ((term.mask & changeBit(i)) != 0)
            filter.kinds.insert(changeKindWord(static_cast<ChangeKind>(i)));
    }
    return term.qualifier == Qualifier::Change;
}

QString writeKinds(const ActivityFilter &filter)
{
    return termText(Qualifier::Change, querychips::textValues(filter.kinds));
}

bool readPeople(const QueryTerm &term, ActivityFilter &filter)
{
    filter.people = QSet<QString>(term.texts.begin(), term.texts.end());
    return term.qualifier == Qualifier::By;
}

QString writePeople(const ActivityFilter &filter)
{
    return termText(Qualifier::By, querychips::textValues(filter.people));
}

constexpr std::array<ChipFacet<ActivityFilter>, 3> activityChips{
    {{readStatus, writeStatus}, {readKinds, writeKinds}, {readPeople, writePeople}}};

bool isOf(const ChangeRecord &record, const QString &connectionId)
{
    return connectionId.isEmpty() || record.intent.connectionId == connectionId;
}

} // namespace

template <>
std::span<const ChipFacet<ActivityFilter>> chipFacets<ActivityFilter>()
{
    return activityChips;
}

QueryFacts activityFacts()
{
    QueryFacts facts;
    facts.page = QueryPage::Activity;
    for (int i = 0; i < changeKindCount; ++i)
        facts.changes << changeKindWord(static_cast<ChangeKind>(i));
    return facts;
}

RecordKey activityKey(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    return {intent.targetName,
            intent.accountName,
            {intent.reason, record.detail, changeText(record), beforeAfterText(record),
             QString::number(intent.targetId), QString::number(record.id)},
            intent.actor,
            intent.origin,
            intent.run};
}

std::vector<int> selectActivity(const std::vector<ChangeRecord> &records,
                                const std::vector<RecordKey> &keys, const ActivityFilter &filter,
                                const QString &connectionId, qint64 nowMs)
{
    const QueryFacts facts = activityFacts();
    // One language for chips and text: they cannot mean different things.
    const RecordQuery query(queryOfBoth(filter, facts), facts, nowMs);
    std::vector<int> rows;
    RecordText row;
    for (size_t i = 0; i < records.size(); ++i) {
        const ChangeRecord &record = records[i];
        if (!isOf(record, connectionId))
            continue;
        row.id = record.intent.targetId;
        row.account = record.intent.accountId;
        row.change = changeBit(static_cast<qsizetype>(record.intent.kind));
        row.outcome = outcomeBit(record.outcome);
        row.atMs = record.askedMs();
        if (query.matches(row, keys[i]))
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

} // namespace tokendesk
