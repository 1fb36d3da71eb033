#include "models/rotationwords.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/rotation/rotationspage.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/workspace.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QRadioButton>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;
using ProxyVerdict = FaultProxy::Verdict;

/// Through the real window, against the real sandbox.
class TestRotate : public QObject {
    Q_OBJECT
private:
    static RotateDialog *openFor(Desk &desk, const QList<TokenId> &tokens)
    {
        desk.tokens()->goTo(tokens.constFirst());
        for (const TokenId id : tokens) {
            const int row = desk.tokens()->model().rowOf(id);
            desk.table()->selectionModel()->select(desk.table()->model()->index(row, 0),
                                                   QItemSelectionModel::Select
                                                       | QItemSelectionModel::Rows);
        }
        if (!QTest::qWaitFor([&] { return desk.action(ActionId::Rotate)->isEnabled(); }))
            qFatal("it cannot be rotated");
        desk.action(ActionId::Rotate)->trigger();
        return static_cast<RotateDialog *>(waitForDialog(desk.window.get(), "rotateDialog"));
    }
    static QList<TokenId> liveTokens(const Desk &desk, int count)
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
    static RotationsPage *page(Desk &desk)
    {
        desk.action(ActionId::GoToRotations)->trigger();
        auto *page = desk.find<RotationsPage>("rotationsPage");
        page->focusTable();
        return page;
    }
    static RotationWait waitOf(RotationsPage *page)
    {
        return page->model().stateAt(0)->status.wait;
    }
    static QString begin(Desk &desk, TokenId old)
    {
        Rotation order;
        order.oldToken = old;
        order.successorName = QStringLiteral("successor_of_%1").arg(old);
        order.lifeDays = 90;
        const auto begun = finished(desk.window->workspace()->rotations().begin({order}));
        if (!begun.ok())
            qFatal("%s", qPrintable(begun.error().text()));
        return begun->constFirst();
    }
    static NewTokenResult successorOf(Desk &desk, const QString &rotation)
    {
        auto made = finished(desk.window->workspace()->rotations().makeSuccessor(rotation));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
        return std::move(made).value();
    }
    static QList<QByteArray> filesIn(const QString &folder)
    {
        QList<QByteArray> contents;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("it cannot be read");
            contents << file.readAll();
        }
        return contents;
    }

private Q_SLOTS:
    void oneByHandWatchedAndRolledBack()
    {
        OPEN_DESK(desk);
        const TokenId old = liveTokens(desk, 1).constFirst();
        const auto thisMonth = [] {
            return QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyy-MM"));
        };
        const QString monthBefore = thisMonth(); // it may end meanwhile
        RotateDialog *dialog = openFor(desk, {old});
        QVERIFY(dialog);
        const QString name = dialog->newNames().constFirst();
        QVERIFY(name.contains(monthBefore) || name.contains(thisMonth()));
        // Its name, not how names are made.
        QCOMPARE(part<QLineEdit>(dialog, "rotatePattern")->text(), name);
        QCOMPARE(part<QRadioButton>(dialog, "handoverFolder")->text(),
                 QStringLiteral("To a &file"));
        QVERIFY(hasText(dialog, QStringLiteral("The old one goes on working")));
        QVERIFY(
            part<QCheckBox>(dialog, "rotateImmediate")->text().startsWith(QLatin1String("It has")));
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        // Proven by one read, with the value itself.
        const QString warning = static_cast<FormDialog *>(value)->message();
        QVERIFY(QTest::qWaitForWindowActive(value));
        button(value, "tryToken")->setFocus();
        button(value, "tryToken")->click();
        QTRY_VERIFY(static_cast<FormDialog *>(value)->message().contains(QLatin1String("accepts")));
        // Nobody has the value yet: that is still said, and the keyboard is where it was.
        QVERIFY(static_cast<FormDialog *>(value)->message().endsWith(warning));
        QTRY_VERIFY(button(value, "tryToken")->hasFocus());
        button(value, "copyValue")->click();
        QTRY_VERIFY(button(value, "done")->isEnabled());
        button(value, "done")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));

        RotationsPage *rotations = page(desk);
        QCOMPARE(rotations->model().rowCount(), 1);
        QCOMPARE(rotations->model().stateAt(0)->facts.successor->name, name);
        QTRY_COMPARE(waitOf(rotations), RotationWait::Use);
        QVERIFY(rotations->model().stateAt(0)->rotation.provedAt.isSet());
        // Too early: asks first, and says why.
        QTRY_VERIFY(desk.action(ActionId::NextStep)->isEnabled());
        // It looks like what it does.
        QCOMPARE(desk.action(ActionId::NextStep)->property("iconName").toString(),
                 QStringLiteral("revoke"));
        const auto nextStep = [rotations] {
            return rotations->findChild<QToolButton *>(QStringLiteral("detail_nextStep"));
        };
        QTRY_VERIFY(nextStep());
        QCOMPARE(nextStep()->property("part").toString(), QStringLiteral("danger"));
        desk.action(ActionId::NextStep)->trigger();
        QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
        QVERIFY(question);
        QVERIFY(desk.isActive(old));
        button(question, "confirm")->click();
        QTRY_COMPARE(waitOf(rotations), RotationWait::CoolDown);
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(!desk.isActive(old));

        QTRY_VERIFY(desk.action(ActionId::RollBack)->isEnabled());
        desk.action(ActionId::RollBack)->trigger();
        question = waitForDialog(desk.window.get(), "confirmDialog");
        QVERIFY(question);
        button(question, "confirm")->click();
        QTRY_COMPARE(rotations->model().stateAt(0)->status.end, RotationEnd::RolledBack);
        QVERIFY(desk.live.onServer(old)->active);
        // The row says so at once, the server when it has been asked.
        QTRY_VERIFY(!desk.live.onServer(rotations->model().stateAt(0)->facts.successorId)->active);
        QTRY_VERIFY(!desk.action(ActionId::RollBack)->isEnabled());
    }

    void whatHasBegunTakesThePlaceOfOlderNews()
    {
        OPEN_DESK(desk);
        const QList<TokenId> tokens = liveTokens(desk, 2);
        Changes &changes = desk.window->workspace()->changes();
        QVERIFY(finished(changes.setRevoked({tokens.at(0)}, true)).isAsWanted());
        auto *banner = desk.find<Banner>("changeBanner");
        QVERIFY(shownButton(banner, "bannerUndo"));
        RotateDialog *dialog = openFor(desk, {tokens.at(1)});
        QVERIFY(dialog);
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        button(value, "copyValue")->click();
        QTRY_VERIFY(button(value, "done")->isEnabled());
        button(value, "done")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY2(banner->text().startsWith(QLatin1String("The rotation of "))
                     && banner->text().endsWith(QLatin1String(" has begun.")),
                 qPrintable(banner->text()));
        shownButton(banner, "rotationsShow")->click();
        QTRY_VERIFY(desk.find<RotationsPage>("rotationsPage")->isVisible());
    }

    void anExpiringTokenIsToBeRotatedUntilItIs()
    {
        OPEN_DESK(desk);
        const LiveInventory &live = desk.session().inventory();
        const Token old = desk.tokenWhere([&](const Token &token) {
            return tokenState(token, live.nowMs()) == TokenState::Expiring
                && !desk.session().mayBeOwnToken(token);
        });
        desk.choose(old.id);
        const auto notice = [&desk] {
            const auto labels = desk.tokens()->findChild<DetailPane *>()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->text().startsWith(QLatin1String("Expires ")))
                    return label->text();
            }
            return QString();
        };
        QTRY_VERIFY2(notice().endsWith(QLatin1String(". Rotate it now.")), qPrintable(notice()));
        const NewTokenResult successor = successorOf(desk, begin(desk, old.id));
        QVERIFY(desk.window->workspace()->rotations().ofToken(old.id));
        QTRY_VERIFY2(!notice().isEmpty() && !notice().contains(QLatin1String("otate")),
                     qPrintable(notice()));
    }

    void aSelectionStraightToFiles()
    {
        OPEN_DESK(desk);
        QTemporaryDir folder;
        const QList<TokenId> old = liveTokens(desk, 3);
        RotateDialog *dialog = openFor(desk, old);
        QVERIFY(dialog);
        QCOMPARE(dialog->newNames().size(), old.size());
        QCOMPARE(dialog->newNames().removeDuplicates(), 0);
        QVERIFY(part<QLineEdit>(dialog, "rotatePattern")->text().contains(QLatin1String("{name}")));
        QCOMPARE(part<QRadioButton>(dialog, "handoverFolder")->text(),
                 QStringLiteral("To a &file each"));
        QVERIFY(!(part<QWidget>(dialog, "handoverFolder")->focusPolicy() & Qt::TabFocus));
        clickOn(dialog, "handoverFolder");
        QVERIFY(part<QWidget>(dialog, "handoverFolder")->focusPolicy() & Qt::TabFocus);
        part<QLineEdit>(dialog, "handoverFolderPath")->setText(QStringLiteral("/no/such/folder"));
        button(dialog, "rotateNow")->click();
        QVERIFY(!dialog->isBusy());
        part<QLineEdit>(dialog, "handoverFolderPath")->setText(folder.path());
        QVERIFY(part<QCheckBox>(dialog, "rotateProve")->isVisible());
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));

        const QList<QByteArray> values = filesIn(folder.path());
        QCOMPARE(values.size(), old.size());
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files))
            QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
        RotationsPage *rotations = page(desk);
        QCOMPARE(rotations->model().rowCount(), static_cast<int>(old.size()));
        for (int row = 0; row < rotations->model().rowCount(); ++row) {
            QCOMPARE(rotations->model().stateAt(row)->status.wait, RotationWait::Use);
            QVERIFY(rotations->model().stateAt(row)->rotation.provedAt.isSet());
        }
        // Found by the search, in words.
        rotations->setSearchText(QStringLiteral("watching"));
        QCOMPARE(rotations->model().rowCount(), static_cast<int>(old.size()));
        rotations->setSearchText(QStringLiteral("no such rotation"));
        QCOMPARE(rotations->model().rowCount(), 0);

        // What has no next date comes last, both ways.
        rotations->setSearchText({});
        rotations->focusTable();
        QTRY_VERIFY(desk.action(ActionId::NextStep)->isEnabled());
        desk.action(ActionId::NextStep)->trigger();
        QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
        QVERIFY(question);
        button(question, "confirm")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        const int due = static_cast<int>(RotationColumn::Due);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            rotations->model().sort(due, order);
            QVERIFY(!rotations->model().index(0, due).data().toString().isEmpty());
            QVERIFY(rotations->model().index(1, due).data().toString().isEmpty());
        }
    }

    void ofManyItShowsTheFirstNamesAndCountsTheOthers()
    {
        OPEN_DESK(desk);
        RotateDialog *dialog = openFor(desk, liveTokens(desk, 8));
        QVERIFY(dialog);
        const QStringList names = dialog->newNames();
        QCOMPARE(names.size(), 8);
        const auto hint = [&] {
            QStringList shown;
            for (const QString &name : dialog->newNames().mid(0, 6))
                shown << displayText(name);
            return (shown << QStringLiteral("and 2 more")).join(QStringLiteral(" · "));
        };
        QVERIFY2(hasText(dialog, hint()), qPrintable(hint()));
        auto *pattern = part<QLineEdit>(dialog, "rotatePattern");
        pattern->setText(QStringLiteral("{name}-anew"));
        QVERIFY(dialog->newNames().constFirst() != names.constFirst());
        QVERIFY2(hasText(dialog, hint()), qPrintable(hint()));
        pattern->setText(QStringLiteral("anew"));
        QVERIFY(dialog->newNames().isEmpty());
        QVERIFY(!hasText(dialog, QStringLiteral("and 2 more")));
    }

    void ofManyItSpeaksAsOfManyAndCountsAllThatAreLeftOut()
    {
        OPEN_DESK(desk);
        constexpr int named = 6;
        QList<TokenId> tokens = liveTokens(desk, 2);
        for (int i = 0; i < desk.data().tokenCount() && tokens.size() < 2 + named + 3; ++i) {
            if (!desk.data().token(i).active)
                tokens << desk.data().token(i).id;
        }
        RotateDialog *dialog = openFor(desk, tokens);
        QVERIFY(dialog);
        QCOMPARE(dialog->newNames().size(), 2);
        const QStringList lines = dialog->message().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 1 + named + 1);
        QVERIFY(lines.constFirst().startsWith(QLatin1Char('9')));
        QCOMPARE(lines.constLast(), QStringLiteral("and 3 more"));
        QVERIFY(hasText(dialog, QStringLiteral("The old ones go on working")));
        auto *immediate = part<QCheckBox>(dialog, "rotateImmediate");
        QVERIFY(immediate->text().startsWith(QLatin1String("They have")));
        const auto nameOf = [dialog](const char *choice) {
            return part<QWidget>(dialog, choice)->accessibleName();
        };
        QCOMPARE(nameOf("rotateQuiet"), QStringLiteral("Propose to revoke the old ones"));
        QCOMPARE(nameOf("rotateCoolDown"), QStringLiteral("Propose to delete the old ones"));
        immediate->setChecked(true);
        QVERIFY(hasText(dialog, QStringLiteral("New tokens take the place of the old ones")));
    }

    void aCommandThatFailsLosesNothing()
    {
        OPEN_DESK(desk);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("take"));
        QFile script(path);
        QVERIFY(script.open(QIODevice::WriteOnly));
        // The second time it has no room.
        script.write("#!/bin/sh\ncd '" + folder.path().toUtf8()
                     + "'\n[ -e first ] && { echo 'no room' >&2; exit 1; }\ncat > first\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        const QList<TokenId> old = liveTokens(desk, 2);
        RotateDialog *dialog = openFor(desk, old);
        QVERIFY(dialog);
        clickOn(dialog, "handoverCommand");
        part<QLineEdit>(dialog, "handoverCommandLine")->setText(path);
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        QVERIFY(static_cast<FormDialog *>(value)->message().contains(QLatin1String("no room")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("first"))));
        QCOMPARE(textOf(value, "commandLine"), path); // to be mended
        // By hand then, to another command.
        part<QLineEdit>(value, "commandLine")
            ->setText(QStringLiteral("dd status=none of=%1")
                          .arg(folder.filePath(QStringLiteral("second"))));
        button(value, "giveToCommand")->click();
        QTRY_VERIFY(button(value, "done")->isEnabled());
        button(value, "done")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QFile second(folder.filePath(QStringLiteral("second")));
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(second.readAll().size() > 20);
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QTRY_COMPARE(rotations->model().stateAt(row)->status.wait, RotationWait::Use);
    }

    void aLeakedOneIsRevokedAtOnce()
    {
        OPEN_DESK(desk);
        const TokenId old = liveTokens(desk, 1).constFirst();
        RotateDialog *dialog = openFor(desk, {old});
        QVERIFY(dialog);
        part<QCheckBox>(dialog, "rotateImmediate")->setChecked(true);
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        QVERIFY(desk.isActive(old));
        button(value, "copyValue")->click();
        QTRY_VERIFY(!desk.isActive(old));
        button(value, "done")->click();
        QTRY_COMPARE(waitOf(page(desk)), RotationWait::CoolDown);
        QTRY_VERIFY(!desk.live.onServer(old)->active);
    }

    void theOwnCredentialDoesNotLockItselfOut()
    {
        OPEN_DESK(desk);
        NewTokenResult made = desk.makeAdminToken();
        const TokenId own = made.token.id;
        desk.openAs(std::move(made.value));
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        const int posts = desk.live.proxy->count("POST /api/user-tokens");

        RotateDialog *dialog = openFor(desk, {own});
        QVERIFY(dialog);
        QVERIFY(!dialog->message().isEmpty());
        part<QCheckBox>(dialog, "rotateImmediate")->setChecked(true);
        button(dialog, "rotateNow")->click();
        QVERIFY(!dialog->isBusy());
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), posts);
    }

    void rollingBackAsksTwiceBeforeTheOwnCredentialGoes()
    {
        OPEN_DESK(desk);
        const NewTokenResult old = desk.makeAdminToken();
        const QString id = begin(desk, old.token.id);
        NewTokenResult made = successorOf(desk, id);
        QVERIFY(
            finished(desk.window->workspace()->changes().setHandover(made.change, Handover::Done))
                .ok());
        const TokenId own = made.token.id;
        desk.openAs(std::move(made.value));
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QTRY_VERIFY(desk.window->workspace()->rotations().isLoaded());
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 1);
        const auto asksTwice = [&desk](ActionId action) {
            if (!QTest::qWaitFor([&] { return desk.action(action)->isEnabled(); }))
                qFatal("it cannot be done");
            desk.action(action)->trigger();
            QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
            if (!question)
                return question;
            button(question, "confirm")->click();
            return part<QCheckBox>(question, "acknowledge")->isVisible() ? question : nullptr;
        };
        QDialog *question = asksTwice(ActionId::RollBack);
        QVERIFY(question);
        QVERIFY(!button(question, "confirm")->isEnabled());
        QVERIFY(desk.live.onServer(own)->active);
        // Half-way it asks again.
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? ProxyVerdict{FaultProxy::Fault::Answer,
                               FaultProxy::httpAnswer(409, "application/json", "{}")}
                : ProxyVerdict();
        });
        clickOn(question, "acknowledge");
        button(question, "confirm")->click();
        QTRY_VERIFY(!messageIn(question).isEmpty());
        button(question, "cancel")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(waitOf(rotations), RotationWait::RevokeSuccessor);
        desk.live.proxy->setJudge({});
        QVERIFY(asksTwice(ActionId::NextStep));
        QVERIFY(desk.live.onServer(own)->active);
    }

    void severalAreLeftTogether()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(desk.window->workspace()->rotations().isLoaded());
        const QList<TokenId> old = liveTokens(desk, 3);
        for (const TokenId id : old)
            successorOf(desk, begin(desk, id));
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 3);
        auto *table = desk.find<TableView>("rotationsTable");
        table->clearSelection();
        QTRY_VERIFY(!desk.action(ActionId::LeaveRotation)->isEnabled());
        table->selectAll();
        QTRY_VERIFY(desk.action(ActionId::LeaveRotation)->isEnabled());
        desk.action(ActionId::LeaveRotation)->trigger();
        auto *question =
            static_cast<FormDialog *>(waitForDialog(desk.window.get(), "confirmDialog"));
        QVERIFY(question);
        QVERIFY(hasText(question, QStringLiteral("Stop tracking 3 rotation")));
        button(question, "confirm")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        for (const RotationState &state : desk.window->workspace()->rotations().all())
            QCOMPARE(state.status.end, RotationEnd::Left);
        for (const TokenId id : old)
            QVERIFY(desk.isActive(id));
        QTRY_VERIFY(!desk.action(ActionId::LeaveRotation)->isEnabled());
    }

    void whatEndsBeforeTheAnswerKeepsNoOtherFromBeingLeft()
    {
        OPEN_DESK(desk);
        Rotations &all = desk.window->workspace()->rotations();
        QTRY_VERIFY(all.isLoaded());
        for (const TokenId id : liveTokens(desk, 2))
            successorOf(desk, begin(desk, id));
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 2);
        desk.find<TableView>("rotationsTable")->selectAll();
        QTRY_VERIFY(desk.action(ActionId::LeaveRotation)->isEnabled());
        desk.action(ActionId::LeaveRotation)->trigger();
        auto *question =
            static_cast<FormDialog *>(waitForDialog(desk.window.get(), "confirmDialog"));
        QVERIFY(question);
        QVERIFY(hasText(question, QStringLiteral("Stop tracking 2 rotation")));
        const QString first = all.all().front().rotation.id;
        QVERIFY(finished(all.leave({first})).ok());
        QVERIFY(!all.leavable(first).ok());
        button(question, "confirm")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        for (const RotationState &state : all.all())
            QCOMPARE(state.status.end, RotationEnd::Left);
    }

    void whyThereIsNoNextStepIsSaid()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(desk.window->workspace()->rotations().isLoaded());
        const NewTokenResult made =
            successorOf(desk, begin(desk, liveTokens(desk, 1).constFirst()));
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(waitOf(rotations), RotationWait::HandOver);
        const auto reason = [&desk] {
            return desk.action(ActionId::NextStep)->property("reason").toString();
        };
        QTRY_VERIFY2(reason().contains(QLatin1String("being handed over")), qPrintable(reason()));
        // A list with a row that cannot be read.
        const QByteArray rows =
            R"([{"id":)" + QByteArray::number(made.token.id) + R"(.5,"name":"x","active":true}])";
        desk.live.proxy->setJudge([rows](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service"
                ? ProxyVerdict{FaultProxy::Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json", rows)}
                : ProxyVerdict();
        });
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(waitOf(rotations), RotationWait::List);
        QTRY_VERIFY2(reason().contains(QLatin1String("list")), qPrintable(reason()));
    }

    void aRefusalLeavesTheWishesAndNothingElse()
    {
        OPEN_DESK(desk);
        const TokenId old = liveTokens(desk, 1).constFirst();
        RotateDialog *dialog = openFor(desk, {old});
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "rotatePattern")->setText(QStringLiteral("{name}-{month}"));
        button(dialog, "rotateNow")->click();
        QVERIFY(!dialog->isBusy());
        part<QLineEdit>(dialog, "rotatePattern")->setText(QStringLiteral("{name}-{yyyy}"));
        part<QLineEdit>(dialog, "rotateReason")->setText(QStringLiteral("quarterly"));
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "POST"
                ? ProxyVerdict{FaultProxy::Fault::Answer,
                               FaultProxy::httpAnswer(400, "application/json",
                                                      "{\"detail\":\"Not on Fridays\"}")}
                : ProxyVerdict();
        });
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(dialog->message().contains(QLatin1String("Not on Fridays")));
        QVERIFY(!dialog->isBusy());
        QCOMPARE(part<QLineEdit>(dialog, "rotateReason")->text(), QStringLiteral("quarterly"));
        desk.live.proxy->setJudge(
            [](const QByteArray &, const QByteArray &) { return ProxyVerdict(); });
        button(dialog, "rotateNow")->click();
        QVERIFY(waitForDialog(desk.window.get(), "tokenValueDialog"));
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 2); // the first try has ended
        QCOMPARE(rotations->model().stateAt(1)->status.end, RotationEnd::Left);
        clickOn(desk.window.get(), "copyValue");
    }

    void oneThatWasMadeOtherwiseGoesNowhereBeforeItIsSeen()
    {
        OPEN_DESK(desk);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("value"));
        const TokenId old = liveTokens(desk, 1).constFirst();
        RotateDialog *dialog = openFor(desk, {old});
        QVERIFY(dialog);
        clickOn(dialog, "handoverCommand");
        part<QLineEdit>(dialog, "handoverCommandLine")
            ->setText(QStringLiteral("dd status=none of=%1").arg(path));
        const QByteArray revoked = FaultProxy::httpAnswer(
            200, "application/json", R"({"id":990001,"active":false,"bearer_token":"a.b.c"})");
        desk.live.proxy->setJudge([revoked](const QByteArray &method, const QByteArray &) {
            return method == "POST" ? ProxyVerdict{FaultProxy::Fault::Answer, revoked}
                                    : ProxyVerdict();
        });
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        const QString message = static_cast<FormDialog *>(value)->message();
        QVERIFY2(message.contains(QLatin1String("it is revoked")), qPrintable(message));
        QVERIFY(!QFile::exists(path));
        button(value, "copyValue")->click();
        QTRY_VERIFY(button(value, "done")->isEnabled());
        button(value, "done")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void oneWhoseAnswerWasLostGoesOnUnderRotations()
    {
        OPEN_DESK(desk);
        const TokenId old = liveTokens(desk, 1).constFirst();
        const QString name = desk.data().token(desk.data().tokenIndex(old)).label();
        RotateDialog *dialog = openFor(desk, {old});
        QVERIFY(dialog);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "POST" ? ProxyVerdict{FaultProxy::Fault::LoseReply, {}}
                                    : ProxyVerdict();
        });
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("under Rotations")),
                     qPrintable(dialog->message()));
        QVERIFY(!button(dialog, "rotateNow")->isVisible());
        QVERIFY2(dialog->windowTitle().contains(name), qPrintable(dialog->windowTitle()));
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 1);
        button(dialog, "rotateCancel")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 1);
        QTRY_COMPARE(waitOf(rotations), RotationWait::LostValue);
    }

    void aRefusalAmongManyLeavesTheOthersToBeTriedAgain()
    {
        OPEN_DESK(desk);
        QTemporaryDir folder;
        const QList<TokenId> tokens = liveTokens(desk, 3);
        QHash<TokenId, QString> names;
        for (const TokenId id : tokens)
            names.insert(id, desk.data().token(desk.data().tokenIndex(id)).name);
        RotateDialog *dialog = openFor(desk, tokens);
        QVERIFY(dialog);
        clickOn(dialog, "handoverFolder");
        part<QLineEdit>(dialog, "handoverFolderPath")->setText(folder.path());
        const auto posts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([posts](const QByteArray &method, const QByteArray &) {
            return method == "POST" && ++*posts == 2
                ? ProxyVerdict{FaultProxy::Fault::Answer,
                               FaultProxy::httpAnswer(400, "application/json",
                                                      "{\"detail\":\"Not on Fridays\"}")}
                : ProxyVerdict();
        });
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(dialog->message().contains(QLatin1String("Not on Fridays")));
        QVERIFY(!dialog->isBusy());
        // Which of them it is about.
        const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return dialog->message().startsWith(name + QLatin1Char(':'));
        });
        QVERIFY(isNamed);
        QCOMPARE(dialog->newNames().size(), 2);
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QCOMPARE(filesIn(folder.path()).size(), 3);
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 4);
    }

    void nothingIsCountedBeforeItIsRead()
    {
        Desk desk({}, Opening::Later);
        bool isRefused = true;
        desk.live.proxy->setJudge([&isRefused](const QByteArray &, const QByteArray &) {
            return isRefused ? ProxyVerdict{FaultProxy::Fault::Answer,
                                            FaultProxy::httpAnswer(401, "application/json", "{}")}
                             : ProxyVerdict();
        });
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        RotationsPage *rotations = page(desk);
        auto *counts = desk.find<QLabel>("statusCounts");
        QCOMPARE(counts->text(), QString());
        isRefused = false;
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(counts->text().startsWith(QLatin1Char('0')));
        // That there is none, the page says in large letters already.
        QCOMPARE(part<QLabel>(rotations, "filterCounts")->text(), QString());
        desk.window.reset(); // before what it refers to
    }

    void beforeSleepNoFurtherValueIsMade()
    {
        OPEN_DESK(desk);
        QTemporaryDir folder;
        RotateDialog *dialog = openFor(desk, liveTokens(desk, 3));
        QVERIFY(dialog);
        clickOn(dialog, "handoverFolder");
        part<QLineEdit>(dialog, "handoverFolderPath")->setText(folder.path());
        const auto posts = std::make_shared<int>(0);
        desk.live.proxy->setJudge([posts, &desk](const QByteArray &method, const QByteArray &) {
            if (method == "POST" && ++*posts == 2)
                desk.session().rest();
            return ProxyVerdict();
        });
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(dialog->message().contains(QLatin1String("sleep")));
        QVERIFY(!dialog->isBusy());
        QCOMPARE(filesIn(folder.path()).size(), 2);
        QCOMPARE(dialog->newNames().size(), 1);
        button(dialog, "rotateNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QCOMPARE(filesIn(folder.path()).size(), 3);
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 3);
    }

    void whoGivesUpAValueIsAskedBeforeTheNextIsMade()
    {
        OPEN_DESK(desk);
        RotateDialog *dialog = openFor(desk, liveTokens(desk, 3));
        QVERIFY(dialog);
        button(dialog, "rotateNow")->click();
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        button(value, "giveUp")->click();
        button(value, "giveUpAndKeep")->click();
        QTRY_VERIFY2(dialog->message().contains(QLatin1String("given up")),
                     qPrintable(dialog->message()));
        QVERIFY(!dialog->isBusy());
        QCOMPARE(dialog->newNames().size(), 2);
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 1);
        // Whoever wants the others goes on.
        button(dialog, "rotateNow")->click();
        QVERIFY(waitForDialog(desk.window.get(), "tokenValueDialog"));
        QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 2);
    }

    void whatWasNotBegunYetIsListedAfterACrash()
    {
        OPEN_DESK(desk);
        button(openFor(desk, liveTokens(desk, 3)), "rotateNow")->click();
        QVERIFY(waitForDialog(desk.window.get(), "tokenValueDialog"));
        desk.window.reset();
        desk.open();
        RotationsPage *rotations = page(desk);
        QTRY_COMPARE(rotations->model().rowCount(), 3);
        const auto toMake = [rotations] {
            int count = 0;
            for (int row = 0; row < rotations->model().rowCount(); ++row)
                count += rotations->model().stateAt(row)->status.wait == RotationWait::Successor;
            return count;
        };
        QTRY_COMPARE(toMake(), 2);
    }

    void aLostValueIsToldAtTheNextStart()
    {
        OPEN_DESK(desk);
        const TokenId old = liveTokens(desk, 1).constFirst();
        button(openFor(desk, {old}), "rotateNow")->click();
        QVERIFY(waitForDialog(desk.window.get(), "tokenValueDialog"));
        // As after a crash: without a question.
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.find<QToolButton>("dueShow"));
        // The panel for lost values leaves it to the rotation.
        QTRY_VERIFY(!desk.find<QWidget>("leftoverPanel")->isVisible());
        desk.find<QToolButton>("dueShow")->click();
        auto *rotations = desk.find<RotationsPage>("rotationsPage");
        QVERIFY(rotations && rotations->isVisible());
        QTRY_COMPARE(waitOf(rotations), RotationWait::LostValue);
        const TokenId lost = rotations->model().stateAt(0)->facts.successorId;
        QTRY_VERIFY2(desk.action(ActionId::NextStep)->isEnabled(),
                     qPrintable(desk.action(ActionId::NextStep)->property("reason").toString()));
        desk.action(ActionId::NextStep)->trigger();
        // Nobody leaves while it is made.
        QVERIFY(!desk.window->close());
        QVERIFY(desk.find<Banner>("changeBanner")->text().contains(QLatin1String("being made")));
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        QVERIFY(!desk.live.onServer(lost)->active);
        button(value, "copyValue")->click();
        QTRY_COMPARE(waitOf(rotations), RotationWait::Use);
    }
};

QTEST_MAIN(TestRotate)
#include "testrotate.moc"
