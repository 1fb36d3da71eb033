#include "bench/benchfolding.h"

#include "bench/benchtable.h"
#include "models/findingmodel.h"
#include "sandbox/sandboxserver.h"
#include "store/journal.h"
#include "workflows/changes.h"
#include "workflows/policies.h"
#include "workflows/rotations.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace tokendesk::bench {

namespace {

/// Until `isSo`, while the event loop turns.
void waitUntil(const std::function<bool()> &isSo)
{
    constexpr int oftenMs = 10;
    while (!isSo()) {
        QEventLoop loop;
        QTimer::singleShot(oftenMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

int largestHeader(const FindingModel &model)
{
    int largest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FindingGroup *group = model.groupAt(row);
        if (group && group->findings.size() > model.groupAt(largest)->findings.size())
            largest = row;
    }
    return largest;
}

void measureGrouping(Table &table, FindingModel &model, FindingGrouping grouping, const char *word)
{
    bool isShown = false;
    QObject context;
    QObject::connect(&model, &FindingModel::filterChanged, &context, [&] { isShown = true; });
    model.setGrouping(grouping);
    waitUntil([&isShown] { return isShown; });
    const int header = largestHeader(model);
    const size_t findings = model.groupAt(header)->findings.size();
    constexpr int runs = 5;
    const auto unfold = [&] { model.setCollapsed(header, false); };
    const double fold = medianMs(
        runs, [&] { model.setCollapsed(header, true); }, unfold);
    const double unfolded = medianMs(runs, unfold, [&] { model.setCollapsed(header, true); });
    table.add(QStringLiteral("fold %1 findings by %2").arg(findings).arg(QLatin1String(word)), fold,
              -1, QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
    table.add(QStringLiteral("unfold them"), unfolded, -1, QStringLiteral(" ms"),
              QStringLiteral("<= 16 ms"));
    double longest = 0;
    int groups = 0;
    constexpr int groupsAtMost = 50;
    for (int row = 0; row < model.rowCount() && groups < groupsAtMost; ++row) {
        if (!model.groupAt(row))
            continue;
        ++groups;
        longest = std::max(longest, medianMs(1, [&] { model.setCollapsed(row, true); }));
    }
    table.add(QStringLiteral("fold %1 groups, the longest").arg(groups), longest, -1,
              QStringLiteral(" ms"), QStringLiteral("<= 16 ms"));
}

} // namespace

void measureFolding(Table &table, int tokens)
{
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    sandbox::Options options;
    options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
    options.tokens = tokens;
    options.accounts = 2000;
    QFuture<sandbox::Started> future = server.start(options);
    future.waitForFinished();
    const sandbox::Started started = future.result();
    if (!started.ok())
        qFatal("%s", qPrintable(started.error));
    auto journal = QCoro::waitFor(Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
    auto reviews =
        QCoro::waitFor(ReviewStore::open(folder.filePath(QStringLiteral("review.sqlite"))));
    Connection connection;
    connection.origin = started.url;
    Session session(connection, SecretBytes::copyOf(started.adminToken), *journal.value());
    session.setRefreshInterval({});
    const Result<void> opened = QCoro::waitFor(session.open());
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().text()));
    Changes changes(session);
    Rotations rotations(session, changes);
    Review review(session, rotations, *reviews.value(),
                  shippedPolicy(shippedPolicyIds().constFirst()));
    FindingModel model(review);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    review.begin();
    waitUntil([&] { return review.isReady() && model.rowCount() > 0; });
    std::printf("folding: %d findings\n", model.shownCount());
    measureGrouping(table, model, FindingGrouping::Severity, "severity");
    measureGrouping(table, model, FindingGrouping::Rule, "rule");
    measureGrouping(table, model, FindingGrouping::Account, "account");
}

} // namespace tokendesk::bench
