#include "domain/error.h"
#include "domain/names.h"
#include "domain/role.h"
#include "domain/serviceid.h"
#include "domain/tooltip.h"

#include <QTest>

using namespace tokendesk;

class TestNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServiceIdFollowsFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("spaces") << QStringLiteral("Pipeline Automation")
                                << QStringLiteral("pipeline_automation@service");
        QTest::newRow("each space")
            << QStringLiteral("Zed  Two") << QStringLiteral("zed__two@service");
        QTest::newRow("around") << QStringLiteral(" Zed ") << QStringLiteral("zed@service");
        QTest::newRow("special") << QStringLiteral("dbt-Cloud (prod)!")
                                 << QStringLiteral("dbtcloud_prod@service");
        QTest::newRow("digits") << QStringLiteral("Airflow 2")
                                << QStringLiteral("airflow_2@service");
        QTest::newRow("pictures are special, letters beyond the plane are not")
            << QStringLiteral("\U0001F511\uFE0F cafe\u0301 \U00020000")
            << QStringLiteral("_cafe\u0301_\U00020000@service");
        QTest::newRow("nothing but a picture") << QStringLiteral("\U0001F511\uFE0F") << QString();
        QTest::newRow("nothing left") << QStringLiteral("!!!") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void theServiceIdFollowsFromTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(serviceIdFromName(name), id);
    }

    void vagueNamesAreNoticed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("vague");
        for (const char *name : {"test", "Temp", "tmp", "new", "token1", "service1", "test123",
                                 "my token", "api_key", " token-2 ", "NEW TOKEN"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"alation_sync", "airflow-production", "contest", "newsletter",
                                 "testing-airflow", "tempo-reader", "token rotation job"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void vagueNamesAreNoticed()
    {
        QFETCH(QString, name);
        QFETCH(bool, vague);
        QCOMPARE(isVagueName(name), vague);
    }

    void aTokensFileNameIsSafeWhateverItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *title, const QString &name, const char *file) {
            QTest::newRow(title) << name << QString::fromUtf8(file);
        };
        row("plain", QStringLiteral("API Production"), "api-production-token.txt");
        row("underscores", QStringLiteral("flow_etl_prod"), "flow-etl-prod-token.txt");
        // As the vendor's download: who looks for "<name>-token.txt" finds it.
        row("a token by its name", QStringLiteral("my-token"), "my-token-token.txt");
        row("path", QStringLiteral("../../etc/passwd"), "etc-passwd-token.txt");
        row("backslash", QStringLiteral("C:\\con"), "c-con-token.txt");
        row("hidden", QStringLiteral(".ssh"), "ssh-token.txt");
        row("dots", QStringLiteral("..."), "service-token-4711.txt");
        row("control", QStringLiteral("a\nb\tc\x01"), "a-b-c-token.txt");
        row("override", QStringLiteral("invoice\u202Efdp.exe"), "invoice-fdp.exe-token.txt");
        row("dots in a row", QStringLiteral("v1..2."), "v1.-2-token.txt");
        row("script", QStringLiteral("データ 本番"), "データ-本番-token.txt");
        row("from the right", QStringLiteral("تصدير\u200F_1"), "تصدير-1-token.txt");
        row("upper case", QStringLiteral("Größe \u00C4A\u0308"), "größe-ää-token.txt");
        row("invisible letters", QStringLiteral("\u3164\u115F"), "service-token-4711.txt");
        row("pictures", QStringLiteral("🔥"), "service-token-4711.txt");
        row("empty", QString(), "service-token-4711.txt");
        row("option", QStringLiteral("-rf"), "rf-token.txt");
        row("wildcards", QStringLiteral("*?<>|\"':"), "service-token-4711.txt");
    }
    void aTokensFileNameIsSafeWhateverItsName()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(tokenFileName(name, 4711), file);
    }
    void aFileIsNamedWithoutAnIdThatNobodyKnows()
    {
        QCOMPARE(tokenFileName({}, 0), QStringLiteral("service-token.txt"));
    }
    void aLongNameMakesAShortFileName()
    {
        for (const char16_t letter : {u'x', u'本', u'\u0301'})
            QVERIFY(tokenFileName(QString(255, QChar(letter)), 1).toUtf8().size() <= 140);
    }

    void aToolTipHoldsNoEntities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QString plain = QStringLiteral("R&D \"=A1\" > 'x' &amp; 2");
        QTest::newRow("plain") << plain << plain;
        QTest::newRow("tag") << "<b>x" << QStringLiteral("<\u2060b>x");
        QTest::newRow("entity") << "&lt;b>" << QStringLiteral("&\u2060lt;b>");
    }
    void aToolTipHoldsNoEntities()
    {
        QFETCH(QString, text);
        QTEST(plainToolTip(text), "shown");
    }

    void whatCouldDisguiseATextIsMadeVisible()
    {
        QCOMPARE(displayText(QStringLiteral("plain <b>text</b> & more")),
                 QStringLiteral("plain <b>text</b> & more"));
        QCOMPARE(displayText(QStringLiteral("a\nb\tc")), QStringLiteral("a b c"));
        QCOMPARE(displayText(QStringLiteral("x\u202Ey")), QStringLiteral("x\uFFFDy"));
        QCOMPARE(displayText(QStringLiteral("x\u2068y\u2069")), QStringLiteral("x\uFFFDy\uFFFD"));
        QCOMPARE(displaySentence(QStringLiteral("x\u2068y\u2069 1\u200F/2")),
                 QStringLiteral("x\u2068y\u2069 1\u200F/2"));
        QCOMPARE(displaySentence(QStringLiteral("x\u2069y\u2068 a\u200Fb\u202E\n")),
                 QStringLiteral("x\uFFFDy\uFFFD a\uFFFDb\uFFFD "));
        QCOMPARE(displayText(QStringLiteral("x\u200By")), QStringLiteral("x\uFFFDy"));
        QCOMPARE(displayText(QString(QChar(0))), QString(QChar(0x2400)));
        QCOMPARE(displayText(QStringLiteral("日本語 العربية")), QStringLiteral("日本語 العربية"));
    }

    void aSentenceFromTheRightKeepsItsMarksOfDirection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto kept = [](const char *title, const QString &text) {
            QTest::newRow(title) << text << text;
        };
        kept("before a part that is set apart",
             QStringLiteral("\u200F\u2068127.0.0.1\u2069 \u0645"));
        kept("before parts in parts",
             QStringLiteral("\u200F\u2068\u200F\u2068a\u2069 \u0645\u2069 \u2068b\u2069"));
        kept("before an option", QStringLiteral("\u0645 \u200E--url"));
        kept("behind a scheme", QStringLiteral("http://\u200E \u0645"));
        kept("behind a colon", QStringLiteral("\u0645:\u200F \u2068reason\u2069"));
        kept("round an arrow", QStringLiteral("\u0645 \u200F\u2190\u200F \u0645"));
        const auto row = [](const char *title, const QString &text, const QString &shown) {
            QTest::newRow(title) << text << shown;
        };
        row("within a word", QStringLiteral("\u0645 ad\u200Fmin"),
            QStringLiteral("\u0645 ad\uFFFDmin"));
        row("before a word", QStringLiteral("\u0645 \u200Eadmin"),
            QStringLiteral("\u0645 \uFFFDadmin"));
        row("at the end", QStringLiteral("\u0645 admin\u200E"),
            QStringLiteral("\u0645 admin\uFFFD"));
        row("at the end of a name", QStringLiteral("\u0645 \u2068admin\u200F\u2069"),
            QStringLiteral("\u0645 \u2068admin\uFFFD\u2069"));
        row("two", QStringLiteral("\u0645\u200F\u200F -"), QStringLiteral("\u0645\uFFFD\u200F -"));
        row("override", QStringLiteral("\u200F\u2068\u202Ea\u2069 \u0645"),
            QStringLiteral("\u200F\u2068\uFFFDa\u2069 \u0645"));
        row("from the left", QStringLiteral("a:\u200F \u2068b\u2069"),
            QStringLiteral("a:\uFFFD \u2068b\u2069"));
    }
    void aSentenceFromTheRightKeepsItsMarksOfDirection()
    {
        QFETCH(QString, text);
        QTEST(displaySentence(text), "shown");
        QString name = text;
        for (const char16_t mark : {u'\u200E', u'\u200F', u'\u2068', u'\u2069', u'\u202E'})
            name.replace(QChar(mark), QChar(0xFFFD));
        QCOMPARE(displayText(text), name);
    }
    void ofServersWordsAloneTheWindowsLanguageDecides()
    {
        const QString text = QStringLiteral("\u200F\u2068Not found.\u2069 \u2068Gone.\u2069");
        QVERIFY(displaySentence(text) != text);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString shown = displaySentence(text);
        QLocale::setDefault(before);
        QCOMPARE(shown, text);
    }

    void charactersOfWhichNothingIsSeenAreMadeVisible_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *title, const QString &name, const QString &shown) {
            QTest::newRow(title) << name << shown;
        };
        const QString marked = QStringLiteral("ad\uFFFDmin");
        row("a tag", QStringLiteral("ad\U000E0061min"), marked);
        row("a tag of language", QStringLiteral("ad\U000E0001min"), marked);
        row("a beam of music", QStringLiteral("ad\U0001D173min"), marked);
        row("shorthand", QStringLiteral("ad\U0001BCA0min"), marked);
        row("a form of a Han letter", QStringLiteral("ad\U000E0100min"), marked);
        row("a form of a picture", QStringLiteral("ad\uFE0Fmin"), marked);
        row("a form of Mongolian", QStringLiteral("ad\u180Bmin"), marked);
        row("a joiner of marks", QStringLiteral("ad\u034Fmin"), marked);
        row("a note", QStringLiteral("ad\uFFF9min"), marked);
        row("a letter without a shape", QStringLiteral("\u3164"), QStringLiteral("\uFFFD"));
        row("at the end", QStringLiteral("admin\U000E007F"), QStringLiteral("admin\uFFFD"));
        row("at the front", QStringLiteral("\U000E0100\uFE0F"), QStringLiteral("\uFFFD\uFFFD"));
        row("two", QStringLiteral("\u2601\uFE0F\uFE0F"), QStringLiteral("\u2601\uFE0F\uFFFD"));
        row("a digit's", QStringLiteral("1\uFE0F2"), QStringLiteral("1\uFFFD2"));
        row("another's flag", QStringLiteral("\U0001F3F4\U000E0078\U000E007F"),
            QStringLiteral("\U0001F3F4\uFFFD\uFFFD"));
        const QString flag = QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C"
                                            "\U000E0073\U000E007F");
        row("behind a flag", flag + QStringLiteral("\U000E007F"), flag + QChar(0xFFFD));
        for (const QString &name :
             {QString(flag + QStringLiteral(" Cardiff ") + flag),
              QStringLiteral("\u2601\uFE0F prod"), QStringLiteral("1\uFE0F\u20E3"),
              QStringLiteral("\u203C\uFE0F"), QStringLiteral("\u8FBB\U000E0100"),
              QStringLiteral("\U00020B9F\uFE00"), QStringLiteral("\u182D\u180B"),
              QStringLiteral("\U0001F511 \U0001D11E")})
            row(qPrintable(name), name, name);
    }
    void charactersOfWhichNothingIsSeenAreMadeVisible()
    {
        QFETCH(QString, name);
        QTEST(displayText(name), "shown");
        QTEST(displaySentence(name), "shown");
        QVERIFY(!fileNamePart(name).contains(QChar(0xFE0F)));
    }
    void halvesOfCharactersAreShownAsTheyCome()
    {
        const QString halves = QString(QChar(0xDB40)) + QLatin1Char('a') + QChar(0xDC61);
        QCOMPARE(displayText(halves), halves);
        QCOMPARE(displayText(halves + QLatin1Char('\n')), halves + QLatin1Char(' '));
    }

    void joinersStayWhereTheScriptNeedsThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"), // Persian
              QStringLiteral("\u0645\u06CC\u0650\u200C\u062E"), // with a mark between
              QStringLiteral("\u0915\u094D\u200D\u0937 \u0915\u094D\u200C\u0937"), // Hindi
              QStringLiteral("\u0DC1\u0DCA\u200D\u0DBB\u0DD3"), // Sinhala
              QStringLiteral("\u0D28\u0D4D\u200D \u0D35"), // Malayalam, at a word's end
              QStringLiteral("\u09B0\u200D\u09CD\u09AF\u09BE\u09AC"), // Bengali
              QStringLiteral("Zürich \U0001F469\u200D\U0001F52C lab"),
              QStringLiteral("\U0001F469\U0001F3FD\u200D\U0001F52C"),
              QStringLiteral("\u2764\uFE0F\u200D\U0001F525"),
              QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"),
              QStringLiteral("\U0001F3C3\u200D\u2640\uFE0F\u200D\u27A1\uFE0F")})
            QTest::newRow(qPrintable(name)) << name;
    }
    void joinersStayWhereTheScriptNeedsThem()
    {
        QFETCH(QString, name);
        QCOMPARE(displayText(name), name);
        QCOMPARE(displaySentence(name), name);
    }

    void joinersThatNobodySeesAreMadeVisible_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {QStringLiteral("ad|min"), QStringLiteral("|admin"), QStringLiteral("admin|"),
              QStringLiteral("\u0645\u06CC|"), QStringLiteral("|\u0645\u06CC"),
              QStringLiteral("\u0645\u06CC||\u062E"), QStringLiteral("\u0645\u06CC|a"),
              QStringLiteral("\u0627|\u0628"), // alef never joins what follows
              QStringLiteral("\u0915|\u0937"), QStringLiteral("a\u094D|\u0937"),
              QStringLiteral("\u0915\u094D|a"), QStringLiteral("\u0915\u094D||\u0937"),
              QStringLiteral("\u5B57|\u5B57"), QStringLiteral("\U0001F469||\U0001F52C"),
              QStringLiteral("\U0001F469|"), QStringLiteral("|\U0001F52C"),
              QStringLiteral("\U0001F469|a"), QStringLiteral("1|\U0001F52C")})
            QTest::newRow(qPrintable(name)) << name;
    }
    void joinersThatNobodySeesAreMadeVisible()
    {
        QFETCH(QString, name);
        QString shown = name;
        shown.replace(QLatin1Char('|'), QChar(0xFFFD));
        for (const char16_t control : {u'\u200C', u'\u200D'}) {
            QString given = name;
            given.replace(QLatin1Char('|'), QChar(control));
            QCOMPARE(displayText(given), shown);
        }
        // Neither do they take the time of all others together.
        QCOMPARE(displayText(QString(100'000, QChar(0x200D))), QString(100'000, QChar(0xFFFD)));
    }

    void rolesKeepTheirMeaningInAnySpelling()
    {
        QVERIFY(isAdminRole(QStringLiteral("admin")));
        QVERIFY(!isAdminRole(QStringLiteral("Administrator")));
        QVERIFY(mayReadUsers(QStringLiteral("Manager")));
        QVERIFY(!mayReadUsers(QStringLiteral("Member")));
        for (const QString &role : knownRoles())
            QVERIFY(!roleDescription(role).isEmpty());
        QVERIFY(!roleDescription(QStringLiteral("Wizard")).isEmpty());
    }

    void whatStandsInThePlaceOfANameIsShownAsItIs()
    {
        const QString ours = QString::fromUtf8("الرمز \u2068%1\u2069").arg(7);
        QCOMPARE(displayText(inPlaceOfName(ours)), QString::fromUtf8("الرمز 7"));
        QCOMPARE(inPlaceOfName(QStringLiteral("\u200F\u2068a\u2069: \u2068\u200E--b\u2069")),
                 QStringLiteral("a: --b"));
    }

    void anErrorReadsAsSentences()
    {
        Error error;
        error.message = QStringLiteral("The server refused");
        error.detail = QStringLiteral("no such user");
        error.remedy = QStringLiteral("Refresh");
        QCOMPARE(error.text(), QStringLiteral("The server refused. no such user. Refresh."));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "testnames.moc"
