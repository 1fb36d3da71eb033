// What a person asks to change, each as one recipe: journal, request, settle.
#pragma once

#include "domain/tokenplan.h"
#include "store/journal.h"
#include "workflows/changereport.h"
#include "workflows/settle.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace tokendesk {

struct Attempt;
struct RefusalCheck;

/// What the journal keeps of why a change was made.
struct ChangeNote {
    QString reason;
    QString run; ///< of which plan, rotation or containment it is a part
    bool urgent = false; ///< goes before all that waits
    std::stop_token withdrawn; ///< stopped: what is not on its way yet is not sent
    std::shared_ptr<RefusalCheck> refusalCheck = {}; ///< none: nobody asks
};

[[nodiscard]] inline SendWish wishOf(const ChangeNote &note)
{
    return {note.urgent, note.withdrawn};
}

/// A new token and the duty to hand its value over.
struct NewTokenResult {
    ChangeId change = 0;
    Token token;
    Account account;
    SecretBytes value;
    QString deviation; ///< a sentence where the server made it otherwise than asked; else empty
};

/// A token whose value nobody ever got: the program ended, or the answer was lost.
struct OpenHandover {
    ChangeRecord record;
    TokenId token = 0;
};

/// One whose answer was lost, as the lists have not told yet what became of it.
struct UnclearCreation {
    ChangeId change = 0;
    ChangeIntent intent;
    AskedAt asked;
    Error error;
};

/// GUI thread. Each task ends exactly once. A request is sent only after its intent is in the
/// journal; an unclear outcome is settled by reading the list. `session` must outlive this object;
/// tasks may outlive both and end with Cancelled then.
class Changes final : public QObject {
    Q_OBJECT
public:
    explicit Changes(Session &session, QObject *parent = nullptr);

    /// Revokes (or restores) each: rows change at once and go back when the server refuses. Those
    /// for which availability() has a reason are reported as refused, unsent.
    QCoro::Task<ChangeReport> setRevoked(QList<TokenId> ids, bool revoked, QString reason = {});
    QCoro::Task<ChangeReport> removeTokens(QList<TokenId> ids);
    /// One line of a plan: as the calls above, but not told by reported().
    QCoro::Task<Attempt> applyLine(PlanAction action, TokenId id, ChangeNote note);
    /// Deactivates or reactivates one account as a part of something larger; not told by
    /// reported().
    QCoro::Task<Attempt> applyAccount(AccountId id, bool active, ChangeNote note);

    /// An error with fields is about these fields. With outcomeUnknown the list was read: if the
    /// token is on it, the error says that it exists and that its value is lost, and
    /// settleLeftovers() offers it for revoking.
    QCoro::Task<Result<NewTokenResult>> createToken(NewToken token, ChangeNote note = {});
    /// What became of the value; until then the journal counts it as never handed over. Open:
    /// nobody holds it any more, and settleLeftovers() asks about it.
    QCoro::Task<Result<void>> setHandover(ChangeId change, Handover handover);
    /// Somebody holds the value that this creation has brought, and has not said what became of it.
    [[nodiscard]] bool isHeld(ChangeId change) const { return m_owned.contains(change); }

    QCoro::Task<Result<Account>> createAccount(NewAccount account);
    /// The same was asked for, the answer was lost, and no list has told yet what became of that:
    /// lookFor() it before it is asked for once more.
    [[nodiscard]] bool isUnclear(const NewAccount &account) const;
    [[nodiscard]] bool isUnclear(const NewToken &token) const;
    /// Of what isUnclear(): reads the lists. The account, or an error, with outcomeUnknown unless
    /// the lists show that it was not made, and creationPatience() has passed.
    QCoro::Task<Result<Account>> lookFor(NewAccount account);
    QCoro::Task<Error> lookFor(NewToken token);
    /// Reads the account first, and sends what `edit` changes of `seen` on top of that: `seen` is
    /// the account as the person looked at it, without it the one of the inventory. Refused, with
    /// its fields, where others have made something else of a name or role meanwhile: the
    /// inventory has the account as it is now, then. `isStillWanted`: asked once it is read; where
    /// not, nothing is sent, and it ends with Cancelled.
    QCoro::Task<Result<void>> editAccount(AccountId id, AccountEdit edit, QString reason = {},
                                          std::optional<Account> seen = {},
                                          std::function<bool()> isStillWanted = {});
    QCoro::Task<ChangeReport> setActive(QList<AccountId> ids, bool active, QString reason = {});
    /// The tokens are revoked first, for `reason`: without that no account is deactivated, and the
    /// report is that of the tokens. `revokedBefore`: by an earlier try of the same, which has
    /// reported them; taking this back restores them too.
    QCoro::Task<ChangeReport> deactivate(QList<AccountId> ids, QList<TokenId> tokens,
                                         QString reason, QList<TokenId> revokedBefore = {});
    /// What was `done`: the opposite of it. Nothing unless it canUndo().
    QCoro::Task<ChangeReport> takeBack(ChangeReport done);
    /// What is repeatable() of what has `failed`, for the same reason.
    QCoro::Task<ChangeReport> tryAgain(ChangeReport failed);
    /// What these numbers stand for, to be asked by isVoid() when something is done to them later.
    [[nodiscard]] ChangeReport noted(const QList<TokenId> &tokens,
                                     const QList<AccountId> &accounts = {}) const;
    /// A number of what was `done` is that of something else now: nothing of it can be taken back.
    [[nodiscard]] bool isVoid(const ChangeReport &done) const;
    /// The lists show something of what was `done`.
    [[nodiscard]] bool showsDone(const ChangeReport &done) const;
    /// The lists are whole, and have what the change is about no more: nobody can take it back.
    [[nodiscard]] bool isGone(ChangeKind kind, const FailedChange &change) const;
    /// A token or account that somebody has created by hand, and is done with: told by reported().
    void reportMade(ChangeKind kind, qint64 id, const QString &name);

    /// Reads the lists first: refused when what the change left is not so any more. A change like
    /// any other, with a journal entry of its own.
    QCoro::Task<Result<void>> undo(ChangeRecord record);
    /// The same for several deactivations, each by itself: those that can be are taken back, and
    /// the report says why not the others.
    QCoro::Task<ChangeReport> reactivate(QList<ChangeRecord> deactivations);

    /// Settles by the list what an earlier run, or a lost answer, left open; done after each
    /// refresh anyway. What it returns are tokens that work and whose value was never handed over.
    QCoro::Task<Result<QList<OpenHandover>>> settleLeftovers();

    /// For how long after its request a slow server may still make what the list does not show.
    [[nodiscard]] static constexpr std::chrono::milliseconds creationPatience()
    {
        return std::chrono::minutes(1);
    }
    /// creationPatience() at first.
    void setCreationPatience(std::chrono::milliseconds time) { m_creationPatience = time; }

    /// Revocations, restorations, deletions and changes of accounts that wait for their turn, or
    /// for the server: those of which reported() tells, but for edits.
    [[nodiscard]] int waiting() const;
    /// They are not sent, and are reported as called off; what is on its way ends as it does.
    void stopWaiting();

    /// A change that reported() will tell of has begun.
    [[nodiscard]] bool isReportDue() const { return m_reportsDue > 0; }

Q_SIGNALS:
    /// At the end of setRevoked, removeTokens, setActive, deactivate, takeBack, tryAgain and
    /// reactivate, of an editAccount that was done, and by reportMade; and what became of those
    /// that somebody has left before an answer came, when that is looked at.
    void reported(const tokendesk::ChangeReport &report);
    /// After reported(), or instead of it where an editAccount has failed: one isReportDue() less.
    void answered();
    /// Something was done that no report tells of: a line of a plan, a part of something larger;
    /// `run`: which, as ChangeNote has it.
    void doneUnreported(const QString &run);
    /// The lists were read; after Session::refreshed().
    void listsRead();
    /// setHandover() has written it down, or could not: then it is asked about again at the next
    /// start.
    void handoverSet(tokendesk::ChangeId change);
    /// The answer to createToken() was lost: the token may be there, and nobody has its value.
    void valueLost();

private:
    /// That one of those that are due has ended.
    void tell(const ChangeReport &report);
    [[nodiscard]] bool offersWayBack(ChangeKind kind) const;
    [[nodiscard]] Error notListedError() const;
    /// Why nothing can be done to it that is so already.
    [[nodiscard]] Error soAlready(TokenId id, bool revoked) const;
    [[nodiscard]] ChangeIntent intentFor(ChangeKind kind) const;
    [[nodiscard]] ChangeIntent intentFor(ChangeKind kind, const Token &token) const;
    [[nodiscard]] ChangeIntent intentFor(ChangeKind kind, const Account &account) const;
    QCoro::Task<ChangeReport> reviseTokens(QList<TokenId> ids, bool revoked, QString reason);
    /// How many of these do not work although they are active.
    [[nodiscard]] IdleTokens idleAmong(const QList<TokenId> &tokens) const;
    /// `seen`, `isStillWanted`: see editAccount(). With `takesBack`, `seen` is what an edit has
    /// left.
    QCoro::Task<ChangeReport> reviseAccount(AccountId id, AccountEdit edit, QString reason,
                                            std::optional<Account> seen, bool takesBack,
                                            std::function<bool()> isStillWanted);
    /// As the server's list has it now; the inventory has it too, then.
    QCoro::Task<Result<Account>> readAccount(AccountId id);
    /// Why it is not sent; empty: nothing is against it.
    [[nodiscard]] QString editObstacle(const Account &before, const AccountEdit &edit,
                                       bool takesBack) const;
    /// Notes what these numbers stand for now.
    void noteTokens(const QList<TokenId> &ids, ChangeReport &report) const;
    /// `done` without what is something else by now; why, for the report.
    [[nodiscard]] ChangeReport withoutOthers(ChangeReport done, QList<FailedChange> &others) const;
    /// Those of the tokens that are of these accounts.
    [[nodiscard]] QList<TokenId> tokensOf(const QList<AccountId> &accounts,
                                          const QList<TokenId> &tokens) const;
    /// Those that cannot be the credential in use; why not the others.
    [[nodiscard]] QList<TokenId> withoutOwn(const QList<TokenId> &tokens,
                                            QList<FailedChange> &own) const;
    /// What is in `again.done`; not told.
    QCoro::Task<ChangeReport> askAgain(ChangeReport again);
    QCoro::Task<ChangeReport> deleteTokens(QList<TokenId> ids);
    QCoro::Task<ChangeReport> deactivateOnTopOf(QList<AccountId> ids, QList<TokenId> tokens,
                                                QString reason, QList<TokenId> revokedBefore);
    QCoro::Task<ChangeReport> deactivateAfter(QList<TokenId> tokens, QList<AccountId> ids,
                                              QString reason);
    /// Each account as far as all its tokens are revoked, and the tokens as far as their account
    /// works.
    QCoro::Task<ChangeReport> deactivateWithTokens(ChangeReport done);
    QCoro::Task<ChangeReport> reactivateWithTokens(ChangeReport done);
    QCoro::Task<ChangeReport> reviseAccounts(QList<AccountId> ids, bool active, QString reason);
    QCoro::Task<Attempt> reviseActive(AccountId id, bool active, ChangeNote note);
    QCoro::Task<Attempt> reviseToken(TokenId id, bool revoked, ChangeNote note);
    QCoro::Task<Attempt> removeToken(TokenId id, ChangeNote note);
    QCoro::Task<Attempt> settleRecord(ChangeRecord record);
    /// Those among them that nobody waits for, though no answer is written down: the program or the
    /// connection has ended. Each is taken once; not what is part of a run, which goes on itself.
    [[nodiscard]] QList<ChangeRecord> takeAbandoned(const QList<ChangeRecord> &records);
    /// They are not under way any more; tells of them, kind by kind.
    QCoro::Task<> tellAbandoned(QList<ChangeRecord> abandoned);
    /// By the lists as they are.
    [[nodiscard]] Attempt abandonedAttempt(const ChangeRecord &record) const;
    /// It has been deleted from here: its value needs no handing over any more.
    QCoro::Task<> giveUpDeleted(TokenId id);
    /// Whether the lists prove that the token of a value that nobody has was deleted: two whole
    /// ones lack it, one after the other, and not soon after it was made.
    [[nodiscard]] bool isProvenGone(const ChangeRecord &record, TokenId id, bool isOld);
    /// A task of this run is at it.
    [[nodiscard]] bool isUnderWay(const ChangeRecord &record) const;
    /// A creation that this program is at, or whose value it holds, has the same account and name:
    /// what the list shows may be its token.
    [[nodiscard]] bool isMadeAgain(const ChangeRecord &record) const;
    /// Reads the lists again; what other creations than this one are known to have made.
    QCoro::Task<Result<QSet<qint64>>> readOthers(ChangeId change, ChangeIntent intent);
    /// Of a token that was made by an answer without its id; nothing: the list does not have it.
    QCoro::Task<std::optional<Token>> readCreated(ChangeId change, ChangeIntent intent,
                                                  AskedAt asked);
    /// The same for a record of the journal, on the lists as they are.
    QCoro::Task<std::optional<Token>> findAnswered(ChangeRecord record, AskedAt asked);
    /// The journal has it from then on.
    QCoro::Task<std::optional<Token>> noteCreated(ChangeId change, ChangeIntent intent,
                                                  AskedAt asked, QSet<qint64> others);
    /// Of an account whose answer was lost: as the list has it; else the error says what the list
    /// tells.
    /// `isAgain`: somebody looks once more; what is not on the list by then was not made, unless
    /// the request was just now.
    QCoro::Task<Result<Account>> findCreated(UnclearCreation creation, bool isAgain);
    QCoro::Task<Error> settleCreation(UnclearCreation creation, bool isAgain);
    [[nodiscard]] const UnclearCreation *unclear(ChangeKind kind, AccountId account,
                                                 const QString &name) const;
    void forgetUnclear(ChangeId change);
    /// Not even a slow server is still at it.
    [[nodiscard]] bool isOverdue(const AskedAt &asked) const;

    QPointer<Session> m_session;
    /// Changes of this run that have an owner: a task under way, or a value in somebody's hands.
    QHash<ChangeId, ChangeIntent> m_owned;
    QSet<ChangeId> m_abandoned; ///< of those that were told of
    /// Made by whom: the tokens whose value nobody has, until that is settled.
    QHash<TokenId, ChangeId> m_unhanded;
    /// Of values that nobody has: by which load, in its refreshedAt(), the token was not there.
    QHash<ChangeId, qint64> m_missedAtMs;
    std::vector<UnclearCreation> m_unclear; ///< the newest last
    std::chrono::milliseconds m_creationPatience = creationPatience();
    int m_reportsDue = 0;
    std::stop_source m_stop; ///< of all that stopWaiting() would stop now
};

} // namespace tokendesk
