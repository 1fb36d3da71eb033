// A text as one word for a shell that a person types into.
#pragma once

#include <QString>

namespace tokendesk {

/// In single quotes: nothing in it means anything to a POSIX shell.
[[nodiscard]] inline QString shellQuoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

} // namespace tokendesk
