// The history's SQLite file. All on one thread.
#pragma once

#include "store/database.h"
#include "store/historystore.h"

#include <QSqlQuery>

#include <functional>

namespace tokendesk {

class HistoryFile final {
public:
    [[nodiscard]] Result<void> open(const QString &path, int keepDays);

    [[nodiscard]] Result<KnownState> known(const QString &connectionId);
    [[nodiscard]] Result<void> write(const QString &connectionId, const HistoryStep &step);
    [[nodiscard]] Result<std::shared_ptr<const HistoryEvents>> events(const QString &connectionId,
                                                                      qint64 sinceMs);
    /// The tokens that a list since then was without, with their state before.
    [[nodiscard]] Result<QHash<TokenId, QString>> toldAsDeleted(const QString &connectionId,
                                                                qint64 sinceMs);
    [[nodiscard]] Result<HistoryFacts> facts(const QString &connectionId);
    [[nodiscard]] Result<void> addNames(const QString &connectionId, const QString &connectionName,
                                        const QString &exceptOrigin, qint64 nowMs,
                                        NamesOfOthers &names);
    [[nodiscard]] Result<void> hideLists(const QString &connectionId);
    [[nodiscard]] Result<void> forget(const QString &connectionId);

private:
    [[nodiscard]] Result<void> prune(qint64 beforeMs);
    [[nodiscard]] bool readTokens(qint64 watch, KnownState &state);
    [[nodiscard]] bool readAccounts(qint64 watch, KnownState &state);
    [[nodiscard]] bool writeHead(QSqlQuery &query, const QString &connectionId,
                                 const KnownState &head);
    [[nodiscard]] bool writeTokens(QSqlQuery &query, qint64 watch, const HistoryStep &step);
    [[nodiscard]] bool writeAccounts(QSqlQuery &query, qint64 watch, const HistoryStep &step);
    [[nodiscard]] bool writeEvents(QSqlQuery &query, qint64 watch, const HistoryStep &step);
    [[nodiscard]] bool takeBackDeletions(QSqlQuery &query, qint64 watch, const HistoryStep &step);
    /// 0: there is none.
    [[nodiscard]] qint64 watchOf(const QString &connectionId);
    [[nodiscard]] Result<void> transaction(const QString &failure,
                                           const std::function<bool(QSqlQuery &)> &work);
    [[nodiscard]] Error readError();
    /// Else the reason is kept for readError().
    [[nodiscard]] bool isReadWhole(const QSqlQuery &query);

    Database m_database;
    int m_keepDays = 0;
    QString m_reason; ///< of the last read that failed
};

} // namespace tokendesk
