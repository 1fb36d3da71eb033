#include "language/languages.h"

#include <QFile>
#include <QStringList>

namespace tokendesk {

namespace {

const QString english = QStringLiteral("en");

bool speakTheSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

/// The C locale, by the variables in the order in which the system reads them.
bool systemAsksForNone()
{
#ifdef Q_OS_UNIX
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return true;
#else
    return false;
#endif
}

} // namespace

QString translationFile(const QString &code)
{
    return QStringLiteral(":/i18n/tokendesk_%1.qm").arg(code);
}

QList<Language> languages()
{
    const QList<Language> known{
        {english, QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    QList<Language> there;
    for (const Language &language : known) {
        if (language.code == english || QFile::exists(translationFile(language.code)))
            there << language;
    }
    return there;
}

QString languageFor(const QString &wanted)
{
    const QLocale asked(wanted);
    if (asked.language() == QLocale::C)
        return {};
    const QList<Language> known = languages();
    for (const Language &language : known) {
        if (speakTheSame(QLocale(language.code), asked))
            return language.code;
    }
    return {};
}

QString languageForAny(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        const QString code = languageFor(each);
        if (!code.isEmpty())
            return code;
    }
    return english;
}

QString systemLanguage()
{
    return systemAsksForNone() ? english : languageForAny(QLocale::system().uiLanguages());
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    QLocale locale = own;
    if (speakTheSame(system, own) || (system.language() == QLocale::C && code == english))
        locale = system;
    else if (code == english)
        locale = QLocale(QLocale::English, system.territory());
    if (locale.zeroDigit() != QLatin1String("0"))
        locale = QLocale(own.language(), QLocale::UnitedArabEmirates);
    return locale;
}

} // namespace tokendesk
