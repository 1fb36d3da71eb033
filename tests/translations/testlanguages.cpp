// Which language is spoken to whom, and whether each can be loaded.

#include "language/languages.h"
#include "language/translations.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tokendesk;

namespace {

struct Message {
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QString translation;
};

/// The messages of a file with one form only.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            message.context = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("message")) {
            message.comment.clear();
            isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("translation") && !isPlural) {
            message.translation = xml.readElementText();
            messages << message;
        }
    }
    return messages;
}

/// The first whose translation is another text.
Message someMessage(const QString &path)
{
    for (const Message &message : messagesOf(path)) {
        if (message.translation != QString::fromUtf8(message.source))
            return message;
    }
    return {};
}

/// What Qt's own catalogues lack in this language.
QList<Message> gapsOf(const QString &code)
{
    const QDir folder(QStringLiteral(TOKENDESK_TRANSLATIONS "/qt"));
    const QString name = QStringLiteral("qtgaps_%1.ts").arg(code);
    return folder.exists(name) ? messagesOf(folder.filePath(name)) : QList<Message>{};
}

bool isSameAsEnglish(const QList<Message> &gaps, const Message &wanted)
{
    return std::any_of(gaps.cbegin(), gaps.cend(), [&](const Message &gap) {
        return gap.context == wanted.context && gap.source == wanted.source
            && gap.translation == QString::fromUtf8(gap.source);
    });
}

QStringList codesOfFiles()
{
    QStringList codes;
    const QStringList files =
        QDir(QStringLiteral(TOKENDESK_TRANSLATIONS)).entryList({QStringLiteral("tokendesk_*.ts")});
    for (const QString &file : files)
        codes << file.mid(10).chopped(3);
    return codes;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsALanguageThatCanBeChosen()
    {
        QStringList codes;
        for (const Language &language : languages()) {
            codes << language.code;
            QVERIFY(!language.name.isEmpty());
        }
        codes.sort();
        QCOMPARE(codes, codesOfFiles());
    }

    void theLanguageFitsWhatIsWanted_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("British") << "en_GB"
                                 << "en";
        QTest::newRow("with an encoding") << "en_US.UTF-8"
                                          << "en";
        QTest::newRow("with a dash") << "en-AU"
                                     << "en";
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("C") << "C"
                           << "";
        QTest::newRow("POSIX") << "POSIX"
                               << "";
        QTest::newRow("unknown") << "tlh"
                                 << "";
        QTest::newRow("another script") << "zh_TW"
                                        << "";
        QTest::newRow("nonsense") << "\x01/../x"
                                  << "";
        for (const QString &code : codesOfFiles())
            QTest::addRow("%s itself", qPrintable(code)) << code << code;
        if (codesOfFiles().contains(QLatin1String("pt_BR")))
            QTest::newRow("Portugal") << "pt-PT"
                                      << "pt_BR";
        if (codesOfFiles().contains(QLatin1String("zh_CN")))
            QTest::newRow("Singapore") << "zh-Hans-SG"
                                       << "zh_CN";
    }
    void theLanguageFitsWhatIsWanted()
    {
        QFETCH(QString, wanted);
        QTEST(languageFor(wanted), "code");
    }

    void theFirstThatIsSpokenCounts()
    {
        QCOMPARE(languageForAny({QStringLiteral("tlh"), QStringLiteral("C")}),
                 QStringLiteral("en"));
        QCOMPARE(languageForAny({}), QStringLiteral("en"));
        const QString last = codesOfFiles().constLast();
        QCOMPARE(languageForAny({QStringLiteral("tlh"), last, QStringLiteral("en")}), last);
    }

    void scriptsAreSpokenToInEnglish_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("LC_ALL") << QByteArray("LC_ALL") << QByteArray("C");
        QTest::newRow("LANG") << QByteArray("LANG") << QByteArray("POSIX");
        QTest::newRow("with an encoding") << QByteArray("LC_MESSAGES") << QByteArray("C.UTF-8");
    }
    void scriptsAreSpokenToInEnglish()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        for (const char *each : {"LC_ALL", "LC_MESSAGES", "LANG"})
            qunsetenv(each);
        qputenv("LANGUAGE", "ja");
        if (!variable.isEmpty())
            qputenv(variable.constData(), value);
        QCOMPARE(systemLanguage(), QStringLiteral("en"));
    }

    void theSystemsLanguageIsSpoken()
    {
        const QString code = codesOfFiles().constLast();
        qputenv("LC_ALL", code.toLatin1() + ".UTF-8");
        qputenv("LANGUAGE", "");
        QCOMPARE(systemLanguage(), code);
    }

    void everyLanguageLoads_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codesOfFiles())
            QTest::addRow("%s", qPrintable(code)) << code;
    }
    void everyLanguageLoads()
    {
        QFETCH(QString, code);
        Translations translations(Translations::Where::Terminal);
        QVERIFY(translations.load(code));
        QCOMPARE(translations.language(), code);
        QCOMPARE(translations.direction(), QLocale(code).textDirection());
        QCOMPARE(QLocale().language(),
                 code == QLatin1String("en") ? localeOf(code).language()
                                             : QLocale(code).language());
        const Message message =
            someMessage(QDir(QStringLiteral(TOKENDESK_TRANSLATIONS))
                            .filePath(QStringLiteral("tokendesk_%1.ts").arg(code)));
        if (code == QLatin1String("en")) // plural forms alone
            return;
        QVERIFY(!message.source.isEmpty());
        QCOMPARE(QCoreApplication::translate(message.context.constData(),
                                             message.source.constData(),
                                             message.comment.constData()),
                 message.translation);
    }

    void whatQtLacksInOneLanguageIsSaidInEach_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codesOfFiles()) {
            if (code != QLatin1String("en"))
                QTest::addRow("%s", qPrintable(code)) << code;
        }
    }
    void whatQtLacksInOneLanguageIsSaidInEach()
    {
        QFETCH(QString, code);
        Translations translations(Translations::Where::Terminal);
        QVERIFY(translations.load(code));
        const QList<Message> own = gapsOf(code);
        int texts = 0;
        for (const QString &language : codesOfFiles()) {
            for (const Message &gap : gapsOf(language)) {
                ++texts;
                const QString english = QString::fromUtf8(gap.source);
                const QString said =
                    QCoreApplication::translate(gap.context.constData(), gap.source.constData());
                QVERIFY2(
                    said != english || isSameAsEnglish(own, gap),
                    qPrintable(QString::fromUtf8(gap.context) + QLatin1String(": ") + english));
            }
        }
        QVERIFY(texts > 0);
    }

    void digitsAreThoseOfPluralForms_data() { everyLanguageLoads_data(); }
    void digitsAreThoseOfPluralForms()
    {
        QFETCH(QString, code);
        QCOMPARE(localeOf(code).zeroDigit(), QStringLiteral("0"));
    }

    void whatIsPutIntoASentenceFromTheRightIsKeptApart()
    {
        const QString file = QStringLiteral(TOKENDESK_PSEUDO_RTL);
        QVERIFY2(QFile::exists(file), "ctest makes the language of the test: -R pseudo");
        const auto filters = [] {
            return QCoreApplication::translate("tokendesk::NavFilterButton", "Filter: %1");
        };
        Translations window(Translations::Where::Window);
        QVERIFY(window.load(file));
        QCOMPARE(window.direction(), Qt::RightToLeft);
        QVERIFY(filters().contains(QStringLiteral("\u2068%1\u2069")));
        QVERIFY(filters().arg(QStringLiteral("prod (1)")).isRightToLeft());
        Translations terminal(Translations::Where::Terminal);
        QVERIFY(terminal.load(file));
        QVERIFY(!filters().contains(QChar(0x2068)));
        QVERIFY(filters().contains(QLatin1String("%1")));
    }

    void aMarkStandsAtTheEndOfWhatItEnds()
    {
        Translations window(Translations::Where::Window);
        QVERIFY(window.load(QStringLiteral("ar")));
        // Outside, it would stand before an Arabic sentence that is set apart within another one.
        QCOMPARE(QCoreApplication::translate("Sentence", "%1."), QStringLiteral("\u2068%1.\u2069"));
        QCOMPARE(QCoreApplication::translate("Sentence", "%1 %2"),
                 QStringLiteral("\u200F\u2068%1\u2069 \u2068%2\u2069"));
        QCOMPARE(QCoreApplication::translate("tokendesk::StatusLine", " (%1)"),
                 QStringLiteral(" \u2068(%1)\u2069"));
    }

    void pluralFormsAreEnglishBelowAll()
    {
        Translations translations(Translations::Where::Terminal);
        QVERIFY(translations.load(QStringLiteral("en")));
        QCOMPARE(QCoreApplication::translate("Duration", "in %Ln day(s)", nullptr, 1),
                 QStringLiteral("in 1 day"));
        QCOMPARE(QCoreApplication::translate("Duration", "in %Ln day(s)", nullptr, 3),
                 QStringLiteral("in 3 days"));
    }

    void whatCannotBeReadLeavesAllAsItIs()
    {
        Translations translations(Translations::Where::Terminal);
        QVERIFY(translations.load(QStringLiteral("en")));
        QVERIFY(!translations.load(QStringLiteral("tlh")));
        QVERIFY(!translations.load(QStringLiteral("/nowhere/tokendesk.qm")));
        QCOMPARE(translations.language(), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Duration", "in %Ln day(s)", nullptr, 1),
                 QStringLiteral("in 1 day"));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "testlanguages.moc"
