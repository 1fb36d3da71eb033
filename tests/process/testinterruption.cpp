#include "process/interruption.h"
#include "process/stopsignals.h"
#include "store/wholefile.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tokendesk;

namespace {

volatile std::sig_atomic_t arrived = 0;

void arrive(int signal)
{
    arrived = signal;
}

} // namespace

class TestInterruption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { arrived = 0; }

    void aSignalWaitsUntilThereIsNothingToTidyUp_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("told to end") << SIGTERM;
        QTest::newRow("the terminal is gone") << SIGHUP;
    }
    void aSignalWaitsUntilThereIsNothingToTidyUp()
    {
        QFETCH(int, signal);
        const auto before = std::signal(signal, arrive);
        {
            const Interruption interruption;
            QVERIFY(!interruption.isAsked());
            std::raise(signal);
            QVERIFY(interruption.isAsked());
            QCOMPARE(int(arrived), 0);
        }
        QCOMPARE(int(arrived), signal);
        // What was noted for one is not held against the next.
        {
            const Interruption interruption;
            QVERIFY(!interruption.isAsked());
        }
        std::signal(signal, before);
    }

    void whatIsIgnoredStaysIgnored()
    {
        const auto before = std::signal(SIGHUP, SIG_IGN); // nohup
        {
            const Interruption interruption;
            std::raise(SIGHUP);
            QVERIFY(!interruption.isAsked());
        }
        std::signal(SIGHUP, before);
    }

    void aFullDiskIsNoInterruption_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("in one piece") << 1'000'000;
        QTest::newRow("in many") << 1'000;
    }
    void aFullDiskIsNoInterruption()
    {
        QFETCH(int, piece);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.csv"));
        struct rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit little = before;
        little.rlim_cur = 100'000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<void> written = writeWholeFile(path, [piece](QIODevice &out) {
            const QByteArray bytes(piece, 'x');
            for (int done = 0; done < 1'000'000; done += piece) {
                if (out.write(bytes) != bytes.size())
                    return false;
            }
            return true;
        });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Local);
        QVERIFY(written.error().message.contains(path));
        QCOMPARE(written.error().detail, qt_error_string(EFBIG));
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aPipeIsWrittenToAndStaysOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(::mkfifo(name.constData(), S_IRUSR | S_IWUSR), 0);
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        const Result<void> written = writeWholeFile(path, QByteArray("a line\n"));
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().text()));
        QByteArray got(64, '\0');
        got.resize(::read(reader, got.data(), static_cast<size_t>(got.size())));
        ::close(reader);
        QCOMPARE(got, QByteArray("a line\n"));
        struct stat info { };
        QCOMPARE(::lstat(name.constData(), &info), 0);
        QVERIFY(S_ISFIFO(info.st_mode));
    }

    void whatIsInterruptedLeavesThePlaceAsItWas_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("no file before") << false;
        QTest::newRow("a file before") << true;
    }
    void whatIsInterruptedLeavesThePlaceAsItWas()
    {
        QFETCH(bool, there);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.csv"));
        if (there)
            QVERIFY(writeWholeFile(path, QByteArray("before")).ok());
        const auto before = std::signal(SIGINT, arrive);
        Result<void> written;
        {
            const Interruption interruption;
            written = writeWholeFile(path, [&](QIODevice &out) {
                for (int piece = 0; piece < 1000; ++piece) {
                    const QByteArray bytes(1000, 'x');
                    if (piece == 500)
                        std::raise(SIGINT);
                    if (interruption.isAsked() || out.write(bytes) != bytes.size())
                        return false;
                }
                return true;
            });
        }
        std::signal(SIGINT, before);
        QCOMPARE(int(arrived), SIGINT);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(written.error().message.contains(path));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            there ? QStringList{QStringLiteral("findings.csv")} : QStringList());
        if (there) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("before"));
        }
    }

    void signalsAtOnceAreOneWishAndLaterItIsAskedAnew_data()
    {
        aSignalWaitsUntilThereIsNothingToTidyUp_data();
    }
    void signalsAtOnceAreOneWishAndLaterItIsAskedAnew()
    {
        QFETCH(int, signal);
        constexpr std::chrono::milliseconds patience(200);
        {
            StopSignals stop(patience);
            const QSignalSpy raised(&stop, &StopSignals::raised);
            for (int time = 1; time <= 2; ++time) {
                for (const int any : {signal, SIGTERM, SIGINT, SIGHUP})
                    std::raise(any);
                QTRY_COMPARE(raised.size(), time);
                QTest::qWait(2 * patience.count()); // who goes on for so long was not told to end
                QCOMPARE(raised.size(), time);
            }
        }
        struct sigaction now { };
        ::sigaction(signal, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
    }

    void whatIsIgnoredByWhoeverStartedTheProgramStaysSo()
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            StopSignals stop;
            const QSignalSpy raised(&stop, &StopSignals::raised);
            std::raise(SIGHUP);
            std::raise(SIGTERM);
            QTRY_COMPARE(raised.size(), 1);
        }
        struct sigaction now { };
        ::sigaction(SIGHUP, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_IGN);
        std::signal(SIGHUP, SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestInterruption)
#include "testinterruption.moc"
