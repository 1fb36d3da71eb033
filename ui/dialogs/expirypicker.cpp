#include "ui/dialogs/expirypicker.h"

#include "domain/clock.h"
#include "domain/localzone.h"
#include "ui/dialogs/datefield.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tokendesk {

ExpiryPicker::ExpiryPicker(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_presets(new QButtonGroup(this))
    , m_date(new DateField({}, this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    const QTimeZone zone = localZone();
    const qint64 now = m_clock.nowMs();
    m_date->setObjectName(QStringLiteral("expiryDate"));
    m_date->setAccessibleName(tr("Last day"));
    m_date->offer(earliestExpiryDate(now, zone), latestExpiryDate(now, zone));
    m_date->setDate(earliestExpiryDate(now + 89 * msPerDay, zone));

    auto *row = new FlowLayout(Gap::Snug);
    row->wantOneLine();
    for (int i = 0; i < expiryPresetCount; ++i) {
        const auto preset = static_cast<ExpiryPreset>(i);
        auto *button = new QRadioButton(expiryPresetWords(preset), this);
        button->setObjectName(QStringLiteral("expiry%1").arg(i));
        button->setProperty("choice", true); // the style draws these as chips
        m_presets->addButton(button, i);
        row->addWidget(button);
    }
    m_presets->button(static_cast<int>(ExpiryPreset::Days90))->setChecked(true);
    m_date->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Small);
    layout->addLayout(row);
    layout->addWidget(m_date, 0, Qt::AlignLeft);
    tabToChosen(*m_presets, this);

    connect(m_presets, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_date->setVisible(id == static_cast<int>(ExpiryPreset::Date));
        Q_EMIT changed();
    });
    connect(m_date, &DateField::changed, this, &ExpiryPicker::changed);
}

ExpiryChoice ExpiryPicker::choice() const
{
    ExpiryChoice choice;
    choice.preset = static_cast<ExpiryPreset>(m_presets->checkedId());
    if (choice.preset == ExpiryPreset::Date)
        choice.date = m_date->date();
    return choice;
}

ExpiryPlan ExpiryPicker::plan() const
{
    return planExpiry(choice(), m_clock.nowMs(), localZone());
}

bool ExpiryPicker::isBeingTyped() const
{
    return choice().preset == ExpiryPreset::Date && m_date->isBeingTyped();
}

void ExpiryPicker::focusChoice()
{
    if (choice().preset != ExpiryPreset::Date) {
        m_presets->checkedButton()->setFocus();
        return;
    }
    m_date->setFocus();
    m_date->finish(); // an assistive tool presses a button without the keyboard going there
}

} // namespace tokendesk
