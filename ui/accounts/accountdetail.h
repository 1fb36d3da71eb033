// The detail pane's words for an account, or for several.
#pragma once

#include "domain/account.h"
#include "workflows/session.h"

#include <QList>
#include <functional>

namespace tokendesk {

class ActionSet;
class DetailPane;

void describeAccount(DetailPane &pane, const Session &session, const ActionSet &actions,
                     const Account &account, const std::function<void(TokenId)> &follow);
// What its tokens' details tell of it, too: which it is for machines, and what it may do.
void addServiceId(DetailPane &pane, const Account &account);
void addRole(DetailPane &pane, const Account &account);
/// Of one that is on the list.
[[nodiscard]] QString teamsToTell(const Account &account);
void addEmail(DetailPane &pane, const Account &account);
void describeAccounts(DetailPane &pane, const Session &session, const ActionSet &actions,
                      const QList<AccountId> &accounts);

} // namespace tokendesk
