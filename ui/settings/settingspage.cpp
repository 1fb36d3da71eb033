#include "ui/settings/settingspage.h"

#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, Gap::Wide, Gap::Broad);
    setGap(m_column, Gap::Medium);
    whole->addLayout(m_column);
    whole->addStretch(1);
}

void SettingsPage::addGroup(const QString &title)
{
    if (!m_isFirst)
        addGap(m_column, Gap::Medium);
    m_isFirst = false;
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_column->addWidget(label);
}

void SettingsPage::addNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    m_column->addWidget(label);
}

void SettingsPage::addWidget(QWidget *widget)
{
    m_isFirst = false;
    m_column->addWidget(widget);
}

Field *SettingsPage::addChoice(const QString &label, QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *field = new Field(label, box);
    addWidget(field);
    return field;
}

} // namespace tokendesk
