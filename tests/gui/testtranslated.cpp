// Every page and dialog in two languages that nobody speaks: one is longer by two fifths, the other
// is written from right to left. Nothing is cut off, nothing stays in English.

#include "support/cutoff.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/detailpane.h"

#include <QComboBox>
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
        : languages(settings, file)
    {
        window.reset();
        context->languages = &languages;
        open();
    }
    ~TranslatedDesk() { window.reset(); }

    /// What comes from the server, and names that are the same everywhere.
    [[nodiscard]] QSet<QString> known() const
    {
        QSet<QString> all{QStringLiteral("Tokendesk"), QStringLiteral("UTC"),
                          QStringLiteral("Ctrl"),      QStringLiteral("Shift"),
                          QStringLiteral("Del"),       QStringLiteral("Return"),
                          QStringLiteral("PCI DSS"),   QStringLiteral("JSON"),
                          session().connection().name, session().connection().origin.host()};
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

} // namespace

class TestTranslated : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("page");
        for (const Speech &speech : speeches()) {
            const auto row = [&](const char *page, ActionId id) {
                QTest::addRow("%s, %s", page, speech.name) << speech.file << int(id);
            };
            row("tokens", ActionId::GoToTokens);
            row("accounts", ActionId::GoToAccounts);
            row("rotations", ActionId::GoToRotations);
            row("review", ActionId::GoToReview);
            row("activity", ActionId::GoToActivity);
            row("history", ActionId::GoToHistory);
        }
    }
    void everyPageIsWhole()
    {
        QFETCH(QString, file);
        QFETCH(int, page);
        TranslatedDesk desk(file);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        desk.action(static_cast<ActionId>(page))->trigger();
        desk.action(ActionId::SelectAll)->trigger();
        QTRY_COMPARE(cutOff(*desk.window).join(QLatin1Char('|')), QString());
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
    }
    void theDetailsFit()
    {
        QFETCH(QString, file);
        TranslatedDesk desk(file);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        for (int i = 0; i < desk.data().tokenCount(); i += 11) {
            desk.choose(desk.data().token(i).id);
            const auto *pane = desk.tokens()->findChild<DetailPane *>();
            QTRY_VERIFY(pane->widget()->findChild<QLabel *>(QStringLiteral("detailTitle")));
            QTRY_VERIFY2(pane->widget()->width() <= pane->viewport()->width(),
                         qPrintable(desk.data().token(i).label()));
        }
    }

    void everyDialogIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("rows"); ///< that are chosen; 0: a token that is not revoked
        for (const Speech &speech : speeches()) {
            const auto row = [&](const char *dialog, ActionId page, ActionId id, int rows = 0) {
                QTest::addRow("%s, %s", dialog, speech.name)
                    << speech.file << int(page) << int(id) << rows;
            };
            row("new token", ActionId::GoToTokens, ActionId::NewToken);
            row("new account", ActionId::GoToTokens, ActionId::NewAccount);
            row("rotate", ActionId::GoToTokens, ActionId::Rotate);
            row("contain", ActionId::GoToTokens, ActionId::Contain);
            row("plan", ActionId::GoToTokens, ActionId::Revoke, 5);
            row("shortcuts", ActionId::GoToTokens, ActionId::ShowShortcuts);
            row("settings", ActionId::GoToTokens, ActionId::ShowSettings);
            row("switch", ActionId::GoToTokens, ActionId::SwitchConnection);
            row("search", ActionId::GoToTokens, ActionId::SearchActions);
            row("edit account", ActionId::GoToAccounts, ActionId::EditAccount, 1);
            row("deactivate", ActionId::GoToAccounts, ActionId::Deactivate, 1);
            row("decide", ActionId::GoToReview, ActionId::Decide, 2);
            row("notes", ActionId::GoToReview, ActionId::EditNotes, 2);
        }
    }
    void everyDialogIsWhole()
    {
        QFETCH(QString, file);
        QFETCH(int, page);
        QFETCH(int, action);
        QFETCH(int, rows);
        TranslatedDesk desk(file);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        desk.action(static_cast<ActionId>(page))->trigger();
        if (rows > 0) {
            TableView *table = nullptr;
            // The review takes a moment to judge.
            QTRY_VERIFY([&] {
                for (TableView *each : desk.window->findChildren<TableView *>())
                    table = each->isVisible() ? each : table;
                return table && table->model()->rowCount() > 10;
            }());
            // Which rows stand where is up to the language; to some of them it does not apply.
            for (int first = 2; first < 8; ++first) {
                table->clearSelection();
                for (int row = first; row < first + rows; ++row)
                    table->selectionModel()->select(table->model()->index(row, 0),
                                                    QItemSelectionModel::Select
                                                        | QItemSelectionModel::Rows);
                if (QTest::qWaitFor(
                        [&] { return desk.action(static_cast<ActionId>(action))->isEnabled(); },
                        500))
                    break;
            }
        }
        QTRY_VERIFY(desk.action(static_cast<ActionId>(action))->isEnabled());
        desk.action(static_cast<ActionId>(action))->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY([&] {
            for (QDialog *each : desk.window->findChildren<QDialog *>())
                dialog = each->isVisible() ? each : dialog;
            return dialog != nullptr;
        }());
        QTRY_COMPARE(cutOff(*dialog).join(QLatin1Char('|')), QString());
        QTRY_COMPARE(desk.english(*dialog).join(QLatin1Char('|')), QString());
        QVERIFY(dialog->width() <= dialog->screen()->availableGeometry().width());
        dialog->close();
    }
};

QTEST_MAIN(TestTranslated)
#include "testtranslated.moc"
