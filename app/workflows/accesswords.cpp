#include "workflows/accesswords.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionRules)
};

} // namespace

QString accessWords(Access access)
{
    switch (access) {
    case Access::Full:
        return AccessWords::tr("May see and change every service account and token.");
    case Access::ReadAccounts:
        return AccessWords::tr(
            "Not an Admin: shows service accounts and teams, read-only. Service tokens "
            "stay hidden.");
    case Access::None:
        return AccessWords::tr(
            "Not an Admin: the credential works, but may see neither service accounts "
            "nor service tokens. Nothing can be changed.");
    case Access::Unknown:
        break;
    }
    return {};
}

} // namespace tokendesk
