// An account as JSON, in the form of the chosen release. Source: API contract and its fixtures.
#pragma once

#include "sandbox/accountstore.h"

namespace tokendesk::sandbox {

enum class AccountForm {
    Long, ///< users-page-total_count.json: teams as names, all times
    Short, ///< users-page-total.json: teams as objects, no times but a deactivation
    Created, ///< user-created.json
};

void appendAccount(QByteArray &out, const AccountStore &store, const Account &account,
                   AccountForm form);

} // namespace tokendesk::sandbox
