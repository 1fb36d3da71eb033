#include "domain/names.h"
#include "domain/sentence.h"
#include "support/desk.h"
#include "support/listedtokens.h"
#include "support/paintedwords.h"
#include "support/sampleinventory.h"
#include "ui/activity/activitypage.h"
#include "ui/incident/containdialog.h"
#include "ui/incident/tokenstorevoke.h"
#include "ui/plan/plandialog.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/interruptedbanner.h"
#include "workflows/permissions.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// What happened, whenever it did.
QStringList happened(const QWidget *dialog)
{
    const auto *timeline = dialog->findChild<QListWidget *>(QStringLiteral("containTimeline"));
    QStringList lines;
    for (int row = 0; row < timeline->count(); ++row)
        lines << timeline->item(row)->text().section(QStringLiteral(" UTC   "), 1);
    lines.sort();
    return lines;
}

bool showsTimeline(const QWidget *dialog)
{
    return dialog->findChild<QListWidget *>(QStringLiteral("containTimeline"))->isVisible();
}

/// As a crash leaves it, and offered in the banner.
RunRecord interrupted(const Desk &desk, AccountId account, bool deactivate = false)
{
    ContainmentRun body;
    body.account = account;
    body.accountName = QStringLiteral("Somebody");
    body.run = QStringLiteral("r");
    body.deactivate = deactivate;
    RunRecord run;
    run.id = QStringLiteral("containment/test/%1").arg(account);
    run.connectionId = QStringLiteral("test");
    run.kind = containmentRunKind;
    run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    run.body = bodyOf(body);
    if (!finished(desk.live.journal->saveRun(run)).ok())
        qFatal("the run was not written down");
    finished(desk.find<InterruptedBanner>("interruptedBanner")->look());
    return run;
}

/// By the action, of the account of `token`.
ContainDialog *openedFor(const Desk &desk, const Token &token)
{
    desk.choose(token.id);
    if (!QTest::qWaitFor([&] { return desk.action(ActionId::Contain)->isEnabled(); }))
        qFatal("it cannot be contained");
    desk.action(ActionId::Contain)->trigger();
    return desk.find<ContainDialog>("containDialog");
}

} // namespace

class TestContain : public QObject {
    Q_OBJECT
private:
    static void isOffWhileReadOnly(const Desk &desk, const QPushButton &button)
    {
        QVERIFY(button.isVisible() && button.isEnabled());
        setReadOnly(desk, true);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), mayChange(desk.session()).reason);
        setReadOnly(desk, false);
        QVERIFY(button.isEnabled() && button.toolTip().isEmpty());
    }

private Q_SLOTS:
    void theTimeOfLastUseIsWholeAtEverySizeOfText()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        auto *listed = dialog->findChild<QListWidget *>(QStringLiteral("containTokens"));
        QTRY_VERIFY(listed->count() > 0);
        for (int size = 8; size < 32; ++size) {
            QFont font = listed->font();
            font.setPixelSize(size);
            font.setHintingPreference(QFont::PreferNoHinting); // letters of broken widths
            QStyleOptionViewItem option;
            option.initFrom(listed);
            option.widget = listed;
            option.font = font;
            option.fontMetrics = QFontMetrics(font);
            option.rect = QRect(0, 0, size * 200, size * 2);
            for (int row = 0; row < listed->count(); ++row) {
                PaintedWords painted;
                QPainter painter(&painted);
                listed->itemDelegate()->paint(&painter, option, listed->model()->index(row, 0));
                painter.end();
                const QString words = painted.words().join(QLatin1Char('|'));
                QVERIFY2(!painted.words().isEmpty() && !words.contains(QChar(0x2026)),
                         qPrintable(words));
            }
        }
    }

    void fromATokenToAContainedAccountAndBack()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        QVERIFY(desk.action(ActionId::Contain)->isEnabled());
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->containment().account(), token.accountId);
        const QList<TokenId> active = dialog->containment().activeTokens();
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QTRY_VERIFY2(now->text().contains(QString::number(active.size())), qPrintable(now->text()));
        // Which, in the order in which they go.
        auto *listed = dialog->findChild<QListWidget *>(QStringLiteral("containTokens"));
        QVERIFY(listed->isVisible());
        QCOMPARE(listed->count(), static_cast<int>(active.size()));
        for (int row = 0; row < listed->count(); ++row) {
            const Token &one = desk.data().token(desk.data().tokenIndex(active.at(row)));
            QVERIFY(listed->item(row)->text().startsWith(displayText(one.label())));
            QVERIFY(listed->item(row)->text().contains(QLatin1String("used")));
            // What the line above says is not in the row's last column again.
            const QString last = listed->item(row)->data(Qt::UserRole + 2).toString();
            QVERIFY2(!last.isEmpty() && !last.startsWith(QLatin1String("last used ")),
                     qPrintable(last));
            const TokenState state = tokenState(one, desk.session().inventory().nowMs());
            QVERIFY2(listed->item(row)->text().endsWith(tokenStateWord(state)),
                     qPrintable(listed->item(row)->text()));
        }
        // One confirmation: Enter on what has the focus, but not the one that has opened it.
        QTRY_VERIFY(now->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(now, &held);
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        QTest::keyClick(now, Qt::Key_Return);
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(!listed->isVisible());
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1String("revoked now")),
                     qPrintable(label->text()));
        QCOMPARE(dialog->containment().revoked().size(), active.size());
        for (const TokenId id : active)
            QVERIFY(!desk.isActive(id));
        auto *timeline = dialog->findChild<QListWidget *>(QStringLiteral("containTimeline"));
        QCOMPARE(timeline->count(), static_cast<int>(dialog->containment().timeline().size()));
        const QString started = timeline->item(0)->text(); // expired ones are counted, too
        QVERIFY2(started.contains(QLatin1String("not revoked")), qPrintable(started));
        QVERIFY(!timeline->findItems(QStringLiteral("Read again: none left"), Qt::MatchContains)
                     .isEmpty());
        // However long an answer of the server is: it wraps.
        timeline->addItem(QStringLiteral("every word of it ").repeated(40));
        QTRY_VERIFY(timeline->visualItemRect(timeline->item(timeline->count() - 1)).height()
                    > timeline->fontMetrics().height() * 3);
        QCOMPARE(timeline->horizontalScrollBar()->maximum(), 0);

        dialog->findChild<QPushButton *>(QStringLiteral("containExport"))->click();
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        QPointer<QFileDialog> file = dialog->findChild<QFileDialog *>();
        const QString proposed = QFileInfo(file->selectedFiles().value(0)).fileName();
        QVERIFY2(proposed.contains(timelineFileName(dialog->containment().wished())),
                 qPrintable(proposed));
        // As an evidence pack it is for its owner alone.
        const QString path = desk.live.folder.filePath(QStringLiteral("timeline.csv"));
        file->selectFile(path);
        static_cast<QDialog *>(file.data())->accept();
        QTRY_VERIFY(!file && QFileInfo::exists(path));
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        auto *takeBack = dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"));
        isOffWhileReadOnly(desk, *takeBack);
        takeBack->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        QCOMPARE(desk.find<PlanDialog>("planDialog")->run().includedCount(),
                 static_cast<int>(active.size()));
    }

    void thatTheServerWantsAPauseIsSaidWhileItLasts()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToAccounts)->trigger(); // which makes the page
        QTRY_VERIFY(desk.accounts() && desk.accounts()->model().rowCount() > 10);
        desk.action(ActionId::GoToTokens)->trigger();
        desk.choose(desk.liveToken().id);
        QTRY_VERIFY(desk.action(ActionId::Contain)->isEnabled());
        int refusals = 1;
        desk.live.proxy->setJudge([&refusals](const QByteArray &method, const QByteArray &) {
            if (method != "PUT" || refusals-- <= 0)
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                       "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 6\r\n"
                                       "Content-Length: 2\r\nConnection: close\r\n\r\n{}"};
        });
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const Containment &containment = dialog->containment();
        const AccountId account = containment.account();
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        const QString words = QStringLiteral("Waiting for the server: next try in ");
        QTRY_VERIFY2(facts->text().contains(words), qPrintable(facts->text()));
        QTRY_VERIFY(desk.find<QLabel>("statusWork")->text().startsWith(words));
        // What was not sent yet is not called revoked.
        AccountModel &accounts = desk.accounts()->model();
        const QPersistentModelIndex cell(
            accounts.index(accounts.rowOf(account), static_cast<int>(AccountColumn::Tokens)));
        const QString onTheWay = QStringLiteral("on their way");
        QVERIFY2(cell.data().toString().endsWith(onTheWay), qPrintable(cell.data().toString()));
        const auto &table = *desk.find<TableView>("accountsTable");
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        QVERIFY(table.itemDelegate()->sizeHint(option, cell).width()
                > table.fontMetrics().horizontalAdvance(cell.data().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(containment.phase(), Containment::Phase::Ended, 15'000);
        QVERIFY(!facts->text().contains(words));
        QVERIFY(!cell.data().toString().contains(onTheWay));
    }

    void allOfItIsFoundAndTakenBackLater()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        Token other;
        for (const Token &candidate : desk.data().tokens()) {
            if (candidate.active && candidate.accountId != token.accountId)
                other = candidate;
        }
        desk.window->workspace()->changes().setRevoked({other.id}, true);
        QTRY_VERIFY(!desk.isActive(other.id));
        desk.choose(token.id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const QList<TokenId> active = dialog->containment().activeTokens();
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        dialog->close();

        desk.action(ActionId::GoToActivity)->trigger();
        auto *page = desk.find<ActivityPage>("activityPage");
        const int changes = static_cast<int>(active.size()) + 1; // and the account
        QTRY_COMPARE(page->model().rowCount(), changes + 1);
        auto *table = desk.find<TableView>("activityTable");
        table->chooseRow(0);
        QTRY_VERIFY(desk.action(ActionId::ShowRun)->isEnabled());
        desk.action(ActionId::ShowRun)->trigger();
        QCOMPARE(page->model().rowCount(), changes);
        page->selectAll();
        QTRY_VERIFY(desk.action(ActionId::TakeBack)->isEnabled());
        desk.action(ActionId::TakeBack)->trigger();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        QCOMPARE(plan->run().includedCount(), static_cast<int>(active.size()));
        QVERIFY(plan->run().reactivates());
        plan->findChild<QPushButton *>(QStringLiteral("planApply"))->click();
        QTRY_VERIFY(plan->run().bulk() && plan->run().bulk()->phase() == BulkRun::Phase::Ended);
        for (const TokenId id : active)
            QVERIFY(desk.isActive(id));
        QVERIFY(!desk.isActive(other.id));
    }

    void takingItBackReactivatesTheAccountFirst()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const QList<TokenId> active = dialog->containment().activeTokens();
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        const auto isActive = [&] {
            return desk.data().account(desk.data().accountIndex(token.accountId)).isActive();
        };
        QVERIFY(!isActive());
        dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        auto *reactivate = plan->findChild<QCheckBox *>(QStringLiteral("planReactivate"));
        QTRY_VERIFY(reactivate->isVisible() && reactivate->isChecked());
        plan->findChild<QPushButton *>(QStringLiteral("planApply"))->click();
        QTRY_VERIFY(plan->run().bulk() && plan->run().bulk()->phase() == BulkRun::Phase::Ended);
        QVERIFY(isActive());
        for (const TokenId id : active)
            QVERIFY(desk.isActive(id));

        // And back again: all of it, the account too.
        QTRY_VERIFY(plan->message().contains(QLatin1String("Reactivated")));
        plan->findChild<QPushButton *>(QStringLiteral("planTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog")
                    && desk.find<PlanDialog>("planDialog") != plan);
        auto *back = desk.find<PlanDialog>("planDialog");
        auto *deactivate = back->findChild<QCheckBox *>(QStringLiteral("planDeactivate"));
        QTRY_VERIFY(deactivate->isVisible() && deactivate->isChecked());
        back->findChild<QPushButton *>(QStringLiteral("planApply"))->click();
        QTRY_VERIFY2(back->message().contains(QLatin1String("Deactivated again")),
                     qPrintable(back->message()));
        QVERIFY(!isActive());
        for (const TokenId id : active)
            QVERIFY(!desk.live.onServer(id)->active);
        QTRY_VERIFY(finished(desk.live.journal->openRuns(QStringLiteral("test")))->isEmpty());
    }

    void anAccountThatAnotherMayHaveDeactivatedIsReactivatedOnlyIfThatIsAskedFor()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        ContainDialog *dialog = openedFor(desk, token);
        QVERIFY(dialog);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return method != "GET" && path.startsWith("/api/users/")
                ? FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().hasDeactivated());
        QVERIFY(dialog->containment().isDeactivationOnlyShown());
        dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        auto *reactivate = plan->findChild<QCheckBox *>(QStringLiteral("planReactivate"));
        QTRY_VERIFY(reactivate->isVisible() && reactivate->isEnabled());
        QVERIFY(!reactivate->isChecked() && !plan->run().reactivates());
        reactivate->setChecked(true);
        QVERIFY(plan->run().reactivates());
    }

    void whatATakingBackThatFailsHasReactivatedIsNamedAndDeactivatedAgain_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("refused") << false;
        QTest::newRow("stopped half way") << true;
    }
    void whatATakingBackThatFailsHasReactivatedIsNamedAndDeactivatedAgain()
    {
        QFETCH(const bool, isStopped);
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        ContainDialog *dialog = openedFor(desk, token);
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().hasDeactivated());
        const auto isActive = [&] {
            return desk.data().account(desk.data().accountIndex(token.accountId)).isActive();
        };
        auto asked = std::make_shared<int>(0);
        auto holds = std::make_shared<bool>(isStopped);
        desk.live.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
            if (method != "PUT" || !path.startsWith("/api/user-tokens/"))
                return FaultProxy::Verdict();
            ++*asked;
            return FaultProxy::Verdict{
                *holds ? FaultProxy::Fault::Hold : FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(400, "application/json", R"({"detail":"not now"})")};
        });
        dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        auto *again = plan->findChild<QPushButton *>(QStringLiteral("planDeactivateAgain"));
        plan->findChild<QPushButton *>(QStringLiteral("planApply"))->click();
        QTRY_VERIFY(plan->run().bulk() && *asked > 0);
        if (isStopped) {
            plan->findChild<QPushButton *>(QStringLiteral("planCancel"))->click();
            *holds = false;
            desk.live.proxy->release();
        }
        QTRY_COMPARE(plan->run().bulk()->phase(), BulkRun::Phase::Ended);
        QVERIFY(isActive());
        const QString name = desk.data().account(desk.data().accountIndex(token.accountId)).label();
        const QString words = QStringLiteral("active now: %1").arg(isolated(displayText(name)));
        QTRY_VERIFY2(plan->message().contains(words), qPrintable(plan->message()));
        QVERIFY(again->isVisible() && again->isEnabled());
        isOffWhileReadOnly(desk, *again);
        again->click();
        QTRY_VERIFY(!isActive());
        QTRY_VERIFY(!again->isVisible());
        QVERIFY2(!plan->message().contains(words), qPrintable(plan->message()));
        QVERIFY(!desk.live.accountOnServer(token.accountId).isActive());
    }

    void thatADeactivatedAccountIsActiveAgainIsSaid()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        QPointer<ContainDialog> dialog = openedFor(desk, token);
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().hasDeactivated());
        Changes &changes = desk.window->workspace()->changes();
        const QList<AccountId> account{token.accountId};
        QVERIFY(finished(changes.setActive(account, true)).isAsWanted());
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("active again")),
                     qPrintable(dialog->message()));
        dialog->reject();
        QTRY_VERIFY(!dialog);

        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->model().rowCount() > 10);
        desk.accounts()->goTo(token.accountId);
        QTRY_VERIFY(desk.action(ActionId::OpenContainment)->isEnabled());
        desk.action(ActionId::OpenContainment)->trigger();
        QTRY_VERIFY(desk.find<ContainDialog>("containDialog"));
        dialog = desk.find<ContainDialog>("containDialog");
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("active again")),
                     qPrintable(dialog->message()));
        // And what becomes of it while it is looked at.
        QVERIFY(finished(changes.setActive(account, false)).isAsWanted());
        QTRY_VERIFY2(!dialog->message().contains(QLatin1String("active again")),
                     qPrintable(dialog->message()));
    }

    void whatIsTypedIsTheReasonAndPressesNothing()
    {
        OPEN_DESK(desk);
        ContainDialog *dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QTRY_VERIFY(now->hasFocus());
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("containReason"));
        for (const char letter : "key in a public log")
            if (letter != '\0')
                QTest::keyClick(dialog->focusWidget(), letter);
        QCOMPARE(reason->text(), QStringLiteral("key in a public log"));
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        QVERIFY(reason->hasFocus());
        // The first Enter ends the reason, the second is for the button.
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(now->hasFocus());
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        QTest::keyClick(now, Qt::Key_Return);
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QCOMPARE(dialog->containment().wished().reason, QStringLiteral("key in a public log"));
    }

    void enterGoesOnFromTheTickThatDeactivatesToo()
    {
        OPEN_DESK(desk);
        ContainDialog *dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        const auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QTRY_VERIFY(now->hasFocus());
        auto *deactivate = dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"));
        deactivate->setFocus();
        QTRY_VERIFY(deactivate->hasFocus());
        // Neither where it may be meant to tick the box, nor from another place, nor held down.
        QTest::keyClick(deactivate, Qt::Key_Return);
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        deactivate->setChecked(true);
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("containReason"));
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        deactivate->setFocus();
        QTRY_VERIFY(deactivate->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(deactivate, &held);
        QCOMPARE(dialog->containment().phase(), Containment::Phase::Ready);
        QTest::keyClick(deactivate, Qt::Key_Return);
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().hasDeactivated());
    }

    void howOneHasEndedStandsUntilAPersonClosesIt()
    {
        OPEN_DESK(desk);
        Connection other = desk.live.connection();
        other.name = QStringLiteral("Elsewhere");
        QPointer<ContainDialog> dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        QVERIFY(!desk.window->putsOff(other)); // nothing has been done yet
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(desk.window->putsOff(other));
        QVERIFY(dialog && dialog->isVisible());
        // Nor does the plan that takes it back.
        dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        QTRY_VERIFY(!dialog);
        QVERIFY(!desk.window->putsOff(other));
        auto *plan = desk.find<PlanDialog>("planDialog");
        plan->findChild<QPushButton *>(QStringLiteral("planApply"))->click();
        QTRY_VERIFY(plan->run().bulk() && plan->run().bulk()->phase() == BulkRun::Phase::Ended);
        QVERIFY(desk.window->putsOff(other));
        plan->reject();
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog"));
        QVERIFY(!desk.window->putsOff(other));
    }

    void whatTheDeploymentDoesNotOfferCannotBeTicked()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::documentWithoutDeactivate()}
                : FaultProxy::Verdict();
        });
        QVERIFY(finished(desk.session().open()).ok());
        const auto saysSo = [](const QCheckBox *box) {
            return !box->isEnabled() && !box->isChecked()
                && box->toolTip().contains(QLatin1String("does not offer to"));
        };
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QVERIFY(saysSo(dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))));
        dialog->reject();

        // Nor to reactivate, where tokens of deactivated accounts are restored.
        desk.table()->clearSelection();
        int wanted = 2;
        for (int i = 0; i < desk.data().tokenCount() && wanted > 0; ++i) {
            if (desk.data().token(i).active || desk.data().accountOf(i).isActive())
                continue;
            const int row = desk.tokens()->model().rowOf(desk.data().token(i).id);
            desk.table()->selectionModel()->select(desk.table()->model()->index(row, 0),
                                                   QItemSelectionModel::Select
                                                       | QItemSelectionModel::Rows);
            --wanted;
        }
        QCOMPARE(wanted, 0);
        QTRY_VERIFY(desk.action(ActionId::Restore)->isEnabled());
        desk.action(ActionId::Restore)->trigger();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        auto *reactivate = plan->findChild<QCheckBox *>(QStringLiteral("planReactivate"));
        QTRY_VERIFY(reactivate->isVisible());
        QVERIFY(saysSo(reactivate));
        plan->run().setReactivates(true); // as the way back of a containment does
        QVERIFY(!plan->run().reactivates());
        QTRY_VERIFY(!reactivate->isChecked());
    }

    void oneThatFailedCanBeTriedAgain()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(403, "application/json", R"({"detail":"no"})");
            return path.startsWith("/api/user-tokens")
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        now->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(!dialog->containment().problem().isEmpty());
        isOffWhileReadOnly(desk, *now);
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().refresh()).ok());
        now->click();
        QTRY_VERIFY(dialog->containment().phase() == Containment::Phase::Ended
                    && dialog->containment().problem().isEmpty());
        QVERIFY(!desk.isActive(token.id));
        QVERIFY(!now->isVisible());
    }

    void oneThatGetsNoClearAnswerSaysSoAndCanBeStopped()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        QTRY_VERIFY(desk.action(ActionId::Contain)->isEnabled());
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const Containment &containment = dialog->containment();
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            const auto no = [](int status) {
                return FaultProxy::httpAnswer(status, "application/json", R"({"detail":"no"})");
            };
            if (method == "PUT")
                return FaultProxy::Verdict{FaultProxy::Fault::Answer, no(404)};
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Hold, no(500)}
                : FaultProxy::Verdict();
        });
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        now->click();
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QTRY_VERIFY2(facts->text().contains(QLatin1String("not clearly answered")),
                     qPrintable(facts->text()));
        auto *stop = dialog->findChild<QPushButton *>(QStringLiteral("containCancel"));
        QVERIFY(stop->isEnabled());
        QCOMPARE(stop->text(), QStringLiteral("Stop"));
        // Whoever wants to leave is told how.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->message().contains(stop->text()), qPrintable(dialog->message()));
        stop->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->message().isEmpty());
        QVERIFY(!desk.window->close());
        QCOMPARE(dialog->message(), stop->toolTip());
        QVERIFY(!stop->isEnabled() && facts->text().contains(stop->toolTip()));

        QTRY_VERIFY(desk.live.proxy->count("GET /api/user-tokens/service") > 1);
        desk.live.proxy->setJudge({});
        desk.live.proxy->release();
        QTRY_COMPARE(containment.phase(), Containment::Phase::Ended);
        QVERIFY2(dialog->message().contains(QLatin1String("stopped")),
                 qPrintable(dialog->message()));
        QCOMPARE(stop->text(), QStringLiteral("Close"));
        QVERIFY(stop->isEnabled() && stop->toolTip().isEmpty());
        now->click();
        QTRY_VERIFY(containment.phase() == Containment::Phase::Ended
                    && containment.problem().isEmpty());
    }

    void whatIsNotKnownToBeRevokedIsSaidInTheDialogAndTheRow()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        ContainDialog *dialog = openedFor(desk, token);
        QVERIFY(dialog);
        const qsizetype tokens = dialog->containment().activeTokens().size();
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            const QByteArray page = FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>");
            if (method == "PUT")
                return FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}};
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, page}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QVERIFY2(facts->text().contains(QLatin1String("not known whether revoked"))
                     && !facts->text().contains(QLatin1String("not revoked yet")),
                 qPrintable(facts->text()));
        QVERIFY2(!happened(dialog).filter(QStringLiteral("Not clear for ")).isEmpty(),
                 qPrintable(happened(dialog).join(QLatin1Char('|'))));
        const TokenModel &model = desk.tokens()->model();
        const auto state = [&] {
            const int column = static_cast<int>(TokenColumn::State);
            return model.index(model.rowOf(token.id), column).data().toString();
        };
        QCOMPARE(state(), QStringLiteral("Unclear"));
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(state(), tokenStateWord(TokenState::Revoked));
        QTRY_VERIFY2(!facts->text().contains(QLatin1String("not known whether revoked")),
                     qPrintable(facts->text()));
        QTRY_COMPARE(happened(dialog).filter(QStringLiteral("whether by this run")).size(), tokens);

        // Another may have revoked them: they come back only if that is asked for.
        dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"))->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *plan = desk.find<PlanDialog>("planDialog");
        QCOMPARE(plan->run().plan().lines.size(), tokens);
        QCOMPARE(plan->run().includedCount(), 0);
        const QString tick = QStringLiteral("Every token is left out: tick those to restore");
        const auto *summary = plan->findChild<QLabel *>(QStringLiteral("planSummary"));
        QTRY_VERIFY2(summary->text().contains(tick), qPrintable(summary->text()));
        QVERIFY2(plan->message().isEmpty(), qPrintable(plan->message()));
        const auto *apply = plan->findChild<QPushButton *>(QStringLiteral("planApply"));
        QVERIFY(!apply->isEnabled());
        QCOMPARE(apply->toolTip(), tick);
        const auto *table = plan->findChild<TableView *>(QStringLiteral("planTable"));
        const QString against =
            table->model()->index(0, static_cast<int>(PlanColumn::Speaks)).data().toString();
        QVERIFY2(against.startsWith(QLatin1String("whether the containment revoked it")),
                 qPrintable(against));
        QVERIFY(QTest::qWaitForWindowExposed(plan));
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QPoint place = table->mapTo(plan, QPoint());
        plan->run().setIncluded(0, true);
        QCOMPARE(plan->run().includedCount(), 1);
        QTRY_VERIFY(plan->message().isEmpty() && apply->isEnabled());
        QVERIFY2(!summary->text().contains(tick), qPrintable(summary->text()));
        // A tick moves no row under the hand.
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(table->mapTo(plan, QPoint()), place);
        plan->run().setIncluded(0, false);
        QTest::keyClick(plan, Qt::Key_Escape); // nothing of it was changed: nothing is asked
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog"));
    }

    void theAccountsDetailsSayOfWhichTokenItIsNotClear()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.session().inventory().setUnclear(token.id);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->model().rowOf(token.accountId) >= 0);
        desk.find<TableView>("accountsTable")
            ->chooseRow(desk.accounts()->model().rowOf(token.accountId));
        const auto *pane = desk.accounts()->findChild<DetailPane *>();
        const QString name = displayText(token.label());
        const auto said = [&] {
            const auto *line = pane->findChild<QPushButton *>(name);
            return line ? line->accessibleName() : QString();
        };
        QTRY_COMPARE(said(), joinedParts({name, QStringLiteral("unclear")}));
    }

    void theOwnAccountIsContainedOnlyOnceThatIsAcknowledged()
    {
        OPEN_DESK(desk);
        NewTokenResult made = desk.makeAdminToken();
        desk.openAs(std::move(made.value));
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QTRY_VERIFY(desk.session().isOwnAccount(made.account.id));
        desk.choose(made.token.id);
        QTRY_VERIFY(desk.action(ActionId::Contain)->isEnabled());
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QVERIFY(!now->isEnabled());
        QCOMPARE(now->toolTip(), QStringLiteral("Tick the box above first"));
        dialog->findChild<QCheckBox *>(QStringLiteral("containAcknowledged"))->setChecked(true);
        QVERIFY(now->isEnabled() && now->toolTip().isEmpty());
        // By then the credential that would do it is revoked.
        const auto *deactivate =
            dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"));
        QVERIFY(!deactivate->isEnabled() && !deactivate->isChecked());
        QVERIFY2(deactivate->toolTip().contains(QLatin1String("another credential")),
                 qPrintable(deactivate->toolTip()));
    }

    void whereNothingIsLeftToRevokeItSaysWhatItWouldDo()
    {
        OPEN_DESK(desk);
        const AccountId account = desk.liveToken().accountId;
        Changes &changes = desk.window->workspace()->changes();
        const DialogContext context{desk.session(), changes, desk.window->workspace()->rotations(),
                                    desk.settings};
        auto *dialog = new ContainDialog(context, account, desk.window.get());
        dialog->show();
        (void)finished(changes.setRevoked(dialog->containment().activeTokens(), true));
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(dialog->containment().activeTokens().isEmpty());
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        auto *deactivate = dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"));
        QCOMPARE(facts->text(), QStringLiteral("The list shows no active token of this account."));
        QCOMPARE(now->text(), QStringLiteral("Check the list again"));
        deactivate->setChecked(true);
        QCOMPARE(now->text(), QStringLiteral("Deactivate the account"));
        now->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().hasDeactivated());

        // Nor is what is done already offered.
        auto *second = new ContainDialog(context, account, desk.window.get());
        second->show();
        deactivate = second->findChild<QCheckBox *>(QStringLiteral("containDeactivate"));
        QVERIFY(!deactivate->isEnabled());
        QVERIFY2(deactivate->toolTip().contains(QLatin1String("deactivated already")),
                 qPrintable(deactivate->toolTip()));
    }

    void itsButtonsAreWholeHoweverManyThereAre()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(500, "application/json", R"({"detail":"no"})");
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        int shown = 0;
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            shown += button->isVisible() ? 1 : 0;
            QTRY_VERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                         qPrintable(button->text()));
        }
        QCOMPARE(shown, 4);
    }

    void whatACrashInterruptedIsOfferedAgain()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        RunRecord open;
        open.id = QStringLiteral("containment/test/%1").arg(token.accountId);
        open.connectionId = QStringLiteral("test");
        open.kind = QStringLiteral("containment");
        open.startedAtMs = QDateTime::currentMSecsSinceEpoch();
        open.body = {{QStringLiteral("account"), QString::number(token.accountId)},
                     {QStringLiteral("name"), QStringLiteral("Somebody")}};
        QVERIFY(finished(desk.live.journal->saveRun(open)).ok());
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.find<QToolButton>("interruptedContinue"));
        desk.find<QToolButton>("interruptedContinue")->click();
        QTRY_VERIFY(desk.find<ContainDialog>("containDialog"));
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QCOMPARE(dialog->containment().account(), token.accountId);
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QTRY_VERIFY(now->isEnabled()); // as soon as the lists are read
        now->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(!desk.isActive(token.id));
        const auto left = finished(desk.live.journal->openRuns(QStringLiteral("test")));
        QVERIFY(left->isEmpty());
    }

    void anInterruptedOneSaysWhatTheListShowsToBeLeft()
    {
        OPEN_DESK(desk);
        const AccountId account = desk.liveToken().accountId;
        const RunRecord run = interrupted(desk, account, true);
        const auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        const auto says = [banner](const char *words) {
            return banner->text().contains(QLatin1String(words));
        };
        const QList<TokenId> active = ContainedAccount(desk.session(), account).activeTokens();
        QVERIFY2(says("was interrupted. The list shows ")
                     && banner->text().contains(QString::number(active.size())),
                 qPrintable(banner->text()));
        QVERIFY(!says("not deactivated"));

        Changes &changes = desk.window->workspace()->changes();
        QVERIFY(finished(changes.setRevoked(active, true)).isAsWanted());
        QTRY_VERIFY2(says("no active token"), qPrintable(banner->text())); // nothing is read anew
        desk.action(ActionId::Refresh)->trigger();
        // Nobody is to leave it because the list looks as if all were done.
        QTRY_VERIFY2(says("no active token") && says("The account is not deactivated yet."),
                     qPrintable(banner->text()));
        QVERIFY(finished(changes.setActive({account}, false)).isAsWanted());
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY2(says("no active token") && !says("not deactivated"),
                     qPrintable(banner->text()));

        desk.find<QToolButton>("interruptedContinue")->click();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        auto *timeline = dialog->findChild<QListWidget *>(QStringLiteral("containTimeline"));
        QTRY_VERIFY(timeline->count() > 0);
        const auto hasDayOf = [timeline](qint64 ms) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(ms).toUTC().date();
            return timeline->item(0)->text().startsWith(day.toString(Qt::ISODate)
                                                        + QLatin1Char(' '));
        };
        // Midnight may be between.
        QVERIFY2(hasDayOf(run.startedAtMs) || hasDayOf(QDateTime::currentMSecsSinceEpoch()),
                 qPrintable(timeline->item(0)->text()));
    }

    void anInterruptedOneIsOneDialogHoweverItIsOpened()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        interrupted(desk, token.accountId);
        auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        QVERIFY(!banner->isHidden());
        QVERIFY(openedFor(desk, token));
        banner->findChild<QToolButton *>(QStringLiteral("interruptedContinue"))->click();
        QCOMPARE(desk.window->findChildren<ContainDialog *>().size(), 1);
    }

    void whatGoesOnInADialogIsOfferedAgainOnlyWhenThatIsClosed()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        interrupted(desk, token.accountId);
        const auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        QVERIFY(!banner->isHidden());
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(500, "application/json", R"({"detail":"no"})");
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        ContainDialog *dialog = openedFor(desk, token);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(!dialog->containment().problem().isEmpty());
        QTRY_VERIFY(banner->isHidden());
        dialog->reject();
        QTRY_VERIFY(!banner->isHidden());
        QVERIFY2(banner->text().contains(QLatin1String("not come to its end")),
                 qPrintable(banner->text()));
    }

    void whatIsLeftIsClosedAsItStandsByThen()
    {
        OPEN_DESK(desk);
        RunRecord run = interrupted(desk, desk.liveToken().accountId);
        const auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        QVERIFY(!banner->isHidden());
        auto *leave = banner->findChild<QToolButton *>(QStringLiteral("interruptedLeave"));
        ContainmentRun further = containmentOf(run);
        ContainmentEvent step;
        step.kind = ContainmentEvent::Kind::ListRead;
        step.atMs = run.startedAtMs + 1;
        further.steps << step;
        run.body = bodyOf(further);
        // Pressed before the banner has looked again.
        connect(desk.live.journal.get(), &Journal::runSaved, leave, &QToolButton::click,
                Qt::SingleShotConnection);
        QVERIFY(finished(desk.live.journal->saveRun(run)).ok());
        const auto ended = [&desk] {
            return finished(
                desk.live.journal->endedRuns(QStringLiteral("test"), containmentRunKind));
        };
        QTRY_COMPARE(ended()->size(), 1);
        const auto left = ended();
        QCOMPARE(containmentOf(left->constFirst()).steps.size(), 1);
        QTRY_VERIFY(banner->isHidden());
    }

    void anEndedOneIsOpenedAgainFromItsEntryAndFromItsAccount()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        const QList<TokenId> active = dialog->containment().activeTokens();
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QCOMPARE(dialog->containment().problem(), QString());
        const QStringList before = happened(dialog);
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.session().hasRead());

        desk.action(ActionId::GoToActivity)->trigger();
        auto *page = desk.find<ActivityPage>("activityPage");
        QTRY_COMPARE(page->model().rowCount(), static_cast<int>(active.size()));
        auto *table = desk.find<TableView>("activityTable");
        table->chooseRow(0);
        QTRY_VERIFY(desk.action(ActionId::OpenContainment)->isEnabled());
        desk.action(ActionId::OpenContainment)->trigger();
        desk.action(ActionId::OpenContainment)->trigger();
        QCOMPARE(desk.window->findChildren<ContainDialog *>().size(), 1);
        dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(happened(dialog), before);
        QVERIFY(showsTimeline(dialog));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->isVisible());
        QVERIFY2(dialog->message().contains(QLatin1String("no active token")),
                 qPrintable(dialog->message()));
        auto *takeBack = dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"));
        isOffWhileReadOnly(desk, *takeBack);
        takeBack->click();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        QCOMPARE(desk.find<PlanDialog>("planDialog")->run().includedCount(),
                 static_cast<int>(active.size()));
        desk.find<PlanDialog>("planDialog")->reject();
        QTRY_VERIFY(!desk.find<PlanDialog>("planDialog")
                    && !desk.find<ContainDialog>("containDialog"));

        // What has become of it since.
        (void)finished(desk.window->workspace()->changes().setRevoked(active, false));
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->model().rowCount() > 10);
        desk.accounts()->goTo(token.accountId);
        QTRY_VERIFY(desk.action(ActionId::OpenContainment)->isEnabled());
        desk.action(ActionId::OpenContainment)->trigger();
        dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(happened(dialog), before);
        QVERIFY(showsTimeline(dialog));
        QVERIFY2(dialog->message().contains(QString::number(active.size())),
                 qPrintable(dialog->message()));
        takeBack = dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"));
        QVERIFY(takeBack->isVisible() && !takeBack->isEnabled());
        QVERIFY2(takeBack->toolTip().contains(QLatin1String("was revoked as revoked"))
                     && !takeBack->toolTip().contains(QLatin1String("any more")),
                 qPrintable(takeBack->toolTip()));
        // And what becomes of it while it is looked at.
        const QString said = dialog->message();
        (void)finished(desk.window->workspace()->changes().setRevoked({active.constFirst()}, true));
        QTRY_VERIFY(takeBack->isEnabled());
        QVERIFY(dialog->message() != said);
    }

    void theWayBackOfOneThatHasEndedFollowsTheWindow()
    {
        OPEN_DESK(desk);
        ContainDialog *dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        const auto *takeBack = dialog->findChild<QPushButton *>(QStringLiteral("containTakeBack"));
        QVERIFY(takeBack->isVisible() && takeBack->isEnabled());
        const QString said = dialog->message();
        (void)finished(
            desk.window->workspace()->changes().setRevoked(dialog->containment().revoked(), false));
        QTRY_VERIFY(!takeBack->isEnabled());
        QVERIFY2(takeBack->toolTip().contains(QLatin1String("was revoked as revoked"))
                     && !takeBack->toolTip().contains(QLatin1String("any more")),
                 qPrintable(takeBack->toolTip()));
        QCOMPARE(dialog->message(), said);
    }

    void whereOnlyTheDeactivationFailsItSaysSoAndTriesThatAgain()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(409, "application/json", R"({"detail":"not now"})");
            return method != "GET" && path.startsWith("/api/users/")
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        now->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(dialog->containment().activeTokens().isEmpty());
        QVERIFY2(dialog->windowTitle().contains(QLatin1String("has no active token")),
                 qPrintable(dialog->windowTitle()));
        QVERIFY2(dialog->message().contains(QLatin1String("new tokens can be made"))
                     && dialog->message().contains(QLatin1String("not now")),
                 qPrintable(dialog->message()));
        QVERIFY(now->isVisible() && now->isEnabled());
        QCOMPARE(now->text(), QStringLiteral("Deactivate the account"));
        desk.live.proxy->setJudge({});
        now->click();
        QTRY_VERIFY(dialog->containment().phase() == Containment::Phase::Ended
                    && dialog->containment().problem().isEmpty());
        QVERIFY(dialog->containment().hasDeactivated());
        QVERIFY(dialog->windowTitle().contains(QLatin1String("is contained")));
    }

    void aDeactivationThatIsNotClearlyAnsweredIsSaidToo()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        auto isAsked = std::make_shared<bool>(false);
        desk.live.proxy->setJudge([isAsked](const QByteArray &method, const QByteArray &path) {
            const auto no = [](int status) {
                return FaultProxy::httpAnswer(status, "application/json", R"({"detail":"no"})");
            };
            if (method == "DELETE") {
                *isAsked = true;
                return FaultProxy::Verdict{FaultProxy::Fault::Answer, no(404)};
            }
            return *isAsked && path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Hold, no(500)}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().unclear(), 1);
        QVERIFY(dialog->containment().activeTokens().isEmpty());
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QTRY_VERIFY2(facts->text().contains(QLatin1String("not clearly answered")),
                     qPrintable(facts->text()));
        desk.live.proxy->setJudge({});
        desk.live.proxy->release();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QCOMPARE(dialog->containment().unclear(), 0);
        QVERIFY2(!facts->text().contains(QLatin1String("not clearly answered")),
                 qPrintable(facts->text()));
    }

    void thatAnotherHasDeactivatedTheAccountIsSaid()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        ContainDialog *dialog = openedFor(desk, token);
        QVERIFY(dialog);
        desk.live.deactivateElsewhere(token.accountId, desk.data());
        dialog->findChild<QCheckBox *>(QStringLiteral("containDeactivate"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        QVERIFY(!dialog->containment().hasDeactivated());
        QVERIFY2(dialog->message().contains(QLatin1String("deactivated (not by this run)")),
                 qPrintable(dialog->message()));
        QVERIFY2(happened(dialog).contains(
                     QStringLiteral("The account is deactivated, not by this run")),
                 qPrintable(happened(dialog).join(QLatin1Char('|'))));
    }

    void oneThatCouldNotRevokeAllSaysHowManyAreStillActive()
    {
        OPEN_DESK(desk);
        ContainDialog *dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        const Containment &containment = dialog->containment();
        const Account &account =
            desk.data().account(desk.data().accountIndex(containment.account()));
        // One of several of that name.
        const auto *which = dialog->findChild<QLabel *>(QStringLiteral("containAccount"));
        QCOMPARE(which->accessibleName(),
                 QStringLiteral("%1 · #%2").arg(account.serviceId, QString::number(account.id)));
        const QList<TokenId> active = containment.activeTokens();
        const QString all = QString::number(active.size());
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            const QByteArray no =
                FaultProxy::httpAnswer(403, "application/json", R"({"detail":"no"})");
            return method == "PUT" ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                                   : FaultProxy::Verdict();
        });
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(containment.phase(), Containment::Phase::Ended);
        QVERIFY(!containment.problem().isEmpty());
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QVERIFY2(facts->text().startsWith(QStringLiteral("0 of %1 ").arg(all))
                     && facts->text().contains(QLatin1String("not revoked yet")),
                 qPrintable(facts->text()));
        dialog->reject();

        // And as it is by now, not only what it said then.
        const auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        QTRY_VERIFY(!banner->isHidden());
        const auto at = [banner](const QString &words) { return banner->text().indexOf(words); };
        const QString before = QStringLiteral("What it said when it ended: ");
        QVERIFY2(at(QStringLiteral("The list shows %1").arg(all)) >= 0
                     && at(QStringLiteral("The list shows")) < at(before),
                 qPrintable(banner->text()));
        desk.live.proxy->setJudge({});
        Changes &changes = desk.window->workspace()->changes();
        QVERIFY(finished(changes.setRevoked(active, true)).isAsWanted());
        QTRY_VERIFY2(at(QStringLiteral("no active token")) >= 0
                         && at(QStringLiteral("no active token")) < at(before),
                     qPrintable(banner->text()));
    }

    void whatALateListGainsaysIsNotCountedTwice()
    {
        OPEN_DESK(desk);
        ContainDialog *dialog = openedFor(desk, desk.liveToken());
        QVERIFY(dialog);
        const Containment &containment = dialog->containment();
        const QString all = QString::number(containment.activeTokens().size());
        const QByteArray before =
            FaultProxy::httpAnswer(200, "application/json", tokensAsListed(desk.data()));
        desk.live.proxy->setJudge([before](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, before}
                : FaultProxy::Verdict();
        });
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QTRY_VERIFY2(facts->text().startsWith(QStringLiteral("%1 of %1 ").arg(all))
                         && facts->text().contains(QLatin1String("listed as active")),
                     qPrintable(facts->text()));
        desk.live.proxy->setJudge({});
        QTRY_COMPARE(containment.phase(), Containment::Phase::Ended);
        QCOMPARE(containment.problem(), QString());
        QVERIFY(!facts->text().contains(QLatin1String("listed as active")));
    }

    void theColumnsOfItsTokensStandHoweverLongANameIs()
    {
        FixedClock clock(sampleNow);
        LiveInventory inventory(clock);
        Token token;
        token.accountId = 7;
        token.lastUsed = Moment::at(sampleNow - 3 * msPerHour);
        token.expiration = Moment::null();
        token.id = 1;
        token.name = QStringLiteral("ci");
        inventory.setToken(token);
        token.id = 2;
        token.name = QStringLiteral("nightly-load-of-the-warehouse-").repeated(8);
        inventory.setToken(token);
        TokensToRevoke list(nullptr);
        list.setFocusPolicy(Qt::NoFocus); // which would mark the first row
        list.setTokens({1, 2}, inventory);
        list.resize(list.fontMetrics().averageCharWidth() * 90, list.height());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCOMPARE(list.item(1)->toolTip(), token.name);
        // The last part of both rows, where lines end, is the same, and says something.
        const auto lastUse = [&list](int row) {
            QRect part = list.visualItemRect(list.item(row));
            const QRect whole = part;
            part.setLeft(part.right() - part.width() / 8);
            return list.viewport()
                ->grab(QStyle::visualRect(list.layoutDirection(), whole, part))
                .toImage();
        };
        QVERIFY(list.visualItemRect(list.item(1)).width() <= list.viewport()->width());
        QCOMPARE(lastUse(0), lastUse(1));
        QImage blank = lastUse(0);
        blank.fill(blank.pixelColor(0, 0));
        QVERIFY(lastUse(0) != blank);
    }

    void whoChoosesSeveralAccountsIsToldWhatTakesThem()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->model().rowCount() > 10);
        desk.accounts()->selectAll();
        const QAction *contain = desk.action(ActionId::Contain);
        const auto reason = [contain] { return contain->property("reason").toString(); };
        QTRY_VERIFY2(reason().contains(QStringLiteral("“Deactivate” takes several")),
                     qPrintable(reason()));
        QVERIFY(!contain->isEnabled() && desk.action(ActionId::Deactivate)->isEnabled());
    }

    void twoAtOnceOfOneAccountAreOne()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        QTRY_VERIFY(desk.action(ActionId::Contain)->isEnabled());
        desk.action(ActionId::Contain)->trigger();
        desk.action(ActionId::Contain)->trigger();
        QCOMPARE(desk.window->findChildren<ContainDialog *>().size(), 1);
        auto *dialog = desk.find<ContainDialog>("containDialog");
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_COMPARE(dialog->containment().phase(), Containment::Phase::Ended);
        // One that has ended well does not keep it from being contained again.
        QTRY_VERIFY(desk.action(ActionId::Contain)->isEnabled());
        desk.action(ActionId::Contain)->trigger();
        QCOMPARE(desk.window->findChildren<ContainDialog *>().size(), 2);
    }

    void whoMayNotListTokensIsNotToldThatNoneIsActive()
    {
        OPEN_DESK(desk);
        const AccountId account = desk.liveToken().accountId;
        desk.openWithRole(QStringLiteral("Manager"));
        QTRY_COMPARE(desk.session().access(), Access::ReadAccounts);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        auto *dialog = new ContainDialog(context, account, desk.window.get());
        dialog->show();
        const auto *facts = dialog->findChild<QLabel *>(QStringLiteral("containFacts"));
        QVERIFY2(facts->text().contains(QLatin1String("is not read")), qPrintable(facts->text()));
        const auto *now = dialog->findChild<QPushButton *>(QStringLiteral("containNow"));
        QVERIFY(!now->isEnabled());
        QCOMPARE(now->toolTip(), mayChangeTokens(desk.session()).reason);
    }

    void anAccountThatIsNotOnTheListHasANameAllTheSame()
    {
        OPEN_DESK(desk);
        constexpr AccountId gone = 987654;
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        const auto open = [&] {
            auto *dialog = new ContainDialog(context, gone, desk.window.get());
            dialog->show();
            return dialog;
        };
        ContainDialog *unknown = open();
        QVERIFY2(unknown->windowTitle().contains(QString::number(gone)),
                 qPrintable(unknown->windowTitle()));
        const auto *facts = unknown->findChild<QLabel *>(QStringLiteral("containFacts"));
        const QString notListed = QStringLiteral("not on the server's list any more");
        QVERIFY2(facts->text().contains(notListed), qPrintable(facts->text()));
        delete unknown;
        RunRecord run;
        run.id = QStringLiteral("containment/test/%1").arg(gone);
        run.connectionId = QStringLiteral("test");
        run.kind = QStringLiteral("containment");
        run.body = {{QStringLiteral("account"), QString::number(gone)},
                    {QStringLiteral("run"), QStringLiteral("r")},
                    {QStringLiteral("name"), QStringLiteral("Somebody")}};
        RunRecord ended = run;
        ended.isOpen = false;
        auto *past = new ContainDialog(context, gone, desk.window.get(), ended);
        past->show();
        QTRY_VERIFY(past->windowTitle().contains(QLatin1String("Somebody")));
        QVERIFY2(past->message().contains(notListed), qPrintable(past->message()));
        delete past;
        QVERIFY(finished(desk.live.journal->saveRun(run)).ok());
        ContainDialog *dialog = open();
        QTRY_VERIFY(dialog->windowTitle().contains(QLatin1String("Somebody")));
        // What was typed is asked about.
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("containReason")),
                         QStringLiteral("leaked"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->message().isEmpty());
    }

    void closingTheConnectionInTheMiddleLeavesItForTheNextStart()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Contain)->trigger();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        dialog->findChild<QPushButton *>(QStringLiteral("containNow"))->click();
        QTRY_VERIFY(!dialog->containment().timeline().isEmpty());
        desk.window.reset();
        QTest::qWait(50);
        const auto left = finished(desk.live.journal->openRuns(QStringLiteral("test")));
        QCOMPARE(left->size(), 1);
        QCOMPARE(containmentOf(left->first()).account, token.accountId);
        desk.open();
        QTRY_VERIFY(desk.find<QToolButton>("interruptedContinue"));
    }

    void itGoesAheadOfARunningPlan()
    {
        OPEN_DESK(desk);
        QList<TokenId> many;
        for (int i = 0; i < desk.data().tokenCount(); ++i) {
            if (desk.data().token(i).active && many.size() < 60)
                many << desk.data().token(i).id;
        }
        PlanRun plan(desk.session(), desk.window->workspace()->changes(),
                     makePlan(desk.session(), PlanAction::Revoke, many));
        const auto started = finished(plan.start());
        QVERIFY(started.ok());
        // An account at the far end of the plan.
        const Token last = desk.data().token(desk.data().tokenIndex(many.last()));
        Containment containment(desk.session(), desk.window->workspace()->changes(),
                                last.accountId);
        containment.start(false, {});
        QTRY_COMPARE(containment.phase(), Containment::Phase::Ended);
        QCOMPARE(containment.problem(), QString());
        QTRY_COMPARE(plan.bulk()->phase(), BulkRun::Phase::Ended);
        for (const TokenId id : many)
            QVERIFY(!desk.isActive(id));
    }
};

QTEST_MAIN(TestContain)
#include "testcontain.moc"
