// Reads large JSON documents row by row.
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <vector>

namespace tokendesk {

/// An array that is too large to be held as values; what is no object in it is taken as an empty
/// one.
struct JsonRowTaker {
    QString key;
    int depth = 1; ///< of the object that has it: 1 is the document itself
    std::function<void(const QJsonObject &row)> take; ///< each row, in its order
};

/// The document, however it is laid out, with these arrays empty after their rows were taken. No
/// more than one row is held. Each array may be there once. The error's message is one sentence:
/// `in` could not be read, or is no JSON object; rows before that were taken. Any thread.
[[nodiscard]] Result<QJsonObject> readJson(QIODevice &in, const std::vector<JsonRowTaker> &arrays);

} // namespace tokendesk
