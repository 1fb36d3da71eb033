#include "ui/help/aboutdialog.h"

#include "ui/appcontext.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tokendesk {

AboutDialog::AboutDialog(const AppContext &context, QWidget *parent)
    : FormDialog(tr("About Tokendesk"), parent)
    , m_facts{{tr("Version"), QCoreApplication::applicationVersion()},
              {tr("Licence"), QStringLiteral("GPL-3.0-or-later")},
              {tr("Qt"), QString::fromLatin1(qVersion())},
              {tr("System"), QSysInfo::prettyProductName()},
              {tr("Data"), QDir::toNativeSeparators(context.dataFolder)},
              {tr("Settings"), QDir::toNativeSeparators(context.settings.fileName())}}
{
    setObjectName(QStringLiteral("aboutDialog"));
    setLead(tr("Service accounts and service tokens of a Qualytics deployment. Nothing is sent "
               "anywhere but to the deployments that you open."));
    auto *table = new QFormLayout;
    table->setLabelAlignment(Qt::AlignLeading);
    setGaps(table, Gap::Wide, Gap::Snug);
    for (const auto &[what, value] : std::as_const(m_facts)) {
        auto *label = new PlainLabel(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(what);
        table->addRow(new PlainLabel(what), label);
    }
    body()->addLayout(table);
    QPushButton *copied = addSideButton(tr("Copy"));
    copied->setObjectName(QStringLiteral("aboutCopy"));
    connect(copied, &QPushButton::clicked, this, &AboutDialog::copy);
    QPushButton *close = addCloseButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
    close->setFocus();
}

void AboutDialog::copy()
{
    QStringList lines{QStringLiteral("Tokendesk")};
    for (const auto &[what, value] : std::as_const(m_facts))
        lines << QStringLiteral("%1: %2").arg(what, value);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    showMessage(Tone::Info, tr("Copied."));
}

} // namespace tokendesk
