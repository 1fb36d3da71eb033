#include "ui/widgets/wrappedtext.h"

#include "ui/theme/gap.h"

#include <QEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tokendesk {

namespace {

constexpr QChar zeroWidthSpace(0x200b);

/// So that "vault_rotation@service" is broken between its parts rather than within one.
QString withBreaks(QString text)
{
    text.replace(QLatin1Char('_'), QString(QLatin1Char('_') + zeroWidthSpace));
    return text.replace(QLatin1Char('@'), QString(zeroWidthSpace + QLatin1Char('@')));
}

} // namespace

WrappedText::WrappedText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setProperty("part", QStringLiteral("value"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    // Not fixed: QFormLayout would hold it to the height of its hint, which is for another width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(withBreaks(text));
    alignWithWindow();
}

QString WrappedText::text() const
{
    return toPlainText().remove(zeroWidthSpace);
}

int WrappedText::inText(int shown) const
{
    return static_cast<int>(toPlainText().left(shown).remove(zeroWidthSpace).size());
}

int WrappedText::asShown(int inText) const
{
    const QString all = toPlainText();
    int shown = 0;
    for (int passed = 0; shown < all.size() && (passed < inText || all.at(shown) == zeroWidthSpace);
         ++shown)
        passed += all.at(shown) == zeroWidthSpace ? 0 : 1;
    return shown;
}

/// Qt would put a Latin id at the left of an Arabic window.
void WrappedText::alignWithWindow()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
}

bool WrappedText::isNeededFor(const QString &text, qsizetype characters)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    const QStringList words = text.split(space);
    return std::any_of(words.begin(), words.end(),
                       [characters](const QString &word) { return word.size() > characters; });
}

int WrappedText::heightForWidth(int width) const
{
    QTextDocument measured;
    measured.setDocumentMargin(0);
    measured.setDefaultFont(font());
    measured.setDefaultTextOption(document()->defaultTextOption());
    measured.setPlainText(toPlainText());
    measured.setTextWidth(std::max(1, width));
    return static_cast<int>(std::ceil(measured.size().height()));
}

QSize WrappedText::sizeHint() const
{
    const int wide = characterWidth(fontMetrics()) * 20;
    return {wide, heightForWidth(std::max(wide, width()))};
}

QSize WrappedText::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

QMimeData *WrappedText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(zeroWidthSpace));
    return copied;
}

void WrappedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what it is in scrolls
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    else if (event->type() == QEvent::LayoutDirectionChange)
        alignWithWindow();
}

} // namespace tokendesk
