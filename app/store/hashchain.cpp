#include "store/hashchain.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>

namespace tokendesk {

namespace {

const QByteArray vouchWord("vouched");

} // namespace

void ChainCheck::add(ChainFault fault)
{
    if (faults.size() < maximumFaults && !faults.contains(fault))
        faults << fault;
}

bool ChainCheck::has(ChainFault::Kind kind) const
{
    return std::any_of(faults.begin(), faults.end(),
                       [kind](const ChainFault &fault) { return fault.kind == kind; });
}

bool ChainCheck::isBroken() const
{
    return std::any_of(faults.begin(), faults.end(), [](const ChainFault &fault) {
        return fault.kind != ChainFault::Kind::OtherKey && fault.kind != ChainFault::Kind::Unproven;
    });
}

QByteArray vouchRow(const QList<ChainRange> &ranges)
{
    QByteArray row = vouchWord;
    for (const ChainRange &range : ranges)
        row += ' ' + QByteArray::number(range.first) + '-' + QByteArray::number(range.last);
    return row;
}

QList<ChainRange> vouchedBy(const QByteArray &row)
{
    QList<QByteArray> words = row.split(' ');
    if (words.takeFirst() != vouchWord)
        return {};
    QList<ChainRange> ranges;
    for (const QByteArray &word : std::as_const(words)) {
        const QList<QByteArray> ends = word.split('-');
        ranges << ChainRange{ends.first().toLongLong(), ends.last().toLongLong()};
    }
    return ranges;
}

QString chainKeyId(const QByteArray &key)
{
    if (key.isEmpty())
        return {};
    constexpr qsizetype bytesShown = 6;
    return QString::fromLatin1(QCryptographicHash::hash(QByteArray("tokendesk journal key" + key),
                                                        QCryptographicHash::Sha256)
                                   .first(bytesShown)
                                   .toHex());
}

QByteArray chainLink(const QByteArray &key, const QByteArray &previous, const ChainEntry &entry)
{
    QByteArray bytes;
    const auto number = [&bytes](qint64 value) {
        const qint64 bigEndian = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    };
    // With its length, so that no two entries have the same bytes.
    const auto text = [&](const QByteArray &value) {
        number(value.size());
        bytes.append(value);
    };
    text(previous);
    number(entry.sequence);
    number(entry.changeId);
    text(entry.keyId.toUtf8());
    text(entry.row);
    return key.isEmpty() ? QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                         : QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

} // namespace tokendesk
