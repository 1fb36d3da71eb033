#include "sandbox/seed.h"

namespace tokendesk::sandbox {

bool seedDemo(Service &, qint64)
{
    return true;
}

} // namespace tokendesk::sandbox
