// The desktop's colours change while a dialog is open: it follows, and what was typed stays.

#include "support/everyplace.h"
#include "support/fakedesktop.h"
#include "support/paintedcontrast.h"
#include "support/workday.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/theme.h"

#include <QInputMethodEvent>
#include <QScopeGuard>
#include <QTextFormat>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

int brightness(QWidget &widget)
{
    const QImage seen =
        widget.grab().toImage().scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int sum = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            sum += qGray(seen.pixel(x, y));
    }
    return sum / (seen.width() * seen.height());
}

/// Words that went with another ground.
QString unseenWords(QWidget &dialog)
{
    const QImage seen = dialog.grab().toImage();
    QStringList found;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        const bool isWhole = label->isVisible() && !label->size().isEmpty()
            && label->visibleRegion().boundingRect() == label->rect();
        if (!isWhole || label->text().trimmed().isEmpty())
            continue;
        const QRect at(label->mapTo(&dialog, QPoint()), label->size());
        if (paintedContrast(seen.copy(at)) < visibleContrast)
            found << label->text();
    }
    return found.join(QLatin1Char('|'));
}

/// Each palette in turn, as the desktop would set it.
void followsPalettes(QDialog &dialog)
{
    QApplication::setPalette(darkPalette());
    QTRY_VERIFY(brightness(dialog) < 100);
    QTRY_COMPARE(unseenWords(dialog), QString());
    QApplication::setPalette(contrastPalette());
    QTRY_VERIFY(brightness(dialog) < 100);
    QTRY_COMPARE(unseenWords(dialog), QString());
    QApplication::setPalette(lightPalette());
    QTRY_VERIFY(brightness(dialog) > 170);
    QTRY_COMPARE(unseenWords(dialog), QString());
}

/// The colour of the last underline that a search box was given.
class UnderlineWatch final : public QObject {
public:
    explicit UnderlineWatch(QLineEdit *line) { line->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::InputMethod)
            return false;
        for (const auto &each : static_cast<QInputMethodEvent *>(event)->attributes())
            colour = qvariant_cast<QTextFormat>(each.value).toCharFormat().underlineColor();
        return false;
    }

    QColor colour;
};

struct Typed {
    Place place;
    const char *line; ///< that is filled; nullptr: none
};

} // namespace

class TestLiveLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setPalette(lightPalette()); }
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void openDialogsFollowAndKeepWhatWasTyped()
    {
        OPEN_DESK(desk);
        const auto tokens = ActionId::GoToTokens;
        const QList<Typed> all{
            {{"new token", tokens, ActionId::NewToken}, "tokenName"},
            {{"wizard", tokens, ActionId::NewAccount}, "accountName"},
            {{"contain", tokens, ActionId::Contain}, "containReason"},
            {{"plan", tokens, ActionId::Revoke, 5}, nullptr},
            {{"policies", ActionId::GoToReview, ActionId::EditPolicies}, "policySearch"},
            {{"decide", ActionId::GoToReview, ActionId::Decide, 2}, "decisionReason"},
            {{"settings", tokens, ActionId::ShowSettings}, nullptr},
        };
        for (const Typed &each : all) {
            const auto look = [&each](const char *, QDialog &dialog) {
                const QString words = QStringLiteral("typed_before");
                if (each.line)
                    typeInto(&dialog, each.line, words);
                followsPalettes(dialog);
                QVERIFY(dialog.isVisible());
                if (each.line)
                    QCOMPARE(textOf(&dialog, each.line), words);
            };
            lookAt(each.place.name, look, [&] { QVERIFY(openDialog(desk, each.place)); });
            QVERIFY2(!QTest::currentTestFailed(), each.place.name);
        }
    }

    void aValueThatNobodyHasYetIsStillThere()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        trigger(desk, ActionId::NewToken);
        QDialog *form = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(form);
        typeInto(form, "tokenName", QStringLiteral("while_it_gets_dark"));
        clickOn(form, "createToken");
        handOver(desk, [](const char *, QDialog &dialog) { followsPalettes(dialog); });
    }

    void theUnderlineOfASearchFollows()
    {
        OPEN_DESK(desk);
        goTo(desk, {"review", ActionId::GoToReview});
        auto *line = part<QLineEdit>(desk.window.get(), "searchField");
        const UnderlineWatch watch(line);
        line->setText(QStringLiteral("finding:unsued"));
        QTRY_VERIFY(!line->accessibleDescription().isEmpty());
        QVERIFY(watch.colour.isValid());
        const QColor before = watch.colour;
        const QString text = line->text();
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY(watch.colour != before);
        const FormColours dark = FormColours::of(darkPalette());
        QTRY_VERIFY(watch.colour == dark.danger || watch.colour == dark.accent);
        QCOMPARE(line->text(), text);
    }

    void aDesktopThatTurnsDarkIsFollowedWhileTheProgramRuns()
    {
        const auto back = qScopeGuard([palette = QApplication::palette()] {
            applyTheme(Theme::Light);
            QApplication::setPalette(palette);
        });
        OPEN_DESK(desk);
        const auto window = [&] { return desk.window->palette().color(QPalette::Window); };
        FakePortal portal;
        portal.set(QStringLiteral("color-scheme"), 1);
        applyTheme(Theme::System);
        QTRY_COMPARE(window(), darkPalette().color(QPalette::Window));
        portal.set(QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(window(), lightPalette().color(QPalette::Window));
        portal.set(QStringLiteral("contrast"), 1);
        QTRY_COMPARE(window(), lightContrastPalette().color(QPalette::Window));
        portal.set(QStringLiteral("color-scheme"), 1);
        QTRY_COMPARE(window(), contrastPalette().color(QPalette::Window));
        portal.set(QStringLiteral("color-scheme"), 2);
        portal.set(QStringLiteral("contrast"), 0);
        QTRY_COMPARE(window(), lightPalette().color(QPalette::Window));

        // Not where another was chosen, and again where it is the system's once more.
        applyTheme(Theme::Contrast);
        portal.set(QStringLiteral("color-scheme"), 1);
        QCoreApplication::processEvents();
        QCOMPARE(window(), contrastPalette().color(QPalette::Window));
        applyTheme(Theme::System);
        QTRY_COMPARE(window(), darkPalette().color(QPalette::Window));
        applyTheme(Theme::Contrast);
        portal.set(QStringLiteral("color-scheme"), 0);
        applyTheme(Theme::System);
        QTRY_COMPARE(window(), lightPalette().color(QPalette::Window));
    }
};

QTEST_MAIN(TestLiveLook)
#include "testlivelook.moc"
