#include "ui/startupreport.h"

#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace tokendesk {

namespace {

QElapsedTimer &programClock()
{
    static QElapsedTimer clock;
    return clock;
}

/// Megabytes that are in memory now; 0 where the system does not say.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void startClock()
{
    programClock().start();
}

void reportWhenUsable(MainWindow &window)
{
    const double firstWindow = static_cast<double>(programClock().nsecsElapsed()) / 1e6;
    auto *poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [&window, poll, firstWindow] {
        Workspace *workspace = window.workspace();
        if (!workspace || !workspace->session().inventory().isLoaded())
            return;
        poll->stop();
        window.repaint();
        std::printf("{\"window_ms\": %.1f, \"usable_ms\": %.1f, \"resident_mb\": %.1f}\n",
                    firstWindow, static_cast<double>(programClock().nsecsElapsed()) / 1e6,
                    residentMegabytes());
        std::fflush(stdout);
        QApplication::quit();
    });
    poll->start(1);
}

} // namespace tokendesk
