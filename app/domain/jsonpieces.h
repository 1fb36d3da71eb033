// Writes large JSON documents row by row.
#pragma once

#include "domain/goon.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace tokendesk {

/// An array that is too large to be held as values. In the frame it is there, and empty.
struct JsonRows {
    QString key;
    int depth = 1; ///< of the object that has it: 1 is the document itself
    qsizetype count = 0;
    std::function<QJsonObject(qsizetype)> row; ///< made when it is its turn
};

/// The bytes that QJsonDocument(frame).toJson() has when the arrays hold these rows. `arrays`: in
/// the order in which the document has them: keys are sorted. False: `out` took no more, or it was
/// stopped. Any thread.
[[nodiscard]] bool writeJson(QIODevice &out, const QJsonObject &frame,
                             const std::vector<JsonRows> &arrays, const GoOn &goOn = always);

} // namespace tokendesk
