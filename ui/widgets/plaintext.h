// Text from outside stays text.
#pragma once

#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QString>

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

/// For tool tips, which take what looks like markup for markup.
[[nodiscard]] inline QString asToolTip(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A label that never interprets, and can be copied from.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        // Qt would put a Latin name at the left of an Arabic window.
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                     | (QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight
                                                                              : Qt::AlignLeft));
    }
};

} // namespace tokendesk
