// Rules for the names that people give, and for names that come from the server.
#pragma once

#include <QString>

namespace tokendesk {

/// API contract: a token's name has at most 255 characters.
constexpr qsizetype maximumNameLength = 255;

/// "test", "temp", "tmp", "new", "token1", "service1" …: a name that tells nobody what it is for
/// (review rule vague-name).
[[nodiscard]] bool isVagueName(QStringView name);

/// As a part of a file's name, safe on every file system whatever the name holds: letters and
/// digits of any script, for else all that have no others would look alike, what is in `kept`
/// (ASCII) within a word, and a dash for what is between. At most 60 characters and 120 bytes;
/// empty where nothing of it is.
[[nodiscard]] QString fileNamePart(const QString &name, QLatin1String kept = {});
/// `<name>-token.txt`, lower case with dashes as the vendor's download does it; by its id (0: not
/// known) where its name has nothing for a file's. Safe as fileNamePart(), never empty.
[[nodiscard]] QString tokenFileName(const QString &tokenName, qint64 tokenId);

/// The text on one line, with all made visible that could disguise it: line breaks, tabs and
/// control characters become a space or their Unicode picture, direction overrides and zero-width
/// characters a placeholder, but for joiners that the script needs. Never for sending back.
[[nodiscard]] QString displayText(const QString &text);
/// The same, where a sentence quotes it: of one that would fill the sentence only its beginning,
/// and dots.
[[nodiscard]] QString briefText(const QString &text);
/// The same for a sentence of ours that quotes others: what our own Arabic needs to be read in its
/// order stays, which in a name would be invisible.
[[nodiscard]] QString displaySentence(const QString &text);

/// A text of ours that stands in the place of a name, or is kept beside what others wrote: without
/// the marks of direction that it has in Arabic, which displayText() would take for a disguise.
[[nodiscard]] QString inPlaceOfName(QString text);

/// As our databases keep it: SQLite takes U+FEFF in front for a byte order mark, and U+FFFE and
/// U+FFFF for no characters. Never null.
[[nodiscard]] QString keptText(const QString &text);
/// Both are kept alike, so one may be what came back of the other.
[[nodiscard]] bool isKeptAlike(const QString &text, const QString &other);

} // namespace tokendesk
