// Drives dialogs by object name, as a person would with the mouse and the keyboard.
#pragma once

#include "ui/dialogs/field.h"
#include "ui/dialogs/formdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tokendesk::test {

template <typename T>
T *part(const QObject *root, const char *name)
{
    T *found = root->findChild<T *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

/// A visible dialog of this name, below `window`; nullptr when none comes.
inline QDialog *waitForDialog(const QWidget *window, const char *name)
{
    QDialog *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        const auto dialogs = window->findChildren<QDialog *>(QLatin1String(name));
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    return came ? found : nullptr;
}

inline bool noDialog(const QWidget *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    return std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *dialog) { return dialog->isVisible(); });
}

inline QPushButton *button(const QObject *root, const char *name)
{
    return part<QPushButton>(root, name);
}

inline void clickOn(const QObject *root, const char *name)
{
    auto *target = part<QAbstractButton>(root, name);
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(8, target->height() / 2));
}

inline void typeInto(const QObject *root, const char *name, const QString &text)
{
    auto *line = part<QLineEdit>(root, name);
    line->setFocus();
    line->selectAll();
    line->insert(text);
}

inline QString textOf(const QObject *root, const char *name)
{
    return part<QLineEdit>(root, name)->text();
}

inline QString textIn(const QObject *root, const char *name)
{
    return part<QLabel>(root, name)->text();
}

inline QString messageOf(const QObject *root, const char *field)
{
    return part<Field>(root, field)->message();
}

inline bool isInvalid(const QObject *root, const char *field)
{
    return part<Field>(root, field)->isInvalid();
}

inline QLabel *messageLabel(const QDialog *dialog)
{
    return part<QLabel>(dialog, "dialogMessage");
}

inline QString messageIn(const QDialog *dialog)
{
    return messageLabel(dialog)->text();
}

} // namespace tokendesk::test
