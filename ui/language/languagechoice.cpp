#include "ui/language/languagechoice.h"

#include "language/languages.h"
#include "ui/language/languageswitch.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tokendesk {

LanguageChoice::LanguageChoice(LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_label(new QLabel(this))
    , m_list(new QComboBox(this))
    , m_waiting(new QLabel(this))
{
    setObjectName(QStringLiteral("languageChoice"));
    m_list->setObjectName(QStringLiteral("language"));
    m_waiting->setObjectName(QStringLiteral("languageWaits"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    m_waiting->setProperty("muted", true);
    m_label->setBuddy(m_list);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_list, 0, 1);
    grid->addWidget(m_waiting, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    fill();
    showWaiting();
    connect(m_list, &QComboBox::activated, this,
            [this] { m_languages.choose(m_list->currentData().toString(), window()); });
    connect(&m_languages, &LanguageSwitch::waitsForChanged, this, &LanguageChoice::showWaiting);
}

void LanguageChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    m_label->setText(tr("&Language"));
    m_list->setAccessibleName(tr("Language"));
    m_list->clear();
    m_list->addItem(tr("As the system"), QString());
    const QList<Language> all = tokendesk::languages();
    for (const Language &language : all)
        m_list->addItem(language.name, language.code);
    m_list->setCurrentIndex(std::max(0, m_list->findData(m_languages.wish())));
}

void LanguageChoice::showWaiting()
{
    m_waiting->setText(m_languages.waitsFor());
    m_waiting->setVisible(!m_languages.waitsFor().isEmpty());
}

void LanguageChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
        showWaiting();
    }
}

} // namespace tokendesk
