// On the real session bus, with a stand-in for the desktop's service.
#include "support/fakedesktop.h"
#include "ui/notices/desktopnotifier.h"
#include "ui/notices/traywatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;
using State = DesktopNotifier::State;
using Failure = DesktopNotifier::Failure;

namespace {

DesktopNotice sample()
{
    return {QStringLiteral("2 tokens expire soon"),
            {QStringLiteral("in 2 days: <b>a & b</b>"), QStringLiteral("in 3 days: c")},
            QStringLiteral("Show"),
            QStringLiteral("Later")};
}

} // namespace

class TestDesktopNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAServiceItSaysSo()
    {
        DesktopNotifier notifier;
        QCOMPARE(notifier.state(), State::Unknown);
        QTRY_COMPARE(notifier.state(), State::Absent);
        QVERIFY(notifier.serviceName().isEmpty());
        QSignalSpy failed(&notifier, &DesktopNotifier::failed);
        notifier.show(sample());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().at(0).value<Failure>(), Failure::NoService);
    }

    void aServiceThatComesLaterIsFoundAndOneThatGoesIsMissed()
    {
        DesktopNotifier notifier;
        QTRY_COMPARE(notifier.state(), State::Absent);
        auto service = std::make_unique<FakeNotifications>();
        QTRY_COMPARE(notifier.state(), State::Present);
        QCOMPARE(notifier.serviceName(), QStringLiteral("Fake 4.2"));
        QVERIFY(notifier.hasActions());
        notifier.show(sample());
        QTRY_VERIFY(notifier.isShowing());
        service.reset();
        QTRY_COMPARE(notifier.state(), State::Absent);
        QVERIFY(!notifier.isShowing());
        QVERIFY(!notifier.hasActions());
    }

    void namesAreTextWhateverTheServiceTakes_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("actions");
        const QStringList plain{QStringLiteral("body")};
        QTest::newRow("plain") << plain << "in 2 days: <b>a & b</b>\nin 3 days: c" << false;
        QTest::newRow("markup") << plain + QStringList{QStringLiteral("body-markup")}
                                << "in 2 days: &lt;b&gt;a &amp; b&lt;/b&gt;\nin 3 days: c" << false;
        QTest::newRow("buttons") << plain + QStringList{QStringLiteral("actions")}
                                 << "in 2 days: <b>a & b</b>\nin 3 days: c" << true;
    }
    void namesAreTextWhateverTheServiceTakes()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        QFETCH(bool, actions);
        FakeNotifications service(capabilities);
        DesktopNotifier notifier;
        QTRY_COMPARE(notifier.state(), State::Present);
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        notifier.show(sample());
        QTRY_COMPARE(shown.size(), 1);
        const FakeNotifications::Shown &got = service.shown.constFirst();
        QCOMPARE(got.title, QStringLiteral("2 tokens expire soon"));
        QCOMPARE(got.body, body);
        QCOMPARE(got.icon, QStringLiteral("tokendesk"));
        QCOMPARE(got.hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("tokendesk"));
        QCOMPARE(got.actions.isEmpty(), !actions);
        if (actions) {
            QCOMPARE(got.actions,
                     QStringList({QStringLiteral("default"), QStringLiteral("Show"),
                                  QStringLiteral("show"), QStringLiteral("Show"),
                                  QStringLiteral("later"), QStringLiteral("Later")}));
        }
    }

    void theNextTakesThePlaceOfTheLast()
    {
        FakeNotifications service;
        DesktopNotifier notifier;
        QTRY_COMPARE(notifier.state(), State::Present);
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        notifier.show(sample());
        QVERIFY(!notifier.isShowing());
        notifier.show(sample());
        // It waits for the number of the one before.
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.at(0).replaced, 0u);
        QCOMPARE(service.shown.at(1).replaced, service.shown.at(0).id);
        QVERIFY(notifier.isShowing());
        QSignalSpy closed(&notifier, &DesktopNotifier::closed);
        notifier.close();
        QTRY_COMPARE(service.closed, QList<quint32>{service.shown.at(0).id});
        QVERIFY(!notifier.isShowing());
        notifier.show(sample());
        QTRY_COMPARE(service.shown.size(), 3);
        QCOMPARE(service.shown.at(2).replaced, 0u);
        QTRY_VERIFY(notifier.isShowing());
        // Nobody else has closed one until now.
        QCOMPARE(closed.size(), 0);
        service.CloseNotification(service.shown.at(2).id);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.constLast().constFirst(), QVariant(false));
        notifier.show(sample());
        QTRY_VERIFY(notifier.isShowing());
        Q_EMIT service.NotificationClosed(service.shown.constLast().id, 1);
        QTRY_COMPARE(closed.size(), 2);
        QCOMPARE(closed.constLast().constFirst(), QVariant(true));
    }

    void whatIsClosedBeforeItIsAnsweredForIsTakenAway_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("closed") << false;
        QTest::newRow("with its owner") << true;
    }
    void whatIsClosedBeforeItIsAnsweredForIsTakenAway()
    {
        QFETCH(bool, isGone);
        FakeNotifications service;
        auto notifier = std::make_unique<DesktopNotifier>();
        QTRY_COMPARE(notifier->state(), State::Present);
        QSignalSpy shown(notifier.get(), &DesktopNotifier::shown);
        QSignalSpy closed(notifier.get(), &DesktopNotifier::closed);
        notifier->show(sample());
        notifier->show(sample());
        if (isGone)
            notifier.reset();
        else
            notifier->close();
        QTRY_COMPARE(service.closed.size(), 1);
        QCOMPARE(service.shown.size(), 1);
        QCOMPARE(service.closed.constFirst(), service.shown.constFirst().id);
        if (isGone)
            return;
        notifier->show(sample());
        QTRY_VERIFY(notifier->isShowing());
        QCOMPARE(shown.size(), 1);
        QCOMPARE(closed.size(), 0);
        QCOMPARE(service.shown.constLast().replaced, 0u);
    }

    void buttonsAreHeardAndOthersButtonsAreNot()
    {
        FakeNotifications service;
        DesktopNotifier notifier;
        QTRY_COMPARE(notifier.state(), State::Present);
        QSignalSpy show(&notifier, &DesktopNotifier::showWanted);
        QSignalSpy later(&notifier, &DesktopNotifier::laterWanted);
        notifier.show(sample());
        QTRY_VERIFY(notifier.isShowing());
        Q_EMIT service.ActionInvoked(service.shown.constLast().id + 1, QStringLiteral("show"));
        service.press(QStringLiteral("something else"));
        service.press(QStringLiteral("later"));
        QTRY_COMPARE(later.size(), 1);
        QCOMPARE(show.size(), 0);
        service.press(QStringLiteral("show"));
        service.press(QStringLiteral("default"));
        QTRY_COMPARE(show.size(), 2);
        // Closed by the person: an old button says nothing any more.
        service.CloseNotification(service.shown.constLast().id);
        QTRY_VERIFY(!notifier.isShowing());
        service.press(QStringLiteral("show"));
        QTest::qWait(100);
        QCOMPARE(show.size(), 2);
    }

    void aServiceThatDoesNotShowItIsTold_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("failure");
        QTest::newRow("error") << static_cast<int>(FakeNotifications::Mood::Refuses)
                               << static_cast<int>(Failure::NoService);
        QTest::newRow("no answer") << static_cast<int>(FakeNotifications::Mood::Silent)
                                   << static_cast<int>(Failure::NoAnswer);
    }
    void aServiceThatDoesNotShowItIsTold()
    {
        QFETCH(int, mood);
        QFETCH(int, failure);
        FakeNotifications service;
        const bool answers = static_cast<Failure>(failure) != Failure::NoAnswer;
        DesktopNotifier notifier(std::chrono::milliseconds(answers ? 20'000 : 1'000));
        QTRY_COMPARE(notifier.state(), State::Present);
        service.mood = static_cast<FakeNotifications::Mood>(mood);
        QSignalSpy failed(&notifier, &DesktopNotifier::failed);
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        notifier.show(sample());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(static_cast<int>(failed.constFirst().at(0).value<Failure>()), failure);
        QCOMPARE(shown.size(), 0);
        QVERIFY(!notifier.isShowing());
    }

    void aServiceThatDiesBeforeItAnswersIsTold()
    {
        auto service = std::make_unique<FakeNotifications>();
        DesktopNotifier notifier(std::chrono::milliseconds(600));
        QTRY_COMPARE(notifier.state(), State::Present);
        service->mood = FakeNotifications::Mood::Silent;
        QSignalSpy failed(&notifier, &DesktopNotifier::failed);
        notifier.show(sample());
        QTest::qWait(50);
        service.reset();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(notifier.state(), State::Absent);
    }

    void aTrayIsFoundWhenItComesAndMissedWhenItGoes()
    {
        TrayWatch watch;
        QCOMPARE(watch.tray(), TrayWatch::Tray::Unknown);
        QTRY_COMPARE(watch.tray(), TrayWatch::Tray::None);
        auto tray = std::make_unique<FakeTray>();
        QTRY_COMPARE(watch.tray(), TrayWatch::Tray::StatusNotifier);
        QVERIFY(watch.isThere());
        tray.reset();
        QTRY_COMPARE(watch.tray(), TrayWatch::Tray::None);
        tray = std::make_unique<FakeTray>();
        QTRY_VERIFY(watch.isThere());
        TrayWatch second;
        QTRY_VERIFY(second.isThere());
    }
};

QTEST_MAIN(TestDesktopNotifier)
#include "testdesktopnotifier.moc"
