// The inventory that the window shows, and what is on its way to change it.
#pragma once

#include "domain/clock.h"
#include "domain/inventory.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

namespace tokendesk {

/// What was asked for and is not answered yet.
enum class PendingChange {
    Revoking,
    Restoring,
    Deleting,
    Checking,
    Deactivating,
    Reactivating,
    Editing
};

/// Changes made by this program that a list from the server may not show yet.
struct LocalChanges {
    std::vector<Token> tokens;
    std::vector<TokenId> removedTokens;
    std::vector<Account> accounts;

    void applyTo(Inventory &inventory) const;
    /// Those of `tokens` as `inventory` has them without this.
    [[nodiscard]] std::vector<Token> listedIn(const Inventory &inventory) const;
};

/// GUI thread. Signals come in pairs so that models can make granular changes of them.
class LiveInventory final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    explicit LiveInventory(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Inventory &data() const { return *m_data; }
    /// For a worker thread; a change made meanwhile does not touch it.
    [[nodiscard]] std::shared_ptr<const Inventory> snapshot() const { return m_data; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    /// False until the first load is complete: nothing is said about expiry before.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] std::optional<PendingChange> pendingToken(TokenId id) const;
    [[nodiscard]] std::optional<PendingChange> pendingAccount(AccountId id) const;
    [[nodiscard]] bool hasPending() const { return pendingCount() > 0; }
    [[nodiscard]] int pendingCount() const; ///< tokens and accounts
    /// Of what is on its way: as the newest list has it that was asked for since.
    [[nodiscard]] std::optional<Token> listedMeanwhile(TokenId id) const;
    /// Nobody knows whether it works: the list does not say, or a change of it was not clearly
    /// answered, and no list has told since what became of it. It is not pending: nothing waits for
    /// that.
    [[nodiscard]] bool isUnclear(TokenId id) const;
    /// The former.
    [[nodiscard]] bool isStateUntold(TokenId id) const;
    [[nodiscard]] QSet<TokenId> pendingTokens() const;
    [[nodiscard]] QSet<AccountId> pendingAccounts() const;

    /// Counts every change but replace(): tells whether a refresh has been overtaken.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// What was changed here after `revision`, and so is newer than a list asked for at that time.
    [[nodiscard]] LocalChanges changesSince(quint64 revision) const;

    /// The outcome of a refresh that began at `revision`; `diff` is from snapshot() to `inventory`.
    void replace(std::shared_ptr<Inventory> inventory, const InventoryDiff &diff, quint64 revision);
    /// What the list that is about to replace() says of tokens that are shown otherwise. It was
    /// asked for at `revision`.
    void keepListed(const std::vector<Token> &tokens, quint64 revision);
    void setToken(const Token &token);
    void removeToken(TokenId id);
    void setAccount(const Account &account);
    void setPendingToken(TokenId id, std::optional<PendingChange> change);
    void setPendingAccount(AccountId id, std::optional<PendingChange> change);
    /// Until it is asked for anew, or a list is here that was asked for after this.
    void setUnclear(TokenId id);

Q_SIGNALS:
    /// The old data is still there. Then replaced() with the same diff and the new data.
    void aboutToReplace(const tokendesk::InventoryDiff &diff);
    void replaced(const tokendesk::InventoryDiff &diff);
    /// A token's own values or its pending change; `index` as it is now.
    void tokenChanged(int index);
    void tokenAdded(int index);
    /// The row with `index` goes, and the last one takes its index: before and after the fact.
    void tokenAboutToBeRemoved(int index, int lastIndex);
    void tokenRemoved(int index, int lastIndex);
    void accountChanged(int index);
    void accountAdded(int index);

private:
    Inventory &writable();
    void tellChanged(TokenId id);
    /// By a list that was asked for at `revision`.
    [[nodiscard]] QList<TokenId> takeSettled(quint64 revision);

    const Clock &m_clock;
    std::shared_ptr<Inventory> m_data;
    QHash<TokenId, PendingChange> m_pendingTokens;
    QHash<AccountId, PendingChange> m_pendingAccounts;
    QHash<TokenId, Token> m_listedMeanwhile; ///< of m_pendingTokens
    QHash<TokenId, quint64> m_unclear; ///< by the revision at which it became so
    QHash<TokenId, quint64> m_tokenRevisions; ///< of the last change to it; also of removed ones
    QHash<AccountId, quint64> m_accountRevisions;
    quint64 m_revision = 0;
    bool m_loaded = false;
};

} // namespace tokendesk
