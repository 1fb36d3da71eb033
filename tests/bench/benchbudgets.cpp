// The budgets of the design, measured. Prints a table with a baseline of the same run.

#include "api/decoders.h"
#include "bench/baselinemodel.h"
#include "bench/benchchanges.h"
#include "bench/benchfolding.h"
#include "bench/benchtable.h"
#include "bench/stallmeter.h"
#include "domain/review/judge.h"
#include "models/activityquery.h"
#include "models/activitytally.h"
#include "models/tokenmodel.h"
#include "sandbox/sandboxserver.h"
#include "store/journal.h"
#include "support/sampleinventory.h"
#include "workflows/policies.h"
#include "workflows/session.h"

#include <QApplication>
#include <QCoroTask>
#include <QEventLoop>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace tokendesk;
using namespace tokendesk::bench;

namespace {

constexpr int runs = 5;

QByteArray tokenListJson(int tokens)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto time = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
    };
    QByteArray json = "[";
    json.reserve(tokens * 380);
    for (int i = 0; i < tokens; ++i) {
        const QByteArray account = QByteArray::number(i % 2000);
        if (i > 0)
            json += ",";
        json += "{\"id\": " + QByteArray::number(i + 1) + ", \"created\": \""
            + time(now - 86400LL * (i % 700)) + "\", \"name\": \"pipeline-"
            + QByteArray::number((i * 7919LL) % tokens)
            + "-production\", \"active\": " + (i % 6 ? "true" : "false") + ", \"expiration\": "
            + (i % 9 ? "\"" + time(now + 86400LL * (i % 360 - 30)) + "\"" : QByteArray("null"))
            + ", \"last_used\": "
            + (i % 5 ? "\"" + time(now - 3600LL * (i % 3000)) + "\"" : QByteArray("null"))
            + ", \"user\": {\"id\": " + account + ", \"user_id\": \"account_" + account
            + "@service\", \"user_name\": \"account_" + account + "\", \"email\": \"account_"
            + account + "@service\", \"name\": \"Account " + account
            + "\", \"role\": \"Member\", \"user_type\": \"Service\"}}";
    }
    return json + "]";
}

std::shared_ptr<Inventory> buildInventory(const QByteArray &json)
{
    Result<TokenList> list = decodeTokenList(json);
    if (!list.ok())
        qFatal("%s", qPrintable(list.error().text()));
    return std::make_shared<Inventory>(std::move(list->accounts), std::move(list->tokens));
}

void install(LiveInventory &live, const std::shared_ptr<Inventory> &inventory)
{
    const InventoryDiff diff = compareInventories(live.data(), *inventory);
    live.replace(inventory, diff, live.revision());
}

void measureTable(Table &table, int tokens)
{
    const QByteArray json = tokenListJson(tokens);
    const qint64 before = heapBytes();
    const std::shared_ptr<Inventory> inventory = buildInventory(json);
    const double perToken = static_cast<double>(heapBytes() - before) / tokens;

    FixedClock clock(QDateTime::currentMSecsSinceEpoch());
    LiveInventory live(clock);
    TokenModel model;
    model.setInventory(&live);
    BaselineModel baseline;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&baseline);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);

    // To its end: a worker selects and sorts a large list, then the model takes the rows over.
    const auto toItsEnd = [&model](const auto &begin) {
        QEventLoop loop;
        bool isShown = false;
        QObject::connect(&model, &TokenModel::filterChanged, &loop, [&] {
            isShown = true;
            loop.quit();
        });
        begin();
        if (!isShown)
            loop.exec();
    };
    const double load =
        medianMs(runs, [&] { toItsEnd([&] { install(live, buildInventory(json)); }); });
    const double baseLoad = medianMs(runs, [&] { baseline.load(json); });
    table.add(QStringLiteral("decode %1 MB to the model").arg(json.size() >> 20), load, baseLoad,
              QStringLiteral(" ms"), QStringLiteral("5x"));

    TokenFilter filter;
    int turn = 0;
    const QStringList texts{QStringLiteral("pipeline-12"), QStringLiteral("account 77")};
    const double keystroke = medianMs(runs * 4, [&] {
        filter.text = texts.at(turn++ % 2);
        model.setFilter(filter);
    });
    const double baseKeystroke =
        medianMs(runs, [&] { proxy.setFilterFixedString(texts.at(turn++ % 2)); });
    table.add(QStringLiteral("filter, a keystroke"), keystroke, baseKeystroke,
              QStringLiteral(" ms"), QStringLiteral("25x"));
    model.setFilter({});
    proxy.setFilterFixedString({});

    const auto sortOurs = [&](TokenColumn column, int times) {
        return medianMs(times, [&] {
            toItsEnd([&] {
                model.sort(static_cast<int>(column),
                           turn++ % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            });
        });
    };
    const auto sortBase = [&](int column) {
        return medianMs(runs, [&] {
            proxy.sort(column, turn++ % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    };
    // The first time after a load a worker finds the order of the language.
    const double sortFirst = sortOurs(TokenColumn::Name, 1);
    const double sortName = sortOurs(TokenColumn::Name, runs);
    const double baseName = sortBase(1);
    table.add(QStringLiteral("sort by name, the first time"), sortFirst, baseName,
              QStringLiteral(" ms"), QStringLiteral("in a worker"));
    table.add(QStringLiteral("sort by name"), sortName, baseName, QStringLiteral(" ms"),
              QStringLiteral("10x"));
    table.add(QStringLiteral("sort by expiry"), sortOurs(TokenColumn::Expires, runs), sortBase(4),
              QStringLiteral(" ms"), QStringLiteral("10x"));
    table.add(QStringLiteral("memory for each token"), perToken, -1, QStringLiteral(" B"),
              QStringLiteral("<= 400 B"));
}

/// The baseline: the same words folded anew for each keystroke.
void measureActivity(Table &table, int changes)
{
    std::vector<ChangeRecord> records(static_cast<size_t>(changes));
    std::vector<RecordKey> keys;
    keys.reserve(records.size());
    for (int i = 0; i < changes; ++i) {
        ChangeRecord &record = records[static_cast<size_t>(i)];
        record.id = i + 1;
        record.atMs = test::sampleNow - i;
        record.outcome = i % 9 ? ChangeOutcome::Done : ChangeOutcome::Refused;
        record.intent.kind = static_cast<ChangeKind>(i % changeKindCount);
        record.intent.targetName = QStringLiteral("pipeline-%1-production").arg(i);
        record.intent.accountName = QStringLiteral("Account %1").arg(i % 2000);
        record.intent.actor = QStringLiteral("admin-%1@example.com").arg(i % 5);
        record.intent.origin = QStringLiteral("https://prod.example.com");
        record.intent.reason = QStringLiteral("quarterly review");
        keys.push_back(activityKey(record));
    }
    int turn = 0;
    size_t found = 0;
    const QStringList texts{QStringLiteral("outcome:done by:admin-3@example.com pipeline-12"),
                            QStringLiteral("account:77 review")};
    const double ours = medianMs(runs * 4, [&] {
        const ActivityFilter filter =
            filterFromQuery<ActivityFilter>(texts.at(turn++ % 2), activityFacts());
        found += selectActivity(records, keys, filter, {}, test::sampleNow).size();
    });
    const double base = medianMs(runs, [&] {
        for (const ChangeRecord &record : records)
            found += activityKey(record).all().size();
    });
    ActivityTally tally;
    const double read = medianMs(runs, [&] {
        tally = {};
        for (const ChangeRecord &record : records)
            tally.append(record);
    });
    const double counted =
        medianMs(runs, [&] { found += static_cast<size_t>(tally.count({}).total); });
    std::printf("activity: %zu\n", found);
    table.add(QStringLiteral("filter %1 changes, a keystroke").arg(changes), ours, base,
              QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
    table.add(QStringLiteral("count them for the chips"), counted, read, QStringLiteral(" ms"),
              QStringLiteral("<= 16 ms"));
}

void measureStall(Table &table, int tokens)
{
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    sandbox::Options options;
    options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
    options.tokens = tokens;
    options.accounts = 2000;
    QElapsedTimer timer;
    timer.start();
    QFuture<sandbox::Started> future = server.start(options);
    future.waitForFinished();
    const sandbox::Started started = future.result();
    if (!started.ok())
        qFatal("%s", qPrintable(started.error));
    table.add(QStringLiteral("sandbox: make %1 tokens").arg(tokens),
              static_cast<double>(timer.elapsed()) / 1000, -1, QStringLiteral(" s"),
              QStringLiteral("<= 15 s"));

    auto journal = QCoro::waitFor(Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
    Connection connection;
    connection.origin = started.url;
    Session session(connection, SecretBytes::copyOf(started.adminToken), *journal.value());
    session.setRefreshInterval({});
    TokenModel model;
    model.setInventory(&session.inventory());
    QTableView view;
    view.setModel(&model);
    view.setSortingEnabled(true);
    view.resize(1200, 800);
    view.show();
    StallMeter meter;
    const auto settle = [] {
        QEventLoop loop;
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
        loop.exec();
    };
    settle();
    meter.restart();
    const Result<void> opened = QCoro::waitFor(session.open());
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().text()));
    settle();
    table.add(QStringLiteral("longest stall, first load over HTTP"), meter.longestMs(), -1,
              QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
    meter.restart();
    const Result<void> refreshed = QCoro::waitFor(session.refresh());
    if (!refreshed.ok())
        qFatal("%s", qPrintable(refreshed.error().text()));
    settle();
    table.add(QStringLiteral("longest stall, refresh over HTTP"), meter.longestMs(), -1,
              QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
}

/// The baseline: the state of every token, the least that a judgement needs.
void measureReview(Table &table, int tokens)
{
    constexpr int tokensOfAnAccount = 50;
    const int accounts = std::max(1, tokens / tokensOfAnAccount);
    const Inventory inventory(test::sampleAccounts(accounts), test::sampleTokens(tokens, accounts));
    ReviewInput input{inventory};
    input.nowMs = test::sampleNow;
    input.notes.emplace();
    input.successions.emplace();
    const Policy policy = shippedPolicy(QStringLiteral("default"));
    size_t found = 0;
    const double ours = medianMs(runs, [&] { found = judge(input, policy).size(); });
    int live = 0;
    const double base = medianMs(runs, [&] {
        for (const Token &token : inventory.tokens())
            live += isLive(tokenState(token, input.nowMs)) ? 1 : 0;
    });
    const auto before = std::make_shared<const std::vector<Finding>>(judge(input, policy));
    const QSet<AccountId> changed{inventory.account(0).id};
    size_t foundAgain = 0;
    const double again =
        medianMs(runs, [&] { foundAgain = judgeAgain(*before, input, policy, changed).size(); });
    if (foundAgain != found)
        std::printf("review: judging again found %zu instead of %zu\n", foundAgain, found);
    std::printf("review: %zu findings (%d live tokens counted)\n", found, live / runs);
    table.add(QStringLiteral("judge %1 tokens by all rules").arg(tokens), ours, base,
              QStringLiteral(" ms"), QStringLiteral("<= 250 ms"));
    table.add(QStringLiteral("judge one account of them again"), again, ours, QStringLiteral(" ms"),
              QStringLiteral("as little as can be"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const int tokens = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    if (tokens <= 0) {
        std::fprintf(stderr, "usage: tokendesk_bench [TOKENS]\n");
        return 2;
    }
    std::printf("%d tokens, medians of %d runs; the baseline is QJsonDocument and "
                "QSortFilterProxyModel\n",
                tokens, runs);
    Table table;
    measureTable(table, tokens);
    measureReview(table, tokens);
    measureActivity(table, tokens);
    measureStall(table, tokens);
    measureFolding(table, tokens);
    measurePlan(table);
    measureContainment(table);
    table.print();
    return 0;
}
