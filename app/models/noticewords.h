// What a digest says to people.
#pragma once

#include "domain/notices/noticedigest.h"

namespace tokendesk {

struct NoticeText {
    QString title;
    QStringList lines; ///< one for each entry that is named, then how many more there are
};

/// The whole digest in a few lines; plain text, made harmless by displayText() and cut where a name
/// is too long. `connectionName` empty: nothing is named, there are only numbers, as on a window
/// that is locked.
[[nodiscard]] NoticeText noticeText(const NoticeDigest &digest, const QString &connectionName,
                                    qint64 nowMs);

constexpr int noticeNamesAtMost = 5;

// For the tray's menu.
[[nodiscard]] QString soonWords(int count);
[[nodiscard]] QString dueWords(int count);

} // namespace tokendesk
