#include "bench/benchchanges.h"

#include "bench/benchtable.h"
#include "bench/stallmeter.h"
#include "models/tokenmodel.h"
#include "sandbox/sandboxserver.h"
#include "ui/widgets/tableview.h"
#include "workflows/containment.h"
#include "workflows/planrun.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

namespace tokendesk::bench {

namespace {

constexpr int latencyMs = 20;
constexpr int atOnce = 4;
constexpr int planned = 1000;
constexpr int contained = 50;

struct Desk {
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Session> session;
    std::unique_ptr<Changes> changes;
    TokenModel model;
    TableView view{QStringLiteral("Service tokens")};

    explicit Desk(int tokens)
    {
        sandbox::Options options;
        options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
        options.tokens = tokens;
        options.accounts = 40;
        options.latencyMs = latencyMs;
        QFuture<sandbox::Started> future = server.start(options);
        future.waitForFinished();
        const sandbox::Started started = future.result();
        if (!started.ok())
            qFatal("%s", qPrintable(started.error));
        journal = QCoro::waitFor(Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))))
                      .value();
        Connection connection;
        connection.origin = started.url;
        session = std::make_unique<Session>(connection, SecretBytes::copyOf(started.adminToken),
                                            *journal);
        changes = std::make_unique<Changes>(*session);
        session->setRefreshInterval({});
        model.setInventory(&session->inventory());
        view.setModel(&model);
        view.resize(1200, 800);
        view.show();
        check(QCoro::waitFor(session->open()));
    }
    ~Desk() { model.setInventory(nullptr); }

    static void check(const Result<void> &result)
    {
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().text()));
    }
    [[nodiscard]] QList<TokenId> activeTokens(int count) const
    {
        QList<TokenId> ids;
        const Inventory &inventory = session->inventory().data();
        for (int i = 0; i < inventory.tokenCount() && ids.size() < count; ++i) {
            if (inventory.token(i).active && inventory.accountOf(i).isActive())
                ids << inventory.token(i).id;
        }
        if (ids.size() < count)
            qFatal("too few active tokens");
        return ids;
    }
    /// The same requests without anything around them, in milliseconds.
    double bareMs(const QList<TokenId> &ids, bool revoked) const
    {
        QElapsedTimer clock;
        clock.start();
        std::vector<QCoro::Task<Result<std::optional<TokenAnswer>>>> tasks;
        for (const TokenId id : ids)
            tasks.push_back(session->api().setRevoked(id, revoked));
        for (auto &task : tasks)
            (void)QCoro::waitFor(task);
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
};

void waitForEnd(const BulkRun &bulk)
{
    QEventLoop loop;
    QObject::connect(&bulk, &BulkRun::phaseChanged, &loop, [&] {
        if (bulk.phase() == BulkRun::Phase::Ended)
            loop.quit();
    });
    if (bulk.phase() != BulkRun::Phase::Ended)
        loop.exec();
}

} // namespace

void measurePlan(Table &table)
{
    Desk desk(planned * 2);
    const QList<TokenId> ids = desk.activeTokens(planned);
    const double bare = desk.bareMs(ids, true);
    desk.bareMs(ids, false);
    Desk::check(QCoro::waitFor(desk.session->refresh()));

    PlanRun run(*desk.session, *desk.changes, makePlan(*desk.session, PlanAction::Revoke, ids));
    StallMeter meter;
    QElapsedTimer clock;
    clock.start();
    Desk::check(QCoro::waitFor(run.start()));
    waitForEnd(*run.bulk());
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (run.bulk()->counts().done != planned)
        qFatal("%d of %d were done", run.bulk()->counts().done, planned);
    const double ideal = static_cast<double>(planned) / atOnce * latencyMs;
    std::printf("plan: %d revokes, %d connections, %d ms latency: at best %.0f ms\n", planned,
                atOnce, latencyMs, ideal);
    table.add(QStringLiteral("revoke %1 tokens by a plan").arg(planned), took, bare,
              QStringLiteral(" ms"),
              QStringLiteral("<= %1 ms (at best + 20 %)").arg(ideal * 1.2, 0, 'f', 0));
    table.add(QStringLiteral("longest stall meanwhile"), meter.longestMs(), -1,
              QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
}

void measureContainment(Table &table)
{
    Desk desk(2000);
    // An account of its own, so that it has exactly so many.
    NewAccount wanted;
    wanted.name = QStringLiteral("compromised");
    wanted.role = QStringLiteral("Member");
    auto made = QCoro::waitFor(desk.changes->createAccount(wanted));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    QList<TokenId> ids;
    for (int i = 0; i < contained; ++i) {
        NewToken token;
        token.accountId = made->id;
        token.name = QStringLiteral("t%1").arg(i);
        token.expiresInDays = 30;
        auto created = QCoro::waitFor(desk.session->api().createToken(std::move(token)));
        if (!created.ok())
            qFatal("%s", qPrintable(created.error().text()));
        ids << created->token.id;
    }
    Desk::check(QCoro::waitFor(desk.session->refresh()));
    const double bare = desk.bareMs(ids, true);
    desk.bareMs(ids, false);
    Desk::check(QCoro::waitFor(desk.session->refresh()));

    Containment containment(*desk.session, *desk.changes, made->id);
    QElapsedTimer clock;
    clock.start();
    QCoro::waitFor(containment.start(true, QStringLiteral("benchmark")));
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (containment.revoked().size() != contained || !containment.problem().isEmpty())
        qFatal("not contained: %s", qPrintable(containment.problem()));
    table.add(QStringLiteral("contain an account with %1 tokens").arg(contained), took, bare,
              QStringLiteral(" ms"), QStringLiteral("<= 1000 ms"));
}

} // namespace tokendesk::bench
