// The languages that the program speaks, and which of them somebody wants.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace tokendesk {

struct Language {
    QString code; ///< as in the names of the translations' files: "pt_BR"
    QString name; ///< in its own words
};

/// Where the texts of this language are compiled in, or would be.
[[nodiscard]] QString translationFile(const QString &code);
/// Those that are compiled in: English first, then by their names.
[[nodiscard]] QList<Language> languages();
/// The one that speaks to who wants `wanted` ("de", "pt-PT", "zh_CN.UTF-8"); empty: none does.
[[nodiscard]] QString languageFor(const QString &wanted);
/// The first that fits any of these, else English.
[[nodiscard]] QString languageForAny(const QStringList &wanted);
/// What the system asks for; English under the C locale, so that scripts read what they expect.
[[nodiscard]] QString systemLanguage();

/// How numbers and dates are written beside words of this language: as the system does where it
/// speaks the same language. Digits are always 0 to 9, for those of a plural form are.
[[nodiscard]] QLocale localeOf(const QString &code);

} // namespace tokendesk
