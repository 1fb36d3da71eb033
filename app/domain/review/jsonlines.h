// Where the keys of a JSON text stand, which Qt's reader does not tell.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tokendesk {

/// Keys are written as paths: "rules.unused.days". Pure; any thread.
struct JsonLines {
    QHash<QString, int> lineOf; ///< from 1; of keys that stand there twice the first
    QString duplicate; ///< the first key that its object has already; empty: none
    int duplicateLine = 0;
};

/// Only for a text that QJsonDocument has accepted.
[[nodiscard]] JsonLines jsonLines(const QByteArray &json);
/// The line of a byte, from 1.
[[nodiscard]] int lineAt(const QByteArray &json, qsizetype offset);

} // namespace tokendesk
