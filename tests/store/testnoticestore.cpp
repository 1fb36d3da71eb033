#include "store/noticestore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

ToldNotices told(int tokens)
{
    ToldNotices made;
    constexpr qint64 last = 1'795'000'000'000;
    made.connections[QStringLiteral("prod")].lastDigestMs = last;
    made.connections[QStringLiteral("prod")].origin = QStringLiteral("https://acme.example");
    made.connections[QStringLiteral("staging")].notBeforeMs = last + 1;
    for (int i = 0; i < tokens; ++i)
        made.connections[QStringLiteral("prod")].tokens.insert(
            std::numeric_limits<qint64>::max() - i, {last + i, 7});
    made.connections[QStringLiteral("staging")].others.insert(QStringLiteral("rotation/x/quiet"));
    return made;
}

} // namespace

class TestNoticeStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasToldIsKnownAfterARestart_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::newRow("none") << 0;
        QTest::newRow("some") << 3;
        QTest::newRow("very many") << 100'000;
    }
    void whatWasToldIsKnownAfterARestart()
    {
        QFETCH(int, tokens);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notices.json"));
        {
            NoticeStore store(path);
            const auto loaded = finished(store.load());
            QVERIFY(loaded.ok());
            QCOMPARE(store.told(), ToldNotices());
            const auto written = finished(store.write(told(tokens)));
            QVERIFY(written.ok());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("version"))
                == 1);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        NoticeStore store(path);
        QVERIFY(!store.isLoaded());
        const auto loaded = finished(store.load());
        QVERIFY(loaded.ok() && store.isLoaded());
        QCOMPARE(store.told(), told(tokens));
    }

    void theLastOfManyWritesCounts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notices.json"));
        {
            NoticeStore store(path);
            for (int i = 0; i < 20; ++i)
                store.write(told(i)); // the end of the store waits for them
        }
        NoticeStore store(path);
        const auto loaded = finished(store.load());
        QVERIFY(loaded.ok());
        QCOMPARE(store.told(), told(19));
    }

    void aDamagedFileIsNamedAndMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << toldNoticesAsJson(told(5)).left(40);
        QTest::newRow("something else") << QByteArray("\x00\xff\x01", 3);
    }
    void aDamagedFileIsNamedAndMadeAnew()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notices.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        NoticeStore store(path);
        const auto loaded = finished(store.load());
        QVERIFY(!loaded.ok());
        QVERIFY(loaded.error().text().contains(path));
        QCOMPARE(store.told(), ToldNotices());
        const auto written = finished(store.write(told(1)));
        QVERIFY(written.ok());
        NoticeStore again(path);
        const auto read = finished(again.load());
        QVERIFY(read.ok());
        QCOMPARE(again.told(), told(1));
    }

    void whatCannotBeWrittenIsKnownForThisRun()
    {
        QTemporaryDir folder;
        NoticeStore store(folder.filePath(QStringLiteral("no/such/folder/notices.json")));
        const auto loaded = finished(store.load());
        QVERIFY(loaded.ok());
        const auto written = finished(store.write(told(2)));
        QVERIFY(!written.ok());
        QVERIFY(!written.error().remedy.isEmpty());
        QCOMPARE(store.told(), told(2));
    }
};

QTEST_GUILESS_MAIN(TestNoticeStore)
#include "testnoticestore.moc"
