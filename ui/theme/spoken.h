// What a screen reader is told of a widget besides its name.
#pragma once

#include <QAccessible>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace tokendesk {

/// Longer than a reader takes to ask for words that it is to say.
inline constexpr int spokenWordsStayMs = 3000;

/// Instead of what Qt takes it for. Before anybody asks for it: its maker says so.
inline void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty("spokenRole", static_cast<int>(role));
}
/// QAccessible::NoRole: Qt's own.
[[nodiscard]] inline QAccessible::Role spokenRole(const QObject &object)
{
    return static_cast<QAccessible::Role>(object.property("spokenRole").toInt());
}

inline void tellReaders(QWidget &widget, QAccessible::Event what)
{
    QAccessibleEvent event(&widget, what);
    QAccessible::updateAccessibility(&event);
}

/// Of a button that has opened or closed what stands below it.
inline void tellFolded(QWidget &fold)
{
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(&fold, changed);
    QAccessible::updateAccessibility(&event);
    // Qt passes nothing of that on, on Linux; its tip says what it does now.
    if (!fold.toolTip().isEmpty())
        tellReaders(fold, QAccessible::DescriptionChanged);
}

/// Shows it, and has `words` read aloud, also where it is shown already. Its spoken role is
/// QAccessible::Notification, and what it holds says the words: readers on Linux say those of a
/// notification that comes into sight, and Qt passes them nothing of an alert, which others take.
inline void announce(QWidget &notice, const QString &words)
{
    const bool isShown = notice.isVisible();
    notice.setAccessibleName(words);
    notice.show(); // when it comes into sight, Qt tells of it
    if (isShown)
        tellReaders(notice, QAccessible::ObjectShow);
    tellReaders(notice, QAccessible::Alert);
}

/// Has `words` read aloud that stand, or stood, in `place` without coming into sight there.
inline void say(QWidget &place, const QString &words)
{
    const QString name = QStringLiteral("spokenWords");
    auto *voice = place.findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!voice) {
        voice = new QWidget(&place);
        voice->setObjectName(name);
        voice->resize(0, 0); // nothing of it is seen
        setSpokenRole(*voice, QAccessible::Notification);
        // What stays would be read again each time that the place comes into sight.
        auto *end = new QTimer(voice);
        end->setSingleShot(true);
        end->setInterval(spokenWordsStayMs);
        QObject::connect(end, &QTimer::timeout, voice, &QWidget::hide);
    }
    voice->findChild<QTimer *>()->start();
    announce(*voice, words);
}

} // namespace tokendesk
