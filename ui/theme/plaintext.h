// Text from outside stays text.
#pragma once

#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <algorithm>

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

/// As a right-to-left window's paragraph, also where it begins with a Latin or an isolated part;
/// a line without a right-to-left letter stays as it is.
[[nodiscard]] inline QString asParagraph(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        const bool hasOne = std::any_of(line.cbegin(), line.cend(), [](QChar character) {
            return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
        });
        if (hasOne && !line.isRightToLeft())
            line.prepend(QChar(0x200F));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A name within such a paragraph: what stands beside it keeps its place.
[[nodiscard]] inline QString isolated(const QString &text)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isMirrored && !text.isEmpty() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

/// Also where a word is longer than its line: a label breaks lines at spaces only.
[[nodiscard]] inline QString breakable(QString text)
{
    static const QRegularExpression longPart(QStringLiteral("([!-~]{30})(?=[!-~])"));
    return text.replace(longPart, QStringLiteral("\\1\u200b"));
}

/// A label that never interprets, and can be copied from.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr)
        : QLabel(asParagraph(text), parent)
    {
        setTextFormat(Qt::PlainText);
        // Qt would put a Latin name at the left of an Arabic window.
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                     | (QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight
                                                                              : Qt::AlignLeft));
    }
    /// Not virtual: to be called on what is known to be one of these.
    void setText(const QString &text) { QLabel::setText(asParagraph(text)); }
};

} // namespace tokendesk
