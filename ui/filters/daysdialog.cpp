#include "ui/filters/daysdialog.h"

#include "ui/dialogs/field.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tokendesk {

DaysDialog::DaysDialog(const QString &heading, const QString &label, int days, int most,
                       QWidget *parent)
    : FormDialog(heading, parent)
    , m_days(new QSpinBox)
    , m_field(new Field(label, m_days))
{
    setObjectName(QStringLiteral("daysDialog"));
    m_days->setObjectName(QStringLiteral("days"));
    // 0 can be typed, so that it can be told: it would become another number without a word.
    m_days->setRange(0, most);
    m_days->setValue(days);
    m_field->setObjectName(QStringLiteral("daysField"));
    body()->addWidget(m_field);
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *show = addPrimaryButton(tr("Show"));
    connect(cancel, &QPushButton::clicked, this, &DaysDialog::reject);
    connect(show, &QPushButton::clicked, this, &DaysDialog::apply);
    connect(m_days, &QSpinBox::valueChanged, this, [this] { m_field->setComplaint({}); });
    focusDays();
}

void DaysDialog::apply()
{
    m_days->interpretText();
    if (m_days->value() < 1) {
        m_field->setComplaint(tr("It takes a number of days from 1 to %1.").arg(m_days->maximum()));
        focusDays();
        return;
    }
    Q_EMIT chosen(m_days->value());
    accept();
}

void DaysDialog::focusDays()
{
    m_days->setFocus();
    m_days->selectAll();
}

} // namespace tokendesk
