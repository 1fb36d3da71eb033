#include "models/activityquery.h"
#include "models/activitytally.h"
#include "models/historyquery.h"
#include "support/sampleinventory.h"

#include <QTest>
#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QStringList &people()
{
    static const QStringList all{QStringLiteral("Kim Lee"),
                                 QStringLiteral("ops@example.com"),
                                 QStringLiteral("a \"quoted\" one"),
                                 QStringLiteral("OR"),
                                 QStringLiteral("12"),
                                 QStringLiteral("a,b"),
                                 QString::fromUtf8("Ünï"),
                                 QString()};
    return all;
}

/// No chip can take them for its own.
QString someText(QRandomGenerator &random)
{
    const QStringList texts{QString(), QStringLiteral("nightly"), QStringLiteral("etl -prod"),
                            QStringLiteral("when:<30d"), QStringLiteral("name:etl account:3")};
    return texts.at(random.bounded(int(texts.size())));
}

ActivityFilter randomActivityFilter(QRandomGenerator &random)
{
    ActivityFilter filter;
    filter.text = someText(random);
    filter.status = static_cast<ActivityFilter::Status>(random.bounded(4));
    for (int count = random.bounded(4); count > 0; --count)
        filter.kinds.insert(
            changeKindWord(static_cast<ChangeKind>(random.bounded(changeKindCount))));
    for (int count = random.bounded(3) * random.bounded(2); count > 0; --count)
        filter.people.insert(people().at(random.bounded(int(people().size()))));
    return filter;
}

HistoryFilter randomHistoryFilter(QRandomGenerator &random)
{
    HistoryFilter filter;
    filter.text = someText(random);
    filter.maker = static_cast<HistoryFilter::Maker>(random.bounded(3));
    for (int count = random.bounded(4); count > 0; --count)
        filter.kinds.insert(
            historyKindWord(static_cast<HistoryKind>(random.bounded(historyKindCount))));
    return filter;
}

std::vector<ChangeRecord> sampleRecords(int count)
{
    QRandomGenerator random(8);
    std::vector<ChangeRecord> records(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        ChangeRecord &record = records[static_cast<size_t>(i)];
        record.id = i + 1;
        record.atMs = sampleNow - random.bounded(90) * msPerDay;
        record.outcome = static_cast<ChangeOutcome>(random.bounded(4));
        record.intent.kind = static_cast<ChangeKind>(random.bounded(changeKindCount));
        record.intent.actor = people().at(random.bounded(int(people().size())));
        record.intent.targetName = QStringLiteral("etl-%1").arg(i % 7);
        record.intent.targetId = i % 50;
        record.intent.accountName = QStringLiteral("nightly %1").arg(i % 5);
        record.intent.accountId = i % 5;
        record.intent.connectionId = QString::number(i % 2);
    }
    return records;
}

/// By what the filter says itself, without the language.
bool holds(const ActivityFilter &filter, const ChangeRecord &record)
{
    using Status = ActivityFilter::Status;
    const bool isDone = record.outcome == ChangeOutcome::Done;
    const bool isRefused = record.outcome == ChangeOutcome::Refused;
    const bool isStatus = filter.status == Status::Any || (filter.status == Status::Done && isDone)
        || (filter.status == Status::Refused && isRefused)
        || (filter.status == Status::Unclear && !isDone && !isRefused);
    return isStatus
        && (filter.kinds.isEmpty() || filter.kinds.contains(changeKindWord(record.intent.kind)))
        && (filter.people.isEmpty() || filter.people.contains(record.intent.actor));
}

HistoryEvents sampleEvents(int count)
{
    QRandomGenerator random(9);
    HistoryEvents events(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        HistoryEvent &event = events[static_cast<size_t>(i)];
        event.id = i + 1;
        event.seenMs = sampleNow - random.bounded(90) * msPerDay;
        event.kind = static_cast<HistoryKind>(random.bounded(historyKindCount));
        event.name = QStringLiteral("etl-%1").arg(i % 7);
        event.accountName = QStringLiteral("nightly %1").arg(i % 5);
        event.token = i % 50;
        event.account = i % 5;
        event.byThisProgram = random.bounded(2);
    }
    return events;
}

bool holds(const HistoryFilter &filter, const HistoryEvent &event)
{
    return (filter.maker == HistoryFilter::Maker::Anybody
            || event.byThisProgram == (filter.maker == HistoryFilter::Maker::ThisProgram))
        && (filter.kinds.isEmpty() || filter.kinds.contains(historyKindWord(event.kind)));
}

template <typename Filter>
void checkChips(const Filter &filter, const Filter &other, const QueryFacts &facts)
{
    const QString text = queryWithFilter({}, filter, facts);
    QVERIFY(parseQuery(text, facts).problems.empty());
    QCOMPARE(filterFromQuery<Filter>(text, facts), filter);
    QCOMPARE(queryWithFilter(text, filter, facts), text);
    const QString changed = queryWithFilter(text, other, facts);
    QCOMPARE(filterFromQuery<Filter>(changed, facts), other);
    // What is not shown by standing chips is what is left.
    SearchFilter<Filter> search(facts);
    search.setText(text);
    for (const UnshownTerms::Term &term : search.unshown().terms)
        QVERIFY(filter.text.contains(term.words));
}

} // namespace

class TestChangeChips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyChipsComeBackFromTheirText()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < 2000; ++i) {
            checkChips(randomActivityFilter(random), randomActivityFilter(random), activityFacts());
            checkChips(randomHistoryFilter(random), randomHistoryFilter(random), historyFacts());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void chipsSelectWhatTheySay()
    {
        const std::vector<ChangeRecord> records = sampleRecords(400);
        std::vector<RecordKey> keys;
        for (const ChangeRecord &record : records)
            keys.push_back(activityKey(record));
        const HistoryEvents events = sampleEvents(400);
        QRandomGenerator random(14);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            ActivityFilter activity = randomActivityFilter(random);
            activity.text.clear();
            std::vector<int> expected;
            for (int row = 0; row < int(records.size()); ++row) {
                const ChangeRecord &record = records[size_t(row)];
                if (record.intent.connectionId == QLatin1String("1") && holds(activity, record))
                    expected.push_back(row);
            }
            QCOMPARE(selectActivity(records, keys, activity, QStringLiteral("1"), sampleNow),
                     expected);
            HistoryFilter history = randomHistoryFilter(random);
            history.text.clear();
            expected.clear();
            for (int row = 0; row < int(events.size()); ++row) {
                if (holds(history, events[size_t(row)]))
                    expected.push_back(row);
            }
            QCOMPARE(selectHistory(events, history, sampleNow, false).rows, expected);
            found += int(expected.size());
        }
        QVERIFY(found > 1000);
    }

    void countsAreOfAllThatThereIs()
    {
        const std::vector<ChangeRecord> records = sampleRecords(400);
        ActivityTally tally;
        for (const ChangeRecord &record : records)
            tally.append(record);
        const ActivityFacets all = tally.count({});
        QCOMPARE(all.total, 400);
        QCOMPARE(all.done + all.refused + all.unclear, 400);
        QCOMPARE(std::accumulate(all.kinds.begin(), all.kinds.end(), 0), 400);
        QCOMPARE(std::accumulate(all.people.begin(), all.people.end(), 0), 400);
        QCOMPARE(all.accounts.size(), 5);
        QCOMPARE(all.done, int(std::count_if(records.begin(), records.end(), [](auto &record) {
                     return record.outcome == ChangeOutcome::Done;
                 })));
        QCOMPARE(tally.count(QStringLiteral("1")).total, 200);
        QCOMPARE(tally.count(QStringLiteral("none")).total, 0);
        QVERIFY(tally.count(QStringLiteral("none")).people.isEmpty());

        // An entry that changes is counted as what it is now, its old names no longer.
        ChangeRecord settled = records.front();
        settled.outcome =
            settled.outcome == ChangeOutcome::Done ? ChangeOutcome::Refused : ChangeOutcome::Done;
        settled.intent.actor = QStringLiteral("somebody else");
        tally.replace(0, settled);
        const ActivityFacets later = tally.count({});
        QCOMPARE(later.total, 400);
        QCOMPARE(std::abs(later.done - all.done), 1);
        QCOMPARE(later.people.value(QStringLiteral("somebody else")), 1);
        QCOMPARE(later.people.value(records.front().intent.actor),
                 all.people.value(records.front().intent.actor) - 1);

        HistoryFilter filter;
        filter.maker = HistoryFilter::Maker::Elsewhere;
        filter.kinds = {historyKindWord(HistoryKind::TokenRevoked)};
        const HistoryFacets seen =
            selectHistory(sampleEvents(400), filter, sampleNow, false).facets;
        QCOMPARE(seen.total, 400);
        QCOMPARE(std::accumulate(seen.kinds.begin(), seen.kinds.end(), 0),
                 seen.total - seen.byThisProgram);
        QCOMPARE(seen.accounts.size(), 5);
    }

    void everyKindHasAWord()
    {
        QCOMPARE(activityFacts().changes.size(), changeKindCount);
        QCOMPARE(historyFacts().changes.size(), historyKindCount);
        for (const QString &word : activityFacts().changes)
            QCOMPARE(changeKindWord(changeKindFrom(word)), word);
        for (const QueryFacts &facts : {activityFacts(), historyFacts()}) {
            for (const QString &word : facts.changes)
                QVERIFY(parseQuery(QStringLiteral("change:") + word, facts).problems.empty());
        }
    }

    void sinceWhenIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *text, const char *left) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(left);
        };
        row("when:<7d", "");
        row("made:here when:<7d etl", "made:here etl");
        row("a when:<7d OR b when:<30d", "a OR b");
        row("when:<7d OR when:2026-01-01", "");
        row("-when:<7d", "-when:<7d");
    }
    void sinceWhenIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutSince(text), left);
        QVERIFY(!historyTextSince(left, sampleNow));
    }
};

QTEST_GUILESS_MAIN(TestChangeChips)
#include "testchangechips.moc"
