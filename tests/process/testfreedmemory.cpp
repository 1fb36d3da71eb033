// What is freed holds nothing any more: looked for in this process's own memory.
#include "process/freedmemory.h"
#include "support/memorysearch.h"

#include <QTest>

#include <functional>
#include <string>
#include <type_traits>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

template <typename Letter>
Letter secretLetter(char byte)
{
    if constexpr (std::is_same_v<Letter, QChar>)
        return QLatin1Char(byte);
    else
        return byte;
}

template <typename Text>
void append(Text &text)
{
    for (qsizetype i = 0; i < turnedSecret().size(); ++i)
        text += secretLetter<typename Text::value_type>(secretAt(i));
}

using Use = std::function<void(const std::function<void()> &meanwhile)>;

} // namespace

Q_DECLARE_METATYPE(Use)

class TestFreedMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wipeFreedMemory();
#if !defined(__GLIBC__)
        QSKIP("not with this C library");
#endif
    }

    void noCopyStays_data()
    {
        QTest::addColumn<Use>("use");
        QTest::newRow("bytes") << Use([](const auto &meanwhile) {
            QByteArray bytes;
            bytes.reserve(64);
            append(bytes);
            meanwhile();
        });
        QTest::newRow("text") << Use([](const auto &meanwhile) {
            QString text;
            append(text);
            meanwhile();
        });
        QTest::newRow("of the standard library") << Use([](const auto &meanwhile) {
            std::string text;
            append(text);
            meanwhile();
        });
        QTest::newRow("that has moved while it grew") << Use([](const auto &meanwhile) {
            QByteArray bytes;
            append(bytes);
            for (int i = 0; i < 400; ++i)
                bytes.append("and more of it");
            meanwhile();
        });
        QTest::newRow("in a large one") << Use([](const auto &meanwhile) {
            QByteArray bytes;
            bytes.reserve(50'000);
            bytes.fill(' ', 40'000);
            append(bytes);
            meanwhile();
        });
    }
    void noCopyStays()
    {
        QFETCH(Use, use);
        QCOMPARE(secretCopies(), 0);
        int before = 0;
        use([&before] { before = secretCopies(); });
        QVERIFY(before > 0);
        QCOMPARE(secretCopies(), 0);
    }
};

QTEST_APPLESS_MAIN(TestFreedMemory)
#include "testfreedmemory.moc"
