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
{
    setObjectName(QStringLiteral("daysDialog"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setRange(1, most);
    m_days->setValue(days);
    body()->addWidget(new Field(label, m_days));
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *show = addPrimaryButton(tr("Show"));
    connect(cancel, &QPushButton::clicked, this, &DaysDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] {
        m_days->interpretText();
        Q_EMIT chosen(m_days->value());
        accept();
    });
    m_days->setFocus();
    m_days->selectAll();
}

} // namespace tokendesk
