// Figures side by side, as a table on standard output.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <functional>
#include <vector>

namespace tokendesk::bench {

/// The median of several runs, in milliseconds. `prepare` is not measured.
double medianMs(int runs, const std::function<void()> &work,
                const std::function<void()> &prepare = {});

class Table {
public:
    /// `baseline` < 0: there is none. `wanted`: the budget in words.
    void add(const QString &what, double ours, double baseline, const QString &unit,
             const QString &wanted);
    void print() const;

private:
    struct Row {
        QString what;
        double ours;
        double baseline;
        QString unit;
        QString wanted;
    };
    std::vector<Row> m_rows;
};

/// Bytes of memory that malloc has given out.
qint64 heapBytes();

} // namespace tokendesk::bench
