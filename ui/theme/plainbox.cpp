#include "ui/theme/plainbox.h"

#include <QCoreApplication>
#include <QLabel>

namespace tokendesk {

namespace {

struct PlainBoxWords {
    Q_DECLARE_TR_FUNCTIONS(PlainBox)
};

QString iconWords(QMessageBox::Icon icon)
{
    switch (icon) {
    case QMessageBox::Information:
        return PlainBoxWords::tr("Information");
    case QMessageBox::Warning:
        return PlainBoxWords::tr("Warning");
    case QMessageBox::Critical:
        return PlainBoxWords::tr("Error");
    case QMessageBox::Question:
    case QMessageBox::NoIcon:
        break;
    }
    return {};
}

} // namespace

QMessageBox *makePlainBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                          QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    // Qt gives it no name of its own.
    if (auto *picture = box->findChild<QLabel *>(QStringLiteral("qt_msgboxex_icon_label")))
        picture->setAccessibleName(iconWords(icon));
    return box;
}

} // namespace tokendesk
