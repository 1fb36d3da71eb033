// Text from outside stays text.
#pragma once

#include "domain/names.h"
#include "domain/sentence.h"

#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace tokendesk {

/// What a label of ours says, without the key that leads to it: "&Name" and "Name (&N)" are "Name".
[[nodiscard]] inline QString labelWords(const QString &label)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\s*\\(&.\\)"));
    return QString(label).remove(keyInBrackets).remove(QLatin1Char('&'));
}

/// For buttons, tabs and menus, which take "&" for a mnemonic.
[[nodiscard]] inline QString withoutMnemonic(const QString &text)
{
    QString shown = text;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

[[nodiscard]] inline bool isFromTheRight(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

/// A line of words of ours that begins with a name from the right: it is read from the left all the
/// same, and what comes after the name does not become a part of it.
[[nodiscard]] inline QString readFromTheLeft(const QString &line)
{
    constexpr QChar fromTheLeft(0x200E);
    const auto words = std::find_if(line.cbegin(), line.cend(), [](QChar character) {
        return character.direction() == QChar::DirL && !character.isSurrogate();
    });
    if (!line.isRightToLeft() || words == line.cend())
        return line; // a name alone may be copied
    const auto isOfName = [](QChar character) {
        return isFromTheRight(character) || character.direction() == QChar::DirNSM
            || character.direction() == QChar::DirAN;
    };
    const auto afterName = std::find_if(std::make_reverse_iterator(words), line.crend(), isOfName);
    const qsizetype end = std::distance(line.cbegin(), afterName.base());
    return fromTheLeft + line.left(end) + fromTheLeft + line.mid(end);
}

/// As a paragraph of the window's direction, also where it begins with a part, isolated or not, of
/// the other one; a line that has letters of one direction only stays as it is.
[[nodiscard]] inline QString asParagraph(const QString &text)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (!isMirrored)
            line = readFromTheLeft(line);
        else if (std::any_of(line.cbegin(), line.cend(), isFromTheRight) && !line.isRightToLeft())
            line.prepend(QChar(0x200F));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A name within such a paragraph: what stands beside it keeps its place. One that is written as
/// the window's own words are from the left stays as it is.
[[nodiscard]] inline QString isolated(const QString &text)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool turns =
        isMirrored ? !text.isEmpty() : std::any_of(text.cbegin(), text.cend(), isFromTheRight);
    return turns ? QChar(0x2068) + text + QChar(0x2069) : text;
}

/// "a, b and c", of names from outside: within a sentence they stand one after the other as its
/// language is read.
[[nodiscard]] inline QString joinedNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown << isolated(displayText(name));
    return joinedWords(shown);
}

/// Also where a word is longer than its line: a label breaks lines at spaces only.
[[nodiscard]] inline QString breakable(QString text)
{
    static const QRegularExpression longPart(QStringLiteral("([!-~]{30})(?=[!-~])"));
    return text.replace(longPart, QStringLiteral("\\1\u200b"));
}

/// In the middle of its height, where the window's lines begin: Qt would put a Latin name at the
/// left of an Arabic window.
[[nodiscard]] inline Qt::Alignment whereLinesBegin()
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);
}

/// A label that never interprets, and can be copied from.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr)
        : QLabel(asParagraph(text), parent)
    {
        setTextFormat(Qt::PlainText);
        setAlignment(whereLinesBegin());
    }
    /// Not virtual: to be called on what is known to be one of these.
    void setText(const QString &text) { QLabel::setText(asParagraph(text)); }
    /// What somebody may copy as it is: from the left it is no paragraph of ours.
    void setValue(const QString &value)
    {
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        QLabel::setText(isMirrored ? asParagraph(value) : value);
    }
};

} // namespace tokendesk
