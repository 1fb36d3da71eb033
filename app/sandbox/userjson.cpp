#include "sandbox/userjson.h"

#include "sandbox/jsontext.h"

namespace tokendesk::sandbox {

namespace {

void appendField(QByteArray &out, const char *key, const QString &value)
{
    out.append(", \"").append(key).append("\": ");
    appendJson(out, value);
}

void appendTeams(QByteArray &out, const AccountStore &store, const Account &account, bool objects)
{
    out.append(", \"teams\": [");
    bool first = true;
    for (const qint64 team : account.teams) {
        if (!first)
            out.append(", ");
        first = false;
        if (objects)
            out.append("{\"id\": ").append(QByteArray::number(team)).append(", \"name\": ");
        appendJson(out, store.teamName(team));
        if (objects)
            out.append('}');
    }
    out.append(']');
}

} // namespace

void appendAccount(QByteArray &out, const AccountStore &store, const Account &account,
                   AccountForm form)
{
    out.append("{\"id\": ").append(QByteArray::number(account.id));
    appendField(out, "user_id", account.userId);
    // The answer to a create names it by its id, every later answer without "@service".
    appendField(out, "user_name", form == AccountForm::Created ? account.userId : account.userName);
    appendField(out, "email", account.email);
    appendField(out, "name", account.name);
    if (form == AccountForm::Created)
        appendField(out, "user_type", account.type);
    appendField(out, "role", account.role);
    if (form != AccountForm::Created)
        appendField(out, "user_type", account.type);
    appendTeams(out, store, account, form == AccountForm::Short);
    if (form == AccountForm::Long) {
        out.append(", \"last_login\": ");
        appendJsonTime(out, account.lastLogin);
        out.append(", \"created_at\": ");
        appendJsonTime(out, account.created);
    }
    // Without it a deactivated account could not be told from an active one.
    if (form == AccountForm::Long || (form == AccountForm::Short && account.deleted)) {
        out.append(", \"deleted_at\": ");
        appendJsonTime(out, account.deleted);
    }
    out.append('}');
}

} // namespace tokendesk::sandbox
