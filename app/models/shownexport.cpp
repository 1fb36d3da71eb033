#include "models/shownexport.h"

#include "domain/tableexport.h"
#include "models/accountmodel.h"
#include "models/tokencells.h"

namespace tokendesk {

namespace {

/// `cell(row, section)`: its text.
template <typename Cell>
QByteArray asCsv(const std::vector<int> &rows, const QList<ShownColumn> &columns, Cell cell)
{
    QStringList fields;
    for (const ShownColumn &column : columns)
        fields << column.title;
    QByteArray csv = csvStart(fields);
    for (const int row : rows) {
        fields.clear();
        for (const ShownColumn &column : columns)
            fields << cell(row, column.section);
        csv += csvRow(fields);
    }
    return csv;
}

// What people have named is written as it is, not with what makes it harmless for the eye: another
// program is to find it by that.

QString tokenText(const Inventory &inventory, int row, TokenColumn column, qint64 nowMs)
{
    const Account &account = inventory.accountOf(row);
    switch (column) {
    case TokenColumn::Name:
        return inventory.token(row).label();
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
    case TokenColumn::Expires:
    case TokenColumn::LastUsed:
    case TokenColumn::Created:
    case TokenColumn::Id:
    case TokenColumn::AccountState:
    case TokenColumn::Lifetime:
    case TokenColumn::Action:
        break;
    }
    return tokenCellText(inventory, row, column, nowMs);
}

QString accountText(const Inventory &inventory, int row, AccountColumn column, qint64 nowMs)
{
    const Account &account = inventory.account(row);
    switch (column) {
    case AccountColumn::Name:
        return account.label();
    case AccountColumn::ServiceId:
        return account.serviceId;
    case AccountColumn::Role:
        return account.role;
    case AccountColumn::Teams:
        return account.teamWords();
    case AccountColumn::Email:
        return account.email;
    case AccountColumn::Tokens:
    case AccountColumn::NextExpiry:
    case AccountColumn::LastUsed:
    case AccountColumn::Created:
    case AccountColumn::State:
    case AccountColumn::Id:
    case AccountColumn::LastLogin:
        break;
    }
    return AccountModel::textOf(inventory, row, column, nowMs);
}

} // namespace

QByteArray tokensAsShown(const Inventory &inventory, const std::vector<int> &rows,
                         const QList<ShownColumn> &columns, qint64 nowMs)
{
    return asCsv(rows, columns, [&](int row, int section) {
        const auto column = static_cast<TokenColumn>(section);
        return writtenText(tokenCellValue(inventory, row, column, nowMs),
                           [&] { return tokenText(inventory, row, column, nowMs); });
    });
}

QByteArray accountsAsShown(const Inventory &inventory, const std::vector<int> &rows,
                           const QList<ShownColumn> &columns, qint64 nowMs)
{
    return asCsv(rows, columns, [&](int row, int section) {
        const auto column = static_cast<AccountColumn>(section);
        return writtenText(AccountModel::rawOf(inventory, row, column, nowMs),
                           [&] { return accountText(inventory, row, column, nowMs); });
    });
}

} // namespace tokendesk
