// A number of days for a filter.
#pragma once

#include "ui/dialogs/formdialog.h"

class QSpinBox;

namespace tokendesk {

class Field;

class DaysDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `label`: of the field; the number that it begins with is `days`; from 1 to `most`.
    DaysDialog(const QString &heading, const QString &label, int days, int most,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int days);

private:
    void apply();
    void focusDays();

    QSpinBox *m_days;
    Field *m_field;
};

} // namespace tokendesk
