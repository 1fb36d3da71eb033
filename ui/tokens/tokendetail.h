// The detail pane's words for a token, or for several.
#pragma once

#include "domain/token.h"
#include "workflows/session.h"

#include <QList>
#include <functional>

namespace tokendesk {

class ActionSet;
class DetailPane;
class Rotations;

/// Where a click in the pane leads.
struct TokenDetailLinks {
    std::function<void(TokenId)> token;
    std::function<void(AccountId)> account;
};

void describeToken(DetailPane &pane, const Session &session, const Rotations &rotations,
                   const ActionSet &actions, const Token &token, const TokenDetailLinks &links);
void describeTokens(DetailPane &pane, const Session &session, const ActionSet &actions,
                    const QList<TokenId> &tokens);
/// What a credential sees that may not list the service tokens: those of its own user.
void describeOwnTokens(DetailPane &pane, const Session &session);

} // namespace tokendesk
