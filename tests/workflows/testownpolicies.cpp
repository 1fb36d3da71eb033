#include "workflows/ownpolicies.h"
#include "workflows/policies.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tokendesk;

/// Against real files.
class TestOwnPolicies : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_place;
    int m_number = 0;

    QString newFolder() { return m_place.filePath(QStringLiteral("own-%1").arg(++m_number)); }
    static Policy own(const QString &id, const QString &name)
    {
        Policy policy = shippedPolicy(QStringLiteral("default"));
        policy.basedOn = policy.id;
        policy.id = id;
        policy.name = name;
        policy.rule(RuleId::Unused).number = 33;
        return policy;
    }
    static void put(const QString &folder, const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(folder);
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be made");
    }

private Q_SLOTS:
    void whatIsSavedIsReadAgain()
    {
        const QString folder = newFolder();
        const Policy policy = own(QStringLiteral("ours"), QStringLiteral("Ours & <b>theirs</b>"));
        {
            OwnPolicies policies(folder);
            QVERIFY(!policies.isLoaded());
            const Result<void> saved = QCoro::waitFor(policies.save(policy));
            QVERIFY2(saved.ok(), "it was not saved");
            QVERIFY(policies.find(QStringLiteral("ours")) == policy);
        }
        const QFileInfo file(QDir(folder).filePath(QStringLiteral("ours.json")));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        OwnPolicies again(folder);
        QCoro::waitFor(again.load());
        QCOMPARE(again.found().policies.size(), 1);
        QVERIFY(again.found().policies.constFirst().policy == policy);
        QVERIFY(again.found().bad.isEmpty());
        QVERIFY(again.find(QStringLiteral("pci")) == shippedPolicy(QStringLiteral("pci")));

        QVERIFY(QCoro::waitFor(again.remove(QStringLiteral("ours"))).ok());
        QVERIFY(!again.find(QStringLiteral("ours")));
        QVERIFY(!file.exists() || !QFile::exists(file.filePath()));
    }

    void aPolicyOfTheProgramIsNeverReplaced()
    {
        OwnPolicies policies(newFolder());
        const Result<void> saved =
            QCoro::waitFor(policies.save(own(QStringLiteral("default"), QStringLiteral("Mine"))));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, Error::Kind::Refused);
        QVERIFY(!QFile::exists(policies.folder()));
    }

    void aFileThatIsNoPolicyIsNamedAndHidesNoOther_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("said");
        const QByteArray good = policyAsJson(own(QStringLiteral("bad"), QStringLiteral("Bad")));
        const auto row = [&](const char *name, QByteArray before, QByteArray after,
                             const QStringList &said) {
            if (!good.contains(before))
                qFatal("there is no %s", before.constData());
            QTest::addRow("%s", name) << QByteArray(good).replace(before, after) << said;
        };
        row("unknown rule", "\"unused\":", "\"unsued\":",
            {QStringLiteral("Line "), QStringLiteral("rules.unsued")});
        row("impossible number", "\"days\": 33", "\"days\": 99999",
            {QStringLiteral("rules.unused.days"), QStringLiteral("3650")});
        row("an id of the program", "\"id\": \"bad\"", "\"id\": \"cis\"",
            {QStringLiteral("Line 5, “id”"), QStringLiteral("of the program")});
        row("an id that is taken", "\"id\": \"bad\"", "\"id\": \"fine\"",
            {QStringLiteral("“id”"), QStringLiteral("a-fine.json")});
        row("a bad origin", "\"based_on\": \"default\"", "\"based_on\": \"De fault\"",
            {QStringLiteral("“based_on”")});
        QTest::addRow("no JSON") << QByteArray("{\n\n oops")
                                 << QStringList{QStringLiteral("Line 3")};
        QTest::addRow("empty") << QByteArray() << QStringList{QStringLiteral("Line 1")};
    }
    void aFileThatIsNoPolicyIsNamedAndHidesNoOther()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, said);
        const QString folder = newFolder();
        put(folder, QStringLiteral("a-fine.json"),
            policyAsJson(own(QStringLiteral("fine"), QStringLiteral("Fine"))));
        put(folder, QStringLiteral("z-bad.json"), json);
        put(folder, QStringLiteral("notes.txt"), "not ours");
        OwnPolicies policies(folder);
        QCoro::waitFor(policies.load());
        QCOMPARE(policies.found().policies.size(), 1);
        QCOMPARE(policies.found().policies.constFirst().policy.name, QStringLiteral("Fine"));
        QCOMPARE(policies.found().bad.size(), 1);
        const BadPolicyFile bad = policies.found().bad.constFirst();
        QVERIFY(bad.path.endsWith(QLatin1String("z-bad.json")));
        for (const QString &part : said)
            QVERIFY2(bad.error.text().contains(part), qPrintable(bad.error.text()));
    }

    void savingKeepsTheFileThatItCameFrom()
    {
        const QString folder = newFolder();
        put(folder, QStringLiteral("by-hand.json"),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        OwnPolicies policies(folder);
        QCoro::waitFor(policies.load());
        Policy policy = *policies.find(QStringLiteral("ours"));
        policy.name = QStringLiteral("Renamed");
        QVERIFY(QCoro::waitFor(policies.save(policy)).ok());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("by-hand.json")});
        QCOMPARE(policies.found().policies.constFirst().policy.name, QStringLiteral("Renamed"));
    }

    void anIdIsMadeFromTheNameAndIsNobodyElses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addRow("plain") << QStringLiteral("Our rules, 2026!")
                               << QStringLiteral("our-rules-2026");
        QTest::addRow("accents") << QString::fromUtf8("Prüfung") << QStringLiteral("prufung");
        QTest::addRow("shipped") << QStringLiteral("PCI") << QStringLiteral("pci-2");
        QTest::addRow("own") << QStringLiteral("Ours") << QStringLiteral("ours-2");
        QTest::addRow("an unreadable file's")
            << QStringLiteral("Broken") << QStringLiteral("broken-2");
        QTest::addRow("nothing usable") << QString::fromUtf8("評価") << QStringLiteral("policy");
        QTest::addRow("a path") << QStringLiteral("../../etc/passwd")
                                << QStringLiteral("etc-passwd");
        QTest::addRow("long") << QString(300, QLatin1Char('x')) << QString(56, QLatin1Char('x'));
    }
    void anIdIsMadeFromTheNameAndIsNobodyElses()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const QString folder = newFolder();
        put(folder, QStringLiteral("ours.json"),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        put(folder, QStringLiteral("broken.json"), "{");
        OwnPolicies policies(folder);
        QCoro::waitFor(policies.load());
        QCOMPARE(policies.freeId(name), id);
        Policy policy = own(id, name);
        QVERIFY(policyFromJson(policyAsJson(policy)).ok());
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QString folder = newFolder();
        put(folder, QStringLiteral("x"), {});
        // A file is where the folder should be.
        OwnPolicies policies(QDir(folder).filePath(QStringLiteral("x")));
        const Result<void> saved =
            QCoro::waitFor(policies.save(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        QVERIFY(!saved.ok());
        QVERIFY2(saved.error().text().contains(policies.folder()),
                 qPrintable(saved.error().text()));
        QVERIFY(!policies.find(QStringLiteral("ours")));
    }

    void filesOutsideAreReadAndWritten()
    {
        const QString folder = newFolder();
        OwnPolicies policies(newFolder());
        const Policy policy = own(QStringLiteral("given"), QStringLiteral("Given"));
        QDir().mkpath(folder);
        const QString path = QDir(folder).filePath(QStringLiteral("given.json"));
        QVERIFY(QCoro::waitFor(policies.writeFile(path, policy)).ok());
        const Result<Policy> read = QCoro::waitFor(policies.readFile(path));
        QVERIFY(read.ok());
        QVERIFY(read.value() == policy);
        const Result<Policy> missing =
            QCoro::waitFor(policies.readFile(path + QStringLiteral(".not")));
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().text().contains(QLatin1String("given.json.not")));
        const Result<Policy> device = QCoro::waitFor(policies.readFile(folder));
        QVERIFY(!device.ok());
    }
};

QTEST_GUILESS_MAIN(TestOwnPolicies)
#include "testownpolicies.moc"
