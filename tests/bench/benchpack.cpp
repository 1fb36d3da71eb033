// Evidence packs of large reviews, measured: each file's time and peak of memory, next to the same
// bytes written plainly in the same run.

#include "evidence/packmanifest.h"
#include "evidence/packoutput.h"
#include "evidence/packverify.h"
#include "evidence/packwriter.h"
#include "evidence/recordcalendar.h"
#include "evidence/recordhtml.h"
#include "evidence/recordpdf.h"
#include "evidence/recordsarif.h"
#include "evidence/recordtable.h"
#include "evidence/samplerecord.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>

using namespace tokendesk;

namespace {

constexpr double mega = 1e6;

/// Of /proc/self/status, in megabytes: "VmHWM:" is the peak, "VmRSS:" what is held now.
double memory(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').constFirst().toDouble() * 1024 / mega;
    }
    return 0;
}

/// From here on, the peak is counted anew.
void forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Figures {
    double seconds = 0;
    double peak = 0; ///< megabytes above what was held before
};

Figures measured(const std::function<bool()> &work)
{
    forgetPeak();
    const double before = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("it could not be written");
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return {seconds, memory("VmHWM:") - before};
}

void print(const QString &what, const Figures &ours, qint64 bytes, double plainSeconds)
{
    const QString plain =
        plainSeconds < 0 ? QStringLiteral("-") : QString::number(plainSeconds, 'f', 2);
    std::printf("%-24s %9.2f s %9.1f MB %12s s %10.1f MB\n", qPrintable(what), ours.seconds,
                static_cast<double>(bytes) / mega, qPrintable(plain), ours.peak);
    std::fflush(stdout);
}

/// The baseline: so many bytes to the same disk.
double plainly(const QString &path, qint64 bytes)
{
    const QByteArray block(64 * 1024, 'x');
    const Figures figures = measured([&] {
        PackOutput out(path);
        bool isWritten = out.create();
        for (qint64 done = 0; isWritten && done < bytes; done += block.size())
            isWritten = out.write(block) == block.size();
        return isWritten && out.finish();
    });
    QFile::remove(path);
    return figures.seconds;
}

ReviewRecord recordOf(int findings)
{
    constexpr int tokensOfAnAccount = 50;
    // A token has more than two findings by the default policy.
    const int tokens = std::max(findings / 2, tokensOfAnAccount);
    ReviewRecord record =
        test::judgedRecord(test::sampleInventory(tokens, tokens / tokensOfAnAccount));
    if (record.findings.size() < static_cast<size_t>(findings))
        qFatal("%zu findings only", record.findings.size());
    record.findings.resize(static_cast<size_t>(findings));
    return record;
}

void measurePack(int findings)
{
    const ReviewRecord record = recordOf(findings);
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-pack-XXXXXX"));
    std::printf("\n%d findings, %zu expiries; the record takes %.0f MB of what is held\n", findings,
                record.expiries.size(), memory("VmRSS:"));
    std::printf("%-24s %11s %12s %14s %13s\n", "file", "Tokendesk", "size", "bytes plainly",
                "peak");
    using Write = std::function<bool(PackOutput & out)>;
    const auto one = [&](const char *name, const Write &write) {
        const QString path = folder.filePath(QLatin1String(name));
        qint64 bytes = 0;
        const Figures ours = measured([&] {
            PackOutput out(path);
            const bool isWritten = out.create() && write(out) && out.finish();
            bytes = out.bytes();
            return isWritten;
        });
        QFile::remove(path);
        print(QLatin1String(name), ours, bytes, plainly(path, bytes));
    };
    one("findings.csv", [&](QIODevice &out) { return writeRecordAsCsv(record, out); });
    one("review.json", [&](QIODevice &out) { return writeReviewRecord(record, out); });
    one("findings.sarif", [&](QIODevice &out) { return writeRecordAsSarif(record, out); });
    one("expiries.ics", [&](QIODevice &out) { return writeRecordAsCalendar(record, out); });
    one("report.html", [&](QIODevice &out) { return writeRecordAsHtml(record, out); });
    one("report.pdf", [&](PackOutput &out) { return writeRecordAsPdf(record, out).ok(); });
    QString pack;
    const Figures whole = measured([&] {
        const Result<WrittenPack> written = writePack(record, record.judgedAtMs, folder.path(), {});
        pack = written.ok() ? written->folder : QString();
        return written.ok();
    });
    qint64 bytes = 0;
    const QFileInfoList files = QDir(pack).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    print(QStringLiteral("the whole pack"), whole, bytes, -1);
    PackCheck check;
    const Figures checked = measured([&] {
        check = verifyPack(pack);
        return true;
    });
    print(QStringLiteral("its check"), checked, bytes, -1);
    for (const QString &problem : std::as_const(check.problems))
        std::printf("its check: %s\n", qPrintable(problem));
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes << QByteArray(argv[i]).toInt();
    if (sizes.contains(0)) {
        std::fprintf(stderr, "usage: tokendesk_bench_pack [FINDINGS…]\n");
        return 2;
    }
    if (sizes.isEmpty())
        sizes = {10'000, 150'000, 257'000};
    for (const int findings : std::as_const(sizes))
        measurePack(findings);
    return 0;
}
