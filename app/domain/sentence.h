// Sentences one after the other, as the program's language writes them.
#pragma once

#include <QStringList>

namespace tokendesk {

/// With a full stop, unless the text ends with a mark of its own. Empty stays empty.
[[nodiscard]] QString asSentence(const QString &text);
/// Each as a sentence; empty ones are left out.
[[nodiscard]] QString joinedSentences(const QStringList &texts);
/// "a, b and c": for a person, never for a file.
[[nodiscard]] QString joinedWords(const QStringList &words);
/// "a; b": parts of one line that may hold commas themselves.
[[nodiscard]] QString joinedParts(const QStringList &parts);

} // namespace tokendesk
