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

/// What one connection says in a text of several; `digest` must outlive the call.
struct NoticePart {
    QString connectionName;
    const NoticeDigest *digest = nullptr;
    qint64 nowMs = 0; ///< by its server's clock
};

/// The same of several connections, at least one: each line names its own, and the nearest comes
/// first.
[[nodiscard]] NoticeText noticeText(const std::vector<NoticePart> &parts);

constexpr int noticeNamesAtMost = 5;

// For the tray's menu.
[[nodiscard]] QString soonWords(int count);
[[nodiscard]] QString dueWords(int count);

} // namespace tokendesk
