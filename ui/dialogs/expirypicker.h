// How long a new token shall live: presets, a date, or for ever.
#pragma once

#include "ui/dialogs/expirychoice.h"

#include <QWidget>

class QButtonGroup;
class QDateEdit;

namespace tokendesk {

class Clock;

class ExpiryPicker final : public QWidget {
    Q_OBJECT
public:
    /// `clock`: the server's, which must outlive this widget.
    explicit ExpiryPicker(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ExpiryChoice choice() const;
    /// As of now.
    [[nodiscard]] ExpiryPlan plan() const;
    void focusChoice();

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    QButtonGroup *m_presets;
    QDateEdit *m_date;
};

} // namespace tokendesk
