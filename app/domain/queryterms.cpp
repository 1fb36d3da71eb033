#include "domain/queryterms.h"

#include "domain/inventory.h"
#include "domain/querytime.h"
#include "domain/review/ruleid.h"
#include "domain/sentence.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Query {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

constexpr unsigned yesBit = 1;
constexpr unsigned noBit = 2;
constexpr qsizetype shownValue = 40;

constexpr unsigned stateBit(TokenState state)
{
    return 1U << static_cast<unsigned>(state);
}

bool isWord(const QString &text, const char *word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// A pasted page must not become the sentence about it.
QString shown(const QString &text)
{
    return text.size() > shownValue ? text.left(shownValue) + QChar(0x2026) : text;
}

QString timeSentence(TimeFault fault, Qualifier qualifier, const QString &value)
{
    switch (fault) {
    case TimeFault::Number:
        return Query::tr("\"%1\" is too large a number.").arg(shown(value));
    case TimeFault::Unit:
        return Query::tr("\"%1\" needs a unit: h, d, w, m or y, for example 30d.")
            .arg(shown(value));
    case TimeFault::Day:
        return Query::tr("\"%1\" is not a day. Write it as 2026-12-31.").arg(shown(value));
    case TimeFault::Moment:
        return Query::tr("\"%1\" is not a time. Write it as 2026-12-31T08:30:00Z.")
            .arg(shown(value));
    case TimeFault::Order:
        return Query::tr("The range \"%1\" ends before it begins.").arg(shown(value));
    case TimeFault::None:
    case TimeFault::Unreadable:
        break;
    }
    if (qualifier == Qualifier::Unused)
        return Query::tr("\"%1\" is not an age, for example >90d.").arg(shown(value));
    return Query::tr("\"%1\" is not a time, for example <30d or 2026-12-31.").arg(shown(value));
}

/// Each returns the sentence for what is wrong; empty: nothing.
QString readState(const QueryLexeme::Value &value, QueryTerm &term)
{
    for (int i = 0; i < tokenStateCount; ++i) {
        if (value.text.compare(tokenStateId(static_cast<TokenState>(i)), Qt::CaseInsensitive)
            == 0) {
            term.mask |= stateBit(static_cast<TokenState>(i));
            return {};
        }
    }
    if (isWord(value.text, "deactivated")) {
        term.mask |= deactivatedBit;
        return {};
    }
    return Query::tr("\"%1\" is not a state: active, expiring, expired, revoked or deactivated.")
        .arg(shown(value.text));
}

/// True and false are what the API's JSON says.
std::optional<bool> yesOrNo(const QString &text)
{
    if (isWord(text, "yes") || isWord(text, "true"))
        return true;
    if (isWord(text, "no") || isWord(text, "false"))
        return false;
    return std::nullopt;
}

/// As the server's field says it: of a token, that it is not revoked.
QString readActive(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    const std::optional<bool> isActive = yesOrNo(value.text);
    if (!isActive)
        return Query::tr("active: takes yes or no.");
    if (facts.page == QueryPage::Accounts) {
        term.mask |= *isActive ? stateBit(TokenState::Active) : deactivatedBit;
        return {};
    }
    for (int i = 0; i < tokenStateCount; ++i) {
        const auto state = static_cast<TokenState>(i);
        if ((state != TokenState::Revoked) == *isActive)
            term.mask |= stateBit(state);
    }
    return {};
}

bool hasKind(Qualifier qualifier, TimeSpan::Kind kind)
{
    switch (kind) {
    case TimeSpan::Kind::Never:
        return qualifier != Qualifier::Created && qualifier != Qualifier::When;
    case TimeSpan::Kind::Unknown:
        return qualifier == Qualifier::Expires || qualifier == Qualifier::Used;
    case TimeSpan::Kind::Days:
    case TimeSpan::Kind::Moments:
        return qualifier != Qualifier::Unused;
    case TimeSpan::Kind::Overdue:
    case TimeSpan::Kind::Later:
        return qualifier == Qualifier::Expires;
    case TimeSpan::Kind::Age:
        break;
    }
    return true;
}

QString readTime(const QueryLexeme::Value &value, Qualifier qualifier, QueryTerm &term)
{
    TimeFault fault = TimeFault::None;
    const std::optional<TimeSpan> span =
        parseTimeSpan(value.text, qualifier == Qualifier::Unused, &fault);
    if (!span)
        return timeSentence(fault, qualifier, value.text);
    if (!hasKind(qualifier, span->kind))
        return timeSentence(TimeFault::Unreadable, qualifier, value.text);
    term.spans.push_back(*span);
    return {};
}

QString readId(const QueryLexeme::Value &value, QueryTerm &term)
{
    bool ok = false;
    const qint64 id = value.text.toLongLong(&ok);
    if (!ok)
        return Query::tr("\"%1\" is not an id. An id is a number.").arg(shown(value.text));
    term.numbers.push_back(id);
    return {};
}

void addText(const QString &text, QueryTerm &term)
{
    term.texts << text;
    term.keys.push_back(foldedKey(text));
}

/// Of a qualifier that takes a part of what there is.
void addPart(const QueryLexeme::Value &value, QueryTerm &term)
{
    if (!value.whole) {
        addText(value.text, term);
        return;
    }
    term.texts << value.text;
    term.wholeKeys.push_back(foldedKey(value.text));
}

QString readScim(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    const std::optional<bool> isScim = yesOrNo(value.text);
    if (!isScim)
        return Query::tr("scim: takes yes or no.");
    term.mask |= *isScim ? yesBit : noBit;
    return facts.scim ? QString()
                      : Query::tr("Which tokens are for SCIM is not known yet: the list does not "
                                  "say.");
}

QString readSeverity(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    QStringView text(value.text);
    const bool more = text.startsWith(QLatin1Char('>'));
    const bool less = text.startsWith(QLatin1Char('<'));
    text = text.mid(more || less ? 1 : 0);
    const bool equal = text.startsWith(QLatin1Char('='));
    text = text.mid(equal ? 1 : 0);
    const QStringList &words = querySeverityWords();
    const qsizetype wanted = words.indexOf(text.toString().toLower());
    if (wanted < 0)
        return Query::tr("\"%1\" is not a severity: info, low, medium, high or critical.")
            .arg(shown(value.text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isIn = more ? i > wanted : less ? i < wanted : i == wanted;
        if (isIn || (equal && i == wanted))
            term.mask |= 1U << static_cast<unsigned>(i);
    }
    return facts.findings ? QString() : Query::tr("The review has not run yet.");
}

QString readFinding(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    if (!ruleFromWord(value.text.toLower()))
        return Query::tr("\"%1\" is not a finding of the review, as %2 is.")
            .arg(shown(value.text), ruleWord(RuleId::Unused));
    addText(value.text, term);
    return facts.findings ? QString() : Query::tr("The review has not run yet.");
}

QString readDecision(const QueryLexeme::Value &value, QueryTerm &term)
{
    const std::optional<DecisionKind> wanted = decisionFromWord(value.text.toLower());
    if (isWord(value.text, "open"))
        term.mask |= openDecisionBit;
    else if (wanted)
        term.mask |= decisionBit(*wanted);
    else
        return Query::tr("\"%1\" is not a decision: open, keep, rotate, revoke, delete or put-off.")
            .arg(shown(value.text));
    return {};
}

QString readReview(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    if (isWord(value.text, "due"))
        term.mask |= dueBit;
    else if (isWord(value.text, "later"))
        term.mask |= laterBit;
    else if (isWord(value.text, "none"))
        term.mask |= noDayBit;
    else
        return Query::tr("review: takes due, later or none.");
    return facts.reviewDays ? QString() : Query::tr("No review dates are known yet.");
}

QString readChange(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    const qsizetype place = facts.changes.indexOf(value.text.toLower());
    if (place < 0)
        return Query::tr("\"%1\" is not a kind of change: %2.")
            .arg(shown(value.text), facts.changes.join(QLatin1String(", ")));
    term.mask |= changeBit(place);
    return {};
}

QString readOutcome(const QueryLexeme::Value &value, QueryTerm &term)
{
    if (isWord(value.text, "done"))
        term.mask |= doneBit;
    else if (isWord(value.text, "refused"))
        term.mask |= refusedBit;
    else if (isWord(value.text, "unclear"))
        term.mask |= unclearBit;
    else
        return Query::tr("\"%1\" is not an outcome: done, refused or unclear.")
            .arg(shown(value.text));
    return {};
}

QString readMade(const QueryLexeme::Value &value, QueryTerm &term)
{
    if (isWord(value.text, "here"))
        term.mask |= hereBit;
    else if (isWord(value.text, "elsewhere"))
        term.mask |= elsewhereBit;
    else
        return Query::tr("made: takes here or elsewhere.");
    return {};
}

QString readValue(const QueryLexeme::Value &value, const QueryFacts &facts, QueryTerm &term)
{
    switch (*term.qualifier) {
    case Qualifier::Is:
        return readState(value, term);
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
    case Qualifier::When:
        return readTime(value, *term.qualifier, term);
    case Qualifier::Id:
        return readId(value, term);
    case Qualifier::Account: {
        bool isNumber = false;
        const qint64 id = value.text.toLongLong(&isNumber);
        if (isNumber && !value.quoted && !value.whole)
            term.numbers.push_back(id);
        else
            addPart(value, term);
        return {};
    }
    case Qualifier::Name:
    case Qualifier::Deployment:
    case Qualifier::Run:
        addPart(value, term);
        return {};
    case Qualifier::Role:
    case Qualifier::Team:
    case Qualifier::By:
        addText(value.text, term);
        return {};
    case Qualifier::Scim:
        return readScim(value, facts, term);
    case Qualifier::Severity:
        return readSeverity(value, facts, term);
    case Qualifier::Finding:
        return readFinding(value, facts, term);
    case Qualifier::Owner:
        if (isWord(value.text, "none") && !value.quoted && !value.whole)
            term.none = true;
        else
            addPart(value, term);
        return facts.owners ? QString() : Query::tr("No owners are known yet.");
    case Qualifier::Review:
        return readReview(value, facts, term);
    case Qualifier::Decision:
        return readDecision(value, term);
    case Qualifier::Change:
        return readChange(value, facts, term);
    case Qualifier::Outcome:
        return readOutcome(value, term);
    case Qualifier::Made:
        return readMade(value, term);
    }
    return {};
}

/// "" is a value of its own where a text may be missing.
bool mayBeEmpty(Qualifier qualifier, const QueryLexeme::Value &value)
{
    return value.quoted
        && (qualifier == Qualifier::Role || qualifier == Qualifier::Team
            || qualifier == Qualifier::By);
}

QString exampleOf(Qualifier qualifier, const QueryFacts &facts)
{
    switch (qualifier) {
    case Qualifier::Is:
        return QStringLiteral("is:revoked");
    case Qualifier::Expires:
        return QStringLiteral("expires:<30d");
    case Qualifier::Unused:
        return QStringLiteral("unused:>90d");
    case Qualifier::Used:
        return QStringLiteral("used:never");
    case Qualifier::Created:
        return QStringLiteral("created:<30d");
    case Qualifier::Role:
        return QStringLiteral("role:Admin");
    case Qualifier::Account:
        return QStringLiteral("account:airflow");
    case Qualifier::Team:
        return QStringLiteral("team:\"Data Engineering\"");
    case Qualifier::Name:
        return QStringLiteral("name:prod");
    case Qualifier::Id:
        return QStringLiteral("id:12");
    case Qualifier::Scim:
        return QStringLiteral("scim:yes");
    case Qualifier::Finding:
        return QStringLiteral("finding:unused");
    case Qualifier::Severity:
        return QStringLiteral("severity:>=high");
    case Qualifier::Owner:
        return QStringLiteral("owner:none");
    case Qualifier::Review:
        return QStringLiteral("review:due");
    case Qualifier::Decision:
        return QStringLiteral("decision:open");
    case Qualifier::Change:
        return QStringLiteral("change:") + facts.changes.value(0);
    case Qualifier::Outcome:
        return QStringLiteral("outcome:refused");
    case Qualifier::By:
        return QStringLiteral("by:\"Kim Lee\"");
    case Qualifier::Made:
        return QStringLiteral("made:elsewhere");
    case Qualifier::When:
        return QStringLiteral("when:<7d");
    case Qualifier::Deployment:
        return QStringLiteral("deployment:prod");
    case Qualifier::Run:
        return QStringLiteral("run:6f0c");
    }
    return {};
}

/// As they are written.
QStringList knownOn(QueryPage page)
{
    QStringList words;
    for (int i = 0; i < qualifierCount; ++i) {
        const auto qualifier = static_cast<Qualifier>(i);
        if (isKnownOn(page, qualifier))
            words << qualifierWord(qualifier) + QLatin1Char(':');
    }
    return words;
}

/// And where it is known.
QString notKnownHere(Qualifier qualifier)
{
    QStringList pages;
    for (int i = 0; i < queryPageCount; ++i) {
        const auto page = static_cast<QueryPage>(i);
        if (isKnownOn(page, qualifier))
            pages << queryPageText(page);
    }
    return Query::tr("%1: is not known here. It works on: %2.")
        .arg(qualifierWord(qualifier), joinedWords(pages));
}

QString readValues(const QueryLexeme &lexeme, const QueryFacts &facts, QueryTerm &term)
{
    QString sentence;
    for (const QueryLexeme::Value &value : lexeme.values) {
        if (lexeme.isYesOrNo)
            sentence = readActive(value, facts, term);
        else if (value.text.isEmpty() && !mayBeEmpty(*lexeme.qualifier, value))
            sentence =
                Query::tr("%1: needs a value, for example %2")
                    .arg(qualifierWord(*lexeme.qualifier), exampleOf(*lexeme.qualifier, facts));
        else
            sentence = readValue(value, facts, term);
        if (!sentence.isEmpty())
            break;
    }
    return sentence;
}

} // namespace

QueryTerm readTerm(const QueryLexeme &lexeme, const QueryFacts &facts,
                   std::vector<QueryProblem> &problems)
{
    QueryTerm term;
    term.qualifier = lexeme.qualifier;
    term.negated = lexeme.negated;
    term.unclosed = lexeme.unclosed;
    term.position = lexeme.position;
    term.length = lexeme.length;
    QString sentence;
    if (lexeme.unclosed)
        sentence = Query::tr("The quote is not closed.");
    else if (lexeme.qualifier && !isKnownOn(facts.page, *lexeme.qualifier))
        sentence = notKnownHere(*lexeme.qualifier);
    else if (lexeme.qualifier)
        sentence = readValues(lexeme, facts, term);
    else
        addText(lexeme.values.front().text, term);
    // A word that folds to nothing, as "" does, asks for nothing.
    term.usable = sentence.isEmpty()
        && (lexeme.qualifier || (!term.keys.empty() && !term.keys.front().empty()));
    if (!sentence.isEmpty())
        problems.push_back({term.position, term.length, sentence, false});
    else if (lexeme.unknownQualifier)
        problems.push_back(
            {term.position, term.length,
             Query::tr("\"%1\" is searched as text: it begins with no word that is known here. "
                       "Known are %2.")
                 .arg(shown(lexeme.values.front().text), joinedWords(knownOn(facts.page))),
             true});
    return term;
}

QueryProblem looseOrProblem(const QueryLexeme &lexeme)
{
    return {lexeme.position, lexeme.length, Query::tr("OR needs something on both sides."), false};
}

} // namespace tokendesk
