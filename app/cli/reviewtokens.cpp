// review.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/judgement.h"
#include "cli/output.h"
#include "cli/reviewknowledge.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "domain/review/judge.h"
#include "domain/review/policywords.h"
#include "domain/unreadabletimes.h"
#include "process/interruption.h"
#include "store/wholefile.h"
#include "workflows/reviewrecording.h"

#include <QTimeZone>

#include <algorithm>

namespace tokendesk::cli {

namespace {

/// From --fail-on; nothing for "never".
Result<std::optional<Severity>> failOn(const Invocation &call, const Policy &policy)
{
    const QString option = QStringLiteral("fail-on");
    const QString wanted = call.value(option);
    if (!call.has(option))
        return std::optional(policy.threshold);
    if (wanted == QLatin1String("never"))
        return std::optional<Severity>();
    const std::optional<Severity> severity = severityFromId(wanted);
    if (!severity)
        return usageError(Words::tr("--fail-on takes info, low, medium, high, critical or never"));
    return severity;
}

int failing(const ReviewRecord &record, std::optional<Severity> threshold)
{
    return static_cast<int>(std::count_if(record.findings.begin(), record.findings.end(),
                                          [threshold](const RecordedFinding &one) {
                                              return threshold && one.isUndecided(*threshold);
                                          }));
}

ReviewRecord judged(const Session &session, const ReviewKnowledge &known, const Policy &policy,
                    Format format)
{
    const ReviewInput input = reviewInput(session, known);
    ReviewView view;
    view.findings = std::make_shared<const std::vector<Finding>>(judge(input, policy));
    view.inventory = session.inventory().snapshot();
    view.decisions = known.decisions;
    view.decidedOfOthers = decidedOfOthers(known.decisions, *view.inventory);
    view.lastReviewId = known.lastReviewId;
    view.isReviewUnderWay = known.isReviewUnderWay;
    view.today = QDateTime::fromMSecsSinceEpoch(input.nowMs, input.zone).date();
    view.nowMs = input.nowMs;
    view.zone = input.zone;
    view.policy = policy;
    RecordingContext context = RecordingContext::of(session);
    context.timeZone = QString::fromLatin1(input.zone.id());
    context.instants = format == Format::Table ? InstantWords::OfPerson : InstantWords::OfFile;
    ReviewRecord record = startRecord(view, context);
    record.notJudged = rulesNotJudged(input, known, policy);
    return record;
}

/// To standard output without a file, or for "-"; to a file it says how far it is, and Ctrl+C
/// leaves the place as it was.
Result<void> put(const ReviewRecord &record, Format format, const QString &file)
{
    if (file.isEmpty() || file == QLatin1String("-"))
        return writeData([&](QIODevice &out) { return writeReview(record, format, out, always); });
    const Interruption interruption;
    int shown = -1;
    const GoOn goOn = [&](qint64 done, qint64 total) {
        constexpr qint64 whole = 100;
        const int percent = static_cast<int>(done * whole / total);
        if (percent != shown) {
            shown = percent;
            showProgress(Words::tr("Writing %1: %2 %").arg(file, QString::number(percent)));
        }
        return !interruption.isAsked();
    };
    const Result<void> written = writeWholeFile(
        file, [&](QIODevice &out) { return writeReview(record, format, out, goOn); });
    showProgress({});
    return written;
}

} // namespace

QCoro::Task<ExitCode> reviewTokens(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    const Result<Policy> policy = policyOf(call);
    if (!policy.ok())
        co_return fail(policy.error());
    const Result<std::optional<Severity>> threshold = failOn(call, policy.value());
    if (!threshold.ok())
        co_return fail(threshold.error());
    Workplace place(call);
    std::optional<ExitCode> refused = co_await place.openJournal(JournalUse::Copy);
    if (!refused)
        refused = co_await place.openSession(Access::Full);
    if (refused)
        co_return *refused;
    Result<ReviewKnowledge> known = co_await readKnowledge(&place);
    if (!known.ok())
        co_return fail(place.aboutOriginal(known.error()));

    const ReviewRecord record =
        judged(place.session(), known.value(), policy.value(), format.value());
    const QString file = call.value(QStringLiteral("output"));
    const Result<void> written = put(record, format.value(), file);
    if (!written.ok())
        co_return fail(written.error());
    const int open = failing(record, threshold.value());
    say(Words::tr("Findings by the policy \"%1\": %2")
            .arg(policyTitle(record.policy.name), QString::number(record.findings.size())));
    const Session &session = place.session();
    const Inventory &inventory = session.inventory().data();
    const QStringList unstated = unstatedFacts(inventory);
    for (const QString &sentence : unstated)
        say(sentence);
    const ExitCode end = Workplace::listsEnd(
        session.trust(), {lacksReviewTime(inventory), ownerlessActiveTokens(inventory) > 0});
    if (open == 0)
        co_return end;
    co_return fail(ExitCode::Findings,
                   Words::tr("From %1 on, without a decision: %2")
                       .arg(severityId(*threshold.value()))
                       .arg(open));
}

} // namespace tokendesk::cli
