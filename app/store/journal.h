// The record of every change this program asks a server for, written before it is sent.
#pragma once

#include "domain/result.h"
#include "store/changerecord.h"
#include "store/hashchain.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

namespace tokendesk {

enum class JournalWrite;
struct LateWrite;

/// GUI thread; the database is used on a thread of its own, calls are carried out in order. A
/// write is on the disk (synchronous=FULL) when its task ends. One process at a time holds it.
/// Each write also adds a link to a hash chain, so that verify() can tell what was altered.
/// What became of a change is known from when it is told, whether or not it can be written: what is
/// read of changes has it, and writeLate() and the end of this object try to write it again.
class Journal final : public QObject {
    Q_OBJECT
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are not there; moves an older
    /// schema up; refuses a newer one, a damaged one and one that another process holds.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Journal>>> open(QString path);
    /// Waits for the writes under way.
    ~Journal() override;

    /// The request may be sent only after this has ended well. `clockOffsetMs`, also below: server
    /// minus this machine; nothing: not known.
    QCoro::Task<Result<ChangeId>> begin(ChangeIntent intent,
                                        std::optional<qint64> clockOffsetMs = {});
    /// `targetId`: what was made, for a create that is Done; else 0. `handover`: Open for a create
    /// whose value we hold. Nothing is written where another outcome is decided already. Pending:
    /// what has been answered so far, while it is looked at what became of it.
    QCoro::Task<Result<void>> finish(ChangeId id, ChangeOutcome outcome, qint64 targetId,
                                     QString detail, Handover handover,
                                     std::optional<qint64> clockOffsetMs = {});
    /// `detail`: why, where that is not somebody's choice.
    QCoro::Task<Result<void>> setHandover(ChangeId id, Handover handover, QString detail = {});
    /// Once more what could not be written by the two above.
    QCoro::Task<> writeLate();
    /// Why something of that is not on the disk; nothing: all is, or on its way.
    [[nodiscard]] std::optional<Error> lateProblem() const;

    /// Of this connection: outcome Pending or Unknown, or handover Open; oldest first.
    QCoro::Task<Result<QList<ChangeRecord>>> unsettled(QString connectionId);
    /// It is Pending or Unknown, and the next change of the same, that was not refused, is the same
    /// once more: what is so now counts as done by that one, not twice.
    QCoro::Task<Result<bool>> isAskedAgain(ChangeId id);
    /// Newest first.
    QCoro::Task<Result<QList<ChangeRecord>>> recent(QString connectionId, int limit);
    /// Those over which something was changed at this address, the last one first.
    QCoro::Task<Result<QList<ChangedConnection>>> connectionsTo(QString origin);
    /// What the creations of this kind over this connection made, those that are Done, but one.
    QCoro::Task<Result<QSet<qint64>>> madeByOthers(QString connectionId, ChangeKind kind,
                                                   ChangeId than);
    /// Of every connection, oldest first.
    QCoro::Task<Result<QList<ChangeRecord>>> all();

    /// The changes that are part of this plan, rotation or containment, oldest first.
    QCoro::Task<Result<QList<ChangeRecord>>> ofRun(QString run);
    /// The same, counted up on the journal's thread: a plan may have 100,000.
    QCoro::Task<Result<RunOutcomes>> outcomesOf(QString run);

    /// Adds it or replaces the one of this id, if that is of its kind; not sealed by the chain, its
    /// changes are.
    QCoro::Task<Result<void>> saveRun(RunRecord run);
    /// All of them or none.
    QCoro::Task<Result<void>> saveRuns(QList<RunRecord> runs);
    /// Those that are open, in the order in which they were added.
    QCoro::Task<Result<QList<RunRecord>>> openRuns(QString connectionId);
    /// The others, of this kind, in the same order.
    QCoro::Task<Result<QList<RunRecord>>> endedRuns(QString connectionId, QString kind);
    /// All of this kind, in the same order.
    QCoro::Task<Result<QList<RunRecord>>> allRuns(QString connectionId, QString kind);

    /// Seals what this program wrote and what comes with this key. Empty: not sealed from here on.
    /// `kept`: the head as it was kept elsewhere.
    QCoro::Task<Result<void>> seal(QByteArray key, std::optional<ChainHead> kept = {});
    /// Seals all that is there, whoever wrote it.
    QCoro::Task<Result<void>> acceptPresent();
    QCoro::Task<Result<ChainHead>> head();
    /// The chain has this link in this place.
    QCoro::Task<Result<bool>> holds(ChainHead head);
    /// `known`: the head as it was kept elsewhere; it finds what was cut off at the end.
    QCoro::Task<Result<ChainCheck>> verify(std::optional<ChainHead> known);

Q_SIGNALS:
    /// New, or changed: as it is on the disk, or would be if it could be written.
    void recorded(const tokendesk::ChangeRecord &record);
    /// lateProblem() may be another.
    void lateChanged();
    /// By saveRun(): it is on the disk as this says.
    void runSaved(const tokendesk::RunRecord &run);

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> d);
    using Write = std::function<Result<ChangeRecord>(Private &)>;
    QCoro::Task<Result<ChangeRecord>> write(JournalWrite kind, Write work);
    QCoro::Task<Result<void>> writeKnown(ChangeId id, LateWrite news);
    /// Tells of what could not be written.
    QCoro::Task<> tellLate(ChangeId id);
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
