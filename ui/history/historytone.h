// The colour and shape of what became different.
#pragma once

#include "domain/history/historyevent.h"
#include "ui/theme/statetone.h"

namespace tokendesk {

[[nodiscard]] inline PillTone historyTone(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::TokenCreated:
    case HistoryKind::TokenRestored:
    case HistoryKind::AccountCreated:
    case HistoryKind::AccountReactivated:
        return PillTone::Good;
    case HistoryKind::TokenRenamed:
    case HistoryKind::TokenExpiryChanged:
    case HistoryKind::AccountRoleChanged:
    case HistoryKind::AccountRenamed:
    case HistoryKind::WatchRestarted:
        return PillTone::Attention;
    case HistoryKind::TokenDeleted:
    case HistoryKind::AccountGone:
        return PillTone::Bad;
    case HistoryKind::TokenRevoked:
    case HistoryKind::AccountDeactivated:
        return PillTone::Calm;
    }
    return PillTone::Calm;
}

} // namespace tokendesk
