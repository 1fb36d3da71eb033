// The rotations of one connection: kept in the store, judged by the lists, carried on by a person.
#pragma once

#include "domain/rotation.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"
#include "workflows/rotationfacts.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace tokendesk {

/// One of them, as it stands.
struct RotationState {
    Rotation rotation;
    RotationFacts facts;
    RotationStatus status;
    QList<ChangeRecord> changes; ///< of the journal, oldest first
    bool isBusy = false; ///< something is on its way
    bool waitsItsTurn = false; ///< busy: who began it comes to it
    QString problem; ///< of the last thing that was tried; empty: none
};

/// GUI thread. Nothing is kept of where a rotation stands: that follows from the server's list and
/// the journal, so that a crash between any two steps loses nothing. `session` and `changes` must
/// outlive this object or are gone for good; tasks may outlive it and end with Cancelled.
class Rotations final : public QObject {
    Q_OBJECT
public:
    Rotations(Session &session, Changes &changes, QObject *parent = nullptr);

    /// Those that the store holds open, after a load of the lists. Again: reads nothing anew.
    QCoro::Task<Result<void>> load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Those that ended since the start too; an index stays what it is.
    [[nodiscard]] const std::vector<RotationState> &all() const { return m_states; }
    [[nodiscard]] const RotationState *find(const QString &id) const;
    /// The one that goes on and has this token as its old or its new one.
    [[nodiscard]] const RotationState *ofToken(TokenId token) const;
    [[nodiscard]] int dueCount() const;
    [[nodiscard]] int openCount() const;

    /// Whether this token can be the old one of a new rotation.
    [[nodiscard]] Availability rotatable(const Token &token) const;
    [[nodiscard]] Availability available(const QString &id, RotationAct act) const;
    [[nodiscard]] Availability leavable(const QString &id) const;

    /// Writes them down, all or none; nothing is made yet. `id` of each is set by this. The ids on
    /// success, in their order: each waits its turn until makeSuccessor() or leave() takes it up.
    QCoro::Task<Result<QStringList>> begin(QList<Rotation> rotations);
    /// Makes the successor. One whose value was lost, or that does not work any more, is revoked
    /// first. What becomes of the value is told through Changes::setHandover().
    QCoro::Task<Result<NewTokenResult>> makeSuccessor(QString id);
    /// The successor was tried from here with success: that is a use, but not of the pipeline.
    void noteProof(TokenId successor);
    QCoro::Task<Result<void>> revokeOld(QString id);
    QCoro::Task<Result<void>> deleteOld(QString id);
    /// Restores the old one, then revokes the new one. Again after a failure.
    QCoro::Task<Result<void>> rollBack(QString id);
    /// As they are: nothing more is done, and the rotations are not listed again.
    QCoro::Task<Result<void>> leave(QStringList ids);

Q_SIGNALS:
    void added(int index);
    void changed(int index);
    /// Of several at once, in the place of added() and changed() of each.
    void manyChanged();
    /// isLoaded() from now on, also where there are none.
    void loaded();
    /// A revocation that an immediate rotation made by itself has failed.
    void failed(const QString &problem);

private:
    [[nodiscard]] int indexOf(const QString &id) const;
    /// `change` changes so many: of several whoever looks at all of them is told once.
    void changeTogether(qsizetype count, const std::function<void()> &change);
    void adopt(Rotation rotation, QList<ChangeRecord> changes);
    void take(const ChangeRecord &record);
    void judge(int index);
    /// The list that the inventory shows now says of every token what became of it.
    void noteTrust();
    void judgeAll();
    [[nodiscard]] RunRecord recordOf(const RotationState &state) const;
    QCoro::Task<Result<void>> save(QString id);
    /// All or none.
    QCoro::Task<Result<void>> saveAll(QStringList ids);
    QCoro::Task<> saveSoon(QString id);
    QCoro::Task<> revokeAtOnce(QString id);
    QCoro::Task<Result<void>> stepWithOld(QString id, RotationAct act, PlanAction action);
    QCoro::Task<Result<void>> apply(QString id, PlanAction action, TokenId token);
    QCoro::Task<Result<void>> retireSuccessor(QString id);
    /// What only time tells: since when it is handed over, since when the old one is revoked.
    void noteTimes(RotationState &state) const;
    void endAs(const QString &id, RotationEnd end);
    void setBusy(const QString &id, bool busy, const Result<void> &outcome = {});
    /// False: it did not wait.
    bool takeUp(const QString &id);
    /// Whether it can have a successor, whatever rotation it is part of.
    [[nodiscard]] Availability replaceable(const Token &token) const;
    /// When its turn has come: much may have happened since it was begun.
    [[nodiscard]] Availability stillReplaceable(const QString &id) const;

    QPointer<Session> m_session;
    QPointer<Changes> m_changes;
    std::vector<RotationState> m_states; ///< none ever goes
    QHash<QString, int> m_indexes; ///< by their ids
    mutable QHash<TokenId, int> m_ofTokens; ///< see ofToken()
    mutable bool m_areOfTokensKnown = false;
    bool m_isLoaded = false;
    bool m_isListWhole = false;
    QSet<TokenId> m_deleted; ///< by this program, in this run
    QTimer m_clock; ///< time alone makes a step due
};

/// Of the store's runs, those that are rotations.
inline const QString rotationRunKind = QStringLiteral("rotation");

} // namespace tokendesk
