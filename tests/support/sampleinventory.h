// Made-up accounts and tokens for tests, the same for the same seed.
#pragma once

#include "domain/inventory.h"

#include <QRandomGenerator>

namespace tokendesk::test {

constexpr qint64 sampleNow = 1'795'000'000'000; ///< 2026-11-18 in UTC

inline std::vector<Account> sampleAccounts(int count)
{
    const QStringList roles{QStringLiteral("Member"), QStringLiteral("Manager"),
                            QStringLiteral("Admin"), QStringLiteral("Wizard")};
    const QStringList teams{QStringLiteral("Public"), QStringLiteral("Data Engineering"),
                            QStringLiteral("Finance")};
    std::vector<Account> accounts;
    for (int i = 0; i < count; ++i) {
        Account account;
        account.id = 1000 + i;
        account.name = QStringLiteral("Account %1").arg(i % 7 == 0 ? i : count - i);
        account.serviceId = QStringLiteral("account_%1@service").arg(i);
        account.role = roles.at(i % roles.size());
        account.teams = teams.mid(0, 1 + i % 3);
        account.created = Moment::at(sampleNow - (i + 1) * msPerDay);
        account.deleted = i % 5 == 4 ? Moment::at(sampleNow - msPerDay) : Moment::null();
        account.listed = true;
        accounts.push_back(account);
    }
    return accounts;
}

inline std::vector<Token> sampleTokens(int count, int accounts, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    const QStringList words{QStringLiteral("airflow"), QStringLiteral("Dbt"),
                            QStringLiteral("Ünïcode"), QStringLiteral("データ"),
                            QStringLiteral("prod"),    QStringLiteral("Staging")};
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.id = 10 + i;
        token.accountId = 1000 + random.bounded(accounts);
        token.name = words.at(random.bounded(int(words.size()))) + QLatin1Char('-')
            + words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(50));
        token.created = Moment::at(sampleNow - random.bounded(900) * msPerDay);
        const int kind = random.bounded(10);
        token.expiration = kind == 0 ? Moment::null()
            : kind == 1              ? Moment::missing()
                        : Moment::at(sampleNow + (random.bounded(200) - 40) * msPerDay);
        token.lastUsed = random.bounded(4) == 0
            ? Moment::null()
            : Moment::at(sampleNow - random.bounded(200) * msPerDay);
        token.active = random.bounded(5) != 0;
        tokens.push_back(token);
    }
    return tokens;
}

inline Inventory sampleInventory(int tokens, int accounts, quint32 seed = 1)
{
    return Inventory(sampleAccounts(accounts), sampleTokens(tokens, accounts, seed));
}

} // namespace tokendesk::test
