#include "credentials/connectionstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace tokendesk;

namespace {

Connection sample(const QString &id, const QString &name)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.origin = QUrl(QStringLiteral("https://%1.example.org:8443").arg(id));
    connection.colour = QStringLiteral("#1a2b3c");
    connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("proxy.example.org"), 3128,
                        ProxyOptions::Kind::Socks5, QStringLiteral("jane")};
    connection.caFile = QStringLiteral("/etc/ssl/ünïcode, and a comma.pem");
    connection.certificateFile = QStringLiteral("/home/me/client.pem");
    connection.keyFile = QStringLiteral("/home/me/client.key");
    connection.refreshMinutes = 15;
    connection.readOnly = true;
    return connection;
}

} // namespace

class TestConnectionStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptConnectionsComeBackInTheirOrder();
    void theyMoveByOnePlaceAndStayThere();
    void thoseThatWereRemovedAreKnownByTheirAddress();
    void savingAgainReplaces();
    void removingForgetsAlsoThatItWasOpenLast();
    void brokenEntriesAreSkippedNamedAndKeptUntilRemoved_data();
    void brokenEntriesAreSkippedNamedAndKeptUntilRemoved();
    void cosmeticFaultsGetTheStandard();
    void whatCannotBeReadIsReadOnly();
    void aFileThatIsCutOffOpensNoConnectionToWrites();
    void whatIsLostOfAnEntryIsTold();
    void whatANewerReleaseWroteIsLeftAlone();
    void idsCannotNameAnotherGroup();
    void noSecretIsEverKept();
    void aFileThatCannotBeWrittenIsAProblem();
    void ofADamagedFileACopyIsKept_data();
    void ofADamagedFileACopyIsKept();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("settings.ini"));
    }
    [[nodiscard]] std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConnectionStore::keptConnectionsComeBackInTheirOrder()
{
    const QList<Connection> kept{sample(QStringLiteral("zz"), QStringLiteral("First")),
                                 sample(QStringLiteral("aa"), QStringLiteral("Zweite “é” %1 \\ /")),
                                 sample(QStringLiteral("mm"), QStringLiteral("第三"))};
    {
        const auto file = settings();
        ConnectionStore store(*file);
        QSignalSpy changed(&store, &ConnectionStore::changed);
        for (const Connection &connection : kept)
            store.save(connection);
        QCOMPARE(changed.size(), 3);
        store.setLastUsedId(QStringLiteral("mm"));
    }
    const auto file = settings();
    const ConnectionStore store(*file);
    QCOMPARE(store.connections(), kept);
    QCOMPARE(store.lastUsedId(), QStringLiteral("mm"));
    QVERIFY(store.find(QStringLiteral("aa")));
    QVERIFY(!store.find(QStringLiteral("other")));
    QVERIFY(store.problems().isEmpty());
}

void TestConnectionStore::thoseThatWereRemovedAreKnownByTheirAddress()
{
    const QUrl origin(QStringLiteral("https://acme.qualytics.io:8443"));
    const auto made = [&origin](const QString &id) {
        Connection connection = sample(id, id);
        connection.origin = origin;
        return connection;
    };
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b c, %20"), QStringLiteral("d")};
    {
        const auto file = settings();
        ConnectionStore store(*file);
        for (const QString &id : ids)
            store.save(made(id));
        QVERIFY(store.removedFrom(origin).isEmpty());
        for (const QString &id : ids)
            store.remove(id);
        store.remove(QStringLiteral("unknown"));
    }
    const auto file = settings();
    ConnectionStore store(*file);
    QCOMPARE(store.removedFrom(origin), (QStringList{ids.at(2), ids.at(1), ids.at(0)}));
    QVERIFY(store.removedFrom(QUrl(QStringLiteral("https://other.example"))).isEmpty());
    store.save(made(ids.at(1)));
    QCOMPARE(store.removedFrom(origin), (QStringList{ids.at(2), ids.at(0)}));
    // Not for ever.
    for (int i = 0; i < 120; ++i) {
        const QString id = QString::number(i);
        store.save(made(id));
        store.remove(id);
    }
    QCOMPARE(store.removedFrom(origin).size(), 100);
    QCOMPARE(store.removedFrom(origin).constFirst(), QStringLiteral("119"));
}

void TestConnectionStore::theyMoveByOnePlaceAndStayThere()
{
    const auto ids = [](const ConnectionStore &store) {
        QString text;
        for (const Connection &connection : store.connections())
            text += connection.id;
        return text;
    };
    {
        const auto file = settings();
        ConnectionStore store(*file);
        for (const char *id : {"a", "b", "c"})
            store.save(sample(QString::fromLatin1(id), QString::fromLatin1(id)));
        QSignalSpy changed(&store, &ConnectionStore::changed);
        store.moveUp(QStringLiteral("a"));
        store.moveDown(QStringLiteral("c"));
        store.moveUp(QStringLiteral("unknown"));
        store.moveDown(QStringLiteral("unknown"));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ids(store), QStringLiteral("abc"));
        store.moveDown(QStringLiteral("a"));
        QCOMPARE(ids(store), QStringLiteral("bac"));
        store.moveUp(QStringLiteral("c"));
        QCOMPARE(changed.size(), 2);
    }
    const auto file = settings();
    QCOMPARE(ids(ConnectionStore(*file)), QStringLiteral("bca"));
}

void TestConnectionStore::savingAgainReplaces()
{
    const auto file = settings();
    ConnectionStore store(*file);
    store.save(sample(QStringLiteral("a"), QStringLiteral("Old")));
    Connection edited = sample(QStringLiteral("a"), QStringLiteral("New"));
    edited.proxy = {};
    edited.colour.clear();
    edited.readOnly = false;
    store.save(edited);
    QCOMPARE(store.connections(), QList<Connection>{edited});
    const ConnectionStore again(*file);
    QCOMPARE(again.connections(), QList<Connection>{edited});
}

void TestConnectionStore::removingForgetsAlsoThatItWasOpenLast()
{
    const auto file = settings();
    ConnectionStore store(*file);
    store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
    store.save(sample(QStringLiteral("b"), QStringLiteral("B")));
    store.setLastUsedId(QStringLiteral("a"));
    QSignalSpy changed(&store, &ConnectionStore::changed);
    store.remove(QStringLiteral("a"));
    store.remove(QStringLiteral("never there"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.connections().size(), 1);
    QVERIFY(store.lastUsedId().isEmpty());
    const ConnectionStore again(*file);
    QCOMPARE(again.connections().size(), 1);
    QCOMPARE(again.connections().first().id, QStringLiteral("b"));
}

void TestConnectionStore::brokenEntriesAreSkippedNamedAndKeptUntilRemoved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *key, const QVariant &value) {
        QTest::addRow("%s=%s", key, qPrintable(value.toString()))
            << QString::fromLatin1(key) << value;
    };
    row("address", QString());
    row("address", QStringLiteral("http://far.example.org"));
    row("address", QStringLiteral("javascript:alert(1)"));
    row("address", QStringLiteral("https://u:hunter2@x.example.org"));
    row("proxy", QStringLiteral("onion"));
    row("proxyPort", 70000);
    row("proxyPort", QStringLiteral("x"));
    row("proxyHost", QString());
    row("proxyKind", QStringLiteral("gopher"));
}

void TestConnectionStore::brokenEntriesAreSkippedNamedAndKeptUntilRemoved()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const QString entry = QStringLiteral("connections/entries/bad/") + key;
    {
        const auto file = settings();
        ConnectionStore store(*file);
        store.save(sample(QStringLiteral("bad"), QStringLiteral("Broken one")));
        store.save(sample(QStringLiteral("good"), QStringLiteral("Good")));
        file->setValue(entry, value);
    }
    const auto file = settings();
    ConnectionStore store(*file);
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.connections().first().id, QStringLiteral("good"));
    QCOMPARE(store.problems().size(), 1);
    QVERIFY(store.problems().first().contains(QStringLiteral("Broken one")));
    QVERIFY(!store.problems().first().contains(QStringLiteral("hunter2")));
    QVERIFY(store.problems().first().contains(path()));
    // Each program has its own way to do that.
    QVERIFY(store.problems().first().contains(QStringLiteral("or remove it.")));
    QCOMPARE(store.skipped().size(), 1);
    QCOMPARE(store.skipped().first().id, QStringLiteral("bad"));
    QCOMPARE(store.skipped().first().name, QStringLiteral("Broken one"));

    store.save(sample(QStringLiteral("new"), QStringLiteral("New")));
    store.remove(QStringLiteral("good"));
    QCOMPARE(file->value(QStringLiteral("connections/entries/bad/name")).toString(),
             QStringLiteral("Broken one"));
    store.remove(QStringLiteral("bad"));
    QVERIFY(store.skipped().isEmpty() && store.problems().isEmpty());
    const ConnectionStore again(*file);
    QVERIFY(again.problems().isEmpty());
    QCOMPARE(again.keptIds(), QStringList{QStringLiteral("new")});
}

void TestConnectionStore::cosmeticFaultsGetTheStandard()
{
    const auto file = settings();
    {
        ConnectionStore store(*file);
        store.save(sample(QStringLiteral("a"), QString()));
    }
    file->setValue(QStringLiteral("connections/entries/a/colour"), QStringLiteral("red; x"));
    file->setValue(QStringLiteral("connections/entries/a/refreshMinutes"), -3);
    const ConnectionStore store(*file);
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.connections().first().colour, QString());
    QCOMPARE(store.connections().first().refreshMinutes, 5);
    QCOMPARE(store.connections().first().name, QStringLiteral("a.example.org"));
}

void TestConnectionStore::whatCannotBeReadIsReadOnly()
{
    const auto file = settings();
    {
        ConnectionStore store(*file);
        Connection open = sample(QStringLiteral("a"), QStringLiteral("A"));
        open.readOnly = false;
        store.save(open);
    }
    QVERIFY(!ConnectionStore(*file).connections().first().readOnly);
    file->setValue(QStringLiteral("connections/entries/a/readOnly"), QStringLiteral("maybe"));
    QVERIFY(ConnectionStore(*file).connections().first().readOnly);
    file->remove(QStringLiteral("connections/entries/a/readOnly"));
    QVERIFY(ConnectionStore(*file).connections().first().readOnly);
    // As releases have written it that knew no such mark.
    for (const char *key : {"certificateFile", "keyFile", "proxyKind", "proxyUser"})
        file->remove(QStringLiteral("connections/entries/a/") + QLatin1String(key));
    const ConnectionStore store(*file);
    QVERIFY(!store.connections().first().readOnly);
    QVERIFY(store.problems().isEmpty());
}

void TestConnectionStore::aFileThatIsCutOffOpensNoConnectionToWrites()
{
    const Connection kept = sample(QStringLiteral("b"), QStringLiteral("B"));
    {
        const auto file = settings();
        ConnectionStore store(*file);
        store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
        store.save(kept);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QByteArray start("entries\\b\\a");
    const qsizetype end = whole.indexOf("version=1");
    qsizetype length = whole.indexOf(start) + start.size();
    QVERIFY(length > start.size() && length < end);
    for (; length < end; ++length) {
        // Settings of one path share what they hold.
        const QString path = m_folder->filePath(QStringLiteral("cut%1.ini").arg(length));
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(length)) == length);
        cut.close();
        QSettings left(path, QSettings::IniFormat);
        ConnectionStore store(left);
        QVERIFY2(!store.problems().isEmpty(), whole.first(length).constData());
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged1")));
        // Nor once something was saved, which ends the file as it should be.
        store.save(sample(QStringLiteral("c"), QStringLiteral("C")));
        const QString copy = path + QStringLiteral(".saved");
        QVERIFY(QFile::copy(path, copy));
        QSettings saved(copy, QSettings::IniFormat);
        const ConnectionStore again(saved);
        const QList<Connection> all = store.connections() + again.connections();
        for (const Connection &one : all) {
            QVERIFY2(one.readOnly, whole.first(length).constData());
            QCOMPARE(one.proxy.mode, kept.proxy.mode);
            QCOMPARE(one.proxy.host, kept.proxy.host);
            QCOMPARE(one.proxy.port, kept.proxy.port);
            QCOMPARE(one.proxy.kind, kept.proxy.kind);
            QCOMPARE(one.caFile, kept.caFile);
            QCOMPARE(one.certificateFile, kept.certificateFile);
            QCOMPARE(one.keyFile, kept.keyFile);
        }
    }
}

void TestConnectionStore::whatIsLostOfAnEntryIsTold()
{
    const auto file = settings();
    {
        ConnectionStore store(*file);
        store.save(sample(QStringLiteral("a"), QStringLiteral("Alpha")));
        store.save(sample(QStringLiteral("b"), QStringLiteral("Beta")));
        store.save(sample(QStringLiteral("c"), QStringLiteral("Gamma")));
    }
    file->remove(QStringLiteral("connections/entries/a/readOnly"));
    file->remove(QStringLiteral("connections/entries/b/name"));
    file->remove(QStringLiteral("connections/entries/c/proxy"));
    ConnectionStore store(*file);
    QCOMPARE(store.connections().size(), 1);
    QVERIFY(store.connections().first().readOnly);
    QCOMPARE(store.skipped().size(), 2);
    QCOMPARE(store.keptIds().size(), 3);
    const QStringList problems = store.problems();
    QCOMPARE(problems.size(), 3);
    QVERIFY2(
        problems.at(0).contains(QStringLiteral("“Alpha” is read-only: a part of it is missing"))
            && problems.at(0).contains(path()),
        qPrintable(problems.at(0)));
    QVERIFY2(problems.at(1).contains(QStringLiteral("“b” is skipped: a part of it is missing")),
             qPrintable(problems.at(1)));
    QVERIFY2(problems.at(2).contains(QStringLiteral("“Gamma” is skipped: a part of it is missing")),
             qPrintable(problems.at(2)));
    // Who saves it has decided.
    Connection decided = store.connections().first();
    decided.readOnly = false;
    store.save(decided);
    QCOMPARE(store.problems().size(), 2);
    const ConnectionStore again(*file);
    QVERIFY(!again.find(QStringLiteral("a"))->readOnly);
}

void TestConnectionStore::whatANewerReleaseWroteIsLeftAlone()
{
    const auto file = settings();
    {
        ConnectionStore store(*file);
        store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
    }
    file->setValue(QStringLiteral("connections/version"), 7);
    file->setValue(QStringLiteral("connections/entries/a/clientCertificate"), QStringLiteral("x"));
    ConnectionStore store(*file);
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.problems().size(), 1);
    store.save(sample(QStringLiteral("a"), QStringLiteral("Renamed")));
    QCOMPARE(file->value(QStringLiteral("connections/version")).toInt(), 7);
    QCOMPARE(file->value(QStringLiteral("connections/entries/a/clientCertificate")).toString(),
             QStringLiteral("x"));
}

void TestConnectionStore::idsCannotNameAnotherGroup()
{
    const auto file = settings();
    file->setValue(QStringLiteral("window/geometry"), 1);
    const QString id = QStringLiteral("../../window/x %");
    {
        ConnectionStore store(*file);
        Connection connection = sample(QStringLiteral("a"), QStringLiteral("A"));
        connection.id = id;
        store.save(connection);
        const ConnectionStore again(*file);
        QVERIFY(again.find(id));
        store.remove(id);
    }
    QCOMPARE(file->value(QStringLiteral("window/geometry")).toInt(), 1);
    QVERIFY(ConnectionStore(*file).connections().isEmpty());
}

void TestConnectionStore::noSecretIsEverKept()
{
    const auto file = settings();
    ConnectionStore store(*file);
    store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
    const QStringList keys = file->allKeys();
    for (const QString &key : keys) {
        for (const char *word : {"token", "secret", "password", "credential"})
            QVERIFY2(!key.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(key));
    }
}

void TestConnectionStore::ofADamagedFileACopyIsKept_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a line that is none") << QByteArray("what is this\n");
    QTest::newRow("a group without an end") << QByteArray("[connections\n");
    QTest::newRow("zeros") << QByteArray(2000, '\0');
}

void TestConnectionStore::ofADamagedFileACopyIsKept()
{
    QFETCH(QByteArray, head);
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray damaged = head + file.readAll();
    QVERIFY(file.seek(0) && file.write(damaged) == damaged.size());
    file.close();
    {
        QSettings settings(path(), QSettings::IniFormat);
        ConnectionStore store(settings);
        const ConnectionStore again(settings); // nothing was saved in between
        QVERIFY(again.problems().first().contains(path() + QStringLiteral(".damaged1")));
        QVERIFY(!QFile::exists(path() + QStringLiteral(".damaged2")));
        QCOMPARE(store.problems().size(), 1);
        QVERIFY(store.problems().first().contains(path() + QStringLiteral(".damaged1")));
        QVERIFY2(store.problems().first().contains(QLatin1String("import an export")),
                 qPrintable(store.problems().first()));
        // What is saved from here on is kept, and so it is said.
        store.save(sample(QStringLiteral("b"), QStringLiteral("B")));
        QCOMPARE(store.problems().size(), 1);
    }
    QFile copy(path() + QStringLiteral(".damaged1"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), damaged);
    QSettings settings(path(), QSettings::IniFormat);
    ConnectionStore store(settings);
    QVERIFY(store.find(QStringLiteral("b")));
}

void TestConnectionStore::aFileThatCannotBeWrittenIsAProblem()
{
    // A folder where the file should be: also root cannot write that.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("settings.ini/x")));
    const auto file = settings();
    ConnectionStore store(*file);
    store.save(sample(QStringLiteral("a"), QStringLiteral("A")));
    QVERIFY(!store.problems().isEmpty());
    QVERIFY(store.problems().last().contains(path()));
    QVERIFY(store.find(QStringLiteral("a"))); // it can still be used in this run
    QVERIFY(!store.kept().ok());
    store.save(sample(QStringLiteral("b"), QStringLiteral("B")));
    QVERIFY(!store.kept().ok());
    // Once it can be written again, all is kept.
    QVERIFY(QDir(path()).removeRecursively());
    store.save(sample(QStringLiteral("c"), QStringLiteral("C")));
    QVERIFY(store.kept().ok());
    const auto again = settings();
    QCOMPARE(ConnectionStore(*again).connections().size(), 3);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "testconnectionstore.moc"
