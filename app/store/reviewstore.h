// Notes and decisions of the security review, in a SQLite file of their own.
#pragma once

#include "domain/result.h"
#include "domain/review/decision.h"
#include "domain/review/localnote.h"

#include <QCoroTask>
#include <QObject>
#include <memory>

namespace tokendesk {

/// GUI thread; the database is used on a thread of its own, calls are carried out in order. A
/// write is on the disk (synchronous=FULL) when its task ends. One process at a time holds it.
/// Never a secret in it.
class ReviewStore final : public QObject {
    Q_OBJECT
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are not there; refuses a newer
    /// one, a damaged one and one that another process holds.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<ReviewStore>>> open(QString path);
    /// Waits for the writes under way.
    ~ReviewStore() override;

    QCoro::Task<Result<QList<LocalNote>>> notes(QString connectionId);
    /// All of them or none. An empty note is forgotten.
    QCoro::Task<Result<void>> saveNotes(QString connectionId, QList<LocalNote> notes);

    /// The latest one for each finding.
    QCoro::Task<Result<QList<Decision>>> decisions(QString connectionId);
    /// All of them or none.
    QCoro::Task<Result<void>> decide(QString connectionId, QList<Decision> decisions);

Q_SIGNALS:
    /// Notes or decisions of this connection are on the disk as they were given.
    void changed(const QString &connectionId);

private:
    class Private;
    explicit ReviewStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
