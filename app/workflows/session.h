// One open connection: whose credential it is, what it may do, and the inventory kept fresh.
#pragma once

#include "api/apiclient.h"
#include "workflows/deploymentoffer.h"
#include "workflows/identity.h"
#include "workflows/liveinventory.h"
#include "workflows/loadedlists.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tokendesk {

class Journal;

/// GUI thread. Make it, call open() once, then refresh() as often as wanted; destroying it cancels
/// what is under way.
class Session final : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Connecting,
        Loading, ///< the first load
        Ready,
        Failed, ///< nothing was read in this run; lastError() says why
    };

    /// `journal` must outlive the session.
    Session(Connection connection, Credentials credentials, Journal &journal,
            HttpLimits limits = {}, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// The credential leaves memory, and nothing is sent until it is given back; what has been read
    /// stays. What is under way ends with an error: best called while nothing is.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// What would go on for long is to send nothing new until a person says so: the computer is
    /// about to sleep.
    void rest() { Q_EMIT restWanted(); }
    /// An error when the credential is another user's: that needs another session.
    [[nodiscard]] Result<void> unlock(Credentials credentials);
    /// The same for a session that goes on: what is under way ends with the old ones, and the next
    /// refresh() proves the new ones. An error too while it is locked.
    [[nodiscard]] Result<void> replaceCredentials(Credentials credentials);
    /// Takes over what needs no other session: name, colour, refresh interval, read-only.
    void setConnection(const Connection &connection);
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const Capabilities &capabilities() const { return m_offer.capabilities(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Server minus this machine, in milliseconds.
    [[nodiscard]] qint64 clockOffsetMs() const { return m_clock.offsetMs(); }
    /// The deployment itself has told its time; else that is what an earlier run knew.
    [[nodiscard]] bool isClockObserved() const { return m_clock.isObserved(); }
    /// For the journal: nothing where the deployment itself has not told its time.
    [[nodiscard]] std::optional<qint64> observedOffsetMs() const;
    [[nodiscard]] ApiClient &api() { return m_api; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] LiveInventory &inventory() { return m_inventory; }
    [[nodiscard]] const LiveInventory &inventory() const { return m_inventory; }
    /// The deployment's team names; empty until known.
    [[nodiscard]] const QStringList &teams() const { return m_teams; }
    /// Rows of the last lists that were refused or shown with a gap.
    [[nodiscard]] const std::vector<DecodeIssue> &issues() const { return m_issues; }
    [[nodiscard]] const ListTrust &trust() const { return m_trust; }
    /// Why the server does not give the service tokens, where the access is not Full.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

    /// The lists that are shown were read in this run.
    [[nodiscard]] bool hasRead() const { return m_inventory.isLoaded() && !m_isLastKnown; }
    /// Shows lists of an earlier run until the first of this one are read: to look at, nothing can
    /// be changed by them. Nothing happens while there are others or a refresh runs.
    /// `clockOffsetMs`: server minus this machine at that time.
    void showLastKnown(std::shared_ptr<Inventory> inventory, Moment readAt,
                       qint64 clockOffsetMs = 0);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// Of the last connect or refresh, or of a change since that nobody answered; nothing after a
    /// refresh that went well.
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_lastError; }
    /// When the data shown was read, by the server's clock; missing before the first load.
    [[nodiscard]] Moment refreshedAt() const { return m_refreshedAt; }
    /// The same by this machine's clock, in milliseconds since 1970 UTC, whatever answers have said
    /// of the server's clock since; 0 before the first load of this run.
    [[nodiscard]] qint64 refreshedLocalMs() const { return m_refreshedLocalMs; }

    /// The credential's own user's; read at each load where they are all that it may see.
    [[nodiscard]] const std::vector<Token> &ownTokens() const { return m_ownTokens; }
    /// The credential in use could be this token: revoking it may lock us out.
    [[nodiscard]] bool mayBeOwnToken(const Token &token) const;
    [[nodiscard]] bool isOwnAccount(AccountId id) const;

    // A change that may have ended the credential has the lists read again: they tell.

    /// Proves the credential, reads what the deployment offers, then loads. Again after a failure.
    QCoro::Task<Result<void>> open();
    /// What open() does before it loads, and what the role may see; for a test of a connection.
    QCoro::Task<Result<void>> probe();
    /// Reads the lists again. While one is running, a second call waits for a run of its own.
    QCoro::Task<Result<void>> refresh();
    /// The same where no person asks for it. Nothing happens while one is running.
    void refreshUnasked();
    /// So was the one that is running, or was the last.
    [[nodiscard]] bool isUnasked() const { return m_isUnasked; }
    /// The last lists were empty, though there were accounts before, in this run or the one before
    /// it: they are not shown, for the API has no way to delete accounts.
    [[nodiscard]] bool isEmptied() const { return m_isEmptied; }
    /// Why no row of the last lists could be read: they are not shown either. Else empty.
    [[nodiscard]] const std::vector<DecodeIssue> &unread() const { return m_unread; }
    /// Somebody knows that empty lists are right: reads the lists again and shows them.
    void takeEmptyLists();
    /// Something that was asked for has been done, so the deployment answers: lists that could not
    /// be read last are read again. Nothing happens while they are, or after a refresh went well.
    void changeWasDone();
    /// Something that was asked for has failed: where the credential was refused, the lists are
    /// asked for again; where nobody has answered, lastError() says so from
    /// here on, unless a refresh has failed before or is about to tell.
    void changeHasFailed(const Error &error);
    /// 0 switches it off. Counts from the end of the last refresh.
    void setRefreshInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    /// Phase, access, identity, error or the refreshing flag.
    void stateChanged();
    /// By setConnection(): what may be done can be another than before.
    void connectionChanged();
    /// By replaceCredentials().
    void credentialsReplaced();
    /// A connect or refresh has ended, well or not.
    void refreshed();
    void restWanted();

private:
    QCoro::Task<Result<void>> proveCredential();
    QCoro::Task<Result<void>> load();
    QCoro::Task<Result<LoadedLists>> readLists();
    QCoro::Task<> readIdentity();
    QCoro::Task<> readTeams();
    [[nodiscard]] Result<void> adopt(Credentials credentials);
    void adoptIdentity(const TokenList &own);
    void adoptAccess(Access access);
    void serveWaiting();
    /// Of a run that reads the lists.
    void begin();
    Result<void> end(Result<void> outcome);

    Connection m_connection;
    ServerClock m_clock;
    HttpClient m_http;
    ApiClient m_api;
    DeploymentOffer m_offer;
    Journal &m_journal;
    LiveInventory m_inventory;
    Identity m_identity;
    Access m_access = Access::Unknown;
    QStringList m_teams;
    std::vector<DecodeIssue> m_issues;
    std::vector<DecodeIssue> m_unread;
    ListTrust m_trust;
    std::optional<Error> m_refusal;
    std::vector<Token> m_ownTokens;
    std::optional<Error> m_ownTokensUnread; ///< why; they say nothing then
    Phase m_phase = Phase::Connecting;
    std::optional<Error> m_lastError;
    Moment m_refreshedAt;
    qint64 m_refreshedLocalMs = 0;
    QTimer m_refreshTimer;
    bool m_refreshing = false;
    bool m_isUnasked = false;
    bool m_nextIsUnasked = false;
    bool m_isEmptied = false;
    bool m_takesEmpty = false; ///< the lists of this run are shown, though they be empty
    bool m_nextTakesEmpty = false; ///< those of the next one
    bool m_isLocked = false;
    bool m_isLastKnown = false; ///< the lists are of an earlier run
    bool m_isRoleDoubtful = false; ///< it was another when it was last asked for
    bool m_isUnproven = false; ///< the credential has been replaced since it was last proven
    /// Those who want a run of their own after the one under way.
    std::shared_ptr<QPromise<void>> m_nextRun;
};

} // namespace tokendesk
