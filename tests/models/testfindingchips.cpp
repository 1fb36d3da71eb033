#include "domain/review/findingwords.h"
#include "domain/review/judge.h"
#include "models/findingquery.h"
#include "support/sampleinventory.h"
#include "workflows/policies.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ReviewView viewOf(int tokens)
{
    ReviewView view;
    view.inventory = std::make_shared<Inventory>(sampleInventory(tokens, 25, 4));
    view.nowMs = sampleNow;
    view.today = dayOf(sampleNow, view.zone);
    view.policy = shippedPolicy(shippedPolicyIds().constFirst());
    ReviewInput input{*view.inventory};
    input.nowMs = sampleNow;
    view.findings = std::make_shared<std::vector<Finding>>(judge(input, view.policy));
    // Some are decided, one way or the other.
    for (size_t i = 0; i < view.findings->size(); i += 3) {
        KeptDecision decision;
        decision.finding = (*view.findings)[i].key();
        decision.kind = static_cast<DecisionKind>(i % 5);
        decision.until = view.today.addDays(10);
        view.decisions.insert(decision.finding, decision);
    }
    return view;
}

QueryFacts facts()
{
    return findingFacts(ReviewView());
}

FindingFilter randomFilter(QRandomGenerator &random)
{
    FindingFilter filter;
    const QStringList texts{QString(), QStringLiteral("airflow"), QStringLiteral("etl -prod")};
    filter.text = texts.at(random.bounded(int(texts.size())));
    filter.severities = random.bounded(1U << severityCount);
    filter.openOnly = random.bounded(2);
    for (int count = random.bounded(4); count > 0; --count)
        filter.rules.insert(ruleWord(allRules()[size_t(random.bounded(ruleCount))]));
    for (int count = random.bounded(3); count > 0; --count)
        filter.accounts.insert(1001 + random.bounded(25));
    filter.expires.overdue = random.bounded(4) == 0;
    filter.expires.later = random.bounded(4) == 0;
    filter.expires.never = random.bounded(4) == 0;
    if (random.bounded(3) == 0) {
        filter.expires.from = dayOf(sampleNow, QTimeZone::utc()).addDays(random.bounded(300));
        filter.expires.to = filter.expires.from.addDays(1 + random.bounded(60));
    }
    return filter;
}

std::vector<int> rows(const ReviewView &view, const FindingFilter &filter)
{
    return selectFindings(view, filter, FindingColumn::Severity, Qt::AscendingOrder).rows;
}

} // namespace

class TestFindingChips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyChipsComeBackFromTheirText()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            const FindingFilter filter = randomFilter(random);
            const QString text = queryWithFilter({}, filter, facts());
            QCOMPARE(filterFromQuery<FindingFilter>(text, facts()), filter);
            QCOMPARE(queryWithFilter(text, filter, facts()), text);
            const FindingFilter other = randomFilter(random);
            const QString changed = queryWithFilter(text, other, facts());
            QCOMPARE(filterFromQuery<FindingFilter>(changed, facts()), other);
        }
    }

    void aFindingOfAnAccountGoesByTheNoteOfThat()
    {
        ReviewView view;
        view.inventory = std::make_shared<Inventory>(sampleAccounts(2), std::vector<Token>());
        view.nowMs = sampleNow;
        std::vector<Finding> idle(2);
        for (size_t i = 0; i < idle.size(); ++i) {
            idle[i].rule = RuleId::IdleAccount;
            idle[i].account = 1000 + static_cast<AccountId>(i);
        }
        view.findings = std::make_shared<std::vector<Finding>>(idle);
        view.facts.owners = std::make_shared<QHash<TokenId, QString>>();
        view.facts.accountOwners = std::make_shared<QHash<AccountId, QString>>(
            QHash<AccountId, QString>{{1000, QStringLiteral("Ann")}});
        FindingFilter filter;
        filter.text = QStringLiteral("owner:ann");
        QCOMPARE(rows(view, filter), std::vector<int>{0});
        filter.text = QStringLiteral("owner:none");
        QCOMPARE(rows(view, filter), std::vector<int>{1});
    }

    void aChipIsWrittenAsOneWouldTypeIt_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, auto set) {
            FindingFilter filter;
            set(filter);
            QTest::newRow(text) << filter << QString::fromLatin1(text);
        };
        row("severity:high", [](FindingFilter &f) { f.severities = 8; });
        row("severity:>=high", [](FindingFilter &f) { f.severities = 24; });
        row("severity:critical,medium", [](FindingFilter &f) { f.severities = 20; });
        row("decision:open", [](FindingFilter &f) { f.openOnly = true; });
        row("finding:never-used,unused", [](FindingFilter &f) {
            f.rules = {QStringLiteral("unused"), QStringLiteral("never-used")};
        });
        row("account:1003", [](FindingFilter &f) { f.accounts = {1003}; });
        row("expires:overdue,2026-12-01..2026-12-31,never", [](FindingFilter &f) {
            f.expires.overdue = f.expires.never = true;
            f.expires.from = QDate(2026, 12, 1);
            f.expires.to = QDate(2027, 1, 1);
        });
    }
    void aChipIsWrittenAsOneWouldTypeIt()
    {
        QFETCH(FindingFilter, filter);
        QFETCH(QString, text);
        QCOMPARE(queryWithFilter({}, filter, facts()), text);
        QCOMPARE(filterFromQuery<FindingFilter>(text, facts()), filter);
    }

    void whatNoChipCanSayIsNotTouched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("terms");
        QTest::addColumn<bool>("saysMore");
        const auto row = [](const char *text, int terms, bool saysMore) {
            QTest::newRow(text) << QString::fromLatin1(text) << terms << saysMore;
        };
        row("severity:high OR finding:unused", 0, true);
        row("-severity:low", 0, true);
        row("finding:nosuchrule", 0, false); // underlined, with a sentence
        row("decision:keep", 1, false);
        row("decision:open,keep", 1, false);
        row("expires:<30d", 1, false);
        row("expires:>=2027-01-01", 1, false);
        row("expires:never,unknown", 1, false);
        row("is:active", 1, false);
        row("severity:>critical", 1, false); // nothing is graver
        row("severity:huge", 0, false); // underlined, with a sentence
        row("decision:maybe", 0, false);
    }
    void whatNoChipCanSayIsNotTouched()
    {
        QFETCH(QString, text);
        QFETCH(int, terms);
        QFETCH(bool, saysMore);
        SearchFilter<FindingFilter> search;
        search.setFacts(facts());
        search.setText(text);
        FindingFilter none;
        none.text = text;
        QCOMPARE(search.filter(), none);
        QCOMPARE(int(search.unshown().terms.size()), terms);
        QCOMPARE(search.unshown().saysMore, saysMore);
    }

    /// Chips one by one, against what each of them promises.
    void chipsShowWhatTheySay()
    {
        const ReviewView view = viewOf(400);
        QRandomGenerator random(5);
        int shown = 0;
        for (int i = 0; i < 200; ++i) {
            FindingFilter filter = randomFilter(random);
            filter.text.clear();
            filter.expires = {};
            std::vector<int> expected;
            for (int row = 0; row < int(view.findings->size()); ++row) {
                const Finding &one = view.finding(row);
                const bool ofAccount = filter.accounts.isEmpty()
                    || filter.accounts.contains(one.account)
                    || (one.account == 0
                        && std::any_of(one.tokens.begin(), one.tokens.end(), [&](TokenId token) {
                               const Inventory &all = *view.inventory;
                               return filter.accounts.contains(
                                   all.token(all.tokenIndex(token)).accountId);
                           }));
                if ((filter.severities == 0 || filter.hasSeverity(one.severity))
                    && (!filter.openOnly || view.isOpen(one))
                    && (filter.rules.isEmpty() || filter.rules.contains(ruleWord(one.rule)))
                    && ofAccount)
                    expected.push_back(row);
            }
            QCOMPARE(rows(view, filter), expected);
            shown += int(expected.size());
        }
        QVERIFY(shown > 100);
    }

    void aChipCountsWhatItWouldShow()
    {
        const ReviewView view = viewOf(400);
        QRandomGenerator random(7);
        int counted = 0;
        for (int i = 0; i < 60; ++i) {
            const FindingFilter filter = randomFilter(random);
            const FindingSelection selection =
                selectFindings(view, filter, FindingColumn::Severity, Qt::AscendingOrder);
            const auto shownWith = [&](auto part, const auto &value) {
                FindingFilter other = filter;
                other.*part = value;
                return int(rows(view, other).size());
            };
            QCOMPARE(selection.facets.total, int(view.findings->size()));
            QCOMPARE(selection.facets.allSeverities, shownWith(&FindingFilter::severities, 0U));
            for (const Severity severity : allSeverities)
                QCOMPARE(selection.facets.severities[size_t(severity)],
                         shownWith(&FindingFilter::severities, FindingFilter::bit(severity)));
            QCOMPARE(selection.facets.open, shownWith(&FindingFilter::openOnly, true));
            for (const RuleId rule : allRules())
                QCOMPARE(selection.facets.rules.value(ruleWord(rule)),
                         shownWith(&FindingFilter::rules, QSet<QString>{ruleWord(rule)}));
            // The summary is of what is shown.
            for (const FindingTally &tally : selection.facets.topRules)
                QCOMPARE(
                    tally.count,
                    int(std::count_if(selection.rows.begin(), selection.rows.end(), [&](int row) {
                        return qint64(view.finding(row).rule) == tally.key;
                    })));
            QCOMPARE(selection.facets.topRules.empty(), selection.rows.empty());
            counted += selection.facets.allSeverities;
        }
        QVERIFY(counted > 100);
    }

    void oneTextServesAllThatSayTheSame()
    {
        const ReviewView view = viewOf(400);
        FindingTexts kept;
        for (const Finding &finding : *view.findings)
            QCOMPARE(kept.of(finding), FindingTexts().of(finding));
        // Two that differ in what the sentence names have two texts.
        Finding finding = view.finding(0);
        finding.rule = RuleId::ExpiresSoonAct;
        finding.values = {{ValueKey::Expires, sampleNow, {}}};
        const std::string before = kept.of(finding);
        finding.values.front().number += 60 * msPerDay;
        QVERIFY(kept.of(finding) != before);
    }

    void whatASentenceNamesIsKnown()
    {
        for (const RuleId rule : allRules()) {
            Finding one;
            one.rule = rule;
            for (int key = 0; key <= int(ValueKey::Missing); ++key)
                one.values.push_back({ValueKey(key), sampleNow, QStringLiteral("owner")});
            for (size_t i = 0; i < one.values.size(); ++i) {
                Finding other = one;
                other.values[i].number += 60 * msPerDay;
                other.values[i].text = QStringLiteral("purpose");
                const QString place =
                    ruleWord(rule) + QLatin1Char(' ') + valueKeyWord(ValueKey(int(i)));
                QVERIFY2(findingReason(other) == findingReason(one)
                             || isInReason(rule, ValueKey(int(i))),
                         qPrintable(place));
            }
        }
    }

    void aStoppedSearchDoesNotLookOn()
    {
        const ReviewView view = viewOf(200);
        FindingTexts texts;
        const FindingSelection selection = selectFindings(
            view, {}, FindingColumn::Why, Qt::AscendingOrder, texts, std::atomic_bool(true));
        QVERIFY(selection.rows.empty());
    }

    void decisionsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: open
        QTest::newRow("keep") << QStringLiteral("decision:keep") << int(DecisionKind::Keep);
        QTest::newRow("put off") << QStringLiteral("decision:put-off") << int(DecisionKind::PutOff);
        QTest::newRow("open") << QStringLiteral("decision:open") << -1;
    }
    void decisionsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const ReviewView view = viewOf(200);
        FindingFilter filter;
        filter.text = text;
        std::vector<int> expected;
        for (int row = 0; row < int(view.findings->size()); ++row) {
            const Decision *decision = view.decisionOf(view.finding(row));
            if (kind < 0 ? view.isOpen(view.finding(row))
                         : decision && decision->kind == static_cast<DecisionKind>(kind))
                expected.push_back(row);
        }
        QVERIFY(!expected.empty());
        QCOMPARE(rows(view, filter), expected);
    }
};

QTEST_GUILESS_MAIN(TestFindingChips)
#include "testfindingchips.moc"
