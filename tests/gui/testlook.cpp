// Whether everything can be read: on each palette of ours, and on what desktops give.

#include "domain/tooltip.h"
#include "support/laidout.h"
#include "support/paintedcontrast.h"
#include "ui/theme/contrast.h"
#include "ui/theme/elidedbutton.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/statetone.h"
#include "ui/theme/theme.h"
#include "ui/theme/tonemark.h"
#include "ui/theme/windowstyle.h"

#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <cstdlib>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QPalette systemPalette(const char *window, const char *base, const char *text,
                       const char *highlight, const char *onHighlight)
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const char *colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor(QLatin1String(colour)));
    };
    set({QPalette::Window, QPalette::Button}, window);
    set({QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}, base);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, text);
    set({QPalette::Highlight, QPalette::Link}, highlight);
    set({QPalette::HighlightedText}, onHighlight);
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("contrast") << contrastPalette();
    QTest::newRow("light contrast") << lightContrastPalette();
    // As desktops give them: black with white, yellow or green writing, and the other way round.
    QTest::newRow("white on black")
        << systemPalette("#000000", "#000000", "#ffffff", "#ffff00", "#000000");
    QTest::newRow("yellow on black")
        << systemPalette("#000000", "#000000", "#ffff00", "#ffffff", "#000000");
    QTest::newRow("white on black, blue highlight")
        << systemPalette("#000000", "#000000", "#ffffff", "#000080", "#ffffff");
    QTest::newRow("green on black, dark highlight")
        << systemPalette("#000000", "#000000", "#00ff00", "#008000", "#ffffff");
    QTest::newRow("black on white")
        << systemPalette("#ffffff", "#ffffff", "#000000", "#000000", "#ffffff");
    QTest::newRow("black on white, yellow highlight")
        << systemPalette("#ffffff", "#ffffff", "#000000", "#ffff00", "#000000");
    QTest::newRow("Breeze light") << systemPalette("#eff0f1", "#fcfcfc", "#232627", "#3daee9",
                                                   "#fcfcfc");
    QTest::newRow("Breeze dark") << systemPalette("#31363b", "#232629", "#eff0f1", "#3daee9",
                                                  "#eff0f1");
    QTest::newRow("Adwaita light")
        << systemPalette("#f6f5f4", "#ffffff", "#2e3436", "#3584e4", "#ffffff");
    QTest::newRow("Adwaita dark") << systemPalette("#353535", "#2d2d2d", "#eeeeec", "#15539e",
                                                   "#ffffff");
}

/// Those, and as people mix them: dark writing on grounds that are rather dark, or of one hue.
void addMixedPalettes()
{
    addPalettes();
    QTest::newRow("black on grey")
        << systemPalette("#7d7d7d", "#8a8a8a", "#000000", "#202060", "#ffffff");
    QTest::newRow("brown on sand")
        << systemPalette("#c8b89a", "#d8c8aa", "#3a2a10", "#8a4b08", "#ffffff");
    QTest::newRow("white on blue")
        << systemPalette("#1c4f8a", "#24589a", "#ffffff", "#ffd27f", "#000000");
}

/// Below what is in the window already.
template <typename Button>
Button *addButton(QWidget &window, const char *property = "part", const char *value = "",
                  bool isChecked = false)
{
    if (!window.layout())
        new QVBoxLayout(&window);
    auto *button = new Button(&window);
    button->setText(QStringLiteral("Decide"));
    button->setProperty(property, QLatin1String(value));
    button->setCheckable(isChecked || button->isCheckable());
    button->setChecked(isChecked);
    button->setObjectName(QStringLiteral("%1 %2 %3")
                              .arg(QLatin1String(button->metaObject()->className()),
                                   QLatin1String(value),
                                   isChecked ? QStringLiteral("checked") : QString()));
    window.layout()->addWidget(button);
    return button;
}

/// One of each kind of button that says what it does.
QList<QAbstractButton *> addButtons(QWidget &window)
{
    QList<QAbstractButton *> all;
    for (const char *part :
         {"", "primary", "outlined", "danger", "card", "chip", "link", "nav", "fold"})
        all << addButton<QToolButton>(window, "part", part);
    for (const char *part : {"chip", "link", "nav"})
        all << addButton<QToolButton>(window, "part", part, true);
    auto *chosen = addButton<QToolButton>(window, "part", "chip");
    chosen->setProperty("chosen", true);
    auto *small = addButton<QToolButton>(window, "part", "chip", true);
    small->setProperty("small", true);
    all << small;
    for (const char *kind : {"", "primary", "danger"})
        all << addButton<QPushButton>(window, "kind", kind);
    all << chosen << addButton<QPushButton>(window, "part", "link");
    return all;
}

/// As it is drawn while it does not have the focus, and while it has.
std::pair<QImage, QImage> withoutAndWithFocus(QWidget *widget)
{
    widget->setFocus();
    const QImage with = widget->grab().toImage();
    widget->clearFocus();
    return {widget->grab().toImage(), with};
}

int pixelsOf(const QColor &colour, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

QRgb darkestOrLightest(const QPixmap &pixmap)
{
    // The one pixel that is opaque: the icon's own colour.
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixel(x, y);
        }
    }
    return 0;
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Whoever runs this has a desktop of light or dark colours, too.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void textCanBeReadOnItsGround_data() { addMixedPalettes(); }
    void textCanBeReadOnItsGround()
    {
        QFETCH(QPalette, palette);
        const FormColours c = FormColours::of(palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QColor hover = mixed(base, c.text, 0.06);
        struct Pair {
            const char *what;
            QColor text;
            QColor ground;
        };
        const std::vector<Pair> pairs{
            {"text on the window", c.text, window},
            {"text in a field", c.text, c.field},
            {"text on a panel", c.text, c.panel},
            {"text on what is chosen", c.text, c.chosen},
            {"text under the pointer", c.text, hover},
            {"text on what is pressed", c.text, c.pressed},
            {"a dangerous button that is pressed", c.danger, c.pressed},
            {"text of a warning", c.text, c.warningTint},
            {"text of a danger", c.text, c.dangerTint},
            {"a mark of a warning", c.warning, c.warningTint},
            {"text of a notice", c.text, c.infoTint},
            {"quiet text on the window", c.muted, window},
            {"quiet text in a field", c.muted, c.field},
            {"quiet text on a panel", c.muted, c.panel},
            {"quiet text on what is chosen", c.muted, c.chosen},
            {"quiet text under the pointer", c.muted, hover},
            {"a strong button", c.onAccent, c.accent},
            {"a strong button under the pointer", c.onAccent, c.accentHover},
            {"a strong button that is off", c.off, c.idle},
            {"a button that is off", c.off, window},
            {"a button that is off, in a field", c.off, c.field},
            {"a button that is off, in a chosen row", c.off, c.chosen},
            {"a link", c.accent, c.field},
            {"a dangerous button", c.danger, c.field},
            {"a dangerous button under the pointer", c.danger, c.dangerTint},
            {"a cell of a table", palette.color(QPalette::Text), base},
            {"a chosen cell of a table", palette.color(QPalette::Text), c.chosen},
        };
        for (const Pair &pair : pairs)
            QVERIFY2(
                contrastRatio(pair.text, pair.ground) >= readableContrast,
                qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                               .arg(QLatin1String(pair.what), pair.text.name(), pair.ground.name())
                               .arg(contrastRatio(pair.text, pair.ground))));
        for (const PillTone tone :
             {PillTone::Good, PillTone::Attention, PillTone::Bad, PillTone::Calm, PillTone::Now,
              PillTone::Ahead, PillTone::Gravest}) {
            const PillColours pill = pillColours(tone, palette);
            QVERIFY(contrastRatio(pill.text, pill.fill) >= readableContrast);
            QVERIFY(contrastRatio(shapeColour(tone, palette), base) >= readableContrast);
        }
    }

    void linesAreOfThePalette_data() { addMixedPalettes(); }
    void linesAreOfThePalette()
    {
        QFETCH(QPalette, palette);
        constexpr double seen = 1.3;
        const QColor base = palette.color(QPalette::Base);
        for (const char *own : {"#000000", "#555555", "#9a9a9a", "#c8c8c8", "#ffffff"}) {
            palette.setColor(QPalette::Mid, QColor(QLatin1String(own)));
            const FormColours c = FormColours::of(palette);
            QVERIFY2(contrastRatio(c.border, base) >= seen, own);
            QVERIFY2(contrastRatio(c.text, c.idle) >= readableContrast, own);
            QVERIFY2(contrastRatio(c.muted, c.idle) >= readableContrast, own);
        }
    }

    void aDesktopsOwnLinesAreKept()
    {
        for (const QPalette &own : {lightPalette(), darkPalette()})
            QCOMPARE(FormColours::of(own).border, own.color(QPalette::Mid));
        QPalette sand = systemPalette("#c8b89a", "#d8c8aa", "#3a2a10", "#8a4b08", "#ffffff");
        const QColor line(0xb8, 0xa4, 0x84);
        sand.setColor(QPalette::Mid, line);
        QCOMPARE(FormColours::of(sand).border, line);
        // A line that shouts is not one: then it is of the text's hue, as brown as that.
        sand.setColor(QPalette::Mid, Qt::black);
        const QColor brown = FormColours::of(sand).border;
        QVERIFY(brown.red() > brown.green() && brown.green() > brown.blue());
    }

    void shapesAreToldApartWithoutColour()
    {
        QList<QImage> seen;
        for (const PillTone tone :
             {PillTone::Good, PillTone::Attention, PillTone::Bad, PillTone::Calm, PillTone::Now,
              PillTone::Ahead, PillTone::Gravest}) {
            QImage shape(9, 9, QImage::Format_RGB32); // as small as in the details
            shape.fill(Qt::white);
            QPainter painter(&shape);
            drawPillShape(&painter, QRectF(0.5, 0.5, 8, 8), tone, Qt::black);
            painter.end();
            QVERIFY(!seen.contains(shape));
            seen << shape;
        }
    }

    void aCountStandsAtOnePlaceWhateverIsBeforeIt()
    {
        const auto drawn = [](int width, int good, int attention, int bad, int calm) {
            QImage cell(width, 24, QImage::Format_RGB32);
            cell.fill(Qt::white);
            QPainter painter(&cell);
            painter.setLayoutDirection(Qt::LeftToRight);
            drawCounts(&painter, cell.rect(),
                       {{PillTone::Good, good},
                        {PillTone::Attention, attention},
                        {PillTone::Bad, bad},
                        {PillTone::Calm, calm}},
                       lightPalette());
            painter.end();
            return cell;
        };
        const QImage all = drawn(300, 12, 1, 3, 4);
        const QImage last = drawn(300, 0, 0, 0, 4);
        int inked = 0;
        for (int x = 0; x < last.width(); ++x) {
            for (int y = 0; y < last.height(); ++y) {
                if (last.pixel(x, y) == QColor(Qt::white).rgb())
                    continue;
                QCOMPARE(all.pixel(x, y), last.pixel(x, y));
                ++inked;
            }
        }
        QVERIFY(inked > 0);
        // Without the room for that it stands where lines begin: it must be seen.
        const int little =
            countsWidth(QFontMetrics(QApplication::font()), {{PillTone::Calm, 4}}) + 1;
        const QImage alone = drawn(little, 0, 0, 0, 4);
        QVERIFY(pixelsOf(Qt::white, alone.copy(0, 0, little / 2, 24)) < little / 2 * 24);
    }

    void theGravestIsFilledWhereTheBadIsTinted_data() { addMixedPalettes(); }
    void theGravestIsFilledWhereTheBadIsTinted()
    {
        QFETCH(QPalette, palette);
        const QColor strong = shapeColour(PillTone::Bad, palette);
        const auto filled = [&](PillTone tone) {
            QImage pill(120, 24, QImage::Format_RGB32);
            pill.fill(palette.color(QPalette::Base));
            QPainter painter(&pill);
            drawPill(&painter, pill.rect(), tone, QStringLiteral("High"), palette);
            painter.end();
            return pixelsOf(strong, pill);
        };
        QVERIFY(filled(PillTone::Gravest) > 2 * filled(PillTone::Bad));
    }

    void ourOwnPalettesKeepTheirTints()
    {
        const FormColours light = FormColours::of(lightPalette());
        QCOMPARE(light.warningTint, QColor(0xff, 0xf2, 0xcf));
        QCOMPARE(light.dangerTint, QColor(0xfd, 0xe7, 0xe5));
        QCOMPARE(light.warning, QColor(0x8a, 0x5a, 0x00));
        QCOMPARE(light.idle, QColor(0xe2, 0xe6, 0xec));
        QCOMPARE(pillColours(PillTone::Good, lightPalette()).fill, QColor(0xdd, 0xf5, 0xe6));
        const FormColours dark = FormColours::of(darkPalette());
        QCOMPARE(dark.warningTint, QColor(0x3a, 0x2e, 0x14));
        QCOMPARE(dark.dangerTint, QColor(0x44, 0x20, 0x20));
        QCOMPARE(dark.danger, QColor(0xff, 0x8a, 0x80));
        QCOMPARE(dark.idle, QColor(0x34, 0x3a, 0x46));
        QCOMPARE(pillColours(PillTone::Bad, darkPalette()).fill, QColor(0x4a, 0x20, 0x20));
    }

    void aDesktopThatSaysNoMoreThanDarkIsDark()
    {
        const QPalette darkGrey =
            systemPalette("#323232", "#242424", "#ffffff", "#2a82da", "#ffffff");
        const QPalette lightGrey =
            systemPalette("#efefef", "#ffffff", "#000000", "#308cc6", "#ffffff");
        QCOMPARE(tokendesk::systemPalette(darkGrey, darkGrey), darkPalette());
        QCOMPARE(tokendesk::systemPalette(lightGrey, lightGrey), lightPalette());
        QCOMPARE(tokendesk::systemPalette(contrastPalette(), lightGrey), contrastPalette());

        // What it says elsewhere counts where Qt has no colours of it, or those of before.
        const Scheme dark{true, false};
        const Scheme light{false, false};
        QCOMPARE(tokendesk::systemPalette(lightGrey, lightGrey, dark), darkPalette());
        QCOMPARE(tokendesk::systemPalette(darkGrey, lightGrey, dark), darkGrey);
        QCOMPARE(tokendesk::systemPalette(darkGrey, lightGrey, light), lightPalette());
        QCOMPARE(tokendesk::systemPalette(lightGrey, lightGrey, {{}, true}),
                 lightContrastPalette());
        QCOMPARE(tokendesk::systemPalette(lightGrey, lightGrey, {true, true}), contrastPalette());
        QCOMPARE(tokendesk::systemPalette(darkGrey, lightGrey, {true, true}), contrastPalette());
        QCOMPARE(tokendesk::systemPalette(contrastPalette(), lightGrey, dark), contrastPalette());
    }

    void aDesktopThatChangesItsMindIsFollowedWhereThatIsWanted()
    {
        const auto back = qScopeGuard([palette = QApplication::palette()] {
            applyTheme(Theme::Light);
            QApplication::setPalette(palette);
        });
        QWindow window;
        const auto changeDesktop = [&window] {
            QEvent changed(QEvent::ThemeChange);
            QCoreApplication::sendEvent(&window, &changed);
            QCoreApplication::processEvents();
        };
        applyTheme(Theme::System);
        const QPalette ofSystem = QApplication::palette();
        QApplication::setPalette(contrastPalette()); // what it was judged by before
        changeDesktop();
        QCOMPARE(QApplication::palette(), ofSystem);
        applyTheme(Theme::Contrast);
        changeDesktop();
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    }

    void whatCannotBeUsedLooksDifferent_data() { addPalettes(); }
    void whatCannotBeUsedLooksDifferent()
    {
        QFETCH(QPalette, palette);
        for (const auto &useStyle : {useFormStyle, useWindowStyle}) {
            for (const char *kind : {"", "primary", "danger"}) {
                QWidget window;
                window.setPalette(palette);
                QPushButton button(QStringLiteral("Decide"), &window);
                button.setProperty("kind", QLatin1String(kind));
                useStyle(&window);
                button.resize(button.sizeHint());
                const QImage usable = button.grab().toImage();
                button.setEnabled(false);
                QVERIFY2(button.grab().toImage() != usable, kind);
            }
        }
    }

    void wordsOnButtonsCanBeRead_data() { addPalettes(); }
    /// Measured on what is drawn, so large that strokes are wider than a pixel.
    void wordsOnButtonsCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const auto &useStyle : {useFormStyle, useWindowStyle}) {
            QWidget window;
            window.setPalette(palette);
            QFont large = window.font();
            large.setPointSize(24);
            window.setFont(large);
            const QList<QAbstractButton *> buttons = addButtons(window);
            useStyle(&window);
            window.show();
            const auto canBeRead = [&window](const QAbstractButton *button) {
                const int edge = button->height() / 4;
                const QRect words = button->geometry().adjusted(edge, edge, -edge, -edge);
                return paintedContrast(window.grab(words).toImage()) >= readableContrast;
            };
            for (QAbstractButton *button : buttons) {
                QVERIFY2(canBeRead(button), qPrintable(button->objectName()));
                button->setDown(true);
                QVERIFY2(canBeRead(button), qPrintable(button->objectName()));
                button->setDown(false);
                button->setEnabled(false);
                QVERIFY2(canBeRead(button), qPrintable(button->objectName()));
            }
        }
    }

    void theFocusIsSeenOnEachButton_data() { addPalettes(); }
    void theFocusIsSeenOnEachButton()
    {
        QFETCH(QPalette, palette);
        for (const auto &useStyle : {useFormStyle, useWindowStyle}) {
            QWidget window;
            window.setPalette(palette);
            const QList<QAbstractButton *> buttons = addButtons(window);
            useStyle(&window);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (QAbstractButton *button : buttons) {
                const auto [without, with] = withoutAndWithFocus(button);
                QCOMPARE(with.size(), without.size());
                QVERIFY2(with != without, qPrintable(button->objectName()));
            }
        }
    }

    void theFocusIsSeenOnWhatIsChosenInAForm_data() { addPalettes(); }
    void theFocusIsSeenOnWhatIsChosenInAForm()
    {
        QFETCH(QPalette, palette);
        QWidget window;
        window.setPalette(palette);
        auto *choice = addButton<QRadioButton>(window);
        auto *chosen = addButton<QRadioButton>(window, "part", "", true);
        for (QRadioButton *each : {choice, chosen})
            each->setProperty("choice", true);
        auto *box = addButton<QCheckBox>(window);
        auto *ticked = addButton<QCheckBox>(window, "part", "", true);
        auto *partly = addButton<QCheckBox>(window);
        partly->setCheckState(Qt::PartiallyChecked);
        for (QCheckBox *each : {box, ticked, partly})
            each->setText({}); // no other part in the colour of the text
        useFormStyle(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *each : QWidgetList{choice, chosen, box, ticked, partly}) {
            const auto [without, with] = withoutAndWithFocus(each);
            QVERIFY2(with != without, qPrintable(each->objectName()));
        }
        const QColor ring = FormColours::of(palette).focusOnAccent;
        for (QCheckBox *each : {ticked, partly}) {
            const auto [without, with] = withoutAndWithFocus(each);
            // Where two colours meet, a pixel may have any that is between them.
            QVERIFY2(pixelsOf(ring, with) > pixelsOf(ring, without) + each->fontMetrics().height(),
                     qPrintable(each->objectName()));
        }
    }

    void hintsCanBeRead_data() { addPalettes(); }
    void hintsCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const auto &useStyle : {useFormStyle, useWindowStyle}) {
            QWidget window;
            window.setPalette(palette);
            QLineEdit line(&window);
            useStyle(&window);
            const auto isLegible = [&](const QPalette &now) {
                line.ensurePolished();
                const QColor hint = line.palette().color(QPalette::PlaceholderText);
                return hint.alpha() == 255 && hint != line.palette().color(QPalette::Text)
                    && contrastRatio(hint, FormColours::of(now).field) >= readableContrast;
            };
            QVERIFY(isLegible(palette));
            window.setPalette(darkPalette());
            QVERIFY(isLegible(darkPalette()));
        }
    }

    void aTextHasAnEdge_data() { addPalettes(); }
    void aTextHasAnEdge()
    {
        QFETCH(QPalette, palette);
        const FormColours c = FormColours::of(palette);
        QWidget window;
        window.setPalette(palette);
        QPlainTextEdit text(&window);
        useFormStyle(&window);
        text.resize(200, 100);
        QCOMPARE(QColor(text.grab().toImage().pixel(100, 0)), c.border);
    }

    void whatIsWrongHasAsThickAnEdgeWithTheKeyboard()
    {
        const FormColours c = FormColours::of(lightPalette());
        QWidget window;
        window.setPalette(lightPalette());
        auto *column = new QVBoxLayout(&window);
        const QList<QWidget *> editors{new QLineEdit, new QComboBox, new QListWidget,
                                       new QPlainTextEdit, new QSpinBox};
        for (QWidget *editor : editors)
            column->addWidget(editor);
        useFormStyle(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // Of the upper edge, in this colour.
        const auto thickness = [](QWidget &editor, const QColor &colour) {
            const QImage seen = editor.grab().toImage();
            int lines = 0;
            while (lines < seen.height() && QColor(seen.pixel(seen.width() / 2, lines)) == colour)
                ++lines;
            return lines;
        };
        for (QWidget *editor : editors) {
            editor->setFocus();
            QTRY_VERIFY(editor->hasFocus());
            const int usual = thickness(*editor, c.accent);
            QVERIFY2(usual > 0, editor->metaObject()->className());
            editor->setProperty("invalid", true);
            restyle(editor);
            QVERIFY2(thickness(*editor, c.danger) == usual, editor->metaObject()->className());
        }
    }

    void whatOneTypesIntoIsOfOneHeight()
    {
        QWidget window;
        QLineEdit line(&window);
        QSpinBox number(&window);
        useFormStyle(&window);
        line.ensurePolished();
        number.ensurePolished();
        QVERIFY(std::abs(line.sizeHint().height() - number.sizeHint().height()) <= 1);
    }

    void buttonsSideBySideAreOfOneHeight()
    {
        for (const auto &useStyle : {useFormStyle, useWindowStyle}) {
            QWidget window;
            QPushButton unlock(QStringLiteral("Unlock"), &window);
            QToolButton other(&window);
            other.setText(QStringLiteral("Other connection"));
            other.setProperty("part", QStringLiteral("outlined"));
            useStyle(&window);
            unlock.ensurePolished();
            other.ensurePolished();
            const int one = unlock.sizeHint().height();
            const int beside = other.sizeHint().height();
            QVERIFY2(std::abs(one - beside) <= 1,
                     qPrintable(QStringLiteral("%1 and %2").arg(one).arg(beside)));
        }
    }

    void aTickThatIsOffIsNotStrong()
    {
        const FormColours c = FormColours::of(lightPalette());
        QWidget window;
        window.setPalette(lightPalette());
        QCheckBox box(&window);
        box.setChecked(true);
        useFormStyle(&window);
        box.resize(box.sizeHint());
        const auto isStrong = [&] {
            const QImage seen = box.grab().toImage();
            for (int x = 0; x < seen.width(); ++x) {
                for (int y = 0; y < seen.height(); ++y) {
                    if (QColor(seen.pixel(x, y)) == c.accent)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isStrong());
        box.setEnabled(false);
        QVERIFY(!isStrong());
    }

    // WCAG 2.1, 1.4.11: what is no text needs 3 to 1.
    void marksAndTheFocusStandOut_data() { addPalettes(); }
    void marksAndTheFocusStandOut()
    {
        QFETCH(QPalette, palette);
        const FormColours c = FormColours::of(palette);
        QVERIFY(contrastRatio(c.accent, c.field) >= visibleContrast);
        QVERIFY(contrastRatio(c.accent, palette.color(QPalette::Window)) >= visibleContrast);
        QVERIFY(contrastRatio(c.scroll, c.field) >= visibleContrast);
        QVERIFY(contrastRatio(c.scroll, palette.color(QPalette::Window)) >= visibleContrast);
        QVERIFY(contrastRatio(c.warning, c.warningTint) >= visibleContrast);
        QVERIFY(contrastRatio(c.danger, c.dangerTint) >= visibleContrast);
        QVERIFY(contrastRatio(c.accent, c.infoTint) >= visibleContrast);
    }

    void pillsAreRoundAtEveryTextSize()
    {
        const auto back =
            qScopeGuard([before = QApplication::font()] { QApplication::setFont(before); });
        QFont font = QApplication::font();
        for (int points = 6; points <= 36; ++points) {
            font.setPointSize(points);
            QApplication::setFont(font);
            QRadioButton choice(QStringLiteral("After use"));
            choice.setProperty("choice", true);
            QToolButton chip;
            QToolButton smallChip;
            for (QToolButton *each : {&chip, &smallChip}) {
                each->setText(QStringLiteral("Active"));
                each->setProperty("part", QStringLiteral("chip"));
            }
            smallChip.setProperty("small", true);
            const std::initializer_list<std::pair<QWidget *, void (*)(QWidget *)>> pills{
                {&choice, useFormStyle}, {&chip, useWindowStyle}, {&smallChip, useWindowStyle}};
            for (const auto &[pill, useStyle] : pills) {
                QWidget window;
                useStyle(&window);
                pill->setParent(&window);
                pill->ensurePolished();
                pill->setGeometry({{2, 2}, pill->sizeHint()});
                window.resize(pill->size() + QSize(4, 4));
                const QImage shown = window.grab().toImage();
                pill->setParent(nullptr); // it goes by itself
                QVERIFY(shown.pixel(shown.width() / 2, 2) != shown.pixel(0, 0));
                QVERIFY2(shown.pixel(2, 2) == shown.pixel(0, 0),
                         qPrintable(QString::number(points)));
            }
        }
    }

    void iconsGrowWithTheText()
    {
        const auto back =
            qScopeGuard([before = QApplication::font(), palette = QApplication::palette()] {
                QApplication::setFont(before);
                QApplication::setPalette(palette);
            });
        applyTheme(Theme::Light);
        QToolButton tool;
        QPushButton push;
        const int usual = tool.iconSize().height();
        QVERIFY(usual >= 16);
        QFont twice = QApplication::font();
        twice.setPointSizeF(twice.pointSizeF() * 2);
        QApplication::setFont(twice);
        QVERIFY(tool.iconSize().height() > usual * 3 / 2);
        QVERIFY(push.iconSize().height() > usual * 3 / 2);
    }

    void theAccentIsTheDesktopsOwn()
    {
        const auto accentOf = [](const char *highlight, const char *base = "#ffffff") {
            return FormColours::of(systemPalette("#f6f5f4", base, "#2e3436", highlight, "#ffffff"));
        };
        QCOMPARE(accentOf("#a347ba").accent, QColor(0xa3, 0x47, 0xba));
        QCOMPARE(accentOf("#a347ba").onAccent, QColor(Qt::white));
        // Too light to be written with: the same, darker.
        const QColor darker = accentOf("#3daee9").accent;
        QVERIFY(darker != QColor(0x3d, 0xae, 0xe9));
        QVERIFY(std::abs(darker.hue() - QColor(0x3d, 0xae, 0xe9).hue()) < 3);
        // What is chosen and told is tinted with it.
        QVERIFY(accentOf("#a347ba").chosen != accentOf("#26a269").chosen);
        QVERIFY(accentOf("#a347ba").infoTint != accentOf("#26a269").infoTint);
        QCOMPARE(FormColours::of(lightPalette()).accent, lightPalette().color(QPalette::Highlight));
        QCOMPARE(FormColours::of(darkPalette()).accent, darkPalette().color(QPalette::Highlight));
        QCOMPARE(FormColours::of(lightPalette()).muted,
                 lightPalette().color(QPalette::PlaceholderText));
    }

    void onlyBlackAndWhiteAreTakenForHighContrast()
    {
        QVERIFY(isHighContrast(contrastPalette()));
        QVERIFY(isHighContrast(lightContrastPalette()));
        QVERIFY(
            isHighContrast(systemPalette("#000000", "#000000", "#ffff00", "#ffffff", "#000000")));
        QVERIFY(!isHighContrast(lightPalette()));
        QVERIFY(!isHighContrast(darkPalette()));
        // As within a table, whose style sheet gives the window the colour of the fields.
        for (QPalette palette : {lightPalette(), darkPalette()}) {
            palette.setColor(QPalette::Window, palette.color(QPalette::Base));
            QVERIFY(!isHighContrast(palette));
        }
        QVERIFY(
            !isHighContrast(systemPalette("#1e1e1e", "#1e1e1e", "#ffffff", "#3584e4", "#ffffff")));
    }

    void anIconOnceDrawnFollowsThePalette()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(lightPalette());
        const QIcon icon = toneIcon("success");
        const QSize size(64, 64);
        const QRgb onLight = darkestOrLightest(icon.pixmap(size));
        QApplication::setPalette(darkPalette());
        const QRgb onDark = darkestOrLightest(icon.pixmap(size));
        QApplication::setPalette(before);
        QCOMPARE(QColor(onLight), lightPalette().color(QPalette::ButtonText));
        QCOMPARE(QColor(onDark), darkPalette().color(QPalette::ButtonText));
    }

    void anIconTakesTheColourOfTheWordsBesideIt()
    {
        const QPalette before = QApplication::palette();
        const auto back = qScopeGuard([&before] { QApplication::setPalette(before); });
        const QSize size(64, 64);
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            QCOMPARE(QColor(darkestOrLightest(toneIcon("success", Tone::Danger).pixmap(size))),
                     FormColours::of(palette).danger);
            // What is off is off alike, whatever it was before.
            const auto off = [&size](const QIcon &icon) {
                return darkestOrLightest(icon.pixmap(size, QIcon::Disabled));
            };
            QCOMPARE(QColor(off(toneIcon("success"))), FormColours::of(palette).off);
            QCOMPARE(off(toneIcon("success", QPalette::HighlightedText)), off(toneIcon("success")));
            QCOMPARE(off(toneIcon("success", Tone::Danger)), off(toneIcon("success")));
        }
    }

    void anIconOnTheAccentIsAsLegibleAsTheWords_data() { addMixedPalettes(); }
    void anIconOnTheAccentIsAsLegibleAsTheWords()
    {
        QFETCH(QPalette, palette);
        const QPalette before = QApplication::palette();
        const auto back = qScopeGuard([&before] { QApplication::setPalette(before); });
        QApplication::setPalette(palette);
        const FormColours c = FormColours::of(QApplication::palette());
        const auto drawn = [](QPalette::ColorRole role) {
            return QColor(darkestOrLightest(toneIcon("success", role).pixmap(QSize(64, 64))));
        };
        QVERIFY(contrastRatio(drawn(QPalette::HighlightedText), c.accent) >= readableContrast);
        QCOMPARE(drawn(QPalette::HighlightedText).name(), c.onAccent.name());
        QCOMPARE(drawn(QPalette::Highlight).name(), c.accent.name());
        QCOMPARE(drawn(QPalette::PlaceholderText).name(), c.muted.name());
    }

    void aCutNameKeepsItsDotsBehindItInAnArabicWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTurned");
        QTest::newRow("Latin") << QStringLiteral("kafka-connect-production") << true;
        QTest::newRow("Arabic") << QString::fromUtf8("تقرير-يومي-للمبيعات") << false;
    }
    void aCutNameKeepsItsDotsBehindItInAnArabicWindow()
    {
        QFETCH(QString, name);
        QFETCH(bool, isTurned);
        const LaidOut fromTheRight(Qt::RightToLeft);
        QWidget window;
        window.resize(400, 100);
        auto *link = new ElidedButton<QPushButton>(&window);
        link->setWhole(name);
        link->resize(link->sizeHint().width() - link->fontMetrics().averageCharWidth() * 4,
                     link->sizeHint().height());
        window.show();
        QTRY_VERIFY(link->text() != name);
        QVERIFY(link->text().contains(QChar(0x2026)));
        QCOMPARE(link->text().startsWith(QChar(0x2066)), isTurned);
        QCOMPARE(link->text().endsWith(QChar(0x2069)), isTurned);
    }

    void oneOfManyInAMenuLooksUnlikeATick()
    {
        QWidget window;
        useWindowStyle(&window);
        const auto seen = [&window](bool isOneOfMany) {
            QMenu menu(&window);
            QAction *action = menu.addAction(QStringLiteral("Ascending"));
            action->setCheckable(true);
            action->setChecked(true);
            if (isOneOfMany)
                (new QActionGroup(&menu))->addAction(action);
            menu.resize(menu.sizeHint());
            return menu.grab().toImage();
        };
        QCOMPARE(seen(false), seen(false));
        QVERIFY(seen(true) != seen(false));
    }

    void whatHasNoRoomForAnIconIsPaintedWithoutOne()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|QPixmap")));
        QVERIFY(toneIcon("success").pixmap(QSize(0, 0)).isNull());
        QPixmap ground(16, 16);
        QPainter painter(&ground);
        toneIcon("success").paint(&painter, QRect(0, 0, 16, 0));
    }

    void aMarkOnceShownFollowsThePalette()
    {
        const QPalette before = QApplication::palette();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *mark = new ToneMark(&window);
        mark->setTone(Tone::Danger);
        column->addWidget(mark);
        useFormStyle(&window);
        QApplication::setPalette(lightPalette());
        window.show();
        const auto middle = [&] {
            const QImage seen = mark->grab().toImage();
            return QColor(seen.pixel(seen.width() / 2, seen.height() / 2));
        };
        QTRY_COMPARE(middle(), FormColours::of(lightPalette()).danger);
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(middle(), FormColours::of(darkPalette()).danger);
        QApplication::setPalette(before);
    }

    void theNamesOfGapsGoFromNarrowToWide()
    {
        int last = -1;
        for (int gap = static_cast<int>(Gap::None); gap <= static_cast<int>(Gap::Wide); ++gap) {
            QVERIFY(pixels(static_cast<Gap>(gap)) > last);
            last = pixels(static_cast<Gap>(gap));
        }
        QCOMPARE(pixels(Gap::None), 0);
    }

    void roomGrowsWithTheTextWhileItIsShown()
    {
        // Made before there is a widget, as most are.
        auto *row = new QHBoxLayout;
        setMargins(row, Gap::Large, Gap::Small, Gap::Tiny, Gap::None);
        setGap(row, Gap::Medium);
        auto *first = new QLabel(QStringLiteral("one"));
        auto *second = new QLabel(QStringLiteral("two"));
        setMargins(first, Gap::Wide, Gap::Hair);
        row->addWidget(first);
        addGap(row, Gap::Broad);
        row->addWidget(second);
        auto *form = new QFormLayout;
        setGaps(form, Gap::Large, Gap::Snug);
        auto *flow = new FlowLayout(Gap::Snug);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addLayout(row);
        column->addLayout(form);
        column->addLayout(flow);
        window.show();
        const bool isMirrored = window.isRightToLeft();
        const auto isAsWished = [&] {
            const int begin = pixels(isMirrored ? Gap::Tiny : Gap::Large);
            const int end = pixels(isMirrored ? Gap::Large : Gap::Tiny);
            return row->contentsMargins() == QMargins(begin, pixels(Gap::Small), end, 0)
                && row->spacing() == pixels(Gap::Medium)
                && first->contentsMargins()
                == QMargins(pixels(Gap::Wide), pixels(Gap::Hair), pixels(Gap::Wide),
                            pixels(Gap::Hair))
                && form->horizontalSpacing() == pixels(Gap::Large)
                && form->verticalSpacing() == pixels(Gap::Snug)
                && flow->spacing() == pixels(Gap::Snug);
        };
        const auto between = [&] {
            return isMirrored ? first->x() - second->geometry().right() - 1
                              : second->x() - first->geometry().right() - 1;
        };
        QVERIFY(isAsWished());
        QTRY_COMPARE(between(), pixels(Gap::Broad) + pixels(Gap::Medium));
        const int narrow = pixels(Gap::Large);

        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(before); });
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        QVERIFY(pixels(Gap::Large) > narrow * 3 / 2);
        QVERIFY(isAsWished());
        QTRY_COMPARE(between(), pixels(Gap::Broad) + pixels(Gap::Medium));
    }

    void aNoteKeepsItsMarginsWhenItIsStyled()
    {
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(before); });
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 3);
        QApplication::setFont(large);
        QWidget window;
        useWindowStyle(&window);
        QLabel note(QStringLiteral("Decided elsewhere"), &window);
        note.setProperty("tone", QStringLiteral("warning"));
        setMargins(&note, Gap::Small);
        note.ensurePolished();
        const QMargins margins = note.contentsMargins();
        const int least =
            std::min({margins.left(), margins.top(), margins.right(), margins.bottom()});
        QVERIFY2(least >= pixels(Gap::Small), qPrintable(QString::number(least)));
    }

    void marginsAreMirroredWithTheLanguage()
    {
        QWidget window; // which is told of the change
        const LaidOut fromTheLeft(Qt::LeftToRight);
        auto *row = new QHBoxLayout(&window);
        setMargins(row, Gap::Large, Gap::None, Gap::None, Gap::None);
        QCOMPARE(row->contentsMargins().left(), pixels(Gap::Large));
        const LaidOut fromTheRight(Qt::RightToLeft);
        QCOMPARE(row->contentsMargins(), QMargins(0, 0, pixels(Gap::Large), 0));
    }

    void edgesStandOnTheSideOfTheLanguage()
    {
        const FormColours c = FormColours::of(lightPalette());
        const LaidOut fromTheLeft(Qt::LeftToRight);
        QWidget form;
        QWidget window;
        const auto label = [](QWidget &root, const char *property, const char *value) {
            root.setPalette(lightPalette());
            auto *made = new QLabel(&root);
            made->setProperty(property, QLatin1String(value));
            made->resize(100, 40);
            return made;
        };
        QLabel *message = label(form, "tone", "warning");
        QLabel *pages = label(window, "part", "navigation");
        useFormStyle(&form);
        useWindowStyle(&window);
        const auto has = [](QLabel *shown, int x, const QColor &colour) {
            return QColor(shown->grab().toImage().pixel(x, 20)) == colour;
        };
        QVERIFY(has(message, 0, c.warning) && !has(message, 99, c.warning)); // where lines begin
        QVERIFY(!has(pages, 0, c.border) && has(pages, 99, c.border)); // and where they end
        const LaidOut fromTheRight(Qt::RightToLeft);
        QVERIFY(!has(message, 0, c.warning) && has(message, 99, c.warning));
        QVERIFY(has(pages, 0, c.border) && !has(pages, 99, c.border));
    }

    void aNoticeInTheWindowLooksAsInADialog()
    {
        const FormColours c = FormColours::of(lightPalette());
        QWidget window;
        window.setPalette(lightPalette());
        QLabel notice(&window);
        notice.setProperty("tone", QStringLiteral("warning"));
        notice.resize(100, 40);
        window.resize(notice.size());
        useWindowStyle(&window);
        const QImage drawn = window.grab().toImage(); // alone its corners would be filled
        QCOMPARE(drawn.pixel(window.isRightToLeft() ? 99 : 0, 20), c.warning.rgb());
        for (const int y : {0, 20, 39}) // no line above it
            QCOMPARE(drawn.pixel(50, y), c.warningTint.rgb());
        QVERIFY(drawn.pixel(window.isRightToLeft() ? 0 : 99, 0) != c.warningTint.rgb());
    }

    void whatFlowsInOneLineHasOneMiddle()
    {
        QWidget window;
        auto *flow = new FlowLayout(Gap::Small, &window);
        QList<QWidget *> shown;
        for (const int height : {20, 40, 31, 24}) {
            auto *part = new QWidget;
            part->setFixedSize(90, height);
            flow->addWidget(part);
            shown << part;
        }
        flow->setGeometry(QRect(0, 0, 2 * 90 + flow->spacing(), 200)); // two in a line
        QCOMPARE(shown.at(0)->geometry().center().y(), shown.at(1)->geometry().center().y());
        QCOMPARE(shown.at(1)->y(), 0);
        QCOMPARE(shown.at(2)->y(), 40 + flow->spacing());
        QVERIFY(shown.at(3)->y() > shown.at(2)->y());
        QVERIFY(shown.at(3)->geometry().bottom() < shown.at(2)->geometry().bottom());
    }

    void whatEndsAlikeIsAlikeInEachLine()
    {
        QWidget window;
        auto *flow = new FlowLayout(Gap::Small, &window);
        flow->alignEnds();
        QList<QWidget *> shown;
        const auto add = [&](int width) {
            shown << new QWidget;
            shown.constLast()->setMinimumSize(width, 20);
            flow->addWidget(shown.constLast());
        };
        const QRect room(0, 0, 200 + flow->spacing(), 200);
        flow->setGeometry(room); // nothing can be done
        add(80);
        flow->setGeometry(room);
        QCOMPARE(shown.at(0)->width(), room.width());
        for (const int width : {90, 100, 60})
            add(width);
        flow->setGeometry(room);
        const auto begin = [&](const QWidget *one) {
            return window.isRightToLeft() ? room.right() - one->geometry().right() : one->x();
        };
        const auto end = [&](const QWidget *one) { return begin(one) + one->width(); };
        QCOMPARE(begin(shown.at(2)), 0);
        for (const QWidget *one : std::as_const(shown))
            QCOMPARE(one->width(), 100);
        // What needs more than that keeps it, and the line ends where the others do.
        add(150);
        add(30);
        flow->setGeometry(room);
        QCOMPARE(shown.at(4)->width(), 150);
        QCOMPARE(shown.at(5)->width(), 50);
        QCOMPARE(end(shown.at(5)), end(shown.at(1)));
    }

    void noToolTipIsTakenForMarkup()
    {
        for (const char *text : {"<b>x</b>", " <br/>", "<!DOCTYPE html>", "<?xml ?><b>", "&lt;b>",
                                 "a & b\n<script>alert(1)</script>", "x < y <i>z"}) {
            const QString shown = plainToolTip(QString::fromLatin1(text));
            QVERIFY2(!Qt::mightBeRichText(shown), text);
            QCOMPARE(QString(shown).remove(QChar(0x2060)), QString::fromLatin1(text));
        }
    }

    void theColourOfAConnectionIsSeenOnEachPalette_data() { addPalettes(); }
    void theColourOfAConnectionIsSeenOnEachPalette()
    {
        QFETCH(QPalette, palette);
        const QColor ground = palette.color(QPalette::Window);
        for (const char *name : {"#16a34a", "#dc2626", "#d97706", "#fefefe", "#010101"}) {
            const QColor own(QLatin1String{name});
            const QColor edge = connectionEdge(QLatin1String(name), palette);
            QVERIFY2(contrastRatio(edge, ground) >= visibleContrast, name);
            if (own.isValid() && contrastRatio(own, ground) >= visibleContrast)
                QCOMPARE(edge, own);
        }
    }

    void aMarkStandsOutOnEachColourOfAConnection()
    {
        for (const char *name : {"#16a34a", "#d97706", "#2f6fed", "#fef08a", "#111827"}) {
            const QColor ground(QLatin1String{name});
            QVERIFY(contrastRatio(glyphColour(ground), ground) >= readableContrast);
        }
    }
};

QTEST_MAIN(TestLook)
#include "testlook.moc"
