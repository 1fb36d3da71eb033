#include "domain/names.h"
#include "models/historywords.h"
#include "support/busyworkers.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/manychanges.h"
#include "support/modelwatch.h"
#include "ui/dialogs/datefield.h"
#include "ui/history/historypage.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/pagestate.h"
#include "ui/window/navigation.h"
#include "workflows/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// What somebody else does, past our journal.
void revokeElsewhere(Desk &desk, TokenId id)
{
    ServerClock clock;
    Connection direct = desk.live.connection();
    direct.origin = desk.live.started.url;
    HttpClient http(direct, SecretBytes::copyOf(desk.live.started.adminToken), clock);
    ApiClient api(http);
    const auto answer = finished(api.setRevoked(id, true));
    if (!answer.ok())
        qFatal("%s", qPrintable(answer.error().text()));
}

HistoryPage *openHistory(Desk &desk)
{
    desk.action(ActionId::GoToHistory)->trigger();
    auto *page = desk.find<HistoryPage>("historyPage");
    if (!page || !QTest::qWaitFor([page] { return page->model().isLoaded(); }))
        qFatal("what changed is not shown");
    return page;
}

QString titleOf(const HistoryPage *page)
{
    return part<PageState>(page, "pageState")->title();
}

QString cell(const HistoryPage *page, int row, HistoryColumn column)
{
    auto *table = page->findChild<TableView *>(QStringLiteral("historyTable"));
    return table->model()->index(row, static_cast<int>(column)).data().toString();
}

void chooseRow(const HistoryPage *page, int row)
{
    auto *table = page->findChild<TableView *>(QStringLiteral("historyTable"));
    table->chooseRow(row);
}

int rowOf(const HistoryPage *page, const QString &name)
{
    for (int row = 0; row < page->findChild<TableView *>()->model()->rowCount(); ++row) {
        if (cell(page, row, HistoryColumn::Subject) == displayText(name))
            return row;
    }
    return -1;
}

} // namespace

/// Through the real window, against the real sandbox.
class TestWhatChanged : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeThatNoRefreshHasShownYetIsOneRefreshAway()
    {
        OPEN_DESK(desk);
        HistoryPage *page = openHistory(desk);
        const Token ours = desk.liveToken();
        const auto report =
            finished(desk.window->workspace()->changes().setRevoked({ours.id}, true));
        QCOMPARE(report.done, QList<qint64>{ours.id});
        QCOMPARE(page->model().rowCount(), 0);
        QVERIFY(textIn(page, "pageStateText")
                    .contains(QLatin1String("after the last refresh shows with the next one")));
        clickOn(page, "pageStateAction");
        QTRY_COMPARE(page->model().rowCount(), 1);
        QCOMPARE(page->model().eventAt(0)->token, ours.id);
    }

    void whoMadeAChangeIsShown()
    {
        OPEN_DESK(desk);
        HistoryPage *page = openHistory(desk);
        const ModelWatch watch(&page->model());
        // Since when, the line below says, and it alone.
        QCOMPARE(titleOf(page), QStringLiteral("Nothing changed yet"));
        const QString watched = textIn(page, "pageStateText").section(QLatin1Char('\n'), 0, 0);
        // To the minute, as the details have it: so it stands on one line.
        static const QRegularExpression toTheMinute(
            QStringLiteral("^The program has watched this connection since .* \\d\\d:\\d\\d\\.$"));
        QVERIFY2(toTheMinute.match(watched).hasMatch(), qPrintable(watched));
        QVERIFY(!part<TableView>(page, "historyTable")->isVisible());
        QCOMPARE(part<TableView>(page, "historyTable")->accessibleName(),
                 QStringLiteral("What changed"));

        const Token theirs = desk.liveToken();
        const Token ours = desk.tokenWhere([&](const Token &token) {
            return token.id != theirs.id
                && isLive(tokenState(token, desk.session().inventory().nowMs()));
        });
        revokeElsewhere(desk, theirs.id);
        desk.window->workspace()->changes().setRevoked({ours.id}, true);
        QTRY_VERIFY(!desk.session().inventory().hasPending());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(page->model().rowCount(), 2);
        QVERIFY(part<TableView>(page, "historyTable")->isVisible());
        const int row = rowOf(page, theirs.label());
        QCOMPARE(cell(page, row, HistoryColumn::What), QStringLiteral("Token revoked"));
        QCOMPARE(cell(page, row, HistoryColumn::Change), QStringLiteral("Active → Revoked"));
        QCOMPARE(cell(page, row, HistoryColumn::MadeBy), QStringLiteral("Elsewhere"));
        QCOMPARE(cell(page, rowOf(page, ours.label()), HistoryColumn::MadeBy),
                 QStringLiteral("This program"));

        QCOMPARE(part<QWidget>(desk.window.get(), "navHistory")->accessibleDescription(),
                 QStringLiteral("1"));

        // The chips count and choose.
        QCOMPARE(page->model().facets().byThisProgram, 1);
        clickOn(page, "chipElsewhere");
        QCOMPARE(page->model().rowCount(), 1);
        QCOMPARE(page->model().eventAt(0)->token, theirs.id);
        QVERIFY(!part<FilterChip>(page, "chip-token-deleted")->isVisible());
        clickOn(page, "chip-token-revoked");
        QCOMPARE(page->model().filter().kinds, QSet<QString>{QStringLiteral("token-revoked")});
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(desk.action(ActionId::ClearFilters)->isEnabled());
        desk.action(ActionId::ClearFilters)->trigger();
        QCOMPARE(page->model().rowCount(), 2);
        QVERIFY(desk.action(ActionId::Export)->isEnabled());
    }

    void theSearchLooksInAllThatIsShown()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        revokeElsewhere(desk, token.id);
        QVERIFY(finished(desk.session().refresh()).ok());
        HistoryPage *page = openHistory(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        for (const QString &text :
             {QStringLiteral("REVOKED elsewhere"), token.name, QString::number(token.id)}) {
            page->setSearchText(text);
            QCOMPARE(page->model().rowCount(), 1);
        }
        page->setSearchText(QStringLiteral("no such thing"));
        QCOMPARE(page->model().rowCount(), 0);
        QCOMPARE(titleOf(page), QStringLiteral("No change matches “no such thing”"));
    }

    void fromAChangeToItsTokenAndAccount()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        revokeElsewhere(desk, token.id);
        QVERIFY(finished(desk.session().refresh()).ok());
        HistoryPage *page = openHistory(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(!desk.action(ActionId::ShowTokens)->isEnabled());
        chooseRow(page, 0);
        QTRY_VERIFY(desk.action(ActionId::ShowTokens)->isEnabled());
        desk.action(ActionId::ShowTokens)->trigger();
        QTRY_VERIFY(desk.tokens()->isVisible());
        const QList<int> rows = desk.table()->chosenRows();
        QCOMPARE(rows.size(), 1);
        desk.action(ActionId::GoToHistory)->trigger();
        QTRY_VERIFY(desk.action(ActionId::ShowAccount)->isEnabled());
        desk.action(ActionId::ShowAccount)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->isVisible());
    }

    void theSelectionSurvivesWhatIsNew()
    {
        OPEN_DESK(desk);
        const Token first = desk.liveToken();
        revokeElsewhere(desk, first.id);
        QVERIFY(finished(desk.session().refresh()).ok());
        HistoryPage *page = openHistory(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        chooseRow(page, 0);
        revokeElsewhere(desk, desk.liveToken().id);
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(page->model().rowCount(), 2);
        const QList<int> rows = part<TableView>(page, "historyTable")->chosenRows();
        QCOMPARE(rows, QList<int>{1});
        QCOMPARE(page->model().eventAt(1)->token, first.id);
    }

    void sinceWhenIsChosenAndRemembered()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        revokeElsewhere(desk, token.id);
        QVERIFY(finished(desk.session().refresh()).ok());
        HistoryPage *page = openHistory(desk);
        QTRY_COMPARE(page->model().rowCount(), 1);
        auto *since = part<ChoiceChip>(page, "chipSince");
        const auto choose = [since](const char *word) {
            since->setChosen({QString::fromLatin1(word)});
            Q_EMIT since->chosenChanged();
        };
        choose("last-refresh");
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(page->model().rowCount(), 0);
        QCOMPARE(titleOf(page), QStringLiteral("Nothing changed at the last refresh"));
        QVERIFY(!part<DateField>(page, "historyDate")->isVisible());
        choose("date");
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(part<DateField>(page, "historyDate")->isVisible());
        choose("last-time");
        QTRY_COMPARE(page->model().rowCount(), 1);

        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        page = openHistory(desk);
        QCOMPARE(part<ChoiceChip>(page, "chipSince")->chosen(),
                 QSet<QString>{QStringLiteral("last-time")});
        // Nothing was done while it was closed.
        QCOMPARE(titleOf(page), QStringLiteral("Nothing changed since it was last open"));
    }

    void nothingGoesOutWhileEarlierChangesAreRead()
    {
        OPEN_DESK(desk);
        const auto revokeAndRead = [&desk] {
            revokeElsewhere(desk, desk.liveToken().id);
            return finished(desk.session().refresh()).ok();
        };
        HistoryPage *page = openHistory(desk);
        const HistoryModel &model = page->model();
        for (const int found : {1, 2}) {
            QVERIFY(revokeAndRead());
            QTRY_COMPARE(model.rowCount(), found);
        }
        auto *since = part<ChoiceChip>(page, "chipSince");
        since->setChosen({QStringLiteral("last-refresh")});
        Q_EMIT since->chosenChanged();
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());

        QList<bool> isOffered; // each time that something is told meanwhile
        const QObject here;
        connect(&model, &HistoryModel::filterChanged, &here, [&] {
            if (model.isBehind())
                isOffered << desk.action(ActionId::Export)->isEnabled();
        });
        page->setSearchText(QStringLiteral("when:<30d"));
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.isBehind());
        QVERIFY(!isOffered.isEmpty() && !isOffered.contains(true));
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());
    }

    void theDateIsRemembered()
    {
        OPEN_DESK(desk);
        HistoryPage *page = openHistory(desk);
        auto *since = part<ChoiceChip>(page, "chipSince");
        since->setChosen({QStringLiteral("date")});
        Q_EMIT since->chosenChanged();
        const QDate wanted = QDate::currentDate().addDays(-3);
        typeInto(page, "historyDate", wanted.toString(Qt::ISODate));
        QTest::keyClick(part<DateField>(page, "historyDate"), Qt::Key_Return);
        QCOMPARE(part<DateField>(page, "historyDate")->date(), wanted);
        QVERIFY(!part<DateField>(page, "historyDate")->property("invalid").toBool());
        // What is no day stands, is marked, and changes nothing.
        typeInto(page, "historyDate", QStringLiteral("31 Feb"));
        QTest::keyClick(part<DateField>(page, "historyDate"), Qt::Key_Return);
        QCOMPARE(textOf(page, "historyDate"), QStringLiteral("31 Feb"));
        QVERIFY(part<DateField>(page, "historyDate")->property("invalid").toBool());
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        page = openHistory(desk);
        QTRY_VERIFY(part<DateField>(page, "historyDate")->isVisible());
        QCOMPARE(part<DateField>(page, "historyDate")->date(), wanted);
    }

    void thousandsOfChangesAreChosenAndSortedElsewhere()
    {
        OPEN_DESK(desk);
        HistoryPage *page = openHistory(desk);
        writeManyChanges(*desk.history, desk.session(), 5000);
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(page->model().rowCount(), 5000);
        QCOMPARE(page->model().eventAt(0)->token, 1'004'999);
        clickOn(page, "chip-token-deleted");
        QTRY_COMPARE(page->model().rowCount(), 2500);
        page->model().sort(static_cast<int>(HistoryColumn::Subject), Qt::AscendingOrder);
        QTRY_COMPARE(cell(page, 0, HistoryColumn::Subject), QStringLiteral("bulk 1"));

        // Until its rows are there, nothing goes out under the name of another search.
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());
        {
            const BusyWorkers busy;
            page->setSearchText(QStringLiteral("change:token-revoked"));
            QVERIFY(page->model().isBehind());
            QVERIFY(!desk.action(ActionId::Export)->isEnabled());
            QCOMPARE(page->countWords(), QStringLiteral("Searching…"));
        }
        QTRY_COMPARE(cell(page, 0, HistoryColumn::Subject), QStringLiteral("bulk 0"));
        QVERIFY(!page->model().isBehind());
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());
    }

    void aLongCountLeavesRoomForTheWords()
    {
        OPEN_DESK(desk);
        auto *button = desk.find<NavButton>("navHistory");
        const int before = button->sizeHint().width();
        button->setCount(123'456);
        QVERIFY(button->sizeHint().width() > before);
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
    }

    void withoutItEverythingElseWorks()
    {
        Desk desk;
        desk.context->history = nullptr;
        desk.context->historyProblem = QStringLiteral("The disk <b>is</b> full");
        desk.window.reset();
        desk.open();
        auto *banner = desk.find<Banner>("changeBanner");
        QVERIFY(banner->text().contains(QLatin1String("The disk <b>is</b> full")));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.action(ActionId::GoToHistory)->trigger();
        auto *page = desk.find<HistoryPage>("historyPage");
        QCOMPARE(titleOf(page), QStringLiteral("What changes is not written down"));
        desk.action(ActionId::GoToReview)->trigger();
        // Said once.
        desk.window.reset();
        desk.open();
        QVERIFY(!desk.find<Banner>("changeBanner")->isVisible());
    }

    void exportsAreForOtherPrograms()
    {
        HistoryEvent event;
        event.afterMs = 1'790'000'000'000;
        event.seenMs = 1'790'000'300'000;
        event.kind = HistoryKind::AccountRoleChanged;
        event.account = 7;
        event.name = QStringLiteral("=HYPERLINK(\"x\")");
        event.before = QStringLiteral("Member");
        event.after = QStringLiteral("Admin");
        const HistoryEvents events{HistoryEvent(), event};
        const QByteArray csv = historyAsCsv(events, {1});
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
        QVERIFY(csv.contains("\"elsewhere\""));
        QCOMPARE(csv.count("\r\n"), 2);
        const QJsonObject json = QJsonDocument::fromJson(historyAsJson(events, {1}))
                                     .object()
                                     .value(QStringLiteral("changes"))
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(json.value(QStringLiteral("account")).toString(), event.name);
        QCOMPARE(json.value(QStringLiteral("change")).toString(),
                 QStringLiteral("account-role-changed"));
        QVERIFY(json.value(QStringLiteral("token_id")).isNull());
        QCOMPARE(json.value(QStringLiteral("by_this_program")).toBool(true), false);
    }
};

QTEST_MAIN(TestWhatChanged)
#include "testwhatchanged.moc"
