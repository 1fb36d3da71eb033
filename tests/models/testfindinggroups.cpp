#include "domain/review/judge.h"
#include "models/findinggroups.h"
#include "models/findingquery.h"
#include "support/sampleinventory.h"
#include "workflows/policies.h"

#include <QTest>

#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ReviewView viewOf(int tokens)
{
    ReviewView view;
    view.inventory = std::make_shared<Inventory>(sampleInventory(tokens, 25, 4));
    view.nowMs = sampleNow;
    view.policy = shippedPolicy(shippedPolicyIds().constFirst());
    ReviewInput input{*view.inventory};
    input.nowMs = sampleNow;
    input.clockOffsetMs = 10 * msPerMinute; // a finding about no account
    view.findings = std::make_shared<std::vector<Finding>>(judge(input, view.policy));
    return view;
}

std::vector<int> all(const ReviewView &view)
{
    std::vector<int> rows(view.findings->size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

class TestFindingGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFindingIsInItsGroupInTheOrderItCame_data()
    {
        QTest::addColumn<FindingGrouping>("grouping");
        QTest::addColumn<bool>("backwards");
        for (const bool backwards : {false, true}) {
            const char *way = backwards ? "backwards" : "forwards";
            QTest::addRow("severity %s", way) << FindingGrouping::Severity << backwards;
            QTest::addRow("rule %s", way) << FindingGrouping::Rule << backwards;
            QTest::addRow("account %s", way) << FindingGrouping::Account << backwards;
        }
    }
    void eachFindingIsInItsGroupInTheOrderItCame()
    {
        QFETCH(FindingGrouping, grouping);
        QFETCH(bool, backwards);
        const ReviewView view = viewOf(300);
        const std::vector<int> rows = all(view);
        std::vector<FindingGroup> groups = groupFindings(view, grouping, rows, backwards);
        QVERIFY(groups.size() > 2);
        std::vector<int> together;
        QSet<qint64> keys;
        for (const FindingGroup &group : groups) {
            QVERIFY(!keys.contains(group.key));
            keys.insert(group.key);
            QVERIFY(!group.findings.empty());
            QVERIFY(std::is_sorted(group.findings.begin(), group.findings.end()));
            QVERIFY(!groupTitle(view, grouping, group.key).isEmpty());
            Severity gravest = Severity::Info;
            for (const int index : group.findings) {
                const Finding &finding = view.finding(index);
                const qint64 key = grouping == FindingGrouping::Severity
                    ? static_cast<qint64>(finding.severity)
                    : grouping == FindingGrouping::Rule ? static_cast<qint64>(finding.rule)
                                                        : finding.account;
                QCOMPARE(key, group.key);
                gravest = std::max(gravest, finding.severity);
            }
            QCOMPARE(group.gravest, gravest);
            together.insert(together.end(), group.findings.begin(), group.findings.end());
        }
        std::sort(together.begin(), together.end());
        QCOMPARE(together, rows);

        if (backwards)
            std::reverse(groups.begin(), groups.end());
        if (grouping == FindingGrouping::Account) {
            QCOMPARE(groups.back().key, 0); // about no account
            groups.pop_back();
        }
        for (size_t i = 1; i < groups.size(); ++i) {
            QVERIFY(groups[i - 1].gravest >= groups[i].gravest);
            if (groups[i - 1].gravest == groups[i].gravest)
                QVERIFY(groups[i - 1].findings.size() >= groups[i].findings.size());
        }
    }

    void withoutGroupsThereIsNone()
    {
        const ReviewView view = viewOf(50);
        QVERIFY(groupFindings(view, FindingGrouping::None, all(view), false).empty());
        QVERIFY(groupFindings(view, FindingGrouping::Rule, {}, false).empty());
    }

    void whatTheServerCallsAnAccountIsTextOfOneLine()
    {
        ReviewView view = viewOf(50);
        std::vector<Account> accounts = sampleAccounts(2);
        accounts[0].name = QStringLiteral("<b>Nightly</b>\nimport");
        view.inventory = std::make_shared<Inventory>(accounts, std::vector<Token>());
        const QString title = groupTitle(view, FindingGrouping::Account, accounts[0].id);
        QVERIFY(title.contains(QLatin1String("<b>Nightly</b>")));
        QVERIFY(!title.contains(QLatin1Char('\n')));
        QCOMPARE(groupTitle(view, FindingGrouping::Account, 4711), QStringLiteral("Account 4711"));
    }
};

QTEST_GUILESS_MAIN(TestFindingGroups)
#include "testfindinggroups.moc"
