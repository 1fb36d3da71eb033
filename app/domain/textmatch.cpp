#include "domain/textmatch.h"

#include "domain/inventory.h"

namespace tokendesk {

std::vector<std::string> searchWords(const QString &text)
{
    std::vector<std::string> words;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.push_back(foldedKey(part));
    return words;
}

} // namespace tokendesk
