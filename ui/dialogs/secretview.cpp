#include "ui/dialogs/secretview.h"

#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

namespace tokendesk {

namespace {

constexpr int dotCount = 24; // always as many: the length tells nobody anything
constexpr int linesAtMost = 12;
constexpr int usualColumns = 60;

int padding()
{
    return pixels(Gap::Medium);
}

} // namespace

SecretView::SecretView(const SecretBytes &secret, QWidget *parent)
    : QFrame(parent)
    , m_secret(secret)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setFont(fixed);
    setProperty("panel", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Token value"));
    setAccessibleDescription(tr("Hidden"));
}

SecretView::~SecretView()
{
    wipeShown();
}

void SecretView::revealWhileHeld(QAbstractButton *button)
{
    connect(button, &QAbstractButton::pressed, this, [this] { setRevealed(true); });
    connect(button, &QAbstractButton::released, this, [this] { setRevealed(false); });
    // Assistive tools press it and let it go at once: the value stays hidden, and they say why.
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { say(*this, button->toolTip()); });
    // A button that loses the focus while it is held says nothing of it.
    button->installEventFilter(this);
}

bool SecretView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
        || event->type() == QEvent::EnabledChange)
        setRevealed(false);
    return QFrame::eventFilter(watched, event);
}

void SecretView::setRevealed(bool revealed)
{
    if (revealed == isRevealed())
        return;
    if (revealed)
        m_shown = QString::fromUtf8(m_secret.view());
    else
        wipeShown();
    setAccessibleDescription(revealed ? tr("Shown") : tr("Hidden"));
    // At once: nobody shall see it for longer than the button is held.
    repaint();
    Q_EMIT revealedChanged(revealed);
}

void SecretView::wipeShown()
{
    m_shown.fill(QChar(u'\0'));
    m_shown.clear();
}

int SecretView::columns(int width) const
{
    // In fractions of a pixel: rounded ones add up to whole letters in a line.
    const qreal advance = std::max(1.0, QFontMetricsF(font()).horizontalAdvance(QLatin1Char('m')));
    return std::max(8, static_cast<int>((width - 2 * padding()) / advance));
}

int SecretView::heightForWidth(int width) const
{
    const qsizetype perLine = columns(width);
    const qsizetype lines = (m_secret.size() + perLine - 1) / perLine;
    return static_cast<int>(std::clamp<qsizetype>(lines, 1, linesAtMost))
        * fontMetrics().lineSpacing()
        + 2 * padding();
}

QSize SecretView::sizeHint() const
{
    const int width =
        usualColumns * fontMetrics().horizontalAdvance(QLatin1Char('m')) + 2 * padding();
    return {width, heightForWidth(width)};
}

QSize SecretView::minimumSizeHint() const
{
    return {20 * fontMetrics().horizontalAdvance(QLatin1Char('m')),
            fontMetrics().lineSpacing() + 2 * padding()};
}

void SecretView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    if (!isRevealed()) {
        painter.drawText(rect().adjusted(padding(), 0, -padding(), 0),
                         Qt::AlignVCenter | Qt::AlignLeft, QString(dotCount, QChar(0x2022)));
        return;
    }
    // Cut by hand: a word processor's line breaks would fall behind the dots and dashes of a token.
    const qsizetype perLine = columns(width());
    int y = padding() + fontMetrics().ascent();
    for (qsizetype start = 0, line = 0; start < m_shown.size() && line < linesAtMost; ++line) {
        const qsizetype left = m_shown.size() - start;
        const bool cut = line == linesAtMost - 1 && left > perLine;
        // Not a copy of its own.
        const QString part = QString::fromRawData(m_shown.constData() + start,
                                                  std::min(left, cut ? perLine - 1 : perLine));
        painter.drawText(padding(), y, part);
        if (cut)
            painter.drawText(padding() + painter.fontMetrics().horizontalAdvance(part), y,
                             QString(QChar(0x2026)));
        start += perLine;
        y += fontMetrics().lineSpacing();
    }
}

bool SecretView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setRevealed(false);
    return QFrame::event(event);
}

} // namespace tokendesk
