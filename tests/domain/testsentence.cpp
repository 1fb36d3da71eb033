#include "domain/error.h"
#include "domain/sentence.h"

#include <QTest>
#include <QTranslator>

using namespace tokendesk;

namespace {

/// A language that ends sentences as Chinese and Japanese do, and puts no space between them.
class FullWidth final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        if (qstrcmp(context, "Sentence") != 0)
            return {};
        return QString::fromUtf8(text).replace(QLatin1Char('.'), QChar(0x3002)).remove(u' ');
    }
};

} // namespace

class TestSentence final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStopIsPutWhereNoneIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QStringLiteral("Not found") << QStringLiteral("Not found.");
        for (const QString &ended :
             {QString(), QStringLiteral("Done."), QStringLiteral("Sure?"), QStringLiteral("No!"),
              QStringLiteral("Wait…"), QStringLiteral("完了しました。"), QStringLiteral("続行？"),
              QStringLiteral("هل أنت متأكد؟")})
            QTest::newRow(qPrintable(ended)) << ended << ended;
    }
    void aStopIsPutWhereNoneIs()
    {
        QFETCH(QString, text);
        QTEST(asSentence(text), "sentence");
        QCOMPARE(asSentence(asSentence(text)), asSentence(text));
    }

    void errorsAreSentencesInTheLanguageOfTheProgram()
    {
        Error error;
        error.message = QStringLiteral("A 100% %1 fault");
        error.detail = QStringLiteral("%2 refused");
        error.remedy = QStringLiteral("Try again.");
        QCOMPARE(error.text(), QStringLiteral("A 100% %1 fault. %2 refused. Try again."));
        FullWidth translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(error.text(), QStringLiteral("A 100% %1 fault。%2 refused。Try again."));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "testsentence.moc"
