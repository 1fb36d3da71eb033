#include "language/translations.h"

#include "language/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <iterator>

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

QString IsolatingTranslator::translate(const char *context, const char *sourceText,
                                       const char *disambiguation, int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (!m_isIsolating || !text.contains(QLatin1Char('%')))
        return text;
    constexpr QChar open(0x2068);
    constexpr QChar close(0x2069);
    constexpr QChar fromTheRight(0x200F);
    // Beside what is set apart no letter may be left that says from which side it all is read.
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar each) {
        return each.isLetter() && each != QLatin1Char('L');
    });
    const QString whole = text;
    int parts = 0;
    for (qsizetype i = text.indexOf(QLatin1Char('%')); i >= 0;
         i = text.indexOf(QLatin1Char('%'), i + 1)) {
        qsizetype end = i + 1;
        if (end < text.size() && text.at(end) == QLatin1Char('L'))
            ++end;
        const qsizetype digits = end;
        while (end < text.size() && end < digits + 2 && text.at(end).isDigit())
            ++end;
        if (end == digits || (i > 0 && text.at(i - 1) == open))
            continue;
        text.insert(end, close);
        text.insert(i, open);
        ++i;
        ++parts;
    }
    if (hasLetters || parts == 0)
        return text;
    if (parts > 1)
        return fromTheRight + text;
    // The mark beside a single one, a full stop or quotes, is read from the same side as that. A
    // space before it parts it from what stands before.
    const auto firstMark =
        std::find_if(whole.cbegin(), whole.cend(), [](QChar each) { return !each.isSpace(); });
    const auto begin = std::distance(whole.cbegin(), firstMark);
    return whole.left(begin) + open + whole.mid(begin) + close;
}

Translations::~Translations()
{
    remove();
}

void Translations::remove()
{
    for (QTranslator *translator :
         std::initializer_list<QTranslator *>{&m_own, &m_qt, &m_qtGaps, &m_plurals})
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
    if (m_qtGaps.load(QStringLiteral(":/i18n/qtgaps_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_qtGaps);
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_own.setIsolating(m_where == Where::Window && direction() == Qt::RightToLeft);
    if (m_own.load(fileOf(language)))
        QCoreApplication::installTranslator(&m_own);
    return true;
}

Qt::LayoutDirection Translations::direction() const
{
    return m_locale.textDirection();
}

} // namespace tokendesk
