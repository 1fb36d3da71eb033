// What is shown beside the mouse stays text.
#pragma once

#include <QString>

namespace tokendesk {

/// For tool tips, which Qt draws as markup where it finds some, and which it lets a screen reader
/// say as they are: with something invisible in what could begin a tag.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    const QChar joiner(0x2060); // of no width
    QString shown = text;
    // What Qt::mightBeRichText() looks for: a tag, and "&lt;".
    shown.replace(QLatin1Char('<'), QLatin1Char('<') + joiner);
    return shown.replace(QLatin1String("&lt;"), QLatin1Char('&') + joiner + QLatin1String("lt;"));
}

} // namespace tokendesk
