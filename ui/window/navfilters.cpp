#include "ui/window/navfilters.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/textline.h"

#include <QAction>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

NavFilterButton::NavFilterButton(const NavFilter &filter, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("part", QStringLiteral("nav"));
    const QString name = displayText(filter.name);
    setText(withoutMnemonic(name));
    setAccessibleName(tr("Filter: %1").arg(name));
    setAccessibleDescription(displayText(filter.query));
    setToolTip(plainToolTip(
        tr("%1: %2", "a filter's name and its text").arg(name, displayText(filter.query))));
    setCheckable(true);
    setChecked(filter.isCurrent);
    setIcon(toneIcon("filter"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavFilterButton::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 20, fontMetrics().height() * 9 / 5};
}

void NavFilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const FormColours colours = FormColours::of(*this);
    const int unit = fontMetrics().height();
    const int mark = unit * 3 / 4;
    // Below the page's words.
    const QRect inside = rect().adjusted(unit * 2, 0, -unit * 2 / 3, 0);
    icon().paint(
        &painter,
        mirrored(painter, rect(), QRect(inside.left(), (height() - mark) / 2, mark, mark)));
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colours.text);
    const QRect line = mirrored(painter, rect(), inside.adjusted(mark + unit / 2, 0, 0, 0));
    QString name = text();
    name.replace(QLatin1String("&&"), QLatin1String("&"));
    drawTextLine(&painter, line,
                 QFontMetrics(words).elidedText(name, Qt::ElideRight, line.width()));
}

NavFilters::NavFilters(QString page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(std::move(page))
    , m_column(new QVBoxLayout)
{
    auto *filters = new QWidget(this);
    filters->setObjectName(QStringLiteral("pinnedFilters"));
    filters->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    setGap(m_column, Gap::Hair);
    setWidget(filters);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // What is behind shows through.
    filters->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize NavFilters::sizeHint() const
{
    return widget()->sizeHint();
}

QSize NavFilters::minimumSizeHint() const
{
    const int row = m_buttons.isEmpty() ? 0 : m_buttons.constFirst()->sizeHint().height();
    return {0, row};
}

void NavFilters::setFilters(const QList<NavFilter> &filters)
{
    const auto isSame = [](const NavFilter &a, const NavFilter &b) {
        return a.name == b.name && a.query == b.query;
    };
    const bool areSame = filters.size() == m_filters.size()
        && std::equal(filters.begin(), filters.end(), m_filters.begin(), isSame);
    m_filters = filters;
    if (!areSame)
        makeButtons();
    for (qsizetype i = 0; i < filters.size(); ++i)
        m_buttons.at(i)->setChecked(filters.at(i).isCurrent);
}

void NavFilters::makeButtons()
{
    // One of them may be asking for this right now.
    for (NavFilterButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        auto *button = new NavFilterButton(m_filters.at(i), widget());
        button->setObjectName(QStringLiteral("navFilter-%1-%2").arg(m_page).arg(i));
        auto *unpin = new QAction(tr("Unpin"), button);
        auto *manage = new QAction(tr("Rename, pin, order…"), button);
        button->addActions({unpin, manage});
        m_column->addWidget(button);
        m_buttons << button;
        connect(button, &QToolButton::clicked, this, [this, button, i] {
            button->setChecked(m_filters.at(i).isCurrent); // the filter says it, not the click
            const QString query = m_filters.at(i).query; // others may be set meanwhile
            Q_EMIT filterWanted(query);
        });
        connect(unpin, &QAction::triggered, this, [this, i] {
            const NavFilter filter = m_filters.at(i); // others may be set meanwhile
            Q_EMIT unpinWanted(filter.name, filter.query);
        });
        connect(manage, &QAction::triggered, this, &NavFilters::manageWanted);
    }
    setVisible(!m_filters.isEmpty());
    updateGeometry();
}

} // namespace tokendesk
