// Reading users and teams.
#include "sandbox/fields.h"
#include "sandbox/handlers.h"
#include "sandbox/jsontext.h"
#include "sandbox/userjson.h"

#include <algorithm>
#include <limits>

namespace tokendesk::sandbox {

namespace {

constexpr qint64 largestPage = 100;
constexpr qint64 lastPage = std::numeric_limits<qint64>::max() / largestPage;

struct Selection {
    std::optional<QString> type;
    QString name;
    std::optional<QString> role;
    std::optional<QString> team;
    bool includeDeleted = false;
    QString sort;
    bool descending = false;
};

Selection readSelection(QueryReader &query)
{
    Selection selection;
    selection.type =
        query.choice(QLatin1String("type"), {QStringLiteral("Service"), QStringLiteral("Human")});
    selection.name = query.text(QLatin1String("name")).value_or(QString());
    selection.role = query.choice(QLatin1String("role"),
                                  {QStringLiteral("Member"), QStringLiteral("Editor"),
                                   QStringLiteral("Manager"), QStringLiteral("Admin")});
    selection.team = query.text(QLatin1String("team"));
    selection.includeDeleted = query.boolean(QLatin1String("include_deleted"), false);
    selection.sort = query
                         .choice(QLatin1String("sort"),
                                 {QStringLiteral("name"), QStringLiteral("created"),
                                  QStringLiteral("role"), QStringLiteral("last_login")})
                         .value_or(QString());
    selection.descending =
        query.choice(QLatin1String("sort_dir"), {QStringLiteral("asc"), QStringLiteral("desc")})
        == QStringLiteral("desc");
    return selection;
}

bool matches(const AccountStore &store, const Account &account, const Selection &selection)
{
    const bool inTeam = !selection.team
        || std::any_of(account.teams.cbegin(), account.teams.cend(),
                       [&](qint64 team) { return store.teamName(team) == *selection.team; });
    return inTeam && (!selection.type || account.type == *selection.type)
        && (!selection.role || account.role == *selection.role)
        && (selection.includeDeleted || !account.deleted)
        && account.name.contains(selection.name, Qt::CaseInsensitive);
}

// Negative, zero or positive; accounts that never logged in stand before all others.
int order(const Account &a, const Account &b, const QString &sort)
{
    const auto compare = [](qint64 x, qint64 y) { return x < y ? -1 : (x > y ? 1 : 0); };
    if (sort == QLatin1String("name"))
        return a.name.compare(b.name, Qt::CaseInsensitive);
    if (sort == QLatin1String("created"))
        return compare(a.created, b.created);
    if (sort == QLatin1String("role"))
        return a.role.compare(b.role);
    if (sort == QLatin1String("last_login"))
        return compare(a.lastLogin.value_or(-1), b.lastLogin.value_or(-1));
    return 0;
}

QList<const Account *> select(const AccountStore &store, const Selection &selection)
{
    QList<const Account *> found;
    for (const Account &account : store.all()) {
        if (matches(store, account, selection))
            found.append(&account);
    }
    // Equal ones stay in the order of their ids both ways, so that pages never overlap.
    std::stable_sort(found.begin(), found.end(), [&](const Account *a, const Account *b) {
        const int by = order(*a, *b, selection.sort);
        return selection.descending ? by > 0 : by < 0;
    });
    return found;
}

AccountForm formOf(const Service &service)
{
    return service.options.envelope == Envelope::Total ? AccountForm::Short : AccountForm::Long;
}

} // namespace

ApiResponse listUsers(Service &service, const Call &call)
{
    QueryReader query(call.request);
    const Selection selection = readSelection(query);
    const qint64 page = query.integer(QLatin1String("page"), 1, 1, lastPage);
    const qint64 size = query.integer(QLatin1String("size"), 50, 1, largestPage);
    if (query.problems().any())
        return query.problems().response();

    const QList<const Account *> found = select(service.accounts, selection);
    const qint64 from = qMin((page - 1) * size, qint64(found.size()));
    const qint64 end = qMin(from + size, qint64(found.size()));
    QByteArray items("\"items\": [");
    for (qint64 i = from; i < end; ++i) {
        if (i > from)
            items.append(", ");
        appendAccount(items, service.accounts, *found.at(i), formOf(service));
    }
    items.append(']');

    ApiResponse response;
    const QByteArray total = QByteArray::number(found.size());
    switch (service.options.envelope) {
    case Envelope::Total:
        response.body = '{' + items + ", \"total\": " + total + ", \"page\": "
            + QByteArray::number(page) + ", \"size\": " + QByteArray::number(size) + '}';
        break;
    case Envelope::TotalCount:
        response.body = "{\"total_count\": " + total + ", " + items + '}';
        break;
    }
    return response;
}

ApiResponse listUsersPlain(Service &service, const Call &call)
{
    QueryReader query(call.request);
    const Selection selection = readSelection(query);
    if (query.problems().any())
        return query.problems().response();
    ApiResponse response;
    response.body = "[";
    for (const Account *account : select(service.accounts, selection)) {
        if (response.body.size() > 1)
            response.body.append(", ");
        appendAccount(response.body, service.accounts, *account, formOf(service));
    }
    response.body.append(']');
    return response;
}

ApiResponse getUser(Service &service, const Call &call)
{
    const Account *account = service.accounts.find(call.id);
    if (!account)
        return problem(404, QStringLiteral("User %1 not found").arg(call.id));
    ApiResponse response;
    appendAccount(response.body, service.accounts, *account, AccountForm::Long);
    return response;
}

ApiResponse listTeams(Service &service, const Call &call)
{
    QueryReader query(call.request);
    const qint64 page = query.integer(QLatin1String("page"), 1, 1, lastPage);
    const qint64 size = query.integer(QLatin1String("size"), 50, 1, largestPage);
    if (query.problems().any())
        return query.problems().response();
    const QList<Team> &teams = service.accounts.teams();
    const qint64 from = qMin((page - 1) * size, qint64(teams.size()));
    const qint64 end = qMin(from + size, qint64(teams.size()));
    ApiResponse response;
    response.body = "{\"items\": [";
    for (qint64 i = from; i < end; ++i) {
        response.body.append(i > from ? ", {\"id\": " : "{\"id\": ")
            .append(QByteArray::number(teams.at(i).id))
            .append(", \"name\": ");
        appendJson(response.body, teams.at(i).name);
        response.body.append('}');
    }
    response.body += "], \"total\": " + QByteArray::number(teams.size()) + ", \"page\": "
        + QByteArray::number(page) + ", \"size\": " + QByteArray::number(size) + '}';
    return response;
}

} // namespace tokendesk::sandbox
