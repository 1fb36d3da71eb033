#include "domain/inventory.h"

#include <algorithm>

namespace tokendesk {

std::string foldedKey(const QString &text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.unicode() >= 0x20 && character.unicode() < 0x7F;
    });
    if (ascii) {
        std::string key(static_cast<size_t>(text.size()), '\0');
        std::transform(text.cbegin(), text.cend(), key.begin(), [](QChar character) {
            const char letter = static_cast<char>(character.unicode());
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        });
        return key;
    }
    // Qt folds a character to one; upper case is where "ß" becomes two letters, and "ẞ" by way of
    // "ß".
    QString folded =
        text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUpper().toCaseFolded();
    for (QChar &character : folded) {
        // The line feed divides the parts of a key.
        if (character.unicode() < 0x20)
            character = QLatin1Char(' ');
    }
    return folded.toStdString();
}

void Inventory::KeyArena::set(int index, const QStringList &parts)
{
    if (toSize(index) >= m_spans.size())
        m_spans.resize(toSize(index) + 1);
    const size_t start = m_bytes.size();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_bytes += '\n';
        m_bytes += foldedKey(parts.at(i));
    }
    m_spans[toSize(index)] = {static_cast<quint32>(start),
                              static_cast<quint32>(m_bytes.size() - start)};
}

void Inventory::KeyArena::moveLastTo(int index)
{
    m_spans[toSize(index)] = m_spans.back();
    m_spans.pop_back();
}

void Inventory::KeyArena::shrink()
{
    m_bytes.shrink_to_fit();
    m_spans.shrink_to_fit();
}

Inventory::Inventory(std::vector<Account> accounts, std::vector<Token> tokens)
{
    m_accounts.reserve(accounts.size());
    m_accountById.reserve(static_cast<qsizetype>(accounts.size()));
    for (const Account &account : accounts) {
        const int known = accountIndex(account.id);
        if (known < 0)
            setAccount(account);
        else
            fillGaps(known, account);
    }
    m_tokens.reserve(tokens.size());
    m_accountOf.reserve(tokens.size());
    m_tokenById.reserve(static_cast<qsizetype>(tokens.size()));
    for (Token &token : tokens) {
        if (m_tokenById.contains(token.id))
            continue;
        const int index = tokenCount();
        m_tokenById.insert(token.id, index);
        m_tokens.push_back(std::move(token));
        linkToken(index);
    }
    m_tokenKeys.shrink();
    m_accountKeys.shrink();
}

void Inventory::fillGaps(int index, const Account &other)
{
    Account account = m_accounts[toSize(index)];
    for (QString Account::*text : {&Account::serviceId, &Account::userName, &Account::email,
                                   &Account::name, &Account::role, &Account::userType}) {
        if ((account.*text).isEmpty())
            account.*text = other.*text;
    }
    if (account != m_accounts[toSize(index)])
        setAccount(account);
}

int Inventory::ensureAccount(AccountId id)
{
    const int known = accountIndex(id);
    if (known >= 0)
        return known;
    Account account;
    account.id = id;
    return setAccount(account);
}

void Inventory::linkToken(int index)
{
    const Token &token = m_tokens[toSize(index)];
    const int account = ensureAccount(token.accountId);
    if (toSize(index) >= m_accountOf.size())
        m_accountOf.resize(toSize(index) + 1);
    m_accountOf[toSize(index)] = account;
    m_tokensOf[toSize(account)].push_back(index);
    m_tokenKeys.set(index, {token.name, QString::number(token.id)});
}

RankCache::Ranks Inventory::tokenRanks() const
{
    return m_tokenRanks.get([this] {
        std::vector<QString> names;
        names.reserve(m_tokens.size());
        for (const Token &token : m_tokens)
            names.push_back(token.name);
        return names;
    });
}

int Inventory::setToken(const Token &token)
{
    int index = tokenIndex(token.id);
    if (index < 0) {
        index = tokenCount();
        m_tokenById.insert(token.id, index);
        m_tokens.push_back(token);
        linkToken(index);
        m_tokenRanks.forget();
        return index;
    }
    Token &present = m_tokens[toSize(index)];
    const bool relink = present.accountId != token.accountId;
    const bool rename = present.name != token.name;
    if (relink)
        std::erase(m_tokensOf[toSize(accountIndexOf(index))], index);
    present = token;
    if (rename)
        m_tokenRanks.forget();
    if (relink)
        linkToken(index);
    else if (rename)
        m_tokenKeys.set(index, {token.name, QString::number(token.id)});
    return index;
}

int Inventory::setAccount(const Account &account)
{
    int index = accountIndex(account.id);
    if (index < 0) {
        index = accountCount();
        m_accountById.insert(account.id, index);
        m_accounts.push_back(account);
        m_tokensOf.emplace_back();
    } else {
        m_accounts[toSize(index)] = account;
    }
    m_accountKeys.set(
        index,
        QStringList{account.name, account.serviceId, account.email, account.userName, account.role}
            + account.teams);
    return index;
}

int Inventory::removeToken(TokenId id)
{
    const int index = tokenIndex(id);
    if (index < 0)
        return -1;
    const int last = tokenCount() - 1;
    std::erase(m_tokensOf[toSize(accountIndexOf(index))], index);
    m_tokenById.remove(id);
    if (index != last) {
        std::vector<int> &siblings = m_tokensOf[toSize(accountIndexOf(last))];
        std::replace(siblings.begin(), siblings.end(), last, index);
        m_tokenById[m_tokens.back().id] = index;
        m_tokens[toSize(index)] = std::move(m_tokens.back());
        m_accountOf[toSize(index)] = m_accountOf.back();
    }
    m_tokens.pop_back();
    m_accountOf.pop_back();
    m_tokenKeys.moveLastTo(index);
    m_tokenRanks.forget();
    return index;
}

bool InventoryDiff::isEmpty() const
{
    const auto isGone = [](int index) { return index < 0; };
    return changedTokens.empty() && changedAccounts.empty() && addedTokens == 0
        && addedAccounts == 0 && std::none_of(tokenNow.begin(), tokenNow.end(), isGone)
        && std::none_of(accountNow.begin(), accountNow.end(), isGone);
}

int ownerlessActiveTokens(const Inventory &inventory)
{
    const int nobody = inventory.accountIndex(Account().id);
    if (nobody < 0)
        return 0;
    const std::vector<int> &tokens = inventory.tokensOf(nobody);
    return static_cast<int>(std::count_if(
        tokens.begin(), tokens.end(), [&](int token) { return inventory.token(token).active; }));
}

InventoryDiff compareInventories(const Inventory &before, const Inventory &now)
{
    InventoryDiff diff;
    int kept = 0;
    diff.tokenNow.reserve(before.tokens().size());
    for (const Token &token : before.tokens()) {
        const int index = now.tokenIndex(token.id);
        diff.tokenNow.push_back(index);
        if (index < 0)
            continue;
        ++kept;
        if (now.token(index) != token)
            diff.changedTokens.push_back(index);
    }
    diff.addedTokens = now.tokenCount() - kept;

    kept = 0;
    diff.accountNow.reserve(before.accounts().size());
    for (const Account &account : before.accounts()) {
        const int index = now.accountIndex(account.id);
        diff.accountNow.push_back(index);
        if (index < 0)
            continue;
        ++kept;
        if (now.account(index) != account)
            diff.changedAccounts.push_back(index);
    }
    diff.addedAccounts = now.accountCount() - kept;
    return diff;
}

} // namespace tokendesk
