#include "ui/review/findingsummary.h"

#include "domain/sentence.h"
#include "ui/review/severitytone.h"
#include "ui/widgets/detailpane.h"
#include "workflows/reviewrecording.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct FindingSummaryWords {
    Q_DECLARE_TR_FUNCTIONS(FindingDetail)
};

using Choose = void (*)(FindingFilter &filter, qint64 key);

void addTallies(DetailPane &pane, FindingModel &model, const QString &heading,
                const std::vector<FindingTally> &tallies, FindingGrouping kind, Choose choose)
{
    if (tallies.empty())
        return;
    pane.addHeading(heading);
    for (const FindingTally &tally : tallies) {
        pane.addLine(severityTone(tally.gravest), groupTitle(model.view(), kind, tally.key),
                     QLocale().toString(tally.count), [&model, choose, key = tally.key] {
                         FindingFilter filter = model.filter();
                         choose(filter, key);
                         model.setFilter(filter);
                     });
    }
}

} // namespace

void describeSummary(DetailPane &pane, FindingModel &model)
{
    const FindingFacets &facets = model.facets();
    pane.begin();
    if (model.rowCount() > 0)
        pane.addText(FindingSummaryWords::tr(
            "Choose a finding to see why it is one, and what can be done."));
    if (const auto &inventory = model.view().inventory) {
        const QStringList unstated = unstatedFacts(*inventory);
        for (const QString &sentence : unstated)
            pane.addText(asSentence(sentence));
    }
    addTallies(pane, model, FindingSummaryWords::tr("By rule"), facets.topRules,
               FindingGrouping::Rule, [](FindingFilter &filter, qint64 key) {
                   filter.rules = {ruleWord(static_cast<RuleId>(key))};
               });
    addTallies(pane, model, FindingSummaryWords::tr("By account"), facets.topAccounts,
               FindingGrouping::Account,
               [](FindingFilter &filter, qint64 key) { filter.accounts = {key}; });
    pane.finish();
}

} // namespace tokendesk
