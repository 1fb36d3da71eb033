// Every page and dialog in two languages that nobody speaks: one is longer by two fifths, the other
// is written from right to left. Nothing is cut off, nothing stays in English.

#include "support/cutoff.h"
#include "support/dialogdriver.h"
#include "support/everyplace.h"
#include "support/readingorder.h"
#include "support/workday.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/detailpane.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Speech {
    const char *name;
    QString file;
};

QList<Speech> speeches()
{
    return {{"longer", QStringLiteral(TOKENDESK_PSEUDO_LTR)},
            {"from the right", QStringLiteral(TOKENDESK_PSEUDO_RTL)}};
}

/// Latin letters that are nobody's data: what lies in brackets was translated.
QString untranslated(QString text, const QSet<QString> &data)
{
    static const QRegularExpression inside(QStringLiteral("\\[[^\\[\\]]*(\\]|$)"));
    while (text.contains(inside))
        text.remove(inside);
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}[^·\\n]*"));
    const QString rest = text.trimmed();
    if (data.contains(rest))
        return {};
    const QRegularExpressionMatch match = words.match(rest);
    if (!match.hasMatch())
        return {};
    for (const QString &known : data) {
        if (known.size() > 2
            && (known.contains(match.captured()) || match.captured().contains(known)))
            return {};
    }
    return match.captured();
}

struct TranslatedDesk : Desk {
    LanguageSwitch languages;

    explicit TranslatedDesk(const QString &file)
        : Desk({}, Opening::Later)
        , languages(settings, file)
    {
        context->languages = &languages;
        open();
    }
    ~TranslatedDesk() { window.reset(); }

    /// What comes from the server, and names that are the same everywhere.
    [[nodiscard]] QSet<QString> known() const
    {
        QSet<QString> all{QStringLiteral("Tokendesk"),
                          QStringLiteral("UTC"),
                          QStringLiteral("Ctrl"),
                          QStringLiteral("Shift"),
                          QStringLiteral("Del"),
                          QStringLiteral("Return"),
                          QStringLiteral("PCI DSS"),
                          QStringLiteral("acme.qualytics.io"), // in the hint of an address
                          QStringLiteral("JSON"),
                          QStringLiteral("GPL-3.0-or-later"),
                          QSysInfo::prettyProductName(),
                          live.folder.path().mid(1),
                          QStringLiteral("QUALYTICS_TOKEN"), // in lines for a shell
                          session().connection().name,
                          session().connection().origin.host()};
        const QSet<QString> others{session().identity().who, session().identity().role};
        all.unite(others);
        for (int i = 0; i < data().accountCount(); ++i) {
            const Account &account = data().account(i);
            all << account.label() << account.serviceId << account.email << account.role;
            for (const QString &team : account.teams)
                all << team;
        }
        for (int i = 0; i < data().tokenCount(); ++i)
            all << data().token(i).label();
        return all;
    }
    [[nodiscard]] QStringList english(const QWidget &root) const
    {
        QStringList found;
        if (QApplication::layoutDirection() == Qt::RightToLeft)
            return found; // has no brackets
        const QSet<QString> data = known();
        const auto judge = [&](const QWidget *widget, const QString &text) {
            const QString rest = untranslated(text, data);
            if (!rest.isEmpty())
                found << widget->objectName() + QLatin1String(": ") + rest;
        };
        const auto widgets = root.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                judge(widget, label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                judge(widget, button->text() + QLatin1Char('\n') + button->toolTip());
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                judge(widget, line->placeholderText());
            if (!qobject_cast<const QLabel *>(widget))
                judge(widget, widget->accessibleName());
        }
        return found;
    }
};

/// Nothing of a dialog is cut off, lies beside the screen or stays in English, and Tab goes through
/// it as it is read.
Look wholeIn(const TranslatedDesk &desk)
{
    return [&desk](const char *name, QDialog &dialog) {
        const QString which = QString::fromLatin1(name);
        const auto faults = [&] {
            QStringList found = QStringList(which) + cutOffOrBeside(dialog);
            if (desk.languages.inForce().endsWith(QLatin1String(".qm")))
                found += desk.english(dialog); // a real language has no brackets
            return found.join(QLatin1Char('|'));
        };
        QTRY_COMPARE(faults(), which);
        QVERIFY2(dialog.width() <= dialog.screen()->availableGeometry().width(), name);
        QTRY_VERIFY2(dialog.isActiveWindow(), name);
        const QPointer<QWidget> before = dialog.focusWidget();
        const auto order = [&] {
            return (QStringList(which) + misplaced(tabbedThrough(dialog))).join(QLatin1Char('|'));
        };
        QTRY_COMPARE(order(), which);
        if (before)
            before->setFocus();
    };
}

/// Labels and lines of lists in which a mark of our own is taken for a disguise.
QString spoiledTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>())
        texts << label->text();
    for (const QListWidget *list : root.findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
    }
    return texts.filter(QString(QChar(QChar::ReplacementCharacter))).join(QLatin1Char('|'));
}

/// What leaves the fact beside it less than half of the pane.
QStringList wideKeys(const DetailPane &pane)
{
    QStringList found;
    for (const QLabel *label : pane.widget()->findChildren<QLabel *>()) {
        if (label->property("part") == QStringLiteral("key")
            && label->width() > pane.viewport()->width() / 2)
            found << label->text();
    }
    return found;
}

/// Of each line of the pane's buttons.
QSet<int> endsOfButtons(const QWidget &facts)
{
    QMap<int, int> ends;
    const bool isMirrored = facts.isRightToLeft();
    const auto buttons =
        facts.findChildren<QToolButton *>(QRegularExpression(QStringLiteral("^detail_")));
    for (const QToolButton *button : buttons) {
        const int end = isMirrored ? -button->x() : button->x() + button->width();
        ends.insert(button->y(), std::max(end, ends.value(button->y(), -facts.width())));
    }
    const QList<int> all = ends.values();
    return {all.begin(), all.end()};
}

} // namespace

class TestTranslated : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Place>("place");
        for (const Speech &speech : speeches()) {
            for (const Place &place : everyPage())
                QTest::addRow("%s, %s", place.name, speech.name) << speech.file << place;
        }
    }
    void everyPageIsWhole()
    {
        QFETCH(QString, file);
        QFETCH(Place, place);
        TranslatedDesk desk(file);
        goTo(desk, place);
        desk.action(ActionId::SelectAll)->trigger();
        QTRY_COMPARE(cutOffOrBeside(*desk.window).join(QLatin1Char('|')), QString());
        QTRY_COMPARE(desk.english(*desk.window).join(QLatin1Char('|')), QString());
        const bool isMirrored = QApplication::layoutDirection() == Qt::RightToLeft;
        QCOMPARE(isMirrored, file == QStringLiteral(TOKENDESK_PSEUDO_RTL));
        const auto middleOf = [&](const char *name) {
            const auto *widget = desk.find<QWidget>(name);
            return widget->mapTo(desk.window.get(), widget->rect().center()).x();
        };
        const int middle = desk.window->width() / 2;
        QCOMPARE(middleOf("navTokens") > middle, isMirrored);
        QCOMPARE(middleOf("searchField") < middle, isMirrored);
    }

    void theDetailsFit_data()
    {
        QTest::addColumn<QString>("file");
        for (const Speech &speech : speeches())
            QTest::addRow("%s", speech.name) << speech.file;
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
        QTest::newRow("Arabic") << QStringLiteral("ar");
    }
    void theDetailsFit()
    {
        QFETCH(QString, file);
        TranslatedDesk desk(file);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        for (int i = 0; i < desk.data().tokenCount(); i += 11) {
            desk.choose(desk.data().token(i).id);
            const auto *pane = desk.tokens()->findChild<DetailPane *>();
            QTRY_VERIFY(pane->widget()->findChild<QWidget *>(QStringLiteral("detailTitle")));
            QTRY_VERIFY2(pane->widget()->width() <= pane->viewport()->width(),
                         qPrintable(desk.data().token(i).label()));
            QTRY_COMPARE(cutWords(*pane->widget()).join(QLatin1Char('|')), QString());
            QTRY_COMPARE(wideKeys(*pane).join(QLatin1Char('|')), QString());
            QTRY_VERIFY(endsOfButtons(*pane->widget()).size() <= 1);
        }
    }

    void aDaysWorkIsDone_data()
    {
        QTest::addColumn<QString>("file");
        for (const Speech &speech : speeches())
            QTest::addRow("%s", speech.name) << speech.file;
    }
    void aDaysWorkIsDone()
    {
        QFETCH(QString, file);
        TranslatedDesk desk(file);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        aDaysWork(desk, wholeIn(desk));
    }

    void everyDialogIsWhole_data() { aDaysWorkIsDone_data(); }
    void everyDialogIsWhole()
    {
        QFETCH(QString, file);
        TranslatedDesk desk(file);
        for (const Place &place : everyDialog())
            lookAt(place.name, wholeIn(desk), [&] { openDialog(desk, place); });
    }

    void rareErrorsAreReadInTheirOrderInArabic()
    {
        TranslatedDesk desk(QStringLiteral("ar"));
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        MainWindow *window = desk.window.get();
        const QString wrong = QStringLiteral("not-the-one");
        Connection far = desk.session().connection();
        far.origin = QUrl(QStringLiteral("https://elsewhere.example"));
        Connection file = far;
        file.proxy.mode = ProxyOptions::Mode::Manual;
        file.proxy.host = QStringLiteral("proxy.example.com");
        file.proxy.port = 1080;
        file.caFile = QStringLiteral("/etc/nope.pem");
        lookAt(
            "import of connections",
            [&](const char *, QDialog &dialog) {
                const QString shown = part<QListWidget>(&dialog, "importList")->item(0)->text();
                QVERIFY(shown.contains(file.proxy.server()) && shown.contains(file.caFile));
                QCOMPARE(spoiledTexts(dialog), QString());
            },
            [&] {
                (new ImportDialog(*desk.connector, {{file}, {}}, window))->open();
            });
        QFile noCertificate(desk.live.folder.filePath(QStringLiteral("none.pem")));
        QVERIFY(noCertificate.open(QIODevice::WriteOnly));
        noCertificate.write("nothing");
        noCertificate.close();
        lookAt(
            "file that is no certificate",
            [&](const char *, QDialog &dialog) {
                typeInto(&dialog, "token", wrong);
                typeInto(&dialog, "caFile", noCertificate.fileName());
                clickOn(&dialog, "save");
                QTRY_VERIFY(isInvalid(&dialog, "caFileField"));
                QCOMPARE(spoiledTexts(dialog), QString());
            },
            [&] { (new EditConnectionDialog(*desk.connector, far, window))->open(); });
        lookAt(
            "wrong token",
            [&](const char *, QDialog &dialog) {
                clickOn(&dialog, "renew");
                QVERIFY(isInvalid(&dialog, "tokenField"));
                QCOMPARE(spoiledTexts(dialog), QString());
                const QString first = messageOf(&dialog, "tokenField");
                typeInto(&dialog, "token", wrong);
                clickOn(&dialog, "renew");
                QTRY_VERIFY(isInvalid(&dialog, "tokenField")
                            && messageOf(&dialog, "tokenField") != first);
                QCOMPARE(spoiledTexts(dialog), QString());
            },
            [&] { (new RenewDialog(*desk.connector, desk.session(), window))->open(); });
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            if (method != "POST")
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                       FaultProxy::httpAnswer(503, "text/plain", "down")};
        });
        lookAt(
            "server that is down",
            [&](const char *, QDialog &dialog) {
                typeInto(&dialog, "accountName", QStringLiteral("Night work"));
                clickOn(&dialog, "next");
                QTRY_VERIFY(!messageIn(&dialog).isEmpty() && button(&dialog, "next")->isEnabled());
                QCOMPARE(spoiledTexts(dialog), QString());
            },
            [&] { trigger(desk, ActionId::NewAccount); });
        desk.live.proxy->setJudge({});

        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().isRefreshing(), 15000);
        window->lock(LockReason::Asked);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().isLocked(), 15000);
        const auto *page = desk.find<QWidget>("lockedPage");
        clickOn(page, "unlock");
        QVERIFY(isInvalid(page, "tokenField"));
        QCOMPARE(spoiledTexts(*page), QString());
        typeInto(page, "token", wrong);
        clickOn(page, "unlock");
        QTRY_VERIFY(part<QLabel>(page, "lockedProblem")->isVisible());
        QCOMPARE(spoiledTexts(*page), QString());
    }

    void aListOfPoliciesIsWholeInSpanish()
    {
        TranslatedDesk desk(QStringLiteral("es"));
        lookAt("policies", wholeIn(desk), [&] {
            openDialog(desk, {"policies", ActionId::GoToReview, ActionId::EditPolicies});
        });
    }
};

QTEST_MAIN(TestTranslated)
#include "testtranslated.moc"
