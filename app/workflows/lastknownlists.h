// At a start without an answer: shows what an earlier run has read, and has done since.
#pragma once

#include "store/historystore.h"
#include "workflows/session.h"

#include <QPointer>

namespace tokendesk {

/// GUI thread; reading is done on the store's. Either may go before this object.
class LastKnownLists final : public QObject {
    Q_OBJECT
public:
    LastKnownLists(Session &session, HistoryStore &store, QObject *parent = nullptr);

private:
    QCoro::Task<> look();

    QPointer<Session> m_session;
    QPointer<HistoryStore> m_store;
};

} // namespace tokendesk
