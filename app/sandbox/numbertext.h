// How a JSON number was written, which QJsonDocument does not keep.
#pragma once

#include <QByteArray>
#include <QString>

namespace tokendesk::sandbox {

/// Whether the member `name` of the outermost object is a number with a fraction or an exponent:
/// 30.0 is no whole number of days, though QJsonValue makes 30 of it. `json` is valid JSON.
[[nodiscard]] bool writtenAsFraction(const QByteArray &json, const QString &name);

} // namespace tokendesk::sandbox
