// Which tokens a containment would revoke, in the order in which they go.
#pragma once

#include "domain/token.h"

#include <QListWidget>

namespace tokendesk {

class LiveInventory;

/// GUI thread. As high as its rows, up to a few; hidden without any. A row is its state, its name
/// and its last use, below those of the others.
class TokensToRevoke final : public QListWidget {
public:
    explicit TokensToRevoke(QWidget *parent);

    /// All of `tokens` must be in `inventory`. Of very many it names the first, and says how many
    /// more there are.
    void setTokens(const QList<TokenId> &tokens, const LiveInventory &inventory);
};

} // namespace tokendesk
