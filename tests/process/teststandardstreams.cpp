#include "process/standardstreams.h"

#include <QTest>

#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tokendesk;

namespace {

#ifdef Q_OS_LINUX
/// What a process says of itself that starts with these closed.
bool keepsItsNumbers(const std::vector<int> &closed)
{
    for (const int stream : closed)
        ::close(stream);
    occupyClosedStreams();
    const int opened = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    bool isKept = opened > STDERR_FILENO;
    char byte = 0;
    for (const int stream : closed) {
        const ssize_t done =
            stream == STDIN_FILENO ? ::read(stream, &byte, 1) : ::write(stream, &byte, 1);
        isKept = isKept && done == -1;
    }
    return isKept;
}

/// Standard input, while it lives.
class Input {
public:
    explicit Input(int end)
        : m_before(::dup(STDIN_FILENO))
    {
        ::dup2(end, STDIN_FILENO);
        ::close(end);
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    ~Input()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }

private:
    int m_before;
};
#endif

} // namespace

class TestStandardStreams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFileTakesThePlaceOfAClosedOne_data()
    {
        QTest::addColumn<std::vector<int>>("closed");
        QTest::newRow("none") << std::vector<int>{};
        QTest::newRow("input") << std::vector{0};
        QTest::newRow("output") << std::vector{1};
        QTest::newRow("error") << std::vector{2};
        QTest::newRow("all") << std::vector{0, 1, 2};
    }
    void noFileTakesThePlaceOfAClosedOne()
    {
#ifdef Q_OS_LINUX
        QFETCH(std::vector<int>, closed);
        const pid_t child = ::fork(); // the test's own are needed
        if (child == 0)
            ::_exit(keepsItsNumbers(closed) ? 0 : 1);
        QVERIFY(child > 0);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
#else
        QSKIP("Linux only");
#endif
    }

    void whatIsOpenStaysAsItIs()
    {
#ifdef Q_OS_LINUX
        const int flags = ::fcntl(STDOUT_FILENO, F_GETFL);
        occupyClosedStreams();
        QCOMPARE(::fcntl(STDOUT_FILENO, F_GETFL), flags);
#else
        QSKIP("Linux only");
#endif
    }

    void inputIsReadToItsEndOrToTheMost()
    {
#ifdef Q_OS_LINUX
        for (const int atMost : {100, 11, 4}) {
            int ends[2] = {-1, -1};
            QCOMPARE(::pipe(ends), 0);
            QCOMPARE(::write(ends[1], "whole token", 11), 11);
            ::close(ends[1]);
            const Input input(ends[0]);
            QByteArray text;
            QVERIFY(readStandardInput(text, atMost));
            QCOMPARE(text, QByteArray("whole token").left(atMost + 1));
        }
#else
        QSKIP("Linux only");
#endif
    }

    void inputThatBreaksOffIsNotTakenForAll()
    {
#ifdef Q_OS_LINUX
        int ends[2] = {-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        // What was sent to it is not read when it closes: whoever reads here gets an error.
        QCOMPARE(::write(ends[0], "x", 1), 1);
        QCOMPARE(::write(ends[1], "half a token", 12), 12);
        ::close(ends[1]);
        const Input input(ends[0]);
        QByteArray text;
        QVERIFY(!readStandardInput(text, 100));
#else
        QSKIP("Linux only");
#endif
    }
};

QTEST_APPLESS_MAIN(TestStandardStreams)
#include "teststandardstreams.moc"
