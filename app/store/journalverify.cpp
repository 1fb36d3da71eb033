#include "store/journalverify.h"

#include "store/changerow.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

/// An entry without a key where one was to be expected.
struct Keyless {
    qint64 sequence = 0;
    ChangeId changeId = 0;
    QByteArray before; ///< the row of this change before it; empty: none
    QByteArray row;
};

struct Column {
    int place = 0;
    bool isTarget = false;
};

/// Those that are said once and for all, not what becomes of a change.
std::vector<Column> intentColumns()
{
    static const QSet<QByteArray> mutableColumns{"outcome", "outcome_at_ms", "detail", "handover",
                                                 "outcome_clock_offset_ms"};
    std::vector<Column> intent;
    const QList<QByteArray> names = QByteArray(changeColumns).split(',');
    for (int i = 0; i < names.size(); ++i) {
        const QByteArray name = names.at(i).trimmed();
        if (!mutableColumns.contains(name))
            intent.push_back({i, name == "target_id"});
    }
    return intent;
}

bool isSameIntent(const QByteArray &before, const QByteArray &after)
{
    static const std::vector<Column> intent = intentColumns();
    const QJsonArray was = QJsonDocument::fromJson(before).array();
    const QJsonArray is = QJsonDocument::fromJson(after).array();
    return std::all_of(intent.begin(), intent.end(), [&](const Column &column) {
        // What a creation has made is known afterwards.
        const bool isMade =
            column.isTarget && was.at(column.place).toString() == QLatin1String("0");
        // An earlier version's row ends before the columns that are new since.
        return isMade || was.at(column.place).toString() == is.at(column.place).toString();
    });
}

void judgeKeyless(const std::vector<Keyless> &keyless, const QList<ChainRange> &vouched,
                  ChainCheck &check)
{
    for (const Keyless &entry : keyless) {
        const bool isVouchedFor =
            std::any_of(vouched.begin(), vouched.end(), [&entry](const ChainRange &range) {
                return entry.sequence >= range.first && entry.sequence <= range.last;
            });
        if (isVouchedFor)
            continue;
        check.add({ChainFault::Kind::Unproven, entry.changeId});
        if (!entry.before.isEmpty() && !isSameIntent(entry.before, entry.row))
            check.add({ChainFault::Kind::Altered, entry.changeId});
    }
}

bool readChain(QSqlDatabase &database, const QByteArray &key, const std::optional<ChainHead> &known,
               QList<ChainRange> vouched, ChainCheck &check, QHash<ChangeId, QByteArray> &rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT sequence, change_id, row, key_id, link FROM chain ORDER BY sequence")))
        return false;
    const QString ourKey = chainKeyId(key);
    ChainHead last;
    bool headSeen = !known || known->sequence == 0;
    bool keySeen = false;
    std::vector<Keyless> keyless;
    while (query.next()) {
        const ChainEntry entry{query.value(0).toLongLong(), query.value(1).toLongLong(),
                               query.value(2).toByteArray(), query.value(3).toString(),
                               query.value(4).toByteArray()};
        if (entry.sequence != last.sequence + 1)
            check.add({ChainFault::Kind::Removed, 0});
        const bool isOurs = !entry.keyId.isEmpty() && entry.keyId == ourKey;
        const bool fits =
            chainLink(entry.keyId.isEmpty() ? QByteArray() : key, last.link, entry) == entry.link;
        if (!entry.keyId.isEmpty() && !isOurs)
            check.add({ChainFault::Kind::OtherKey, entry.changeId});
        else if (!fits)
            check.add({ChainFault::Kind::Altered, entry.changeId});
        if (known && known->sequence == entry.sequence) {
            headSeen = true;
            // This program went on from an earlier end: nobody else can make a link with the key.
            if (known->link != entry.link && isOurs && fits)
                check.add({ChainFault::Kind::CutOff, 0});
            else if (known->link != entry.link)
                check.add({ChainFault::Kind::Altered, entry.changeId});
        }
        check.unsealed = entry.keyId.isEmpty() ? check.unsealed + 1 : 0;
        ++check.entries;
        keySeen = keySeen || !entry.keyId.isEmpty();
        const bool isBehindHead = known && known->sequence > 0 && entry.sequence > known->sequence;
        if (entry.keyId.isEmpty() && (keySeen || isBehindHead))
            keyless.push_back(
                {entry.sequence, entry.changeId, rows.value(entry.changeId), entry.row});
        if (entry.changeId != 0)
            rows.insert(entry.changeId, entry.row);
        else if (!entry.keyId.isEmpty())
            vouched += vouchedBy(entry.row);
        last = {entry.sequence, entry.link};
    }
    if (!headSeen)
        check.add({ChainFault::Kind::CutOff, 0});
    judgeKeyless(keyless, vouched, check);
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
                                        const std::optional<ChainHead> &known,
                                        const QList<ChainRange> &own)
{
    ChainCheck check;
    check.headKnown = known.has_value();
    QHash<ChangeId, QByteArray> written;
    if (!readChain(database, key, known, own, check, written)
        || !compareRows(database, written, check))
        return std::nullopt;
    return check;
}

} // namespace tokendesk
