#include "domain/account.h"

#include <QCoreApplication>

namespace tokendesk {

QString Account::label() const
{
    if (!name.trimmed().isEmpty())
        return name;
    if (!serviceId.isEmpty())
        return serviceId;
    if (!isKnown())
        return QCoreApplication::translate("Account", "Not known");
    return QCoreApplication::translate("Account", "Account %1").arg(id);
}

QString Account::stateWord() const
{
    if (!isStateKnown())
        return QCoreApplication::translate("Account", "Not known");
    return isActive() ? QCoreApplication::translate("Account", "Active")
                      : QCoreApplication::translate("Account", "Deactivated");
}

QString Account::stateId() const
{
    if (!isStateKnown())
        return {};
    return isActive() ? QStringLiteral("active") : QStringLiteral("deactivated");
}

} // namespace tokendesk
