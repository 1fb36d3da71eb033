// The window on dense screens, as somebody who has set 150, 200 or 300 % sees it: nothing is cut
// off or lies outside, and icons are drawn at the screen's own resolution. Each scale is a run of
// its own.

#include "support/cutoff.h"
#include "support/everyplace.h"
#include "support/workday.h"
#include "ui/connect/colourdot.h"
#include "ui/theme/icons.h"

#include <QAbstractScrollArea>
#include <QPainter>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

bool isScrolled(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *in = widget.parentWidget(); in && in != &root; in = in->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(in))
            return true;
    }
    return false;
}

/// What is read or pressed and does not lie within `root`, but for what scrolls.
QStringList outside(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isRead = qobject_cast<const QLabel *>(widget)
            || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget);
        if (!isRead || !widget->isVisible() || widget->size().isEmpty() || widget->window() != &root
            || isScrolled(*widget, root))
            continue;
        if (!root.rect().contains(QRect(widget->mapTo(&root, QPoint()), widget->size())))
            found << nameOf(*widget) + QStringLiteral(" is outside");
    }
    return found;
}

QImage pixelsOf(const QPixmap &pixmap)
{
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1);
    return image;
}

/// A small picture that was made larger.
bool isEnlarged(const QImage &image, const QIcon &icon, const QSize &size)
{
    const QImage small = pixelsOf(icon.pixmap(size, 1.0));
    const auto enlarged = [&](Qt::TransformationMode how) {
        return small.scaled(image.size(), Qt::IgnoreAspectRatio, how)
            .convertToFormat(image.format());
    };
    return image == enlarged(Qt::SmoothTransformation) || image == enlarged(Qt::FastTransformation);
}

/// Of the screen's own resolution.
bool isSharp(const QIcon &icon, const QSize &size, qreal ratio)
{
    const QPixmap drawn = icon.pixmap(size, ratio);
    return drawn.size() == size * ratio && qFuzzyCompare(drawn.devicePixelRatio(), ratio)
        && !isEnlarged(pixelsOf(drawn), icon, size);
}

QStringList blurred(const QWidget &root)
{
    QStringList found;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        // Those within a search box are Qt's own.
        if (!button->isVisible() || button->icon().isNull()
            || qobject_cast<const QLineEdit *>(button->parent()))
            continue;
        if (!isSharp(button->icon(), button->iconSize(), root.devicePixelRatioF()))
            found << nameOf(*button) + QStringLiteral(" has a blurred icon");
    }
    return found;
}

QString faults(const QWidget &root)
{
    return (cutOffOrBeside(root) + outside(root) + blurred(root)).join(QLatin1Char('|'));
}

void lookAtDialog(const char *name, const QDialog &dialog)
{
    const auto told = [&]() -> QString { return QString::fromLatin1(name) + faults(dialog); };
    QTRY_COMPARE(told(), QString::fromLatin1(name));
    QTRY_VERIFY2(dialog.screen()->availableGeometry().contains(dialog.geometry()), name);
}

} // namespace

class TestScaling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
        if (m_scale <= 1)
            QSKIP("ctest sets the scale: QT_SCALE_FACTOR=2");
        QCOMPARE(qGuiApp->devicePixelRatio(), m_scale);
    }

    void iconsAreDrawnAtTheScreensResolution()
    {
        const QSize size(16, 16);
        const QIcon icon = toneIcon("rotate");
        QVERIFY(isSharp(icon, size, m_scale));
        const QFontMetrics metrics(QApplication::font());
        const QSize dot(metrics.height(), metrics.height());
        QVERIFY(isSharp(colourDot(QStringLiteral("#dc2626"), metrics), dot, m_scale));
        // As a widget paints it, too.
        QPixmap painted(size * m_scale);
        painted.setDevicePixelRatio(m_scale);
        painted.fill(Qt::transparent);
        QPainter painter(&painted);
        icon.paint(&painter, QRect(QPoint(), size));
        painter.end();
        QVERIFY(!isEnlarged(pixelsOf(painted), icon, size));
    }

    void theRowWithTheKeyboardHasAWholeLineOnEachSide()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToTokens)->trigger();
        TableView *table = desk.table();
        const QModelIndex index = table->model()->index(1, 0);
        QVERIFY(index.isValid());
        table->setCurrentIndex(index);
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        const QRgb accent = FormColours::of(*table).accent.rgb();
        const QImage shown = pixelsOf(table->viewport()->grab());
        QRectF row;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (!table->isColumnHidden(column))
                row |= QRectF(table->visualRect(index.siblingAtColumn(column)));
        }
        const int left = std::max(0, qRound(row.left() * m_scale));
        const int right = std::min(shown.width(), qRound(row.right() * m_scale));
        const auto coloured = [&](int y) {
            int count = 0;
            for (int x = left; x < right; ++x)
                count += shown.pixel(x, y) == accent ? 1 : 0;
            return count;
        };
        const int top = qRound(row.top() * m_scale);
        const int bottom = qRound(row.bottom() * m_scale);
        const int thickness = qRound(m_scale);
        for (int i = 0; i < thickness; ++i) {
            QCOMPARE(coloured(top + i), right - left);
            QCOMPARE(coloured(bottom - 1 - i), right - left);
        }
        for (const int beside : {top - 1, top + thickness, bottom - 1 - thickness, bottom})
            QCOMPARE(coloured(beside), 0);
    }

    /// In one window: to open it takes the most time.
    void nothingIsCutOffOrOutsideOrBlurred()
    {
        OPEN_DESK(desk);
        QCOMPARE(desk.window->devicePixelRatioF(), m_scale);
        for (const Place &place : everyPage()) {
            goTo(desk, place);
            const auto told = [&]() -> QString {
                return QLatin1String(place.name) + faults(*desk.window);
            };
            QTRY_COMPARE(told(), QString::fromLatin1(place.name));
        }
        QVERIFY(desk.window->screen()->availableSize().width() >= desk.window->width());
        for (const Place &place : everyDialog())
            lookAt(place.name, lookAtDialog, [&] { QVERIFY(openDialog(desk, place)); });
        desk.action(ActionId::GoToTokens)->trigger();
        desk.choose(desk.liveToken().id);
        trigger(desk, ActionId::NewToken);
        QDialog *form = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(form);
        typeInto(form, "tokenName", QStringLiteral("on_a_dense_screen"));
        clickOn(form, "createToken");
        handOver(desk, lookAtDialog);
        desk.window->showConnectPage();
        QTRY_COMPARE(faults(*desk.window), QString());
    }

private:
    double m_scale = 1;
};

QTEST_MAIN(TestScaling)
#include "testscaling.moc"
