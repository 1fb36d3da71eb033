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
    // Undo would go past it, and take back what was done before.
    connect(&changes, &Changes::doneUnreported, this, &ChangeBanner::forgetSteps);
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

void ChangeBanner::forgetSteps()
{
    m_undoable.clear();
    m_late.clear();
    m_shown.reset();
    hideUndo();
    if (!std::exchange(m_isPassed, true))
        Q_EMIT canUndoChanged();
}

void ChangeBanner::push(Step step)
{
    m_isPassed = false;
    if (step.report.place == 0)
        step.report.place = ++m_lastPlace;
    const auto isOlder = [](const Step &one, const Step &other) {
        return one.report.place < other.report.place;
    };
    const auto at = std::upper_bound(m_undoable.begin(), m_undoable.end(), step, isOlder);
    m_undoable.insert(at, std::move(step));
    if (m_undoable.size() > stepsKept)
        m_undoable.erase(m_undoable.begin());
}

void ChangeBanner::wait(const ChangeReport &report)
{
    if (ChangeReport left = report.notShownYet(); left.canUndo())
        m_late.push_back({{std::move(left), {}}, steadyMs() + latestListMs});
}

void ChangeBanner::bringBackLate()
{
    if (m_late.empty())
        return;
    for (LateStep &late : std::exchange(m_late, {})) {
        if (late.untilMs <= steadyMs())
            continue;
        if (m_changes.showsDone(late.step.report))
            push(std::move(late.step));
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
    std::erase_if(m_late, [&](const LateStep &late) { return isVoid(late.step); });
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
                                [&](const LateStep &late) { return concerns(late.step.report); }),
                 m_late.end());
}

void ChangeBanner::take(const ChangeReport &report)
{
    dropLate(report);
    if (report.takesBack) {
        wait(report);
        if (ChangeReport left = report.remaining(); left.canUndo())
            push({std::move(left), {}});
    } else if (report.canUndo()) {
        absorbTries(report);
        push({report, {}});
    } else if (!report.done.isEmpty()) {
        m_undoable.clear(); // undo would go past what is so for good
        m_late.clear();
    }
    Q_EMIT canUndoChanged();
    show(report);
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
    if (report.canUndo() && !report.takesBack && canUndo())
        addUndo();
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

void ChangeBanner::showDone(const QString &text, const LocalUndo &undo, bool isPart)
{
    push({{}, undo});
    say(isPart ? BannerTone::Warning : BannerTone::Success, text);
    m_shown.reset();
    m_shownText = text;
    m_shownUndo = undo;
    addUndo();
    Q_EMIT canUndoChanged();
}

void ChangeBanner::say(BannerTone tone, const QString &text)
{
    setProperty("gravity", QVariant());
    m_shownUndo = {};
    showText(tone, text);
    if (tone == BannerTone::Danger || tone == BannerTone::Warning)
        m_goes.stop();
    else
        m_goes.start();
}

void ChangeBanner::addUndo()
{
    addUndoButton([this] { undo(); });
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
    const auto step = std::find_if(m_undoable.begin(), m_undoable.end(), [&left](const Step &one) {
        return !one.isLocal() && one.report.place == left.place;
    });
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
    m_isPassed = old.m_isPassed;
    if (old.isHidden())
        return;
    if (old.m_shown && old.m_shownText == old.text()) {
        show(*old.m_shown);
        return;
    }
    say(old.tone(), old.text());
    m_shownText = old.text();
    m_shownUndo = old.m_shownUndo;
    if (undoesHere() && old.m_shownText == old.text())
        addUndo();
}

void ChangeBanner::undo()
{
    if (m_undoable.empty())
        return;
    const Step step = std::move(m_undoable.back());
    m_undoable.pop_back();
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
