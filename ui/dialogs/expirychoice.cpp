#include "ui/dialogs/expirychoice.h"

#include "domain/duration.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ExpiryChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ExpiryChoice)
};

QDate localDate(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

int daysUntilEndOf(QDate date, qint64 nowMs, const QTimeZone &zone)
{
    // The first instant that is not that day any more.
    const qint64 endMs = date.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    return endMs <= nowMs ? 0 : static_cast<int>((endMs - 1 - nowMs) / msPerDay);
}

std::optional<int> presetDays(ExpiryPreset preset)
{
    switch (preset) {
    case ExpiryPreset::Days30:
        return 30;
    case ExpiryPreset::Days60:
        return 60;
    case ExpiryPreset::Days90:
        return 90;
    case ExpiryPreset::Days180:
        return 180;
    case ExpiryPreset::OneYear:
        return longestLifeDays;
    case ExpiryPreset::Date:
    case ExpiryPreset::Never:
        break;
    }
    return {};
}

} // namespace

ExpiryPlan planExpiry(const ExpiryChoice &choice, qint64 nowMs, const QTimeZone &zone)
{
    ExpiryPlan plan;
    if (choice.preset == ExpiryPreset::Never) {
        plan.expiresAt = Moment::null();
        return plan;
    }
    std::optional<int> days = presetDays(choice.preset);
    if (choice.preset == ExpiryPreset::Date) {
        if (!choice.date.isValid()) {
            plan.problem = ExpiryChoiceWords::tr("Choose the day on which the token shall end.");
            return plan;
        }
        days = daysUntilEndOf(choice.date, nowMs, zone);
        if (*days < 1) {
            plan.problem =
                ExpiryChoiceWords::tr("A token lives at least one whole day: choose %1 or later.")
                    .arg(dayWords(earliestExpiryDate(nowMs, zone)));
            return plan;
        }
        if (choice.date > latestExpiryDate(nowMs, zone)) {
            plan.problem =
                ExpiryChoiceWords::tr("A token lives at most 365 days: choose %1 or earlier.")
                    .arg(dayWords(latestExpiryDate(nowMs, zone)));
            return plan;
        }
        // The last day that can be chosen ends a little after 365 times 24 hours.
        days = std::min(*days, longestLifeDays);
    }
    plan.days = days;
    plan.expiresAt = Moment::at(nowMs + *days * msPerDay);
    return plan;
}

QDate earliestExpiryDate(qint64 nowMs, const QTimeZone &zone)
{
    return localDate(nowMs + msPerDay, zone);
}

QDate latestExpiryDate(qint64 nowMs, const QTimeZone &zone)
{
    return localDate(nowMs + longestLifeDays * msPerDay, zone);
}

QString expiryPresetWords(ExpiryPreset preset)
{
    switch (preset) {
    case ExpiryPreset::Days30:
        return ExpiryChoiceWords::tr("30 days");
    case ExpiryPreset::Days60:
        return ExpiryChoiceWords::tr("60 days");
    case ExpiryPreset::Days90:
        return ExpiryChoiceWords::tr("90 days");
    case ExpiryPreset::Days180:
        return ExpiryChoiceWords::tr("180 days");
    case ExpiryPreset::OneYear:
        return ExpiryChoiceWords::tr("1 year");
    case ExpiryPreset::Date:
        return ExpiryChoiceWords::tr("On a date");
    case ExpiryPreset::Never:
        return ExpiryChoiceWords::tr("Never");
    }
    return {};
}

QString expiryPlanWords(const ExpiryPlan &plan)
{
    if (!plan.ok())
        return plan.problem;
    if (!plan.expiresAt.isSet())
        return ExpiryChoiceWords::tr("Works until somebody revokes it.");
    return ExpiryChoiceWords::tr("That is in %Ln day(s), about %1.", nullptr, plan.days.value_or(0))
        .arg(minuteWords(plan.expiresAt));
}

QString expiryWarning(const ExpiryPlan &plan)
{
    if (!plan.ok() || plan.expiresAt.isSet())
        return {};
    return ExpiryChoiceWords::tr(
        "If this token leaks, it opens the deployment for ever, and every security review "
        "will list it. Choose an end where you can.");
}

} // namespace tokendesk
