// What is freed holds nothing any more: looked for in this process's own memory.
#include "process/freedmemory.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <string>
#include <type_traits>

using namespace tokendesk;

namespace {

/// The secret lies here alone, and turned round: to look for it must not be to find it.
QByteArray turnedSecret()
{
    static const QByteArray turned = [] {
        QByteArray bytes(48, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(~('a' + QRandomGenerator::global()->bounded(26)));
        return bytes;
    }();
    return turned;
}

char secretAt(qsizetype index)
{
    return static_cast<char>(~turnedSecret().at(index));
}

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

bool isSecretAt(const char *bytes, int step)
{
    for (qsizetype i = 0; i < turnedSecret().size(); ++i) {
        if (bytes[i * step] != secretAt(i))
            return false;
    }
    return true;
}

/// How often it stands in memory that can be written, a byte or two for each letter.
int copies()
{
    int found = 0;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the memory cannot be read");
    const qsizetype wide = turnedSecret().size() * 2;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (!words.value(1).startsWith("rw") || line.contains("[stack"))
            continue;
        const QByteArrayList ends = words.first().split('-');
        const char *const first =
            reinterpret_cast<const char *>(ends.at(0).toULongLong(nullptr, 16));
        const char *const last =
            reinterpret_cast<const char *>(ends.at(1).toULongLong(nullptr, 16));
        for (const char *at = first; at + wide < last; ++at)
            found += *at == secretAt(0) && (isSecretAt(at, 1) || isSecretAt(at, 2)) ? 1 : 0;
    }
    return found;
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
        QCOMPARE(copies(), 0);
        int before = 0;
        use([&before] { before = copies(); });
        QVERIFY(before > 0);
        QCOMPARE(copies(), 0);
    }
};

QTEST_APPLESS_MAIN(TestFreedMemory)
#include "testfreedmemory.moc"
