#include "domain/history/historydiff.h"

#include "domain/duration.h"
#include "domain/history/deploymentmatch.h"
#include "domain/names.h"

#include <algorithm>

namespace tokendesk {

namespace {

const QString activeWord = QStringLiteral("active");
const QString revokedWord = QStringLiteral("revoked");
const QString expiredWord = QStringLiteral("expired");
const QString deactivatedWord = QStringLiteral("deactivated");

QString labelOf(const KnownToken &token)
{
    Token named;
    named.id = token.id;
    named.name = token.name;
    return named.label();
}

QString labelOf(const KnownAccount &account)
{
    Account named;
    named.id = account.id;
    named.name = account.name;
    return named.label();
}

/// As it comes back from a file.
Moment stated(Moment moment)
{
    return moment.isUnknown() ? Moment() : moment;
}

void keep(const QString &text, QString &kept)
{
    if (!isKeptAlike(text, kept))
        kept = text;
}

QString expiryWord(Moment expiration)
{
    return expiration.isSet() ? isoTime(expiration) : QStringLiteral("never");
}

/// Of one that is not revoked: what is shown of it at that time.
QString unrevokedWord(Moment expiration, qint64 atMs)
{
    const bool isOver = expiration.isSet() && expiration.msecs() <= atMs;
    return isOver ? expiredWord : activeWord;
}

class Comparison {
public:
    Comparison(const KnownState &known, const Inventory &now, HistoryLook look)
        : m_known(known)
        , m_now(now)
        , m_look(trusted(known, now, std::move(look)))
    {
        HistoryStep &step = m_step;
        step.startsAnew = known.sinceMs == 0 || isAnotherDeployment(known, now, m_look);
        step.head.origin = m_look.origin;
        step.head.sinceMs = step.startsAnew ? m_look.atMs : known.sinceMs;
        step.head.seenMs = m_look.atMs;
        step.head.clockOffsetMs = m_look.clockOffsetMs;
        step.head.lists = m_look.lists;
        step.head.reader = m_look.reader;
        step.head.tokensAllMs = m_look.allTokens ? m_look.atMs : tokensBefore();
        step.head.accountsAllMs = m_look.allAccounts ? m_look.atMs : accountsBefore();
    }

    HistoryStep run() &&
    {
        if (m_step.startsAnew && m_known.sinceMs > 0) {
            HistoryEvent event;
            event.kind = HistoryKind::WatchRestarted;
            event.afterMs = m_known.seenMs;
            event.seenMs = m_look.atMs;
            event.before = m_known.origin;
            event.after = m_look.origin;
            m_step.events.push_back(event);
        }
        compareTokens();
        compareAccounts();
        m_step.isNews = m_step.isNews || m_step.startsAnew || !m_step.events.empty();
        return std::move(m_step);
    }

private:
    /// An API that has no way to delete accounts cannot have lost them all: an empty answer is a
    /// fault, and says nothing about tokens either.
    static HistoryLook trusted(const KnownState &known, const Inventory &now, HistoryLook look)
    {
        if (known.hasListedAccounts() && now.accountCount() == 0) {
            look.allTokens = false;
            look.allAccounts = false;
        }
        return look;
    }

    [[nodiscard]] qint64 tokensBefore() const
    {
        return m_step.startsAnew ? 0 : m_known.tokensAllMs;
    }
    [[nodiscard]] qint64 accountsBefore() const
    {
        return m_step.startsAnew ? 0 : m_known.accountsAllMs;
    }

    /// What is not known was made since the last whole list, or was not readable in it.
    [[nodiscard]] bool isNews(qint64 allMs, Moment created) const
    {
        if (allMs == 0)
            return false;
        return allMs == m_known.seenMs || !created.isSet() || created.msecs() > allMs;
    }

    HistoryEvent eventOf(HistoryKind kind, const KnownToken &token) const
    {
        HistoryEvent event;
        event.kind = kind;
        event.afterMs = tokensBefore() > 0 ? tokensBefore() : m_known.seenMs;
        event.seenMs = m_look.atMs;
        event.token = token.id;
        event.account = token.accountId;
        event.name = labelOf(token);
        const int account = m_now.accountIndex(token.accountId);
        if (account >= 0)
            event.accountName = m_now.account(account).label();
        return event;
    }

    HistoryEvent eventOf(HistoryKind kind, const KnownAccount &account) const
    {
        HistoryEvent event;
        event.kind = kind;
        event.afterMs = accountsBefore() > 0 ? accountsBefore() : m_known.seenMs;
        event.seenMs = m_look.atMs;
        event.account = account.id;
        event.name = labelOf(account);
        return event;
    }

    template <typename Subject>
    void tell(HistoryKind kind, const Subject &subject, const QString &before, const QString &after)
    {
        HistoryEvent event = eventOf(kind, subject);
        event.before = before;
        event.after = after;
        m_step.events.push_back(std::move(event));
    }

    /// When it was last seen: that it has expired since does not say what came first.
    [[nodiscard]] QString wordBefore(const KnownToken &token) const
    {
        return token.active ? unrevokedWord(token.expiration, m_known.seenMs) : revokedWord;
    }

    void compareTokens()
    {
        QSet<TokenId> known;
        if (!m_step.startsAnew) {
            known.reserve(static_cast<qsizetype>(m_known.tokens.size()));
            for (const KnownToken &token : m_known.tokens) {
                known.insert(token.id);
                if (!m_look.openTokens.contains(token.id))
                    compare(token);
            }
        }
        for (const Token &token : m_now.tokens()) {
            if (!known.contains(token.id) && !m_look.openTokens.contains(token.id))
                add(token);
        }
    }

    void compare(const KnownToken &before)
    {
        const int index = m_now.tokenIndex(before.id);
        if (index < 0) {
            if (m_look.allTokens)
                remove(before);
            return;
        }
        const Token &token = m_now.token(index);
        KnownToken now = before;
        if (token.accountId != 0)
            now.accountId = token.accountId;
        if (token.created.isSet())
            now.created = token.created;
        if (!token.name.isEmpty() && !isKeptAlike(token.name, before.name)) {
            now.name = token.name;
            tell(HistoryKind::TokenRenamed, now, before.name, now.name);
        }
        if (!token.expiration.isUnknown() && token.expiration != before.expiration) {
            now.expiration = token.expiration;
            const QString was = expiryWord(before.expiration);
            const QString is = expiryWord(now.expiration);
            if (!before.expiration.isUnknown() && was != is)
                tell(HistoryKind::TokenExpiryChanged, now, was, is);
        }
        if (before.active && !token.active) {
            now.active = false;
            now.revokedSeen = Moment::at(m_look.atMs);
            tell(HistoryKind::TokenRevoked, now, wordBefore(before), revokedWord);
        } else if (!before.active && token.active && m_look.statesRead) {
            now.active = true;
            now.revokedSeen = Moment();
            tell(HistoryKind::TokenRestored, now, revokedWord,
                 unrevokedWord(now.expiration, m_look.atMs));
        }
        now.lastUsed = stated(token.lastUsed);
        if (now != before)
            m_step.tokens.push_back(std::move(now));
    }

    void add(const Token &token)
    {
        KnownToken now;
        now.id = token.id;
        now.accountId = token.accountId;
        now.name = token.name;
        now.created = token.created;
        now.expiration = stated(token.expiration);
        now.active = token.active;
        now.lastUsed = stated(token.lastUsed);
        if (!token.active)
            now.revokedSeen = Moment::at(m_look.atMs);
        m_step.isNews = m_step.isNews || !token.active;
        if (isNews(tokensBefore(), token.created)) {
            tell(HistoryKind::TokenCreated, now, {}, activeWord);
            if (!token.active)
                tell(HistoryKind::TokenRevoked, now, activeWord, revokedWord);
        }
        m_step.tokens.push_back(std::move(now));
    }

    void remove(const KnownToken &token)
    {
        tell(HistoryKind::TokenDeleted, token, wordBefore(token), {});
        m_step.goneTokens.push_back(token.id);
        qint64 ended = m_look.atMs;
        for (const Moment end : {token.revokedSeen, token.expiration}) {
            if (end.isSet())
                ended = std::min(ended, end.msecs());
        }
        qint64 &latest = m_ended[token.accountId];
        latest = std::max(latest, ended);
    }

    [[nodiscard]] bool isLeft(AccountId account) const
    {
        return m_look.oldAccounts || m_look.openAccounts.contains(account);
    }

    void compareAccounts()
    {
        QSet<AccountId> known;
        QHash<AccountId, const KnownAccount *> named;
        if (!m_step.startsAnew) {
            for (const KnownAccount &account : m_known.accounts) {
                if (!account.listed) {
                    named.insert(account.id, &account);
                    continue;
                }
                known.insert(account.id);
                if (!isLeft(account.id))
                    compare(account);
            }
        }
        for (const Account &account : m_now.accounts()) {
            const KnownAccount *before = named.take(account.id);
            if (known.contains(account.id))
                continue;
            if (!account.listed)
                keepNamed(account, before);
            else if (!isLeft(account.id))
                add(account);
        }
        // Where a token could not be read, its account may still be there.
        if (m_look.allTokens)
            m_step.goneAccounts.insert(m_step.goneAccounts.end(), named.keyBegin(), named.keyEnd());
    }

    /// Of an account that only its tokens name too little is known for news; what they call it is
    /// kept to be shown.
    void keepNamed(const Account &account, const KnownAccount *before)
    {
        KnownAccount now = before ? *before : KnownAccount();
        now.id = account.id;
        now.listed = false;
        keep(account.name, now.name);
        keep(account.role, now.role);
        keepWhatIsShown(account, now);
        if (!before || now != *before)
            m_step.accounts.push_back(std::move(now));
    }

    void compare(const KnownAccount &before)
    {
        const int index = m_now.accountIndex(before.id);
        if (index < 0 && m_look.allAccounts) {
            tell(HistoryKind::AccountGone, before, before.active ? activeWord : deactivatedWord,
                 {});
            m_step.goneAccounts.push_back(before.id);
            return;
        }
        KnownAccount now = before;
        if (index >= 0 && m_now.account(index).listed)
            adopt(m_now.account(index), before, now);
        if (const qint64 ended = m_ended.value(before.id, 0);
            ended > 0 && (!now.tokensEnded.isSet() || now.tokensEnded.msecs() < ended))
            now.tokensEnded = Moment::at(ended);
        if (now != before)
            m_step.accounts.push_back(std::move(now));
    }

    void adopt(const Account &account, const KnownAccount &before, KnownAccount &now)
    {
        if (account.created.isSet())
            now.created = account.created;
        keepWhatIsShown(account, now);
        if (!account.name.isEmpty() && !isKeptAlike(account.name, before.name)) {
            now.name = account.name;
            tell(HistoryKind::AccountRenamed, now, before.name, now.name);
        }
        if (!account.role.isEmpty() && !isKeptAlike(account.role, before.role)) {
            now.role = account.role;
            if (!before.role.isEmpty())
                tell(HistoryKind::AccountRoleChanged, now, before.role, now.role);
        }
        if (account.isActive() != before.active && !account.deleted.isUnreadable()) {
            now.active = account.isActive();
            if (now.active)
                tell(HistoryKind::AccountReactivated, now, deactivatedWord, activeWord);
            else
                tell(HistoryKind::AccountDeactivated, now, activeWord, deactivatedWord);
        }
    }

    static void keepWhatIsShown(const Account &account, KnownAccount &now)
    {
        keep(account.serviceId, now.serviceId);
        keep(account.userName, now.userName);
        keep(account.email, now.email);
        keep(account.userType, now.userType);
        now.teams = account.teams;
        now.lastLogin = stated(account.lastLogin);
        now.deleted = stated(account.deleted);
    }

    void add(const Account &account)
    {
        KnownAccount now;
        now.id = account.id;
        now.name = account.name;
        now.role = account.role;
        now.created = account.created;
        now.active = account.isActive();
        keepWhatIsShown(account, now);
        if (isNews(accountsBefore(), account.created)) {
            tell(HistoryKind::AccountCreated, now, {}, account.role);
            if (!now.active)
                tell(HistoryKind::AccountDeactivated, now, activeWord, deactivatedWord);
        }
        m_step.accounts.push_back(std::move(now));
    }

    const KnownState &m_known;
    const Inventory &m_now;
    const HistoryLook m_look;
    HistoryStep m_step;
    QHash<AccountId, qint64> m_ended; ///< of deleted tokens: when the last of them ended
};

} // namespace

bool KnownState::hasListedAccounts() const
{
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const KnownAccount &account) { return account.listed; });
}

HistoryStep compareWithKnown(const KnownState &known, const Inventory &now, const HistoryLook &look)
{
    return Comparison(known, now, look).run();
}

} // namespace tokendesk
