// A label for words that come later.
#pragma once

#include <QLabel>

namespace tokendesk {

/// Wraps, and interprets nothing.
[[nodiscard]] inline QLabel *namedLabel(const char *objectName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace tokendesk
