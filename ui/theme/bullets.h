// Several short texts in one field.
#pragma once

#include "ui/theme/plaintext.h"

namespace tokendesk {

/// For a field that only shows them: where lines wrap, one sees where each of these begins.
[[nodiscard]] inline QString asBullets(QStringList texts)
{
    for (QString &text : texts)
        text.prepend(QStringLiteral("•\u00A0"));
    return asParagraph(texts.join(QLatin1Char('\n')));
}

} // namespace tokendesk
