// Lines of a plan that ended without a clear answer, once the list has told what became of them.
#pragma once

#include "domain/tokenplan.h"
#include "store/journal.h"
#include "workflows/bulkrun.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace tokendesk {

class Session;

/// GUI thread. Settles such lines of `bulk` by what the journal records; while it runs the records
/// are many, and so they are looked at only when it does not. What is known by then, look() tells.
class UnclearLines final : public QObject {
    Q_OBJECT
public:
    /// `plan` and `bulk` must outlive this object; its lines are those of `plan`.
    UnclearLines(const TokenPlan &plan, BulkRun &bulk, Journal &journal, QObject *parent = nullptr);

    /// After the end of `bulk`: what a refresh has told meanwhile. A journal that cannot be read
    /// leaves the lines as they are.
    QCoro::Task<> look();
    /// Those that a list read since shows as they were: nothing was carried out so far, and to ask
    /// once more can do no more than was asked for before.
    [[nodiscard]] QList<int> shownUndone(const Session &session) const;

private:
    void settleBy(const ChangeRecord &record);

    const TokenPlan &m_plan;
    BulkRun &m_bulk;
    QPointer<Journal> m_journal;
    QHash<qint64, ChangeId> m_newest; ///< by targetKey(): where it was asked for more than once
};

} // namespace tokendesk
