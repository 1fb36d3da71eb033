#include "domain/account.h"

#include <QCoreApplication>

namespace tokendesk {

QString Account::label() const
{
    if (!name.trimmed().isEmpty())
        return name;
    if (!serviceId.isEmpty())
        return serviceId;
    if (id == 0) // of tokens whose account the server does not name
        return QCoreApplication::translate("Account", "Not known");
    return QCoreApplication::translate("Account", "Account %1").arg(id);
}

} // namespace tokendesk
