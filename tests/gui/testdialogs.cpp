#include "domain/accountquery.h"
#include "domain/names.h"
#include "domain/serviceid.h"
#include "support/dialogdriver.h"
#include "support/livedeployment.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/leftoverpanel.h"
#include "workflows/accountedit.h"
#include "workflows/permissions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

FaultProxy::Verdict spoiled(const QByteArray &wanted, const QByteArray &method,
                            const QByteArray &path, Fault fault, const QByteArray &answer = {})
{
    return method + ' ' + path == wanted ? FaultProxy::Verdict{fault, answer}
                                         : FaultProxy::Verdict();
}

const QByteArray createToken("POST /api/user-tokens");
const QByteArray createAccount("POST /api/users");

class TellingDialog final : public FormDialog {
public:
    TellingDialog()
        : FormDialog(QStringLiteral("New token"))
    {
    }
    using FormDialog::showMessage;
};

} // namespace

/// Each through a real window, against the real sandbox.
class TestDialogs : public QObject {
    Q_OBJECT

    struct Desk : LiveDeployment {
        QTemporaryDir home;
        QSettings settings{home.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
        Rotations rotations{*session, *changes};
        QWidget window;

        Desk()
        {
            settings.setValue(QStringLiteral("handover/folder"), home.path());
            window.resize(1000, 700);
            window.show();
            if (!open().ok())
                qFatal("the sandbox did not open");
        }
        ~Desk()
        {
            for (QDialog *dialog : window.findChildren<QDialog *>())
                delete dialog;
        }
        [[nodiscard]] DialogContext context() { return {*session, *changes, rotations, settings}; }
        /// Of this account, by name.
        [[nodiscard]] std::optional<Token> token(AccountId account, const QString &name) const
        {
            for (const Token &token : data().tokens()) {
                if (token.accountId == account && token.name == name)
                    return token;
            }
            return {};
        }
        [[nodiscard]] Handover handoverOfNewest() const
        {
            const auto records = finished(journal->recent(QStringLiteral("test"), 1));
            return records->constFirst().handover;
        }
        [[nodiscard]] AccountSummary summaryOf(AccountId account) const
        {
            return summarise(data(), data().accountIndex(account), session->inventory().nowMs());
        }
        [[nodiscard]] AccountId accountWithLiveAndExpired() const
        {
            const qint64 now = session->inventory().nowMs();
            return firstToken([this, now](const Token &token, const Account &owner) {
                       return owner.isActive() && tokenState(token, now) == TokenState::Expired
                           && summaryOf(owner.id).live() > 0;
                   })
                .accountId;
        }
        /// Of a new account.
        AccountId madeAccount(const QString &name)
        {
            const auto made =
                finished(changes->createAccount({name, QStringLiteral("Member"), {}}));
            if (!made.ok())
                qFatal("%s", qPrintable(made.error().text()));
            return made->id;
        }
        /// The form of a new token, with a name, and this in its field of the account.
        QDialog *typedAccount(const QString &text)
        {
            openNewToken(&window, context());
            QDialog *form = waitForDialog(&window, "newTokenDialog");
            if (!form || !QTest::qWaitForWindowActive(form))
                qFatal("there is no form");
            typeInto(form, "tokenName", QStringLiteral("tableau_export"));
            auto *accounts = part<QComboBox>(form, "tokenAccount");
            accounts->setFocus();
            // Not as typed: the list of matches takes the keyboard away from a window that no
            // window manager has given it.
            accounts->lineEdit()->setText(text);
            return form;
        }
        /// The form of a new token whose value never arrived.
        QDialog *loseValue(AccountId account, const QString &name)
        {
            proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
                return spoiled(createToken, method, path, Fault::LoseReply);
            });
            openNewToken(&window, context(), account);
            QDialog *form = waitForDialog(&window, "newTokenDialog");
            typeInto(form, "tokenName", name);
            clickOn(form, "createToken");
            if (!QTest::qWaitFor([form] {
                    return messageIn(form).contains(QLatin1String("its value never arrived"));
                }))
                qFatal("the value was not lost");
            return form;
        }
        /// A new token, up to the dialog that holds its value.
        QDialog *reachValue(const QString &name)
        {
            openNewToken(&window, context(), activeAccount().id);
            QDialog *form = waitForDialog(&window, "newTokenDialog");
            typeInto(form, "tokenName", name);
            clickOn(form, "createToken");
            return waitForDialog(&window, "tokenValueDialog");
        }
    };

private Q_SLOTS:
    void aMessageKeepsTheRoomOfALongerOneUntilItIsLaidOutAnew_data()
    {
        QTest::addColumn<bool>("isWidened");
        QTest::newRow("wider") << true;
        QTest::newRow("another font") << false;
    }
    void aMessageKeepsTheRoomOfALongerOneUntilItIsLaidOutAnew()
    {
        QFETCH(const bool, isWidened);
        TellingDialog dialog;
        dialog.show();
        // The window manager has given it its size by then.
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        const QWidget *box = messageLabel(&dialog)->parentWidget();
        dialog.showMessage(Tone::Danger, QStringLiteral("The server refused it. ").repeated(30));
        const int line = dialog.fontMetrics().height();
        QTRY_VERIFY(box->height() > 5 * line);
        const int high = box->height();
        dialog.showMessage(Tone::Danger, QStringLiteral("The server refused it."));
        QCOMPARE(box->minimumHeight(), high);
        if (isWidened) {
            dialog.resize(dialog.width() + 50, dialog.height());
        } else {
            QEvent changed(QEvent::FontChange);
            QApplication::sendEvent(&dialog, &changed);
        }
        QTRY_VERIFY(box->height() < 5 * line);
    }

    void aNewTokenIsMadeAndItsValueHandedOver()
    {
        Desk desk;
        const AccountId account = desk.activeAccount().id;
        QDialog *value = desk.reachValue(QStringLiteral("tableau_export"));
        QVERIFY(value);
        QVERIFY(desk.token(account, QStringLiteral("tableau_export")));
        QCOMPARE(desk.handoverOfNewest(), Handover::Open);
        QVERIFY(!button(value, "done")->isEnabled());
        clickOn(value, "copyValue");
        QTRY_COMPARE(desk.handoverOfNewest(), Handover::Done);
        QVERIFY(button(value, "done")->isEnabled());
        QVERIFY(CloseGuard::first() == nullptr);
        clickOn(value, "done");
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void theFormSaysWhatIsWrongWhileOneTypes()
    {
        Desk desk;
        const Token taken = desk.firstToken([](const Token &token, const Account &owner) {
            return token.active && owner.isActive() && !token.name.trimmed().isEmpty();
        });
        openNewToken(&desk.window, desk.context(), taken.accountId);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        QVERIFY(messageOf(form, "tokenNameField").contains(QLatin1String("cannot be renamed")));
        typeInto(form, "tokenName", taken.name);
        QVERIFY(isInvalid(form, "tokenNameField"));
        const QLineEdit *name = form->findChild<QLineEdit *>(QStringLiteral("tokenName"));
        QCOMPARE(name->accessibleDescription(), messageOf(form, "tokenNameField"));
        QCOMPARE(name->accessibleName(), QStringLiteral("Name"));
        typeInto(form, "tokenName", QStringLiteral("temp"));
        QVERIFY(!isInvalid(form, "tokenNameField"));
        QVERIFY(messageOf(form, "tokenNameField").contains(QLatin1String("what it is for")));
        typeInto(form, "tokenName", QString(300, QLatin1Char('x')));
        QVERIFY(isInvalid(form, "tokenNameField"));
        clickOn(form, "createToken");
        QVERIFY(form->isVisible());
        QCOMPARE(desk.proxy->count(createToken), 0);
    }

    void expiryShowsTheResultingDateAndWarnsOfNever()
    {
        Desk desk;
        openNewToken(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        clickOn(form, "expiry0");
        QVERIFY(messageOf(form, "tokenExpiryField").contains(QLatin1String("30 day")));
        clickOn(form, "expiry6");
        QVERIFY(messageOf(form, "tokenExpiryField").contains(QLatin1String("for ever")));
        QVERIFY(!form->findChild<QWidget *>(QStringLiteral("expiryDate"))->isVisible());
        clickOn(form, "expiry5");
        QVERIFY(form->findChild<QWidget *>(QStringLiteral("expiryDate"))->isVisible());
    }

    void aDayIsFoundWrongOnceItIsTyped()
    {
        Desk desk;
        const Token other =
            desk.firstToken([](const Token &, const Account &owner) { return owner.isActive(); });
        openNewToken(&desk.window, desk.context(), other.accountId);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("nightly_report_reader"));
        clickOn(form, "expiry5");
        typeInto(form, "expiryDate", QStringLiteral("1 Jan 2020"));
        QVERIFY(!isInvalid(form, "tokenExpiryField"));
        QVERIFY(messageOf(form, "tokenExpiryField").contains(QLatin1String("one whole day")));
        QTRY_VERIFY(part<QWidget>(form, "expiryDate")->hasFocus());
        QTest::keyClick(part<QWidget>(form, "expiryDate"), Qt::Key_Tab);
        QVERIFY(isInvalid(form, "tokenExpiryField"));
        button(form, "createToken")->click();
        QVERIFY(form->isVisible());
        QVERIFY(part<QWidget>(form, "expiryDate")->hasFocus());
        QCOMPARE(textOf(form, "expiryDate"), QStringLiteral("1 Jan 2020"));
        QCOMPARE(desk.proxy->count(createToken), 0);
    }

    void theServersRefusalLandsOnItsFieldWithTheInputIntact_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("name taken") << 409 << QByteArray(R"({"detail": "Name already in use"})")
                                    << QByteArray("tokenNameField");
        QTest::newRow("name refused")
            << 422
            << QByteArray(R"({"detail": [{"loc": ["body", "name"], "msg": "bad", "type": "x"}]})")
            << QByteArray("tokenNameField");
        QTest::newRow("expiry refused")
            << 422
            << QByteArray(R"({"detail": [{"loc": ["body", "expires_in_days"], "msg": "bad",)"
                          R"( "type": "x"}]})")
            << QByteArray("tokenExpiryField");
        QTest::newRow("account refused")
            << 422
            << QByteArray(
                   R"({"detail": [{"loc": ["body", "user_id"], "msg": "bad", "type": "x"}]})")
            << QByteArray("tokenAccountField");
        QTest::newRow("SCIM refused")
            << 422
            << QByteArray(R"({"detail": [{"loc": ["body", "scim_endpoints_only"], "msg": "bad",)"
                          R"( "type": "x"}]})")
            << QByteArray("tokenScimField");
    }
    void theServersRefusalLandsOnItsFieldWithTheInputIntact()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, field);
        Desk desk;
        desk.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::Answer,
                           FaultProxy::httpAnswer(status, "application/json", body));
        });
        openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, "createToken");
        QTRY_VERIFY(isInvalid(form, field.constData()));
        QVERIFY(form->isVisible());
        QCOMPARE(textOf(form, "tokenName"), QStringLiteral("tableau_export"));
        QVERIFY(button(form, "createToken")->isEnabled());
        // Another try is possible once it was changed.
        desk.proxy->setJudge({});
        typeInto(form, "tokenName", QStringLiteral("tableau_export_2"));
        clickOn(form, "createToken");
        QVERIFY(waitForDialog(&desk.window, "tokenValueDialog"));
    }

    void aTakenNameOfAnAccountIsToldWithTheWayOut()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", desk.activeAccount().name);
        clickOn(form, "next");
        QTRY_VERIFY(isInvalid(form, "accountNameField"));
        const QString told = messageOf(form, "accountNameField");
        QVERIFY2(told.contains(QLatin1String("has that name already. Choose another name. ")),
                 qPrintable(told));
        QVERIFY2(told.endsWith(QLatin1String(" already exists.")), qPrintable(told));
    }

    void anotherErrorIsToldInTheDialog()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::Answer,
                           FaultProxy::httpAnswer(500, "application/json",
                                                  R"({"detail": "<b>disk & moon</b>"})"));
        });
        openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, "createToken");
        QTRY_VERIFY(!messageIn(form).isEmpty());
        QCOMPARE(messageLabel(form)->textFormat(), Qt::PlainText);
        QCOMPARE(textOf(form, "tokenName"), QStringLiteral("tableau_export"));
    }

    void aLostAnswerIsExplainedAndNothingIsSentTwice()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::LoseReply);
        });
        openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, "createToken");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("its value never arrived")));
        QVERIFY(messageIn(form).contains(QLatin1String("Revoke the token")));
        QCOMPARE(desk.proxy->count(createToken), 1);
        // The form is done with: its name is not called taken, and nothing typed is lost.
        QVERIFY(!button(form, "createToken")->isVisible());
        QVERIFY(!part<QLineEdit>(form, "tokenName")->isVisible());
        QCOMPARE(button(form, "cancel")->text(), QStringLiteral("Close"));
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void aLostValueOfTheFirstTokenOfAnAccountEndsItsForm()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::LoseReply);
        });
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        clickOn(form, "next");
        QTRY_COMPARE(button(form, "next")->text(), QStringLiteral("Create token"));
        QTRY_VERIFY(button(form, "next")->isEnabled());
        typeInto(form, "tokenName", QStringLiteral("tableau_nightly"));
        clickOn(form, "next");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("its value never arrived")));
        QVERIFY(!button(form, "next")->isVisible());
        QCOMPARE(button(form, "cancel")->text(), QStringLiteral("Close"));
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.proxy->count(createToken), 1);
    }

    void whereAValueWasLostTheFormRevokesItAndMakesAnother_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("a token") << false;
        QTest::newRow("the first token of an account") << true;
    }
    void whereAValueWasLostTheFormRevokesItAndMakesAnother()
    {
        QFETCH(const bool, isFirst);
        Desk desk;
        LeftoverPanel panel(desk.context(), &desk.window);
        QCoro::waitFor(panel.look());
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::LoseReply);
        });
        const QByteArray next = isFirst ? "next" : "createToken";
        QPointer<QDialog> form;
        if (isFirst) {
            openNewAccount(&desk.window, desk.context());
            form = waitForDialog(&desk.window, "newAccountDialog");
            typeInto(form, "accountName", QStringLiteral("Tableau Export"));
            clickOn(form, "next");
            QTRY_COMPARE(button(form, "next")->text(), QStringLiteral("Create token"));
            QTRY_VERIFY(button(form, "next")->isEnabled());
        } else {
            openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
            form = waitForDialog(&desk.window, "newTokenDialog");
        }
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, next.constData());
        QTRY_VERIFY(form->findChild<QPushButton *>(QStringLiteral("makeAnother")));
        QTRY_VERIFY(button(form, "makeAnother")->isVisible());
        QTRY_VERIFY(panel.isVisible());
        const Token lost = desk.firstToken([](const Token &token, const Account &) {
            return token.name == QLatin1String("tableau_export");
        });

        // A refusal is told here, and it can be tried again.
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{Fault::Answer,
                                      FaultProxy::httpAnswer(409, "application/json",
                                                             R"({"detail":"no"})")}
                : FaultProxy::Verdict();
        });
        clickOn(form, "makeAnother");
        QTRY_VERIFY(button(form, "makeAnother")->isEnabled() && !messageIn(form).isEmpty());
        QVERIFY2(!messageIn(form).contains(QLatin1String("never arrived")),
                 qPrintable(messageIn(form)));
        QVERIFY(desk.onServer(lost.id)->active);
        QTRY_VERIFY(panel.isVisible());

        desk.proxy->setJudge({});
        clickOn(form, "makeAnother");
        QTRY_VERIFY(form.isNull());
        QVERIFY(!desk.onServer(lost.id)->active);
        QTRY_VERIFY(!panel.isVisible());
        QVERIFY(finished(desk.changes->settleLeftovers())->isEmpty());
        // The new one is asked for, not made.
        const QDialog *another = waitForDialog(&desk.window, "newTokenDialog");
        QVERIFY(another);
        QCOMPARE(textOf(another, "tokenName"), QString());
        QCOMPARE(desk.proxy->count(createToken), 1);
    }

    void whereALateListDoesNotShowTheLostTokenTheFormLooksAgain()
    {
        Desk desk;
        const AccountId account = desk.activeAccount().id;
        const QString name = QStringLiteral("tableau_export");
        connect(desk.changes.get(), &Changes::valueLost, &desk.window, [&desk, account, name] {
            desk.session->inventory().removeToken(desk.token(account, name)->id);
        });
        const QDialog *form = desk.loseValue(account, name);
        const auto offered = [form] {
            return form->findChildren<QPushButton *>(QStringLiteral("makeAnother")).size();
        };
        QVERIFY(finished(desk.changes->settleLeftovers())->isEmpty());
        QCOMPARE(offered(), 0);
        QVERIFY(finished(desk.session->refresh()).ok());
        QTRY_COMPARE(offered(), 1);
        QVERIFY(finished(desk.session->refresh()).ok());
        QCOMPARE(finished(desk.changes->settleLeftovers())->size(), 1);
        QCOMPARE(offered(), 1);
    }

    void whileNothingMayBeChangedTheFormMakesNoOther()
    {
        Desk desk;
        const QDialog *form =
            desk.loseValue(desk.activeAccount().id, QStringLiteral("tableau_export"));
        QTRY_VERIFY(form->findChild<QPushButton *>(QStringLiteral("makeAnother")));
        const QPushButton *another = button(form, "makeAnother");
        QVERIFY(another->isEnabled());
        Connection connection = desk.session->connection();
        connection.readOnly = true;
        desk.session->setConnection(connection);
        QVERIFY(!another->isEnabled());
        QCOMPARE(another->toolTip(), mayChange(*desk.session).reason);
        connection.readOnly = false;
        desk.session->setConnection(connection);
        QVERIFY(another->isEnabled());
        QVERIFY(another->toolTip().isEmpty());
    }

    void aLostTokenIsLookedForBeforeItIsAskedForAgain()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createToken, method, path, Fault::LoseRequest);
        });
        openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, "createToken");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("does not show the token")));
        QCOMPARE(button(form, "createToken")->text(), QStringLiteral("Look for it"));
        // Just now asked for: a slow server may still make it.
        const int lists = desk.proxy->count("GET /api/user-tokens/service");
        clickOn(form, "createToken");
        QTRY_VERIFY(desk.proxy->count("GET /api/user-tokens/service") > lists);
        QTRY_VERIFY(button(form, "createToken")->isEnabled());
        QVERIFY2(messageIn(form).contains(QLatin1String("may still be making it")),
                 qPrintable(messageIn(form)));
        QCOMPARE(button(form, "createToken")->text(), QStringLiteral("Look for it"));
        desk.changes->setCreationPatience({});
        clickOn(form, "createToken");
        form->reject();
        QVERIFY(form->isVisible());
        QVERIFY2(messageIn(form).contains(QLatin1String("its outcome would be lost")),
                 qPrintable(messageIn(form)));
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("it was not made")));
        QCOMPARE(desk.proxy->count(createToken), 1);
        QCOMPARE(button(form, "createToken")->text(), QStringLiteral("Create token"));
        desk.proxy->setJudge({});
        clickOn(form, "createToken");
        QVERIFY(waitForDialog(&desk.window, "tokenValueDialog"));
        QCOMPARE(desk.proxy->count(createToken), 2);
    }

    void aLostAccountIsLookedForBeforeItIsAskedForAgain()
    {
        Desk desk;
        bool isDown = true;
        desk.proxy->setJudge([&isDown](const QByteArray &method, const QByteArray &path) {
            if (method == "GET" && isDown)
                return FaultProxy::Verdict{Fault::Answer,
                                           FaultProxy::httpAnswer(500, "text/plain", "")};
            return spoiled(createAccount, method, path, Fault::LoseReply);
        });
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        clickOn(form, "next");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("is not known")));
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Look for it"));
        // Another one has not been asked for.
        typeInto(form, "accountName", QStringLiteral("Looker Export"));
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Create account"));
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Look for it"));

        clickOn(form, "next");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("is not known")));
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Look for it"));
        isDown = false;
        clickOn(form, "next");
        QTRY_COMPARE(button(form, "next")->text(), QStringLiteral("Create token"));
        QVERIFY(messageIn(form).startsWith(QLatin1String("Tableau Export was created")));
        QCOMPARE(desk.proxy->count(createAccount), 1);
        QCOMPARE(finished(desk.journal->recent(QStringLiteral("test"), 1))->constFirst().outcome,
                 ChangeOutcome::Done);
    }

    void anAccountThatTheListDoesNotShowCanBeAskedForAgain()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(createAccount, method, path, Fault::LoseRequest);
        });
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        clickOn(form, "next");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("does not show the account")));
        // Just now asked for: a slow server may still make it.
        const int lists = desk.proxy->count("GET /api/users");
        clickOn(form, "next");
        QTRY_VERIFY(desk.proxy->count("GET /api/users") > lists);
        QTRY_VERIFY(button(form, "next")->isEnabled());
        QVERIFY2(messageIn(form).contains(QLatin1String("may still be making it")),
                 qPrintable(messageIn(form)));
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Look for it"));
        desk.changes->setCreationPatience({});
        clickOn(form, "next");
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("it was not made")));
        QCOMPARE(desk.proxy->count(createAccount), 1);
        QCOMPARE(button(form, "next")->text(), QStringLiteral("Create account"));
        desk.proxy->setJudge({});
        clickOn(form, "next");
        QTRY_COMPARE(button(form, "next")->text(), QStringLiteral("Create token"));
        QCOMPARE(desk.proxy->count(createAccount), 2);
    }

    void theFormDoesNotCloseWhileATokenIsBeingMade()
    {
        Desk desk;
        openNewToken(&desk.window, desk.context(), desk.activeAccount().id);
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        typeInto(form, "tokenName", QStringLiteral("tableau_export"));
        clickOn(form, "createToken");
        QVERIFY(!button(form, "createToken")->isEnabled());
        QVERIFY(CloseGuard::first() != nullptr);
        form->reject();
        QVERIFY(form->isVisible());
        QVERIFY(messageIn(form).contains(QLatin1String("value would be lost")));
        form->close();
        QVERIFY(form->isVisible());
        QVERIFY(waitForDialog(&desk.window, "tokenValueDialog"));
    }

    void theRoleAndTheTeamsOfTheAccountAreSaid()
    {
        Desk desk;
        const Account account = desk.activeAccount();
        openNewToken(&desk.window, desk.context(), account.id);
        const QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        const QString hint = messageOf(form, "tokenAccountField");
        QVERIFY2(hint.startsWith(account.role), qPrintable(hint));
        for (const QString &team : account.teams)
            QVERIFY2(hint.contains(displayText(team)), qPrintable(hint));
    }

    void anAccountAndItsFirstTokenAreOneFlow()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export!"));
        QVERIFY(textIn(form, "serviceIdPreview").contains(QLatin1String("tableau_export@service")));
        const int width = form->width();
        typeInto(form, "accountName", QString(256, QLatin1Char('w')));
        QTest::qWait(0);
        QVERIFY(form->width() <= width); // it may still be on its way to the first one
        QVERIFY(part<QLabel>(form, "serviceIdPreview")->accessibleName().size() > 256);
        typeInto(form, "accountName", QStringLiteral("Tableau Export!"));
        clickOn(form, "next");
        QTRY_COMPARE(button(form, "next")->text(), QStringLiteral("Create token"));
        QTRY_VERIFY(button(form, "next")->isEnabled());
        typeInto(form, "tokenName", QStringLiteral("tableau_nightly"));
        clickOn(form, "next");
        QDialog *value = waitForDialog(&desk.window, "tokenValueDialog");
        QVERIFY(value);
        clickOn(value, "copyValue");
        clickOn(value, "done");
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.proxy->count(createAccount), 1);
        QCOMPARE(desk.proxy->count(createToken), 1);
    }

    void theFlowCanStopAfterTheAccount()
    {
        Desk desk;
        const int before = desk.data().accountCount();
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        clickOn(form, "next");
        QTRY_COMPARE(button(form, "cancel")->text(), QStringLiteral("Not now"));
        QTRY_VERIFY(button(form, "cancel")->isEnabled());
        clickOn(form, "cancel");
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.data().accountCount(), before + 1);
        QCOMPARE(desk.proxy->count(createToken), 0);
    }

    void whatTheServerDoesNotSayOfANewAccountIsLeftOut()
    {
        Desk desk;
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return spoiled(
                createAccount, method, path, Fault::Answer,
                FaultProxy::httpAnswer(201, "application/json",
                                       R"({"id": 4711, "name": "API", "role": "Member"})"));
        });
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("API"));
        clickOn(form, "next");
        QTRY_COMPARE(messageIn(form), QStringLiteral("API was created."));
    }

    void whatTheServerMadeOtherwiseOfANewAccountIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("told");
        const QString created = QStringLiteral("Tableau Export was created.");
        QTest::newRow("nothing") << QByteArray(
            R"("name": "Tableau Export", "role": "Member", "teams": ["Finance", "Public"])")
                                 << created;
        QTest::newRow("the teams are not stated")
            << QByteArray(R"("name": "Tableau Export", "role": "Member")") << created;
        QTest::newRow("a team is not there")
            << QByteArray(R"("name": "Tableau Export", "role": "Member", "teams": ["Public"])")
            << created + QStringLiteral(" Its teams are Public, not as asked.");
        QTest::newRow("another name")
            << QByteArray(R"("name": "Other", "role": "Member", "teams": ["Finance"])")
            << QStringLiteral(
                   "Other was created. The server gave it the name Other, not Tableau Export as "
                   "asked.");
        QTest::newRow("another role and another team")
            << QByteArray(R"("name": "Tableau Export", "role": "Admin", "teams": ["Sales"])")
            << created
                + QStringLiteral(" The server gave it the role Admin, not Member as asked. Its "
                                 "teams are Sales, not as asked.");
    }
    void whatTheServerMadeOtherwiseOfANewAccountIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, told);
        Desk desk;
        desk.proxy->setJudge([answer](const QByteArray &method, const QByteArray &path) {
            return spoiled(
                createAccount, method, path, Fault::Answer,
                FaultProxy::httpAnswer(201, "application/json", R"({"id": 4711, )" + answer + '}'));
        });
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        typeInto(form, "teamName", QStringLiteral("Finance"));
        clickOn(form, "next");
        // In a window from the right each name stands by itself.
        static const QRegularExpression isolates(QStringLiteral("[\\x{2068}\\x{2069}]"));
        QTRY_COMPARE(messageIn(form).remove(isolates), told);
    }

    void anAccountThatTheServerDoesNotNameIsNotOffered()
    {
        Desk desk;
        desk.session->inventory().setAccount(Account());
        openNewToken(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        const auto *accounts = part<QComboBox>(form, "tokenAccount");
        QVERIFY(accounts->count() > 0);
        QCOMPARE(accounts->findData(Account().id), -1);
    }

    void anAccountIsTakenByWhatItIsCalled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("meant"); // which of the two; -1: none
        QTest::newRow("its name, with which another begins") << QStringLiteral("zebra export") << 0;
        QTest::newRow("its service id")
            << serviceIdFromName(QStringLiteral("Zebra Export Two")) << 1;
        QTest::newRow("a part that only one has") << QStringLiteral(" port two") << 1;
        QTest::newRow("a part that both have") << QStringLiteral("zebra") << -1;
        QTest::newRow("a part that none has") << QStringLiteral("quagga") << -1;
    }
    void anAccountIsTakenByWhatItIsCalled()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, meant);
        Desk desk;
        const QList<AccountId> made{desk.madeAccount(QStringLiteral("Zebra Export")),
                                    desk.madeAccount(QStringLiteral("Zebra Export Two"))};
        QDialog *form = desk.typedAccount(typed);
        auto *accounts = part<QComboBox>(form, "tokenAccount");
        QTRY_VERIFY(accounts->hasFocus());
        QTest::keyClick(accounts, Qt::Key_Tab);
        typeInto(form, "tokenName", QStringLiteral("tableau_export_2"));
        if (meant < 0) {
            QCOMPARE(accounts->currentText(), typed);
            clickOn(form, "createToken");
            QVERIFY(isInvalid(form, "tokenAccountField"));
            QCOMPARE(desk.proxy->count(createToken), 0);
            return;
        }
        QCOMPARE(accounts->currentData().toLongLong(), made.at(meant));
        QCOMPARE(accounts->currentText(), accounts->itemText(accounts->currentIndex()));
        QVERIFY(!isInvalid(form, "tokenAccountField"));
        clickOn(form, "createToken");
        QVERIFY(waitForDialog(&desk.window, "tokenValueDialog"));
        QVERIFY(desk.token(made.at(meant), QStringLiteral("tableau_export_2")));
    }

    void enterTakesNoAccountThatNobodyHasSeen()
    {
        Desk desk;
        const AccountId account = desk.madeAccount(QStringLiteral("Zebra Export"));
        const QString piece = QStringLiteral("zebra");
        QDialog *form = desk.typedAccount(piece);
        auto *accounts = part<QComboBox>(form, "tokenAccount");
        QTRY_VERIFY(accounts->hasFocus());
        QTest::keyClick(accounts, Qt::Key_Return);
        QVERIFY(form->isVisible());
        QCOMPARE(accounts->currentText(), piece);
        QCOMPARE(desk.proxy->count(createToken), 0);
        // The whole name is no guess.
        accounts->lineEdit()->setText(QStringLiteral("Zebra Export"));
        QTRY_VERIFY(accounts->hasFocus());
        QTest::keyClick(accounts, Qt::Key_Return);
        QVERIFY(waitForDialog(&desk.window, "tokenValueDialog"));
        QVERIFY(desk.token(account, QStringLiteral("tableau_export")));
    }

    void aClickTakesNoAccountThatNobodyHasSeen()
    {
        Desk desk;
        desk.madeAccount(QStringLiteral("Zebra Export"));
        const QString piece = QStringLiteral("zebra");
        QDialog *form = desk.typedAccount(piece);
        auto *accounts = part<QComboBox>(form, "tokenAccount");
        accounts->completer()->popup()->hide();
        QTRY_VERIFY(accounts->hasFocus());
        QTest::mouseClick(button(form, "createToken"), Qt::LeftButton);
        QVERIFY(form->isVisible());
        QCOMPARE(accounts->currentText(), piece);
        QVERIFY(isInvalid(form, "tokenAccountField"));
        QCOMPARE(desk.proxy->count(createToken), 0);
    }

    void anUnknownTeamIsRefusedAtItsField()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        typeInto(form, "accountName", QStringLiteral("Tableau Export"));
        typeInto(form, "teamName", QStringLiteral("No Such Team"));
        clickOn(form, "addTeam");
        clickOn(form, "next");
        QTRY_VERIFY(isInvalid(form, "accountTeamsField"));
        QCOMPARE(textOf(form, "accountName"), QStringLiteral("Tableau Export"));
        // Where the keyboard comes to, a screen reader finds why.
        QCOMPARE(part<QListWidget>(form, "teamList")->accessibleDescription(),
                 messageOf(form, "accountTeamsField"));
    }

    void whoHasAddedATeamCanWriteTheNext()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        QVERIFY(form);
        typeInto(form, "teamName", QStringLiteral("Some Team"));
        QPushButton *add = button(form, "addTeam");
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(textOf(form, "teamName").isEmpty());
        QCOMPARE(form->focusWidget(), part<QWidget>(form, "teamName"));
    }

    void anAssistiveToolTicksATeam()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        QVERIFY(form);
        auto *list = part<QListWidget>(form, "teamList");
        QTRY_VERIFY(list->count() > 1);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(list);
        // Everybody is in the first one.
        QVERIFY(read->child(0)->actionInterface()->actionNames().isEmpty());
        for (const Qt::CheckState wanted : {Qt::Checked, Qt::Unchecked}) {
            read->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QTRY_COMPARE(list->item(1)->checkState(), wanted);
            QCOMPARE(bool(read->child(1)->state().checked), wanted == Qt::Checked);
        }
    }

    void aTeamThatWasAddedIsNotLostByOneEscape()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        QVERIFY(form);
        typeInto(form, "teamName", QStringLiteral("Some Team"));
        clickOn(form, "addTeam");
        QVERIFY(textOf(form, "teamName").isEmpty());
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form->isVisible());
        QVERIFY2(messageIn(form).contains(QLatin1String("typed")), qPrintable(messageIn(form)));
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void aTeamThatWasAddedAndTakenOutAgainIsNothingToAskAbout()
    {
        Desk desk;
        openNewAccount(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newAccountDialog");
        QVERIFY(form);
        typeInto(form, "teamName", QStringLiteral("Some Team"));
        clickOn(form, "addTeam");
        const auto *list = part<QListWidget>(form, "teamList");
        list->currentItem()->setCheckState(Qt::Unchecked);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void tabComesToTheChosenExpiryWhichTellsTheDay()
    {
        Desk desk;
        openNewToken(&desk.window, desk.context());
        QDialog *form = waitForDialog(&desk.window, "newTokenDialog");
        QVERIFY(form);
        QTRY_COMPARE(QApplication::activeWindow(), form); // arrows go on from the keyboard's place
        auto *name = part<QLineEdit>(form, "tokenName");
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Tab);
        auto *chosen = qobject_cast<QRadioButton *>(form->focusWidget());
        QVERIFY(chosen && chosen->isChecked());
        QVERIFY(!chosen->accessibleDescription().isEmpty());
        QCOMPARE(chosen->accessibleDescription(), messageOf(form, "tokenExpiryField"));
        QTest::keyClick(chosen, Qt::Key_Right);
        auto *next = qobject_cast<QRadioButton *>(form->focusWidget());
        QVERIFY(next && next != chosen && next->isChecked());
        QVERIFY(chosen->accessibleDescription().isEmpty());
        QCOMPARE(next->accessibleDescription(), messageOf(form, "tokenExpiryField"));
        QTest::keyClick(next, Qt::Key_Backtab);
        QCOMPARE(form->focusWidget(), name);
    }

    void aTeamThatIsTypedCountsWithoutBeingAdded()
    {
        Desk desk;
        const Account account = desk.activeAccount();
        QString team;
        for (const QString &known : desk.session->teams()) {
            if (!account.teams.contains(known))
                team = known;
        }
        QVERIFY(!team.isEmpty());
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        typeInto(form, "teamName", team);
        QVERIFY(button(form, "save")->isEnabled());
        clickOn(form, "save");
        QTRY_VERIFY(noDialog(&desk.window));
        QVERIFY(desk.accountOnServer(account.id).teams.contains(team));
    }

    void teamsThatAreNotAllKnownCannotBeTicked()
    {
        Desk desk;
        Account account = desk.activeAccount();
        const QStringList onServer = account.teams;
        account.teams.clear();
        account.teamsUnclear = true;
        desk.session->inventory().setAccount(account);
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        QVERIFY(!part<QListWidget>(form, "teamList")->isEnabled());
        QVERIFY(!part<QLineEdit>(form, "teamName")->isEnabled());
        QVERIFY(messageOf(form, "accountTeamsField").contains(unclearTeamsReason()));
        auto *role = part<QComboBox>(form, "accountRole");
        role->setCurrentIndex(role->currentIndex() == 0 ? 1 : 0);
        const QString wanted = role->currentData().toString();
        clickOn(form, "save");
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.accountOnServer(account.id).role, wanted);
        QCOMPARE(desk.accountOnServer(account.id).teams, onServer);
    }

    void aNameThatIsThereIsNotJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("spaces around it") << " Airflow ";
    }
    void aNameThatIsThereIsNotJudged()
    {
        QFETCH(QString, name);
        Desk desk;
        Account account = desk.activeAccount();
        const QString onServer = account.name;
        account.name = name;
        desk.session->inventory().setAccount(account);
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        QVERIFY(!button(form, "save")->isEnabled());
        auto *role = part<QComboBox>(form, "accountRole");
        role->setCurrentIndex(role->currentIndex() == 0 ? 1 : 0);
        const QString wanted = role->currentData().toString();
        clickOn(form, "save");
        QVERIFY(!isInvalid(form, "accountNameField"));
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.accountOnServer(account.id).name, onServer);
        QCOMPARE(desk.accountOnServer(account.id).role, wanted);
    }

    void anAccountWithoutAServiceIdHasNoLineForIt_data()
    {
        QTest::addColumn<QString>("serviceId");
        QTest::newRow("none") << QString();
        QTest::newRow("one") << QStringLiteral("airflow@service");
    }
    void anAccountWithoutAServiceIdHasNoLineForIt()
    {
        QFETCH(const QString, serviceId);
        Desk desk;
        Account account = desk.activeAccount();
        account.serviceId = serviceId;
        desk.session->inventory().setAccount(account);
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        QVERIFY(form);
        QCOMPARE(part<QWidget>(form, "serviceIdPreview")->isVisible(), !serviceId.isEmpty());
    }

    void roleAndTeamsOfAnAccountCanBeChanged()
    {
        Desk desk;
        const Account account = desk.activeAccount();
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        QVERIFY(!button(form, "save")->isEnabled());
        auto *role = form->findChild<QComboBox *>(QStringLiteral("accountRole"));
        const int other = role->currentData().toString() == QLatin1String("Manager") ? 0 : 2;
        role->setCurrentIndex(other);
        const QString wanted = role->currentData().toString();
        QVERIFY(button(form, "save")->isEnabled());
        clickOn(form, "save");
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.data().account(desk.data().accountIndex(account.id)).role, wanted);
    }

    void anEditCanBeLeftUntilItIsOnItsWay()
    {
        Desk desk;
        const Account account = desk.activeAccount();
        const QByteArray change = "PUT /api/users/" + QByteArray::number(account.id);
        const QJsonObject row{{QStringLiteral("id"), account.id},
                              {QStringLiteral("name"), account.name},
                              {QStringLiteral("role"), account.role},
                              {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)}};
        const QJsonObject page{{QStringLiteral("items"), QJsonArray{row}},
                               {QStringLiteral("total"), 1}};
        const QByteArray list =
            FaultProxy::httpAnswer(200, "application/json", QJsonDocument(page).toJson());
        desk.proxy->setJudge([list](const QByteArray &method, const QByteArray &path) {
            const bool isRead = method == "GET" && path == "/api/users";
            return isRead ? FaultProxy::Verdict{Fault::Hold, list} : FaultProxy::Verdict();
        });
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        auto *role = part<QComboBox>(form, "accountRole");
        role->setCurrentIndex(role->currentIndex() == 0 ? 1 : 0);
        const QString wanted = role->currentData().toString();
        const int reads = desk.proxy->count("GET /api/users");
        clickOn(form, "save");
        QTRY_COMPARE(desk.proxy->count("GET /api/users"), reads + 1);
        QVERIFY(!button(form, "save")->isEnabled());
        clickOn(form, "cancelEdit");
        QVERIFY(form->isVisible());
        QVERIFY(button(form, "save")->isEnabled());
        QCOMPARE(role->currentData().toString(), wanted);
        LiveInventory &live = desk.session->inventory();
        QVERIFY(!live.pendingAccount(account.id)); // nothing is on its way
        QVERIFY(!desk.changes->isReportDue());
        clickOn(form, "save"); // although the first one still reads
        QTRY_COMPARE(desk.proxy->count("GET /api/users"), reads + 2);
        clickOn(form, "cancelEdit");
        desk.proxy->release();
        QCOMPARE(desk.proxy->count(change), 0);
        QVERIFY(messageIn(form).isEmpty());

        const QByteArray no =
            FaultProxy::httpAnswer(400, "application/json", R"({"detail":"Not today"})");
        desk.proxy->setJudge([no](const QByteArray &method, const QByteArray &) {
            return method == "PUT" ? FaultProxy::Verdict{Fault::Hold, no} : FaultProxy::Verdict();
        });
        clickOn(form, "save");
        QTRY_COMPARE(desk.proxy->count(change), 1);
        QVERIFY(!button(form, "cancelEdit")->isEnabled());
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form->isVisible());
        QVERIFY(messageIn(form).contains(QLatin1String("wait")));
        desk.proxy->release();
        QTRY_VERIFY(messageIn(form).contains(QLatin1String("Not today")));
        QCOMPARE(desk.proxy->count(change), 1); // what was left has not come after all
        QVERIFY(button(form, "save")->isEnabled());
        clickOn(form, "cancelEdit");
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void whatOthersHaveChangedMeanwhileStandsBelowWhatWasTyped()
    {
        Desk desk;
        const Account account = desk.activeAccount();
        openEditAccount(&desk.window, desk.context(), account.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        auto *role = form->findChild<QComboBox *>(QStringLiteral("accountRole"));
        typeInto(form, "accountName", QStringLiteral("Typed here"));
        AccountEdit theirs;
        theirs.name = QStringLiteral("Named elsewhere");
        theirs.role = account.role == QLatin1String("Manager") ? QStringLiteral("Member")
                                                               : QStringLiteral("Manager");
        desk.editElsewhere(account.id, theirs);
        // The list that is read while one types does not settle it.
        QVERIFY(finished(desk.session->refresh()).ok());
        clickOn(form, "save");
        QTRY_VERIFY(isInvalid(form, "accountNameField"));
        auto *field = form->findChild<Field *>(QStringLiteral("accountNameField"));
        QVERIFY(field->message().contains(*theirs.name));
        QCOMPARE(textOf(form, "accountName"), QStringLiteral("Typed here"));
        QCOMPARE(role->currentData().toString(), *theirs.role);
        QCOMPARE(desk.accountOnServer(account.id).name, *theirs.name);
        clickOn(form, "save"); // knowing that
        QTRY_VERIFY(noDialog(&desk.window));
        const Account now = desk.accountOnServer(account.id);
        QCOMPARE(now.name, QStringLiteral("Typed here"));
        QCOMPARE(now.role, *theirs.role);
    }

    void deactivatingNamesTheTokensAndRevokesThemFirst()
    {
        Desk desk;
        const AccountId account = desk.liveToken().accountId;
        int active = 0;
        for (const int index : desk.data().tokensOf(desk.data().accountIndex(account)))
            active += desk.data().token(index).active ? 1 : 0;
        askToDeactivate(&desk.window, desk.context(), {account});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        const QStringList lines = textIn(question, "confirmNames").split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), std::min(active, 11));
        QVERIFY(button(question, "cancel")->isDefault());
        QVERIFY(!button(question, "confirm")->isDefault());
        clickOn(question, "confirm");
        QTRY_VERIFY(noDialog(&desk.window));
        QVERIFY(!desk.data().account(desk.data().accountIndex(account)).isActive());
        for (const int index : desk.data().tokensOf(desk.data().accountIndex(account)))
            QVERIFY(!desk.data().token(index).active);
    }

    void theQuestionTellsExpiredTokensFromThoseThatWork()
    {
        Desk desk;
        const AccountId account = desk.accountWithLiveAndExpired();
        const AccountSummary summary = desk.summaryOf(account);
        const int expired = summary.tokens[static_cast<size_t>(TokenState::Expired)];
        QVERIFY(summary.live() + expired <= ConfirmDialog::namesAtMost);
        QSignalSpy reported(desk.changes.get(), &Changes::reported);
        askToDeactivate(&desk.window, desk.context(), {account});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(hasText(question, QStringLiteral("What uses those that have not expired stops")));
        const QStringList lines = textIn(question, "confirmNames").split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), summary.live() + expired);
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(lines.at(i).contains(QStringLiteral("Expired – ")), i >= summary.live());
        clickOn(question, "confirm");
        QTRY_VERIFY(noDialog(&desk.window));
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.constFirst().constFirst().value<ChangeReport>();
        QCOMPARE(report.tokens.size(), lines.size());
        QCOMPARE(report.idle.count, expired);
    }

    void theQuestionSaysThatNothingStopsWhereNoTokenWorks()
    {
        Desk desk;
        const AccountId account = desk.accountWithLiveAndExpired();
        const auto revoke = [&desk, account](TokenState state) {
            QList<TokenId> ids;
            for (const int index : desk.data().tokensOf(desk.data().accountIndex(account))) {
                const Token &token = desk.data().token(index);
                if (tokenState(token, desk.session->inventory().nowMs()) == state)
                    ids << token.id;
            }
            return finished(desk.changes->setRevoked(ids, true)).isAsWanted();
        };
        QVERIFY(revoke(TokenState::Active) && revoke(TokenState::Expiring));
        askToDeactivate(&desk.window, desk.context(), {account});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(hasText(question, QStringLiteral("Nothing stops working")));
        QVERIFY(textIn(question, "confirmConsequence").contains(QLatin1String("these tokens")));
        clickOn(question, "cancel");
        QTRY_VERIFY(noDialog(&desk.window));

        QVERIFY(revoke(TokenState::Expired));
        askToDeactivate(&desk.window, desk.context(), {account});
        question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(hasText(question, QStringLiteral("No token is active")));
        QCOMPARE(textIn(question, "confirmConsequence"),
                 QStringLiteral("It can be undone: the role and the teams are kept."));
    }

    void whereNoAccountCanBeReactivatedTheQuestionPromisesNoUndo()
    {
        Desk desk;
        const auto words = [&desk] {
            askToDeactivate(&desk.window, desk.context(), {desk.activeAccount().id});
            QDialog *question = waitForDialog(&desk.window, "confirmDialog");
            const QString text = textIn(question, "confirmConsequence");
            clickOn(question, "cancel");
            return text;
        };
        QVERIFY(words().contains(QLatin1String("can be undone")));
        QTRY_VERIFY(noDialog(&desk.window));
        desk.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json"
                ? FaultProxy::Verdict{Fault::Answer, FaultProxy::documentWithoutReactivate()}
                : FaultProxy::Verdict();
        });
        QVERIFY(desk.open().ok());
        QVERIFY(words().contains(QLatin1String("cannot be undone from here")));
        QTRY_VERIFY(noDialog(&desk.window));
    }

    void whatIsLeftToDeactivateIsAskedAnew()
    {
        Desk desk;
        const AccountId account =
            desk.firstToken([&desk](const Token &token, const Account &of) {
                    const auto &tokens =
                        desk.data().tokensOf(desk.data().accountIndex(token.accountId));
                    return of.isActive()
                        && std::count_if(
                               tokens.begin(), tokens.end(),
                               [&desk](int index) { return desk.data().token(index).active; })
                        > 1;
                })
                .accountId;
        QList<TokenId> active;
        for (const int index : desk.data().tokensOf(desk.data().accountIndex(account))) {
            if (desk.data().token(index).active)
                active << desk.data().token(index).id;
        }
        const TokenId hard = active.constLast();
        const QByteArray hardPath = "/api/user-tokens/" + QByteArray::number(hard);
        desk.proxy->setJudge([hardPath](const QByteArray &method, const QByteArray &path) {
            return method == "PUT" && path == hardPath
                ? FaultProxy::Verdict{Fault::Answer,
                                      FaultProxy::httpAnswer(400, "application/json",
                                                             "{\"detail\": \"not on a Friday\"}")}
                : FaultProxy::Verdict();
        });
        QList<ChangeReport> reports;
        connect(desk.changes.get(), &Changes::reported, &desk.window,
                [&reports](const ChangeReport &report) { reports << report; });
        askToDeactivate(&desk.window, desk.context(), {account});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(button(question, "confirm")->text().contains(QString::number(active.size())));
        clickOn(question, "confirm");
        QTRY_VERIFY(messageIn(question).contains(QLatin1String("not on a Friday")));
        QCOMPARE(textIn(question, "confirmNames").split(QLatin1Char('\n')).size(), 1);
        QVERIFY(textIn(question, "confirmNames")
                    .contains(desk.data().token(desk.data().tokenIndex(hard)).label()));
        QVERIFY(button(question, "confirm")->text().contains(QLatin1Char('1')));
        const QString consequence = textIn(question, "confirmConsequence");
        QVERIFY2(consequence.startsWith(QString::number(active.size() - 1))
                     && consequence.contains(QLatin1String("revoked for this already")),
                 qPrintable(consequence));
        // It may never be.
        QVERIFY(finished(desk.journal->recent(QStringLiteral("test"), 1))
                    ->constFirst()
                    .intent.reason.contains(QLatin1String("to be deactivated")));

        desk.proxy->setJudge({});
        clickOn(question, "confirm");
        QTRY_VERIFY(noDialog(&desk.window));
        QTRY_COMPARE(reports.size(), 2);
        QList<TokenId> back = reports.constLast().tokens;
        std::sort(back.begin(), back.end());
        std::sort(active.begin(), active.end());
        QCOMPARE(back, active);
    }

    void whatWasRevokedForADeactivationThatFailsIsNamed()
    {
        Desk desk;
        const AccountId account = desk.accountWithLiveAndExpired();
        int active = 0;
        for (const int index : desk.data().tokensOf(desk.data().accountIndex(account)))
            active += desk.data().token(index).active ? 1 : 0;
        QVERIFY(active <= ConfirmDialog::namesAtMost);
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return method == "DELETE" && path.startsWith("/api/users/")
                ? FaultProxy::Verdict{Fault::Answer,
                                      FaultProxy::httpAnswer(400, "application/json",
                                                             "{\"detail\": \"not on a Friday\"}")}
                : FaultProxy::Verdict();
        });
        askToDeactivate(&desk.window, desk.context(), {account});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        clickOn(question, "confirm");
        QTRY_VERIFY(messageIn(question).contains(QLatin1String("not on a Friday")));
        QVERIFY(hasText(question, QStringLiteral("revoked for this already")));
        QVERIFY(!hasText(question, QStringLiteral("nothing stops working")));
        // What "these tokens" of the way back are.
        QVERIFY(textIn(question, "confirmConsequence").contains(QLatin1String("these tokens")));
        QVERIFY(part<QLabel>(question, "confirmNames")->isVisible());
        const QStringList lines = textIn(question, "confirmNames").split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), active);
        QCOMPARE(button(question, "confirm")->text(), QStringLiteral("Deactivate"));

        desk.proxy->setJudge({});
        clickOn(question, "confirm");
        QTRY_VERIFY(noDialog(&desk.window));
        QVERIFY(!desk.accountOnServer(account).isActive());
    }

    void deletingAsksAndNamesWhatIsLost()
    {
        Desk desk;
        const Token token = desk.revokedToken();
        askToDelete(&desk.window, desk.context(), {token.id});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(question->windowTitle().contains(displayText(token.name)));
        clickOn(question, "cancel");
        QTRY_VERIFY(noDialog(&desk.window));
        QVERIFY(desk.onServer(token.id));
        askToDelete(&desk.window, desk.context(), {token.id});
        question = waitForDialog(&desk.window, "confirmDialog");
        clickOn(question, "confirm");
        QTRY_VERIFY(noDialog(&desk.window));
        QVERIFY(!desk.onServer(token.id));
    }

    void severalAreListedUpToTenAndCounted()
    {
        Desk desk;
        QList<TokenId> all;
        int revoked = 0;
        for (const Token &token : desk.data().tokens()) {
            all << token.id;
            revoked += token.active ? 0 : 1;
        }
        QVERIFY(revoked > 10);
        askToDelete(&desk.window, desk.context(), all);
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        const QStringList lines = textIn(question, "confirmNames").split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 11);
        QVERIFY(lines.constLast().contains(QString::number(revoked - 10)));
    }

    void anActiveTokenIsNotOfferedForDeletion()
    {
        Desk desk;
        askToDelete(&desk.window, desk.context(), {desk.liveToken().id});
        QVERIFY(noDialog(&desk.window));
    }

    void theOwnCredentialAsksTwice()
    {
        Desk desk;
        // Another session, with a token of an Admin service account.
        const Account admin = [&desk] {
            for (const Account &account : desk.data().accounts()) {
                if (account.isActive() && account.role == QLatin1String("Admin"))
                    return account;
            }
            qFatal("no Admin account");
        }();
        auto made = finished(
            desk.changes->createToken({QStringLiteral("own_credential"), admin.id, 30, false}));
        QVERIFY(made.ok());
        const TokenId own = made->token.id;
        desk.connectAs(std::move(made->value));
        QVERIFY(desk.open().ok());

        revokeTokens(&desk.window, desk.context(), {own});
        QDialog *question = waitForDialog(&desk.window, "confirmDialog");
        QVERIFY(hasText(question, desk.session->connection().name));
        clickOn(question, "confirm");
        QVERIFY(question->isVisible());
        QVERIFY(!button(question, "confirm")->isEnabled());
        QCOMPARE(desk.onServer(own)->active, true);
        clickOn(question, "acknowledge");
        QVERIFY(button(question, "confirm")->isEnabled());
        clickOn(question, "cancel");
        QTRY_VERIFY(noDialog(&desk.window));
        QCOMPARE(desk.onServer(own)->active, true);

        // Demoting and deactivating it, too.
        openEditAccount(&desk.window, desk.context(), admin.id);
        QDialog *form = waitForDialog(&desk.window, "editAccountDialog");
        auto *role = part<QComboBox>(form, "accountRole");
        role->setCurrentIndex(0);
        clickOn(form, "save");
        QVERIFY(form->isVisible());
        const QPushButton *save = button(form, "save");
        QVERIFY(!save->isEnabled());
        QCOMPARE(save->toolTip(), QStringLiteral("Tick the box above first"));
        QVERIFY(form->findChild<QAbstractButton *>(QStringLiteral("acknowledge"))->isVisible());
        // Without that, what else was changed can be saved.
        typeInto(form, "accountName", QStringLiteral("Renamed"));
        role->setCurrentIndex(role->findData(admin.role));
        QVERIFY(!form->findChild<QAbstractButton *>(QStringLiteral("acknowledge"))->isVisible());
        QVERIFY(save->isEnabled() && save->toolTip().isEmpty());
        form->reject();
        QTRY_VERIFY(noDialog(&desk.window));
        askToDeactivate(&desk.window, desk.context(), {admin.id});
        question = waitForDialog(&desk.window, "confirmDialog");
        clickOn(question, "confirm");
        QVERIFY(question->isVisible());
        QVERIFY(!button(question, "confirm")->isEnabled());
    }

    void anotherTokenIsRevokedAtOnce()
    {
        Desk desk;
        const Token token = desk.liveToken();
        revokeTokens(&desk.window, desk.context(), {token.id});
        QVERIFY(noDialog(&desk.window));
        QTRY_VERIFY(!desk.onServer(token.id)->active);
    }

    void aValueThatWasNeverHandedOverIsAskedAboutAtTheNextStart_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<bool>("revoked");
        QTest::newRow("revoke it") << QByteArrayLiteral("leftoverRevoke") << true;
        QTest::newRow("make another") << QByteArrayLiteral("leftoverAnother") << true;
        QTest::newRow("leave it valid") << QByteArrayLiteral("leftoverKeep") << false;
    }
    void aValueThatWasNeverHandedOverIsAskedAboutAtTheNextStart()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const bool, revoked);
        Desk desk;
        auto made = finished(desk.changes->createToken(
            {QStringLiteral("left_over"), desk.activeAccount().id, 30, false}));
        QVERIFY(made.ok());
        const TokenId id = made->token.id;
        desk.connectAs(SecretBytes::copyOf(desk.started.adminToken)); // as after a crash
        QVERIFY(desk.open().ok());

        // The server's clock is another one; when it was asked for was written by this machine's.
        auto &clock =
            const_cast<ServerClock &>(static_cast<const ServerClock &>(desk.session->clock()));
        clock.observe(clock.nowMs() + 3 * msPerDay);
        LeftoverPanel panel(desk.context(), &desk.window);
        panel.look();
        QTRY_VERIFY(panel.isVisible());
        QVERIFY(textIn(&panel, "leftoverText").contains(QLatin1String("left_over")));
        QVERIFY(textIn(&panel, "leftoverText").contains(QLatin1String("just now")));
        clickOn(&panel, button.constData());
        QTRY_VERIFY(!panel.isVisible());
        QCOMPARE(desk.onServer(id)->active, !revoked);
        // The new one is asked for, not made: a person gives it its name.
        if (button == "leftoverAnother")
            QVERIFY(waitForDialog(&desk.window, "newTokenDialog"));
        else
            QVERIFY(noDialog(&desk.window));
        QCoro::waitFor(panel.look());
        QCOMPARE(panel.count(), 0);
    }

    void aLeftoverThatIsRevokedMeanwhileIsDoneWith()
    {
        Desk desk;
        auto made = finished(desk.changes->createToken(
            {QStringLiteral("left_over"), desk.activeAccount().id, 30, false}));
        QVERIFY(made.ok());
        const QList<TokenId> ids{made->token.id};
        desk.connectAs(SecretBytes::copyOf(desk.started.adminToken)); // as after a crash
        QVERIFY(desk.open().ok());
        LeftoverPanel panel(desk.context(), &desk.window);
        panel.look();
        QTRY_VERIFY(panel.isVisible());
        QCOMPARE(finished(desk.changes->setRevoked(ids, true)).done.size(), 1);
        QVERIFY(panel.isVisible()); // no list was read since
        clickOn(&panel, "leftoverRevoke");
        QTRY_VERIFY(!panel.isVisible());
        QVERIFY(finished(desk.changes->settleLeftovers())->isEmpty());
        const auto records = finished(desk.journal->recent(QStringLiteral("test"), 10));
        QVERIFY(std::any_of(records->begin(), records->end(), [](const ChangeRecord &record) {
            return record.handover == Handover::GivenUp;
        }));
    }

    void aDialogGoesWithItsSession()
    {
        Desk desk;
        openNewToken(&desk.window, desk.context());
        QVERIFY(waitForDialog(&desk.window, "newTokenDialog"));
        desk.changes.reset();
        desk.session.reset();
        QTRY_VERIFY(noDialog(&desk.window));
    }
};

QTEST_MAIN(TestDialogs)
#include "testdialogs.moc"
