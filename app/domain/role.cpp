#include "domain/role.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(Role)
};

} // namespace

QStringList knownRoles()
{
    return {QStringLiteral("Member"), QStringLiteral("Editor"), QStringLiteral("Manager"),
            QStringLiteral("Admin")};
}

bool isAdminRole(QStringView role)
{
    return role.compare(QLatin1String("Admin"), Qt::CaseInsensitive) == 0;
}

bool mayReadUsers(QStringView role)
{
    return isAdminRole(role) || role.compare(QLatin1String("Manager"), Qt::CaseInsensitive) == 0;
}

QString roleDescription(QStringView role)
{
    if (role.compare(QLatin1String("Member"), Qt::CaseInsensitive) == 0)
        return RoleWords::tr("Standard access, limited to what its teams may see.");
    if (role.compare(QLatin1String("Editor"), Qt::CaseInsensitive) == 0)
        return RoleWords::tr(
            "Standard access and may edit; newer releases have dropped this role.");
    if (role.compare(QLatin1String("Manager"), Qt::CaseInsensitive) == 0)
        return RoleWords::tr("Manages data assets and may read users and teams.");
    if (isAdminRole(role))
        return RoleWords::tr("May do everything, including managing users and every token.");
    return RoleWords::tr("This program does not know what this role may do.");
}

} // namespace tokendesk
