// The sentences of the report, the same in PDF and HTML. Any thread.
#pragma once

#include "evidence/reportfacts.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tokendesk {

/// One line of facts: what, and which.
struct Fact {
    QString label;
    QString value;
    bool isCode = false; ///< digits and ids, better in a font of fixed width
};

/// A table that both formats print.
struct ReportTable {
    QString caption;
    QStringList titles;
    std::vector<QStringList> rows;
    std::vector<QString> severities; ///< severityId() of each row; empty: the rows have none
    int numbersFrom = 1; ///< from this column on it is numbers, aligned to the right
};

/// BCP 47, of the words below.
[[nodiscard]] QString reportLanguage();
/// For numbers and dates: that of the program where it is of the report's language, as whatever is
/// counted in a sentence has its digits, too.
[[nodiscard]] QLocale reportLocale();
[[nodiscard]] QString reportTitle();
/// Finished, or a draft with what is missing.
[[nodiscard]] QString statusWords(const ReviewRecord &record);
[[nodiscard]] QString decisionTitle(DecisionKind kind);
/// "Active", from tokenStateId() or "gone"; a dash for none.
[[nodiscard]] QString stateTitle(const QString &state);
/// "90 days", by the rule's kind of number; empty where the rule has none.
[[nodiscard]] QString numberTitle(const QString &rule, int number);
[[nodiscard]] QString barTitle(const TimelineBar &bar);
[[nodiscard]] QString seriesTitle(int series);

[[nodiscard]] std::vector<Fact> titleFacts(const ReviewRecord &record);
[[nodiscard]] std::vector<Fact> scopeFacts(const ReviewRecord &record);
[[nodiscard]] std::vector<Fact> policyFacts(const ReviewRecord &record);
/// What was decided, why, by whom and when, and the token before and after; never empty.
[[nodiscard]] std::vector<Fact> decisionFacts(const ReviewRecord &record,
                                              const RecordedFinding &finding);
/// Rule, number, clause, values, remedy, key.
[[nodiscard]] std::vector<Fact> findingFacts(const RecordedFinding &finding);

[[nodiscard]] QString scopeWords(const ReviewRecord &record);
[[nodiscard]] QString policyWords(const ReviewRecord &record);
[[nodiscard]] QString summaryWords(const ReviewRecord &record, const ReportFacts &facts);
/// The chart in a sentence, for those who do not see it.
[[nodiscard]] QString timelineWords(const ReportFacts &facts);
[[nodiscard]] QString groupWords(const ReportGroup &group);
/// What the manifest's hashes prove, and what they do not.
[[nodiscard]] QStringList integrityWords();
[[nodiscard]] QString signOffWords(const ReviewRecord &record);

[[nodiscard]] ReportTable rulesTable(const ReviewRecord &record);
[[nodiscard]] ReportTable severityTable(const ReportFacts &facts);
[[nodiscard]] ReportTable decisionTable(const ReportFacts &facts);
/// What was decided and not carried out, finding by finding; no rows: nothing.
[[nodiscard]] ReportTable outstandingTable(const ReviewRecord &record, const ReportFacts &facts);
[[nodiscard]] ReportTable groupTable(const ReportFacts &facts);
[[nodiscard]] ReportTable timelineTable(const ReportFacts &facts);

} // namespace tokendesk
