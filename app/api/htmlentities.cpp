#include "api/htmlentities.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace tokendesk {

namespace {

/// In the order of their characters, from U+00A0 on.
constexpr char latinNames[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
    "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 "
    "frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave "
    "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde "
    "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
    "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute "
    "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
    "uacute ucirc uuml yacute thorn yuml";
constexpr char16_t firstLatin = u'\u00a0';

constexpr struct {
    const char *name;
    char16_t character;
} otherNames[] = {
    {"quot", u'"'},        {"amp", u'&'},         {"apos", u'\''},       {"lt", u'<'},
    {"gt", u'>'},          {"OElig", u'\u0152'},  {"oelig", u'\u0153'},  {"Scaron", u'\u0160'},
    {"scaron", u'\u0161'}, {"Yuml", u'\u0178'},   {"ensp", u'\u2002'},   {"emsp", u'\u2003'},
    {"thinsp", u'\u2009'}, {"ndash", u'\u2013'},  {"mdash", u'\u2014'},  {"lsquo", u'\u2018'},
    {"rsquo", u'\u2019'},  {"sbquo", u'\u201a'},  {"ldquo", u'\u201c'},  {"rdquo", u'\u201d'},
    {"bdquo", u'\u201e'},  {"dagger", u'\u2020'}, {"Dagger", u'\u2021'}, {"bull", u'\u2022'},
    {"hellip", u'\u2026'}, {"lsaquo", u'\u2039'}, {"rsaquo", u'\u203a'}, {"euro", u'\u20ac'},
    {"trade", u'\u2122'},  {"larr", u'\u2190'},   {"rarr", u'\u2192'},
};

QHash<QString, QChar> namedCharacters()
{
    QHash<QString, QChar> characters;
    char16_t next = firstLatin;
    const QStringList latin = QString::fromLatin1(latinNames).split(QLatin1Char(' '));
    for (const QString &name : latin)
        characters.insert(name, QChar(next++));
    for (const auto &[name, character] : otherNames)
        characters.insert(QString::fromLatin1(name), QChar(character));
    return characters;
}

QString numberedCharacter(QStringView digits, int base)
{
    bool isNumber = false;
    const char32_t code = digits.toUInt(&isNumber, base);
    const bool isCharacter =
        isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? QString::fromUcs4(&code, 1) : QStringLiteral("�");
}

QString namedCharacter(const QRegularExpressionMatch &entity)
{
    static const QHash<QString, QChar> characters = namedCharacters();
    const auto found = characters.constFind(entity.captured(3));
    return found == characters.constEnd() ? entity.captured() : QString(*found);
}

} // namespace

QString withoutEntities(const QString &text)
{
    // In one pass: what an entity stands for is no part of another.
    static const QRegularExpression entities(
        QStringLiteral("&(?:#(x?)([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));"));
    QString result;
    qsizetype last = 0;
    for (auto matches = entities.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch entity = matches.next();
        result += QStringView(text).mid(last, entity.capturedStart() - last);
        result += entity.hasCaptured(3)
            ? namedCharacter(entity)
            : numberedCharacter(entity.capturedView(2), entity.capturedLength(1) > 0 ? 16 : 10);
        last = entity.capturedEnd();
    }
    result += QStringView(text).mid(last);
    return result;
}

} // namespace tokendesk
