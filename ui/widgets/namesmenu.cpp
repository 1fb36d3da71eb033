#include "ui/widgets/namesmenu.h"

#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"

#include <QStyleOptionMenuItem>

namespace tokendesk {

NamesMenu::NamesMenu(QWidget *parent)
    : QMenu(parent)
{
    followTextSize(this, [this] {
        m_widest = textWidth(44);
        // Qt measures the whole names.
        setStyleSheet(QStringLiteral("QMenu::item { max-width: %1px; }").arg(m_widest));
    });
}

void NamesMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    QString name = option->text;
    name.replace(QLatin1String("&&"), QLatin1String("&"));
    if (option->fontMetrics.horizontalAdvance(name.section(QLatin1Char('\t'), 0, 0)) > m_widest)
        option->text =
            withoutMnemonic(option->fontMetrics.elidedText(name, Qt::ElideRight, m_widest));
}

} // namespace tokendesk
