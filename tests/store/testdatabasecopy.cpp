#include "store/databasecopy.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

class TestDatabaseCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileOfAnyTimeIsCopied_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::newRow("old") << -3600;
        QTest::newRow("just written") << 0;
        QTest::newRow("of a clock that was put back since") << 3600;
    }
    void aFileOfAnyTimeIsCopied()
    {
        QFETCH(int, secondsAhead);
        const QTemporaryDir folder;
        const QString from = folder.filePath(QStringLiteral("one"));
        const QString to = folder.filePath(QStringLiteral("two"));
        QFile file(from);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("rows") == 4 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(secondsAhead),
                                 QFileDevice::FileModificationTime));
        file.close();
        const Result<void> copied = copyDatabase(from, to);
        QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().text()));
        QFile copy(to);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("rows"));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseCopy)
#include "testdatabasecopy.moc"
