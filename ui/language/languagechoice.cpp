#include "ui/language/languagechoice.h"

#include "language/languages.h"
#include "ui/dialogs/field.h"
#include "ui/language/languageswitch.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace tokendesk {

namespace {
constexpr int typingPauseMs = 400;
}

LanguageChoice::LanguageChoice(LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_list(new QComboBox)
{
    m_list->setObjectName(QStringLiteral("language"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field = new Field(tr("&Language"), m_list);
    m_list->addItem(tr("As the system"), QString());
    const QList<Language> all = tokendesk::languages();
    for (const Language &language : all)
        m_list->addItem(language.name, language.code);
    m_list->setCurrentIndex(std::max(0, m_list->findData(m_languages.wish())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    showHint();
    // While a name is typed, each letter chooses another one.
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPauseMs);
    connect(m_list, &QComboBox::activated, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this,
            [this] { m_languages.choose(m_list->currentData().toString(), window()); });
    connect(&m_languages, &LanguageSwitch::waitsForChanged, this, &LanguageChoice::showHint);
}

void LanguageChoice::showHint()
{
    m_field->setHint(m_languages.waitsFor().isEmpty() ? tr(
                         "Of everything that is shown. What was written before stays as it is.")
                                                      : m_languages.waitsFor());
}

} // namespace tokendesk
