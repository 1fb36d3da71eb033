#include "credentials/credentialexpiry.h"

#include <QTest>

using namespace tokendesk;

namespace {

constexpr qint64 end = 1'800'000'000'000;

} // namespace

class TestCredentialExpiry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGravestWarningIsDue_data()
    {
        QTest::addColumn<qint64>("leftMs");
        QTest::addColumn<CredentialWarning>("due");
        QTest::addColumn<qint64>("nextInMs"); // -1: none
        const auto row = [](const char *tag, qint64 left, CredentialWarning due, qint64 next) {
            QTest::newRow(tag) << left << due << next;
        };
        using enum CredentialWarning;
        row("a year", 365 * msPerDay, None, 351 * msPerDay);
        row("just before 14 days", 14 * msPerDay + 1, None, 1);
        row("at 14 days", 14 * msPerDay, TwoWeeks, 13 * msPerDay);
        row("just after 14 days", 14 * msPerDay - 1, TwoWeeks, 13 * msPerDay - 1);
        row("just before a day", msPerDay + 1, TwoWeeks, 1);
        row("at a day", msPerDay, OneDay, msPerDay);
        row("just after a day", msPerDay - 1, OneDay, msPerDay - 1);
        row("just before the end", 1, OneDay, 1);
        row("at the end", 0, Ended, -1);
        row("just after the end", -1, Ended, -1);
        row("long after the end", -400 * msPerDay, Ended, -1);
    }
    void theGravestWarningIsDue()
    {
        QFETCH(qint64, leftMs);
        QFETCH(CredentialWarning, due);
        QFETCH(qint64, nextInMs);
        const qint64 now = end - leftMs;
        QCOMPARE(credentialWarning(Moment::at(end), now), due);
        const std::optional<qint64> next = nextCredentialWarning(Moment::at(end), now);
        QCOMPARE(next ? *next - now : -1, nextInMs);
        // When it comes, it is another one.
        if (next)
            QVERIFY(credentialWarning(Moment::at(end), *next) > due);
    }

    void whatHasNoEndIsNeverWarnedOf_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::newRow("never") << Moment::null();
        QTest::newRow("not known") << Moment::missing();
        QTest::newRow("empty") << Moment::empty();
        QTest::newRow("unreadable") << Moment::unreadable();
    }
    void whatHasNoEndIsNeverWarnedOf()
    {
        QFETCH(Moment, moment);
        QCOMPARE(credentialWarning(moment, end), CredentialWarning::None);
        QVERIFY(!nextCredentialWarning(moment, end));
        QVERIFY(!isNewWarning(QString(), moment, CredentialWarning::None));
    }

    void itIsSaidOnceForEachCredentialAndWarning_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<CredentialWarning>("warning");
        QTest::addColumn<bool>("isNew");
        using enum CredentialWarning;
        const auto said = [](CredentialWarning warning, qint64 moment = end) {
            return warningRecord(Moment::at(moment), warning);
        };
        QTest::newRow("never said") << QString() << TwoWeeks << true;
        QTest::newRow("said") << said(TwoWeeks) << TwoWeeks << false;
        QTest::newRow("a graver one") << said(TwoWeeks) << OneDay << true;
        QTest::newRow("the end") << said(OneDay) << Ended << true;
        QTest::newRow("the end, said") << said(Ended) << Ended << false;
        QTest::newRow("a milder one, after a clock was set") << said(OneDay) << TwoWeeks << false;
        QTest::newRow("another credential") << said(Ended, end - 1) << TwoWeeks << true;
        QTest::newRow("nothing to say") << QString() << None << false;
        QTest::newRow("a broken record") << "x y" << TwoWeeks << true;
        QTest::newRow("half a record") << QString::number(end) << TwoWeeks << true;
    }
    void itIsSaidOnceForEachCredentialAndWarning()
    {
        QFETCH(QString, record);
        QFETCH(CredentialWarning, warning);
        QFETCH(bool, isNew);
        QCOMPARE(isNewWarning(record, Moment::at(end), warning), isNew);
    }
};

QTEST_APPLESS_MAIN(TestCredentialExpiry)
#include "testcredentialexpiry.moc"
