// A table as somebody has arranged it, as text for elsewhere: the clipboard, a spreadsheet.
#pragma once

#include "domain/accountquery.h"
#include "domain/tokenquery.h"

#include <QDateTime>
#include <QVariant>

namespace tokendesk {

/// Of a cell. Elsewhere, and later, nobody knows from when "in 3 days" counts: a time that is
/// known (`raw`, see ModelRole::Raw) is UTC, ISO 8601. A text is written as `raw` has it, not with
/// what makes it harmless for the eye: another program is to find a name by it. All else as
/// `words()` says.
template <typename Words>
[[nodiscard]] QString writtenText(const QVariant &raw, Words words)
{
    if (raw.userType() == QMetaType::QString)
        return raw.toString();
    // By its type: a name may be written as a date is.
    const QDateTime time = raw.userType() == QMetaType::QDateTime ? raw.toDateTime() : QDateTime();
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : words();
}

struct ShownColumn {
    int section = 0;
    QString title;
};

/// As csvStart() and csvRow() write it: these columns in this order, each cell as writtenText();
/// names as they are, with what displayText() would mark.
/// Rows are indexes into the inventory. Any thread.
[[nodiscard]] QByteArray tokensAsShown(const Inventory &inventory, const std::vector<int> &rows,
                                       const QList<ShownColumn> &columns, qint64 nowMs);
[[nodiscard]] QByteArray accountsAsShown(const Inventory &inventory, const std::vector<int> &rows,
                                         const QList<ShownColumn> &columns, qint64 nowMs);

} // namespace tokendesk
