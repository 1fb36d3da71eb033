#include "process/basefolders.h"

#include <QHash>
#include <QTest>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace tokendesk;

namespace {

/// Null: it is not set.
void put(const char *name, const QByteArray &value)
{
    if (value.isNull())
        qunsetenv(name);
    else
        qputenv(name, value);
}

} // namespace

class TestBaseFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            m_before.insert(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
    }
    void cleanup()
    {
        for (auto one = m_before.cbegin(); one != m_before.cend(); ++one)
            put(one.key().constData(), one.value());
    }

    void whereHomeIsNotSetItIsTheAccounts_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::newRow("not set") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("relative") << QByteArray("here");
    }
    void whereHomeIsNotSetItIsTheAccounts()
    {
#ifdef Q_OS_UNIX
        QFETCH(QByteArray, home);
        const passwd *account = ::getpwuid(::geteuid());
        if (!account)
            QSKIP("This account is in no user database");
        const QByteArray folder = account->pw_dir;
        put("HOME", home);
        findHome();
        QCOMPARE(qgetenv("HOME"), folder);
        QVERIFY(hasBaseFolders());
#else
        QSKIP("Unix only");
#endif
    }

    void whatIsSetStays()
    {
        qputenv("HOME", "/somewhere/else");
        findHome();
        QCOMPARE(qgetenv("HOME"), QByteArray("/somewhere/else"));
    }

    void withoutAHomeBothFoldersAreToBeNamed()
    {
#ifdef Q_OS_UNIX
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(name);
        QVERIFY(!hasBaseFolders());
        qputenv("XDG_DATA_HOME", "/data");
        QVERIFY(!hasBaseFolders());
        qputenv("XDG_CONFIG_HOME", "/config");
        QVERIFY(hasBaseFolders());
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(!hasBaseFolders());
        qputenv("HOME", "/home/somebody");
        QVERIFY(hasBaseFolders());
#else
        QSKIP("Unix only");
#endif
    }

private:
    QHash<QByteArray, QByteArray> m_before; ///< null: it was not set
};

QTEST_APPLESS_MAIN(TestBaseFolders)
#include "testbasefolders.moc"
