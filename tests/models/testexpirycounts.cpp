#include "domain/review/judge.h"
#include "models/expirycounts.h"
#include "models/findingquery.h"
#include "support/sampleinventory.h"
#include "workflows/policies.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ReviewView viewOf(int tokens, quint32 seed)
{
    ReviewView view;
    view.inventory = std::make_shared<Inventory>(sampleInventory(tokens, 40, seed));
    view.nowMs = sampleNow;
    view.zone = QTimeZone("Europe/Berlin");
    view.facts.zone = view.zone;
    view.policy = shippedPolicy(shippedPolicyIds().constFirst());
    ReviewInput input{*view.inventory};
    input.nowMs = sampleNow;
    input.zone = view.zone;
    view.findings = std::make_shared<std::vector<Finding>>(judge(input, view.policy));
    return view;
}

ExpiryRange rangeOf(const ExpiryCounts &counts, size_t first, size_t last)
{
    ExpiryRange range;
    for (size_t i = first; i <= last; ++i)
        range.add(counts.bars[i]);
    return range;
}

bool isAbout(const Finding &finding, TokenId id)
{
    return finding.token == id
        || std::find(finding.tokens.begin(), finding.tokens.end(), id) != finding.tokens.end();
}

} // namespace

class TestExpiryCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTokenThatIsNotRevokedIsCountedOnce_data()
    {
        QTest::addColumn<TimelineUnit>("unit");
        QTest::addColumn<ExpirySeries>("series");
        for (const TimelineUnit unit :
             {TimelineUnit::Day, TimelineUnit::Week, TimelineUnit::Month}) {
            for (const ExpirySeries series : {ExpirySeries::State, ExpirySeries::Severity})
                QTest::addRow("%d %d", static_cast<int>(unit), static_cast<int>(series))
                    << unit << series;
        }
    }
    void everyTokenThatIsNotRevokedIsCountedOnce()
    {
        QFETCH(TimelineUnit, unit);
        QFETCH(ExpirySeries, series);
        const ReviewView view = viewOf(700, 5);
        std::vector<int> expected(static_cast<size_t>(expirySeriesCount(series)));
        int active = 0;
        int unknown = 0;
        for (int i = 0; i < view.inventory->tokenCount(); ++i) {
            const Token &token = view.inventory->token(i);
            if (!token.active)
                continue;
            if (token.expiration.isUnknown()) {
                ++unknown;
                continue;
            }
            ++active;
            int which = nothingFound;
            if (series == ExpirySeries::State) {
                which = static_cast<int>(tokenState(token, sampleNow));
            } else {
                for (const Finding &finding : *view.findings) {
                    if (isAbout(finding, token.id))
                        which = std::max(which, seriesOf(finding.severity));
                }
            }
            ++expected[static_cast<size_t>(which)];
        }
        const ExpiryCounts counts = countExpiries(view, unit, series);
        std::vector<int> sums(expected.size());
        for (const TimelineBar &bar : counts.bars) {
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += bar.counts[i];
        }
        QCOMPARE(sums, expected);
        QCOMPARE(counts.total(), active);
        QVERIFY(unknown > 0);
        QCOMPARE(counts.unknown, unknown);
    }

    void overdueTokensAreExpiredOnes()
    {
        const ReviewView view = viewOf(700, 6);
        const ExpiryCounts counts = countExpiries(view, TimelineUnit::Week, ExpirySeries::State);
        const auto expired = static_cast<size_t>(TokenState::Expired);
        QVERIFY(counts.bars.front().total() > 0);
        QCOMPARE(counts.bars.front().counts[expired], counts.bars.front().total());
        for (size_t i = 1; i < counts.bars.size(); ++i)
            QCOMPARE(counts.bars[i].counts[expired], 0);
    }

    void theFindingsOfARangeAreThoseOfItsTokens_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("overdue") << 0 << 0;
        QTest::newRow("this week") << 1 << 1;
        QTest::newRow("overdue and a month") << 0 << 5;
        QTest::newRow("spring") << 15 << 28;
        QTest::newRow("never") << 55 << 55;
        QTest::newRow("everything") << 0 << 55;
    }
    void theFindingsOfARangeAreThoseOfItsTokens()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        const ReviewView view = viewOf(700, 7);
        const ExpiryCounts counts = countExpiries(view, TimelineUnit::Week, ExpirySeries::State);
        QCOMPARE(counts.bars.size(), size_t(56));
        FindingFilter filter;
        filter.expires = rangeOf(counts, static_cast<size_t>(first), static_cast<size_t>(last));
        QVERIFY(!filter.isEmpty());
        const ExpiryCut cut(filter.expires, view.nowMs, view.zone);
        std::vector<int> expected;
        std::array<int, severityCount> severities{};
        int open = 0;
        for (int i = 0; i < static_cast<int>(view.findings->size()); ++i) {
            const Finding &finding = view.finding(i);
            bool matches = false;
            for (int t = 0; t < view.inventory->tokenCount(); ++t) {
                const Token &token = view.inventory->token(t);
                matches = matches
                    || (token.active && cut.has(token.expiration) && isAbout(finding, token.id));
            }
            if (!matches)
                continue;
            expected.push_back(i);
            ++severities[static_cast<size_t>(finding.severity)];
            open += view.isOpen(finding) ? 1 : 0;
        }
        const FindingSelection selection =
            selectFindings(view, filter, FindingColumn::Severity, Qt::AscendingOrder);
        QCOMPARE(selection.rows, expected);
        // The counts follow; how many there are at all does not.
        QCOMPARE(selection.facets.allSeverities, static_cast<int>(expected.size()));
        QCOMPARE(selection.facets.severities, severities);
        QCOMPARE(selection.facets.open, open);
        QCOMPARE(selection.facets.total, static_cast<int>(view.findings->size()));
    }

    void theSummaryHasTheGravestThenTheMost()
    {
        const ReviewView view = viewOf(500, 9);
        const FindingSelection selection =
            selectFindings(view, {}, FindingColumn::Severity, Qt::AscendingOrder);
        const auto check = [&](const std::vector<FindingTally> &top, auto keysOf) {
            QHash<qint64, std::pair<int, int>> all; // gravest, count
            for (const Finding &finding : *view.findings) {
                const QSet<qint64> keys = keysOf(finding);
                for (const qint64 key : keys) {
                    auto &[gravest, count] = all[key];
                    gravest = std::max(gravest, static_cast<int>(finding.severity));
                    ++count;
                }
            }
            QCOMPARE(top.size(), size_t(talliesShown));
            QList<std::pair<int, int>> ordered = all.values();
            std::sort(ordered.rbegin(), ordered.rend());
            for (size_t i = 0; i < top.size(); ++i) {
                QCOMPARE(std::pair(static_cast<int>(top[i].gravest), top[i].count),
                         all.value(top[i].key));
                QCOMPARE(all.value(top[i].key), ordered.at(static_cast<qsizetype>(i)));
            }
        };
        check(selection.facets.topAccounts, [&view](const Finding &one) {
            QSet<qint64> accounts;
            if (one.account != 0)
                accounts.insert(one.account);
            for (const TokenId token : one.account == 0 ? one.tokens : std::vector<TokenId>())
                accounts.insert(view.inventory->token(view.inventory->tokenIndex(token)).accountId);
            return accounts;
        });
        check(selection.facets.topRules,
              [](const Finding &one) { return QSet<qint64>{static_cast<qint64>(one.rule)}; });

        FindingFilter filter;
        filter.accounts = {selection.facets.topAccounts.front().key};
        const FindingSelection ofOne =
            selectFindings(view, filter, FindingColumn::Severity, Qt::AscendingOrder);
        QCOMPARE(static_cast<int>(ofOne.rows.size()), selection.facets.topAccounts.front().count);
    }

    void withoutARangeEveryFindingIsThere()
    {
        const ReviewView view = viewOf(300, 8);
        const FindingSelection selection =
            selectFindings(view, {}, FindingColumn::Severity, Qt::AscendingOrder);
        QCOMPARE(selection.rows.size(), view.findings->size());
        QCOMPARE(selection.facets.allSeverities, selection.facets.total);
    }
};

QTEST_GUILESS_MAIN(TestExpiryCounts)
#include "testexpirycounts.moc"
