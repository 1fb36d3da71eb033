#include "models/newestquestion.h"

#include <QPromise>
#include <QTest>

#include <deque>

using namespace tokendesk;

namespace {

/// Asks for a number; its answers come when the test says so.
class Asker final : public QObject {
public:
    void ask(int number)
    {
        m_number = number;
        m_asked.ask(
            this, [this] { return m_number; },
            [this](int question, const NewestQuestion<int>::Stop &stop) {
                begun << question;
                stops.push_back(stop);
                answers.emplace_back().start();
                return answers.back().future();
            },
            [this](int answer) { adopted << answer; });
    }
    void answer(size_t which, int with)
    {
        answers[which].addResult(with);
        answers[which].finish();
    }
    [[nodiscard]] bool isAsking() const { return m_asked.isAsking(); }

    QList<int> begun;
    QList<int> adopted;
    std::deque<NewestQuestion<int>::Stop> stops;
    std::deque<QPromise<int>> answers;

private:
    int m_number = 0;
    NewestQuestion<int> m_asked;
};

} // namespace

class TestNewestQuestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileOneIsUnderWayOnlyTheNewestWaits()
    {
        Asker asker;
        asker.ask(1);
        QVERIFY(asker.isAsking());
        QVERIFY(!*asker.stops[0]);
        for (const int number : {2, 3, 4})
            asker.ask(number);
        QCOMPARE(asker.begun, QList<int>{1});
        QVERIFY(*asker.stops[0]);
        asker.answer(0, 10);
        const QList<int> begun{1, 4};
        QTRY_COMPARE(asker.begun, begun);
        QVERIFY(!*asker.stops[1]);
        QVERIFY(asker.adopted.isEmpty()); // nobody asks for that any more
        asker.answer(1, 40);
        QTRY_COMPARE(asker.adopted, QList<int>{40});
        QVERIFY(!asker.isAsking());
    }

    void whoComesBackToTheFirstDoesNotTakeWhatWasStopped()
    {
        Asker asker;
        for (const int number : {1, 2, 1})
            asker.ask(number);
        QVERIFY(*asker.stops[0]);
        asker.answer(0, 10); // half of it, maybe
        const QList<int> begun{1, 1};
        QTRY_COMPARE(asker.begun, begun);
        QVERIFY(asker.adopted.isEmpty());
        asker.answer(1, 11);
        QTRY_COMPARE(asker.adopted, QList<int>{11});
    }

    void theSameAgainStopsNothing()
    {
        Asker asker;
        asker.ask(1);
        asker.ask(1);
        QVERIFY(!*asker.stops[0]);
        asker.answer(0, 10);
        QTRY_COMPARE(asker.adopted, QList<int>{10});
        const QList<int> begun{1, 1};
        QTRY_COMPARE(asker.begun, begun);
        asker.answer(1, 11);
        const QList<int> both{10, 11};
        QTRY_COMPARE(asker.adopted, both);
        QVERIFY(!asker.isAsking());
    }

    void whoGoesStopsWhatIsUnderWay()
    {
        auto asker = std::make_unique<Asker>();
        asker->ask(1);
        const NewestQuestion<int>::Stop stop = asker->stops[0];
        QPromise<int> answer = std::move(asker->answers[0]);
        asker.reset();
        QVERIFY(*stop);
        answer.addResult(10);
        answer.finish();
        QCoreApplication::processEvents(); // it comes to nobody
    }
};

QTEST_GUILESS_MAIN(TestNewestQuestion)
#include "testnewestquestion.moc"
