// Percent-decoding that notices text which is no UTF-8.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tokendesk::sandbox {

/// Nothing when the decoded bytes are not UTF-8 or hold a NUL.
[[nodiscard]] std::optional<QString> decodePath(const QByteArray &raw);
/// "a=1&b=x+y" of a query or a form; a plus sign is a space. Nothing as above.
[[nodiscard]] std::optional<QList<std::pair<QString, QString>>> decodePairs(const QByteArray &raw);

} // namespace tokendesk::sandbox
