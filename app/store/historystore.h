// What was seen of each connection, and what became different, in a SQLite file of its own.
#pragma once

#include "domain/history/historydiff.h"
#include "domain/history/lastknown.h"
#include "domain/result.h"
#include "domain/review/reviewinput.h"

#include <QCoroTask>
#include <QObject>
#include <memory>

namespace tokendesk {

/// What a review may know of the past of what is there now. Times are milliseconds since 1970 UTC
/// by the server's clock.
struct HistoryFacts {
    qint64 sinceMs = 0; ///< when the connection was first looked at; 0: never
    qint64 seenMs = 0; ///< when it was last looked at
    QHash<TokenId, qint64> revokedSeenAtMs; ///< when it was first seen as revoked as it is now
    QHash<TokenId, qint64> restoredSeenAtMs; ///< by others, the last time
    /// The latest time at which a token of the account that is deleted may have worked.
    QHash<AccountId, qint64> tokensEndedAtMs;
};

/// Of connections beside the open one.
struct NamesOfOthers {
    NamesElsewhere tokens; ///< neither revoked nor expired
    NamesElsewhere accounts; ///< that are active
};

/// GUI thread; the database is used on a thread of its own, calls are carried out in order. A
/// write is on the disk (synchronous=FULL) when its task ends. One process at a time holds it.
/// Never a secret in it.
class HistoryStore final : public QObject {
    Q_OBJECT
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are not there; refuses a newer
    /// one, a damaged one and one that another process holds. What was seen more than `keepDays`
    /// ago is forgotten.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<HistoryStore>>>
    open(QString path, int keepDays = defaultKeepDays);
    /// Waits for the writes under way.
    ~HistoryStore() override;

    /// What these lists change in what is known of the connection; nothing is written.
    QCoro::Task<Result<std::shared_ptr<HistoryStep>>>
    compare(QString connectionId, std::shared_ptr<const Inventory> inventory, HistoryLook look);
    /// All of it or nothing. To be written before the next compare() of this connection.
    QCoro::Task<Result<void>> write(QString connectionId, std::shared_ptr<const HistoryStep> step);

    /// The lists of the last look at this address.
    QCoro::Task<Result<LastKnown>> lastKnown(QString connectionId, QString origin);
    /// Seen at `sinceMs` or later, newest first.
    QCoro::Task<Result<std::shared_ptr<const HistoryEvents>>> events(QString connectionId,
                                                                     qint64 sinceMs);
    QCoro::Task<Result<HistoryFacts>> facts(QString connectionId);
    /// Of these connections, by the names that they are given here. `exceptOrigin`: two ways to one
    /// deployment share all names. `nowMs`: what has expired by then takes no part.
    QCoro::Task<Result<std::shared_ptr<NamesOfOthers>>>
    names(QList<std::pair<QString, QString>> connections, QString exceptOrigin, qint64 nowMs);
    /// lastKnown() has no lists until there is another look: who looked now may see none.
    QCoro::Task<Result<void>> hideLists(QString connectionId);
    /// Events and all that is known of the connection.
    QCoro::Task<Result<void>> forget(QString connectionId);

    static constexpr int defaultKeepDays = 400; ///< a year and the weeks of a late review

private:
    class Private;
    explicit HistoryStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
