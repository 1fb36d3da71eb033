#include "domain/names.h"
#include "support/desk.h"
#include "support/modelwatch.h"
#include "ui/dialogs/closeguard.h"
#include "ui/plan/openplan.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/plaintext.h"
#include "ui/window/interruptedbanner.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planrecord.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

template <typename T>
T *in(PlanDialog *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

QList<TokenId> liveTokens(const Desk &desk, int count)
{
    QList<TokenId> ids;
    for (int i = 0; i < desk.data().tokenCount() && ids.size() < count; ++i) {
        const Token &token = desk.data().token(i);
        if (isLive(tokenState(token, desk.session().inventory().nowMs()))
            && desk.data().accountOf(i).isActive() && !desk.session().mayBeOwnToken(token))
            ids << token.id;
    }
    return ids;
}

PlanDialog *opened(Desk &desk)
{
    PlanDialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = desk.find<PlanDialog>("planDialog"))); }();
    return dialog;
}

PlanDialog *planFor(Desk &desk, PlanAction action, const QList<TokenId> &ids)
{
    openPlan(desk.window.get(),
             {desk.session(), desk.window->workspace()->changes(),
              desk.window->workspace()->rotations(), desk.settings},
             {action, ids});
    return opened(desk);
}

/// An interrupted plan, and the lists are read that it needs.
bool isOffered(const Desk &desk)
{
    const auto *button = desk.find<QToolButton>("interruptedContinue");
    return button && button->isEnabled();
}

/// Of a new account, which is deactivated.
Token revokedOf(const Desk &desk, const QString &account)
{
    Changes &changes = desk.window->workspace()->changes();
    const auto made = finished(changes.createAccount({account, QStringLiteral("Member"), {}}));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    const auto token = finished(changes.createToken({account, made->id, 30, false}));
    if (!token.ok())
        qFatal("%s", qPrintable(token.error().text()));
    if (finished(changes.setRevoked({token->token.id}, true)).done.isEmpty()
        || finished(changes.setActive({made->id}, false)).done.isEmpty())
        qFatal("the account was not deactivated");
    return token->token;
}

/// A plan that has reactivated the accounts of both, and restored only the first.
PlanDialog *halfRestored(Desk &desk, const Token &restored, const Token &refused)
{
    const QByteArray path = "/api/user-tokens/" + QByteArray::number(refused.id);
    desk.live.proxy->setJudge([path](const QByteArray &method, const QByteArray &asked) {
        return method == "PUT" && asked.startsWith(path)
            ? Verdict{Fault::Answer,
                      FaultProxy::httpAnswer(400, "application/json", R"({"detail":"not now"})")}
            : Verdict();
    });
    PlanDialog *dialog = planFor(desk, PlanAction::Restore, {restored.id, refused.id});
    dialog->run().setReactivates(true);
    auto *apply = in<QPushButton>(dialog, "planApply");
    if (!QTest::qWaitFor([apply] { return apply->isEnabled(); }))
        qFatal("the plan cannot be applied");
    apply->click();
    return dialog;
}

bool isEnded(PlanDialog *dialog)
{
    return dialog->run().bulk() && dialog->run().bulk()->phase() == BulkRun::Phase::Ended;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(PlanDialog *)>)

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalRowsOpenAPlanAndNothingHappensBefore()
    {
        OPEN_DESK(desk);
        desk.table()->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        PlanDialog *dialog = opened(desk);
        QVERIFY(dialog);
        const ModelWatch watch(in<TableView>(dialog, "planTable")->model());
        QCOMPARE(dialog->run().plan().lines.size(), desk.data().tokenCount());
        // What is revoked already is left out and says so.
        QVERIFY(dialog->run().includedCount() < dialog->run().plan().lines.size());
        QVERIFY(dialog->run().hasConcern(PlanConcern::UsedLately));
        QVERIFY(dialog->run().hasConcern(PlanConcern::LastOfAccount));
        in<QPushButton>(dialog, "planCancel")->click();
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog"));
        QVERIFY(finished(desk.live.journal->all())->isEmpty()); // nothing was asked for
    }

    void whatSpeaksAgainstATokenStandsWholeInAWideWindow()
    {
        OPEN_DESK(desk);
        desk.window->resize(1400, 860);
        desk.table()->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        PlanDialog *dialog = opened(desk);
        QVERIFY(dialog);
        auto *table = in<TableView>(dialog, "planTable");
        const int column = static_cast<int>(PlanColumn::Speaks);
        int looked = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, column);
            const QString words = cell.data().toString();
            if (words.count(QLatin1Char(';')) > 1)
                continue; // three and more are rare
            looked += words.isEmpty() ? 0 : 1;
            QStyleOptionViewItem option;
            option.initFrom(table);
            option.font = table->font();
            const int needed = table->itemDelegate()->sizeHint(option, cell).width();
            QTRY_VERIFY2(table->columnWidth(column) >= needed, qPrintable(words));
        }
        QVERIFY(looked > 50);
    }

    void applyingTellsExactlyWhatWasDoneAndCanBeTakenBack()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 12);
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, ids);
        in<QLineEdit>(dialog, "planReason")->setText(QStringLiteral("spring cleaning"));
        dialog->run().setIncluded(3, false);
        QCOMPARE(dialog->run().includedCount(), 11);
        QTRY_VERIFY(in<QPushButton>(dialog, "planApply")->text().contains(QLatin1String("11")));
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QCOMPARE(dialog->run().bulk()->counts(), (BulkRun::Counts{12, 0, 0, 11, 0, 0, 1}));
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(desk.isActive(ids.at(i)), i == 3);
        QCOMPARE(desk.live.onServer(ids.first())->active, false);
        QCOMPARE(desk.live.onServer(ids.at(3))->active, true);
        const auto records = finished(desk.live.journal->recent(QStringLiteral("test"), 20));
        QCOMPARE(records->size(), 11);
        for (const ChangeRecord &record : records.value()) {
            QCOMPARE(record.intent.reason, QStringLiteral("spring cleaning"));
            QCOMPARE(record.intent.run, dialog->run().plan().id);
            QCOMPARE(record.outcome, ChangeOutcome::Done);
        }
        QVERIFY(finished(desk.live.journal->openRuns(QStringLiteral("test")))->isEmpty());

        in<QPushButton>(dialog, "planTakeBack")->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog")
                    && desk.find<PlanDialog>("planDialog") != dialog);
        PlanDialog *back = desk.find<PlanDialog>("planDialog");
        QCOMPARE(back->run().plan().action, PlanAction::Restore);
        in<QPushButton>(back, "planApply")->click();
        QTRY_VERIFY(isEnded(back));
        QCOMPARE(back->run().bulk()->counts().done, 11);
        for (const TokenId id : ids)
            QVERIFY(desk.isActive(id));
    }

    void undoByTheKeyboardRightAfterAPlanOpensThePlanThatTakesItBack()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 2);
        const QPointer<PlanDialog> dialog = planFor(desk, PlanAction::Revoke, ids);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier); // nothing is done yet
        QVERIFY(dialog && dialog->isVisible() && !dialog->run().isBegun());
        QTRY_VERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QTRY_VERIFY(in<QPushButton>(dialog, "planTakeBack")->isEnabled());
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        auto *back = desk.find<PlanDialog>("planDialog");
        QVERIFY(back);
        QCOMPARE(back->run().plan().action, PlanAction::Restore);
        QCOMPARE(back->run().plan().lines.size(), ids.size());
    }

    void undoInTheWindowRightAfterAPlanDoesTheSame()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 3);
        (void)finished(desk.window->workspace()->changes().setRevoked({ids.at(2)}, true));
        QAction *undo = desk.action(ActionId::Undo);
        QTRY_VERIFY(undo->isEnabled());
        const QPointer<PlanDialog> dialog = planFor(desk, PlanAction::Revoke, ids.mid(0, 2));
        QTRY_VERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY(!dialog);
        auto *back = desk.find<PlanDialog>("planDialog");
        QVERIFY(back);
        QCOMPARE(back->run().plan().action, PlanAction::Restore);
        QCOMPARE(back->run().plan().lines.size(), 2);
        back->reject();
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog"));
        // Nothing goes past it, to what was done before.
        QTRY_VERIFY(!undo->isEnabled());
        QVERIFY(!desk.isActive(ids.at(2)));
    }

    void whileItRunsTheWindowStays()
    {
        OPEN_DESK(desk);
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, liveTokens(desk, 20));
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(dialog->run().bulk()
                    && dialog->run().bulk()->phase() == BulkRun::Phase::Running);
        dialog->run().bulk()->pause();
        QVERIFY(!desk.window->close());
        desk.window->openSandbox();
        QVERIFY(desk.window->workspace());
        const QString why = dialog->message();
        QVERIFY(!why.isEmpty());
        // As one that is handed over by another start of the program: where it is, is told.
        Connection other = desk.live.connection();
        other.name = QStringLiteral("Staging <b>");
        desk.window->openSession(desk.connector->runOnlySession(
            other, SecretBytes::copyOf(desk.live.started.adminToken)));
        QVERIFY(desk.session().connection().name != other.name);
        QVERIFY(desk.find<Banner>("changeBanner")->text().contains(other.name));
        BulkRun *bulk = dialog->run().bulk();
        connect(bulk, &BulkRun::lineChanged, dialog, [bulk] {
            if (bulk->counts().done > 0)
                bulk->pause();
        });
        bulk->resume();
        QTRY_VERIFY(bulk->counts().done > 0 && bulk->counts().underWay == 0);
        QTRY_VERIFY(in<QLabel>(dialog, "planSummary")
                        ->text()
                        .startsWith(QString::number(dialog->run().bulk()->counts().done)));
        QCOMPARE(dialog->message(), why);
        dialog->run().bulk()->cancel();
        QTRY_VERIFY(isEnded(dialog));
        QVERIFY(dialog->message().startsWith(QLatin1String("It was cancelled.")));
        QVERIFY(desk.window->close());
    }

    void deletingWantsASecondYes()
    {
        OPEN_DESK(desk);
        QList<TokenId> ids;
        for (int i = 0; i < desk.data().tokenCount() && ids.size() < 3; ++i) {
            if (!desk.data().token(i).active)
                ids << desk.data().token(i).id;
        }
        PlanDialog *dialog = planFor(desk, PlanAction::Delete, ids);
        QVERIFY(in<QCheckBox>(dialog, "planAcknowledged")->isVisible());
        auto *apply = in<QPushButton>(dialog, "planApply");
        QVERIFY(!apply->isEnabled());
        QCOMPARE(apply->toolTip(), QStringLiteral("Tick the box above first"));
        setReadOnly(desk, true);
        QTRY_COMPARE(apply->toolTip(), mayChange(desk.session()).reason);
        setReadOnly(desk, false);
        in<QCheckBox>(dialog, "planAcknowledged")->setChecked(true);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(apply->toolTip().isEmpty());
        apply->click();
        QTRY_VERIFY(isEnded(dialog));
        QCOMPARE(dialog->run().bulk()->counts().done, 3);
        QVERIFY(!desk.live.onServer(ids.first()));
        QVERIFY(!in<QPushButton>(dialog, "planTakeBack")->isVisible());
    }

    void whatChangedSinceIsLeftOut()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 5);
        const TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, ids);
        (void)finished(desk.window->workspace()->changes().setRevoked({ids.at(1)}, true));
        TokenPlan altered = plan;
        altered.lines[2].name = QStringLiteral("another");
        const QList<LineJudgement> judgements = judgePlan(desk.session(), altered);
        QCOMPARE(judgements.at(0).verdict, LineJudgement::Verdict::Ready);
        QCOMPARE(judgements.at(1).verdict, LineJudgement::Verdict::AlreadySo);
        QCOMPARE(judgements.at(2).verdict, LineJudgement::Verdict::Changed);
        altered.lines[3].token = 987654321;
        QCOMPARE(judgePlan(desk.session(), altered).at(3).verdict, LineJudgement::Verdict::Gone);
        altered.origin = QStringLiteral("https://other.example");
        QVERIFY(!planRefusal(desk.session(), altered).isEmpty());
        // One host may serve several.
        Connection there = desk.session().connection();
        there.origin = QUrl(QStringLiteral("https://other.example:8443"));
        Session other(there, SecretBytes::copyOf("abc"), *desk.live.journal);
        const QString refusal = planRefusal(other, altered);
        QVERIFY2(refusal.contains(QLatin1String("https://other.example,")), qPrintable(refusal));
        QVERIFY2(refusal.contains(QLatin1String("https://other.example:8443")),
                 qPrintable(refusal));
        QVERIFY(planRefusal(desk.session(), plan).isEmpty());
    }

    void whereAllIsForbiddenNobodyIsToldToTick()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 2);
        const TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, ids);
        Changes &changes = desk.window->workspace()->changes();
        ChangeNote note;
        note.run = plan.id;
        const Attempt first = finished(changes.applyLine(PlanAction::Revoke, ids.at(0), note));
        QCOMPARE(first.outcome, ChangeOutcome::Done);
        const DialogContext context{desk.session(), changes, desk.window->workspace()->rotations(),
                                    desk.settings};
        const auto show = [&] {
            auto *dialog = new PlanDialog(context, plan, desk.window.get());
            dialog->show();
            return dialog;
        };
        PlanDialog *dialog = show();
        QTRY_VERIFY(dialog->run().isJudged() && dialog->run().isDoneBefore(0));
        dialog->run().setIncluded(1, false);
        const QString tick = QStringLiteral("Every token is left out: tick those to revoke");
        const auto *summary = in<QLabel>(dialog, "planSummary");
        QTRY_VERIFY2(summary->text().contains(tick), qPrintable(summary->text()));
        QVERIFY2(summary->text().contains(QLatin1String("1 done before")),
                 qPrintable(summary->text()));
        delete dialog;

        setReadOnly(desk, true);
        const QString reason = mayChange(desk.session()).reason;
        dialog = show();
        QTRY_VERIFY(dialog->run().isJudged() && dialog->run().isDoneBefore(0));
        dialog->run().setIncluded(1, false);
        summary = in<QLabel>(dialog, "planSummary");
        QTRY_VERIFY2(summary->text().contains(QLatin1String("0 of 2")),
                     qPrintable(summary->text()));
        QVERIFY2(!summary->text().contains(tick), qPrintable(summary->text()));
        QVERIFY2(dialog->message().contains(reason), qPrintable(dialog->message()));
    }

    void escapeAsksBeforeChangesOfAPlanAreLost_data()
    {
        using Change = std::function<void(PlanDialog *)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("a reason") << Change([](PlanDialog *dialog) {
            QTest::keyClicks(in<QLineEdit>(dialog, "planReason"), QStringLiteral("why"));
        });
        QTest::newRow("a line taken out")
            << Change([](PlanDialog *dialog) { dialog->run().setIncluded(1, false); });
        QTest::newRow("an approval")
            << Change([](PlanDialog *dialog) { in<QPushButton>(dialog, "planApprove")->click(); });
    }
    void escapeAsksBeforeChangesOfAPlanAreLost()
    {
        QFETCH(const std::function<void(PlanDialog *)>, change);
        OPEN_DESK(desk);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 3));
        plan.madeBy = QStringLiteral("Somebody Else");
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        const auto open = [&] {
            auto *dialog = new PlanDialog(context, plan, desk.window.get());
            dialog->show();
            return QPointer<PlanDialog>(dialog);
        };
        QPointer<PlanDialog> dialog = open();
        QTest::keyClick(dialog, Qt::Key_Escape); // nothing is changed: nobody asks
        QTRY_VERIFY(!dialog);
        dialog = open();
        change(dialog);
        QTRY_VERIFY(dialog->run().reducedPlan() != plan);
        QTest::qWait(0); // it is shown
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->message().contains(QLatin1String("changed this plan")),
                 qPrintable(dialog->message()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void anAccountThatIsAnotherByNowIsNamedBeforeTheStart()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 1);
        const int token = desk.data().tokenIndex(ids.constFirst());
        const Account &account = desk.data().accountOf(token);
        QVERIFY(account.created.isSet());
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, ids);
        plan.madeAtMs = account.created.msecs() - 2 * msPerDay;
        plan.deactivates = {{account.id, QStringLiteral("Gone Before")}};
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        auto *dialog = new PlanDialog(context, plan, desk.window.get());
        dialog->show();
        const auto *summary = in<QLabel>(dialog, "planSummary");
        QTRY_VERIFY2(summary->text().contains(QLatin1String("Not deactivated: Gone Before")),
                     qPrintable(summary->text()));
        QVERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
    }

    void whatWasDeactivatedIsToldBesideWhatWasLeft()
    {
        OPEN_DESK(desk);
        QList<Account> accounts;
        for (const Account &account : desk.data().accounts()) {
            if (account.isActive() && account.listed && account.created.isSet()
                && !desk.session().isOwnAccount(account.id))
                accounts << account;
        }
        std::sort(accounts.begin(), accounts.end(), [](const Account &a, const Account &b) {
            return a.created.msecs() < b.created.msecs();
        });
        // Nothing of it is left to be revoked first.
        const auto isIdle = [&desk](const Account &account) {
            const auto tokens = desk.data().tokensOf(desk.data().accountIndex(account.id));
            return std::none_of(tokens.begin(), tokens.end(),
                                [&desk](int token) { return desk.data().token(token).active; });
        };
        const auto idle = std::find_if(accounts.cbegin(), accounts.cend(), isIdle);
        QVERIFY(idle != accounts.cend());
        const Account &first = *idle;
        const Account &last = accounts.constLast();
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 1));
        plan.madeAtMs = last.created.msecs() - 2 * msPerDay;
        QVERIFY(first.created.msecs() < plan.madeAtMs);
        plan.deactivates = {{last.id, QStringLiteral("Gone Before")}, {first.id, first.label()}};
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        auto *dialog = new PlanDialog(context, plan, desk.window.get());
        dialog->show();
        QTRY_VERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("Not deactivated: Gone Before")),
                     qPrintable(dialog->message()));
        QVERIFY2(
            dialog->message().contains(
                QStringLiteral("Deactivated again: %1.").arg(isolated(displayText(first.label())))),
            qPrintable(dialog->message()));
        QVERIFY(!dialog->run().hasDeactivationFailed());
    }

    void theApproverSeesWhoMadeThePlanAndWhatToDoNext()
    {
        OPEN_DESK(desk);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 3));
        plan.madeBy = QStringLiteral("Somebody Else");
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        auto *dialog = new PlanDialog(context, plan, desk.window.get());
        dialog->show();
        QVERIFY(in<QLabel>(dialog, "planSummary")
                    ->text()
                    .contains(QLatin1String("made by Somebody Else")));
        in<QPushButton>(dialog, "planApprove")->click();
        const auto tells = [dialog] {
            return dialog->message().contains(QLatin1String("Save the plan"));
        };
        QVERIFY(tells());
        // What the list brings takes nothing of it away.
        QVERIFY(finished(desk.session().refresh()).ok());
        finished(dialog->run().whenJudged());
        QTest::qWait(0);
        QVERIFY(tells());
        QTest::keyClicks(in<QLineEdit>(dialog, "planReason"), QStringLiteral("x"));
        QVERIFY(dialog->message().isEmpty()); // the approval was of something else
        QVERIFY(!dialog->run().isApproved());
    }

    void whatNeedsALookIsShownAlone()
    {
        OPEN_DESK(desk);
        desk.table()->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        PlanDialog *dialog = opened(desk);
        auto *only = in<QCheckBox>(dialog, "planOnlyToLookAt");
        QTRY_VERIFY(only->isVisible());
        auto *table = in<TableView>(dialog, "planTable");
        auto *model = static_cast<PlanModel *>(table->model());
        const ModelWatch watch(model);
        const int total = model->rowCount();
        only->setChecked(true);
        const int few = model->rowCount();
        QVERIFY(few > 0 && few < total);
        QCOMPARE(few, model->toLookAtCount());
        int ticked = -1;
        bool skips = false;
        for (int row = 0; row < few; ++row) {
            const int line = model->lineOf(row);
            QVERIFY(model->toneOf(line) == PlanTone::Concern
                    || model->toneOf(line) == PlanTone::LeftOut);
            QCOMPARE(model->index(row, 0).data(ModelRole::Id).toLongLong(),
                     dialog->run().plan().lines.at(line).token);
            skips = skips || line != row;
            if (dialog->run().isIncluded(line))
                ticked = row;
        }
        QVERIFY(skips);
        QVERIFY(ticked >= 0);
        Q_EMIT table->actionClicked(ticked);
        QVERIFY(!dialog->run().isIncluded(model->lineOf(ticked)));
        QCOMPARE(model->rowCount(), few); // it stays in sight

        // At the end: what was not done.
        const auto puts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([puts](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts == 2
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(400, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        in<QCheckBox>(dialog, "planAcknowledged")->setChecked(true);
        QTRY_VERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QVERIFY(only->isChecked());
        QVERIFY(model->rowCount() < total);
        QTRY_VERIFY(only->isVisible());
        only->setChecked(false);
        QCOMPARE(model->rowCount(), total);
        only->setChecked(true);
        const auto refused = [model] {
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += model->toneOf(model->lineOf(row)) == PlanTone::Refused ? 1 : 0;
            return count;
        };
        QCOMPARE(refused(), 1);
    }

    void applyingReadsTheListFirst()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 4);
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, ids);
        {
            // Somebody else is faster with one of them.
            ServerClock clock;
            Connection direct = desk.live.connection();
            direct.origin = desk.live.started.url;
            HttpClient http(direct, SecretBytes::copyOf(desk.live.started.adminToken), clock);
            ApiClient api(http);
            QVERIFY(finished(api.setRevoked(ids.first(), true)).ok());
        }
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_COMPARE(dialog->run().includedCount(), 3);
        QTRY_VERIFY(!dialog->message().isEmpty());
        QVERIFY(!dialog->run().bulk()); // a person looks again
        QVERIFY(in<QPushButton>(dialog, "planApply")->isEnabled());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QCOMPARE(dialog->run().bulk()->counts().done, 3);
    }

    void whatIsBeingAppliedStaysAsItWasLookedAt()
    {
        OPEN_DESK(desk);
        PlanDialog *dialog = planFor(desk, PlanAction::Delete, {desk.revokedToken().id});
        in<QCheckBox>(dialog, "planAcknowledged")->setChecked(true);
        auto *apply = in<QPushButton>(dialog, "planApply");
        auto *summary = in<QLabel>(dialog, "planSummary");
        QTRY_VERIFY(apply->isEnabled());
        const auto enabled = [dialog] {
            QByteArrayList names;
            for (const char *name :
                 {"planTable", "planReason", "planAcknowledged", "planSave", "planApply"}) {
                if (in<QWidget>(dialog, name)->isEnabled())
                    names << name;
            }
            return names;
        };
        const QByteArrayList all = enabled();
        QCOMPARE(all.size(), 5);
        int asked = 0;
        desk.live.proxy->setJudge([&asked](const QByteArray &, const QByteArray &path) {
            if (path != "/api/user-tokens/service")
                return Verdict();
            return Verdict{++asked == 1 ? Fault::Hold : Fault::Answer,
                           FaultProxy::httpAnswer(500, "application/json", R"({"detail":"no"})")};
        });
        apply->click();
        QTRY_COMPARE(asked, 1);
        QCOMPARE(enabled(), QByteArrayList());
        const QString words = summary->text();
        QVERIFY2(words.startsWith(QLatin1String("Reading the list once more")), qPrintable(words));
        QCOMPARE(apply->toolTip(), words);
        // What the list brings does not say otherwise.
        summary->clear();
        dialog->run().judgeAnew();
        QTRY_COMPARE(summary->text(), words);
        QCOMPARE(enabled(), QByteArrayList());

        desk.live.proxy->release();
        QTRY_VERIFY(!dialog->message().isEmpty());
        QVERIFY(!dialog->run().bulk());
        QCOMPARE(enabled(), all);
        QVERIFY2(summary->text().contains(QLatin1String("will be carried out")),
                 qPrintable(summary->text()));
    }

    void whatIsBeingBegunCannotBeAppliedOnceMore()
    {
        OPEN_DESK(desk);
        Changes &changes = desk.window->workspace()->changes();
        const auto account = finished(
            changes.createAccount({QStringLiteral("nightly"), QStringLiteral("Member"), {}}));
        QVERIFY(account.ok());
        const auto made =
            finished(changes.createToken({QStringLiteral("nightly"), account->id, 30, false}));
        QVERIFY(made.ok());
        QCOMPARE(finished(changes.setRevoked({made->token.id}, true)).done.size(), 1);
        QCOMPARE(finished(changes.setActive({account->id}, false)).done.size(), 1);
        int asked = 0;
        desk.live.proxy->setJudge([&asked](const QByteArray &method, const QByteArray &path) {
            if (method == "GET" || !path.startsWith("/api/users/"))
                return Verdict();
            ++asked;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")};
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Restore, {made->token.id});
        dialog->run().setReactivates(true);
        auto *apply = in<QPushButton>(dialog, "planApply");
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        QTRY_COMPARE(asked, 1);
        auto *summary = in<QLabel>(dialog, "planSummary");
        const QString words = summary->text();
        QVERIFY2(words.startsWith(QLatin1String("Reactivating")), qPrintable(words));
        summary->clear();
        dialog->run().judgeAnew();
        QTRY_COMPARE(summary->text(), words);
        QVERIFY(!apply->isEnabled());
        QCOMPARE(apply->toolTip(), words);
        const auto *reactivate = in<QCheckBox>(dialog, "planReactivate");
        QVERIFY(!reactivate->isEnabled());
        // Whoever left now would not learn what becomes of the account.
        const auto *cancel = in<QPushButton>(dialog, "planCancel");
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), words);
        dialog->reject();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->message(), words);
        QVERIFY(CloseGuard::isHeld(CloseGuard::Holds::Work));
        desk.live.proxy->release();
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("could not be reactivated")),
                     qPrintable(dialog->message()));
        QVERIFY(apply->isEnabled());
        QVERIFY(reactivate->isEnabled());
        QVERIFY(cancel->isEnabled());
        QVERIFY(!CloseGuard::isHeld(CloseGuard::Holds::Work));
        dialog->reject();
        QVERIFY(!dialog->isVisible());
    }

    void whatWasReactivatedInVainIsNamedAsLongAsItIsActive()
    {
        OPEN_DESK(desk);
        const QString name = QString::fromUtf8("שלום");
        const Token restored = revokedOf(desk, QStringLiteral("nightly"));
        const Token refused = revokedOf(desk, name);
        PlanDialog *dialog = halfRestored(desk, restored, refused);
        QTRY_VERIFY(isEnded(dialog));
        in<QCheckBox>(dialog, "planOnlyToLookAt")->setChecked(false); // what was done is meant, too
        const auto *lines = in<TableView>(dialog, "planTable")->model();
        for (int row = 0; row < lines->rowCount(); ++row) {
            const QString against =
                lines->index(row, static_cast<int>(PlanColumn::Speaks)).data().toString();
            QVERIFY2(!against.contains(QLatin1String("its account is deactivated")),
                     qPrintable(against));
        }
        const QString words = QStringLiteral("active now: %1.").arg(isolated(name));
        QTRY_VERIFY2(dialog->message().contains(words), qPrintable(dialog->message()));
        const auto *again = in<QPushButton>(dialog, "planDeactivateAgain");
        QTRY_VERIFY(again->isVisible());
        // Another does it.
        desk.live.deactivateElsewhere(refused.accountId, desk.data());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY(!again->isVisible());
        QVERIFY2(!dialog->message().contains(QLatin1String("active now")),
                 qPrintable(dialog->message()));
    }

    void whileAccountsAreDeactivatedAgainNothingElseIsBegun()
    {
        OPEN_DESK(desk);
        const Token restored = revokedOf(desk, QStringLiteral("nightly"));
        const Token refused = revokedOf(desk, QStringLiteral("weekly"));
        PlanDialog *dialog = halfRestored(desk, restored, refused);
        QTRY_VERIFY(isEnded(dialog));
        auto *again = in<QPushButton>(dialog, "planDeactivateAgain");
        QTRY_VERIFY(again->isVisible() && again->isEnabled());
        int asked = 0;
        desk.live.proxy->setJudge([&asked](const QByteArray &method, const QByteArray &path) {
            if (method == "GET" || !path.startsWith("/api/users/"))
                return Verdict();
            ++asked;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")};
        });
        again->click();
        QTRY_COMPARE(asked, 1);
        QVERIFY(finished(desk.session().refresh()).ok());
        for (const char *name : {"planDeactivateAgain", "planRetry", "planTakeBack"})
            QVERIFY2(!in<QPushButton>(dialog, name)->isEnabled(), name);
        desk.live.proxy->release();
        QTRY_VERIFY(again->isVisible() && again->isEnabled());
        QCOMPARE(asked, 1);
    }

    void whatWasTakenOutIsNotInTheFileNorAfterACrash()
    {
        OPEN_DESK(desk);
        PlanRun run(desk.session(), desk.window->workspace()->changes(),
                    makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 4)));
        run.setIncluded(1, false);
        QCOMPARE(run.reducedPlan().lines.size(), 3);
        QVERIFY(!run.reducedPlan().lines.contains(run.plan().lines.at(1)));
        QVERIFY(finished(run.start()).ok());
        const auto open = finished(desk.live.journal->openRuns(QStringLiteral("test")));
        QCOMPARE(open->size(), 1);
        QCOMPARE(planOf(open->first()).value(), run.reducedPlan());
        QTRY_COMPARE(run.bulk()->phase(), BulkRun::Phase::Ended);
    }

    void closingTheConnectionInTheMiddleLeavesThePlanForTheNextStart()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 60);
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, ids);
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(dialog->run().bulk() && dialog->run().bulk()->counts().done > 3);
        const QPointer<PlanDialog> gone(dialog);
        desk.window.reset();
        QVERIFY(!gone);
        QTest::qWait(50);
        QCOMPARE(finished(desk.live.journal->openRuns(QStringLiteral("test")))->size(), 1);
        desk.open();
        QTRY_VERIFY(isOffered(desk));
        desk.find<QToolButton>("interruptedContinue")->click();
        dialog = opened(desk);
        const int left = dialog->run().includedCount();
        QVERIFY(left > 0 && left < 60);
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        // What was done before counts, too.
        QCOMPARE(dialog->run().bulk()->counts(), (BulkRun::Counts{60, 0, 0, 60, 0, 0, 0}));
        for (const TokenId id : ids)
            QVERIFY(!desk.isActive(id));
    }

    void aSecondPersonApprovesTheFirstDoesNot()
    {
        OPEN_DESK(desk);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 3));
        PlanRun own(desk.session(), desk.window->workspace()->changes(), plan);
        QVERIFY(!own.approve());
        plan.madeBy = QStringLiteral("Somebody Else");
        plan.reason = QStringLiteral("old");
        PlanRun other(desk.session(), desk.window->workspace()->changes(), plan);
        QVERIFY(other.approve());
        QCOMPARE(other.plan().approvedBy, desk.session().identity().who);
        // Who had a part in it is told by the record of activity for good.
        const auto started = finished(other.start());
        QVERIFY(started.ok());
        QTRY_COMPARE(other.bulk()->counts().done, 3);
        const QString who = desk.session().identity().who;
        const auto records = finished(desk.live.journal->recent(QStringLiteral("test"), 20));
        QCOMPARE(records->size(), 3);
        for (const ChangeRecord &record : records.value())
            QCOMPARE(record.intent.reason,
                     QStringLiteral("old (made by Somebody Else, approved by %1)").arg(who));

        // An approval is of one content.
        PlanRun altered(desk.session(), desk.window->workspace()->changes(), other.plan());
        QVERIFY(altered.plan().isApproved());
        altered.setReason(QStringLiteral("something else"));
        QVERIFY(!altered.plan().isApproved());
    }

    void theRestIsCarriedOutOnlyWhenThatIsAskedFor()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 30);
        const QByteArray no =
            FaultProxy::httpAnswer(409, "application/json", R"({"detail":"not now"})");
        desk.live.proxy->setJudge([no](const QByteArray &method, const QByteArray &) {
            return method == "PUT" ? Verdict{Fault::Answer, no} : Verdict();
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, ids);
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog)); // after five failures
        const BulkRun::Counts stopped = dialog->run().bulk()->counts();
        QVERIFY(stopped.waiting > 0);
        const int withdrawn = static_cast<int>(dialog->run().bulk()->withdrawnLines().size());
        desk.live.proxy->setJudge({});
        QTRY_VERIFY(in<QPushButton>(dialog, "planRest")->isVisible());
        in<QPushButton>(dialog, "planRetry")->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().refused == 0);
        QCOMPARE(dialog->run().bulk()->counts().waiting, stopped.waiting - withdrawn);
        QCOMPARE(dialog->run().bulk()->counts().done, stopped.refused + withdrawn);
        QTRY_VERIFY(in<QPushButton>(dialog, "planRest")->isVisible());
        QVERIFY(!in<QPushButton>(dialog, "planRetry")->isVisible());
        in<QPushButton>(dialog, "planRest")->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().waiting == 0);
        QCOMPARE(dialog->run().bulk()->counts().done, 30);
        QTRY_VERIFY(finished(desk.live.journal->openRuns(QStringLiteral("test")))->isEmpty());
    }

    void whatEndedUnclearCanBeTriedAgainWhenTheListShowsItUndone()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(500, "text/plain", "")}
                : Verdict();
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, liveTokens(desk, 3));
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QCOMPARE(dialog->run().bulk()->counts().unknown, 3);
        auto *retry = in<QPushButton>(dialog, "planRetry");
        QTRY_VERIFY(retry->isVisible() && retry->isEnabled());
        desk.live.proxy->setJudge({});
        retry->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().done == 3);
        QTRY_VERIFY(!retry->isVisible());
    }

    void atItsEndItShowsWhatWasNotDoneAndCountsAsActivityDoes()
    {
        OPEN_DESK(desk);
        const QByteArray no = FaultProxy::httpAnswer(403, "application/json", R"({"detail":"no"})");
        const auto puts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([puts, no](const QByteArray &method, const QByteArray &) {
            if (method != "PUT" || ++*puts < 3)
                return Verdict();
            return Verdict{*puts == 3 ? Fault::Answer : Fault::Hold, no};
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, liveTokens(desk, 40));
        in<QPushButton>(dialog, "planApply")->click();
        // The third stops it; those that the others on the wire kept from being sent are called
        // back.
        QTRY_VERIFY(dialog->run().bulk() && !dialog->run().bulk()->withdrawnLines().isEmpty());
        desk.live.proxy->setJudge([no](const QByteArray &method, const QByteArray &) {
            return method == "PUT" ? Verdict{Fault::Answer, no} : Verdict();
        });
        desk.live.proxy->release();
        QTRY_VERIFY(isEnded(dialog));
        auto *only = in<QCheckBox>(dialog, "planOnlyToLookAt");
        QVERIFY(only->isChecked());
        const auto *model = static_cast<PlanModel *>(in<TableView>(dialog, "planTable")->model());
        int notDone = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString state = model->stateText(model->lineOf(row));
            QVERIFY(state != QLatin1String("Revoked"));
            notDone += state == QLatin1String("Not done") ? 1 : 0;
        }
        const BulkRun::Counts stopped = dialog->run().bulk()->counts();
        QVERIFY(notDone > stopped.refused); // some were called back before they were sent
        const auto records = finished(desk.live.journal->ofRun(dialog->run().plan().id));
        QCOMPARE(std::count_if(records->begin(), records->end(),
                               [](const ChangeRecord &record) {
                                   return record.outcome == ChangeOutcome::Refused;
                               }),
                 notDone);
        const QString summary = in<QLabel>(dialog, "planSummary")->text();
        QVERIFY2(summary.contains(QStringLiteral(" %1 not done ").arg(notDone)),
                 qPrintable(summary));

        // Whoever wants to see all goes on to see all.
        desk.live.proxy->setJudge({});
        QTRY_VERIFY(only->isVisible() && in<QPushButton>(dialog, "planRetry")->isVisible());
        only->click();
        QVERIFY(!only->isChecked());
        in<QPushButton>(dialog, "planRetry")->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().refused == 0);
        QCOMPARE(dialog->run().bulk()->counts().done, stopped.done + notDone);
        QVERIFY(dialog->run().bulk()->counts().waiting > 0);
        QVERIFY(!only->isChecked());
    }

    void afterAnotherTryItShowsWhatIsStillNotDone()
    {
        OPEN_DESK(desk);
        const QByteArray no =
            FaultProxy::httpAnswer(409, "application/json", R"({"detail":"not now"})");
        const auto puts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([puts, no](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts > 2 ? Verdict{Fault::Answer, no} : Verdict();
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, liveTokens(desk, 30));
        const auto *only = in<QCheckBox>(dialog, "planOnlyToLookAt");
        const auto *model = static_cast<PlanModel *>(in<TableView>(dialog, "planTable")->model());
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog)); // after five failures
        QVERIFY(only->isChecked());

        desk.live.proxy->setJudge({});
        QTRY_VERIFY(in<QPushButton>(dialog, "planRetry")->isVisible());
        in<QPushButton>(dialog, "planRetry")->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().refused == 0);
        QVERIFY(dialog->run().bulk()->counts().waiting > 0);
        QVERIFY(only->isChecked());
        QCOMPARE(model->rowCount(), model->toLookAtCount());
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->stateText(model->lineOf(row)), QStringLiteral("Not started"));

        QTRY_VERIFY(in<QPushButton>(dialog, "planRest")->isVisible());
        in<QPushButton>(dialog, "planRest")->click();
        QTRY_VERIFY(isEnded(dialog) && dialog->run().bulk()->counts().done == 30);
        QVERIFY(!only->isChecked());
        QCOMPARE(model->rowCount(), 30);
    }

    void onAReadOnlyConnectionAnEndedPlanCannotBeGoneOnWith()
    {
        OPEN_DESK(desk);
        const auto puts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([puts](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts > 1
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, liveTokens(desk, 30));
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        const QList<QPushButton *> ways{in<QPushButton>(dialog, "planRetry"),
                                        in<QPushButton>(dialog, "planRest"),
                                        in<QPushButton>(dialog, "planTakeBack")};
        for (const QPushButton *way : ways)
            QTRY_VERIFY2(way->isVisible() && way->isEnabled(), qPrintable(way->text()));
        setReadOnly(desk, true);
        for (const QPushButton *way : ways) {
            QVERIFY2(!way->isEnabled(), qPrintable(way->text()));
            QCOMPARE(way->toolTip(), mayChange(desk.session()).reason);
        }
        setReadOnly(desk, false);
        for (const QPushButton *way : ways)
            QVERIFY2(way->isEnabled() && way->toolTip().isEmpty(), qPrintable(way->text()));
    }

    void aLineTakenOutTakesTheApprovalAway()
    {
        OPEN_DESK(desk);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 3));
        plan.madeBy = QStringLiteral("Somebody Else");
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        (new PlanDialog(context, plan, desk.window.get()))->show();
        PlanDialog *dialog = opened(desk);
        auto *approve = in<QPushButton>(dialog, "planApprove");
        auto *summary = in<QLabel>(dialog, "planSummary");
        approve->click();
        QTRY_VERIFY(summary->text().contains(QLatin1String("approved by")));
        dialog->run().setIncluded(1, false);
        QTRY_VERIFY(!summary->text().contains(QLatin1String("approved by")));
        QVERIFY(!approve->isEnabled());
        dialog->run().setIncluded(1, true);
        QTRY_VERIFY(summary->text().contains(QLatin1String("approved by")));
    }

    void itStopsByItselfWhenTheCredentialIsRefused()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 40);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT" ? Verdict{Fault::Answer,
                                             "HTTP/1.1 401 Unauthorized\r\nContent-Type: "
                                             "application/json\r\nContent-Length: 27\r\n\r\n"
                                             "{\"detail\":\"Token revoked!\"}"}
                                   : Verdict();
        });
        PlanDialog *dialog = planFor(desk, PlanAction::Revoke, ids);
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        const BulkRun::Counts counts = dialog->run().bulk()->counts();
        QCOMPARE(counts.done, 0);
        QVERIFY(counts.refused <= BulkRun::atOnce);
        QCOMPARE(counts.waiting, 40 - counts.refused);
        // Reading works: it is not said that the credential has ended.
        QTRY_VERIFY(dialog->message().contains(QLatin1String("for these changes")));
        QVERIFY(dialog->message().contains(QLatin1String("can still be read")));
        for (const TokenId id : ids)
            QVERIFY(desk.isActive(id));
    }

    void ofSeveralInterruptedRunsEachCanBeGoneTo()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 6);
        const auto keep = [&desk](const QString &id, const QString &kind, const QJsonObject &body) {
            RunRecord run;
            run.id = id;
            run.connectionId = QStringLiteral("test");
            run.kind = kind;
            run.body = body;
            QVERIFY(finished(desk.live.journal->saveRun(run)).ok());
        };
        const auto keepPlan = [&](const QList<TokenId> &tokens) {
            const TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, tokens);
            keep(plan.id, QStringLiteral("plan"),
                 QJsonDocument::fromJson(planAsJson(plan)).object());
        };
        keepPlan(ids.mid(0, 2));
        keepPlan(ids.mid(2, 3));
        keep(QStringLiteral("spoiled"), QStringLiteral("plan"), {});
        keep(QStringLiteral("of a rotation"), QStringLiteral("rotation"), {});
        for (const char *name : {"Anybody", "Somebody"})
            keep(QStringLiteral("containment/test/") + QLatin1String(name),
                 QStringLiteral("containment"),
                 {{QStringLiteral("account"), QStringLiteral("987654")},
                  {QStringLiteral("name"), QLatin1String(name)}});
        desk.window.reset();
        desk.open();
        auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        QTRY_VERIFY(banner->isVisible());
        QTRY_VERIFY(desk.session().hasRead()
                    && !banner->text().contains(QLatin1String("deployment answers")));
        QVERIFY2(banner->text().startsWith(QLatin1String("1 of 5:")), qPrintable(banner->text()));
        QVERIFY(banner->text().contains(QLatin1String("Somebody")));
        // By the keyboard: it stays where it is.
        const auto next = [&] { return shownButton(banner, "interruptedNext"); };
        next()->setFocus();
        QStringList texts{banner->text()};
        for (int i = 2; i <= 5; ++i) {
            QTest::keyClick(next(), Qt::Key_Space);
            QTRY_VERIFY2(banner->text().startsWith(QStringLiteral("%1 of 5:").arg(i)),
                         qPrintable(banner->text()));
            QCOMPARE(desk.window->focusWidget(), next());
            texts << banner->text();
        }
        // The newest of each first.
        QVERIFY2(texts.at(1).contains(QLatin1String("Anybody")), qPrintable(texts.at(1)));
        QVERIFY2(texts.at(2).contains(QLatin1String("cannot be taken up")),
                 qPrintable(texts.at(2)));
        QVERIFY2(texts.at(3).contains(QLatin1String("3 token")), qPrintable(texts.at(3)));
        QVERIFY2(texts.at(4).contains(QLatin1String("2 token")), qPrintable(texts.at(4)));
        QTest::keyClick(next(), Qt::Key_Space); // the first again
        QTRY_COMPARE(banner->text(), texts.constFirst());
        shownButton(banner, "interruptedLeave")->click();
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QLatin1String(" of 4:")));
        // What goes on in a dialog is not offered beside it.
        while (!banner->text().contains(QLatin1String("3 token"))) {
            const QString before = banner->text();
            next()->click();
            QTRY_VERIFY(banner->text() != before);
        }
        shownButton(banner, "interruptedContinue")->click();
        QVERIFY(opened(desk));
        finished(banner->look());
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QLatin1String(" of 3:")));
    }

    void ofAnInterruptedPlanOnlyWhatWasToBeDoneCounts()
    {
        OPEN_DESK(desk);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, liveTokens(desk, 6));
        for (int line = 0; line < 2; ++line)
            plan.lines[line].active = false; // it was chosen with the others, revoked already
        RunRecord open;
        open.id = plan.id;
        open.connectionId = QStringLiteral("test");
        open.kind = planRunKind;
        open.body = planAsObject(plan);
        QVERIFY(finished(desk.live.journal->saveRun(open)).ok());
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(isOffered(desk));
        const QString text = desk.find<InterruptedBanner>("interruptedBanner")->text();
        QVERIFY2(text.contains(QLatin1String("A plan for 4 token")), qPrintable(text));
    }

    void aPlanThatACrashInterruptedIsOfferedAgain()
    {
        OPEN_DESK(desk);
        const QList<TokenId> ids = liveTokens(desk, 6);
        TokenPlan plan = makePlan(desk.session(), PlanAction::Revoke, ids);
        // As a crash leaves it: two lines done, the run still open.
        (void)finished(desk.window->workspace()->changes().setRevoked(ids.mid(0, 2), true));
        RunRecord open;
        open.id = plan.id;
        open.connectionId = QStringLiteral("test");
        open.kind = QStringLiteral("plan");
        open.body = QJsonDocument::fromJson(planAsJson(plan)).object();
        QVERIFY(finished(desk.live.journal->saveRun(open)).ok());
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(isOffered(desk));
        desk.find<QToolButton>("interruptedContinue")->click();
        // To look is not to forget it.
        opened(desk)->reject();
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog"));
        QCOMPARE(finished(desk.live.journal->openRuns(QStringLiteral("test")))->size(), 1);
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(isOffered(desk));
        desk.find<QToolButton>("interruptedContinue")->click();
        PlanDialog *dialog = opened(desk);
        QCOMPARE(dialog->run().plan(), plan);
        QCOMPARE(dialog->run().includedCount(), 4);
        in<QPushButton>(dialog, "planApply")->click();
        QTRY_VERIFY(isEnded(dialog));
        QCOMPARE(dialog->run().bulk()->counts(), (BulkRun::Counts{6, 0, 0, 4, 0, 0, 2}));
        QTRY_VERIFY(finished(desk.live.journal->openRuns(QStringLiteral("test")))->isEmpty());
    }
};

QTEST_MAIN(TestPlan)
#include "testplan.moc"
