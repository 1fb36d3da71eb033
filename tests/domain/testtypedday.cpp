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
