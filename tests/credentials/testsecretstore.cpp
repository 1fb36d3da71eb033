// The keychain as it is: each row runs keychaintool in a session of its own with a real bus and a
// real gnome-keyring.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr int processTimeoutMs = 100'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files under `folder` that hold one of `needles`.
QStringList filesWith(const QString &folder, const QByteArrayList &needles)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray content = contentOf(path);
        for (const QByteArray &needle : needles) {
            if (content.contains(needle))
                found.append(path);
        }
    }
    return found;
}

} // namespace

class TestSecretStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsComeBackAsTheyWere_data();
    void secretsComeBackAsTheyWere();
    void everyStateOfTheKeychainHasItsName_data();
    void everyStateOfTheKeychainHasItsName();
    void aKeychainThatStopsIsLeftBehind_data();
    void aKeychainThatStopsIsLeftBehind();
    void anEntryOfAnotherKindIsReplaced();
    void aPlaintextSettingsFileIsNeitherReadNorWritten_data();
    void aPlaintextSettingsFileIsNeitherReadNorWritten();

private:
    /// The lines that keychaintool printed, without what stands behind " | ", which goes to
    /// m_messages.
    QStringList run(const char *mode, const QByteArray &secret, const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_home;
    QStringList m_messages;
};

void TestSecretStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_messages.clear();
}

QStringList TestSecretStore::run(const char *mode, const QByteArray &secret,
                                 const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QStringLiteral(KEYRING_SESSION),
        QStringList{QString::fromLatin1(mode), m_home->path(), QStringLiteral(KEYCHAINTOOL)}
            + arguments);
    process.write(secret);
    process.closeWriteChannel();
    if (!process.waitForFinished(processTimeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {QStringLiteral("did not end")};
    }
    QStringList lines;
    const QStringList output =
        QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
    for (const QString &line : output) {
        if (line.isEmpty())
            continue;
        lines.append(line.section(QLatin1String(" | "), 0, 0));
        m_messages.append(line.section(QLatin1String(" | "), 1));
    }
    return lines;
}

void TestSecretStore::secretsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a token") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl-_");
    QTest::newRow("4,000 characters") << QByteArray(4000, 'k');
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    QTest::newRow("every byte") << bytes;
    QTest::newRow("not Latin") << QByteArray("ключ 鍵 🔑 with spaces and \n lines");
}

void TestSecretStore::secretsComeBackAsTheyWere()
{
    QFETCH(QByteArray, secret);
    const QStringList steps =
        QStringLiteral("20000 read write read write read drop new read remove read remove")
            .split(QLatin1Char(' '));
    QCOMPARE(run("unlocked", secret, steps),
             (QStringList{QStringLiteral("read Missing"), QStringLiteral("write Ok"),
                          QStringLiteral("read Ok same"), QStringLiteral("write Ok"),
                          QStringLiteral("read Ok same"), QStringLiteral("read Ok same"),
                          QStringLiteral("remove Ok"), QStringLiteral("read Missing"),
                          QStringLiteral("remove Ok")}));
    QCOMPARE(filesWith(m_home->path(), {secret, secret.toBase64()}), QStringList());
}

void TestSecretStore::everyStateOfTheKeychainHasItsName_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *mode, const char *steps, const char *expected,
                        const char *remedy) {
        QTest::newRow(mode) << QByteArray(mode) << QString::fromLatin1(steps)
                            << QString::fromLatin1(expected) << QString::fromLatin1(remedy);
    };
    row("no-bus", "read write remove", "read Unavailable,write Unavailable,remove Unavailable",
        "Start a keyring service");
    row("no-service", "read write remove", "read Unavailable,write Unavailable,remove Unavailable",
        "Start a keyring service");
    row("no-keyring", "write read", "write Unavailable,read Missing", "has no default keyring");
    row("locked", "write read remove", "write Locked,read Locked,remove Locked",
        "Unlock the keychain");
    row("vague", "write", "write Locked", "Unlock the keychain");
    // What cannot be removed must not be called removed.
    row("relocked", "read remove write", "write Ok,read Locked,remove Locked,write Locked",
        "Unlock the keychain");
}

void TestSecretStore::everyStateOfTheKeychainHasItsName()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    QFETCH(QString, remedy);
    if (mode == "vague"
        && QProcess::execute(QStringLiteral("/usr/bin/python3"),
                             {QStringLiteral("-c"), QStringLiteral("import dbus, gi")})
            != 0)
        QSKIP("Its service needs python3-dbus and python3-gi");
    const QStringList arguments =
        QStringList{QStringLiteral("20000")} + steps.split(QLatin1Char(' '));
    QCOMPARE(run(mode.constData(), "s3cret-value", arguments), expected.split(QLatin1Char(',')));
    const QString message = m_messages.value(mode == "relocked" ? 1 : 0);
    QVERIFY2(message.contains(remedy), qPrintable(message));
    QCOMPARE(filesWith(m_home->path(), {"s3cret-value"}), QStringList());
}

void TestSecretStore::aKeychainThatStopsIsLeftBehind_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *steps, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(expected);
    };
    row("later calls end at once, and work again when it is back",
        "500 stop read write remove cont until-back write read",
        "read Unavailable,write Unavailable,remove Unavailable,back,write Ok,read Ok same");
    row("what waits behind it ends with it", "500 stop fire-read fire-write fire-read join",
        "fire-read Unavailable,fire-write Unavailable,fire-read Unavailable");
    row("a write that was on its way is unknown", "500 stop write", "write Unavailable unknown");
    row("the store can go while it runs", "500 stop fire-write drop join cont new until-back read",
        "fire-write Unavailable unknown,back,read Ok same");
    row("killed while it is asked", "500 write stop fire-read kill join read",
        "write Ok,fire-read Unavailable,read Unavailable");
    row("killed between two calls", "20000 write kill read write",
        "write Ok,read Unavailable,write Unavailable");
    row("the program ends while it runs", "500 stop fire-read fire-write drop", "");
}

void TestSecretStore::aKeychainThatStopsIsLeftBehind()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    const QStringList lines = run("unlocked", "s3cret-value", steps.split(QLatin1Char(' ')));
    QCOMPARE(lines, expected.split(QLatin1Char(','), Qt::SkipEmptyParts));
}

void TestSecretStore::anEntryOfAnotherKindIsReplaced()
{
    // QtKeychain would find the text first and the written credential never.
    const QStringList steps =
        QStringLiteral("20000 plant read write read remove read").split(QLatin1Char(' '));
    QCOMPARE(run("unlocked", "s3cret-value", steps),
             (QStringList{QStringLiteral("read Ok different"), QStringLiteral("write Ok"),
                          QStringLiteral("read Ok same"), QStringLiteral("remove Ok"),
                          QStringLiteral("read Missing")}));
}

void TestSecretStore::aPlaintextSettingsFileIsNeitherReadNorWritten_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("keyring") << QByteArray("unlocked")
                             << QStringLiteral("read Missing,write Ok,read Ok same,remove Ok");
    QTest::newRow("none") << QByteArray("no-service")
                          << QStringLiteral("read Unavailable,write Unavailable,read Unavailable,"
                                            "remove Unavailable");
}

void TestSecretStore::aPlaintextSettingsFileIsNeitherReadNorWritten()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, expected);
    // Where QtKeychain's fallback keeps the service "tokendesk".
    const QByteArray planted = "[11111111-2222-3333-4444-555555555555]\ndata=planted\ntype=Text\n";
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral(".config/QtKeychain")));
    const QStringList places{m_home->filePath(QStringLiteral(".config/tokendesk.conf")),
                             m_home->filePath(QStringLiteral(".config/QtKeychain/tokendesk.conf"))};
    for (const QString &place : places) {
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(planted);
    }
    const QStringList steps =
        QStringLiteral("20000 read write read remove").split(QLatin1Char(' '));
    QCOMPARE(run(mode.constData(), "s3cret-value", steps), expected.split(QLatin1Char(',')));
    for (const QString &place : places)
        QCOMPARE(contentOf(place), planted);
    QCOMPARE(filesWith(m_home->path(), {"s3cret-value", QByteArray("s3cret-value").toBase64()}),
             QStringList());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "testsecretstore.moc"
