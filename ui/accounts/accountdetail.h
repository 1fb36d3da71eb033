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
void describeAccounts(DetailPane &pane, const Session &session, const ActionSet &actions,
                      const QList<AccountId> &accounts);

} // namespace tokendesk
