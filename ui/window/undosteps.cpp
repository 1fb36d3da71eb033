#include "ui/window/undosteps.h"

#include "domain/steadytime.h"
#include "workflows/accountedit.h"
#include "workflows/ownevents.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr size_t stepsKept = 100;

auto hasPlace(qint64 place)
{
    return [place](const UndoStep &step) { return step.report.place == place; };
}

bool isRefusedWhole(const ChangeReport &report)
{
    return report.done.isEmpty() && report.tokens.isEmpty() && report.unknown.isEmpty()
        && !report.refused.isEmpty();
}

} // namespace

UndoSteps::UndoSteps(Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
    connect(&changes, &Changes::listsRead, this, &UndoSteps::followLists);
    // Undo would go past it, and take back what was done before.
    connect(&changes, &Changes::doneUnreported, this, &UndoSteps::stopAtPart);
}

void UndoSteps::followLists()
{
    dropVoid();
    bringBackLate(); // before what the same list tells to be so for good
    settleUnclear();
}

qint64 UndoSteps::add(const ChangeReport &report)
{
    m_isRefused = !report.takesBack && isRefusedWhole(report);
    dropLate(report);
    dropUnclear(report);
    qint64 place = 0;
    if (report.takesBack) {
        wait(report);
        if (ChangeReport left = report.remaining(); left.canUndo())
            push({{std::move(left), {}}});
    } else {
        place = takeNew(report);
    }
    Q_EMIT changed();
    return place;
}

qint64 UndoSteps::add(const LocalUndo &undo)
{
    m_isRefused = false;
    const qint64 place = push({{{}, undo}});
    Q_EMIT changed();
    return place;
}

bool UndoSteps::has(qint64 place) const
{
    return std::any_of(m_undoable.begin(), m_undoable.end(), hasPlace(place));
}

std::optional<UndoStep> UndoSteps::take(qint64 place)
{
    const auto at = std::find_if(m_undoable.begin(), m_undoable.end(), hasPlace(place));
    if (at == m_undoable.end())
        return std::nullopt;
    UndoStep step{std::move(at->report), std::move(at->local)};
    m_undoable.erase(at);
    Q_EMIT changed();
    return step;
}

std::optional<UndoStep> UndoSteps::takeLast()
{
    return canUndo() ? take(m_undoable.back().report.place) : std::nullopt;
}

QString UndoSteps::unclearName() const
{
    return hasCome(Stop::Unclear) ? m_undoable.back().report.unknown.constFirst().name : QString();
}

void UndoSteps::stopAtPart(const QString &run)
{
    const bool wasRefused = std::exchange(m_isRefused, false);
    const bool isSame = m_partRun == run;
    m_partRun = run;
    if (isPassed() && isSame && !wasRefused)
        return;
    if (!isPassed())
        push({{}, Stop::PartOfMore});
    Q_EMIT changed();
}

qint64 UndoSteps::push(Step step)
{
    m_isFinal = false;
    if (step.report.place == 0)
        step.report.place = ++m_lastPlace;
    const qint64 place = step.report.place;
    const auto isOlder = [](const Step &one, const Step &other) {
        return one.report.place < other.report.place;
    };
    const auto at = std::upper_bound(m_undoable.begin(), m_undoable.end(), step, isOlder);
    m_undoable.insert(at, std::move(step));
    if (m_undoable.size() > stepsKept)
        m_undoable.erase(m_undoable.begin());
    return place;
}

qint64 UndoSteps::takeNew(const ChangeReport &report)
{
    if (report.canUndo())
        absorbTries(report);
    else if (!report.done.isEmpty())
        dropUpTo(m_lastPlace);
    stopAt(report);
    return report.canUndo() ? push({{report, {}}}) : 0;
}

void UndoSteps::absorbTries(const ChangeReport &deactivation)
{
    if (deactivation.kind != ChangeKind::DeactivateAccount)
        return;
    const auto isPart = [&deactivation](TokenId id) { return deactivation.tokens.contains(id); };
    while (!m_undoable.empty() && !m_undoable.back().isLocal()) {
        ChangeReport &before = m_undoable.back().report;
        qsizetype absorbed = 0;
        if (before.kind == ChangeKind::DeactivateAccount) {
            absorbed = before.tokens.removeIf(isPart);
        } else if (before.kind == ChangeKind::RevokeToken) {
            absorbed = before.done.removeIf(isPart);
        }
        if (absorbed == 0 || before.canUndo())
            return; // what else it has done stays undoable
        m_undoable.pop_back();
    }
}

void UndoSteps::dropUpTo(qint64 place)
{
    const auto isBefore = [place](const Step &step) { return step.report.place <= place; };
    std::erase_if(m_undoable, isBefore);
    std::erase_if(m_late, isBefore);
    m_isFinal = true;
}

void UndoSteps::stopAt(const ChangeReport &report)
{
    if (report.unknown.isEmpty())
        return;
    Step step;
    step.stop = Stop::Unclear;
    step.untilMs = steadyMs() + latestListMs;
    step.report.kind = report.kind;
    step.report.unknown = report.unknown;
    step.report.isFinal = report.isFinal;
    step.report.asked = report.asked;
    step.report.made = report.made;
    step.report.back = report.back;
    push(std::move(step));
}

void UndoSteps::dropUnclear(const ChangeReport &report)
{
    QSet<qint64> keys = report.keys();
    for (const FailedChange &change : report.unknown)
        keys.insert(report.keyOf(change));
    for (Step &step : m_undoable) {
        if (step.stop == Stop::Unclear)
            step.report.unknown.removeIf([&](const FailedChange &change) {
                return keys.contains(step.report.keyOf(change));
            });
    }
    sweepUnclear();
}

void UndoSteps::settleUnclear()
{
    bool isAny = false;
    for (Step &step : m_undoable) {
        if (step.stop != Stop::Unclear)
            continue;
        settle(step);
        isAny = true;
    }
    if (!isAny)
        return;
    sweepUnclear();
    Q_EMIT changed();
}

void UndoSteps::settle(Step &unclear) const
{
    ChangeReport &report = unclear.report;
    const QList<FailedChange> unknown = std::exchange(report.unknown, {});
    for (const FailedChange &change : unknown) {
        ChangeReport one;
        one.kind = report.kind;
        one.made = report.made;
        one.back = report.back;
        (change.ofToken ? one.tokens : one.done) << change.id;
        // Nobody knows here what an edit was to be that was left before its answer.
        const bool canTell = report.kind != ChangeKind::EditAccount || !isNothing(report.made);
        if (canTell && m_changes.showsDone(one))
            (change.ofToken ? report.tokens : report.done) << change.id;
        else if (unclear.untilMs > steadyMs() && !m_changes.isGone(report.kind, change))
            report.unknown << change;
    }
}

void UndoSteps::sweepUnclear()
{
    for (auto step = m_undoable.begin(); step != m_undoable.end();) {
        if (step->stop != Stop::Unclear || !step->report.unknown.isEmpty()) {
            ++step;
            continue;
        }
        step->stop = Stop::None;
        if (step->report.canUndo()) {
            ++step;
        } else if (step->report.done.isEmpty()) {
            step = m_undoable.erase(step);
        } else {
            dropUpTo(step->report.place);
            step = m_undoable.begin();
        }
    }
}

void UndoSteps::wait(const ChangeReport &report)
{
    if (ChangeReport left = report.notShownYet(); left.canUndo())
        m_late.push_back({{std::move(left), {}}, Stop::None, steadyMs() + latestListMs});
}

void UndoSteps::dropLate(const ChangeReport &report)
{
    const QSet<qint64> keys = report.keys();
    std::erase_if(m_late,
                  [&keys](const Step &late) { return late.report.keys().intersects(keys); });
}

void UndoSteps::bringBackLate()
{
    if (m_late.empty())
        return;
    for (Step &late : std::exchange(m_late, {})) {
        if (late.untilMs <= steadyMs())
            continue;
        if (m_changes.showsDone(late.report))
            push(std::move(late));
        else
            m_late.push_back(std::move(late));
    }
    Q_EMIT changed();
}

void UndoSteps::dropVoid()
{
    const auto isVoid = [this](const Step &step) {
        if (step.isLocal())
            return step.local.isVoid && step.local.isVoid();
        return m_changes.isVoid(step.report);
    };
    std::erase_if(m_late, isVoid);
    if (std::erase_if(m_undoable, isVoid) > 0)
        Q_EMIT changed();
}

void UndoSteps::takeOver(const UndoSteps &old)
{
    m_undoable = old.m_undoable;
    m_late = old.m_late;
    m_partRun = old.m_partRun;
    m_isRefused = old.m_isRefused;
    m_isFinal = old.m_isFinal;
    m_lastPlace = old.m_lastPlace;
}

} // namespace tokendesk
