#include "models/expirycounts.h"

#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

/// By the token's index: the series of its gravest finding.
std::vector<int> gravest(const ReviewView &view)
{
    const Inventory &inventory = *view.inventory;
    std::vector<int> series(static_cast<size_t>(inventory.tokenCount()), nothingFound);
    for (const Finding &finding : *view.findings) {
        const auto take = [&](TokenId id) {
            const int index = inventory.tokenIndex(id);
            if (index < 0)
                return;
            int &known = series[static_cast<size_t>(index)];
            known = std::max(known, seriesOf(finding.severity));
        };
        if (finding.token != 0)
            take(finding.token);
        for (const TokenId id : finding.tokens)
            take(id);
    }
    return series;
}

} // namespace

int expirySeriesCount(ExpirySeries series)
{
    return series == ExpirySeries::State ? static_cast<int>(TokenState::Revoked)
                                         : severityCount + 1;
}

int ExpiryCounts::total() const
{
    return std::accumulate(bars.begin(), bars.end(), 0,
                           [](int sum, const TimelineBar &bar) { return sum + bar.total(); });
}

ExpiryCounts countExpiries(const ReviewView &view, TimelineUnit unit, ExpirySeries series)
{
    const Inventory &inventory = *view.inventory;
    const std::vector<int> severities =
        series == ExpirySeries::Severity ? gravest(view) : std::vector<int>();
    std::vector<TimelineItem> items;
    items.reserve(static_cast<size_t>(inventory.tokenCount()));
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        if (!token.active)
            continue;
        const int which = series == ExpirySeries::Severity
            ? severities[static_cast<size_t>(i)]
            : static_cast<int>(tokenState(token, view.nowMs));
        items.push_back({token.expiration, which});
    }
    const auto unknown = std::count_if(items.begin(), items.end(), [](const TimelineItem &item) {
        return item.expires.isUnknown();
    });
    return {expiryTimeline(items, expirySeriesCount(series), unit, view.nowMs, view.zone), unit,
            series, static_cast<int>(unknown)};
}

ExpiryCounter::ExpiryCounter(const Review &review, TimelineUnit unit, ExpirySeries series,
                             QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_unit(unit)
    , m_series(series)
{
    connect(&review, &Review::changed, this, [this] { count(); });
    count();
}

void ExpiryCounter::setUnit(TimelineUnit unit)
{
    if (std::exchange(m_unit, unit) != unit)
        count();
}

void ExpiryCounter::setSeries(ExpirySeries series)
{
    if (std::exchange(m_series, series) != series)
        count();
}

QCoro::Task<> ExpiryCounter::count()
{
    if (!m_review.isReady())
        co_return; // nothing is said about expiry before the first load
    const QPointer<ExpiryCounter> self(this);
    const quint64 asked = ++m_questions;
    const ReviewView view = m_review.view();
    auto future = runOnWorker([view, unit = m_unit, series = m_series] {
        return std::make_shared<ExpiryCounts>(countExpiries(view, unit, series));
    });
    const std::shared_ptr<ExpiryCounts> counts = co_await future;
    if (!self || asked != m_questions)
        co_return;
    m_counts = std::move(*counts);
    Q_EMIT counted();
}

} // namespace tokendesk
