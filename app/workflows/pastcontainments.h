// The containments over a connection that the store keeps, to be looked at and taken back.
#pragma once

#include "store/changerecord.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace tokendesk {

class Journal;
class Session;

/// GUI thread. Follows the store.
class PastContainments final : public QObject {
    Q_OBJECT
public:
    /// The session's journal must outlive this.
    explicit PastContainments(Session &session, QObject *parent = nullptr);

    /// That this run of the journal's changes was; nullptr: it was none of this connection. Good
    /// until changed().
    [[nodiscard]] const RunRecord *ofRun(const QString &run) const;
    /// The last one of the account; the same.
    [[nodiscard]] const RunRecord *lastOf(AccountId account) const;

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        AccountId account = 0;
        RunRecord record;
    };
    QCoro::Task<> read(Journal *journal);
    /// False: it is none of these.
    bool take(const RunRecord &record);

    QString m_connectionId;
    QHash<QString, Kept> m_byRun;
    /// In the order of their writing: when they began is told by clocks, which people set.
    QStringList m_order;
};

} // namespace tokendesk
