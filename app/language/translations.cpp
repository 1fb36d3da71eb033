#include "language/translations.h"

#include "language/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace tokendesk {

namespace {

QString fileOf(const QString &language)
{
    return isTranslationFile(language) ? language : translationFile(language);
}

} // namespace

bool isTranslationFile(const QString &language)
{
    return language.endsWith(QLatin1String(".qm"));
}

Translations::~Translations()
{
    remove();
}

void Translations::remove()
{
    for (QTranslator *translator : {&m_own, &m_qt, &m_plurals})
        QCoreApplication::removeTranslator(translator);
}

bool Translations::load(const QString &language)
{
    // Of which language a file is, it says itself.
    QTranslator probe;
    if (!probe.load(fileOf(language)))
        return false;
    const QString code = isTranslationFile(language) ? probe.language() : language;
    remove();
    m_language = language;
    m_locale = localeOf(code);
    QLocale::setDefault(m_locale);
    if (m_plurals.load(fileOf(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(fileOf(language)))
        QCoreApplication::installTranslator(&m_own);
    return true;
}

Qt::LayoutDirection Translations::direction() const
{
    return m_locale.textDirection();
}

} // namespace tokendesk
