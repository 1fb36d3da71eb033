#include "evidence/reportwords.h"

#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "domain/sentence.h"
#include "domain/token.h"
#include "evidence/evidencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// review.json holds all.
constexpr qsizetype unreadablePrinted = 20;
constexpr size_t outstandingPrinted = 200;

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// "age days: 910 · created: 2024-05-22T11:06:40Z".
QString valueWords(const RecordedFinding &finding)
{
    QStringList parts;
    for (const RecordedValue &value : finding.values)
        parts << QString(value.key).replace(QLatin1Char('_'), QLatin1Char(' '))
                + QStringLiteral(": ") + value.text;
    return parts.join(QStringLiteral(" · "));
}

/// "12 nightly-sync: Active → Revoked"; only as many as a person reads.
QString tokensWords(const RecordedFinding &finding)
{
    constexpr qsizetype printed = 12;
    QStringList lines;
    for (const RecordedToken &token : finding.tokens) {
        if (lines.size() == printed) {
            lines << ReportWords::tr(
                "and %Ln more; review.json and findings.csv name all of them", nullptr,
                static_cast<int>(finding.tokens.size()) - static_cast<int>(printed));
            break;
        }
        const QString before = stateTitle(token.stateBefore);
        const QString after = stateTitle(token.stateAfter);
        lines << QStringLiteral("%1 %2: %3")
                     .arg(QString::number(token.id), shownText(token.name),
                          before == after ? after : before + QStringLiteral(" → ") + after);
    }
    return lines.join(QStringLiteral(" · "));
}

QString findingCount(int count)
{
    return ReportWords::tr("%Ln finding(s)", nullptr, count);
}

} // namespace

QString reportLanguage()
{
    return ReportWords::tr("en", "the language code of this translation, BCP 47");
}

QLocale reportLocale()
{
    const QLocale own(reportLanguage());
    return QLocale().language() == own.language() ? QLocale() : own;
}

QString reportTitle()
{
    return ReportWords::tr("Security review of service tokens");
}

QString statusWords(const ReviewRecord &record)
{
    if (record.isFinished())
        return ReportWords::tr("Finished");
    const int open = record.undecided();
    return open == 0
        ? ReportWords::tr("Draft: the review is not finished")
        : ReportWords::tr("Draft: %Ln finding(s) still need a decision", nullptr, open);
}

QString decisionTitle(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Keep:
        return ReportWords::tr("Keep");
    case DecisionKind::Rotate:
        return ReportWords::tr("Rotate");
    case DecisionKind::Revoke:
        return ReportWords::tr("Revoke");
    case DecisionKind::Delete:
        return ReportWords::tr("Delete");
    case DecisionKind::PutOff:
        return ReportWords::tr("Put off");
    }
    return {};
}

QString stateTitle(const QString &state)
{
    if (state == QLatin1String("gone"))
        return ReportWords::tr("Gone from the list");
    if (state == QLatin1String("unknown"))
        return ReportWords::tr("Not known: rows of the list could not be read");
    for (int i = 0; i < tokenStateCount; ++i) {
        if (tokenStateId(static_cast<TokenState>(i)) == state)
            return tokenStateWord(static_cast<TokenState>(i));
    }
    return orDash(shownText(state));
}

QString numberTitle(const QString &rule, int number)
{
    const std::optional<RuleId> known = ruleFromWord(rule);
    switch (known ? numberRange(*known).kind : NumberKind::Count) {
    case NumberKind::None:
        return {};
    case NumberKind::Days:
    case NumberKind::EnvironmentDays:
        return ReportWords::tr("%Ln day(s)", nullptr, number);
    case NumberKind::Minutes:
        return ReportWords::tr("%Ln minute(s)", nullptr, number);
    case NumberKind::Count:
        return number == 0 ? QString() : QString::number(number);
    }
    return {};
}

QString barTitle(const TimelineBar &bar)
{
    switch (bar.kind) {
    case TimelineBar::Kind::Overdue:
        return tokenStateWord(TokenState::Expired);
    case TimelineBar::Kind::Span:
        //: A month, as Qt writes its parts: Dec 2026
        return reportLocale().toString(bar.from, ReportWords::tr("MMM yyyy"));
    case TimelineBar::Kind::Later:
        return ReportWords::tr("Later");
    case TimelineBar::Kind::Never:
        return ReportWords::tr("Never");
    }
    return {};
}

QString seriesTitle(int series)
{
    return series == 0 ? ReportWords::tr("No finding")
                       : severityWords(static_cast<Severity>(series - 1));
}

std::vector<Fact> titleFacts(const ReviewRecord &record)
{
    std::vector<Fact> facts{
        {ReportWords::tr("Deployment"), shownText(record.address)},
        {ReportWords::tr("Status"), statusWords(record)},
        {ReportWords::tr("Reviewed by"), orDash(shownText(record.startedBy))},
        {ReportWords::tr("Started"), orDash(longTime(record.startedAtMs, record))}};
    if (record.isFinished()) {
        facts.push_back({ReportWords::tr("Finished"), longTime(record.finishedAtMs, record)});
        facts.push_back({ReportWords::tr("Finished by"), orDash(shownText(record.finishedBy))});
    }
    facts.push_back({ReportWords::tr("Policy"), shownText(policyTitle(record.policy.name))});
    return facts;
}

std::vector<Fact> scopeFacts(const ReviewRecord &record)
{
    std::vector<Fact> facts{
        {ReportWords::tr("Connection"), shownText(record.connectionName)},
        {ReportWords::tr("Deployment"), shownText(record.address)},
        {ReportWords::tr("Service accounts"), countText(record.accounts)},
        {ReportWords::tr("Service tokens"), countText(record.tokens)},
        {ReportWords::tr("Of these live"), countText(record.liveTokens)},
        {ReportWords::tr("Judged as of"), orDash(longTime(record.judgedAtMs, record))},
        {ReportWords::tr("Time zone of days"), shownText(record.timeZone)}};
    for (const QString &unreadable : record.unreadable.mid(0, unreadablePrinted))
        facts.push_back({ReportWords::tr("Could not be read"), shownText(unreadable)});
    if (const auto more = record.unreadable.size() - unreadablePrinted; more > 0)
        facts.push_back({ReportWords::tr("Could not be read"),
                         ReportWords::tr("and %Ln more; review.json names all of them", nullptr,
                                         static_cast<int>(more))});
    return facts;
}

std::vector<Fact> policyFacts(const ReviewRecord &record)
{
    return {{ReportWords::tr("Policy"), shownText(policyTitle(record.policy.name))},
            {ReportWords::tr("Identifier"), shownText(record.policy.id), true},
            {ReportWords::tr("SHA-256"), shownText(record.policy.sha256), true},
            {ReportWords::tr("Decision needed from"), severityWords(record.policy.threshold)}};
}

std::vector<Fact> decisionFacts(const ReviewRecord &record, const RecordedFinding &finding)
{
    std::vector<Fact> facts;
    if (finding.decision) {
        const Decision &decision = *finding.decision;
        QString kind = decisionTitle(decision.kind);
        if (decision.until.isValid())
            kind =
                ReportWords::tr("%1 until %2", "a decision and a day")
                    .arg(kind,
                         reportLocale().toString(decision.until, ReportWords::tr("d MMMM yyyy")));
        facts = {{ReportWords::tr("Decision"), kind},
                 {ReportWords::tr("Reason"), orDash(shownText(decision.reason))},
                 {ReportWords::tr("Decided by"), orDash(shownText(decision.by))},
                 {ReportWords::tr("Decided on"), orDash(longTime(decision.atMs, record))}};
        if (finding.isOutstanding())
            facts.push_back({ReportWords::tr("Carried out"), ReportWords::tr("Not yet")});
    } else {
        facts = {{ReportWords::tr("Decision"),
                  finding.isUndecided(record.policy.threshold)
                      ? ReportWords::tr("Open: the policy asks for a decision")
                      : ReportWords::tr("None, and none is asked for")}};
    }
    if (finding.isResolved)
        facts.push_back(
            {ReportWords::tr("Settled"),
             ReportWords::tr("During the review: it was not found any more at the end")});
    if (finding.isUnknown)
        facts.push_back(
            {ReportWords::tr("Not known"),
             ReportWords::tr("Whether it still is so: a row that it is about could not be "
                             "read at the end")});
    if (!finding.stateBefore.isEmpty() || !finding.stateAfter.isEmpty()) {
        facts.push_back({ReportWords::tr("Token before"), stateTitle(finding.stateBefore)});
        facts.push_back(
            {record.isFinished() ? ReportWords::tr("Token after") : ReportWords::tr("Token now"),
             stateTitle(finding.stateAfter)});
    }
    return facts;
}

std::vector<Fact> findingFacts(const RecordedFinding &finding)
{
    std::vector<Fact> facts;
    if (!finding.account.isEmpty())
        facts.push_back({ReportWords::tr("Account"), shownText(finding.account)});
    if (!finding.values.empty())
        facts.push_back({ReportWords::tr("Values"), shownText(valueWords(finding))});
    if (!finding.tokens.empty())
        facts.push_back({ReportWords::tr("Tokens"), tokensWords(finding)});
    if (!finding.remedy.isEmpty())
        facts.push_back({ReportWords::tr("Remedy"), shownText(finding.remedy)});
    facts.push_back({ReportWords::tr("Key"), shownText(finding.key), true});
    return facts;
}

QString scopeWords(const ReviewRecord &record)
{
    return ReportWords::tr(
               "This report covers the service accounts and service tokens that the "
               "deployment “%1” listed to the reviewer's credential. It holds names, dates "
               "and decisions; it holds no token's value. Names are printed as the server "
               "gave them, with characters that could disguise a name made visible.")
        .arg(shownText(record.connectionName));
}

QString policyWords(const ReviewRecord &record)
{
    return ReportWords::tr(
               "Every token and account was judged by the rules below. A finding that is %1 "
               "or graver needs a decision before the review can be finished. The whole "
               "policy is in policy.json; its hash is the SHA-256 of that JSON without "
               "spaces, keys sorted.")
        .arg(severityWords(record.policy.threshold).toLower());
}

namespace {

QString outstandingWords(const ReportFacts &facts)
{
    const auto count = static_cast<int>(facts.outstanding.size());
    return count == 0
        ? QString()
        : ReportWords::tr("%Ln decision(s) to rotate, revoke or delete not carried out yet",
                          nullptr, count);
}

QString decidedWords(const ReviewRecord &record, const ReportFacts &facts)
{
    const int open = record.undecided();
    const QString count = findingCount(static_cast<int>(record.findings.size()));
    const QString decided = ReportWords::tr("%Ln of them decided", nullptr, facts.decided);
    if (open > 0)
        return ReportWords::tr(
                   "%1, %2; %Ln finding(s) still without the decision that the policy asks "
                   "for.",
                   nullptr, open)
            .arg(count, decided);
    return ReportWords::tr("%1, %2; none that the policy asks for is open.").arg(count, decided);
}

} // namespace

QString summaryWords(const ReviewRecord &record, const ReportFacts &facts)
{
    return joinedSentences({decidedWords(record, facts), outstandingWords(facts)});
}

QString timelineWords(const ReportFacts &facts)
{
    int coming = 0;
    const TimelineBar *most = nullptr;
    int overdue = 0;
    int later = 0;
    int never = 0;
    for (const TimelineBar &bar : facts.timeline) {
        const int total = bar.total();
        switch (bar.kind) {
        case TimelineBar::Kind::Overdue:
            overdue = total;
            break;
        case TimelineBar::Kind::Span:
            coming += total;
            if (total > 0 && (!most || total > most->total()))
                most = &bar;
            break;
        case TimelineBar::Kind::Later:
            later = total;
            break;
        case TimelineBar::Kind::Never:
            never = total;
            break;
        }
    }
    QStringList sentences{
        ReportWords::tr("Tokens that are not revoked, by expiry: %1 overdue, %2 within "
                        "twelve months, %3 later, %4 never.")
            .arg(countText(overdue), countText(coming), countText(later), countText(never))};
    if (facts.unknownExpiries > 0)
        sentences << ReportWords::tr("Expiry not known: %Ln token(s)", nullptr,
                                     facts.unknownExpiries);
    if (most)
        sentences << ReportWords::tr("Most in one month: %1 in %2.")
                         .arg(countText(most->total()), barTitle(*most));
    return joinedSentences(sentences);
}

QString groupWords(const ReportGroup &group)
{
    QStringList parts{findingCount(static_cast<int>(group.findings.size())),
                      ReportWords::tr("rule %1").arg(shownText(group.rule))};
    const QString number = numberTitle(group.rule, group.number);
    if (!number.isEmpty())
        parts << ReportWords::tr("number: %1").arg(number);
    if (!group.clause.isEmpty())
        parts << ReportWords::tr("source: %1").arg(shownText(sourceWords(group.clause)));
    return parts.join(QStringLiteral(" · "));
}

QStringList integrityWords()
{
    return {ReportWords::tr(
                "This report is one file of an evidence pack. manifest.json lists the size and "
                "the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, "
                "so that packs form a chain."),
            ReportWords::tr(
                "What a check of the pack proves: no listed file was altered, removed or "
                "exchanged since the manifest was written, and the pack before is the one that "
                "it was made after. It proves that only as far as the manifest's own SHA-256 is "
                "known from elsewhere: written down at sign-off, or named by a later pack."),
            ReportWords::tr(
                "The hash to write down is that of the whole file manifest.json, as sha256sum "
                "prints it. The manifest_sha256 inside it is another one: that of its other "
                "keys."),
            ReportWords::tr(
                "What it does not prove: who made the pack, and when. The hashes are no "
                "signature. Whoever can rewrite every file, this manifest and all later ones "
                "can make a chain that fits.")};
}

QString signOffWords(const ReviewRecord &record)
{
    if (!record.isFinished())
        return ReportWords::tr(
            "The review is not finished. Sign only the report of a finished review.");
    return ReportWords::tr(
        "By signing I confirm that I have seen the findings of this report, and that "
        "the decisions recorded in it are the ones that were made.");
}

ReportTable rulesTable(const ReviewRecord &record)
{
    ReportTable table;
    table.caption = ReportWords::tr("Rules of the policy");
    table.titles = {ReportWords::tr("Rule"), ReportWords::tr("Severity"), ReportWords::tr("Number"),
                    ReportWords::tr("Source")};
    table.numbersFrom = static_cast<int>(table.titles.size());
    const Result<Policy> policy = policyFromJson(record.policy.json.toUtf8());
    if (!policy.ok())
        return table;
    for (const RuleId id : allRules()) {
        const RulePolicy &rule = policy->rule(id);
        if (!rule.isEnabled)
            continue;
        QString number = numberTitle(ruleWord(id), rule.number);
        if (numberRange(id).kind == NumberKind::EnvironmentDays) {
            QStringList parts;
            for (int i = 0; i < environmentCount; ++i)
                parts << environmentWord(static_cast<Environment>(i)) + QLatin1Char(' ')
                        + QString::number(rule.environmentDays[static_cast<size_t>(i)]);
            number = joinedWords(parts);
        }
        QString severity = severityWords(rule.severity);
        if (hasAdminSeverity(id) && rule.adminSeverity != rule.severity)
            severity = ReportWords::tr("%1; Admin: %2", "severities of a rule")
                           .arg(severity, severityWords(rule.adminSeverity));
        table.rows.push_back(
            {ruleTitle(id), severity, orDash(number), shownText(sourceWords(rule.clause))});
        table.severities.push_back(severityId(rule.severity));
    }
    return table;
}

ReportTable severityTable(const ReportFacts &facts)
{
    ReportTable table;
    table.caption = ReportWords::tr("Findings by severity");
    table.titles = {ReportWords::tr("Severity"), ReportWords::tr("Found"),
                    ReportWords::tr("Decided"), ReportWords::tr("Open")};
    int found = 0;
    int decided = 0;
    int open = 0;
    for (const SeverityTally &tally : facts.bySeverity) {
        table.rows.push_back({severityWords(tally.severity), countText(tally.found),
                              countText(tally.decided), countText(tally.open)});
        table.severities.push_back(severityId(tally.severity));
        found += tally.found;
        decided += tally.decided;
        open += tally.open;
    }
    table.rows.push_back(
        {ReportWords::tr("All"), countText(found), countText(decided), countText(open)});
    table.severities.emplace_back();
    return table;
}

ReportTable decisionTable(const ReportFacts &facts)
{
    ReportTable table;
    table.caption = ReportWords::tr("Decisions");
    table.titles = {ReportWords::tr("Decision"), ReportWords::tr("Findings")};
    for (const DecisionKind kind : allDecisionKinds)
        table.rows.push_back(
            {decisionTitle(kind), countText(facts.byDecision[static_cast<size_t>(kind)])});
    return table;
}

ReportTable outstandingTable(const ReviewRecord &record, const ReportFacts &facts)
{
    ReportTable table;
    table.caption = ReportWords::tr("Decisions not carried out yet");
    table.titles = {ReportWords::tr("Decision"), ReportWords::tr("About"),
                    ReportWords::tr("Account"), ReportWords::tr("Rule"),
                    record.isFinished() ? ReportWords::tr("Token after")
                                        : ReportWords::tr("Token now")};
    table.numbersFrom = static_cast<int>(table.titles.size());
    const size_t printed = std::min(facts.outstanding.size(), outstandingPrinted);
    for (size_t i = 0; i < printed; ++i) {
        const RecordedFinding &finding = record.findings[static_cast<size_t>(facts.outstanding[i])];
        table.rows.push_back({decisionTitle(finding.decision->kind),
                              orDash(shownText(finding.subject)),
                              orDash(shownText(finding.account)), shownText(finding.title),
                              stateTitle(finding.stateAfter)});
        table.severities.push_back(severityId(finding.severity));
    }
    if (const size_t more = facts.outstanding.size() - printed; more > 0) {
        table.rows.push_back(
            {QString(),
             ReportWords::tr("and %Ln more; review.json and findings.csv name all of them", nullptr,
                             static_cast<int>(more)),
             QString(), QString(), QString()});
        table.severities.emplace_back();
    }
    return table;
}

ReportTable groupTable(const ReportFacts &facts)
{
    ReportTable table;
    table.caption = ReportWords::tr("Findings by rule");
    table.titles = {ReportWords::tr("Rule"), ReportWords::tr("Severity"), ReportWords::tr("Found"),
                    ReportWords::tr("Decided")};
    table.numbersFrom = 2;
    for (const ReportGroup &group : facts.groups) {
        table.rows.push_back({shownText(group.title), severityWords(group.severity),
                              countText(std::ssize(group.findings)), countText(group.decided)});
        table.severities.push_back(severityId(group.severity));
    }
    return table;
}

ReportTable timelineTable(const ReportFacts &facts)
{
    ReportTable table;
    table.caption = ReportWords::tr("Expiries by month, and the gravest finding of each token");
    table.titles = {ReportWords::tr("Expires")};
    for (int series = timelineSeries - 1; series >= 0; --series)
        table.titles << seriesTitle(series);
    table.titles << ReportWords::tr("Tokens");
    for (const TimelineBar &bar : facts.timeline) {
        QStringList row{barTitle(bar)};
        for (int series = timelineSeries - 1; series >= 0; --series)
            row << countText(bar.counts[static_cast<size_t>(series)]);
        row << countText(bar.total());
        table.rows.push_back(row);
    }
    if (facts.unknownExpiries > 0) {
        QStringList row{ReportWords::tr("Not known")};
        for (int series = 0; series < timelineSeries; ++series)
            row << orDash({});
        table.rows.push_back(row << countText(facts.unknownExpiries));
    }
    return table;
}

} // namespace tokendesk
