// Models of what goes on, over a real deployment and its journal.
#include "models/activitymodel.h"
#include "models/planmodel.h"
#include "models/rotationmodel.h"
#include "support/livedeployment.h"
#include "support/modelwatch.h"

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
