// The review in the console, and the check of an evidence pack.
#include "cli/program.h"
#include "credentials/connectionnames.h"
#include "credentials/connectionstore.h"
#include "domain/review/reviewrecord.h"
#include "domain/tokenplan.h"
#include "evidence/packwriter.h"
#include "language/translations.h"
#include "store/reviewstore.h"
#include "workflows/history.h"
#include "workflows/policies.h"
#include "workflows/review.h"
#include "workflows/reviewrecording.h"
#include "workflows/rotations.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTimeZone>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ReviewRecord recordOf(const QByteArray &json)
{
    const Result<ReviewRecord> record = reviewRecordFromJson(json);
    if (!record.ok())
        qFatal("%s", qPrintable(record.error().text()));
    return record.value();
}

QList<KeptDecision> keepAll(const ReviewRecord &record)
{
    QList<KeptDecision> decisions;
    for (const RecordedFinding &finding : record.findings) {
        KeptDecision decision;
        decision.finding = finding.key;
        decision.reason = QStringLiteral("agreed");
        decision.by = QStringLiteral("Sam");
        decision.atMs = record.startedAtMs;
        decisions << decision;
    }
    return decisions;
}

std::unique_ptr<ReviewStore> openReviews(const Desk &desk)
{
    auto opened = finished(ReviewStore::open(desk.file("review.sqlite")));
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().text()));
    return std::move(opened).value();
}

/// What the window has for a connection: its files, a session and a review.
struct Window {
    const Desk &desk;
    std::unique_ptr<Journal> journal = desk.openJournal();
    QSettings settings{desk.file("tokendesk.ini"), QSettings::IniFormat};
    ConnectionStore connections{settings};
    std::unique_ptr<ReviewStore> reviews = openReviews(desk);
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<Session> session;

    explicit Window(const Desk &place)
        : desk(place)
    {
        auto opened = finished(HistoryStore::open(desk.file("history.sqlite")));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        store = std::move(opened).value();
        session = std::make_unique<Session>(connection(), SecretBytes::copyOf(desk.credential()),
                                            *journal, quickLimits());
        if (!finished(session->open()).ok())
            qFatal("it cannot be opened");
    }

    [[nodiscard]] Connection connection() const
    {
        Connection made;
        made.origin = desk.live.started.url;
        made.id = runOnlyId(made.origin);
        made.name = QStringLiteral("Window");
        made.runOnly = true;
        made.refreshMinutes = 0;
        return made;
    }
    /// As they are now; `more`: each account has had one more token.
    [[nodiscard]] std::shared_ptr<const Inventory> lists(bool more) const
    {
        const Inventory &now = session->inventory().data();
        std::vector<Token> tokens = now.tokens();
        for (const Account &account : more ? now.accounts() : std::vector<Account>()) {
            Token token;
            token.id = 1'000'000 + account.id;
            token.accountId = account.id;
            token.created = account.created;
            tokens.push_back(token);
        }
        return std::make_shared<const Inventory>(now.accounts(), std::move(tokens));
    }
    void look(const Connection &where, const std::shared_ptr<const Inventory> &lists, int daysAgo)
    {
        HistoryLook look;
        look.origin = where.origin.toString();
        look.atMs = session->inventory().nowMs() - daysAgo * msPerDay;
        const auto step = finished(store->compare(where.id, lists, look));
        if (!step.ok() || !finished(store->write(where.id, step.value())).ok())
            qFatal("the look is not written down");
    }
    [[nodiscard]] std::vector<RecordedFinding> findings()
    {
        Changes changes(*session);
        // The program that it is compared with says "days", not "day(s)".
        Translations words(Translations::Where::Terminal);
        if (!words.load(QStringLiteral("en")))
            qFatal("there are no English plural forms");
        Rotations rotations(*session, changes);
        if (!finished(rotations.load()).ok())
            qFatal("the rotations cannot be read");
        History history(*session, *store, connections);
        finished(history.catchUp());
        Review review(*session, rotations, *reviews, shippedPolicy(QStringLiteral("default")));
        review.setHistory(history);
        review.begin();
        if (!QTest::qWaitFor([&review] { return review.isReady(); }, 60'000))
            qFatal("nothing is judged");
        finished(review.judgeNow());
        RecordingContext asFile; // as the console writes it
        asFile.instants = InstantWords::OfFile;
        return startRecord(review.view(), asFile).findings;
    }
};

/// Of a token that was used long after the one was made that was to take its place.
void letGoOfRotation(Journal &journal, const QString &connection, const Inventory &inventory)
{
    const auto isLiveNow = [](const Token &token) {
        return token.active && token.created.isSet()
            && (!token.expiration.isSet()
                || token.expiration.msecs() > QDateTime::currentMSecsSinceEpoch());
    };
    for (const Token &old : inventory.tokens()) {
        for (const int index : inventory.tokensOf(inventory.accountIndex(old.accountId))) {
            const Token &made = inventory.token(index);
            if (made.id == old.id || !isLiveNow(old) || !isLiveNow(made) || !old.lastUsed.isSet()
                || old.lastUsed.msecs() - made.created.msecs() <= 8 * msPerDay)
                continue;
            Rotation rotation;
            rotation.oldToken = old.id;
            rotation.account = old.accountId;
            rotation.successorName = made.name;
            rotation.end = RotationEnd::Left;
            RunRecord run{QStringLiteral("left"),  connection, rotationRunKind, 1, false,
                          rotationAsJson(rotation)};
            ChangeIntent intent;
            intent.kind = ChangeKind::CreateToken;
            intent.connectionId = connection;
            intent.accountId = old.accountId;
            intent.run = run.id;
            const auto begun = finished(journal.begin(intent));
            if (!begun.ok() || !finished(journal.saveRun(run)).ok()
                || !finished(journal.finish(begun.value(), ChangeOutcome::Done, made.id, {},
                                            Handover::Done))
                        .ok())
                qFatal("the rotation is not written down");
            return;
        }
    }
    qFatal("no account has two such tokens");
}

void compare(const std::vector<RecordedFinding> &console,
             const std::vector<RecordedFinding> &window)
{
    const auto keysOf = [](const std::vector<RecordedFinding> &findings) {
        QSet<QString> keys;
        for (const RecordedFinding &finding : findings)
            keys.insert(finding.key);
        return keys;
    };
    const QSet<QString> more = keysOf(console) - keysOf(window);
    const QSet<QString> less = keysOf(window) - keysOf(console);
    QVERIFY2(more.isEmpty(), qPrintable(QStringList(more.values()).join(QLatin1Char(' '))));
    QVERIFY2(less.isEmpty(), qPrintable(QStringList(less.values()).join(QLatin1Char(' '))));
    QCOMPARE(console.size(), window.size());
    for (size_t i = 0; i < console.size(); ++i) {
        QCOMPARE(console[i].key, window[i].key);
        QCOMPARE(console[i].reason, window[i].reason);
        QCOMPARE(console[i].severity, window[i].severity);
    }
}

QByteArrayList contents(const Desk &desk)
{
    QByteArrayList all;
    const QFileInfoList files = QDir(desk.data.path()).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(info.filePath()));
        all << info.fileName().toUtf8() + '\n' + file.readAll();
    }
    return all;
}

} // namespace

class TestTokendeskctlReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasTheSameFindings()
    {
        Desk desk;
        const Ended json = desk.run(QStringLiteral("review --format json"));
        QCOMPARE(json.code, 1);
        const ReviewRecord record = recordOf(json.output);
        QVERIFY(record.findings.size() > 100);
        QCOMPARE(record.policy.id, QStringLiteral("default"));
        QVERIFY(json.errors.contains(QByteArray::number(record.findings.size())));
        QVERIFY(json.errors.contains(QByteArray::number(record.undecided())));

        const Ended csv = desk.run(QStringLiteral("review --format csv"));
        QCOMPARE(csv.code, 1);
        QCOMPARE(csv.output.count("\r\n"), static_cast<int>(record.findings.size()) + 1);
        const Ended table = desk.run(QStringLiteral("review"));
        QCOMPARE(table.code, 1);
        QCOMPARE(table.output.count('\n'), static_cast<int>(record.findings.size()) + 1);
        QVERIFY(QDir(desk.data.path()).isEmpty()); // reading leaves nothing behind
    }

    void whatAProgramReadsIsTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("language") << QStringList{QStringLiteral("LANG=C.UTF-8"),
                                                 QStringLiteral("LANGUAGE=de")};
        QTest::newRow("all") << QStringList{QStringLiteral("LC_ALL=de_DE.UTF-8"),
                                            QStringLiteral("LANGUAGE=de")};
        QTest::newRow("region") << QStringList{
            QStringLiteral("LANG=en_GB.UTF-8"), QStringLiteral("LC_TIME=fr_FR.UTF-8"),
            QStringLiteral("LC_NUMERIC=de_DE.UTF-8"), QStringLiteral("LANGUAGE=en")};
    }
    void whatAProgramReadsIsTheSameInEveryLanguage()
    {
        QFETCH(QStringList, environment);
        Desk desk;
        const auto findings = [&desk](const QStringList &variables) {
            QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"LC_ALL", "LC_TIME", "LC_NUMERIC", "LANGUAGE"})
                with.remove(QLatin1String(name));
            for (const QString &variable : variables)
                with.insert(variable.section(QLatin1Char('='), 0, 0),
                            variable.section(QLatin1Char('='), 1));
            const Ended ended = runProgram(
                {QStringLiteral("review"), QStringLiteral("--format"), QStringLiteral("json"),
                 QStringLiteral("--url"), desk.live.started.url.toString(),
                 QStringLiteral("--token-stdin"), QStringLiteral("--data-dir"), desk.data.path()},
                desk.credential(), with);
            return recordOf(ended.output).findings;
        };
        const std::vector<RecordedFinding> plain = findings({QStringLiteral("LANG=C")});
        const std::vector<RecordedFinding> other = findings(environment);
        QCOMPARE(other.size(), plain.size());
        int days = 0;
        for (size_t i = 0; i < plain.size(); ++i) {
            QCOMPARE(other[i].subject, plain[i].subject);
            QCOMPARE(other[i].reason, plain[i].reason);
            QCOMPARE(other[i].title, plain[i].title);
            if (plain[i].rule == QLatin1String("mass-expiry")) {
                QVERIFY(QDate::fromString(plain[i].subject, Qt::ISODate).isValid());
                ++days;
            }
        }
        QVERIFY(days > 0);
    }

    void theTimesOfAReasonAreOfNoTimeZone()
    {
        Desk desk;
        QProcessEnvironment there = QProcessEnvironment::systemEnvironment();
        there.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
        const auto reviewed = [&](const QStringList &options) {
            return runProgram(QStringList{QStringLiteral("review"), QStringLiteral("--url"),
                                          desk.live.started.url.toString(),
                                          QStringLiteral("--token-stdin"),
                                          QStringLiteral("--data-dir"), desk.data.path()}
                                  + options,
                              desk.credential(), there);
        };
        const QString format = QStringLiteral("--format");
        const Ended json = reviewed({format, QStringLiteral("json")});
        const Ended csv = reviewed({format, QStringLiteral("csv")});
        const Ended table = reviewed({format, QStringLiteral("table")});
        const QRegularExpression utc(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));
        int reasons = 0;
        const ReviewRecord record = recordOf(json.output);
        for (const RecordedFinding &finding : record.findings) {
            const QString time = utc.match(finding.reason).captured();
            if (time.isEmpty())
                continue;
            const auto isIt = [&time](const RecordedValue &value) { return value.text == time; };
            QVERIFY2(std::any_of(finding.values.begin(), finding.values.end(), isIt),
                     qPrintable(finding.reason));
            QVERIFY2(csv.output.contains(finding.reason.toUtf8()), qPrintable(finding.reason));
            ++reasons;
        }
        QVERIFY(reasons > 0);
        const QRegularExpression ofThere(QStringLiteral("\\d\\d:\\d\\d:\\d\\d E[DS]T"));
        QVERIFY(!QString::fromUtf8(json.output).contains(ofThere));
        QVERIFY(!QString::fromUtf8(csv.output).contains(ofThere));
        QVERIFY(QString::fromUtf8(table.output).contains(ofThere));
    }

    void aDashIsStandardOutput()
    {
        Desk desk;
        const QString call = QStringLiteral("review --format json");
        const Ended dash = desk.run(call + QStringLiteral(" --output -"));
        QCOMPARE(dash.code, 1);
        QCOMPARE(recordOf(dash.output).findings.size(),
                 recordOf(desk.run(call).output).findings.size());
        QVERIFY(!QFile::exists(QStringLiteral("-")));
    }

    void whatIsNotKnownFindsNothing()
    {
        Desk desk;
        const Ended ended = desk.run(QStringLiteral("review --format json"));
        const ReviewRecord record = recordOf(ended.output);
        for (const RecordedFinding &finding : record.findings)
            QVERIFY(finding.rule != QLatin1String("no-owner"));
        QVERIFY(record.notJudged);
        for (const char *rule :
             {"revoked-listed", "restored", "idle-account", "shared-name", "sync-not-scim",
              "superseded-in-use", "no-owner", "many-active", "review-late"})
            QVERIFY2(record.notJudged->contains(QLatin1String(rule)), rule);
        QVERIFY(!record.notJudged->contains(QLatin1String("unused")));
        // Also to a script, which would take little for good.
        QVERIFY2(ended.errors.contains("owners"), ended.errors.constData());
    }

    void whatTheWindowKnowsOfOthersFindsNothing()
    {
        Desk desk;
        const ReviewRecord alone =
            recordOf(desk.run(QStringLiteral("review --format json")).output);
        {
            const auto journal = desk.openJournal();
            const auto store = openReviews(desk);
            KeptDecision decision;
            decision.finding = alone.findings[0].key;
            const QString other = QStringLiteral("other");
            QVERIFY(finished(store->decide(other, {decision})).ok());
            const auto history = finished(HistoryStore::open(desk.file("history.sqlite")));
            QVERIFY(history.ok());
        }
        const ReviewRecord beside =
            recordOf(desk.run(QStringLiteral("review --format json")).output);
        QCOMPARE(beside.findings.size(), alone.findings.size());
        for (size_t i = 0; i < alone.findings.size(); ++i)
            QCOMPARE(beside.findings[i].key, alone.findings[i].key);
    }

    void theThresholdDecidesHowItEnds_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("never") << 0;
        QTest::newRow("info") << 1;
        QTest::newRow("critical") << 1;
    }
    void theThresholdDecidesHowItEnds()
    {
        QFETCH(int, code);
        Desk desk;
        const Ended ended = desk.run(QStringLiteral("review --fail-on ")
                                     + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(ended.code, code);
    }

    void aFileIsWrittenWhole()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.json"));
        const Ended ended = desk.run(QStringLiteral("review --format json --output ") + path);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!recordOf(file.readAll()).findings.empty());
        const Ended nowhere =
            desk.run(QStringLiteral("review --output /nowhere/findings.json --format json"));
        QCOMPARE(nowhere.code, 2);
        QVERIFY(nowhere.errors.contains("/nowhere/findings.json"));
    }

    void aPolicyIsAFileOrOneOfOurs()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        Policy policy = shippedPolicy(QStringLiteral("pci"));
        policy.id = QStringLiteral("mine");
        policy.name = QStringLiteral("Mine");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(policyAsJson(policy));
        file.close();
        const auto judgedBy = [&desk](const QString &wanted) {
            return recordOf(
                desk.run(QStringLiteral("review --format json --policy ") + wanted).output);
        };
        const ReviewRecord mine = judgedBy(path);
        QCOMPARE(mine.policy.name, QStringLiteral("Mine"));
        QCOMPARE(mine.policy.sha256, policyHash(policy));
        const ReviewRecord pci = judgedBy(QStringLiteral("pci"));
        QCOMPARE(pci.findings.size(), mine.findings.size());

        const auto judgedByFile = [&](const QByteArray &json) {
            if (!file.open(QIODevice::WriteOnly))
                qFatal("%s cannot be written", qPrintable(path));
            file.write(json);
            file.close();
            return desk.run(QStringLiteral("review --policy ") + path);
        };
        // Another one does not pass for ours.
        Policy lax = shippedPolicy(QStringLiteral("pci"));
        QVERIFY(judgedByFile(policyAsJson(lax)).code != 2);
        lax.rules.front().isEnabled = !lax.rules.front().isEnabled;
        const Ended mistaken = judgedByFile(policyAsJson(lax));
        QCOMPARE(mistaken.code, 2);
        QVERIFY2(mistaken.errors.contains("Another policy"), mistaken.errors.constData());

        const Ended broken = judgedByFile(policyAsJson(policy).replace("\"days\"", "\"dayz\""));
        QCOMPARE(broken.code, 2);
        QVERIFY2(broken.errors.contains("dayz"), broken.errors.constData());
    }

    void aReviewUnderWayAsksAgainAsTheWindowDoes()
    {
        Desk desk;
        const auto failing = [&desk] {
            return desk.run(QStringLiteral("review --format json --fail-on critical"));
        };
        auto record = std::make_shared<ReviewRecord>(recordOf(failing().output));
        const auto store = openReviews(desk);
        const auto id = finished(store->saveReview(0, record));
        QVERIFY(id.ok());
        QVERIFY(finished(store->decide(record->connectionId, keepAll(*record))).ok());
        QCOMPARE(failing().code, 0);
        auto whole = std::make_shared<ReviewRecord>(*record);
        whole->finishedAtMs = whole->startedAtMs + 1;
        QVERIFY(finished(store->saveReview(id.value(), whole)).ok());
        QCOMPARE(failing().code, 0); // until the next one is started
        QVERIFY(finished(store->saveReview(0, record)).ok());
        const Ended again = failing();
        QCOMPARE(again.code, 1);
        QVERIFY(again.errors.contains(
            QByteArray::number(recordOf(again.output).countOf(Severity::Critical))));
    }

    void aReviewUnderWayKeepsItsTimeZoneAsInTheWindow()
    {
        Desk desk;
        const auto runIn = [&desk](const QString &zone, const QStringList &words) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), zone);
            return runProgram(words
                                  + QStringList{QStringLiteral("--url"),
                                                desk.live.started.url.toString(),
                                                QStringLiteral("--token-stdin"),
                                                QStringLiteral("--data-dir"), desk.data.path()},
                              desk.credential(), environment);
        };
        const auto judgedIn = [&runIn](const QString &zone) {
            const Ended ended = runIn(
                zone,
                {QStringLiteral("review"), QStringLiteral("--format"), QStringLiteral("json")});
            return recordOf(ended.output);
        };
        const auto daysOf = [](const ReviewRecord &record) {
            QStringList days;
            for (const RecordedFinding &finding : record.findings) {
                if (finding.rule == QLatin1String("mass-expiry"))
                    days << finding.subject;
            }
            return days;
        };
        // No moment is of the same day in both: they are 25 hours apart.
        const QString east = QStringLiteral("Pacific/Kiritimati");
        const QString west = QStringLiteral("Pacific/Pago_Pago");
        QVERIFY(desk.live.open().ok());
        const TokenId token = desk.live.liveToken().id;
        const ReviewRecord started = judgedIn(east);
        QCOMPARE(started.timeZone, east);
        QCOMPARE(judgedIn(west).timeZone, west);
        QVERIFY(daysOf(judgedIn(west)) != daysOf(started));
        {
            const auto store = openReviews(desk);
            QVERIFY(finished(store->saveReview(0, std::make_shared<ReviewRecord>(started))).ok());
            LocalNote note;
            note.subject = LocalNote::Subject::Token;
            note.id = token;
            note.reviewOn =
                QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(east.toLatin1())).date();
            QVERIFY(finished(store->saveNotes(started.connectionId, {note})).ok());
        }
        const ReviewRecord later = judgedIn(west);
        QCOMPARE(later.timeZone, east);
        QCOMPARE(daysOf(later), daysOf(started));
        // A search goes by the same day.
        const Ended due =
            runIn(west,
                  {QStringLiteral("tokens"), QStringLiteral("revoke"), QStringLiteral("--query"),
                   QStringLiteral("review:due"), QStringLiteral("--plan")});
        QVERIFY2(due.code == 0, due.errors.constData());
        const Result<TokenPlan> plan = planFromJson(due.output);
        QVERIFY(plan.ok());
        QCOMPARE(plan->lines.size(), 1);
        QCOMPARE(plan->lines.constFirst().token, token);
    }

    void aDamagedFileIsNamedAsTheWindowHasIt_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"review.sqlite", "history.sqlite", "journal.sqlite"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aDamagedFileIsNamedAsTheWindowHasIt()
    {
        QFETCH(QString, name);
        Desk desk;
        const QString path = desk.file(name.toLatin1().constData());
        QFile file(path);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const Ended ended = desk.run(QStringLiteral("review"));
        QVERIFY(ended.code != 0 && ended.code != 1);
        QVERIFY2(ended.errors.contains(path.toUtf8()), ended.errors.constData());
    }

    void whatTheWindowHasDecidedCounts()
    {
        Desk desk;
        const Ended before = desk.run(QStringLiteral("review --format json"));
        const ReviewRecord record = recordOf(before.output);
        const QList<KeptDecision> decisions = keepAll(record);
        {
            const auto store = openReviews(desk);
            QVERIFY(finished(store->decide(record.connectionId, decisions)).ok());
            // While another program has the file, they count just as well.
            const Ended held = desk.run(QStringLiteral("review --format json --fail-on critical"));
            QVERIFY2(held.code == 0, held.errors.constData());
        }
        const Ended after = desk.run(QStringLiteral("review --format json --fail-on critical"));
        // Now that notes are known, there are accounts without an owner: of severity high.
        QVERIFY2(after.code == 0, after.errors.constData());
        const ReviewRecord decided = recordOf(after.output);
        QVERIFY(std::any_of(decided.findings.begin(), decided.findings.end(),
                            [](const auto &one) { return one.decision.has_value(); }));
        QVERIFY(std::any_of(decided.findings.begin(), decided.findings.end(),
                            [](const auto &one) { return one.rule == QLatin1String("no-owner"); }));
    }

    void theConsoleFindsWhatTheWindowFinds()
    {
        Desk desk;
        std::vector<RecordedFinding> windows;
        QSet<QString> rules;
        {
            Window window(desk);
            // Since long ago some were revoked; an account had a token; another connection has one
            // of the same name.
            window.look(window.connection(), window.lists(true), 60);
            window.look(window.connection(), window.lists(false), 50);
            Connection other = window.connection();
            other.id = QStringLiteral("other");
            other.name = QStringLiteral("Staging");
            other.origin = QUrl(QStringLiteral("https://staging.example"));
            other.runOnly = false;
            window.connections.save(other);
            window.look(other, window.lists(false), 1);

            letGoOfRotation(*window.journal, window.connection().id,
                            window.session->inventory().data());
            windows = window.findings();
            for (const RecordedFinding &finding : windows)
                rules.insert(finding.rule);
            for (const char *rule :
                 {"revoked-listed", "idle-account", "shared-name", "no-owner", "superseded-in-use"})
                QVERIFY2(rules.contains(QLatin1String(rule)), rule);

            // While it is open, and has all its files.
            const Ended beside = desk.run(QStringLiteral("review --format json"));
            const ReviewRecord record = recordOf(beside.output);
            compare(record.findings, windows);
            QVERIFY(record.notJudged);
            QCOMPARE(record.notJudged->join(QLatin1Char(' ')), QString());
        }
        const QByteArrayList before = contents(desk);
        const Ended alone = desk.run(QStringLiteral("review --format json"));
        compare(recordOf(alone.output).findings, windows);
        QCOMPARE(contents(desk), before); // it only reads
    }

    void aFileThatIsDamagedIsNamed()
    {
        Desk desk;
        QFile file(desk.file("history.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all, whatever its name says");
        file.close();
        const Ended ended = desk.run(QStringLiteral("review"));
        QVERIFY(ended.code > 1);
        QVERIFY2(ended.errors.contains("history.sqlite"), ended.errors.constData());
    }

    void aRoleThatDoesNotSufficeEndsWith3()
    {
        Desk desk;
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            if (!path.startsWith("/api/user-tokens"))
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{
                FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(403, "application/json", "{\"detail\":\"No\"}")};
        });
        QCOMPARE(desk.runSpoiled(QStringLiteral("review")).code, 3);
    }

    void aPackIsChecked()
    {
        Desk desk;
        const ReviewRecord record =
            recordOf(desk.run(QStringLiteral("review --format json")).output);
        QTemporaryDir folder;
        const Result<WrittenPack> first = writePack(record, record.judgedAtMs, folder.path(), {});
        QVERIFY(first.ok());
        const Result<WrittenPack> second =
            writePack(record, record.judgedAtMs, folder.path(), first->manifestSha256);
        QVERIFY(second.ok());
        const Ended good =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), second->folder,
                        QStringLiteral("--previous"), first->folder});
        QVERIFY2(good.code == 0, good.errors.constData());
        QCOMPARE(good.json().value(QLatin1String("intact")).toBool(), true);
        QCOMPARE(good.json().value(QLatin1String("chain_checked")).toBool(), true);
        QCOMPARE(good.json().value(QLatin1String("manifest_sha256")).toString(),
                 second->manifestSha256);

        // One of another connection says nothing against it.
        ReviewRecord stranger = record;
        stranger.connectionId = QStringLiteral("another");
        stranger.connectionName = QStringLiteral("Acme staging");
        const auto elsewhere = writePack(stranger, record.judgedAtMs, folder.path(), {});
        QVERIFY(elsewhere.ok());
        const Ended other =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), second->folder,
                        QStringLiteral("--previous"), elsewhere->folder});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.errors.contains("Acme staging"), other.errors.constData());
        QCOMPARE(other.json().value(QLatin1String("intact")).toBool(), true);
        QCOMPARE(other.json().value(QLatin1String("chain_checked")).toBool(), false);
        QCOMPARE(other.json().value(QLatin1String("other_connection")).toBool(), true);

        // The first follows none, and nothing is wrong with its files.
        const Ended turned =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), first->folder,
                        QStringLiteral("--previous"), second->folder});
        QCOMPARE(turned.code, 1);
        QVERIFY2(turned.errors.contains("Its files are as they were written"),
                 turned.errors.constData());
        QVERIFY(!turned.errors.contains("is not as it was written"));
        QCOMPARE(turned.json().value(QLatin1String("intact")).toBool(true), false);
        QCOMPARE(turned.json().value(QLatin1String("files_intact")).toBool(), true);

        QFile csv(second->folder + QStringLiteral("/findings.csv"));
        QVERIFY(csv.open(QIODevice::ReadWrite));
        csv.seek(10);
        csv.write("x");
        csv.close();
        const Ended bad =
            runProgram({QStringLiteral("pack"), QStringLiteral("verify"), second->folder});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.errors.contains("findings.csv"));
        QCOMPARE(bad.json().value(QLatin1String("intact")).toBool(true), false);
        QCOMPARE(bad.json().value(QLatin1String("files_intact")).toBool(true), false);
    }
};

QTEST_MAIN(TestTokendeskctlReview)
#include "testtokendeskctlreview.moc"
