#include "domain/names.h"
#include "models/findingexport.h"
#include "support/busyworkers.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/dialogs/datefield.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/statetone.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/detailpane.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace tokendesk;
using namespace tokendesk::test;

/// Through the real window, against the real sandbox.
class TestReview : public QObject {
    Q_OBJECT
private:
    static ReviewPage *page(Desk &desk)
    {
        desk.action(ActionId::GoToReview)->trigger();
        auto *page = desk.find<ReviewPage>("reviewPage");
        if (!QTest::qWaitFor([page] { return page->model().rowCount() > 0; }))
            qFatal("nothing was found");
        return page;
    }
    /// Chooses the row of this rule; its finding.
    static Finding choose(Desk &desk, ReviewPage *page, RuleId rule)
    {
        auto *table = desk.find<TableView>("reviewTable");
        for (int row = 0; row < page->model().rowCount(); ++row) {
            if (page->model().findingAt(row)->rule != rule)
                continue;
            table->chooseRow(row);
            if (!QTest::qWaitFor([&] { return desk.action(ActionId::Decide)->isEnabled(); }))
                qFatal("it cannot be decided");
            return *page->model().findingAt(row);
        }
        qFatal("no such finding");
    }
    /// What a deployment that was set back has in the place of this one, which is returned.
    static Token replace(Desk &desk, TokenId id)
    {
        const Token before = desk.data().token(desk.data().tokenIndex(id));
        Token another = before;
        another.created = Moment::at(before.created.msecs() + 3 * msPerDay);
        desk.session().inventory().setToken(another);
        return before;
    }
    static QString decisionAt(ReviewPage *page, const QString &key)
    {
        for (int row = 0; row < page->model().rowCount(); ++row) {
            if (page->model().findingAt(row)->key() == key)
                return page->model()
                    .index(row, static_cast<int>(FindingColumn::Decision))
                    .data()
                    .toString();
        }
        return QStringLiteral("gone");
    }

private Q_SLOTS:
    void theDemoHitsManyRulesGravestFirst()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        QVERIFY(review->model().facets().rules.size() > 15);
        Severity before = Severity::Critical;
        for (int row = 0; row < review->model().rowCount(); ++row) {
            QVERIFY(review->model().findingAt(row)->severity <= before);
            before = review->model().findingAt(row)->severity;
            for (int column = 0; column < findingColumnCount; ++column) {
                if (column != static_cast<int>(FindingColumn::Decision)
                    && column != static_cast<int>(FindingColumn::Account))
                    QVERIFY(!review->model().index(row, column).data().toString().isEmpty());
            }
        }
        // Also what the server's list does not say of tokens that were made elsewhere.
        QStringList syncing;
        for (int row = 0; row < review->model().rowCount(); ++row) {
            const Finding *finding = review->model().findingAt(row);
            if (finding->rule == RuleId::SyncNotScim)
                syncing << desk.data().token(desk.data().tokenIndex(finding->token)).name;
        }
        QVERIFY2(syncing.contains(QLatin1String("okta-directory-sync")),
                 qPrintable(syncing.join(QLatin1Char(' '))));
        clickOn(review, "chip-critical");
        QVERIFY(review->model().rowCount() > 0);
        QCOMPARE(review->model().rowCount(),
                 review->model().facets().severities[static_cast<size_t>(Severity::Critical)]);
        clickOn(review, "chip-all");
        QCOMPARE(review->model().rowCount(), review->model().facets().total);
    }

    void usesThatTheServerDoesNotSayAreToldBesideTheFindings()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const auto *pane = part<DetailPane>(review, "detailPane");
        const auto tells = [pane] {
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(
                    QLatin1String("judged neither as unused nor as never used"));
            });
        };
        QVERIFY(!tells());
        Token token = desk.liveToken();
        token.lastUsed = Moment::missing();
        desk.session().inventory().setToken(token);
        QTRY_VERIFY(review->model().view().inventory->token(desk.data().tokenIndex(token.id))
                    == token);
        auto *table = desk.find<TableView>("reviewTable");
        table->chooseRow(0);
        table->clearSelection();
        QTRY_VERIFY(tells());
    }

    void criticalFindingsStandOutFromHighOnes()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        auto *table = desk.find<TableView>("reviewTable");
        const QColor strong = shapeColour(PillTone::Bad, table->palette());
        const auto inStrong = [&](const char *chip, Severity severity) {
            clickOn(review, "chip-all");
            clickOn(review, chip);
            if (!QTest::qWaitFor([&] {
                    const Finding *first =
                        review->model().rowCount() > 0 ? review->model().findingAt(0) : nullptr;
                    return first && first->severity == severity;
                }))
                qFatal("the chip did not filter");
            const QModelIndex cell =
                review->model().index(0, static_cast<int>(FindingColumn::Severity));
            const QImage drawn = table->viewport()->grab(table->visualRect(cell)).toImage();
            int pixels = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    pixels += drawn.pixel(x, y) == strong.rgb() ? 1 : 0;
            }
            return pixels;
        };
        const int critical = inStrong("chip-critical", Severity::Critical);
        QVERIFY(critical > 2 * inStrong("chip-high", Severity::High));
    }

    void tabComesBackToTheDecisionThatIsChosen()
    {
        OPEN_DESK(desk);
        choose(desk, page(desk), RuleId::NeverExpires);
        desk.action(ActionId::Decide)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
        QVERIFY(dialog);
        auto *keep = part<QAbstractButton>(dialog, "decide-keep");
        const auto *rotate = part<QAbstractButton>(dialog, "decide-rotate");
        QVERIFY(keep->isChecked());
        auto *reason = part<QLineEdit>(dialog, "decisionReason");
        QTRY_COMPARE(QApplication::activeWindow(),
                     dialog); // arrows go on from the keyboard's place
        QTRY_VERIFY(dialog->focusWidget() == reason);
        QTest::keyClick(reason, Qt::Key_Backtab);
        QCOMPARE(dialog->focusWidget(), keep);
        QTest::keyClick(keep, dialog->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(rotate->isChecked());
        QCOMPARE(dialog->focusWidget(), rotate);
    }

    void nothingIsDoneToRowsBeforeTheSearchIsAnswered()
    {
        sandbox::Options options;
        options.tokens = 2500; // past 2,000 findings a worker finds the rows
        options.accounts = 150;
        Desk desk(options);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().phase(), Session::Phase::Ready, 60'000);
        desk.action(ActionId::GoToReview)->trigger();
        auto *review = desk.find<ReviewPage>("reviewPage");
        FindingModel &model = review->model();
        QTRY_VERIFY_WITH_TIMEOUT(model.facets().total > 2500, 60'000);
        auto *table = desk.find<TableView>("reviewTable");
        table->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Decide)->isEnabled());

        auto held = std::make_unique<BusyWorkers>();
        review->setSearchText(QStringLiteral("severity:high"));
        QVERIFY(model.isBehind());
        QCOMPARE(model.rowCount(), model.facets().total); // those of before
        for (const ActionId id : {ActionId::Decide, ActionId::Revoke, ActionId::EditNotes,
                                  ActionId::Copy, ActionId::Export})
            QVERIFY(!desk.action(id)->isEnabled());
        QCOMPARE(review->countWords(), QStringLiteral("Searching…"));
        // To choose all waits for the rows that are meant.
        table->clearSelection();
        desk.action(ActionId::SelectAll)->trigger();
        QVERIFY(table->chosenRows().isEmpty());

        held.reset();
        QTRY_VERIFY(!model.isBehind());
        QVERIFY(model.rowCount() > 0 && model.rowCount() < model.facets().total);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.findingAt(row)->severity, Severity::High);
        QCOMPARE(table->chosenRows().size(), model.rowCount());
        QTRY_VERIFY(desk.action(ActionId::Decide)->isEnabled());
        QVERIFY(desk.action(ActionId::Export)->isEnabled());
        QVERIFY(review->countWords() != QLatin1String("Searching…"));

        // Who does something else meanwhile does not want all any more.
        const auto chosenAfter = [&](const QString &search, const auto &meanwhile) {
            {
                const BusyWorkers busy;
                table->clearSelection();
                review->setSearchText(search);
                if (!model.isBehind())
                    qFatal("nothing is searched for");
                desk.action(ActionId::SelectAll)->trigger();
                meanwhile();
            }
            if (!QTest::qWaitFor([&model] { return !model.isBehind(); }) || model.rowCount() < 2)
                qFatal("nothing was found");
            return table->chosenRows().size();
        };
        const auto medium = QStringLiteral("severity:medium");
        const auto clickFirst = [table] {
            const QRect row = table->visualRect(table->model()->index(0, 0));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        };
        QVERIFY(chosenAfter(medium, clickFirst) <= 1); // which is chosen again where it is shown
        QVERIFY(chosenAfter(QStringLiteral("severity:high"),
                            [table] { QTest::keyClick(table, Qt::Key_Escape); })
                <= 1);
        QVERIFY(chosenAfter(medium, [review] { review->setSearchText({}); }) <= 1);
    }

    void aDecisionIsKeptWithItsReason()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding finding = choose(desk, review, RuleId::NeverExpires);
        const int open = review->model().facets().open;
        desk.action(ActionId::Decide)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
        QVERIFY(dialog);
        QVERIFY(hasText(dialog, QStringLiteral("say why it may stay as it is")));
        // Who keeps something says why.
        button(dialog, "decideNow")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(isInvalid(dialog, "decisionReasonField"));
        clickOn(dialog, "decide-revoke");
        QVERIFY(!isInvalid(dialog, "decisionReasonField"));
        clickOn(dialog, "decide-keep");
        part<QLineEdit>(dialog, "decisionReason")->setText(QStringLiteral("the vendor needs it"));
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(review->model().facets().open, open - 1);
        QCOMPARE(decisionAt(review, finding.key()), QStringLiteral("Keep"));

        // Put off: it returns by itself, on its day.
        const Finding second = choose(desk, review, RuleId::UnusedLong);
        desk.action(ActionId::Decide)->trigger();
        dialog = waitForDialog(desk.window.get(), "decisionDialog");
        clickOn(dialog, "decide-put-off");
        QVERIFY(hasText(dialog, QStringLiteral("say why it may wait until then")));
        QVERIFY(!hasText(dialog, QStringLiteral("may stay")));
        part<QLineEdit>(dialog, "decisionReason")->setText(QStringLiteral("on holiday"));
        // What was typed stands, and is not made another day.
        for (const char *day : {"1 Jan 2020", "1 Jan 202"}) {
            typeInto(dialog, "decisionUntil", QLatin1String(day));
            button(dialog, "decideNow")->click();
            QVERIFY(isInvalid(dialog, "decisionUntilField"));
            QCOMPARE(textOf(dialog, "decisionUntil"), QLatin1String(day));
            // What is wrong with it stays wrong when the keyboard leaves it.
            const QString complaint = messageOf(dialog, "decisionUntilField");
            part<DateField>(dialog, "decisionUntil")->finish();
            QCOMPARE(messageOf(dialog, "decisionUntilField"), complaint);
        }
        QCOMPARE(messageOf(dialog, "decisionUntilField"), DateField::notADay());
        part<DateField>(dialog, "decisionUntil")->setDate(QDate(2020, 1, 1));
        QVERIFY(messageOf(dialog, "decisionUntilField").startsWith(QLatin1String("Choose ")));
        typeInto(dialog, "decisionUntil", QStringLiteral("1 Jan 2999"));
        QVERIFY(!isInvalid(dialog, "decisionUntilField"));
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(decisionAt(review, second.key()).startsWith(QLatin1String("Put off")));

        // After a restart it is still so.
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        review = page(desk);
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("Keep"));
        QCOMPARE(review->model().facets().open, open - 2);
    }

    void aDecisionIsTakenBackByUndo()
    {
        OPEN_DESK(desk);
        // What Undo went on to.
        const TokenId revoked = desk.liveToken().id;
        desk.window->workspace()->changes().setRevoked({revoked}, true);
        QTRY_VERIFY(!desk.isActive(revoked));
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        ReviewPage *review = page(desk);
        wholeTotal(review->model());
        const Finding finding = choose(desk, review, RuleId::UnusedLong);
        const int open = review->model().facets().open;
        const auto kept = [&] { return finished(desk.reviews->decisions(QStringLiteral("test"))); };
        const auto openDialog = [&] {
            if (choose(desk, review, RuleId::UnusedLong).key() != finding.key())
                qFatal("another finding comes first");
            desk.action(ActionId::Decide)->trigger();
            QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
            if (!dialog)
                qFatal("the dialog did not open");
            return dialog;
        };
        const auto decide = [&](const char *kind, const char *reason) {
            QDialog *dialog = openDialog();
            clickOn(dialog, kind);
            typeInto(dialog, "decisionReason", QLatin1String(reason));
            button(dialog, "decideNow")->click();
            QTRY_VERIFY(noDialog(desk.window.get()));
        };
        decide("decide-keep", "the vendor needs it");
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("Keep"));
        const auto *banner = desk.find<Banner>("changeBanner");
        QVERIFY2(banner->isVisible() && banner->text().contains(QLatin1String("decided")),
                 qPrintable(banner->text()));
        decide("decide-revoke", "the vendor has gone");
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("Revoke"));

        // The decision before counts again, as it was.
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("Keep"));
        QCOMPARE(kept()->constFirst().reason, QStringLiteral("the vendor needs it"));
        QCOMPARE(review->model().facets().open, open - 1);
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(review->model().facets().open, open);
        QVERIFY(kept()->isEmpty());

        // Also later, from where it was decided; and that has a way back, too.
        QDialog *dialog = openDialog();
        QVERIFY(!button(dialog, "decisionTakeBack")->isVisible());
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        decide("decide-keep", "the vendor needs it");
        QTRY_COMPARE(review->model().facets().open, open - 1);
        dialog = openDialog();
        clickOn(dialog, "decisionTakeBack");
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(review->model().facets().open, open);
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("Keep"));
        QVERIFY(!desk.isActive(revoked));
    }

    void whatIsDecidedInPartCanBeTakenBackFromItsBanner()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        wholeTotal(review->model());
        auto *table = desk.find<TableView>("reviewTable");
        table->clearSelection();
        QList<TokenId> chosen;
        for (int row = 0; row < review->model().rowCount() && chosen.size() < 2; ++row) {
            const Finding &finding = *review->model().findingAt(row);
            const int index = desk.data().tokenIndex(finding.token);
            if (index < 0 || !desk.data().token(index).created.isSet() || !finding.tokens.empty()
                || chosen.contains(finding.token))
                continue;
            chosen << finding.token;
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select
                                                | QItemSelectionModel::Rows);
        }
        QCOMPARE(chosen.size(), 2);
        QTRY_VERIFY(desk.action(ActionId::Decide)->isEnabled());
        desk.action(ActionId::Decide)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
        QVERIFY(dialog);
        replace(desk, chosen.constFirst());
        clickOn(dialog, "decide-keep");
        typeInto(dialog, "decisionReason", QStringLiteral("the vendor needs it"));
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        const auto kept = [&] { return finished(desk.reviews->decisions(QStringLiteral("test"))); };
        QCOMPARE(kept()->size(), 1);
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLatin1String("another one")), qPrintable(banner->text()));
        QVERIFY(banner->tone() == BannerTone::Warning);
        shownButton(banner, "bannerUndo")->click();
        QTRY_VERIFY(kept()->isEmpty());
    }

    void ownersAreKeptAndEndTheFinding()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding finding = choose(desk, review, RuleId::NoOwner);
        desk.action(ActionId::EditNotes)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "noteDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "noteOwner")->setText(QStringLiteral("Data team"));
        part<QLineEdit>(dialog, "notePurpose")->setText(QStringLiteral("nightly load"));
        button(dialog, "saveNote")->click();
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("gone"));
    }

    void aReviewDateThatHasComeIsFoundAndTold()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding finding = choose(desk, review, RuleId::UnusedLong);
        const auto note = [&](QDate day) {
            desk.action(ActionId::EditNotes)->trigger();
            QDialog *dialog = waitForDialog(desk.window.get(), "noteDialog");
            QVERIFY(dialog);
            part<QLineEdit>(dialog, "noteOwner")->setText(QStringLiteral("Data team"));
            part<QLineEdit>(dialog, "notePurpose")->setText(QStringLiteral("nightly load"));
            part<DateField>(dialog, "noteReviewOn")->setDate(day);
            button(dialog, "saveNote")->click();
            QTRY_VERIFY(noDialog(desk.window.get()));
        };
        const auto isTold = [review] {
            const auto labels = review->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QLatin1String("was to be reviewed has come"));
            });
        };
        desk.action(ActionId::EditNotes)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "noteDialog");
        typeInto(dialog, "noteReviewOn", QStringLiteral("31 Feb 2020"));
        button(dialog, "saveNote")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(isInvalid(dialog, "noteReviewField"));
        part<DateField>(dialog, "noteReviewOn")->finish(); // as when the keyboard leaves it
        QVERIFY(isInvalid(dialog, "noteReviewField"));
        typeInto(dialog, "noteReviewOn", QStringLiteral("2020-02-29"));
        QVERIFY(!isInvalid(dialog, "noteReviewField"));
        dialog->close();
        dialog->close(); // it asks: something was typed
        QTRY_VERIFY(noDialog(desk.window.get()));
        note(QDate(2020, 1, 31));
        QTRY_VERIFY(isTold());
        review->setSearchText(QStringLiteral("review:due"));
        QVERIFY(review->searchProblems().empty());
        QTRY_VERIFY(decisionAt(review, finding.key()) != QLatin1String("gone"));
        for (int row = 0; row < review->model().rowCount(); ++row) {
            if (review->model().findingAt(row)->token != 0)
                QCOMPARE(review->model().findingAt(row)->token, finding.token);
        }
        review->setSearchText({});
        choose(desk, review, RuleId::UnusedLong);
        QTRY_VERIFY(desk.action(ActionId::EditNotes)->isEnabled());
        note(QDate(2090, 1, 31));
        QTRY_VERIFY(!isTold());
        review->setSearchText(QStringLiteral("review:due"));
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("gone"));
    }

    void whatIsKeptOfAnEarlierTokenIsToldApart()
    {
        OPEN_DESK(desk);
        const Finding finding = choose(desk, page(desk), RuleId::UnusedLong);
        LocalNote earlier;
        earlier.id = finding.token;
        earlier.owner = QStringLiteral("Earlier team");
        earlier.created = Moment::at(1000);
        KeptDecision decision;
        decision.finding = finding.key();
        decision.reason = QStringLiteral("needed then");
        decision.created = earlier.created;
        decision.atMs = 2000;
        desk.window.reset();
        const QString connection = QStringLiteral("test");
        QVERIFY(finished(desk.reviews->saveNotes(connection, {earlier})).ok());
        QVERIFY(finished(desk.reviews->decide(connection, {decision})).ok());
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        ReviewPage *review = page(desk);
        QCOMPARE(choose(desk, review, RuleId::UnusedLong).key(), finding.key());
        const auto says = [review](const char *words) {
            const auto labels = review->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
                return label->text().contains(QLatin1String(words));
            });
        };
        QTRY_VERIFY(says("The note of an earlier token with this ID is kept"));
        QVERIFY(says("Earlier team"));
        QVERIFY(says("was about others that had these IDs before"));
        QVERIFY(!says("needed then"));
        QVERIFY(decisionAt(review, finding.key()) != QLatin1String("Keep"));
        review->setSearchText(QStringLiteral("owner:\"Earlier team\""));
        QTRY_COMPARE(review->model().rowCount(), 0);
    }

    void whatAnotherHasTheIdOfIsNeitherNotedNorDecided()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding finding = choose(desk, review, RuleId::UnusedLong);
        const QString connection = QStringLiteral("test");
        desk.action(ActionId::EditNotes)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "noteDialog");
        QVERIFY(dialog);
        typeInto(dialog, "noteOwner", QStringLiteral("Data team"));
        const Token before = replace(desk, finding.token);
        QVERIFY(before.created.isSet());
        button(dialog, "saveNote")->click();
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("another one")));
        QVERIFY2(messageIn(dialog).contains(briefText(before.label())),
                 qPrintable(messageIn(dialog)));
        QVERIFY(dialog->isVisible());
        QCOMPARE(textOf(dialog, "noteOwner"), QStringLiteral("Data team"));
        QVERIFY(finished(desk.reviews->notes(connection))->isEmpty());
        // It is back.
        desk.session().inventory().setToken(before);
        button(dialog, "saveNote")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QCOMPARE(finished(desk.reviews->notes(connection))->size(), 1);

        const Finding second = choose(desk, review, RuleId::UnusedLong);
        desk.action(ActionId::Decide)->trigger();
        dialog = waitForDialog(desk.window.get(), "decisionDialog");
        QVERIFY(dialog);
        const QString reason = QStringLiteral("needed");
        typeInto(dialog, "decisionReason", reason);
        const Token decided = replace(desk, second.token);
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("another one")));
        QVERIFY(dialog->isVisible());
        QCOMPARE(textOf(dialog, "decisionReason"), reason);
        QVERIFY(finished(desk.reviews->decisions(connection))->isEmpty());
        desk.session().inventory().setToken(decided);
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QCOMPARE(finished(desk.reviews->decisions(connection))->size(), 1);
    }

    void severalNotesKeepWhatNobodyEdited()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        QList<Finding> findings;
        for (int row = 0; row < review->model().rowCount() && findings.size() < 2; ++row) {
            if (review->model().findingAt(row)->rule == RuleId::UnusedLong)
                findings << *review->model().findingAt(row);
        }
        QCOMPARE(findings.size(), 2);
        const auto noteOf = [&](const Finding &finding) {
            const auto notes = finished(desk.reviews->notes(QStringLiteral("test")));
            const auto found =
                std::find_if(notes->begin(), notes->end(),
                             [&](const LocalNote &note) { return note.id == finding.token; });
            return found == notes->end() ? LocalNote() : *found;
        };
        const auto open = [&](const QList<Finding> &chosen) {
            auto *table = desk.find<TableView>("reviewTable");
            table->clearSelection();
            for (int row = 0; row < review->model().rowCount(); ++row) {
                const QString key = review->model().findingAt(row)->key();
                for (const Finding &finding : chosen) {
                    if (finding.key() == key)
                        table->selectionModel()->select(table->model()->index(row, 0),
                                                        QItemSelectionModel::Select
                                                            | QItemSelectionModel::Rows);
                }
            }
            if (!QTest::qWaitFor([&] { return desk.action(ActionId::EditNotes)->isEnabled(); }))
                qFatal("there is nothing to note");
            desk.action(ActionId::EditNotes)->trigger();
            return waitForDialog(desk.window.get(), "noteDialog");
        };
        const auto save = [&](QDialog *dialog) {
            button(dialog, "saveNote")->click();
            return QTest::qWaitFor([&] { return noDialog(desk.window.get()); });
        };
        QList<LocalNote> before;
        for (const Finding &finding : findings) {
            QDialog *dialog = open({finding});
            QVERIFY(dialog);
            typeInto(dialog, "noteOwner", QStringLiteral("owner %1").arg(before.size()));
            typeInto(dialog, "notePurpose", QStringLiteral("the same"));
            QVERIFY(part<QCheckBox>(dialog, "noteHasReview")->isChecked()); // proposed
            if (before.isEmpty())
                part<DateField>(dialog, "noteReviewOn")->setDate(QDate(2027, 1, 31));
            else
                part<QCheckBox>(dialog, "noteHasReview")->click();
            // Whose it is stands above.
            const QString heading = part<QLabel>(dialog, "dialogHeading")->text();
            const int index = desk.data().tokenIndex(finding.token);
            QVERIFY2(heading.contains(displayText(desk.data().token(index).label())),
                     qPrintable(heading));
            QVERIFY(save(dialog));
            before << noteOf(finding);
        }
        QCOMPARE(before.at(0).owner, QStringLiteral("owner 0"));
        QCOMPARE(before.at(0).reviewOn, QDate(2027, 1, 31));
        QCOMPARE(before.at(1).owner, QStringLiteral("owner 1"));
        // Nobody wanted one.
        QVERIFY(!before.at(1).reviewOn.isValid());
        const auto isAsBefore = [&] {
            return noteOf(findings.at(0)) == before.at(0) && noteOf(findings.at(1)) == before.at(1);
        };

        // The banner's button of before may be there still, out of sight.
        const auto shownUndo = [&] {
            const auto buttons =
                desk.window->findChildren<QToolButton *>(QStringLiteral("bannerUndo"));
            const auto shown = std::find_if(buttons.begin(), buttons.end(),
                                            [](const auto *one) { return one->isVisible(); });
            return shown == buttons.end() ? nullptr : *shown;
        };

        // Only looked at.
        QDialog *dialog = open(findings);
        QVERIFY(dialog);
        QCOMPARE(textOf(dialog, "noteOwner"), QString());
        QCOMPARE(textOf(dialog, "notePurpose"), QStringLiteral("the same"));
        QCOMPARE(part<QCheckBox>(dialog, "noteHasReview")->checkState(), Qt::PartiallyChecked);
        QVERIFY(save(dialog));
        QVERIFY(isAsBefore());

        // One of three, and the way back.
        dialog = open(findings);
        typeInto(dialog, "notePurpose", QStringLiteral("another"));
        QVERIFY(save(dialog));
        for (int i = 0; i < 2; ++i) {
            LocalNote wanted = before.at(i);
            wanted.purpose = QStringLiteral("another");
            QVERIFY(noteOf(findings.at(i)) == wanted);
        }
        QTRY_VERIFY(shownUndo());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(isAsBefore());
        QVERIFY(desk.action(ActionId::Undo)->isEnabled()); // the notes before

        // No date any more.
        dialog = open(findings);
        part<QCheckBox>(dialog, "noteHasReview")->setCheckState(Qt::Unchecked);
        QVERIFY(save(dialog));
        QVERIFY(!noteOf(findings.at(0)).reviewOn.isValid());
        QVERIFY(noteOf(findings.at(1)) == before.at(1));
        QTRY_VERIFY(shownUndo());
        shownUndo()->click();
        QTRY_VERIFY(isAsBefore());
    }

    void theRemedyIsAButton()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding finding = choose(desk, review, RuleId::UnusedLong);
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(!desk.isActive(finding.token));
        // A revoked token takes no part in this rule any more.
        QTRY_COMPARE(decisionAt(review, finding.key()), QStringLiteral("gone"));
        const auto records = finished(desk.live.journal->recent(QStringLiteral("test"), 1));
        QVERIFY(!records->constFirst().intent.reason.isEmpty());
    }

    void theActionsFollowWhatBecomesOfTheChosenTokens()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        Rotations &rotations = desk.window->workspace()->rotations();
        QTRY_VERIFY(rotations.isLoaded());
        const auto isRotatable = [&](TokenId id) {
            const int index = desk.data().tokenIndex(id);
            return index >= 0 && rotations.rotatable(desk.data().token(index)).ok();
        };
        int row = 0;
        while (row < review->model().rowCount()
               && !isRotatable(review->model().findingAt(row)->token))
            ++row;
        QVERIFY(row < review->model().rowCount());
        const TokenId token = review->model().findingAt(row)->token;
        auto *table = desk.find<TableView>("reviewTable");
        table->chooseRow(row);
        QTRY_VERIFY(desk.action(ActionId::Rotate)->isEnabled());
        QVERIFY(desk.action(ActionId::Revoke)->isEnabled());
        QVERIFY(!desk.action(ActionId::Delete)->isEnabled());

        Rotation order;
        order.oldToken = token;
        order.successorName = QStringLiteral("its_successor");
        order.lifeDays = 90;
        QVERIFY(finished(rotations.begin({order})).ok());
        const auto whyNotRotate = [&] {
            return desk.action(ActionId::Rotate)->property("reason").toString();
        };
        QTRY_COMPARE(whyNotRotate(), QStringLiteral("It is part of a rotation that is under way"));
        QVERIFY(desk.action(ActionId::Revoke)->isEnabled());
        table->clearSelection();
        QTRY_COMPARE(whyNotRotate(), QStringLiteral("Choose a finding about a token first"));
        QVERIFY(!desk.action(ActionId::Revoke)->isEnabled());
        QVERIFY(!desk.action(ActionId::ShowTokens)->isEnabled());
        // One of them is enough.
        table->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Rotate)->isEnabled());
        QVERIFY(desk.action(ActionId::Revoke)->isEnabled());
        QVERIFY(desk.action(ActionId::ShowTokens)->isEnabled());
    }

    void theExportHasEveryFindingThatIsShown()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        clickOn(review, "chip-high");
        // By the same path as the button, without its dialog.
        QVERIFY(desk.action(ActionId::Export)->isEnabled());
        for (int row = 0; row < review->model().rowCount(); ++row)
            QCOMPARE(review->model().findingAt(row)->severity, Severity::High);
        const QByteArray csv = findingsAsCsv(review->model().view(), review->model().rows());
        const QJsonObject json =
            QJsonDocument::fromJson(findingsAsJson(review->model().view(), review->model().rows()))
                .object();
        QCOMPARE(csv.count("\r\n"), review->model().rowCount() + 1);
        QCOMPARE(json.value(QLatin1String("findings")).toArray().size(),
                 review->model().rowCount());
    }

    void theSelectionSurvivesANewJudgement()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Finding kept = choose(desk, review, RuleId::Orphan);
        const int before = wholeTotal(review->model());
        // Somebody revokes another token meanwhile.
        TokenId other = 0;
        for (int row = 0; row < review->model().rowCount(); ++row) {
            const Finding *finding = review->model().findingAt(row);
            if (finding->rule == RuleId::NeverExpires && finding->account != kept.account)
                other = finding->token;
        }
        desk.window->workspace()->changes().setRevoked({other}, true);
        QTRY_VERIFY(review->model().facets().total < before);
        const QList<int> rows = desk.find<TableView>("reviewTable")->chosenRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(review->model().findingAt(rows.constFirst())->key(), kept.key());
    }

    void anotherPolicyJudgesByItsOwnNumbers()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const int before = wholeTotal(review->model());
        part<ChoiceChip>(review, "chipPolicy")->setChosen({QStringLiteral("pci")});
        Q_EMIT part<ChoiceChip>(review, "chipPolicy")->chosenChanged();
        QTRY_VERIFY(review->model().facets().total < before);
        for (int row = 0; row < review->model().rowCount(); ++row)
            QVERIFY(review->model().findingAt(row)->rule != RuleId::RotationDue);
        // It is remembered.
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        review = page(desk);
        QTRY_VERIFY(review->model().facets().total < before);
    }

    void theSearchHasTheSameLanguage()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const Inventory &inventory = desk.data();
        const qint64 nowMs = desk.session().inventory().nowMs();
        const auto isAdmin = [&](const Finding &finding) {
            const auto is = [&](int account) {
                return account >= 0
                    && inventory.account(account).role.compare(QLatin1String("admin"),
                                                               Qt::CaseInsensitive)
                    == 0;
            };
            // A finding about a day has tokens of many accounts.
            return is(inventory.accountIndex(finding.account))
                || std::any_of(finding.tokens.begin(), finding.tokens.end(), [&](TokenId id) {
                       const int index = inventory.tokenIndex(id);
                       return index >= 0 && is(inventory.accountIndexOf(index));
                   });
        };
        const auto hasExpired = [&](const Finding &finding) {
            const auto is = [&](TokenId id) {
                const int index = inventory.tokenIndex(id);
                return index >= 0
                    && tokenState(inventory.token(index), nowMs) == TokenState::Expired;
            };
            if (finding.token == 0 && finding.tokens.empty() && finding.account != 0) {
                const auto &tokens = inventory.tokensOf(inventory.accountIndex(finding.account));
                return std::any_of(tokens.begin(), tokens.end(),
                                   [&](int token) { return is(inventory.token(token).id); });
            }
            return is(finding.token)
                || std::any_of(finding.tokens.begin(), finding.tokens.end(), is);
        };
        const QHash<QString, std::function<bool(const Finding &)>> expected{
            {QStringLiteral("severity:critical"),
             [](const Finding &one) { return one.severity == Severity::Critical; }},
            {QStringLiteral("finding:unused-long"),
             [](const Finding &one) { return one.rule == RuleId::UnusedLong; }},
            {QStringLiteral("is:expired"), hasExpired},
            {QStringLiteral("role:admin"), isAdmin},
            {QStringLiteral("-role:admin"), [&](const Finding &one) { return !isAdmin(one); }},
            {QStringLiteral("severity:>=high role:admin"),
             [&](const Finding &one) { return one.severity >= Severity::High && isAdmin(one); }},
            {QStringLiteral("finding:orphan OR finding:no-owner"), [](const Finding &one) {
                 return one.rule == RuleId::Orphan || one.rule == RuleId::NoOwner;
             }}};
        for (auto search = expected.cbegin(); search != expected.cend(); ++search) {
            QStringList keys;
            for (const Finding &finding : *review->model().view().findings) {
                if (search.value()(finding))
                    keys << finding.key();
            }
            QVERIFY2(!keys.isEmpty(), qPrintable(search.key()));
            review->setSearchText(search.key());
            QVERIFY2(review->searchProblems().empty(), qPrintable(search.key()));
            QStringList shown;
            for (int row = 0; row < review->model().rowCount(); ++row)
                shown << review->model().findingAt(row)->key();
            QVERIFY2(shown == keys, qPrintable(search.key()));
        }
    }

    void aSearchMakesTheReviewThatItAsksFor()
    {
        OPEN_DESK(desk);
        TokensPage *tokens = desk.tokens();
        const int all = tokens->model().rowCount();
        tokens->setSearchText(QStringLiteral("finding:unused-long"));
        QTRY_VERIFY(tokens->model().rowCount() < all);
        QVERIFY(tokens->model().rowCount() > 0);
        QVERIFY(tokens->searchProblems().empty());
        // So does the other page's, which comes later.
        desk.action(ActionId::GoToAccounts)->trigger();
        AccountsPage *accounts = desk.accounts();
        const int allAccounts = accounts->model().rowCount();
        accounts->setSearchText(QStringLiteral("finding:unused-long"));
        QTRY_VERIFY(accounts->model().rowCount() < allAccounts);
        QVERIFY(accounts->model().rowCount() > 0);
    }

    void theSearchLooksInTheReason()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const int all = review->model().rowCount();
        review->setSearchText(QStringLiteral("CIS"));
        QVERIFY(review->model().rowCount() > 0);
        QVERIFY(review->model().rowCount() < all);
        review->setSearchText(QStringLiteral("nothing like it"));
        QCOMPARE(review->model().rowCount(), 0);
        review->setSearchText({});
        QCOMPARE(review->model().rowCount(), all);
    }
};

QTEST_MAIN(TestReview)
#include "testreview.moc"
