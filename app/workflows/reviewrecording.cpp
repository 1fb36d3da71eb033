#include "workflows/reviewrecording.h"

#include "domain/localzone.h"
#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/sentence.h"
#include "workflows/identity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace tokendesk {

namespace {

struct ReviewRecordingWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewRecording)
};

QString tokenName(TokenId id, const Inventory &inventory)
{
    const int index = inventory.tokenIndex(id);
    return index < 0 ? QString() : inventory.token(index).label();
}

bool isBefore(const RecordedToken &left, const RecordedToken &right)
{
    return left.id < right.id;
}

/// What stood in the record before stays in it, with its state of that time.
void bringUp(std::vector<RecordedToken> &now, const std::vector<RecordedToken> &before,
             const Inventory &inventory, const RecordingContext &context)
{
    std::vector<RecordedToken> left;
    for (const RecordedToken &earlier : before) {
        const auto found = std::lower_bound(now.begin(), now.end(), earlier, isBefore);
        if (found != now.end() && found->id == earlier.id) {
            found->stateBefore = earlier.stateBefore;
            continue;
        }
        left.push_back(earlier);
        left.back().stateAfter = stateOf(earlier.id, inventory, context);
        left.back().isSettled = left.back().stateAfter != QLatin1String("unknown");
    }
    const auto kept = static_cast<std::ptrdiff_t>(now.size());
    now.insert(now.end(), left.begin(), left.end());
    std::inplace_merge(now.begin(), now.begin() + kept, now.end(), isBefore);
}

/// One text for all findings that say the same: there may be very many.
class SharedTexts {
public:
    QString one(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

RecordedFinding recorded(const Finding &finding, const ReviewView &view,
                         const RecordingContext &context, SharedTexts &texts)
{
    RecordedFinding record;
    record.key = finding.key();
    record.rule = texts.one(ruleWord(finding.rule));
    record.title = texts.one(ruleTitle(finding.rule));
    record.severity = finding.severity;
    record.number = finding.number;
    record.clause = finding.clause;
    record.subject = findingSubject(finding, *view.inventory);
    record.account = texts.one(findingAccount(finding, *view.inventory));
    record.tokenId = finding.token;
    record.accountId = finding.account;
    for (const FindingValue &value : finding.values)
        record.values.push_back({valueKeyWord(value.key), value.asText()});
    record.tokens.reserve(finding.tokens.size());
    for (const TokenId id : finding.tokens) {
        const QString state = stateOf(id, *view.inventory, context);
        record.tokens.push_back({id, tokenName(id, *view.inventory), state, state, false});
    }
    std::sort(record.tokens.begin(), record.tokens.end(), isBefore);
    record.reason = writtenReason(finding, context.instants);
    record.remedy = texts.one(remedyWords(finding.remedy));
    if (const Decision *decision = view.decisionOf(finding))
        record.decision = *decision;
    record.stateBefore = stateOf(finding.token, *view.inventory, context);
    record.stateAfter = record.stateBefore;
    return record;
}

std::vector<RecordedExpiry> expiries(const Inventory &inventory)
{
    std::vector<RecordedExpiry> list;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        // What is not known is among what could not be judged, and not said to be endless.
        if (token.active && !token.expiration.isUnknown())
            list.push_back(
                {token.id, token.label(), inventory.accountOf(i).label(), token.expiration});
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
        if (left.expires.isSet() != right.expires.isSet())
            return left.expires.isSet();
        return left.expires.isSet() && left.expires.msecs() < right.expires.msecs();
    });
    return list;
}

/// Left out or empty; what cannot be read is told by the lists.
bool isUnstated(Moment moment)
{
    return moment.isUnknown() && !moment.isUnreadable();
}

void fill(ReviewRecord &record, const ReviewView &view, const RecordingContext &context)
{
    record.judgedAtMs = context.nowMs;
    record.timeZone = context.timeZone;
    record.connectionId = context.connectionId;
    record.connectionName = context.connectionName;
    record.address = context.address;
    record.policy = RecordedPolicy::of(view.policy);
    const Inventory &inventory = *view.inventory;
    record.unreadable = unstatedFacts(inventory) + context.unreadable;
    for (QString &line : record.unreadable)
        line = inPlaceOfName(line);
    record.accounts = inventory.accountCount();
    record.tokens = inventory.tokenCount();
    for (int i = 0; i < inventory.tokenCount(); ++i)
        record.liveTokens += isLive(tokenState(inventory.token(i), context.nowMs)) ? 1 : 0;
    record.findings.reserve(view.findings->size());
    SharedTexts texts;
    for (const Finding &finding : *view.findings)
        record.findings.push_back(recorded(finding, view, context, texts));
    record.expiries = expiries(inventory);
}

/// What was decided or taken back since the record was written, about a finding that is not there
/// any more.
void takeDecision(RecordedFinding &finding, const ReviewView &view)
{
    const auto kept = view.decisions.constFind(finding.key);
    const bool isTakenBack = view.areDecisionsKnown && finding.decision
        && (kept == view.decisions.constEnd() || kept->atMs < finding.decision->atMs);
    if (isTakenBack)
        finding.decision.reset();
    const KeptDecision *decision = view.latestOf(finding.key);
    if (decision && view.stillCounts(*decision))
        finding.decision = *decision;
}

/// Of a finding that has become another step of its ladder.
QString earlierOf(RecordedFinding was, const ReviewView &view)
{
    takeDecision(was, view);
    return earlierWords(was);
}

/// The token is still to be judged, and a time that the finding rests on could not be read.
bool hasUnreadTime(const RecordedFinding &finding, const Token &token)
{
    const auto rests = [&finding](ValueKey key) {
        const QString word = valueKeyWord(key);
        return std::any_of(finding.values.begin(), finding.values.end(),
                           [&word](const RecordedValue &value) { return value.key == word; });
    };
    const std::optional<RuleId> rule = ruleFromWord(finding.rule);
    return token.active
        && ((token.created.isUnknown() && rests(ValueKey::Created))
            || (token.lastUsed.isUnknown()
                && (rests(ValueKey::LastUsed) || rule == RuleId::NeverUsed))
            || (token.expiration.isUnknown()
                && (rests(ValueKey::Expires) || rule == RuleId::NeverExpires
                    || rule == RuleId::MassExpiry)));
}

/// It may have the token that the server does not say whose it is.
bool mayHaveOwnerless(const RecordedFinding &finding, const Inventory &inventory)
{
    const int account = inventory.accountIndex(finding.accountId);
    return finding.rule == ruleWord(RuleId::IdleAccount) && account >= 0
        && inventory.account(account).isActive() && ownerlessActiveTokens(inventory) > 0;
}

/// A rule that this program does not know comes last.
int orderOf(const QString &rule)
{
    const std::optional<RuleId> known = ruleFromWord(rule);
    return known ? static_cast<int>(*known) : ruleCount;
}

} // namespace

RecordingContext RecordingContext::of(const Session &session)
{
    RecordingContext context{session.connection().id,
                             session.connection().name,
                             session.connection().origin.toString(),
                             signatureOf(session.identity()),
                             session.inventory().nowMs(),
                             QString::fromLatin1(localZone().id()),
                             session.trust(),
                             {}};
    for (const DecodeIssue &issue : session.issues())
        context.unreadable << issue.text();
    return context;
}

QString stateOf(TokenId id, const Inventory &inventory, const RecordingContext &context)
{
    if (id == 0)
        return {};
    const int index = inventory.tokenIndex(id);
    if (index >= 0)
        return tokenStateId(tokenState(inventory.token(index), context.nowMs));
    return context.trust.allTokens ? QStringLiteral("gone") : QStringLiteral("unknown");
}

QStringList unstatedFacts(const Inventory &inventory)
{
    int creations = 0;
    int expiries = 0;
    int uses = 0;
    int ends = 0; // of those that are revoked
    for (const Token &token : inventory.tokens()) {
        creations += token.active && isUnstated(token.created) ? 1 : 0;
        expiries += token.active && isUnstated(token.expiration) ? 1 : 0;
        uses += token.active && isUnstated(token.lastUsed) ? 1 : 0;
        ends += !token.active && isUnstated(token.expiration) ? 1 : 0;
    }
    QStringList sentences;
    if (creations > 0)
        sentences << ReviewRecordingWords::tr(
            "Of %Ln token(s) the server does not say when they were created: they are judged "
            "neither by their age nor by their lifetime",
            nullptr, creations);
    if (expiries > 0)
        sentences << ReviewRecordingWords::tr(
            "Of %Ln token(s) the server does not say when or whether they expire: they "
            "are counted neither as expiring nor as never expiring",
            nullptr, expiries);
    if (uses > 0)
        sentences << ReviewRecordingWords::tr(
            "Of %Ln token(s) the server does not say when or whether they were used: they "
            "are judged neither as unused nor as never used",
            nullptr, uses);
    if (ends > 0)
        sentences << ReviewRecordingWords::tr(
            "Of %Ln revoked token(s) the server does not say when or whether they expire: their "
            "accounts may be idle without being found",
            nullptr, ends);
    const int ownerless = ownerlessActiveTokens(inventory);
    if (ownerless > 0)
        sentences << ReviewRecordingWords::tr(
            "Of %Ln active token(s) the server does not say whose they are: each may be any "
            "account's, so no account is found to be idle",
            nullptr, ownerless);
    return sentences;
}

bool mayBeUnread(const RecordedFinding &finding, const Inventory &inventory,
                 const RecordingContext &context)
{
    const auto isUnread = [&](TokenId token) {
        const int index = inventory.tokenIndex(token);
        return index < 0 ? !context.trust.allTokens
                         : hasUnreadTime(finding, inventory.token(index));
    };
    if (finding.tokenId != 0)
        return isUnread(finding.tokenId);
    if (mayHaveOwnerless(finding, inventory))
        return true;
    const bool isTokenUnread =
        std::any_of(finding.tokens.begin(), finding.tokens.end(), [&](const RecordedToken &token) {
            return !token.isSettled && isUnread(token.id);
        });
    if (isTokenUnread || finding.accountId == 0 || context.trust.allAccounts)
        return isTokenUnread;
    const int account = inventory.accountIndex(finding.accountId);
    // This rule alone looks at accounts only where they are listed themselves.
    return account < 0
        || (!inventory.account(account).listed && finding.rule == ruleWord(RuleId::IdleAccount));
}

RecordedFinding notFoundAnyMore(RecordedFinding earlier, const ReviewView &view,
                                const RecordingContext &context)
{
    earlier.isUnknown = mayBeUnread(earlier, *view.inventory, context);
    earlier.isResolved = !earlier.isUnknown;
    earlier.stateAfter = stateOf(earlier.tokenId, *view.inventory, context);
    takeDecision(earlier, view);
    return earlier;
}

ReviewRecord startRecord(const ReviewView &view, const RecordingContext &context)
{
    ReviewRecord record;
    record.startedAtMs = context.nowMs;
    record.startedBy = context.who;
    fill(record, view, context);
    return record;
}

ReviewRecord continueRecord(const ReviewRecord &before, const ReviewView &view,
                            const RecordingContext &context)
{
    ReviewRecord record;
    record.startedAtMs = before.startedAtMs;
    record.startedBy = before.startedBy;
    fill(record, view, context);
    if (!before.timeZone.isEmpty())
        record.timeZone = before.timeZone;
    const size_t found = record.findings.size();
    QHash<QString, size_t> present;
    for (size_t i = 0; i < record.findings.size(); ++i)
        present.insert(record.findings[i].matter(), i);
    for (const RecordedFinding &earlier : before.findings) {
        const auto place = present.constFind(earlier.matter());
        if (place != present.constEnd()) {
            RecordedFinding &now = record.findings[*place];
            now.stateBefore = earlier.stateBefore;
            if (!view.areDecisionsKnown && !now.decision && now.key == earlier.key)
                now.decision = earlier.decision; // as it was written down
            now.earlier = inPlaceOfName(joinedSentences(
                {now.earlier,
                 now.key == earlier.key ? earlier.earlier : earlierOf(earlier, view)}));
            bringUp(now.tokens, earlier.tokens, *view.inventory, context);
            continue;
        }
        RecordedFinding resolved = notFoundAnyMore(earlier, view, context);
        resolved.tokens.clear();
        bringUp(resolved.tokens, earlier.tokens, *view.inventory, context);
        record.findings.push_back(std::move(resolved));
    }
    for (size_t i = 0; i < found; ++i) {
        RecordedFinding &now = record.findings[i];
        if (!now.earlier.isEmpty())
            now.reason = inPlaceOfName(joinedSentences({now.reason, now.earlier}));
    }
    std::stable_sort(record.findings.begin(), record.findings.end(),
                     [](const RecordedFinding &left, const RecordedFinding &right) {
                         const int leftRule = orderOf(left.rule);
                         const int rightRule = orderOf(right.rule);
                         return std::tie(right.severity, leftRule, left.tokenId, left.accountId)
                             < std::tie(left.severity, rightRule, right.tokenId, right.accountId);
                     });
    return record;
}

} // namespace tokendesk
