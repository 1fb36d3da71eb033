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

} // namespace tokendesk
