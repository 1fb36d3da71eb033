// What a second start passes on to the program that is open already.
#include "ui/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

namespace {

struct Opened {
    QUrl origin;
    QByteArray credential;
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordAndADeploymentArrive()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!first.passOn("raise"));
        QList<Opened> opened;
        first.listen([&opened](const QUrl &origin, SecretBytes credential) {
            opened << Opened{origin, credential.view().toByteArray()};
        });
        QSignalSpy words(&first, &SingleInstance::received);

        SingleInstance second(folder.path());
        QVERIFY(second.passOn("sandbox"));
        QTRY_COMPARE(words.size(), 1);
        QCOMPARE(words.first().first().toByteArray(), QByteArray("sandbox"));

        // Longer than a socket gives at once.
        const QUrl origin(QStringLiteral("https://acme.qualytics.io"));
        const QByteArray credential = "eyJ" + QByteArray(16'000, 'x');
        QVERIFY(second.passOn(origin, SecretBytes::copyOf(credential)));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().origin, origin);
        QCOMPARE(opened.first().credential, credential);
        QCOMPARE(words.size(), 1);
    }

    void onlyThePersonCanReachIt()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
        const auto socketsNow = [&runtime] {
            return runtime.entryInfoList({QStringLiteral("tokendesk-*")}, QDir::System);
        };
        const QFileInfoList before = socketsNow(); // of what runs beside this
        SingleInstance instance(folder.path());
        instance.listen([](const QUrl &, SecretBytes){});
        QFileInfoList sockets = socketsNow();
        for (const QFileInfo &other : before)
            sockets.removeAll(other);
        QCOMPARE(sockets.size(), 1);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(sockets.first().permissions() & others));
        QVERIFY(!(QFileInfo(runtime.path()).permissions() & others));
#else
        QSKIP("the pipe's rights are the system's");
#endif
    }

    void aFolderIsTheSameByEachWayToIt()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QTemporaryDir other;
        const QString link = other.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(folder.path(), link));
        SingleInstance instance(folder.path());
        instance.listen([](const QUrl &, SecretBytes){});
        QVERIFY(SingleInstance(link).passOn("raise"));
        QVERIFY(SingleInstance(QString(link + QLatin1Char('/'))).passOn("raise"));

        // The first start makes it, below a folder that is there.
        const QString made = folder.filePath(QStringLiteral("a/b"));
        SingleInstance first(QDir(link).filePath(QStringLiteral("a/b")));
        first.listen([](const QUrl &, SecretBytes){});
        QVERIFY(SingleInstance(made).passOn("raise"));
        QVERIFY(QDir().mkpath(made));
        QVERIFY(SingleInstance(made).passOn("raise"));
#else
        QSKIP("a link is a file of its own there");
#endif
    }

    void anotherFolderIsAnotherProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        SingleInstance instance(folder.path());
        instance.listen([](const QUrl &, SecretBytes) {});
        QVERIFY(!SingleInstance(other.path()).passOn("raise"));
    }
};

QTEST_MAIN(TestSingleInstance)
#include "testsingleinstance.moc"
