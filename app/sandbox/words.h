// The translation context of what the sandbox says to people, outside of any QObject.
#pragma once

#include <QCoreApplication>

namespace tokendesk::sandbox {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::sandbox::Words)
};

} // namespace tokendesk::sandbox
