#include "credentials/secretbytes.h"

#include <QDebug>
#include <QFile>
#include <QVariant>
#include <QtTest>
#include <type_traits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace tokendesk;

namespace {

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
static_assert(std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<SecretBytes, QVariant>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArrayView>);

template <typename T>
concept CanBePrinted = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(CanBePrinted<QByteArray>);
static_assert(!CanBePrinted<SecretBytes>);

template <typename T>
concept CanBeAVariant = requires(const T &value)
{
    QVariant::fromValue(value);
};
static_assert(CanBeAVariant<QByteArray>);
static_assert(!CanBeAVariant<SecretBytes>);

#ifdef Q_OS_LINUX
/// The VmFlags of the mapping that holds `address`.
QByteArrayList flagsOf(const void *address)
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool here = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        bool first = false;
        bool second = false;
        const quintptr begin = line.left(dash).toULongLong(&first, 16);
        const quintptr end =
            line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(&second, 16);
        if (first && second)
            here = wanted >= begin && wanted < end;
        else if (here && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}
#endif

} // namespace

class TestSecretBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryByteItWasGiven();
    void nothingIsEmpty();
    void movingLeavesNothingBehind();
    void takingWipesTheArray();
    void takingLeavesASharedArrayAlone();
    void wipeClearsTheMemoryItself();
    void comparesWholeContents_data();
    void comparesWholeContents();
    void memoryIsLeftOutOfCoreDumpsAndLocked();
    void clearedMemoryIsGone();
};

void TestSecretBytes::holdsEveryByteItWasGiven()
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes.append(static_cast<char>(i * 7));
    const SecretBytes secret = SecretBytes::copyOf(bytes);
    QCOMPARE(secret.size(), bytes.size());
    QCOMPARE(secret.view().toByteArray(), bytes);
    QCOMPARE(secret.duplicate().view().toByteArray(), bytes);
}

void TestSecretBytes::nothingIsEmpty()
{
    SecretBytes secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.view().size(), 0);
    QVERIFY(secret.equals({}));
    secret.clear();
    QVERIFY(SecretBytes::copyOf({}).isEmpty());
    QVERIFY(SecretBytes::takeFrom(QByteArray()).isEmpty());
    QVERIFY(secret.duplicate().isEmpty());
}

void TestSecretBytes::movingLeavesNothingBehind()
{
    SecretBytes first = SecretBytes::copyOf("one");
    const char *const place = first.view().data();
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(second.view().data(), place); // the same memory, no copy
    SecretBytes third = SecretBytes::copyOf("two");
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.view().data(), place);
    SecretBytes &alias = third;
    third = std::move(alias);
    QVERIFY(third.equals("one"));
}

void TestSecretBytes::takingWipesTheArray()
{
    QByteArray bytes("s3cret");
    bytes.reserve(100);
    const SecretBytes secret = SecretBytes::takeFrom(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move)
    QVERIFY(secret.equals("s3cret"));
}

void TestSecretBytes::takingLeavesASharedArrayAlone()
{
    QByteArray bytes("s3cret and more");
    const QByteArray other = bytes;
    const SecretBytes secret = SecretBytes::takeFrom(std::move(bytes));
    QCOMPARE(other, QByteArray("s3cret and more"));
    QVERIFY(secret.equals(other));
}

void TestSecretBytes::wipeClearsTheMemoryItself()
{
    // The array is emptied, but its memory is ours to look at: it is raw, and detached once.
    char memory[] = "s3cret";
    {
        QByteArray raw = QByteArray::fromRawData(memory, 6);
        wipe(raw);
        QVERIFY(raw.isEmpty());
    }
    QCOMPARE(QByteArray(memory), QByteArray("s3cret")); // not its own: must not be touched

    QByteArray empty;
    wipe(empty);
    QVERIFY(empty.isEmpty());
}

void TestSecretBytes::comparesWholeContents_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << true;
    QTest::newRow("first differs") << QByteArray("xbc") << false;
    QTest::newRow("last differs") << QByteArray("abx") << false;
    QTest::newRow("shorter") << QByteArray("ab") << false;
    QTest::newRow("longer") << QByteArray("abcd") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("high bit") << QByteArray("ab\xe3") << false;
}

void TestSecretBytes::comparesWholeContents()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(SecretBytes::copyOf("abc").equals(other), same);
}

void TestSecretBytes::memoryIsLeftOutOfCoreDumpsAndLocked()
{
#ifdef Q_OS_LINUX
    const SecretBytes secret = SecretBytes::copyOf("s3cret");
    const QByteArrayList flags = flagsOf(secret.view().data());
    QVERIFY(!flags.isEmpty());
    QVERIFY2(flags.contains("dd"), flags.join(' ').constData());
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    if (limit.rlim_cur < 1024 * 1024)
        QSKIP("This system lets a process lock too little memory");
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer takes the call that locks memory away");
#endif
    QVERIFY2(flags.contains("lo"), flags.join(' ').constData());
#else
    QSKIP("Asked of Linux only");
#endif
}

void TestSecretBytes::clearedMemoryIsGone()
{
#ifdef Q_OS_LINUX
    SecretBytes secret = SecretBytes::copyOf("s3cret");
    const void *const place = secret.view().data();
    QVERIFY(!flagsOf(place).isEmpty());
    secret.clear();
    QVERIFY(secret.isEmpty());
    // Unmapped, or by now a part of something else that is not left out of dumps.
    QVERIFY(!flagsOf(place).contains("dd"));
#else
    QSKIP("Asked of Linux only");
#endif
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "testsecretbytes.moc"
