// Making and changing users.
#include "sandbox/fields.h"
#include "sandbox/handlers.h"
#include "sandbox/userjson.h"

#include "domain/serviceid.h"

namespace tokendesk::sandbox {

namespace {

QStringList roles()
{
    return {QStringLiteral("Member"), QStringLiteral("Editor"), QStringLiteral("Manager"),
            QStringLiteral("Admin")};
}

/// The ids of the named teams; "Public" is always among them, as the contract says.
QList<qint64> readTeams(const AccountStore &store, BodyReader &body)
{
    QList<qint64> ids;
    if (const auto everyone = store.teamId(QStringLiteral("Public")))
        ids.append(*everyone);
    if (!body.has(QLatin1String("teams")))
        return ids;
    const QStringList names = body.textList(QLatin1String("teams")).value_or(QStringList());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto id = store.teamId(names.at(i));
        if (!id) {
            body.problems().addAt(u"teams", i, QStringLiteral("there is no team with this name"),
                                  QLatin1String("value_error.team"));
        } else if (!ids.contains(*id)) {
            ids.append(*id);
        }
    }
    return ids;
}

ApiResponse accountResponse(const Service &service, qint64 id, AccountForm form)
{
    ApiResponse response;
    appendAccount(response.body, service.accounts, *service.accounts.find(id), form);
    return response;
}

ApiResponse noSuchUser(qint64 id)
{
    return problem(404, QStringLiteral("User %1 not found").arg(id));
}

} // namespace

ApiResponse createUser(Service &service, const Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    const auto name = body.text(QLatin1String("name"), 255);
    const auto role = body.choice(QLatin1String("role"), roles());
    const QList<qint64> teams = readTeams(service.accounts, body);
    const QString userId = name ? serviceIdFromName(*name) : QString();
    if (name && userId.isEmpty()) {
        body.problems().add(
            bodyPart, u"name",
            QStringLiteral("ensure this value has a letter or a digit to make an id of"),
            QLatin1String("value_error"));
    }
    if (body.problems().any())
        return body.problems().response();
    if (service.accounts.findByUserId(userId)) {
        return problem(409, QStringLiteral("A user with the id %1 already exists").arg(userId));
    }
    Account account;
    account.userId = userId;
    account.userName = userId.section(QLatin1Char('@'), 0, 0);
    account.email = userId;
    account.name = *name;
    account.role = *role;
    account.type = QStringLiteral("Service");
    account.created = call.now;
    account.teams = teams;
    const auto id = service.accounts.insert(account);
    if (!id)
        return notWritten(service);
    return accountResponse(service, *id, AccountForm::Created);
}

ApiResponse updateUser(Service &service, const Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    // As FastAPI does, a field is judged before the user is looked for.
    const Account *found = service.accounts.find(call.id);
    Account changed = found ? *found : Account();
    if (body.has(QLatin1String("name")))
        changed.name = body.text(QLatin1String("name"), 255).value_or(QString());
    if (body.has(QLatin1String("role")))
        changed.role = body.choice(QLatin1String("role"), roles()).value_or(QString());
    if (body.has(QLatin1String("teams")))
        changed.teams = readTeams(service.accounts, body);
    if (body.problems().any())
        return body.problems().response();
    if (!found)
        return noSuchUser(call.id);
    if (!service.accounts.update(changed))
        return notWritten(service);
    service.tokens.forgetList();
    return accountResponse(service, call.id, AccountForm::Long);
}

ApiResponse deactivateUser(Service &service, const Call &call)
{
    const Account *found = service.accounts.find(call.id);
    if (!found)
        return noSuchUser(call.id);
    const auto hasActive = service.tokens.hasActive(call.id);
    if (!hasActive)
        return notWritten(service);
    if (*hasActive) {
        return problem(
            400, QStringLiteral("User %1 still has active tokens; revoke them first").arg(call.id));
    }
    if (!found->deleted) {
        Account changed = *found;
        changed.deleted = call.now;
        if (!service.accounts.update(changed))
            return notWritten(service);
    }
    return accountResponse(service, call.id, AccountForm::Long);
}

ApiResponse reactivateUser(Service &service, const Call &call)
{
    const Account *found = service.accounts.find(call.id);
    if (!found)
        return noSuchUser(call.id);
    Account changed = *found;
    changed.deleted.reset();
    if (!service.accounts.update(changed))
        return notWritten(service);
    return accountResponse(service, call.id, AccountForm::Long);
}

} // namespace tokendesk::sandbox
