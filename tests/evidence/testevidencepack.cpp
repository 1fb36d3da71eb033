#include "evidence/packmanifest.h"
#include "evidence/packverify.h"
#include "evidence/packwriter.h"
#include "evidence/readers.h"
#include "evidence/samplerecord.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// As somebody would who knows how the manifest's own hash is made.
QByteArray resealed(QJsonObject manifest)
{
    const QString key = QStringLiteral("manifest_sha256");
    manifest.remove(key);
    manifest.insert(key, sha256(QJsonDocument(manifest).toJson(QJsonDocument::Compact)));
    return QJsonDocument(manifest).toJson();
}

/// A pack in a folder of its own.
struct Pack {
    QTemporaryDir parent;
    WrittenPack pack;

    explicit Pack(const ReviewRecord &record = demoRecord(), const QString &previous = {})
    {
        const Result<WrittenPack> written =
            writePack(record, record.judgedAtMs, parent.path(), previous);
        if (!written.ok())
            qFatal("%s", qPrintable(written.error().text()));
        pack = written.value();
    }

    struct Copied {
        const Pack &original;
    };
    /// As somebody who got it copies it.
    explicit Pack(Copied copied)
        : pack(copied.original.pack)
    {
        pack.folder = parent.filePath(QStringLiteral("pack"));
        if (!QDir(parent.path()).mkdir(QStringLiteral("pack")))
            qFatal("no folder");
        for (const QString &name : QDir(copied.original.pack.folder).entryList(QDir::Files)) {
            if (!QFile::copy(copied.original.path(name), path(name)))
                qFatal("not copied: %s", qPrintable(name));
        }
    }

    [[nodiscard]] QString path(const QString &name) const
    {
        return QDir(pack.folder).filePath(name);
    }
    [[nodiscard]] QString path(const char *name) const { return path(QLatin1String(name)); }
    [[nodiscard]] QJsonObject manifest() const
    {
        return QJsonDocument::fromJson(bytesOf(path("manifest.json"))).object();
    }
    /// Writes other bytes into a file, and a manifest that fits them.
    void exchange(const QString &name, const QByteArray &bytes) const
    {
        put(path(name), bytes);
        QJsonObject manifest = this->manifest();
        QJsonArray files = manifest.value(QLatin1String("files")).toArray();
        for (QJsonValueRef file : files) {
            QJsonObject object = file.toObject();
            if (object.value(QLatin1String("name")).toString() != name)
                continue;
            object.insert(QStringLiteral("size"), bytes.size());
            object.insert(QStringLiteral("sha256"), sha256(bytes));
            file = object;
        }
        manifest.insert(QStringLiteral("files"), files);
        put(path("manifest.json"), resealed(manifest));
    }
    void list(const QString &name) const
    {
        QJsonObject manifest = this->manifest();
        QJsonArray files = manifest.value(QLatin1String("files")).toArray();
        files << QJsonObject{{QStringLiteral("name"), name},
                             {QStringLiteral("size"), 1},
                             {QStringLiteral("sha256"), QString(64, QLatin1Char('0'))}};
        manifest.insert(QStringLiteral("files"), files);
        put(path("manifest.json"), resealed(manifest));
    }
};

using Deed = std::function<void(const Pack &)>;

} // namespace
Q_DECLARE_METATYPE(Deed)

class TestEvidencePack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPackIsWholeAndForItsOwnerAlone_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("demo") << false;
        QTest::newRow("hostile names") << true;
    }
    void aPackIsWholeAndForItsOwnerAlone()
    {
        QFETCH(bool, hostile);
        const ReviewRecord record = hostile ? hostileRecord() : demoRecord();
        const Pack pack(record);
        const QDir folder(pack.pack.folder);
        // Nothing else was made, and nothing was left.
        QCOMPARE(QDir(pack.parent.path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{folder.dirName()});
        QCOMPARE(
            folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
            (QStringList{QStringLiteral("expiries.ics"), QStringLiteral("findings.csv"),
                         QStringLiteral("findings.sarif"), QStringLiteral("manifest.json"),
                         QStringLiteral("policy.json"), QStringLiteral("report.html"),
                         QStringLiteral("report.pdf"), QStringLiteral("review.json")}));
        struct stat facts { };
        QCOMPARE(::stat(QFile::encodeName(folder.path()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, mode_t(0700));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QCOMPARE(::stat(QFile::encodeName(folder.filePath(name)).constData(), &facts), 0);
            QCOMPARE(facts.st_mode & 07777, mode_t(0600));
        }
        // By the manifest alone, as sha256sum would.
        const QJsonObject manifest = pack.manifest();
        const QJsonArray files = manifest.value(QLatin1String("files")).toArray();
        QCOMPARE(files.size(), 7);
        for (const QJsonValue &file : files) {
            const QByteArray bytes =
                bytesOf(folder.filePath(file.toObject().value(QLatin1String("name")).toString()));
            QCOMPARE(file.toObject().value(QLatin1String("size")).toInteger(), bytes.size());
            QCOMPARE(file.toObject().value(QLatin1String("sha256")).toString(), sha256(bytes));
        }
        QCOMPARE(pack.pack.manifestSha256, sha256(bytesOf(pack.path("manifest.json"))));
        QCOMPARE(manifest.value(QLatin1String("previous")).toString(), QString());
        QCOMPARE(manifest.value(QLatin1String("numbers"))
                     .toObject()
                     .value(QLatin1String("findings"))
                     .toInteger(),
                 static_cast<qint64>(record.findings.size()));
        const PackCheck check = verifyPack(pack.pack.folder);
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.files, 7);
        QCOMPARE(check.manifestSha256, pack.pack.manifestSha256);
        QVERIFY(!check.isChainChecked);
        QCOMPARE(verifyPack(pack.path("manifest.json")).problems, QStringList());
        const Result<ReviewRecord> read = reviewRecordFromJson(bytesOf(pack.path("review.json")));
        QVERIFY(read.ok());
        QCOMPARE(read->findings.size(), record.findings.size());
    }

    void theFoldersNameIsSafeWhateverTheConnectionIsCalled_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *tag, const QString &connection, const QString &stem) {
            QTest::newRow(tag) << connection
                               << QStringLiteral("Tokendesk review %1 2026-11-18").arg(stem);
        };
        row("plain", QStringLiteral("Acme production"), QStringLiteral("Acme-production"));
        row("path", QStringLiteral("../../etc/cron.d"), QStringLiteral("etc-cron-d"));
        row("empty", {}, QStringLiteral("connection"));
        row("dots", QStringLiteral(".."), QStringLiteral("connection"));
        row("other script", QStringLiteral("データ (本番)"), QStringLiteral("データ-本番"));
        row("umlauts", QStringLiteral("Zu\u0308rich: Größe"), QStringLiteral("Z\u00FCrich-Größe"));
        row("signs of vowels", QStringLiteral("हिन्दी"), QStringLiteral("हिन्दी"));
        row("a sign alone", QStringLiteral("\u0301 a"), QStringLiteral("a"));
        row("disguised", QStringLiteral("a\u202Eb\u200Bc\u00A0"), QStringLiteral("a-b-c"));
        row("half a character", QString(QChar(0xD800)) + QLatin1Char('a'), QStringLiteral("a"));
        row("pictures", QStringLiteral("🔥"), QStringLiteral("connection"));
        row("long in bytes", QString(100, QChar(0x672C)), QString(40, QChar(0x672C)));
        row("long in halves", QStringLiteral("𠀋").repeated(100),
            QStringLiteral("𠀋").repeated(30));
        row("separators", QStringLiteral("a/b\\c:d\0e"), QStringLiteral("a-b-c-d-e"));
        row("long", QString(10'000, QLatin1Char('x')), QString(60, QLatin1Char('x')));
        row("line break", QStringLiteral("a\nb"), QStringLiteral("a-b"));
    }
    void theFoldersNameIsSafeWhateverTheConnectionIsCalled()
    {
        QFETCH(QString, connection);
        QFETCH(QString, folder);
        ReviewRecord record = demoRecord();
        record.connectionName = connection;
        QCOMPARE(packFolderName(record), folder);
    }

    void whatIsNotFinishedIsCalledADraft()
    {
        ReviewRecord record = demoRecord();
        record.finishedAtMs = 0;
        const Pack pack(record);
        QCOMPARE(QDir(pack.pack.folder).dirName(),
                 QStringLiteral("Tokendesk review Acme-production 2026-11-18 draft"));
    }

    void aNameThatIsTakenGetsANumber()
    {
        const QTemporaryDir parent;
        const ReviewRecord record = demoRecord();
        const QString name = packFolderName(record);
        // Also when an empty folder or a link that leads nowhere has it.
        QVERIFY(QDir(parent.path()).mkdir(name));
        QVERIFY(
            QFile::link(QStringLiteral("nowhere"), parent.filePath(name + QStringLiteral(" (2)"))));
        QCOMPARE(freePackFolderName(record, parent.path()), name + QStringLiteral(" (3)"));
        const auto written = writePack(record, record.judgedAtMs, parent.path(), {});
        QVERIFY(written.ok());
        QCOMPARE(QDir(written->folder).dirName(), name + QStringLiteral(" (3)"));
        QVERIFY(QDir(parent.filePath(name)).isEmpty());
        QVERIFY(verifyPack(written->folder).isIntact());
    }

    void whatCannotBeWrittenLeavesNothingBehind()
    {
        const QTemporaryDir parent;
        const ReviewRecord record = demoRecord();
        // A disk that takes no more: the largest file of the pack does not fit.
        struct rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit little = before;
        little.rlim_cur = 64 * 1024;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto written = writePack(record, record.judgedAtMs, parent.path(), {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().message.contains(QStringLiteral("report.pdf")),
                 qPrintable(written.error().message));
        QCOMPARE(written.error().detail, qt_error_string(EFBIG));
        QVERIFY(!written.error().remedy.isEmpty());
        QCOMPARE(everythingIn(parent.path()), QStringList());
    }

    void aFolderThatGoesMeanwhileIsNamed()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("share"));
        QVERIFY(QDir().mkpath(folder));
        const auto written =
            writePack(demoRecord(), sampleNow, folder, {}, [&folder](const PackStage &stage) {
                return stage.file < 1 || QDir(folder).removeRecursively();
            });
        QVERIFY(!written.ok());
        QVERIFY2(written.error().message.contains(folder), qPrintable(written.error().message));
        QCOMPARE(everythingIn(parent.path()), QStringList());
    }

    void resultsAreCountedHoweverTheyAreLaidOut()
    {
        const ReviewRecord record = demoRecord();
        const QByteArray sarif = recordAsSarif(record);
        const QByteArray compact = QJsonDocument::fromJson(sarif).toJson(QJsonDocument::Compact);
        const auto numbersIn = [](QByteArray json) {
            QBuffer buffer(&json);
            buffer.open(QIODevice::ReadOnly);
            return numbersOfSarif(buffer);
        };
        QVERIFY(numbersIn(sarif) == numbersOf(record));
        QVERIFY(numbersIn(compact) == numbersOf(record));
        // An earlier version gave what was settled its severity's level.
        ReviewRecord grave = record;
        for (RecordedFinding &finding : grave.findings)
            finding.severity = Severity::Critical;
        QByteArray graveSarif = recordAsSarif(grave);
        QVERIFY(graveSarif.contains("\"level\": \"none\""));
        graveSarif.replace("\"level\": \"none\"", "\"level\": \"error\"");
        QVERIFY(numbersIn(graveSarif) == numbersOf(grave));
        // Nothing else may be without one.
        graveSarif.replace("\"level\": \"error\"", "\"level\": \"none\"");
        QVERIFY(!numbersIn(graveSarif));
        ReviewRecord nothing = record;
        nothing.findings.clear();
        QVERIFY(numbersIn(recordAsSarif(nothing)) == PackNumbers());
    }

    void aFullDiskIsNamedWithTheFileThatDidNotFit()
    {
        const QTemporaryDir parent;
        const ReviewRecord record = demoRecord();
        const Pack whole(record);
        // All but the largest file has room.
        const QString largest = QStringLiteral("findings.sarif");
        const qint64 size = QFileInfo(whole.path(largest)).size();
        QVERIFY(size > QFileInfo(whole.path("report.pdf")).size() * 5 / 4);
        struct rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit little = before;
        little.rlim_cur = static_cast<rlim_t>(size - 1);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto written = writePack(record, record.judgedAtMs, parent.path(), {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Local);
        QVERIFY2(written.error().message.contains(largest), qPrintable(written.error().message));
        QCOMPARE(written.error().detail, qt_error_string(EFBIG));
        QVERIFY(!written.error().remedy.isEmpty());
        QCOMPARE(everythingIn(parent.path()), QStringList());
    }

    void itIsToldHowFarItIs()
    {
        const QTemporaryDir parent;
        const ReviewRecord record = demoRecord();
        int file = 0;
        double share = 0;
        int told = 0;
        const auto written =
            writePack(record, record.judgedAtMs, parent.path(), {}, [&](const PackStage &stage) {
                ++told;
                const bool isNext = stage.file == file || stage.file == file + 1;
                const bool isFurther = stage.share >= share && stage.share <= 1.0;
                file = stage.file;
                share = stage.share;
                return isNext && isFurther; // otherwise there is no pack
            });
        QVERIFY(written.ok());
        QCOMPARE(file, int(packFileNames().size()) - 1);
        QVERIFY(share > 0.99);
        // After each finding of each of the five files that have them.
        QVERIFY(told > static_cast<int>(record.findings.size()) * 5);
    }

    void aPackThatIsCalledOffLeavesNothing()
    {
        const QTemporaryDir parent;
        ReviewRecord record = demoRecord();
        record.findings.resize(60); // some dozen times
        int steps = 0;
        {
            const QTemporaryDir elsewhere;
            QVERIFY(writePack(record, record.judgedAtMs, elsewhere.path(), {},
                              [&steps](const PackStage &) {
                                  ++steps;
                                  return true;
                              })
                        .ok());
        }
        QRandomGenerator random(4);
        QList<int> points{0, 1, steps - 1};
        for (int i = 0; i < 40; ++i)
            points << random.bounded(steps);
        QSet<int> files;
        for (const int point : std::as_const(points)) {
            int step = 0;
            const auto written = writePack(record, record.judgedAtMs, parent.path(), {},
                                           [&](const PackStage &stage) {
                                               if (step < point)
                                                   return step++ < point;
                                               files.insert(stage.file);
                                               return false;
                                           });
            QVERIFY(!written.ok());
            QCOMPARE(written.error().kind, Error::Kind::Cancelled);
            QVERIFY(!written.error().message.isEmpty());
            QCOMPARE(everythingIn(parent.path()), QStringList());
        }
        QVERIFY(files.size() > 4); // in most of the files
        // The folder is as good as before.
        QVERIFY(writePack(record, record.judgedAtMs, parent.path(), {}).ok());
    }

    void aPackThatAnotherThreadCallsOffIsWholeOrNothing()
    {
        const ReviewRecord record = demoRecord();
        for (int turn = 0; turn < 12; ++turn) {
            const QTemporaryDir parent;
            std::atomic<int> told = 0;
            std::atomic<bool> isStopped = false;
            Result<WrittenPack> written;
            const std::unique_ptr<QThread> writer(QThread::create([&] {
                written =
                    writePack(record, record.judgedAtMs, parent.path(), {}, [&](const PackStage &) {
                        ++told;
                        return !isStopped;
                    });
            }));
            writer->start();
            while (told < turn * 90 && !writer->isFinished())
                QThread::usleep(100);
            isStopped = true;
            writer->wait();
            if (written.ok()) {
                QCOMPARE(everythingIn(parent.path()),
                         QStringList{QFileInfo(written->folder).fileName()});
                QVERIFY(verifyPack(written->folder).isIntact());
            } else {
                QCOMPARE(written.error().kind, Error::Kind::Cancelled);
                QCOMPARE(everythingIn(parent.path()), QStringList());
            }
        }
    }

    void aFolderThatIsNoneIsNamed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("empty") << QString();
        QTest::newRow("missing") << QStringLiteral("/nonexistent/reports");
        QTest::newRow("a file") << QStringLiteral("/etc/hostname");
    }
    void aFolderThatIsNoneIsNamed()
    {
        QFETCH(QString, folder);
        const auto written = writePack(demoRecord(), sampleNow, folder, {});
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.contains(folder));
        QVERIFY(!written.error().remedy.isEmpty());
    }

    void everyManipulationIsFound_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *tag, const Deed &deed, const char *word) {
            QTest::newRow(tag) << deed << QString::fromUtf8(word);
        };
        const QStringList names = packFileNames();
        for (const QString &name : names) {
            row(
                qPrintable(QStringLiteral("one bit of ") + name),
                [name](const Pack &pack) {
                    QByteArray bytes = bytesOf(pack.path(name));
                    const qsizetype at = bytes.size() / 2;
                    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
                    put(pack.path(name), bytes);
                },
                qPrintable(name + QStringLiteral(" was altered: its hash")));
            row(
                qPrintable(QStringLiteral("a byte more in ") + name),
                [name](const Pack &pack) { put(pack.path(name), bytesOf(pack.path(name)) + ' '); },
                qPrintable(name + QStringLiteral(" was altered: it has")));
            row(
                qPrintable(QStringLiteral("removed: ") + name),
                [name](const Pack &pack) { QFile::remove(pack.path(name)); },
                qPrintable(name + QStringLiteral(" is missing")));
        }
        row(
            "no manifest", [](const Pack &pack) { QFile::remove(pack.path("manifest.json")); },
            "manifest.json is missing");
        row(
            "a file more", [](const Pack &pack) { put(pack.path("notes.txt"), "x"); },
            "notes.txt was added");
        row(
            "a hidden file more", [](const Pack &pack) { put(pack.path(".notes"), "x"); },
            ".notes was added");
        row(
            "a folder more",
            [](const Pack &pack) { QDir(pack.pack.folder).mkdir(QStringLiteral("more")); },
            "more was added");
        row(
            "the manifest's bytes",
            [](const Pack &pack) {
                QByteArray bytes = bytesOf(pack.path("manifest.json"));
                bytes.replace("Acme production", "Acme protection");
                put(pack.path("manifest.json"), bytes);
            },
            "its own hash does not fit");
        row(
            "the manifest's spaces",
            [](const Pack &pack) {
                put(pack.path("manifest.json"), bytesOf(pack.path("manifest.json")) + "\n");
            },
            "not written as this program writes it");
        row(
            "the manifest's numbers, sealed anew",
            [](const Pack &pack) {
                QJsonObject manifest = pack.manifest();
                QJsonObject numbers = manifest.value(QLatin1String("numbers")).toObject();
                numbers.insert(QStringLiteral("decided"), 114);
                manifest.insert(QStringLiteral("numbers"), numbers);
                put(pack.path("manifest.json"), resealed(manifest));
            },
            "manifest.json does not agree with review.json: Decisions: 114, not ");
        row(
            "a row cut out of the table, sealed anew",
            [](const Pack &pack) {
                QByteArray csv = bytesOf(pack.path("findings.csv"));
                csv.truncate(csv.lastIndexOf("\r\n", csv.size() - 3) + 2);
                pack.exchange(QStringLiteral("findings.csv"), csv);
            },
            "findings.csv does not agree with review.json");
        row(
            "a graver finding made lighter, sealed anew",
            [](const Pack &pack) {
                QByteArray sarif = bytesOf(pack.path("findings.sarif"));
                const qsizetype at = sarif.indexOf("\"severity\": \"critical\"");
                sarif.replace(at, 22, "\"severity\": \"high\"");
                pack.exchange(QStringLiteral("findings.sarif"), sarif);
            },
            "findings.sarif does not agree with review.json: Critical: ");
        row(
            "no comma between two results, sealed anew",
            [](const Pack &pack) {
                QByteArray sarif = bytesOf(pack.path("findings.sarif"));
                const qsizetype at = sarif.indexOf("\n                },\n");
                sarif.remove(at + 18, 1);
                pack.exchange(QStringLiteral("findings.sarif"), sarif);
            },
            "findings.sarif cannot be read");
        row(
            "a result that is cut off, sealed anew",
            [](const Pack &pack) {
                QByteArray sarif = bytesOf(pack.path("findings.sarif"));
                sarif.truncate(sarif.indexOf("\n                },\n") + 60);
                pack.exchange(QStringLiteral("findings.sarif"), sarif);
            },
            "findings.sarif cannot be read");
        row(
            "a result more at the end, sealed anew",
            [](const Pack &pack) {
                QByteArray sarif = bytesOf(pack.path("findings.sarif"));
                const qsizetype from =
                    sarif.indexOf("                {\n", sarif.indexOf("results"));
                const qsizetype to = sarif.indexOf("\n                },\n", from) + 20;
                sarif.insert(from, sarif.mid(from, to - from));
                pack.exchange(QStringLiteral("findings.sarif"), sarif);
            },
            "findings.sarif does not agree with review.json");
        row(
            "a decision added to the record, sealed anew",
            [](const Pack &pack) {
                ReviewRecord record =
                    reviewRecordFromJson(bytesOf(pack.path("review.json"))).value();
                for (RecordedFinding &finding : record.findings) {
                    if (!finding.decision)
                        finding.decision.emplace();
                }
                pack.exchange(QStringLiteral("review.json"), reviewRecordAsJson(record));
            },
            "findings.csv does not agree with review.json");
        row(
            "an event taken out, sealed anew",
            [](const Pack &pack) {
                QByteArray calendar = bytesOf(pack.path("expiries.ics"));
                const qsizetype from = calendar.indexOf("BEGIN:VEVENT");
                const qsizetype to = calendar.indexOf("END:VEVENT\r\n") + 12;
                calendar.remove(from, to - from);
                pack.exchange(QStringLiteral("expiries.ics"), calendar);
            },
            "expiries.ics has");
        row(
            "another policy, sealed anew",
            [](const Pack &pack) {
                QByteArray policy = bytesOf(pack.path("policy.json"));
                policy.replace("\"days\": 45", "\"days\": 450");
                pack.exchange(QStringLiteral("policy.json"), policy);
            },
            "not the policy that the review names");
        row(
            "a way up in a name",
            [](const Pack &pack) {
                put(pack.parent.filePath(QStringLiteral("outside")), "x");
                pack.list(QStringLiteral("../outside"));
            },
            "“../outside”, which is no name");
        row(
            "an absolute name", [](const Pack &pack) { pack.list(QStringLiteral("/etc/passwd")); },
            "“/etc/passwd”, which is no name");
        row(
            "a name with a line break", [](const Pack &pack) { pack.list(QStringLiteral("a\nb")); },
            "“a b”");
        row(
            "the manifest in itself",
            [](const Pack &pack) { pack.list(QStringLiteral("manifest.json")); },
            "“manifest.json”, which is no name");
        row(
            "a file twice", [](const Pack &pack) { pack.list(QStringLiteral("report.pdf")); },
            "lists report.pdf twice");
        row(
            "more files than there are",
            [](const Pack &pack) {
                for (int i = 0; i < 120; ++i)
                    pack.list(QStringLiteral("file%1").arg(i));
            },
            "lists more files than a pack has");
        row(
            "a link instead of a file",
            [](const Pack &pack) {
                const QString elsewhere = pack.parent.filePath(QStringLiteral("elsewhere"));
                QFile::rename(pack.path("report.pdf"), elsewhere);
                QFile::link(elsewhere, pack.path("report.pdf"));
            },
            "report.pdf is a link");
        row(
            "a link instead of the manifest",
            [](const Pack &pack) {
                const QString elsewhere = pack.parent.filePath(QStringLiteral("elsewhere"));
                QFile::rename(pack.path("manifest.json"), elsewhere);
                QFile::link(elsewhere, pack.path("manifest.json"));
            },
            "manifest.json is a link");
        row(
            "a pipe instead of a file",
            [](const Pack &pack) {
                QFile::remove(pack.path("review.json"));
                ::mkfifo(QFile::encodeName(pack.path("review.json")).constData(), 0600);
            },
            "review.json is no plain file");
        row(
            "a folder instead of a file",
            [](const Pack &pack) {
                QFile::remove(pack.path("review.json"));
                QDir(pack.pack.folder).mkdir(QStringLiteral("review.json"));
            },
            "review.json is no plain file");
        row(
            "a manifest of many megabytes",
            [](const Pack &pack) {
                put(pack.path("manifest.json"), QByteArray(2 * 1024 * 1024, ' '));
            },
            "manifest.json is too large");
        row(
            "a file of many terabytes that the manifest knows",
            [](const Pack &pack) {
                constexpr qint64 size = qint64(5) * 1024 * 1024 * 1024;
                // A hole: it takes no room on the disk.
                if (::truncate(QFile::encodeName(pack.path("report.pdf")).constData(), size) != 0)
                    qFatal("no hole");
                QJsonObject manifest = pack.manifest();
                QJsonArray files = manifest.value(QLatin1String("files")).toArray();
                QJsonObject file = files.first().toObject();
                file.insert(QStringLiteral("size"), size);
                files.replace(0, file);
                manifest.insert(QStringLiteral("files"), files);
                put(pack.path("manifest.json"), resealed(manifest));
            },
            "report.pdf is too large");
        row(
            "no JSON", [](const Pack &pack) { put(pack.path("manifest.json"), "{"); },
            "manifest.json is no manifest");
        row(
            "nested without end",
            [](const Pack &pack) { put(pack.path("manifest.json"), QByteArray(100'000, '[')); },
            "manifest.json is no manifest");
        row(
            "a size below zero",
            [](const Pack &pack) {
                QJsonObject manifest = pack.manifest();
                QJsonArray files = manifest.value(QLatin1String("files")).toArray();
                QJsonObject file = files.first().toObject();
                file.insert(QStringLiteral("size"), -1);
                files.replace(0, file);
                manifest.insert(QStringLiteral("files"), files);
                put(pack.path("manifest.json"), resealed(manifest));
            },
            "files[0].size");
        row(
            "a record that is none, sealed anew",
            [](const Pack &pack) { pack.exchange(QStringLiteral("review.json"), "[]"); },
            "review.json: ");
        row(
            "a table that is none, sealed anew",
            [](const Pack &pack) {
                pack.exchange(QStringLiteral("findings.csv"), QByteArray("\"severity\n", 10));
            },
            "findings.csv cannot be read");
        row(
            "results that are none, sealed anew",
            [](const Pack &pack) { pack.exchange(QStringLiteral("findings.sarif"), "{}"); },
            "findings.sarif cannot be read");
    }
    void everyManipulationIsFound()
    {
        QFETCH(Deed, deed);
        QFETCH(QString, word);
        static const Pack original;
        const Pack pack(Pack::Copied{original});
        QVERIFY(verifyPack(pack.pack.folder).isIntact());
        deed(pack);
        const PackCheck check = verifyPack(pack.pack.folder);
        QVERIFY(!check.isIntact());
        QVERIFY(!check.areFilesIntact);
        QCOMPARE(chainVerdict(check), QString());
        QVERIFY2(check.problems.join(QLatin1Char('\n')).contains(word),
                 qPrintable(check.problems.join(QLatin1Char('\n'))));
    }

    void packsFormAChain()
    {
        ReviewRecord record = demoRecord();
        const Pack first(record);
        record.startedAtMs += 90 * msPerDay;
        record.finishedAtMs += 90 * msPerDay;
        record.judgedAtMs += 90 * msPerDay;
        const Pack second(record, first.pack.manifestSha256);
        const Pack third(record, second.pack.manifestSha256);
        PackCheck check = verifyPack(second.pack.folder, first.pack.folder);
        QCOMPARE(check.problems, QStringList());
        QVERIFY(check.isChainChecked);
        QCOMPARE(check.previous, first.pack.manifestSha256);
        QVERIFY(verifyPack(third.pack.folder, second.path("manifest.json")).isIntact());

        const auto broken = [](const Pack &pack, const Pack &previous) {
            return verifyPack(pack.pack.folder, previous.pack.folder)
                .problems.join(QLatin1Char('\n'));
        };
        QVERIFY(broken(third, first).contains(QStringLiteral("The chain is broken")));
        // That says nothing against its own files.
        const auto verdict = [](const Pack &pack, const Pack &previous) {
            return chainVerdict(verifyPack(pack.pack.folder, previous.pack.folder));
        };
        QVERIFY(verdict(third, first).contains(QLatin1String("does not follow")));
        QCOMPARE(verdict(third, second), QString());
        QVERIFY(broken(first, second).contains(QStringLiteral("says that it is the first")));
        // Made anew so that all its own hashes fit: only the chain knows.
        QJsonObject manifest = second.manifest();
        manifest.insert(QStringLiteral("created_at"), QStringLiteral("2020-01-01T00:00:00.000Z"));
        put(second.path("manifest.json"), resealed(manifest));
        QCOMPARE(verifyPack(second.pack.folder).problems, QStringList());
        QVERIFY(broken(third, second).contains(QStringLiteral("The chain is broken")));
        QFile::remove(second.path("manifest.json"));
        QVERIFY(broken(third, second).contains(QStringLiteral("The previous pack: ")));
        QVERIFY(verdict(third, second).contains(QLatin1String("could not be read")));
        put(third.path("findings.csv"), "x");
        QCOMPARE(verdict(third, first), QString());
        record.connectionId = QStringLiteral("another");
        const Pack other(record, first.pack.manifestSha256);
        QVERIFY(broken(other, first).contains(QStringLiteral("another connection")));
    }

    void aPackOfAnotherConnectionIsNoBrokenChain()
    {
        ReviewRecord record = demoRecord();
        const Pack first(record);
        const Pack second(record, first.pack.manifestSha256);
        record.connectionId = QStringLiteral("c2");
        record.connectionName = QStringLiteral("Acme staging");
        record.address = QStringLiteral("https://staging.example");
        const Pack other(record);
        for (const Pack *pack : {&first, &second}) {
            const PackCheck check = verifyPack(pack->pack.folder, other.pack.folder);
            QCOMPARE(check.problems, QStringList());
            QVERIFY(check.isIntact());
            QVERIFY(!check.isChainChecked);
            for (const QString &named :
                 {QStringLiteral("Acme staging"), QStringLiteral("https://staging.example"),
                  QStringLiteral("Acme production"),
                  QStringLiteral("https://acme.qualytics.example")})
                QVERIFY2(check.otherChain.contains(named), qPrintable(check.otherChain));
        }
        QVERIFY(verifyPack(second.pack.folder, first.pack.folder).otherChain.isEmpty());
        // One that was altered is told as such, whatever connection it names.
        QJsonObject manifest = other.manifest();
        manifest.insert(QStringLiteral("created_at"), QStringLiteral("2020-01-01T00:00:00.000Z"));
        put(other.path("manifest.json"), QJsonDocument(manifest).toJson());
        const PackCheck altered = verifyPack(second.pack.folder, other.pack.folder);
        QVERIFY(!altered.isIntact());
        QCOMPARE(altered.otherChain, QString());
    }

    void whatIsNoPackIsSaidSo()
    {
        const QTemporaryDir empty;
        QCOMPARE(verifyPack(empty.path()).problems,
                 QStringList{QStringLiteral("manifest.json is missing")});
        QVERIFY(!verifyPack(QStringLiteral("/nonexistent/pack")).isIntact());
        QVERIFY(!verifyPack(QString()).isIntact());
    }

    void theReportSaysWhichHashIsToBeWrittenDown()
    {
        const Pack pack(demoRecord());
        // Who opens the manifest finds another one in it.
        const QString inside = pack.manifest().value(QLatin1String("manifest_sha256")).toString();
        QVERIFY(!inside.isEmpty());
        QVERIFY(inside != pack.pack.manifestSha256);
        QCOMPARE(sha256(bytesOf(pack.path("manifest.json"))), pack.pack.manifestSha256);
        QVERIFY(bytesOf(pack.path("report.html")).contains("The manifest_sha256 inside it is"));
    }

    void theReportInThePackIsThatOfTheRecord()
    {
        const ReviewRecord record = demoRecord();
        const Pack pack(record);
        const QString text = squeezed(pdfText(pack.path("report.pdf")));
        const QJsonArray findings = QJsonDocument::fromJson(bytesOf(pack.path("review.json")))
                                        .object()
                                        .value(QLatin1String("findings"))
                                        .toArray();
        QCOMPARE(findings.size(), static_cast<qsizetype>(record.findings.size()));
        int subjects = 0;
        for (const QJsonValue &one : findings) {
            const QJsonObject finding = one.toObject();
            QVERIFY(text.contains(finding.value(QLatin1String("key")).toString()));
            const QString subject = finding.value(QLatin1String("subject")).toString();
            // Not every machine has a font for the others.
            if (std::any_of(subject.begin(), subject.end(),
                            [](QChar character) { return character.unicode() >= 0x80; }))
                continue;
            QVERIFY2(text.contains(squeezed(subject)), qPrintable(subject));
            ++subjects;
        }
        QVERIFY(subjects > 50);
    }
};

QTEST_MAIN(TestEvidencePack)
#include "testevidencepack.moc"
