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

/// Fails loudly when there is none.
template <typename T>
T *part(const QObject *root, const char *name)
{
    T *found = root->findChild<T *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

/// A visible dialog of this name, below `window`; nullptr when none comes.
QDialog *waitForDialog(const QWidget *window, const char *name);
bool noDialog(const QWidget *window);

QPushButton *button(const QObject *root, const char *name);
void clickOn(const QObject *root, const char *name);
void typeInto(const QObject *root, const char *name, const QString &text);
QString textOf(const QObject *root, const char *line);
QString textIn(const QObject *root, const char *label);
QString messageOf(const QObject *root, const char *field);
bool isInvalid(const QObject *root, const char *field);
QLabel *messageLabel(const QDialog *dialog);
QString messageIn(const QDialog *dialog);
/// Shows it, alone or among others.
bool hasText(const QDialog *dialog, const QString &text);

} // namespace tokendesk::test
