// Records of reviews for tests: of the demo data by the real rules, of many findings, and of names
// that somebody chose to do harm.
#pragma once

#include "domain/review/findingwords.h"
#include "domain/review/judge.h"
#include "domain/review/reviewrecord.h"
#include "support/sampleinventory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::test {

inline QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/../../resources/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline Policy defaultPolicy()
{
    const Result<Policy> policy = policyFromJson(resource(QStringLiteral("policies/default.json")));
    if (!policy.ok())
        qFatal("no policy");
    return policy.value();
}

/// What the sandbox shows: resources/demo/organisation.json.
inline Inventory demoInventory()
{
    const QJsonArray list =
        QJsonDocument::fromJson(resource(QStringLiteral("demo/organisation.json")))
            .object()
            .value(QLatin1String("accounts"))
            .toArray();
    std::vector<Account> accounts;
    std::vector<Token> tokens;
    for (const QJsonValue &one : list) {
        const QJsonObject object = one.toObject();
        Account account;
        account.id = 100 + static_cast<AccountId>(accounts.size());
        account.name = object.value(QLatin1String("name")).toString();
        account.role = object.value(QLatin1String("role")).toString();
        account.created =
            Moment::at(sampleNow - object.value(QLatin1String("age")).toInt() * msPerDay);
        account.deleted = Moment::null();
        account.listed = true;
        const QJsonArray tokensOfAccount = object.value(QLatin1String("tokens")).toArray();
        for (const QJsonValue &each : tokensOfAccount) {
            const QJsonObject facts = each.toObject();
            Token token;
            token.id = 1 + static_cast<TokenId>(tokens.size());
            token.accountId = account.id;
            token.name = facts.value(QLatin1String("name")).toString();
            const qint64 created = sampleNow - facts.value(QLatin1String("age")).toInt() * msPerDay;
            token.created = Moment::at(created);
            const QJsonValue life = facts.value(QLatin1String("life"));
            token.expiration =
                life.isDouble() ? Moment::at(created + life.toInt() * msPerDay) : Moment::null();
            const QJsonValue used = facts.value(QLatin1String("used"));
            token.lastUsed =
                used.isDouble() ? Moment::at(sampleNow - used.toInt() * msPerHour) : Moment::null();
            token.active = !facts.value(QLatin1String("revoked")).toBool();
            tokens.push_back(token);
        }
        accounts.push_back(account);
    }
    return Inventory(accounts, tokens);
}

/// Of each ten findings nine are decided, each way.
inline std::optional<Decision> sampleDecision(const Finding &finding, int index)
{
    const int turn = index % 10;
    if (turn == 9)
        return std::nullopt;
    Decision decision;
    decision.finding = finding.key();
    decision.kind = static_cast<DecisionKind>(turn % 5);
    decision.reason = decision.kind == DecisionKind::Keep
        ? QStringLiteral("The nightly load needs it until the warehouse has moved; the team "
                         "answers for it.")
        : decision.kind == DecisionKind::PutOff
        ? QStringLiteral("Replaced in the change window of December.")
        : QString();
    if (decision.kind == DecisionKind::PutOff)
        decision.until = QDate(2026, 12, 15);
    decision.by = QStringLiteral("Amara Okafor");
    decision.atMs = sampleNow + (index % 300) * msPerMinute;
    return decision;
}

/// What the rules say about these tokens and accounts, and what somebody decided.
inline ReviewRecord judgedRecord(const Inventory &inventory)
{
    const Policy policy = defaultPolicy();
    const ReviewInput input{inventory, sampleNow, QTimeZone("Europe/Berlin")};
    ReviewRecord record;
    record.connectionId = QStringLiteral("c1");
    record.connectionName = QStringLiteral("Acme production");
    record.address = QStringLiteral("https://acme.qualytics.example");
    record.startedBy = record.finishedBy = QStringLiteral("Amara Okafor");
    record.startedAtMs = sampleNow;
    record.judgedAtMs = sampleNow + msPerMinute;
    record.finishedAtMs = sampleNow + 6 * msPerHour;
    record.timeZone = QStringLiteral("Europe/Berlin");
    record.policy = RecordedPolicy::of(policy);
    record.accounts = inventory.accountCount();
    record.tokens = inventory.tokenCount();
    const std::vector<Finding> findings = judge(input, policy);
    QHash<TokenId, QString> states;
    for (const Token &token : inventory.tokens()) {
        const TokenState state = tokenState(token, record.judgedAtMs);
        states.insert(token.id, tokenStateId(state));
        record.liveTokens += isLive(state) ? 1 : 0;
        if (token.active)
            record.expiries.push_back(
                {token.id,
                 token.label(),
                 {},
                 token.expiration.isSet() ? token.expiration : Moment::null()});
    }
    for (int row = 0; row < inventory.tokenCount(); ++row) {
        for (RecordedExpiry &expiry : record.expiries) {
            if (expiry.tokenId == inventory.token(row).id)
                expiry.account = inventory.accountOf(row).name;
            if (record.expiries.size() > 1000)
                break;
        }
    }
    std::stable_sort(record.expiries.begin(), record.expiries.end(),
                     [](const RecordedExpiry &one, const RecordedExpiry &other) {
                         const auto at = [](const RecordedExpiry &expiry) {
                             return expiry.expires.isSet() ? expiry.expires.msecs()
                                                           : std::numeric_limits<qint64>::max();
                         };
                         return at(one) < at(other);
                     });
    for (const Finding &finding : findings) {
        RecordedFinding recorded;
        recorded.key = finding.key();
        recorded.rule = ruleWord(finding.rule);
        recorded.title = ruleTitle(finding.rule);
        recorded.severity = finding.severity;
        recorded.number = finding.number;
        recorded.clause = finding.clause;
        recorded.subject = findingSubject(finding, inventory);
        recorded.account = findingAccount(finding, inventory);
        recorded.tokenId = finding.token;
        recorded.accountId = finding.account;
        for (const FindingValue &value : finding.values)
            recorded.values.push_back({valueKeyWord(value.key), value.asText()});
        for (const TokenId id : finding.tokens) {
            const QString state = states.value(id);
            recorded.tokens.push_back(
                {id, inventory.token(inventory.tokenIndex(id)).label(), state, state, false});
        }
        if (!recorded.tokens.empty()) {
            recorded.tokens.front().stateAfter = QStringLiteral("revoked");
            recorded.tokens.front().isSettled = true;
        }
        recorded.reason = findingReason(finding);
        recorded.remedy = remedyWords(finding.remedy);
        recorded.decision = sampleDecision(finding, static_cast<int>(record.findings.size()));
        if (finding.token) {
            recorded.stateBefore = states.value(finding.token);
            recorded.stateAfter =
                recorded.decision && recorded.decision->kind == DecisionKind::Revoke
                ? QStringLiteral("revoked")
                : recorded.stateBefore;
            recorded.isResolved = recorded.stateAfter != recorded.stateBefore;
        }
        record.findings.push_back(recorded);
    }
    return record;
}

inline ReviewRecord demoRecord()
{
    return judgedRecord(demoInventory());
}

/// The demo data, of which a row could not be read at the end.
inline ReviewRecord recordWithUnreadable()
{
    ReviewRecord record = demoRecord();
    record.unreadable = {QStringLiteral("[12].id (nightly-sync): an id is a whole number"),
                         QStringLiteral("[13].id: an id is a whole number")};
    record.notJudged = {QStringLiteral("no-owner"), QStringLiteral("shared-name")};
    for (RecordedFinding &finding : record.findings) {
        if (finding.tokenId == 0 || finding.isResolved)
            continue;
        finding.stateAfter = QStringLiteral("unknown");
        finding.isUnknown = true;
        finding.decision.reset();
        break;
    }
    return record;
}

inline QStringList hostileNames()
{
    return {QStringLiteral("=HYPERLINK(\"http://evil.example\")"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("\"><img src=x onerror=alert(1)>"),
            QStringLiteral("</style></title><b>&amp;"),
            QStringLiteral("gnp.\u202Eexe.txt"),
            QStringLiteral("line one\r\nBEGIN:VEVENT\nUID:evil, a;b\\c"),
            QStringLiteral("../../etc/passwd"),
            QStringLiteral("café 🔥 données"),
            QStringLiteral("\x01\x1B[31mbell\x07\x7F"),
            QString(QChar(0xD800)) + QStringLiteral("lone") + QChar(0xDC00) + QChar(0xFFFF),
            QStringLiteral("שלום tokens"),
            QString(10'000, QLatin1Char('m'))};
}

/// Every text that a server or a person gives is one of hostileNames().
inline ReviewRecord hostileRecord()
{
    const QStringList names = hostileNames();
    ReviewRecord record = demoRecord();
    record.connectionName = names.at(1);
    record.address = names.at(2);
    record.startedBy = names.at(5);
    record.finishedBy = names.at(3);
    for (size_t i = 0; i < record.findings.size(); ++i) {
        RecordedFinding &finding = record.findings[i];
        const auto name = [&](size_t offset) {
            return names.at(static_cast<qsizetype>((i + offset) % names.size()));
        };
        finding.subject = name(0);
        finding.account = name(1);
        finding.reason = name(2);
        finding.values.push_back({QStringLiteral("name"), name(3)});
        for (RecordedToken &token : finding.tokens)
            token.name = name(6);
        if (finding.decision) {
            finding.decision->reason = name(4);
            finding.decision->by = name(5);
        }
    }
    for (size_t i = 0; i < record.expiries.size(); ++i) {
        record.expiries[i].token = names.at(static_cast<qsizetype>(i % names.size()));
        record.expiries[i].account = names.at(static_cast<qsizetype>((i + 5) % names.size()));
    }
    return record;
}

} // namespace tokendesk::test
