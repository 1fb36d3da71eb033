// Models of what goes on, over a real deployment and its journal.
#include "credentials/connectionstore.h"
#include "domain/duration.h"
#include "models/activitymodel.h"
#include "models/findingmodel.h"
#include "models/historymodel.h"
#include "models/modelrole.h"
#include "models/planmodel.h"
#include "models/rotationmodel.h"
#include "support/busyworkers.h"
#include "support/livedeployment.h"
#include "support/manychanges.h"
#include "support/modelwatch.h"
#include "workflows/policies.h"

#include <QSettings>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

template <typename Column>
QStringList textsOf(const QAbstractItemModel &model, Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(column)).data().toString();
    return texts;
}

} // namespace

class TestLiveModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyFindingsAreNotTakenForNoneBeforeTheyAreThere()
    {
        sandbox::Options options;
        options.tokens = 2500; // past 2,000 findings a worker finds the rows
        options.accounts = 150;
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        auto store =
            finished(ReviewStore::open(live.folder.filePath(QStringLiteral("review.sqlite"))));
        QVERIFY(store.ok());
        Rotations rotations(*live.session, *live.changes);
        Review review(*live.session, rotations, *store.value(),
                      shippedPolicy(shippedPolicyIds().constFirst()));
        const FindingModel model(review);
        QVERIFY(!model.isBehind());
        std::unique_ptr<BusyWorkers> busy;
        connect(
            &review, &Review::judged, this, [&busy] { busy = std::make_unique<BusyWorkers>(); },
            Qt::SingleShotConnection);
        review.begin();
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), 60'000);
        QVERIFY(review.view().findings->size() > 2000);
        QCOMPARE(model.facets().total, 0);
        QVERIFY(model.isUnanswered());
        QVERIFY(model.isBehind());
        busy.reset();
        QTRY_VERIFY(model.facets().total > 2000);
        QVERIFY(!model.isBehind());
    }

    void manyChangesAreNotTakenForNoneBeforeTheyAreThere()
    {
        LiveDeployment live;
        QSettings settings(live.folder.filePath(QStringLiteral("wishes.ini")),
                           QSettings::IniFormat);
        const ConnectionStore connections(settings);
        auto store =
            finished(HistoryStore::open(live.folder.filePath(QStringLiteral("history.sqlite"))));
        QVERIFY(store.ok());
        History history(*live.session, *store.value(), connections);
        QVERIFY(live.open().ok());
        QTRY_COMPARE(history.facts().seenMs, live.session->refreshedAt().msecs());
        writeManyChanges(*store.value(), *live.session, 5000);
        HistoryModel model(&history, live.session->clock());
        const ModelWatch watch(&model);
        {
            const BusyWorkers busy;
            model.read(0);
            QVERIFY(finished(history.eventsSince(0)).ok()); // the model has its own by then
            QVERIFY(!model.isLoaded());
        }
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 5000);
    }

    void activityWithoutAReasonComesLastInBothDirections()
    {
        LiveDeployment live;
        for (const char *reason : {"", "leaked", "audit", ""}) {
            ChangeIntent intent;
            intent.reason = QLatin1String(reason);
            QVERIFY(finished(live.journal->begin(intent)).ok());
        }
        ActivityModel model;
        const ModelWatch watch(&model);
        model.setJournal(*live.journal);
        QTRY_COMPARE(model.rowCount(), 4);
        const int column = static_cast<int>(ActivityColumn::Reason);
        model.sort(column, Qt::AscendingOrder);
        const QString audit = QStringLiteral("audit");
        const QString leaked = QStringLiteral("leaked");
        QCOMPARE(textsOf(model, ActivityColumn::Reason), (QStringList{audit, leaked, {}, {}}));
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(textsOf(model, ActivityColumn::Reason), (QStringList{leaked, audit, {}, {}}));
        // Of those that are alike the newest is first, then.
        QCOMPARE(textsOf(model, ActivityColumn::Id).mid(2),
                 (QStringList{QStringLiteral("4"), QStringLiteral("1")}));
        model.sort(static_cast<int>(ActivityColumn::When), Qt::DescendingOrder);
        QCOMPARE(textsOf(model, ActivityColumn::Id).constFirst(), QStringLiteral("4"));
    }

    void activityIsDatedByTheServersClock()
    {
        LiveDeployment live;
        constexpr qint64 aheadMs = 3 * msPerDay; // this computer's, when the first was made
        QVERIFY(finished(live.journal->begin(ChangeIntent(), -aheadMs)).ok());
        QVERIFY(finished(live.journal->begin(ChangeIntent(), 0)).ok());
        ActivityModel model;
        const FixedClock clock(QDateTime::currentMSecsSinceEpoch());
        model.setClock(clock);
        model.setJournal(*live.journal);
        QTRY_COMPARE(model.rowCount(), 2);
        // Their order is that in which they were written down.
        QCOMPARE(textsOf(model, ActivityColumn::Id),
                 (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        const qint64 askedMs = model.recordAt(1)->atMs - aheadMs;
        const QModelIndex when = model.index(1, static_cast<int>(ActivityColumn::When));
        QCOMPARE(when.data(ModelRole::Raw).toDateTime().toMSecsSinceEpoch(), askedMs);
        QCOMPARE(when.data().toString(), pastTime(Moment::at(askedMs), clock.nowMs()));
    }

    void aRotationWithoutADateComesLastInBothDirections()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Rotations rotations(*live.session, *live.changes);
        QVERIFY(finished(rotations.load()).ok());
        QList<Rotation> wanted;
        for (const Token &token : live.data().tokens()) {
            if (wanted.size() < 2 && rotations.rotatable(token).ok()) {
                Rotation rotation;
                rotation.oldToken = token.id;
                rotation.successorName = QStringLiteral("next-%1").arg(token.id);
                rotation.lifeDays = 30;
                wanted << rotation;
            }
        }
        const Result<QStringList> ids = finished(rotations.begin(wanted));
        QCOMPARE(ids->size(), 2);
        const auto made = finished(rotations.makeSuccessor(ids->constFirst()));
        QVERIFY(made.ok());
        QVERIFY(finished(live.changes->setHandover(made->change, Handover::Done)).ok());
        QCOMPARE(rotations.find(ids->constFirst())->status.wait, RotationWait::Use);

        RotationModel model(rotations, live.session->inventory());
        const ModelWatch watch(&model);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(static_cast<int>(RotationColumn::Due), order);
            QCOMPARE(textsOf(model, RotationColumn::Due),
                     (QStringList{QStringLiteral("now"), QString()}));
        }
        model.sort(static_cast<int>(RotationColumn::State), Qt::AscendingOrder);
        QCOMPARE(model.stateAt(0)->rotation.id, ids->constLast());
    }

    void aTokenWithoutANameIsCalledByItsNumberInAPlan()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {live.liveToken().id});
        plan.lines.first().name.clear();
        PlanRun run(*live.session, *live.changes, plan);
        const PlanModel model(run);
        QCOMPARE(textsOf(model, PlanColumn::Token),
                 QStringList{QStringLiteral("Token %1").arg(plan.lines.first().token)});
    }
};

QTEST_GUILESS_MAIN(TestLiveModels)
#include "testlivemodels.moc"
