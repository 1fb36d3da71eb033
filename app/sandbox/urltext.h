// Percent-decoding that notices what is no text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tokendesk::sandbox {

[[nodiscard]] bool isHexDigit(char c);
/// A percent sign without two hexadecimal digits stands for itself, as FastAPI reads it. What
/// cannot be text is said in `fault`, as what it "holds"; otherwise that stays as it is.
[[nodiscard]] QString decodeUrlText(const QByteArray &raw, QString &fault);
/// "a=1&b=x+y" of a query or a form, in order; a plus sign is a space. `fault` as above.
[[nodiscard]] QList<std::pair<QString, QString>> decodePairs(const QByteArray &raw, QString &fault);

} // namespace tokendesk::sandbox
