#include "ui/review/findingdetail.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "models/findingmodel.h"
#include "ui/review/severitytone.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct FindingDetailWords {
    Q_DECLARE_TR_FUNCTIONS(FindingDetail)
};

constexpr int tokensShown = 12;

void addActions(DetailPane &pane, const ActionSet &actions, Remedy remedy)
{
    const auto kind = [remedy](Remedy of, const char *otherwise) {
        return remedy == of ? "primary" : otherwise;
    };
    if (QAction *confirm = actions.get(ActionId::ConfirmDecision); confirm->isEnabled())
        pane.addActions({{confirm, "outlined"}});
    pane.addActions({{actions.get(ActionId::Decide), "outlined"},
                     {actions.get(ActionId::Rotate), kind(Remedy::Rotate, "outlined")},
                     {actions.get(ActionId::Revoke), kind(Remedy::Revoke, "danger")},
                     {actions.get(ActionId::Delete), kind(Remedy::Delete, "danger")},
                     {actions.get(ActionId::EditNotes), kind(Remedy::AddOwner, "outlined")}});
}

QString whyItCountsNoMore(const ReviewView &view, const KeptDecision &decision)
{
    if (view.stillCounts(decision))
        return FindingDetailWords::tr(
            "The finding is graver now, or about more tokens, than when it was "
            "decided.");
    if (decision.kind == DecisionKind::PutOff)
        return FindingDetailWords::tr("The day has come until which it was put off.");
    return FindingDetailWords::tr("It was decided in an earlier review. Each review asks again.");
}

void addDecision(DetailPane &pane, const ReviewView &view, const Finding &finding)
{
    const KeptDecision *decision = view.decisionOf(finding);
    const bool isEarlier = !decision;
    if (isEarlier) {
        if (view.isOpen(finding))
            pane.addNotice("warning", FindingDetailWords::tr("The policy asks for a decision."));
        if (view.isDecidedOfAnother(finding))
            pane.addText(
                FindingDetailWords::tr("What was decided here was about others that had these IDs "
                                       "before. It is kept, and does not count for those that have "
                                       "them now."));
        decision = view.earlierDecisionOf(finding);
        if (!decision)
            return;
    }
    pane.addHeading(isEarlier ? FindingDetailWords::tr("Earlier decision")
                              : FindingDetailWords::tr("Decision"));
    if (isEarlier)
        pane.addText(whyItCountsNoMore(view, *decision));
    pane.addFact(FindingDetailWords::tr("Decided"), decisionText(decision));
    if (!decision->reason.isEmpty())
        pane.addFact(FindingDetailWords::tr("Why"), displayText(decision->reason));
    pane.addFact(FindingDetailWords::tr("By"),
                 decision->by.isEmpty() ? FindingDetailWords::tr("not known")
                                        : displayText(decision->by));
    pane.addFact(FindingDetailWords::tr("When"), exactTime(Moment::at(decision->atMs)));
}

/// Whoever wants it for what has the ID now can type it there.
QString earlierNoteWords(const LocalNote &note)
{
    QStringList says;
    for (const QString &text : {note.owner, note.purpose}) {
        if (!text.isEmpty())
            says << displayText(text);
    }
    if (note.reviewOn.isValid())
        says << dayWords(note.reviewOn);
    const QString all = says.join(QStringLiteral(" · "));
    return note.subject == LocalNote::Subject::Token
        ? FindingDetailWords::tr(
              "The note of an earlier token with this ID is kept; it is not about this one: "
              "%1")
              .arg(all)
        : FindingDetailWords::tr(
              "The note of an earlier account with this ID is kept; it is not about this "
              "one: %1")
              .arg(all);
}

void addNotes(DetailPane &pane, const LocalNote &note, const LocalNote &earlier, QDate today)
{
    if (note.isEmpty() && earlier.isEmpty())
        return;
    pane.addHeading(FindingDetailWords::tr("Kept on this computer"));
    if (note.reviewOn.isValid() && note.reviewOn <= today)
        pane.addNotice("warning",
                       FindingDetailWords::tr("The day on which it was to be reviewed has come."));
    if (!note.owner.isEmpty())
        pane.addFact(FindingDetailWords::tr("Owner"), displayText(note.owner));
    if (!note.purpose.isEmpty())
        pane.addFact(FindingDetailWords::tr("Purpose"), displayText(note.purpose));
    if (note.reviewOn.isValid())
        pane.addFact(FindingDetailWords::tr("Review on"), dayWords(note.reviewOn));
    if (!earlier.isEmpty())
        pane.addText(earlierNoteWords(earlier));
}

void addTokens(DetailPane &pane, const LiveInventory &live, const Finding &finding,
               const TokenDetailLinks &links)
{
    if (finding.tokens.empty())
        return;
    pane.addHeading(FindingDetailWords::tr("Tokens"));
    int shown = 0;
    for (const TokenId id : finding.tokens) {
        if (shown++ == tokensShown) {
            pane.addText(FindingDetailWords::tr(
                "and %Ln more", nullptr, static_cast<int>(finding.tokens.size()) - tokensShown));
            break;
        }
        const int index = live.data().tokenIndex(id);
        if (index < 0)
            continue;
        const Token &token = live.data().token(index);
        const TokenState state = tokenState(token, live.nowMs());
        pane.addLine(pillTone(state), displayText(token.label()), tokenStateWord(state).toLower(),
                     [follow = links.token, id] { follow(id); });
    }
}

void describeOne(DetailPane &pane, const Session &session, const ActionSet &actions,
                 const Review &review, const ReviewView &view, const Finding &finding,
                 const TokenDetailLinks &links)
{
    const LiveInventory &live = session.inventory();
    const Inventory &inventory = live.data();
    pane.addPill(severityTone(finding.severity), severityWords(finding.severity));
    pane.addTitle(ruleTitle(finding.rule));
    addActions(pane, actions, finding.remedy);
    pane.addNotice("info", displaySentence(findingReason(finding)));
    if (finding.token != 0)
        pane.addFact(FindingDetailWords::tr("Token"),
                     displayText(findingSubject(finding, inventory)), {},
                     [follow = links.token, id = finding.token] { follow(id); });
    const int account = inventory.accountIndex(finding.account);
    if (account >= 0)
        pane.addFact(FindingDetailWords::tr("Account"),
                     displayText(inventory.account(account).label()), {},
                     [follow = links.account, id = finding.account] { follow(id); });
    pane.addFact(FindingDetailWords::tr("Source"), sourceWords(finding.clause));
    pane.addFact(FindingDetailWords::tr("Policy"), displayText(policyTitle(view.policy)));
    addDecision(pane, view, finding);
    addTokens(pane, live, finding, links);
    const auto subject =
        finding.token != 0 ? LocalNote::Subject::Token : LocalNote::Subject::Account;
    const qint64 id = finding.token != 0 ? finding.token : finding.account;
    addNotes(pane, review.noteOf(subject, id), review.earlierNoteOf(subject, id), view.today);
}

} // namespace

void describeFindings(DetailPane &pane, const Session &session, const ActionSet &actions,
                      const Review &review, const ReviewView &view,
                      const std::vector<int> &findings, const TokenDetailLinks &links)
{
    pane.begin();
    if (findings.size() == 1) {
        describeOne(pane, session, actions, review, view, view.finding(findings.front()), links);
    } else {
        pane.addTitle(FindingDetailWords::tr("%Ln finding(s) selected", nullptr,
                                             static_cast<int>(findings.size())));
        addActions(pane, actions, Remedy::None);
        for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it) {
            const auto count =
                std::count_if(findings.begin(), findings.end(), [&view, severity = *it](int one) {
                    return view.finding(one).severity == severity;
                });
            pane.addFact(severityWords(*it), QLocale().toString(static_cast<int>(count)));
        }
    }
    pane.finish();
}

} // namespace tokendesk
