// A day's work in one window, in whatever language it speaks: by object names and actions alone.
#pragma once

#include "support/dialogdriver.h"
#include "support/moredialogs.h"
#include "ui/incident/containdialog.h"
#include "ui/plan/plandialog.h"
#include "ui/review/reviewpage.h"
#include "ui/rotation/rotationspage.h"
#include "ui/widgets/chips.h"

#include <QClipboard>
#include <QListWidget>
#include <QRadioButton>
#include <QToolButton>

namespace tokendesk::test {

inline void trigger(const Desk &desk, ActionId id)
{
    QTRY_VERIFY(desk.action(id)->isEnabled());
    desk.action(id)->trigger();
}

/// Those that can be used, of active accounts; the first one is left alone.
inline QList<TokenId> liveTokens(const Desk &desk, int count)
{
    QList<TokenId> ids;
    const TokenId first = desk.liveToken().id;
    for (int i = 0; i < desk.data().tokenCount() && ids.size() < count; ++i) {
        const Token &token = desk.data().token(i);
        if (isLive(tokenState(token, desk.session().inventory().nowMs()))
            && desk.data().accountOf(i).isActive() && token.id != first)
            ids << token.id;
    }
    return ids;
}

inline void chooseTokens(const Desk &desk, const QList<TokenId> &ids)
{
    desk.action(ActionId::GoToTokens)->trigger();
    desk.tokens()->setSearchText({});
    desk.choose(ids.first());
    for (const TokenId id : ids)
        desk.table()->selectionModel()->select(
            desk.tokens()->model().index(desk.tokens()->model().rowOf(id), 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// The value that a dialog has made is copied; then it is done.
inline void handOver(const Desk &desk, const Look &look)
{
    QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
    QVERIFY(value);
    look("hand over", *value);
    QApplication::clipboard()->clear();
    clickOn(value, "copyValue");
    QTRY_VERIFY(button(value, "done")->isEnabled());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    look("handed over", *value);
    clickOn(value, "done");
    QTRY_VERIFY(noDialog(desk.window.get()));
}

/// An account and its token are made; it is handed over, revoked, taken back, revoked, restored,
/// revoked and deleted.
inline void aTokensLife(Desk &desk, const Look &look)
{
    const QString name = QStringLiteral("of_a_day");
    trigger(desk, ActionId::NewAccount);
    QDialog *form = waitForDialog(desk.window.get(), "newAccountDialog");
    QVERIFY(form);
    typeInto(form, "accountName", QStringLiteral("Day's work"));
    clickOn(form, "next");
    const auto asksForToken = [form] {
        const auto *line = form->findChild<QLineEdit *>(QStringLiteral("tokenName"));
        return line && line->isVisible();
    };
    QTRY_VERIFY(asksForToken());
    QTRY_VERIFY(button(form, "next")->isEnabled());
    look("first token of an account", *form);
    typeInto(form, "tokenName", name);
    clickOn(form, "next");
    handOver(desk, look);
    const auto find = [&] {
        return desk.tokenWhere([&](const Token &token) { return token.name == name; });
    };
    const TokenId id = find().id;
    // Its report, too, is in: until then Undo is of what was done before.
    const auto settled = [&](bool active) {
        return desk.isActive(id) == active && !desk.session().inventory().hasPending()
            && !desk.window->workspace()->changes().isReportDue();
    };
    const auto apply = [&](ActionId action, bool active) {
        desk.choose(id);
        trigger(desk, action);
        QTRY_VERIFY(settled(active));
    };
    apply(ActionId::Revoke, false);
    trigger(desk, ActionId::Undo);
    QTRY_VERIFY(settled(true));
    apply(ActionId::Revoke, false);
    apply(ActionId::Restore, true);
    apply(ActionId::Revoke, false);
    QCOMPARE(desk.live.onServer(id)->active, false);
    desk.choose(id);
    trigger(desk, ActionId::Delete);
    QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
    QVERIFY(question);
    clickOn(question, "confirm");
    QTRY_VERIFY(noDialog(desk.window.get()));
    QVERIFY(!desk.live.onServer(id));
}

/// The search by its language, and by the chips above the table.
inline void aSearch(Desk &desk, const Look &)
{
    desk.action(ActionId::GoToTokens)->trigger();
    desk.action(ActionId::ClearFilters)->trigger();
    const int all = desk.tokens()->model().rowCount();
    auto *line = part<QLineEdit>(desk.window.get(), "searchField");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("is:revoked"));
    QTRY_VERIFY(desk.tokens()->model().rowCount() < all);
    QVERIFY(!desk.tokens()->model().tokenAt(0)->active);
    part<QAbstractButton>(desk.tokens(), "chipAll")->click();
    QTRY_COMPARE(desk.tokens()->model().rowCount(), all);
    QCOMPARE(line->text(), QString());
    part<QAbstractButton>(desk.tokens(), "chipState0")->click();
    QTRY_VERIFY(desk.tokens()->model().rowCount() < all);
    QVERIFY(line->text().startsWith(QLatin1String("is:")));
    trigger(desk, ActionId::ClearFilters);
    QTRY_COMPARE(desk.tokens()->model().rowCount(), all);
}

/// Its first step by hand, the second that is asked about, and back.
inline void aRotation(Desk &desk, const Look &look)
{
    const QList<TokenId> ids = liveTokens(desk, 3);
    chooseTokens(desk, ids);
    lookAt("rotate many", look, [&] { trigger(desk, ActionId::Rotate); });
    chooseTokens(desk, {ids.first()});
    trigger(desk, ActionId::Rotate);
    QDialog *dialog = waitForDialog(desk.window.get(), "rotateDialog");
    QVERIFY(dialog);
    clickOn(dialog, "rotateNow");
    handOver(desk, look);

    trigger(desk, ActionId::GoToRotations);
    auto *page = desk.find<RotationsPage>("rotationsPage");
    page->focusTable();
    QTRY_COMPARE(page->model().rowCount(), 1);
    for (const ActionId step : {ActionId::NextStep, ActionId::LeaveRotation, ActionId::RollBack})
        lookAt("step of a rotation", look, [&] { trigger(desk, step); });
    trigger(desk, ActionId::NextStep);
    QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
    QVERIFY(question);
    clickOn(question, "confirm");
    QTRY_VERIFY(noDialog(desk.window.get()));
    QTRY_VERIFY(!desk.isActive(ids.first()));
    lookAt("end of a rotation", look, [&] { trigger(desk, ActionId::NextStep); });
    trigger(desk, ActionId::RollBack);
    question = waitForDialog(desk.window.get(), "confirmDialog");
    QVERIFY(question);
    clickOn(question, "confirm");
    QTRY_VERIFY(noDialog(desk.window.get()));
    QTRY_VERIFY(desk.live.onServer(ids.first())->active);
}

/// Several at once, to the end of it.
inline void aPlan(Desk &desk, const Look &look)
{
    const QList<TokenId> ids = liveTokens(desk, 5);
    chooseTokens(desk, ids);
    trigger(desk, ActionId::Revoke);
    auto *dialog = static_cast<PlanDialog *>(waitForDialog(desk.window.get(), "planDialog"));
    QVERIFY(dialog);
    QTRY_VERIFY(button(dialog, "planApply")->isEnabled());
    clickOn(dialog, "planApply");
    QTRY_VERIFY(dialog->run().bulk() && dialog->run().bulk()->phase() == BulkRun::Phase::Ended);
    QTRY_VERIFY(button(dialog, "planTakeBack")->isVisible());
    QCOMPARE(dialog->run().bulk()->counts().done, static_cast<int>(ids.size()));
    look("result of a plan", *dialog);
    dialog->close();
    QTRY_VERIFY(noDialog(desk.window.get()));
}

/// Everything of one account.
inline void aContainment(Desk &desk, const Look &look)
{
    const Token token = desk.liveToken();
    chooseTokens(desk, {token.id});
    trigger(desk, ActionId::Contain);
    auto *dialog = static_cast<ContainDialog *>(waitForDialog(desk.window.get(), "containDialog"));
    QVERIFY(dialog);
    QTRY_VERIFY(button(dialog, "containNow")->isEnabled());
    clickOn(dialog, "containNow");
    QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
    QTRY_VERIFY(button(dialog, "containTakeBack")->isVisible());
    look("result of a containment", *dialog);
    QCOMPARE(desk.live.onServer(token.id)->active, false);
    dialog->close();
    QTRY_VERIFY(noDialog(desk.window.get()));
}

/// From its start over one judgement of all to its record.
inline void aReview(Desk &desk, const Look &look)
{
    trigger(desk, ActionId::GoToReview);
    auto *page = desk.find<ReviewPage>("reviewPage");
    QTRY_VERIFY(page->model().rowCount() > 0);
    QVERIFY(wholeTotal(page->model()) > 0);
    trigger(desk, ActionId::StartReview);
    QTRY_VERIFY(part<QToolButton>(page, "reviewLeft")->isVisible());
    lookAt("finish review", look, [&] { trigger(desk, ActionId::FinishReview); });
    clickOn(page, "reviewLeft");
    QTRY_COMPARE(page->model().rowCount(), page->model().facets().open);
    desk.find<TableView>("reviewTable")->selectAll();
    trigger(desk, ActionId::Decide);
    QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
    QVERIFY(dialog);
    typeInto(dialog, "decisionReason", QStringLiteral("agreed"));
    clickOn(dialog, "decideNow");
    QTRY_VERIFY(noDialog(desk.window.get()));
    QTRY_COMPARE(page->model().facets().open, 0);
    trigger(desk, ActionId::FinishReview);
    dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
    QVERIFY(dialog);
    clickOn(dialog, "finishReviewNow");
    QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
    look("finished review", *dialog);
    dialog->reject();
    QTRY_VERIFY(noDialog(desk.window.get()));
    lookAt("past reviews", look, [&] { trigger(desk, ActionId::PastReviews); });

    trigger(desk, ActionId::EditPolicies);
    QDialog *policies = waitForDialog(desk.window.get(), "policyEditor");
    QVERIFY(policies);
    clickOn(policies, "policyDuplicate");
    clickOn(policies, "policySave");
    // While it is written no button can be used.
    QTRY_VERIFY(!button(policies, "policySave")->isEnabled()
                && button(policies, "policyDelete")->isEnabled());
    clickOn(policies, "policyDelete");
    QDialog *question = waitForDialog(policies, "confirmDialog");
    QVERIFY(question);
    look("delete a policy", *question);
    clickOn(question, "confirm");
    QTRY_VERIFY(!button(policies, "policyDelete")->isVisible());
    policies->reject();
    QTRY_VERIFY(noDialog(desk.window.get()));
}

/// The parts of the day, each after what was done before it; a part that fails ends it.
inline void aDaysWork(Desk &desk, const Look &look)
{
    for (const auto &part : {lookAtQuestions, lookAtConnections, lookAtFilters, lookAtChecks,
                             aSearch, aTokensLife, aRotation, aPlan, aReview, aContainment}) {
        part(desk, look);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace tokendesk::test
