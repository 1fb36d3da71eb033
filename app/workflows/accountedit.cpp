#include "workflows/accountedit.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tokendesk {

namespace {

struct AccountEditWords {
    Q_DECLARE_TR_FUNCTIONS(AccountEdit)
};

QSet<QString> asSet(const QStringList &teams)
{
    QSet<QString> set(teams.begin(), teams.end());
    set.insert(QStringLiteral("Public"));
    return set;
}

/// `edit` on top of `now` for one of the texts.
void putOnTop(EditOnTop &result, std::optional<QString> AccountEdit::*field, const QString &now,
              const QString &seen, const AccountEdit &edit)
{
    const std::optional<QString> &wanted = edit.*field;
    if (!wanted || *wanted == now)
        return;
    if (now == seen)
        result.edit.*field = wanted;
    else
        result.others.*field = now;
}

} // namespace

QString unclearTeamsReason()
{
    return AccountEditWords::tr("The server's list does not state all teams of the account, so "
                                "they cannot be changed here");
}

bool areSameTeams(const QStringList &one, const QStringList &other)
{
    return asSet(one) == asSet(other);
}

EditOnTop onTopOf(const Account &now, const Account &seen, const AccountEdit &edit)
{
    EditOnTop result;
    putOnTop(result, &AccountEdit::name, now.name, seen.name, edit);
    putOnTop(result, &AccountEdit::role, now.role, seen.role, edit);
    if (!edit.teams)
        return result;
    const QSet<QString> before = asSet(seen.teams);
    const QSet<QString> wanted = asSet(*edit.teams);
    QStringList teams;
    for (const QString &team : now.teams) {
        if (wanted.contains(team) || !before.contains(team))
            teams << team;
    }
    for (const QString &team : *edit.teams) {
        if (!before.contains(team) && !teams.contains(team))
            teams << team;
    }
    if (!areSameTeams(teams, now.teams))
        result.edit.teams = teams;
    return result;
}

bool isNothing(const AccountEdit &edit)
{
    return !edit.name && !edit.role && !edit.teams;
}

AccountEdit sameFields(const Account &account, const AccountEdit &edit)
{
    AccountEdit same;
    if (edit.name)
        same.name = account.name;
    if (edit.role)
        same.role = account.role;
    if (edit.teams)
        same.teams = account.teams;
    return same;
}

Account withEdit(Account account, const AccountEdit &edit)
{
    account.name = edit.name.value_or(account.name);
    account.role = edit.role.value_or(account.role);
    account.teams = edit.teams.value_or(account.teams);
    return account;
}

Account merged(const Account &known, const Account &answer)
{
    Account now = answer;
    now.id = known.id;
    now.listed = true;
    if (now.serviceId.isEmpty())
        now.serviceId = known.serviceId;
    if (now.userName.isEmpty())
        now.userName = known.userName;
    if (now.name.isEmpty())
        now.name = known.name;
    if (now.email.isEmpty())
        now.email = known.email;
    if (now.role.isEmpty())
        now.role = known.role;
    if (now.teams.isEmpty() || now.teamsUnclear) {
        now.teams = known.teams;
        now.teamsUnclear = known.teamsUnclear;
    }
    if (now.created.isMissing())
        now.created = known.created;
    if (now.lastLogin.isMissing())
        now.lastLogin = known.lastLogin;
    return now;
}

void keepKnownTimes(Account &account, const Account &known)
{
    if (account.created.isMissing())
        account.created = known.created;
    if (account.lastLogin.isMissing())
        account.lastLogin = known.lastLogin;
}

bool hasEveryRow(const std::vector<DecodeIssue> &issues)
{
    return std::none_of(issues.begin(), issues.end(),
                        [](const DecodeIssue &issue) { return issue.rowRefused; });
}

AccountEdit wholeOf(const Account &now, const AccountEdit &edit)
{
    AccountEdit whole = edit;
    // What the list does not say cannot be said again.
    if (!whole.name && !now.name.isEmpty())
        whole.name = now.name;
    if (!whole.role && !now.role.isEmpty())
        whole.role = now.role;
    if (!whole.teams && !now.teams.isEmpty() && !now.teamsUnclear)
        whole.teams = now.teams;
    return whole;
}

namespace {

/// "teams.0" and "teams[0]" are about "teams".
QString fieldOf(const FieldError &error)
{
    static const QRegularExpression inner(QStringLiteral("[.\\[].*$"));
    return QString(error.field).remove(inner);
}

} // namespace

bool missesFields(const Error &error, const AccountEdit &sent)
{
    if (error.outcomeUnknown || error.fields.isEmpty())
        return false;
    // Among other complaints, too: what is wrong with the rest is told of the whole account.
    return std::any_of(error.fields.begin(), error.fields.end(), [&sent](const FieldError &each) {
        const QString field = fieldOf(each);
        return (field == QLatin1String("name") && !sent.name)
            || (field == QLatin1String("role") && !sent.role)
            || (field == QLatin1String("teams") && !sent.teams);
    });
}

std::optional<AccountEdit> withoutRefused(const Error &error, const AccountEdit &sent,
                                          const AccountEdit &changed)
{
    if (error.outcomeUnknown || error.fields.isEmpty())
        return std::nullopt;
    AccountEdit left = sent;
    for (const FieldError &refused : error.fields) {
        const QString field = fieldOf(refused);
        if (field == QLatin1String("name") && sent.name && !changed.name)
            left.name.reset();
        else if (field == QLatin1String("role") && sent.role && !changed.role)
            left.role.reset();
        else if (field == QLatin1String("teams") && sent.teams && !changed.teams)
            left.teams.reset();
        else
            return std::nullopt;
    }
    return left;
}

AccountEdit withFields(AccountEdit edit, const AccountEdit &more)
{
    if (more.name)
        edit.name = more.name;
    if (more.role)
        edit.role = more.role;
    if (more.teams)
        edit.teams = more.teams;
    return edit;
}

AccountEdit changedBesides(const Account &before, const Account &after, const AccountEdit &asked)
{
    AccountEdit also;
    if (!asked.name && after.name != before.name)
        also.name = after.name;
    if (!asked.role && after.role != before.role)
        also.role = after.role;
    if (!asked.teams && !before.teamsUnclear && !areSameTeams(after.teams, before.teams))
        also.teams = after.teams;
    return also;
}

QJsonObject wantedOf(const AccountEdit &edit)
{
    QJsonObject wanted;
    if (edit.name)
        wanted.insert(QStringLiteral("name"), *edit.name);
    if (edit.role)
        wanted.insert(QStringLiteral("role"), *edit.role);
    if (edit.teams)
        wanted.insert(QStringLiteral("teams"), QJsonArray::fromStringList(*edit.teams));
    return wanted;
}

namespace {

AccountEdit editIn(const QJsonObject &values, const QJsonObject &fields)
{
    AccountEdit edit;
    const auto has = [&](const char *key) { return fields.contains(QLatin1String(key)); };
    const auto value = [&](const char *key) { return values.value(QLatin1String(key)); };
    if (has("name"))
        edit.name = value("name").toString();
    if (has("role"))
        edit.role = value("role").toString();
    if (has("teams"))
        edit.teams = value("teams").toVariant().toStringList();
    return edit;
}

} // namespace

Account leftBy(const ChangeIntent &intent)
{
    Account account;
    account.id = intent.targetId;
    return withEdit(std::move(account), editIn(intent.wanted, intent.wanted));
}

AccountEdit reverseOf(const ChangeIntent &intent)
{
    return editIn(intent.before, intent.wanted);
}

Error othersError(const AccountEdit &others)
{
    Error error = refusal(AccountEditWords::tr("Somebody else has changed it meanwhile"));
    QStringList facts;
    const auto add = [&](const char *field, const std::optional<QString> &now,
                         const QString &fact) {
        if (!now)
            return;
        facts << fact.arg(displayText(*now));
        error.fields << FieldError{
            QLatin1String(field),
            //: %1 a name or a role
            AccountEditWords::tr(
                "Somebody else has changed it meanwhile: it is “%1” now. Save again to "
                "replace that.")
                .arg(displayText(*now))};
    };
    add("name", others.name, AccountEditWords::tr("Its name is “%1” now"));
    add("role", others.role, AccountEditWords::tr("Its role is “%1” now"));
    error.detail = joinedSentences(facts);
    return error;
}

} // namespace tokendesk
