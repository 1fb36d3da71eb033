#include "domain/duration.h"
#include "domain/typedday.h"

#include <QTest>

using namespace tokendesk;

class TestTypedDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aDayIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate christmasEve(2026, 12, 24);
        const auto row = [](const char *language, const char *text, QDate day) {
            QTest::newRow(
                qPrintable(QLatin1String(language) + QLatin1Char(' ') + QString::fromUtf8(text)))
                << QString::fromLatin1(language) << QString::fromUtf8(text) << day;
        };
        row("en_US", "24 Dec 2026", christmasEve);
        row("en_US", "  24  dec  2026 ", christmasEve);
        row("en_US", "24Dec2026", christmasEve);
        row("en_US", "December 24, 2026", christmasEve);
        row("en_US", "12/24/2026", christmasEve);
        row("en_US", "12/24/26", christmasEve);
        row("en_US", "2026-12-24", christmasEve);
        row("en_US", "2026 Dec 24", christmasEve);
        row("en_US", "Sept 5, 2026", QDate(2026, 9, 5));
        row("en_US", "5/12/2026", QDate(2026, 5, 12));
        row("en_GB", "5/12/2026", QDate(2026, 12, 5));
        row("de_DE", "24.12.2026", christmasEve);
        row("de_DE", "24.12.26", christmasEve);
        row("de_DE", "24. Dez. 2026", christmasEve);
        row("de_DE", "24 Dez 2026", christmasEve);
        row("de_DE", "24. Dezember 2026", christmasEve);
        row("de_DE", "24 Dec 2026", christmasEve);
        row("de_DE", "1. März 2027", QDate(2027, 3, 1));
        row("fr_FR", "24/12/2026", christmasEve);
        row("fr_FR", "24 déc. 2026", christmasEve);
        row("fr_FR", "24 décembre 2026", christmasEve);
        row("es_ES", "24 de diciembre de 2026", christmasEve);
        row("pt_BR", "24 de dez. de 2026", christmasEve);
        row("ja_JP", "2026年12月24日", christmasEve);
        row("ja_JP", "2026/12/24", christmasEve);
        row("zh_CN", "2026年12月24日", christmasEve);
        row("ar_EG", "24 ديسمبر 2026", christmasEve);
        row("ar_EG", "٢٤ ديسمبر ٢٠٢٦", christmasEve);
        row("en_US", "29 Feb 2028", QDate(2028, 2, 29));
        const QDate newYear(2027, 1, 1);
        row("en_US", "1st January 2027", newYear);
        row("en_US", "1ST of Jan, 2027", newYear);
        row("en_US", "December 24th, 2026", christmasEve);
        row("en_US", "2027/1/5", QDate(2027, 1, 5));
        row("de_DE", "2027/1/5", QDate(2027, 1, 5));
        row("fr_FR", "1er janvier 2027", newYear);
        row("fr_FR", "1er janv. 2027", newYear);
        row("es_ES", "1 de enero del 2027", newYear);
        row("es_ES", "1.º de enero de 2027", newYear);
        row("pt_BR", "1º de janeiro de 2027", newYear);
        row("ja_JP", "2027年1月5日", QDate(2027, 1, 5));
        row("zh_CN", "2027年1月5号", QDate(2027, 1, 5));
        // Nothing is guessed.
        for (const char *text : {"",
                                 "soon",
                                 "24",
                                 "24 Dec",
                                 "24 Dec 2",
                                 "24 Dec 202",
                                 "24 Dec 20266",
                                 "29 Feb 2027",
                                 "0 Dec 2026",
                                 "32 Dec 2026",
                                 "240 Dec 2026",
                                 "13/13/2026",
                                 "24 Ju 2026",
                                 "24 Ma 2026",
                                 "24 Nodember 2026",
                                 "24 Dec Jan 2026",
                                 "24 12 Dec 2026",
                                 "24122026",
                                 "1 2 3 4",
                                 "2026-12",
                                 "99999999999999999999 Dec 2026"})
            row("en_US", text, QDate());
        row("fr_FR", "1 jui 2026", QDate()); // juin, or juillet
        row("ja_JP", "24/12/2026", QDate()); // which of them is the month?
    }
    void aDayIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(typedDay(text, QLocale(language)), day);
    }

    void aDayWithoutAYearIsTheNextOneOrTheLast_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("next"); // from 2 December 2026 on
        QTest::addColumn<QDate>("last"); // until then
        const auto row = [](const char *language, const char *text, QDate next, QDate last) {
            QTest::newRow(
                qPrintable(QLatin1String(language) + QLatin1Char(' ') + QString::fromUtf8(text)))
                << QString::fromLatin1(language) << QString::fromUtf8(text) << next << last;
        };
        const QDate next(2027, 12, 1);
        const QDate last(2026, 12, 1);
        row("en_US", "1st Dec", next, last);
        row("en_US", "Dec 1", next, last);
        row("de_DE", "1. Dezember", next, last);
        row("fr_FR", "1er décembre", next, last);
        row("es_ES", "1 de diciembre", next, last);
        row("pt_BR", "1º de dezembro", next, last);
        row("ja_JP", "12月1日", next, last);
        row("zh_CN", "12月1号", next, last);
        row("ar_EG", "1 ديسمبر", next, last);
        row("en_US", "2 Dec", QDate(2026, 12, 2), QDate(2026, 12, 2));
        row("en_US", "29 Feb", QDate(2028, 2, 29), QDate(2024, 2, 29));
        for (const char *text :
             {"30 Feb", "Dec 2026", "12/1", "2026-12", "1", "Dec", "0 Dec", "32 Dec", "1 Nodember"})
            row("en_US", text, QDate(), QDate());
    }
    void aDayWithoutAYearIsTheNextOneOrTheLast()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QLocale locale(language);
        const QDate now(2026, 12, 2);
        QTEST(typedDay(text, locale, now), "next");
        QTEST(typedDay(text, locale, now, now.addYears(1)), "next");
        QTEST(typedDay(text, locale, {}, now), "last");
        QVERIFY(!typedDay(text, locale).isValid());
    }

    void whatTheProgramWritesItReads_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language :
             {"en_US", "de_DE", "fr_FR", "es_ES", "pt_BR", "ja_JP", "zh_CN", "ar_EG"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void whatTheProgramWritesItReads()
    {
        QFETCH(QString, language);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        const QString own = locale.toString(QDate(2026, 1, 2), QStringLiteral("MMM"));
        const bool isNumber = own.at(0).isDigit(); // such a language writes the year first
        for (QDate day(2026, 11, 20); day < QDate(2027, 12, 1); day = day.addDays(1)) {
            if (!isNumber)
                QCOMPARE(typedDay(dayWords(day), locale), day);
            QCOMPARE(typedDay(locale.toString(day, QLocale::ShortFormat), locale), day);
        }
    }
};

QTEST_APPLESS_MAIN(TestTypedDay)
#include "testtypedday.moc"
