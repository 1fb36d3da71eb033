// What a person asks to change, each as one recipe: journal, request, settle.
#pragma once

#include "store/journal.h"
#include "workflows/session.h"

#include <QList>

namespace tokendesk {

struct FailedChange {
    qint64 id = 0; ///< token or account
    QString name;
    Error error;
};

/// The end of one request by a person, for a banner. `undo` says what would take it back.
struct ChangeReport {
    ChangeKind kind = ChangeKind::RevokeToken;
    QList<qint64> done; ///< token or account ids
    QStringList doneNames;
    QList<FailedChange> refused; ///< nothing changed
    QList<FailedChange> unknown; ///< neither an answer nor the list could tell
    [[nodiscard]] bool canUndo() const;
};

/// A new token and the duty to hand its value over.
struct NewTokenResult {
    ChangeId change = 0;
    Token token;
    Account account;
    SecretBytes value;
};

/// A token whose value nobody ever got: the program ended, or the answer was lost.
struct OpenHandover {
    ChangeRecord record;
    std::optional<TokenId> token; ///< nothing: the server has no such token
};

/// GUI thread. Each task ends exactly once. A request is sent only after its intent is in the
/// journal. An unclear outcome is settled by reading the list. `session` must outlive this object
/// and its tasks.
class Changes final : public QObject {
    Q_OBJECT
public:
    explicit Changes(Session &session, QObject *parent = nullptr);

    /// Revokes (or restores) each: rows change at once and go back when the server refuses. Skips
    /// those for which availability() has a reason, reporting them as refused.
    QCoro::Task<ChangeReport> setRevoked(QList<TokenId> ids, bool revoked, QString reason = {});
    QCoro::Task<ChangeReport> removeTokens(QList<TokenId> ids);
    /// An error with fields is about these fields. With outcomeUnknown: the list was read; when the
    /// token was found on it, it is one whose value is lost and the error says so.
    QCoro::Task<Result<NewTokenResult>> createToken(NewToken token);
    QCoro::Task<Result<void>> setHandover(ChangeId change, Handover handover);

    QCoro::Task<Result<Account>> createAccount(NewAccount account);
    QCoro::Task<Result<void>> editAccount(AccountId id, AccountEdit edit);
    QCoro::Task<ChangeReport> setActive(QList<AccountId> ids, bool active);

    /// After the first load: settles what an earlier run left open, by the list; what remains are
    /// values that were never handed over.
    QCoro::Task<Result<QList<OpenHandover>>> settleLeftovers();

Q_SIGNALS:
    /// After each task of this object that changed something or tried to.
    void reported(const tokendesk::ChangeReport &report);

private:
    struct Attempt;
    QCoro::Task<Attempt> reviseToken(TokenId id, bool revoked, QString reason);
    QCoro::Task<Attempt> removeToken(TokenId id);
    QCoro::Task<Attempt> reviseAccount(AccountId id, bool active);
    ChangeIntent intentFor(ChangeKind kind, const Token &token) const;
    ChangeIntent intentFor(ChangeKind kind, const Account &account) const;
    ChangeIntent intentFor(ChangeKind kind) const;

    Session &m_session;
};

} // namespace tokendesk
