#include "ui/dialogs/datefield.h"

#include "domain/duration.h"
#include "domain/typedday.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>
#include <optional>
#include <utility>

namespace tokendesk {

namespace {

constexpr int dayCharacters = 14;
constexpr int mostTyped = 60;

/// Where an arrow leads from this day.
std::optional<QDate> stepFrom(QDate day, const QKeyEvent &key)
{
    if (!day.isValid() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return {};
    switch (key.key()) {
    case Qt::Key_Up:
        return day.addDays(1);
    case Qt::Key_Down:
        return day.addDays(-1);
    case Qt::Key_PageUp:
        return day.addMonths(1);
    case Qt::Key_PageDown:
        return day.addMonths(-1);
    default: // not of this field
        return {};
    }
}

bool opensCalendar(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return (key.key() == Qt::Key_F4 && modifiers == Qt::NoModifier)
        || (key.key() == Qt::Key_Down && modifiers == Qt::AltModifier);
}

} // namespace

DateField::DateField(QDate day, QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(mostTyped);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(this, [this] { setMinimumWidth(textWidth(dayCharacters) + textLine() * 3); });
    auto *open = addAction(toneIcon("chevron", QPalette::PlaceholderText), TrailingPosition);
    open->setText(tr("Open the calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isBeingTyped = true;
        m_day = typedDay(text, QLocale(), m_first, m_last);
        Q_EMIT changed();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::finish);
    setDate(day);
}

void DateField::setDate(QDate day)
{
    // Whoever waits for the end of the typing is told also where the same day was typed.
    const bool wasBeingTyped = std::exchange(m_isBeingTyped, false);
    setText(dayWords(day));
    if (m_day == day && !wasBeingTyped)
        return;
    m_day = day;
    Q_EMIT changed();
}

void DateField::offer(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

QString DateField::notADay()
{
    return tr("This is not a day. Write it like this: %1.").arg(dayWords(QDate::currentDate()));
}

void DateField::finish()
{
    if (!m_isBeingTyped)
        return;
    m_isBeingTyped = false;
    if (m_day.isValid())
        setText(dayWords(m_day));
    Q_EMIT changed();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (opensCalendar(*event))
        openCalendar();
    else if (const std::optional<QDate> day = stepFrom(m_day, *event))
        setDate(*day);
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setObjectName(QStringLiteral("dateCalendar"));
        m_calendar->setWindowFlags(Qt::Popup);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        const auto take = [this](QDate day) {
            m_calendar->close();
            setDate(day);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, take);
        connect(m_calendar, &QCalendarWidget::activated, this, take);
    }
    if (m_first.isValid())
        m_calendar->setMinimumDate(m_first);
    if (m_last.isValid())
        m_calendar->setMaximumDate(m_last);
    if (m_day.isValid())
        m_calendar->setSelectedDate(m_day);

    const QSize size = m_calendar->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(rect().bottomLeft());
    if (isRightToLeft())
        at.rx() += width() - size.width();
    if (at.y() + size.height() > room.bottom())
        at.setY(mapToGlobal(rect().topLeft()).y() - size.height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    m_calendar->move(at);
    m_calendar->show();
    m_calendar->setFocus();
}

} // namespace tokendesk
