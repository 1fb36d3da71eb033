#include "store/journalverify.h"

#include "store/changerow.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace tokendesk {

namespace {

bool readChain(QSqlDatabase &database, const QByteArray &key, const std::optional<ChainHead> &known,
               ChainCheck &check, QHash<ChangeId, QByteArray> &rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT sequence, change_id, row, key_id, link FROM chain ORDER BY sequence")))
        return false;
    const QString ourKey = chainKeyId(key);
    ChainHead last;
    bool headSeen = !known || known->sequence == 0;
    while (query.next()) {
        const ChainEntry entry{query.value(0).toLongLong(), query.value(1).toLongLong(),
                               query.value(2).toByteArray(), query.value(3).toString(),
                               query.value(4).toByteArray()};
        if (entry.sequence != last.sequence + 1)
            check.add({ChainFault::Kind::Removed, 0});
        if (!entry.keyId.isEmpty() && entry.keyId != ourKey)
            check.add({ChainFault::Kind::OtherKey, entry.changeId});
        else if (chainLink(entry.keyId.isEmpty() ? QByteArray() : key, last.link, entry)
                 != entry.link)
            check.add({ChainFault::Kind::Altered, entry.changeId});
        if (known && known->sequence == entry.sequence) {
            headSeen = true;
            if (known->link != entry.link)
                check.add({ChainFault::Kind::Altered, entry.changeId});
        }
        check.unsealed = entry.keyId.isEmpty() ? check.unsealed + 1 : 0;
        ++check.entries;
        rows.insert(entry.changeId, entry.row);
        last = {entry.sequence, entry.link};
    }
    if (!headSeen)
        check.add({ChainFault::Kind::CutOff, 0});
    return true;
}

bool compareRows(QSqlDatabase &database, QHash<ChangeId, QByteArray> &written, ChainCheck &check)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QLatin1String("SELECT ") + QLatin1String(changeColumns)
                    + QLatin1String(" FROM changes ORDER BY id")))
        return false;
    while (query.next()) {
        ++check.changes;
        const ChangeId id = query.value(0).toLongLong();
        const auto row = written.constFind(id);
        if (row == written.constEnd()) {
            check.add({ChainFault::Kind::Added, id});
            continue;
        }
        if (row.value() != sealedRow(query))
            check.add({ChainFault::Kind::Altered, id});
        written.erase(row);
    }
    for (auto row = written.cbegin(); row != written.cend(); ++row)
        check.add({ChainFault::Kind::Removed, row.key()});
    return true;
}

} // namespace

std::optional<ChainCheck> verifyJournal(QSqlDatabase &database, const QByteArray &key,
                                        const std::optional<ChainHead> &known)
{
    ChainCheck check;
    check.headKnown = known.has_value();
    QHash<ChangeId, QByteArray> written;
    if (!readChain(database, key, known, check, written) || !compareRows(database, written, check))
        return std::nullopt;
    return check;
}

} // namespace tokendesk
