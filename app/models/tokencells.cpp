#include "models/tokencells.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tooltip.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tokendesk {

namespace {

/// The words of the table are one context for those who translate.
struct TokenModelWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::TokenModel)
};

QString lifetimeWords(const Token &token)
{
    if (!token.created.isSet() || !token.expiration.isSet())
        return token.expiration.isNull() ? TokenModelWords::tr("unlimited") : QString();
    if (token.expiration.msecs() < token.created.msecs())
        return {}; // no life that could be told
    const qint64 days =
        (token.expiration.msecs() - token.created.msecs() + msPerDay / 2) / msPerDay;
    return TokenModelWords::tr("%Ln day(s)", nullptr, static_cast<int>(days));
}

} // namespace

QString pendingWord(PendingChange change)
{
    switch (change) {
    case PendingChange::Revoking:
        return TokenModelWords::tr("Revoking…");
    case PendingChange::Restoring:
        return TokenModelWords::tr("Restoring…");
    case PendingChange::Deleting:
        return TokenModelWords::tr("Deleting…");
    case PendingChange::Checking:
        return TokenModelWords::tr("Checking…");
    case PendingChange::Deactivating:
        return TokenModelWords::tr("Deactivating…");
    case PendingChange::Reactivating:
        return TokenModelWords::tr("Reactivating…");
    case PendingChange::Editing:
        return TokenModelWords::tr("Saving…");
    }
    return {};
}

QString unclearWord()
{
    return unclearStateWord();
}

QString tokenActionWord(bool isActive)
{
    return isActive ? TokenModelWords::tr("Revoke") : TokenModelWords::tr("Restore");
}

QString tokenCellText(const LiveInventory &live, int tokenIndex, TokenColumn column)
{
    if (column == TokenColumn::State) {
        const TokenId id = live.data().token(tokenIndex).id;
        if (const auto pending = live.pendingToken(id))
            return pendingWord(*pending);
        if (live.isUnclear(id))
            return unclearWord();
    }
    return tokenCellText(live.data(), tokenIndex, column, live.nowMs());
}

QString tokenCellText(const Inventory &inventory, int tokenIndex, TokenColumn column, qint64 nowMs)
{
    const Token &token = inventory.token(tokenIndex);
    const Account &account = inventory.accountOf(tokenIndex);
    switch (column) {
    case TokenColumn::State:
        return tokenStateWord(token, nowMs);
    case TokenColumn::Name:
        return displayText(token.label());
    case TokenColumn::Account:
        return displayText(account.label());
    case TokenColumn::Role:
        return displayText(account.role);
    case TokenColumn::Expires:
        return expiryWords(token.expiration, nowMs);
    case TokenColumn::LastUsed:
        return lastUsedWords(token.lastUsed, nowMs);
    case TokenColumn::Created:
        return token.created.isSet() ? pastTime(token.created, nowMs)
                                     : expiryWords(Moment::missing(), nowMs);
    case TokenColumn::Id:
        return QString::number(token.id);
    case TokenColumn::ServiceId:
        return displayText(account.serviceId);
    case TokenColumn::Email:
        return displayText(account.email);
    case TokenColumn::Teams:
        return displayText(account.teamWords());
    case TokenColumn::AccountState:
        return account.stateWord();
    case TokenColumn::Lifetime:
        return lifetimeWords(token);
    case TokenColumn::Action:
        return tokenActionWord(token.active);
    }
    return {};
}

QVariant tokenCellValue(const Inventory &inventory, int tokenIndex, TokenColumn column,
                        qint64 nowMs)
{
    const Token &token = inventory.token(tokenIndex);
    const Account &account = inventory.accountOf(tokenIndex);
    switch (column) {
    case TokenColumn::Expires:
        return token.expiration.toUtc();
    case TokenColumn::LastUsed:
        return token.lastUsed.toUtc();
    case TokenColumn::Created:
        return token.created.toUtc();
    case TokenColumn::Id:
        return token.id;
    case TokenColumn::Name:
        return token.label();
    case TokenColumn::Account:
        return account.label();
    case TokenColumn::Role:
        return account.role;
    case TokenColumn::ServiceId:
        return account.serviceId;
    case TokenColumn::Email:
        return account.email;
    case TokenColumn::Teams:
        return account.teamWords();
    case TokenColumn::State:
    case TokenColumn::AccountState:
    case TokenColumn::Lifetime:
    case TokenColumn::Action:
        return tokenCellText(inventory, tokenIndex, column, nowMs);
    }
    return {};
}

QString tokenCellToolTip(const LiveInventory &live, int tokenIndex, TokenColumn column)
{
    const Token &token = live.data().token(tokenIndex);
    switch (column) {
    case TokenColumn::Expires:
    case TokenColumn::Lifetime:
        return exactTime(token.expiration);
    case TokenColumn::LastUsed:
        return exactTime(token.lastUsed);
    case TokenColumn::Created:
        return exactTime(token.created);
    case TokenColumn::Action:
        return {};
    case TokenColumn::State:
    case TokenColumn::Name:
    case TokenColumn::Account:
    case TokenColumn::Role:
    case TokenColumn::Id:
    case TokenColumn::ServiceId:
    case TokenColumn::Email:
    case TokenColumn::Teams:
    case TokenColumn::AccountState:
        return plainToolTip(tokenCellText(live, tokenIndex, column));
    }
    return {};
}

QString tokenColumnTitle(TokenColumn column)
{
    switch (column) {
    case TokenColumn::State:
        return TokenModelWords::tr("State");
    case TokenColumn::Name:
        return TokenModelWords::tr("Name");
    case TokenColumn::Account:
        return TokenModelWords::tr("Account");
    case TokenColumn::Role:
        return TokenModelWords::tr("Role");
    case TokenColumn::Expires:
        return TokenModelWords::tr("Expires");
    case TokenColumn::LastUsed:
        return TokenModelWords::tr("Last used");
    case TokenColumn::Created:
        return TokenModelWords::tr("Created");
    case TokenColumn::Id:
        return TokenModelWords::tr("Id");
    case TokenColumn::ServiceId:
        return TokenModelWords::tr("Service id");
    case TokenColumn::Email:
        return TokenModelWords::tr("E-mail");
    case TokenColumn::Teams:
        return TokenModelWords::tr("Teams");
    case TokenColumn::AccountState:
        return TokenModelWords::tr("Account state");
    case TokenColumn::Lifetime:
        return TokenModelWords::tr("Lifetime");
    case TokenColumn::Action:
        return TokenModelWords::tr("Action");
    }
    return {};
}

} // namespace tokendesk
