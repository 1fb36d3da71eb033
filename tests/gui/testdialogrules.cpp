#include "domain/duration.h"
#include "support/sampleinventory.h"
#include "ui/dialogs/accountform.h"
#include "ui/dialogs/expirychoice.h"
#include "ui/dialogs/fielderrors.h"
#include "ui/dialogs/handovertext.h"
#include "ui/dialogs/namecheck.h"
#include "workflows/savesecret.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tokendesk;

namespace {

qint64 msOf(const QString &iso, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    moment.setTimeZone(zone);
    return moment.toMSecsSinceEpoch();
}

Inventory airflow()
{
    Account account;
    account.id = 1;
    account.name = QStringLiteral("Airflow");
    account.serviceId = QStringLiteral("airflow@service");
    Account old;
    old.id = 2;
    old.name = QStringLiteral("Old Loader");
    old.serviceId = QStringLiteral("old_loader@service");
    old.deleted = Moment::at(1);
    old.role = QStringLiteral("Wizard");
    Token live;
    live.id = 10;
    live.accountId = 1;
    live.name = QStringLiteral("alation_sync");
    Token revoked = live;
    revoked.id = 11;
    revoked.name = QStringLiteral("dbt");
    revoked.active = false;
    return Inventory({account, old}, {live, revoked});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDialogRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPresetIsItsNumberOfDays_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<int>("days");
        QTest::newRow("30") << int(ExpiryPreset::Days30) << 30;
        QTest::newRow("60") << int(ExpiryPreset::Days60) << 60;
        QTest::newRow("90") << int(ExpiryPreset::Days90) << 90;
        QTest::newRow("180") << int(ExpiryPreset::Days180) << 180;
        QTest::newRow("a year") << int(ExpiryPreset::OneYear) << 365;
    }
    void aPresetIsItsNumberOfDays()
    {
        QFETCH(int, preset);
        QFETCH(int, days);
        const ExpiryPlan plan =
            planExpiry({static_cast<ExpiryPreset>(preset), {}}, 1000, QTimeZone::utc());
        QVERIFY(plan.ok());
        QCOMPARE(plan.days, days);
        QCOMPARE(plan.expiresAt, Moment::at(1000 + days * msPerDay));
        QVERIFY(expiryWarning(plan).isEmpty());
    }

    void anEndThatIsAboutATimeIsSaidToTheMinute()
    {
        const ExpiryPlan plan = planExpiry({ExpiryPreset::Days90, {}}, 1000, QTimeZone::utc());
        const QString words = expiryPlanWords(plan);
        QVERIFY2(words.contains(minuteWords(plan.expiresAt)), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String(":01")), qPrintable(words)); // its second
    }

    void neverHasNoDaysAndAWarning()
    {
        const ExpiryPlan plan = planExpiry({ExpiryPreset::Never, {}}, 1000, QTimeZone::utc());
        QVERIFY(plan.ok());
        QVERIFY(!plan.days);
        QVERIFY(plan.expiresAt.isNull());
        QVERIFY(!expiryWarning(plan).isEmpty());
    }

    void aDateEndsNoLaterThanItsDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("days"); // 0: refused
        const QDate tomorrow(2026, 11, 25);
        QTest::newRow("tomorrow") << "2026-11-24T12:00:00" << QByteArray("UTC") << tomorrow << 1;
        QTest::newRow("today") << "2026-11-24T12:00:00" << QByteArray("UTC") << QDate(2026, 11, 24)
                               << 0;
        QTest::newRow("yesterday")
            << "2026-11-24T12:00:00" << QByteArray("UTC") << QDate(2026, 11, 23) << 0;
        QTest::newRow("just before midnight")
            << "2026-11-24T23:59:59" << QByteArray("UTC") << tomorrow << 1;
        QTest::newRow("at midnight") << "2026-11-24T00:00:00" << QByteArray("UTC") << tomorrow << 1;
        QTest::newRow("a year, to the day")
            << "2026-11-24T12:00:00" << QByteArray("UTC") << QDate(2027, 11, 24) << 365;
        QTest::newRow("a day more than a year")
            << "2026-11-24T12:00:00" << QByteArray("UTC") << QDate(2027, 11, 25) << 0;
        QTest::newRow("a year from midnight")
            << "2026-11-24T00:00:00" << QByteArray("UTC") << QDate(2027, 11, 24) << 365;
        // Clocks go forward on 29 March 2026: 24 hours after 23:30 it is 00:30 two days later.
        QTest::newRow("a lost hour pushes past midnight")
            << "2026-03-28T23:30:00" << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 0;
        QTest::newRow("a lost hour, next day")
            << "2026-03-28T23:30:00" << QByteArray("Europe/Berlin") << QDate(2026, 3, 30) << 1;
        // They go back on 25 October 2026: that day has 25 hours.
        QTest::newRow("a found hour")
            << "2026-10-24T23:30:00" << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 1;
        QTest::newRow("a found hour from midnight")
            << "2026-10-25T00:00:00" << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 1;
        QTest::newRow("no date") << "2026-11-24T12:00:00" << QByteArray("UTC") << QDate() << 0;
    }
    void aDateEndsNoLaterThanItsDay()
    {
        QFETCH(QString, now);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(int, days);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        const qint64 nowMs = msOf(now, timeZone);
        const ExpiryPlan plan = planExpiry({ExpiryPreset::Date, date}, nowMs, timeZone);
        QCOMPARE(plan.ok(), days > 0);
        if (days == 0)
            return;
        QCOMPARE(plan.days, days);
        QVERIFY(QDateTime::fromMSecsSinceEpoch(plan.expiresAt.msecs(), timeZone).date() <= date);
    }

    void everyDateThatIsOfferedCanBeHad()
    {
        for (const char *name : {"UTC", "Europe/Berlin", "America/Santiago", "Pacific/Apia"}) {
            const QTimeZone zone{QByteArray(name)};
            for (qint64 hour = 0; hour < 24 * 366; hour += 7) {
                const qint64 now =
                    msOf(QStringLiteral("2026-01-01T00:00:00"), zone) + hour * msPerHour;
                for (const QDate date :
                     {earliestExpiryDate(now, zone), latestExpiryDate(now, zone)}) {
                    const ExpiryPlan plan = planExpiry({ExpiryPreset::Date, date}, now, zone);
                    QVERIFY2(plan.ok(), qPrintable(plan.problem));
                    QVERIFY(*plan.days >= 1 && *plan.days <= longestLifeDays);
                }
            }
        }
    }

    void charactersAreCountedAsCodePoints()
    {
        QCOMPARE(characterCount(u"abc"), 3);
        QCOMPARE(characterCount(QStringLiteral("🔑🔑")), 2);
    }

    void aTokensNameIsJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("level");
        const auto fine = int(Verdict::Level::Fine);
        const auto warning = int(Verdict::Level::Warning);
        const auto problem = int(Verdict::Level::Problem);
        QTest::newRow("good") << "tableau_export" << fine;
        QTest::newRow("empty") << "" << problem;
        QTest::newRow("spaces only") << "   " << problem;
        QTest::newRow("255") << QString(255, QLatin1Char('a')) << fine;
        QTest::newRow("256") << QString(256, QLatin1Char('a')) << problem;
        QTest::newRow("255 outside the basic plane") << QStringLiteral("🔑").repeated(255) << fine;
        QTest::newRow("256 outside the basic plane")
            << QStringLiteral("🔑").repeated(256) << problem;
        QTest::newRow("taken") << "alation_sync" << problem;
        QTest::newRow("taken, but for spaces at the ends") << " alation_sync " << problem;
        QTest::newRow("taken by a revoked one") << "dbt" << problem;
        QTest::newRow("another case is another name") << "Alation_Sync" << warning;
        QTest::newRow("dashes look alike") << "alation-sync" << warning;
        QTest::newRow("vague") << "test123" << warning;
        QTest::newRow("deceptive") << QStringLiteral("prod\u202Etset") << warning;
    }
    void aTokensNameIsJudged()
    {
        QFETCH(QString, name);
        QFETCH(int, level);
        const Verdict verdict = checkTokenName(name, airflow(), 1);
        QCOMPARE(int(verdict.level), level);
        QCOMPARE(verdict.text.isEmpty(), level == int(Verdict::Level::Fine));
    }

    void theExampleOfAGoodNameIsNotOneThatIsTaken()
    {
        const QString vague = QStringLiteral("test123");
        QVERIFY(!checkTokenName(vague, airflow(), 1).text.contains(QLatin1String("alation_sync")));
        QVERIFY(checkTokenName(vague, airflow(), 2).text.contains(QLatin1String("alation_sync")));
    }

    void aNameWithWhatNobodySeesLooksLikeTheOther()
    {
        const Verdict verdict =
            checkTokenName(QStringLiteral("alation\U000E0061_sync"), airflow(), 1);
        QCOMPARE(verdict.level, Verdict::Level::Warning);
        QVERIFY(verdict.text.contains(QStringLiteral("mistaken for “alation_sync”")));
    }

    void aNameIsFreeForAnotherAccount()
    {
        QCOMPARE(checkTokenName(QStringLiteral("alation_sync"), airflow(), 2).level,
                 Verdict::Level::Fine);
        QCOMPARE(checkTokenName(QStringLiteral("alation_sync"), airflow(), {}).level,
                 Verdict::Level::Fine);
    }

    void anAccountsNameIsJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("level");
        QTest::newRow("good") << "Tableau" << int(Verdict::Level::Fine);
        QTest::newRow("empty") << " " << int(Verdict::Level::Problem);
        QTest::newRow("nothing left for an id") << "!!!" << int(Verdict::Level::Problem);
        QTest::newRow("the id is taken") << "AIRFLOW!" << int(Verdict::Level::Warning);
        QTest::newRow("the id of a deactivated one")
            << "old loader" << int(Verdict::Level::Warning);
        QTest::newRow("vague") << "service1" << int(Verdict::Level::Warning);
    }
    void anAccountsNameIsJudged()
    {
        QFETCH(QString, name);
        QFETCH(int, level);
        QCOMPARE(int(checkAccountName(name, airflow()).level), level);
    }

    void anAccountDoesNotClashWithItself()
    {
        QCOMPARE(checkAccountName(QStringLiteral("Airflow"), airflow(), 1).level,
                 Verdict::Level::Fine);
        QCOMPARE(checkAccountName(QStringLiteral("Airflow"), airflow(), 2).level,
                 Verdict::Level::Warning);
    }

    void rolesOfTheDeploymentAreOffered()
    {
        const QStringList roles = offeredRoles(airflow());
        QCOMPARE(roles.constFirst(), QStringLiteral("Member"));
        QCOMPARE(roles.constLast(), QStringLiteral("Wizard"));
        QCOMPARE(roles.size(), 5);
    }

    void complaintsAreSortedByField()
    {
        Error error;
        error.kind = Error::Kind::HttpStatus;
        error.httpStatus = 422;
        error.fields = {{QStringLiteral("name"), QStringLiteral("too long")},
                        {QStringLiteral("name"), QStringLiteral("too odd")},
                        {QStringLiteral("teams.0"), QStringLiteral("no such team")}};
        const QStringList known{QStringLiteral("name"), QStringLiteral("teams")};
        SortedError sorted = sortByField(error, known);
        QCOMPARE(sorted.byField.value(QStringLiteral("name")), QStringLiteral("too long too odd"));
        QCOMPARE(sorted.byField.value(QStringLiteral("teams")), QStringLiteral("no such team"));
        QVERIFY(!sorted.rest);

        error.fields << FieldError{QStringLiteral("moon"), QStringLiteral("not full")};
        sorted = sortByField(error, known);
        QVERIFY(sorted.rest);
        QVERIFY(sorted.rest->detail.contains(QStringLiteral("moon: not full")));

        // Of a field of the connection the form knows nothing; it is said once.
        error.message = QStringLiteral("The file is missing");
        error.detail.clear();
        error.fields = {{QStringLiteral("caFile"), error.message}};
        sorted = sortByField(error, known);
        QVERIFY(sorted.rest);
        QCOMPARE(sorted.rest->text().count(error.message), 1);
    }

    void aTakenNameWithoutAFieldIsAboutTheName()
    {
        Error error;
        error.kind = Error::Kind::HttpStatus;
        error.httpStatus = 409;
        error.message = QStringLiteral("It has that name already");
        error.remedy = QStringLiteral("Choose another name");
        const QString name = QStringLiteral("name");
        const QString whatToDo = QStringLiteral("It has that name already. Choose another name.");
        QCOMPARE(sortByField(error, {name}).byField.value(name), whatToDo);

        error.detail = QStringLiteral("A token with this name already exists");
        const SortedError sorted = sortByField(error, {name});
        QCOMPARE(sorted.byField.value(name),
                 whatToDo + QLatin1Char(' ') + error.detail + QLatin1Char('.'));
        QVERIFY(!sorted.rest);
    }

    void anUnknownOutcomeIsAlwaysTold()
    {
        Error error;
        error.outcomeUnknown = true;
        error.fields = {{QStringLiteral("name"), QStringLiteral("x")}};
        QVERIFY(sortByField(error, {QStringLiteral("name")}).rest);
    }

    void aFolderWithoutRoomIsKnownBefore()
    {
        const QTemporaryDir folder;
        QVERIFY(roomForSecret(folder.path()).ok());
        struct rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit little = before;
        little.rlim_cur = 1024;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<void> room = roomForSecret(folder.path());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!room.ok());
        QVERIFY2(room.error().message.contains(folder.path()), qPrintable(room.error().message));
        QVERIFY(QDir(folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
        QVERIFY(!roomForSecret(QStringLiteral("/nowhere/at/all")).ok());
        // Takes no file without a name, and none with one.
        QVERIFY(!roomForSecret(QStringLiteral("/proc")).ok());
    }

    // A medium without permissions gives a file its own, whatever was asked for.
    void aFileThatOthersMayUseIsNotForItsOwnerAlone_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("alone");
        QTest::newRow("as asked for") << 0600U << true;
        QTest::newRow("read only") << 0400U << true;
        QTest::newRow("a memory stick") << 0644U << false;
        QTest::newRow("a network folder") << 0755U << false;
        QTest::newRow("its group may read it") << 0640U << false;
        QTest::newRow("others may read it") << 0604U << false;
        QTest::newRow("others may write it") << 0602U << false;
    }
    void aFileThatOthersMayUseIsNotForItsOwnerAlone()
    {
        QFETCH(const uint, mode);
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(::fchmod(file.handle(), mode), 0);
        QTEST(isForOwnerAlone(file.handle()), "alone");
    }

    void whatCannotBeToldIsNotForItsOwnerAlone() { QVERIFY(!isForOwnerAlone(-1)); }

    void aSecretIsSavedForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const SaveOutcome outcome = saveSecretNow(folder.path(), QStringLiteral("a-token.txt"),
                                                  SecretBytes::copyOf("s3cret"));
        QCOMPARE(outcome.path, folder.filePath(QStringLiteral("a-token.txt")));
        QCOMPARE(contents(outcome.path), QByteArray("s3cret"));
        struct stat status { };
        QCOMPARE(::stat(QFile::encodeName(outcome.path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void savingNeverOverwritesAndProposesTheNextName()
    {
        QTemporaryDir folder;
        const QString name = QStringLiteral("a-token.txt");
        const SecretBytes secret = SecretBytes::copyOf("new");
        for (const QString &taken : {name, QStringLiteral("a-token-2.txt")}) {
            QFile file(folder.filePath(taken));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("old");
        }
        const SaveOutcome outcome = saveSecretNow(folder.path(), name, secret);
        QVERIFY(outcome.path.isEmpty());
        QCOMPARE(outcome.freeName, QStringLiteral("a-token-3.txt"));
        QCOMPARE(contents(folder.filePath(name)), QByteArray("old"));
        QVERIFY(!saveSecretNow(folder.path(), outcome.freeName, secret).path.isEmpty());
    }

    void savingDoesNotFollowALink()
    {
        QTemporaryDir folder;
        const QString name = QStringLiteral("a-token.txt");
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), folder.filePath(name)));
        const SaveOutcome outcome =
            saveSecretNow(folder.path(), name, SecretBytes::copyOf("secret"));
        QVERIFY(outcome.path.isEmpty());
        QCOMPARE(outcome.freeName, QStringLiteral("a-token-2.txt"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("elsewhere"))));
    }

    void whatCannotBeSavedIsSaidInWords_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << "/nowhere/at/all"
                                   << "a.txt";
        QTest::newRow("not absolute") << "relative"
                                      << "a.txt";
        QTest::newRow("empty folder") << ""
                                      << "a.txt";
        QTest::newRow("a device's folder") << "/proc"
                                           << "a.txt";
        QTest::newRow("a slash") << "/tmp"
                                 << "../a.txt";
        QTest::newRow("no name") << "/tmp"
                                 << " ";
        QTest::newRow("parent") << "/tmp"
                                << "..";
        QTest::newRow("too long") << "/tmp" << QString(300, QLatin1Char('a'));
    }
    void whatCannotBeSavedIsSaidInWords()
    {
        QFETCH(QString, folder);
        QFETCH(QString, name);
        const SaveOutcome outcome = saveSecretNow(folder, name, SecretBytes::copyOf("s3cret"));
        QVERIFY(outcome.path.isEmpty());
        QVERIFY(!outcome.error.message.isEmpty());
        QVERIFY(!outcome.error.text().contains(QLatin1String("s3cret")));
    }

    void linesForTheShellKeepTheTokenOffTheArgumentList()
    {
        const QUrl origin(QStringLiteral("https://acme.qualytics.io"));
        QCOMPARE(curlLine(origin, false, QString()),
                 QStringLiteral("printf 'Authorization: Bearer %s' \"$QUALYTICS_TOKEN\" | curl -sS "
                                "-H @- 'https://acme.qualytics.io/api/user-tokens'"));
        QVERIFY(curlLine(origin, true, QString()).contains(QLatin1String("/scim/v2/")));
        QVERIFY(curlLine(origin, false, QStringLiteral("/home/o'neil/t.txt"))
                    .contains(QLatin1String("cat '/home/o'\\''neil/t.txt'")));
    }

    void theEnvironmentLineMeansTheValueWhateverItHolds()
    {
        const QByteArray value("a'b\"c $HOME `id` \\ d");
        const SecretBytes line = environmentLine(SecretBytes::copyOf(value));
        QVERIFY(line.view().startsWith(' '));
        QProcess shell;
        shell.start(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QString::fromUtf8(line.view()) + QStringLiteral("\nprintf %s \"$QUALYTICS_TOKEN\"")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), value);
    }
};

QTEST_GUILESS_MAIN(TestDialogRules)
#include "testdialogrules.moc"
