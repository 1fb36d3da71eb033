#include "support/dialogdriver.h"

namespace tokendesk::test {

QDialog *waitForDialog(const QWidget *window, const char *name)
{
    QDialog *found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            const auto dialogs = window->findChildren<QDialog *>(QLatin1String(name));
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        },
        20'000);
    return came ? found : nullptr;
}

bool noDialog(const QWidget *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    return std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *dialog) { return dialog->isVisible(); });
}

QPushButton *button(const QObject *root, const char *name)
{
    return part<QPushButton>(root, name);
}

void clickOn(const QObject *root, const char *name)
{
    auto *target = part<QAbstractButton>(root, name);
    const QRect inside = target->rect().adjusted(8, 0, -8, 0);
    const int start = target->isRightToLeft() ? inside.right() : inside.left();
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(start, target->height() / 2));
}

void typeInto(const QObject *root, const char *name, const QString &text)
{
    auto *line = part<QLineEdit>(root, name);
    line->setFocus();
    line->selectAll();
    line->insert(text);
}

QString textOf(const QObject *root, const char *line)
{
    return part<QLineEdit>(root, line)->text();
}

QString textIn(const QObject *root, const char *label)
{
    return part<QLabel>(root, label)->text();
}

QString messageOf(const QObject *root, const char *field)
{
    return part<Field>(root, field)->message();
}

bool isInvalid(const QObject *root, const char *field)
{
    return part<Field>(root, field)->isInvalid();
}

QLabel *messageLabel(const QDialog *dialog)
{
    return part<QLabel>(dialog, "dialogMessage");
}

QString messageIn(const QDialog *dialog)
{
    return messageLabel(dialog)->text();
}

bool hasText(const QDialog *dialog, const QString &text)
{
    const auto labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace tokendesk::test
