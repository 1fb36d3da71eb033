#include "domain/tooltip.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/dialogs/closeguard.h"
#include "ui/review/policyeditor.h"
#include "ui/review/policyrulerow.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/chips.h"
#include "workflows/policies.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTranslator>

using namespace tokendesk;
using namespace tokendesk::test;

/// Through the real window, with real files.
class TestPolicyEditor : public QObject {
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
    static PolicyEditor *editor(Desk &desk)
    {
        auto *chip = part<ChoiceChip>(page(desk), "chipPolicy");
        for (QAction *action : chip->menu()->actions()) {
            if (action->text().startsWith(QLatin1String("Edit")))
                action->trigger();
        }
        auto *dialog =
            qobject_cast<PolicyEditor *>(waitForDialog(desk.window.get(), "policyEditor"));
        if (!dialog)
            qFatal("the editor did not open");
        // One rule comes after the other.
        if (!QTest::qWaitFor(
                [dialog] { return dialog->findChildren<PolicyRuleRow *>().size() == ruleCount; }))
            qFatal("not all rules came");
        return dialog;
    }
    static QString policyPath(const Desk &desk, const QString &name = {})
    {
        return desk.live.folder.filePath(QStringLiteral("policies/") + name);
    }
    static QStringList items(const QDialog *dialog)
    {
        QStringList texts;
        auto *list = part<QListWidget>(dialog, "policyList");
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->flags() & Qt::ItemIsSelectable)
                texts << list->item(i)->text();
        }
        return texts;
    }
    static void choose(const QDialog *dialog, const QString &start)
    {
        auto *list = part<QListWidget>(dialog, "policyList");
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith(start)
                && (list->item(i)->flags() & Qt::ItemIsSelectable)) {
                list->setCurrentRow(i);
                return;
            }
        }
        qFatal("there is no %s", qPrintable(start));
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be made");
    }
    static Policy own(const QString &id, const QString &name)
    {
        Policy policy = shippedPolicy(QStringLiteral("default"));
        policy.basedOn = policy.id;
        policy.id = id;
        policy.name = name;
        return policy;
    }

private Q_SLOTS:
    void aShippedOneIsOnlyRead()
    {
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        QCOMPARE(items(dialog).size(), shippedPolicyIds().size());
        QCOMPARE(items(dialog).constFirst(), QStringLiteral("Tokendesk default – in use"));
        QVERIFY(part<QLineEdit>(dialog, "policyName")->isReadOnly());
        QVERIFY(!part<QCheckBox>(dialog, "enabled-unused")->isEnabled());
        // Each rule says what its editors are for.
        for (const QLatin1String words : {QLatin1String("Severity"), QLatin1String("Source")}) {
            const auto labels = dialog->findChildren<QLabel *>();
            const auto count =
                std::count_if(labels.begin(), labels.end(),
                              [words](const QLabel *label) { return label->text() == words; });
            QCOMPARE(static_cast<int>(count), static_cast<int>(ruleCount));
        }
        // The whole of a long text can be read, though it is cut.
        for (const RuleId rule : allRules()) {
            const auto *clause =
                part<QLineEdit>(dialog, qPrintable(QStringLiteral("clause-") + ruleWord(rule)));
            QCOMPARE(clause->toolTip(), plainToolTip(clause->text()));
        }
        const auto *description = part<QLineEdit>(dialog, "policyDescription");
        QVERIFY(!description->text().isEmpty());
        QCOMPARE(description->toolTip(), plainToolTip(description->text()));
        QVERIFY(!button(dialog, "policySave")->isVisible());
        QVERIFY(!button(dialog, "policyDelete")->isVisible());
        QVERIFY(!button(dialog, "policyUse")->isEnabled());
        // Another one can be used as it is, and is remembered.
        choose(dialog, QStringLiteral("PCI"));
        button(dialog, "policyUse")->click();
        QTRY_COMPARE(desk.settings.value(QStringLiteral("review/policy")).toString(),
                     QStringLiteral("pci"));
        QVERIFY(messageIn(dialog).contains(QLatin1String("PCI")));
        button(dialog, "policyClose")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void aCopyIsChangedSavedAndUsed()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const int before = review->model().facets().rules.value(QStringLiteral("rotation-due"));
        QVERIFY(before > 0);
        PolicyEditor *dialog = editor(desk);
        button(dialog, "policyDuplicate")->click();
        QCOMPARE(part<QLineEdit>(dialog, "policyName")->text(),
                 shippedPolicy(QStringLiteral("default")).name + QStringLiteral(" (own)"));
        typeInto(dialog, "policyName", QStringLiteral("Ours & more"));
        typeInto(dialog, "number-rules.rotation-due.days", QStringLiteral("3650"));
        part<QComboBox>(dialog, "severity-orphan")->setCurrentIndex(int(Severity::Low));
        // What was changed says what it was.
        QVERIFY(textIn(dialog, "was-rotation-due").contains(QLatin1String("90 days")));
        QVERIFY(textIn(dialog, "was-orphan").contains(QLatin1String("High")));
        QVERIFY(!part<QLabel>(dialog, "was-unused")->isVisibleTo(dialog));
        part<QCheckBox>(dialog, "policyChangedOnly")->setChecked(true);
        QVERIFY(textIn(dialog, "policyRuleCount").startsWith(QLatin1String("2 of")));
        part<QCheckBox>(dialog, "policyChangedOnly")->setChecked(false);
        clickOn(dialog, "reset-orphan");
        QVERIFY(!part<QLabel>(dialog, "was-orphan")->isVisibleTo(dialog));
        QCOMPARE(part<QComboBox>(dialog, "severity-orphan")->currentIndex(), int(Severity::High));

        button(dialog, "policyUse")->click();
        QTRY_COMPARE(review->model().facets().rules.value(QStringLiteral("rotation-due")), 0);
        QVERIFY(QFile::exists(policyPath(desk, QStringLiteral("ours-more.json"))));
        button(dialog, "policyClose")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));

        // It is remembered like a shipped one.
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        review = page(desk);
        QTRY_COMPARE(review->model().facets().rules.value(QStringLiteral("rotation-due")), 0);
        QCOMPARE(part<ChoiceChip>(review, "chipPolicy")->accessibleName(),
                 QStringLiteral("Policy: Ours & more"));
    }

    void whatIsImpossibleIsSaidAtOnceAndNotSaved()
    {
        struct Entry {
            const char *editor;
            QString text;
        };
        const QList<Entry> entries = {
            {"number-rules.unused.days", QStringLiteral("3651")},
            {"number-rules.unused.days", QStringLiteral("0")},
            {"number-rules.unused.days", QString()},
            {"number-rules.lifetime-over-environment.days.dev", QStringLiteral("0")},
            {"policyName", QStringLiteral(" ")},
            {"policyName", QStringLiteral(" cis ")}, // taken
        };
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        button(dialog, "policyDuplicate")->click();
        for (const Entry &entry : entries) {
            // Also where the search hides it.
            typeInto(dialog, "policySearch", QStringLiteral("orphan"));
            auto *line = part<QLineEdit>(dialog, entry.editor);
            const QString before = line->text();
            line->setText(entry.text);
            QVERIFY2(line->property("invalid").toBool(), qPrintable(entry.text));
            QVERIFY(!line->accessibleDescription().isEmpty());
            button(dialog, "policySave")->click();
            QTRY_VERIFY(!messageIn(dialog).isEmpty());
            QVERIFY2(!QFile::exists(policyPath(desk)), qPrintable(entry.text));
            QCOMPARE(line->text(), entry.text);
            QTRY_VERIFY(line->isVisible());
            QCOMPARE(dialog->focusWidget(), line);
            line->setText(before);
            QVERIFY(!line->property("invalid").toBool());
            QVERIFY(messageIn(dialog).isEmpty()); // of the next one
        }
        button(dialog, "policySave")->click();
        QTRY_VERIFY(QFile::exists(policyPath(desk)));
        QTRY_COMPARE(messageIn(dialog), QStringLiteral("Saved."));
    }

    void changesAreNotLostByClosing()
    {
        OPEN_DESK(desk);
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        PolicyEditor *dialog = editor(desk);
        QTRY_COMPARE(items(dialog).size(), 5);
        choose(dialog, QStringLiteral("Ours"));
        typeInto(dialog, "number-rules.unused.days", QStringLiteral("12"));
        // Looking at another one keeps them.
        choose(dialog, QStringLiteral("CIS"));
        QVERIFY(items(dialog).constLast().contains(QLatin1String("not saved")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(messageIn(dialog).contains(QLatin1String("Ours")));
        // Nor does the window close, nor the connection.
        desk.window->close();
        QVERIFY(desk.window->isVisible());
        QVERIFY(CloseGuard::first());
        choose(dialog, QStringLiteral("Ours"));
        QCOMPARE(textOf(dialog, "number-rules.unused.days"), QStringLiteral("12"));

        QTest::keyClick(dialog, Qt::Key_Escape);
        button(dialog, "policySaveAll")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(!CloseGuard::first());
        QFile file(policyPath(desk, QStringLiteral("ours.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Policy> saved = policyFromJson(file.readAll());
        QVERIFY(saved.ok());
        QCOMPARE(saved->rule(RuleId::Unused).number, 12);

        // Who wants to lose them can.
        dialog = editor(desk);
        choose(dialog, QStringLiteral("Ours"));
        typeInto(dialog, "number-rules.unused.days", QStringLiteral("13"));
        dialog->close();
        QVERIFY(dialog->isVisible());
        button(dialog, "policyDiscard")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        file.seek(0);
        const Result<Policy> kept = policyFromJson(file.readAll());
        QCOMPARE(kept->rule(RuleId::Unused).number, 12);
    }

    void aBadFileIsNamedInTheList()
    {
        OPEN_DESK(desk);
        QByteArray json = policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours")));
        put(policyPath(desk, QStringLiteral("ours.json")),
            json.replace("\"threshold\"", "\"treshold\""));
        PolicyEditor *dialog = editor(desk);
        QTRY_COMPARE(items(dialog).size(), 5);
        choose(dialog, QStringLiteral("ours.json"));
        const QString reason = textIn(dialog, "policyFileProblem");
        QVERIFY2(reason.contains(QLatin1String("treshold"))
                     && reason.contains(QLatin1String("Line")),
                 qPrintable(reason));
        QVERIFY(!button(dialog, "policyUse")->isVisible());
        // Corrected outside, it is read again.
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        button(dialog, "policyReload")->click();
        QTRY_VERIFY(items(dialog).contains(QStringLiteral("Ours")));
    }

    void aRememberedOneThatHasGoneIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::addRow("gone") << QByteArray() << QStringLiteral("not there any more");
        QTest::addRow("broken") << QByteArray("{\n oops") << QStringLiteral("Line 2");
    }
    void aRememberedOneThatHasGoneIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        OPEN_DESK(desk);
        desk.settings.setValue(QStringLiteral("review/policy"), QStringLiteral("ours"));
        desk.settings.setValue(QStringLiteral("review/policyName"), QStringLiteral("Our rules"));
        if (!json.isEmpty())
            put(policyPath(desk, QStringLiteral("ours.json")), json);
        ReviewPage *review = page(desk);
        QTRY_COMPARE(part<ChoiceChip>(review, "chipPolicy")->chosen(),
                     QSet<QString>{QStringLiteral("default")});
        const auto told = [&desk] {
            const QList<Banner *> banners = desk.window->findChildren<Banner *>();
            for (const Banner *banner : banners) {
                if (banner->isVisible() && banner->text().contains(QLatin1String("Our rules")))
                    return banner->text();
            }
            return QString();
        };
        QTRY_VERIFY(!told().isEmpty());
        QVERIFY2(told().contains(said), qPrintable(told()));
        // It is not forgotten: the file may come back.
        QCOMPARE(desk.settings.value(QStringLiteral("review/policy")).toString(),
                 QStringLiteral("ours"));
    }

    void aReviewUnderWayKeepsItsPolicyWhateverBecomesOfTheFile()
    {
        OPEN_DESK(desk);
        Policy policy = own(QStringLiteral("ours"), QStringLiteral("Ours"));
        policy.rule(RuleId::RotationDue).isEnabled = false;
        put(policyPath(desk, QStringLiteral("ours.json")), policyAsJson(policy));
        desk.settings.setValue(QStringLiteral("review/policy"), QStringLiteral("ours"));
        ReviewPage *review = page(desk);
        const auto found = [&] {
            return review->model().facets().rules.value(QStringLiteral("rotation-due"));
        };
        QTRY_COMPARE(found(), 0);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QVERIFY(!part<ChoiceChip>(review, "chipPolicy")->isEnabled());

        desk.window.reset();
        QVERIFY(QFile::remove(policyPath(desk, QStringLiteral("ours.json"))));
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        review = page(desk);
        auto *chip = part<ChoiceChip>(review, "chipPolicy");
        QTRY_VERIFY(!chip->isEnabled());
        QTRY_COMPARE(chip->accessibleName(), QStringLiteral("Policy: Ours"));
        QTRY_COMPARE(found(), 0);
        // No alarm: it is judged by what it was started with.
        const QList<Banner *> banners = desk.window->findChildren<Banner *>();
        for (const Banner *banner : banners)
            QVERIFY(!banner->isVisible() || !banner->text().contains(QLatin1String("Ours")));
    }

    void whileAReviewIsUnderWayNoneIsTakenIntoUse()
    {
        OPEN_DESK(desk);
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        ReviewPage *review = page(desk);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QVERIFY(!part<ChoiceChip>(review, "chipPolicy")->isEnabled());
        desk.action(ActionId::EditPolicies)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "policyEditor");
        QVERIFY(dialog);
        QTRY_VERIFY(items(dialog).contains(QStringLiteral("Ours")));
        choose(dialog, QStringLiteral("Ours"));
        const QPushButton *use = button(dialog, "policyUse");
        QVERIFY(!use->isEnabled());
        QVERIFY(use->toolTip().contains(QLatin1String("judged by one policy")));
    }

    void twoOfANameAreToldApart()
    {
        OPEN_DESK(desk);
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        put(policyPath(desk, QStringLiteral("theirs.json")),
            policyAsJson(own(QStringLiteral("theirs"), QStringLiteral("OURS"))));
        desk.settings.setValue(QStringLiteral("review/policy"), QStringLiteral("theirs"));
        auto *chip = part<ChoiceChip>(page(desk), "chipPolicy");
        QTRY_COMPARE(chip->accessibleName(), QStringLiteral("Policy: OURS (theirs)"));
    }

    void aLongNameIsCutToTheEyeAlone()
    {
        OPEN_DESK(desk);
        const QString name(60, QLatin1Char('W'));
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), name)));
        desk.settings.setValue(QStringLiteral("review/policy"), QStringLiteral("ours"));
        QTRY_COMPARE(part<ChoiceChip>(page(desk), "chipPolicy")->accessibleName(),
                     QStringLiteral("Policy: ") + name);
        const PolicyEditor *dialog = editor(desk);
        choose(dialog, QStringLiteral("WW"));
        const QListWidgetItem *item = part<QListWidget>(dialog, "policyList")->currentItem();
        QVERIFY(!item->text().contains(name));
        QCOMPARE(item->data(Qt::AccessibleTextRole).toString(), name + QStringLiteral(" – in use"));
    }

    void theOneInUseCanBeDeleted()
    {
        OPEN_DESK(desk);
        put(policyPath(desk, QStringLiteral("ours.json")),
            policyAsJson(own(QStringLiteral("ours"), QStringLiteral("Ours"))));
        desk.settings.setValue(QStringLiteral("review/policy"), QStringLiteral("ours"));
        ReviewPage *review = page(desk);
        auto *chip = part<ChoiceChip>(review, "chipPolicy");
        QTRY_COMPARE(chip->accessibleName(), QStringLiteral("Policy: Ours"));
        PolicyEditor *dialog = editor(desk);
        QVERIFY(items(dialog).contains(QStringLiteral("Ours – in use")));
        button(dialog, "policyDelete")->click();
        QDialog *question = waitForDialog(dialog, "confirmDialog");
        QVERIFY(question);
        button(question, "confirm")->click();
        QTRY_VERIFY(!QFile::exists(policyPath(desk, QStringLiteral("ours.json"))));
        QTRY_COMPARE(items(dialog).size(), 4);
        QTRY_COMPARE(chip->chosen(), QSet<QString>{QStringLiteral("default")});
    }

    void filesAreImportedAndExported()
    {
        OPEN_DESK(desk);
        const QString given = desk.live.folder.filePath(QStringLiteral("given.json"));
        Policy policy = own(QStringLiteral("pci"), QStringLiteral("<b>Given</b>"));
        policy.rule(RuleId::Unused).number = 21;
        put(given, policyAsJson(policy));
        PolicyEditor *dialog = editor(desk);
        dialog->importFile(given);
        QTRY_VERIFY(items(dialog).constLast().startsWith(QLatin1String("<b>Given</b>")));
        QCOMPARE(textOf(dialog, "number-rules.unused.days"), QStringLiteral("21"));
        button(dialog, "policySave")->click();
        // The id of a policy of the program is not taken over.
        QTRY_VERIFY(QFile::exists(policyPath(desk, QStringLiteral("b-given-b.json"))));
        const QString exported = desk.live.folder.filePath(QStringLiteral("exported.json"));
        QTRY_COMPARE(messageIn(dialog), QStringLiteral("Saved."));
        dialog->exportFile(exported);
        QTRY_VERIFY(QFile::exists(exported));

        put(given, policyAsJson(policy).replace("\"unused\"", "\"unsued\""));
        QTRY_VERIFY(!dialog->isBusy());
        dialog->importFile(given);
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("unsued")));
        QCOMPARE(items(dialog).size(), 5);
    }

    void theSearchFindsRules()
    {
        const QHash<QString, QString> ruleOfSearch = {
            {QStringLiteral("vague"), QStringLiteral("rule-vague-name")}, // its title
            {QStringLiteral("computer's clock"), QStringLiteral("rule-clock-skew")}, // what it is
            {QStringLiteral("sync-not-scim"), QStringLiteral("rule-sync-not-scim")}, // its word
            {QStringLiteral("800-57"), QStringLiteral("rule-lifetime-ceiling")}, // its clause
        };
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        for (auto search = ruleOfSearch.cbegin(); search != ruleOfSearch.cend(); ++search) {
            typeInto(dialog, "policySearch", search.key());
            QStringList shown;
            for (const PolicyRuleRow *row : dialog->findChildren<PolicyRuleRow *>()) {
                if (row->isVisible())
                    shown << row->objectName();
            }
            QVERIFY2(shown.contains(search.value()) && shown.size() < 4,
                     qPrintable(shown.join(u' ')));
        }
    }

    void theTabKeyGoesThroughTheRulesInTheirOrder()
    {
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        button(dialog, "policyDuplicate")->click();
        part<QCheckBox>(dialog, "policyChangedOnly")->setFocus();
        QStringList names;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            names << dialog->focusWidget()->objectName();
        }
        QCOMPARE(names,
                 (QStringList{QStringLiteral("policyRules"), // which scrolls by keys
                              QStringLiteral("enabled-never-expires"),
                              QStringLiteral("severity-never-expires"),
                              QStringLiteral("adminSeverity-never-expires"),
                              QStringLiteral("clause-never-expires"),
                              QStringLiteral("enabled-lifetime-too-long"),
                              QStringLiteral("severity-lifetime-too-long"),
                              QStringLiteral("number-rules.lifetime-too-long.days")}));
    }

    void aCopyIsInTheLanguageInWhichItsOriginalIsShown()
    {
        struct Other final : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                            int) const override
            {
                const QString text = QString::fromUtf8(source);
                if (qstrcmp(context, "PolicyWords") == 0)
                    return text.toUpper();
                // As in Arabic, where a name in a sentence is set apart.
                return qstrcmp(context, "tokendesk::PolicyEditor") == 0
                    ? QString(text).replace(QLatin1String("%1"), QStringLiteral("\u2068%1\u2069"))
                    : QString();
            }
        };
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        const Policy shipped = shippedPolicy(QStringLiteral("default"));
        Other other;
        QCoreApplication::installTranslator(&other);
        const QString name = shipped.name.toUpper() + QStringLiteral(" (own)");
        button(dialog, "policyDuplicate")->click();
        QCOMPARE(part<QLineEdit>(dialog, "policyName")->text(), name);
        QCOMPARE(part<QLineEdit>(dialog, "policyDescription")->text(),
                 shipped.description.toUpper());
        choose(dialog, QStringLiteral("TOKENDESK"));
        button(dialog, "policyDuplicate")->click();
        QCOMPARE(part<QLineEdit>(dialog, "policyName")->text(),
                 QString(name + QLatin1String(" 2")));
        QCoreApplication::removeTranslator(&other);
    }

    void everyEditorHasAName()
    {
        OPEN_DESK(desk);
        PolicyEditor *dialog = editor(desk);
        button(dialog, "policyDuplicate")->click();
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isEditor = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QCheckBox *>(widget);
            if (isEditor)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            // The word that stands before it, and of what it is.
            if (widget->objectName().startsWith(QLatin1String("clause-")))
                QVERIFY2(widget->accessibleName().startsWith(QLatin1String("Source of ")),
                         qPrintable(widget->accessibleName()));
        }
    }
};

QTEST_MAIN(TestPolicyEditor)
#include "testpolicyeditor.moc"
