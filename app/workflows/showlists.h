// Lists that were read become what is shown.
#pragma once

#include "workflows/liveinventory.h"
#include "workflows/loadedlists.h"

#include <QCoroTask>
#include <QPointer>

namespace tokendesk {

/// GUI thread; made and compared on a worker. `startRevision`: of `live` when the lists were asked
/// for; what was changed here since is newer than they are and stays. What `live` knows of an
/// account's times and the list does not state stays, too. Ends once they are shown, or when `live`
/// has gone.
QCoro::Task<> showLists(QPointer<LiveInventory> live, LoadedLists lists, quint64 startRevision);

} // namespace tokendesk
