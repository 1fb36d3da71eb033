#include "domain/duration.h"
#include "models/activitywords.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/modelwatch.h"
#include "support/rawjournal.h"
#include "ui/activity/activitypage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ActivityPage *openActivity(Desk &desk)
{
    desk.action(ActionId::GoToActivity)->trigger();
    return desk.find<ActivityPage>("activityPage");
}

void chooseRow(Desk &desk, int row)
{
    auto *table = desk.find<TableView>("activityTable");
    table->chooseRow(row);
}

} // namespace

class TestActivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDoneAppearsAndIsTakenBackFromThere()
    {
        OPEN_DESK(desk);
        ActivityPage *page = openActivity(desk);
        const ModelWatch watch(&page->model());
        QTRY_VERIFY(page->model().isLoaded());
        QCOMPARE(desk.find<TableView>("activityTable")->accessibleName(),
                 QStringLiteral("Activity"));
        QCOMPARE(desk.find<TableView>("activityTable")->accessibleDescription(),
                 QStringLiteral("Sorted by When, descending"));
        QCOMPARE(page->model().rowCount(), 0);

        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true,
                                                       QStringLiteral("leaked in a log"));
        QTRY_COMPARE(page->model().rowCount(), 1);
        QTRY_COMPARE(page->model().recordAt(0)->outcome, ChangeOutcome::Done);
        QCOMPARE(page->model().recordAt(0)->intent.targetName, token.name);
        QCOMPARE(beforeAfterText(*page->model().recordAt(0)), QStringLiteral("Active → Revoked"));

        chooseRow(desk, 0);
        QTRY_VERIFY(desk.action(ActionId::TakeBack)->isEnabled());
        desk.action(ActionId::TakeBack)->trigger();
        QTRY_COMPARE(page->model().rowCount(), 2);
        QTRY_COMPARE(desk.live.onServer(token.id)->active, true);
        // The newest is above; the one taken back is not as it left it any more.
        QTRY_COMPARE(page->model().recordAt(0)->outcome, ChangeOutcome::Done);
        chooseRow(desk, 1);
        QTRY_VERIFY(!desk.action(ActionId::TakeBack)->isEnabled());
    }

    void whatWasNotDoneIsNotSaidToHaveHappened()
    {
        OPEN_DESK(desk);
        ActivityPage *page = openActivity(desk);
        QTRY_VERIFY(page->model().isLoaded());
        const auto cell = [page](ActivityColumn column) {
            return page->model().index(0, static_cast<int>(column)).data().toString();
        };
        const auto title = [page] {
            const auto *text = page->findChild<QWidget *>(QStringLiteral("detailTitle"));
            const auto *label = qobject_cast<const QLabel *>(text);
            return label ? label->text() : text ? text->accessibleName() : QString();
        };
        const Token token = desk.liveToken();
        Changes &changes = desk.window->workspace()->changes();
        desk.live.proxy->goDown(); // and no connection is open already
        QVERIFY(desk.session()
                    .replaceCredentials(SecretBytes::copyOf(desk.live.started.adminToken))
                    .ok());
        QCOMPARE(finished(changes.setRevoked({token.id}, true)).refused.size(), 1);
        QTRY_COMPARE(page->model().rowCount(), 1);
        chooseRow(desk, 0);
        QTRY_COMPARE(cell(ActivityColumn::Outcome), QStringLiteral("Not done"));
        QCOMPARE(cell(ActivityColumn::What), QStringLiteral("Revoke token"));
        QCOMPARE(cell(ActivityColumn::Change), QStringLiteral("Active, not changed"));
        QTRY_VERIFY2(title().contains(QLatin1String("Revoke token")), qPrintable(title()));
        // For other programs it is what it was.
        QCOMPARE(changeOutcomeWord(page->model().recordAt(0)->outcome), QStringLiteral("refused"));
        page->setSearchText(QStringLiteral("outcome:refused"));
        QCOMPARE(page->model().rowCount(), 1);
        page->setSearchText({});

        QVERIFY(desk.live.proxy->comeBack());
        QCOMPARE(finished(changes.setRevoked({token.id}, true)).done.size(), 1);
        QTRY_COMPARE(page->model().rowCount(), 2);
        QTRY_COMPARE(cell(ActivityColumn::What), QStringLiteral("Revoked token"));
        QCOMPARE(cell(ActivityColumn::Change), QStringLiteral("Active → Revoked"));
    }

    void whatNobodyAnsweredIsNotCalledSettled()
    {
        OPEN_DESK(desk);
        ActivityPage *page = openActivity(desk);
        QTRY_VERIFY(page->model().isLoaded());
        const Token token = desk.liveToken();
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("test");
        intent.origin = desk.session().connection().origin.toString();
        intent.kind = ChangeKind::RevokeToken; // which no list shows
        intent.targetId = token.id;
        intent.targetName = token.label();
        intent.accountId = token.accountId;
        intent.run = QStringLiteral("r");
        Journal &journal = desk.session().journal();
        const auto change = finished(journal.begin(intent));
        QVERIFY(change.ok());
        const auto written =
            finished(journal.finish(change.value(), ChangeOutcome::Unknown, 0, {}, Handover::None));
        QVERIFY(written.ok());
        QTRY_COMPARE(page->model().rowCount(), 1);
        QTRY_COMPARE(page->model().recordAt(0)->outcome, ChangeOutcome::Unknown);
        QVERIFY(page->model().recordAt(0)->settledMs() > 0);
        chooseRow(desk, 0);
        const auto said = [page](const QString &words) {
            const QList<QLabel *> labels =
                page->findChild<DetailPane *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(said(QStringLiteral("it may still be carried out")));
        QVERIFY(said(QStringLiteral("Asked")));
        QVERIFY(!said(QStringLiteral("Settled")));
    }

    void theOutcomeIsInTheWordsOfAChange_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("states");
        QTest::newRow("made") << ChangeKind::CreateToken << ChangeOutcome::Done
                              << QStringLiteral("Created token")
                              << QStringLiteral("not there → Active");
        QTest::newRow("not made") << ChangeKind::CreateToken << ChangeOutcome::Refused
                                  << QStringLiteral("Create token") << QStringLiteral("not made");
        QTest::newRow("under way")
            << ChangeKind::RestoreToken << ChangeOutcome::Pending << QStringLiteral("Restore token")
            << QStringLiteral("Revoked → Active?");
        QTest::newRow("not clear")
            << ChangeKind::DeleteToken << ChangeOutcome::Unknown << QStringLiteral("Delete token")
            << QStringLiteral("Revoked → Deleted?");
        QTest::newRow("an edit that was not done")
            << ChangeKind::EditAccount << ChangeOutcome::Refused << QStringLiteral("Edit account")
            << QStringLiteral("Role: Member → Admin, not changed");
    }
    void theOutcomeIsInTheWordsOfAChange()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(ChangeOutcome, outcome);
        QFETCH(QString, words);
        QFETCH(QString, states);
        ChangeRecord record;
        record.intent.kind = kind;
        record.intent.before = {{QStringLiteral("role"), QStringLiteral("Member")}};
        record.intent.wanted = {{QStringLiteral("role"), QStringLiteral("Admin")}};
        record.outcome = outcome;
        QCOMPARE(changeText(record), words);
        QCOMPARE(beforeAfterText(record), states);
    }

    void theQuestionGoesWithItsConnection()
    {
        OPEN_DESK(desk);
        NewTokenResult made = desk.makeAdminToken();
        desk.openAs(std::move(made.value));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        ActivityPage *page = openActivity(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        chooseRow(desk, 0);
        QTRY_VERIFY(desk.action(ActionId::TakeBack)->isEnabled());
        desk.action(ActionId::TakeBack)->trigger();
        QVERIFY(waitForDialog(desk.window.get(), "confirmDialog"));
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void itIsThereAfterARestartAndFound()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true,
                                                       QStringLiteral("quarterly review"));
        QTRY_VERIFY(!desk.isActive(token.id) && !desk.session().inventory().hasPending());
        desk.window.reset();
        desk.open();
        ActivityPage *page = openActivity(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        page->setSearchText(QStringLiteral("QUARTERLY revoked"));
        QCOMPARE(page->model().rowCount(), 1);
        page->setSearchText(QStringLiteral("no such thing"));
        QCOMPARE(page->model().rowCount(), 0);
        QCOMPARE(page->model().facets().total, 1);
    }

    void whereOthersHaveEntriesTheyAreOffered()
    {
        OPEN_DESK(desk);
        ActivityPage *page = openActivity(desk);
        QTRY_VERIFY(page->model().isLoaded());
        auto *state = page->findChild<PageState *>();
        QTRY_COMPARE(state->title(), QStringLiteral("Nothing was changed with this program yet"));
        // Alone, in the middle of the page.
        const auto *details = page->findChild<DetailPane *>();
        QTRY_VERIFY(!details->isVisible());
        QTRY_COMPARE(part<QPushButton>(state, "pageStateAction")->text(),
                     QStringLiteral("Go to the tokens"));
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("another");
        intent.targetName = QStringLiteral("theirs");
        QVERIFY(finished(desk.live.journal->begin(intent)).ok());
        QTRY_COMPARE(state->title(),
                     QStringLiteral("Nothing was changed over this connection yet"));
        auto *all = state->findChild<QPushButton *>();
        QTRY_VERIFY(all->isVisible());
        QCOMPARE(all->text(), QStringLiteral("Show all connections"));
        all->click();
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(!desk.find<QAbstractButton>("chipHere")->isChecked());
        QTRY_VERIFY(details->isVisible());
        // While one types nothing moves.
        page->setSearchText(QStringLiteral("no such thing"));
        QTRY_VERIFY(state->isVisible());
        QVERIFY(details->isVisible());
    }

    void verifyProvesItByTheRealKeychain()
    {
        OPEN_DESK(desk);
        ActivityPage *page = openActivity(desk);
        desk.window->workspace()->changes().setRevoked({desk.liveToken().id}, true);
        QTRY_COMPARE(page->model().rowCount(), 1);
        QTRY_COMPARE(page->model().recordAt(0)->outcome, ChangeOutcome::Done);
        desk.action(ActionId::Verify)->trigger();
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(QLatin1String("nothing was altered")),
                                 10'000);
    }

    void whatWasCutOffIsNamedAndNotAcceptedByAccident()
    {
        OPEN_DESK(desk);
        for (int change = 0; change < 2; ++change) {
            desk.window->workspace()->changes().setRevoked({desk.liveToken().id}, true);
            QTRY_VERIFY(!desk.session().inventory().hasPending());
            QVERIFY(finished(desk.seal->settle()).ok());
        }
        desk.window.reset();
        desk.context.reset();
        desk.connector.reset();
        desk.seal.reset();
        desk.live.journal.reset();
        alterJournal(desk.live, QStringLiteral("DELETE FROM chain WHERE change_id = 2"));
        alterJournal(desk.live, QStringLiteral("DELETE FROM changes WHERE id = 2"));
        desk.live.openJournal();
        desk.seal = std::make_unique<JournalSeal>(*desk.live.journal, *desk.secrets,
                                                  desk.live.folder.path());
        desk.useKeychain(*desk.secrets);
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        openActivity(desk);
        desk.action(ActionId::Verify)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "proofDialog");
        QVERIFY(dialog);
        QVERIFY(messageIn(dialog).contains(QLatin1String("altered outside this program")));
        QVERIFY(part<QPlainTextEdit>(dialog, "proofFaults")
                    ->toPlainText()
                    .contains(QLatin1String("were cut off")));
        // Enter closes it, and what is wrong is found again.
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(noDialog(desk.window.get()));
        desk.action(ActionId::Verify)->trigger();
        dialog = waitForDialog(desk.window.get(), "proofDialog");
        QVERIFY(dialog);
        button(dialog, "proofAccept")->click();
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("From here on")));
        QVERIFY(!button(dialog, "proofAccept")->isVisible());
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        desk.action(ActionId::Verify)->trigger();
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(QLatin1String("nothing was altered")),
                                 10'000);
    }

    void exportsAreForOtherPrograms()
    {
        ChangeRecord record;
        record.id = 3;
        record.atMs = 1'790'000'000'000;
        record.clockOffsetMs = msPerDay;
        record.intent.targetName = QStringLiteral("=HYPERLINK(\"x\")");
        record.intent.wanted = {{QStringLiteral("active"), false}};
        record.outcome = ChangeOutcome::Done;
        const QByteArray csv = changesAsCsv({record});
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
        QCOMPARE(csv.count("\r\n"), 2);
        const QJsonObject json = QJsonDocument::fromJson(changesAsJson({record}))
                                     .object()
                                     .value(QStringLiteral("changes"))
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(json.value(QStringLiteral("target")).toString(), record.intent.targetName);
        QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
        QVERIFY(json.value(QStringLiteral("outcome_at")).isNull());
        // By the server's clock, as this computer knew it then.
        const QString asked = isoTime(Moment::at(record.atMs + msPerDay));
        QCOMPARE(json.value(QStringLiteral("at")).toString(), asked);
        QVERIFY(csv.contains(asked.toUtf8()));
    }
};

QTEST_MAIN(TestActivity)
#include "testactivity.moc"
