#include "ui/language/languagechoice.h"

#include "language/languages.h"
#include "ui/dialogs/field.h"
#include "ui/language/languageswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace tokendesk {

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(QApplication::keyboardInputInterval() * 3 / 2);
    m_list->installEventFilter(this);
    connect(m_list, &QComboBox::activated, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &LanguageChoice::apply);
    connect(&m_languages, &LanguageSwitch::waitsForChanged, this, &LanguageChoice::showHint);
}

bool LanguageChoice::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if ((isLeft || event->type() == QEvent::Hide) && m_pause.isActive()) {
        m_pause.stop();
        apply();
    }
    return QWidget::eventFilter(watched, event);
}

void LanguageChoice::apply()
{
    // Not from within a window's closing: the language makes windows anew.
    const QString code = m_list->currentData().toString();
    const QPointer<QWidget> asking(window());
    QMetaObject::invokeMethod(
        &m_languages, [languages = &m_languages, code, asking] { languages->choose(code, asking); },
        Qt::QueuedConnection);
}

void LanguageChoice::showHint()
{
    m_field->setHint(m_languages.waitsFor().isEmpty() ? tr(
                         "Of everything that is shown. What was written before stays as it is.")
                                                      : m_languages.waitsFor());
}

} // namespace tokendesk
