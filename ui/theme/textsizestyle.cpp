#include "ui/theme/textsizestyle.h"

#include "ui/theme/gap.h"

#include <QStyleFactory>

#include <algorithm>

namespace tokendesk {

namespace {

/// Of the height of a line; 0: not of an icon.
double iconShare(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_TabBarIconSize:
        return 0.9;
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_MessageBoxIconSize:
        return 1.8;
    default: // Qt's own
        return 0;
    }
}

} // namespace

TextSizeStyle::TextSizeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int TextSizeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const double share = iconShare(metric);
    return share > 0 ? std::max(usual, qRound(textLine() * share)) : usual;
}

} // namespace tokendesk
