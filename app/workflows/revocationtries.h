// What a containment has asked for so far: a list that lags behind the answers is no reason to ask
// for the same again at once.
#pragma once

#include "domain/token.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace tokendesk {

/// Any thread, one at a time. All of it is about tokens that a list shows as active.
class RevocationTries final {
public:
    /// The server has answered that it is revoked.
    void noteAnswered(TokenId token);
    /// The server does not allow it, and will not when it is asked again.
    void noteForbidden(TokenId token) { m_forbidden.insert(token); }
    [[nodiscard]] bool isForbidden(TokenId token) const { return m_forbidden.contains(token); }
    /// It can help to ask for it, by a list that was asked for at this time (steadyMs()). What was
    /// answered is asked for again once the list had time to follow: each time twice as long.
    [[nodiscard]] bool isDue(TokenId token, qint64 listAskedAtMs) const;
    /// None of these can be revoked by asking.
    [[nodiscard]] bool areForbidden(const QList<TokenId> &tokens) const;
    /// That these are left, when no more is tried.
    [[nodiscard]] QString leftWords(const QList<TokenId> &tokens, const QString &lastFailure) const;

    static constexpr qint64 firstWaitMs = 2000;

private:
    struct Answered {
        qint64 atMs = 0;
        qint64 waitMs = firstWaitMs;
    };

    QHash<TokenId, Answered> m_answered;
    QSet<TokenId> m_forbidden;
};

} // namespace tokendesk
