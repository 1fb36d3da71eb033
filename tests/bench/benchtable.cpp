#include "bench/benchtable.h"

#include <cstdio>
#include <malloc.h>

namespace tokendesk::bench {

double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void Table::add(const QString &what, double ours, double baseline, const QString &unit,
                const QString &wanted)
{
    m_rows.push_back({what, ours, baseline, unit, wanted});
}

void Table::print() const
{
    std::printf("%-46s %12s %12s %9s  %s\n", "what", "Tokendesk", "baseline", "ratio", "budget");
    for (const Row &row : m_rows) {
        const QString ours = QString::number(row.ours, 'f', row.ours < 100 ? 2 : 0) + row.unit;
        const QString baseline = row.baseline < 0
            ? QStringLiteral("-")
            : QString::number(row.baseline, 'f', row.baseline < 100 ? 2 : 0) + row.unit;
        const QString ratio = row.baseline < 0
            ? QStringLiteral("-")
            : QString::number(row.baseline / row.ours, 'f', 1) + QLatin1Char('x');
        std::printf("%-46s %12s %12s %9s  %s\n", qPrintable(row.what), qPrintable(ours),
                    qPrintable(baseline), qPrintable(ratio), qPrintable(row.wanted));
    }
    std::fflush(stdout);
}

qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

} // namespace tokendesk::bench
