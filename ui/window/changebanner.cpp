#include "ui/window/changebanner.h"

#include "domain/steadytime.h"
#include "ui/dialogs/dialogs.h"
#include "ui/window/reportwords.h"
#include "workflows/accountedit.h"
#include "workflows/ownevents.h"

#include <QApplication>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int readingMs = 30'000; ///< enough for an assistive tool to get there
constexpr size_t stepsKept = 100;

} // namespace

ChangeBanner::ChangeBanner(Changes &changes, QWidget *parent)
    : Banner(parent)
    , m_changes(changes)
{
    setObjectName(QStringLiteral("changeBanner"));
    m_goes.setObjectName(QStringLiteral("bannerGoes"));
    m_goes.setInterval(readingMs);
    connect(&m_goes, &QTimer::timeout, this, &ChangeBanner::goAway);
    connect(&changes, &Changes::reported, this, &ChangeBanner::take);
    connect(&changes, &Changes::listsRead, this, &ChangeBanner::dropVoid);
    connect(&changes, &Changes::listsRead, this, &ChangeBanner::bringBackLate);
    connect(&changes, &Changes::listsRead, this, &ChangeBanner::settleUnclear);
    // Undo would go past it, and take back what was done before.
    connect(&changes, &Changes::doneUnreported, this, &ChangeBanner::stopAtPart);
}

namespace {

bool isOfAccounts(ChangeKind kind)
{
    return kind == ChangeKind::CreateAccount || kind == ChangeKind::EditAccount
        || kind == ChangeKind::DeactivateAccount || kind == ChangeKind::ReactivateAccount;
}

QList<TokenId> tokensIn(const ChangeReport &report)
{
    return isOfAccounts(report.kind) ? report.tokens : report.done + report.tokens;
}

QList<AccountId> accountsIn(const ChangeReport &report)
{
    return isOfAccounts(report.kind) ? report.done : QList<AccountId>();
}

} // namespace

QString ChangeBanner::unclearName() const
{
    return hasCome(Stop::Unclear) ? m_undoable.back().report.unknown.constFirst().name : QString();
}

void ChangeBanner::stopAtPart()
{
    if (isPassed())
        return;
    push({{}, {}, Stop::PartOfMore});
    Q_EMIT canUndoChanged();
}

qint64 ChangeBanner::push(Step step)
{
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

std::vector<ChangeBanner::Step>::iterator ChangeBanner::stepAt(qint64 place)
{
    return std::find_if(m_undoable.begin(), m_undoable.end(),
                        [place](const Step &step) { return step.report.place == place; });
}

void ChangeBanner::wait(const ChangeReport &report)
{
    if (ChangeReport left = report.notShownYet(); left.canUndo())
        m_late.push_back({std::move(left), {}, Stop::None, steadyMs() + latestListMs});
}

void ChangeBanner::stopAt(const ChangeReport &report)
{
    if (report.unknown.isEmpty())
        return;
    Step step{{}, {}, Stop::Unclear, steadyMs() + latestListMs};
    step.report.kind = report.kind;
    step.report.unknown = report.unknown;
    step.report.isFinal = report.isFinal;
    step.report.asked = report.asked;
    step.report.made = report.made;
    step.report.back = report.back;
    push(std::move(step));
}

void ChangeBanner::dropUnclear(const ChangeReport &report)
{
    QSet<qint64> keys;
    for (const TokenId id : tokensIn(report))
        keys.insert(id);
    for (const AccountId id : accountsIn(report))
        keys.insert(-id);
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

void ChangeBanner::settleUnclear()
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
    Q_EMIT canUndoChanged();
}

void ChangeBanner::settle(Step &unclear) const
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

void ChangeBanner::sweepUnclear()
{
    for (auto step = m_undoable.begin(); step != m_undoable.end();) {
        if (step->stop != Stop::Unclear || !step->report.unknown.isEmpty()) {
            ++step;
            continue;
        }
        step->stop = Stop::None;
        if (step->report.canUndo())
            ++step;
        else if (step->report.done.isEmpty())
            step = m_undoable.erase(step);
        else // undo would go past what is so for good
            step = m_undoable.erase(m_undoable.begin(), std::next(step));
    }
}

void ChangeBanner::bringBackLate()
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
    Q_EMIT canUndoChanged();
}

void ChangeBanner::dropVoid()
{
    const auto isVoid = [this](const Step &step) {
        if (step.isLocal())
            return step.local.isVoid && step.local.isVoid();
        return m_changes.isVoid(step.report);
    };
    std::erase_if(m_late, isVoid);
    const bool isShownVoid =
        m_shown ? m_changes.isVoid(*m_shown) : m_shownUndo.isVoid && m_shownUndo.isVoid();
    if (isShownVoid) {
        m_shownUndo = {};
        m_shown.reset();
        hideUndo();
    }
    if (std::erase_if(m_undoable, isVoid) > 0)
        Q_EMIT canUndoChanged();
}

void ChangeBanner::absorbTries(const ChangeReport &deactivation)
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

void ChangeBanner::dropLate(const ChangeReport &report)
{
    const auto concerns = [&report](const ChangeReport &late) {
        const auto isAny = [](const QList<qint64> &some, const QList<qint64> &others) {
            return std::any_of(some.begin(), some.end(),
                               [&others](qint64 id) { return others.contains(id); });
        };
        return isAny(tokensIn(late), tokensIn(report))
            || isAny(accountsIn(late), accountsIn(report));
    };
    m_late.erase(std::remove_if(m_late.begin(), m_late.end(),
                                [&](const Step &late) { return concerns(late.report); }),
                 m_late.end());
}

void ChangeBanner::take(const ChangeReport &report)
{
    dropLate(report);
    dropUnclear(report);
    ChangeReport told = report;
    if (report.takesBack) {
        wait(report);
        if (ChangeReport left = report.remaining(); left.canUndo())
            push({std::move(left), {}});
    } else {
        told.place = takeNew(report);
    }
    Q_EMIT canUndoChanged();
    show(told);
}

qint64 ChangeBanner::takeNew(const ChangeReport &report)
{
    if (report.canUndo()) {
        absorbTries(report);
    } else if (!report.done.isEmpty()) {
        m_undoable.clear(); // undo would go past what is so for good
        m_late.clear();
    }
    stopAt(report);
    return report.canUndo() ? push({report, {}}) : 0;
}

void ChangeBanner::show(const ChangeReport &report)
{
    const QString failed = failureWords(report);
    QString text = doneWords(report);
    if (!failed.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + failed;
    if (text.isEmpty())
        return;
    BannerTone tone = BannerTone::Success;
    if (!failed.isEmpty())
        tone = BannerTone::Danger;
    else if (!isNothing(report.also))
        tone = BannerTone::Warning;
    else if (report.kind == ChangeKind::RevokeToken || report.kind == ChangeKind::DeleteToken
             || report.kind == ChangeKind::DeactivateAccount)
        tone = BannerTone::Info;
    say(tone, text);
    m_shown = report;
    m_shownText = text;
    if (report.canUndo() && !report.takesBack && stepAt(report.place) != m_undoable.end())
        addUndo(report.place);
    else if (report.canUndo() && report.takesBack) // Ctrl+Z goes on to what was done before
        addUndoButton([this, report] {
            hide();
            m_changes.takeBack(report);
        });
    if (report.canRepeat())
        addRetry(report);
    if (!report.unknown.isEmpty())
        addAction(tr("Refresh"), [this] {
            Q_EMIT refreshWanted();
        })->setObjectName(QStringLiteral("bannerRefresh"));
}

void ChangeBanner::takeBackWarning(const QString &text)
{
    if (this->text() == text)
        hide();
}

void ChangeBanner::tellNotShown(const QSet<qint64> &keys)
{
    if (isHidden() || !m_shown || m_shownText != text())
        return;
    const ChangeReport told = m_shown->withListRead(keys);
    if (failureWords(told) != failureWords(*m_shown))
        show(told);
}

void ChangeBanner::showDone(const QString &text, const LocalUndo &undo, bool isPart)
{
    const qint64 place = push({{}, undo});
    say(isPart ? BannerTone::Warning : BannerTone::Success, text);
    m_shown.reset();
    m_shownText = text;
    m_shownUndo = undo;
    addUndo(place);
    Q_EMIT canUndoChanged();
}

void ChangeBanner::say(BannerTone tone, const QString &text)
{
    setProperty("gravity", QVariant());
    m_shownUndo = {};
    m_undoPlace = 0;
    showText(tone, text);
    if (tone == BannerTone::Danger || tone == BannerTone::Warning)
        m_goes.stop();
    else
        m_goes.start();
}

void ChangeBanner::addUndo(qint64 place)
{
    m_undoPlace = place;
    addUndoButton([this, place] { undoAt(place); });
}

void ChangeBanner::addUndoButton(const std::function<void()> &undo)
{
    m_undoButton = addAction(tr("Undo"), undo);
    m_undoButton->setObjectName(QStringLiteral("bannerUndo"));
    if (tone() != BannerTone::Danger)
        setProperty("gravity", QStringLiteral("undo"));
}

void ChangeBanner::hideUndo()
{
    for (QToolButton *button : {m_undoButton.data(), m_againButton.data()}) {
        if (button)
            button->hide();
    }
    setProperty("gravity", QVariant());
}

void ChangeBanner::addRetry(const ChangeReport &report)
{
    QToolButton *button = addAction(tr("Try again"), [this, report] {
        if (report.takesBack)
            takeBackAgain(report.remaining());
        else
            m_changes.tryAgain(report);
    });
    button->setObjectName(QStringLiteral("bannerRetry"));
    if (report.takesBack)
        m_againButton = button;
}

void ChangeBanner::takeBackAgain(const ChangeReport &left)
{
    const auto step = stepAt(left.place);
    if (step == m_undoable.end())
        return;
    const ChangeReport report = step->report;
    m_undoable.erase(step);
    Q_EMIT canUndoChanged();
    m_changes.takeBack(report);
}

void ChangeBanner::goAway()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        return; // a while more
    m_goes.stop();
    hide();
}

void ChangeBanner::takeOver(const ChangeBanner &old)
{
    m_undoable = old.m_undoable;
    m_late = old.m_late;
    m_lastPlace = old.m_lastPlace;
    if (old.isHidden())
        return;
    if (old.m_shown && old.m_shownText == old.text()) {
        show(*old.m_shown);
        return;
    }
    say(old.tone(), old.text());
    m_shownText = old.text();
    m_shownUndo = old.m_shownUndo;
    if (stepAt(old.m_undoPlace) != m_undoable.end())
        addUndo(old.m_undoPlace);
}

void ChangeBanner::undo()
{
    if (canUndo())
        undoAt(m_undoable.back().report.place);
}

void ChangeBanner::undoAt(qint64 place)
{
    const auto at = stepAt(place);
    if (at == m_undoable.end())
        return;
    const Step step = std::move(*at);
    m_undoable.erase(at);
    hide();
    Q_EMIT canUndoChanged();
    if (step.isLocal())
        undoHere(step.local);
    else
        m_changes.takeBack(step.report);
}

QCoro::Task<> ChangeBanner::undoHere(LocalUndo undo)
{
    const QPointer<ChangeBanner> self(this);
    auto task = undo.run();
    Result<void> done = co_await task;
    if (!self)
        co_return;
    if (done.ok())
        showNews(tr("It is as it was before."));
    else
        showProblem(done.error().text());
}

} // namespace tokendesk
