// How long a new token shall live: presets, a date, or for ever.
#pragma once

#include "ui/dialogs/expirychoice.h"

#include <QWidget>

class QButtonGroup;

namespace tokendesk {

class Clock;
class DateField;

class ExpiryPicker final : public QWidget {
    Q_OBJECT
public:
    /// `clock`: the server's, which must outlive this widget.
    explicit ExpiryPicker(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ExpiryChoice choice() const;
    /// As of now.
    [[nodiscard]] ExpiryPlan plan() const;
    /// The day is not typed to its end: what the plan says against it is no fault yet.
    [[nodiscard]] bool isBeingTyped() const;
    /// To what is wrong: the day where there is one, which is not being typed then, else the
    /// preset.
    void focusChoice();

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    QButtonGroup *m_presets;
    DateField *m_date;
};

} // namespace tokendesk
