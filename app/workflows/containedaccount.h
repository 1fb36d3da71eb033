// What the server's list says of an account whose tokens must all die.
#pragma once

#include "workflows/containmentrecord.h"
#include "workflows/session.h"
#include "workflows/subject.h"

#include <QList>
#include <QPointer>

namespace tokendesk {

/// GUI thread. Looks at what the session shows, and asks the server for nothing. Where the list
/// gives its number to another account by now, or the session is gone, it has no tokens.
class ContainedAccount final {
public:
    /// What has the number from now on is compared with what the list shows at this time.
    ContainedAccount(const Session &session, AccountId id);

    [[nodiscard]] AccountId id() const { return m_id; }
    /// As it was called when this was made; of one that was not listed, words with its number.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Not set: not known.
    [[nodiscard]] Moment created() const { return m_subject.created; }
    /// Good until the list changes; nullptr: it is not listed, or its number is another account's.
    [[nodiscard]] const Account *listed() const;
    /// The most recently used first, our own last.
    [[nodiscard]] QList<TokenId> activeTokens() const;
    /// How many; without putting them in order.
    [[nodiscard]] int activeCount() const;
    /// Those of its tokens with a change on its way, whoever has asked for it.
    [[nodiscard]] QList<TokenId> pendingTokens() const;
    /// Of those that the list calls active: of how many a change was not clearly answered, so that
    /// they may be revoked.
    [[nodiscard]] int unclearCount() const;
    /// Revoking it may lock us out; see Session::mayBeOwnToken().
    [[nodiscard]] bool mayBeOwn(TokenId token) const;
    /// Why the list does not prove that no token is left; empty: it does.
    [[nodiscard]] QString doubt() const;
    /// Of active tokens of which the server does not say whose they are; empty: there are none.
    [[nodiscard]] QString ownerlessWords() const;

private:
    /// -1: as listed().
    [[nodiscard]] int index() const;

    QPointer<const Session> m_session;
    AccountId m_id;
    Subject m_subject;
    QString m_name;
};

/// Its account's number is that of another account now: it cannot be taken up.
[[nodiscard]] bool isOfAnother(const Session &session, const ContainmentRun &run);

} // namespace tokendesk
