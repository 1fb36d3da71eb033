#include "ui/language/languageswitch.h"

#include "language/languages.h"

#include <QGuiApplication>
#include <QWidget>

namespace tokendesk {

namespace {

const QString wishKey = QStringLiteral("look/language");

} // namespace

LanguageSwitch::LanguageSwitch(QSettings &settings, const QString &forThisRun, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_forThisRun(forThisRun)
{
    if (!speak(wanted()))
        speak(QStringLiteral("en"));
}

QString LanguageSwitch::wish() const
{
    const QString kept = m_settings.value(wishKey).toString();
    // Of a newer program, or mistyped: then the system's.
    return isTranslationFile(kept) ? kept : languageFor(kept);
}

QString LanguageSwitch::wanted() const
{
    if (!m_forThisRun.isEmpty())
        return m_forThisRun;
    const QString code = wish();
    return code.isEmpty() ? systemLanguage() : code;
}

void LanguageSwitch::choose(const QString &code, QWidget *asking)
{
    m_settings.setValue(wishKey, code);
    m_forThisRun.clear();
    m_asking = asking;
    tryAgain();
}

void LanguageSwitch::tryAgain()
{
    if (wanted() == inForce()) {
        setWaitsFor({});
        return;
    }
    const QString obstacle = m_obstacle ? m_obstacle(m_asking) : QString();
    if (obstacle.isEmpty()) {
        if (speak(wanted()))
            Q_EMIT changed();
    }
    setWaitsFor(obstacle);
}

bool LanguageSwitch::speak(const QString &language)
{
    if (!m_translations.load(language))
        return false;
    QGuiApplication::setLayoutDirection(m_translations.direction());
    return true;
}

void LanguageSwitch::setWaitsFor(const QString &words)
{
    if (words == m_waitsFor)
        return;
    m_waitsFor = words;
    Q_EMIT waitsForChanged();
}

} // namespace tokendesk
