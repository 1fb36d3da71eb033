#include "domain/history/historyevent.h"

namespace tokendesk {

QString historyKindWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::TokenCreated:
        return QStringLiteral("token-created");
    case HistoryKind::TokenRevoked:
        return QStringLiteral("token-revoked");
    case HistoryKind::TokenRestored:
        return QStringLiteral("token-restored");
    case HistoryKind::TokenDeleted:
        return QStringLiteral("token-deleted");
    case HistoryKind::TokenRenamed:
        return QStringLiteral("token-renamed");
    case HistoryKind::TokenExpiryChanged:
        return QStringLiteral("token-expiry-changed");
    case HistoryKind::AccountCreated:
        return QStringLiteral("account-created");
    case HistoryKind::AccountDeactivated:
        return QStringLiteral("account-deactivated");
    case HistoryKind::AccountReactivated:
        return QStringLiteral("account-reactivated");
    case HistoryKind::AccountRoleChanged:
        return QStringLiteral("account-role-changed");
    case HistoryKind::AccountRenamed:
        return QStringLiteral("account-renamed");
    case HistoryKind::AccountGone:
        return QStringLiteral("account-gone");
    case HistoryKind::WatchRestarted:
        return QStringLiteral("watch-restarted");
    }
    return {};
}

std::optional<HistoryKind> historyKindFrom(const QString &word)
{
    for (int i = 0; i < historyKindCount; ++i) {
        const auto kind = static_cast<HistoryKind>(i);
        if (historyKindWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace tokendesk
