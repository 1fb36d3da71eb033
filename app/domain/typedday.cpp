#include "domain/typedday.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

constexpr int months = 12;
constexpr int century = 2000;
constexpr qsizetype leastOfName = 3; ///< letters that say which month is meant

struct TypedNumber {
    int value = 0;
    int digits = 0;
};

struct TypedParts {
    std::vector<TypedNumber> numbers;
    QStringList words;
    bool namesItsNumbers = false; ///< "12月24日": the month, then the day
};

/// Whatever stands between numbers and words parts them.
TypedParts partsOf(const QString &text)
{
    enum class Kind { None, Number, Word };
    TypedParts parts;
    Kind before = Kind::None;
    for (const QChar character : text) {
        const int digit = character.digitValue();
        Kind kind = Kind::None;
        if (digit >= 0) {
            kind = Kind::Number;
            if (before != kind)
                parts.numbers.emplace_back();
            TypedNumber &number = parts.numbers.back();
            if (++number.digits <= 4)
                number.value = number.value * 10 + digit;
        } else if (character.isLetter() || character.isMark()) {
            kind = Kind::Word;
            if (before != kind)
                parts.words.emplace_back();
            parts.words.back() += character;
        }
        before = kind;
    }
    for (QString &word : parts.words)
        word = word.toCaseFolded();
    const QString month = QStringLiteral("月");
    for (const char *day : {"日", "号"}) {
        const QStringList named{month, QString::fromUtf8(day)};
        parts.namesItsNumbers = parts.namesItsNumbers || parts.words == named;
    }
    // "24 de dez de 2026", "1 de enero del 2027", "1st of December", "1er", "1º", "2026年12月24日"
    for (const char *filler :
         {"de", "del", "of", "st", "nd", "rd", "th", "er", "º", "年", "月", "日", "号"})
        parts.words.removeAll(QString::fromUtf8(filler));
    return parts;
}

QStringList namesOf(int month, const QLocale &locale)
{
    QStringList names;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        for (QString name :
             {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
            names << name.remove(QLatin1Char('.')).toCaseFolded();
    }
    return names;
}

/// 0: no month, or several. `folded`: the word.
int monthCalled(const QString &folded, const QLocale &locale)
{
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (int month = 1; month <= months; ++month) {
            if (namesOf(month, language).contains(folded))
                return month;
        }
    }
    int found = 0;
    for (int month = 1; month <= months && folded.size() >= leastOfName; ++month) {
        const QStringList names = namesOf(month, locale) + namesOf(month, QLocale::c());
        const bool begins = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return name.startsWith(folded);
        });
        if (begins && found != 0)
            return 0;
        if (begins)
            found = month;
    }
    return found;
}

/// "dMy", "Mdy" or "yMd".
QString dayOrderOf(const QLocale &locale)
{
    QString order;
    for (const QChar part : locale.dateFormat(QLocale::ShortFormat)) {
        if (QStringView(u"dMy").contains(part) && !order.contains(part))
            order += part;
    }
    return order;
}

QDate dayOf(TypedNumber year, int month, TypedNumber day)
{
    if (day.digits > 2 || (year.digits != 4 && year.digits != 2))
        return {};
    return {year.digits == 2 ? century + year.value : year.value, month, day.value};
}

/// The one that is nearest to the first of those that can be meant, else to the last.
QDate dayWithoutYear(int month, TypedNumber day, QDate first, QDate last)
{
    constexpr int mostYears = 8; // between two days of a leap year, as about 2100
    if (day.digits > 2)
        return {};
    for (int years = 0; years <= mostYears; ++years) {
        const QDate next(first.year() + years, month, day.value);
        if (first.isValid() && next.isValid() && next >= first)
            return next;
        const QDate before(last.year() - years, month, day.value);
        if (!first.isValid() && last.isValid() && before.isValid() && before <= last)
            return before;
    }
    return {};
}

} // namespace

QDate typedDay(const QString &text, const QLocale &locale, QDate first, QDate last)
{
    const auto [numbers, words, namesItsNumbers] = partsOf(text);
    const bool isYearFirst = !numbers.empty() && numbers.front().digits == 4;
    if (numbers.size() == 1 && words.size() == 1)
        return dayWithoutYear(monthCalled(words.constFirst(), locale), numbers.front(), first,
                              last);
    if (numbers.size() == 2 && namesItsNumbers)
        return dayWithoutYear(numbers.at(0).value, numbers.at(1), first, last);
    if (numbers.size() == 2 && words.size() == 1) {
        const int month = monthCalled(words.constFirst(), locale);
        return isYearFirst ? dayOf(numbers.at(0), month, numbers.at(1))
                           : dayOf(numbers.at(1), month, numbers.at(0));
    }
    if (numbers.size() != 3 || !words.isEmpty())
        return {};
    const QString order = isYearFirst ? QStringLiteral("yMd") : dayOrderOf(locale);
    const auto numberOf = [&](char part) {
        const qsizetype at = order.indexOf(QLatin1Char(part));
        return at < 0 ? TypedNumber() : numbers.at(static_cast<std::size_t>(at));
    };
    const TypedNumber month = numberOf('M');
    return month.digits > 2 ? QDate() : dayOf(numberOf('y'), month.value, numberOf('d'));
}

} // namespace tokendesk
