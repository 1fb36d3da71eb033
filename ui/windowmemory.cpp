#include "ui/windowmemory.h"

#include <QSettings>

namespace tokendesk {

namespace {

const QString forgetKey = QStringLiteral("forgetAtNextStart");

} // namespace

void forgetWindowsAtNextStart(QSettings &windowState)
{
    windowState.setValue(forgetKey, true);
}

void forgetWindowsIfWanted(QSettings &windowState)
{
    if (windowState.value(forgetKey).toBool())
        windowState.clear();
}

} // namespace tokendesk
