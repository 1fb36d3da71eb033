#include "ui/settings/settingspage.h"

#include "ui/dialogs/field.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int groupGap = 14;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(12);
    whole->addLayout(m_column);
    whole->addStretch(1);
}

void SettingsPage::addGroup(const QString &title)
{
    if (!m_isFirst)
        m_column->addSpacing(groupGap);
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
