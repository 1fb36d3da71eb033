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

} // namespace

QByteArray tokensAsShown(const Inventory &inventory, const std::vector<int> &rows,
                         const QList<ShownColumn> &columns, qint64 nowMs)
{
    return asCsv(rows, columns, [&](int row, int section) {
        const auto column = static_cast<TokenColumn>(section);
        return writtenText(tokenCellValue(inventory, row, column, nowMs),
                           [&] { return tokenCellText(inventory, row, column, nowMs); });
    });
}

QByteArray accountsAsShown(const Inventory &inventory, const std::vector<int> &rows,
                           const QList<ShownColumn> &columns, qint64 nowMs)
{
    return asCsv(rows, columns, [&](int row, int section) {
        const auto column = static_cast<AccountColumn>(section);
        return writtenText(AccountModel::rawOf(inventory, row, column, nowMs),
                           [&] { return AccountModel::textOf(inventory, row, column, nowMs); });
    });
}

} // namespace tokendesk
