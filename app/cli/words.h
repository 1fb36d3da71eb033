// The one context of all that tokendeskctl says to people.
#pragma once

#include <QCoreApplication>

namespace tokendesk::cli {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendeskctl)
};

} // namespace tokendesk::cli
