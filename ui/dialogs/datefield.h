// A day that a person types as they write days, or picks from a calendar.
#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace tokendesk {

/// Not a QDateEdit: that takes each key for itself, and makes another day of the rest. What was
/// typed stands until it is read as a day; whoever asks judges the day and complains. Alt+Down and
/// F4 open the calendar; Up and Down go on by a day, Page Up and Page Down by a month.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QDate day = {}, QWidget *parent = nullptr);

    /// Invalid: what stands there is not a day.
    [[nodiscard]] QDate date() const { return m_day; }
    void setDate(QDate day);
    /// By the calendar; anything can be typed. One of them tells the year of a day that is typed
    /// without it.
    void offer(QDate first, QDate last);
    /// Somebody is about to say more: nothing is wrong yet.
    [[nodiscard]] bool isBeingTyped() const { return m_isBeingTyped; }
    /// What stands there is all: it is judged now, though the keyboard stays here.
    void finish();
    /// Of what stands there and is not a day; a sentence.
    [[nodiscard]] static QString notADay();

Q_SIGNALS:
    /// At each change, and when somebody who typed has finished.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QDate m_day;
    QDate m_first;
    QDate m_last;
    bool m_isBeingTyped = false;
    QCalendarWidget *m_calendar = nullptr; ///< once it was wanted
};

} // namespace tokendesk
