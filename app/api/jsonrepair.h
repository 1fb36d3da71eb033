// Makes text that is almost JSON readable: a server that cuts a character in half must not hide
// every other row.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokendesk {

/// A copy in which each sequence that is not UTF-8 is U+FFFD and each raw control character
/// inside a string is escaped. Everything else stays as it is. Pure, any thread.
[[nodiscard]] QByteArray repairJson(QByteArrayView json);

/// Without the UTF-8 byte order mark, which RFC 8259 section 8.1 lets a reader ignore.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView json);

} // namespace tokendesk
