#include "evidence/reportfacts.h"

#include "evidence/evidencetext.h"

#include <QHash>

#include <algorithm>

namespace tokendesk {

namespace {

size_t rank(Severity severity)
{
    return static_cast<size_t>(severityCount - 1 - static_cast<int>(severity));
}

std::vector<ReportGroup> groupsOf(const ReviewRecord &record)
{
    std::vector<ReportGroup> groups;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < record.findings.size(); ++i) {
        const RecordedFinding &finding = record.findings[i];
        const QString key = severityId(finding.severity) + QLatin1Char('/') + finding.rule;
        const auto found = known.constFind(key);
        const size_t at = found == known.constEnd() ? groups.size() : *found;
        if (at == groups.size()) {
            known.insert(key, at);
            groups.push_back({finding.severity,
                              finding.rule,
                              finding.title,
                              finding.clause,
                              finding.number,
                              {},
                              0});
        }
        groups[at].findings.push_back(static_cast<int>(i));
        groups[at].decided += finding.decision ? 1 : 0;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &left, const auto &right) {
        return left.severity > right.severity;
    });
    return groups;
}

std::vector<TimelineBar> timelineOf(const ReviewRecord &record)
{
    QHash<TokenId, int> gravest;
    for (const RecordedFinding &finding : record.findings) {
        if (finding.tokenId == 0)
            continue;
        int &series = gravest[finding.tokenId];
        series = std::max(series, 1 + static_cast<int>(finding.severity));
    }
    std::vector<TimelineItem> items;
    items.reserve(record.expiries.size());
    for (const RecordedExpiry &expiry : record.expiries)
        items.push_back({expiry.expires, gravest.value(expiry.tokenId)});
    return expiryTimeline(items, timelineSeries, TimelineUnit::Month, record.judgedAtMs,
                          zoneOf(record));
}

/// The record lists only those whose expiry is known, and counts all that are live: one that is not
/// known to have expired is.
int unknownExpiriesOf(const ReviewRecord &record, const std::vector<TimelineBar> &timeline)
{
    int unknown = record.liveTokens;
    for (const TimelineBar &bar : timeline)
        unknown -= bar.kind == TimelineBar::Kind::Overdue ? 0 : bar.total();
    return std::max(0, unknown);
}

} // namespace

const SeverityTally &ReportFacts::tally(Severity severity) const
{
    return bySeverity[rank(severity)];
}

ReportFacts reportFacts(const ReviewRecord &record)
{
    ReportFacts facts;
    for (const Severity severity : allSeverities)
        facts.bySeverity[rank(severity)].severity = severity;
    for (size_t i = 0; i < record.findings.size(); ++i) {
        const RecordedFinding &finding = record.findings[i];
        if (finding.isOutstanding())
            facts.outstanding.push_back(static_cast<int>(i));
        SeverityTally &tally = facts.bySeverity[rank(finding.severity)];
        ++tally.found;
        if (finding.decision) {
            ++tally.decided;
            ++facts.decided;
            ++facts.byDecision[static_cast<size_t>(finding.decision->kind)];
        } else if (finding.isUndecided(record.policy.threshold)) {
            ++tally.open;
        }
    }
    facts.groups = groupsOf(record);
    facts.timeline = timelineOf(record);
    facts.unknownExpiries = unknownExpiriesOf(record, facts.timeline);
    return facts;
}

} // namespace tokendesk
