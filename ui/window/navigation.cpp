#include "ui/window/navigation.h"

#include "domain/names.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/textline.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace tokendesk {

ConnectionCard::ConnectionCard(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("connectionCard"));
    setProperty("part", QStringLiteral("card"));
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConnectionCard::setConnection(const Connection &connection)
{
    m_name = displayText(connection.name);
    m_host = connection.origin.port() < 0
        ? connection.origin.host()
        : QStringLiteral("%1:%2").arg(connection.origin.host()).arg(connection.origin.port());
    m_colour = QColor(connection.colour);
    m_mark = connection.readOnly ? tr("Read-only") : QString();
    const QString called = tr("Connection %1, %2").arg(m_name, m_host);
    //: A connection, and what is special about it
    setAccessibleName(m_mark.isEmpty() ? called : tr("%1, %2").arg(called, m_mark));
    setToolTip(asToolTip(tr("%1 – choose, add or change connections").arg(m_host)));
    update();
}

QSize ConnectionCard::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 3 + 4};
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    painter.setRenderHint(QPainter::Antialiasing);
    const FormColours colours = FormColours::of(palette());
    const int unit = fontMetrics().height();
    const int mark = unit * 2 / 3;
    const QRectF dot(
        mirrored(painter, rect(), QRect(unit * 7 / 10, (height() - mark) / 2, mark, mark)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour.isValid() ? m_colour : colours.muted);
    painter.drawEllipse(dot);

    const int left = unit * 7 / 10 + mark + unit * 2 / 3;
    const int arrow = unit;
    const QRect words =
        mirrored(painter, rect(), QRect(left, 0, width() - left - arrow - unit / 2, height()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetrics smallMetrics(small);
    painter.setFont(strong);
    painter.setPen(colours.text);
    drawTextLine(&painter,
                 QRect(words.left(), height() / 2 - strongMetrics.height() - 1, words.width(),
                       strongMetrics.height()),
                 strongMetrics.elidedText(m_name, Qt::ElideRight, words.width()));
    QRect below(words.left(), height() / 2 + 1, words.width(), smallMetrics.height() + 1);
    painter.setFont(small);
    if (!m_mark.isEmpty()) {
        // The button's own palette is half made by the style sheet, and tells light from dark no
        // more.
        const FormColours tones = FormColours::of(window()->palette());
        const int inset = unit / 3;
        const int taken = smallMetrics.horizontalAdvance(m_mark) + 2 * inset;
        const QRect line = below;
        const QRect pill = mirrored(
            painter, line, QRect(line.right() - taken + 1, line.top(), taken, line.height()));
        below = mirrored(painter, line, line.adjusted(0, 0, -taken - inset, 0));
        painter.setPen(tones.warning);
        painter.setBrush(tones.warningTint);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), inset, inset);
        painter.drawText(pill, Qt::AlignCenter, m_mark);
    }
    painter.setPen(colours.muted);
    drawTextLine(&painter, below, smallMetrics.elidedText(m_host, Qt::ElideMiddle, below.width()));
    toneIcon("chevron").paint(
        &painter,
        mirrored(painter, rect(),
                 QRect(width() - arrow - unit / 2, (height() - arrow) / 2, arrow, arrow)));
}

NavButton::NavButton(const QString &text, const char *icon, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("part", QStringLiteral("nav"));
    setText(withoutMnemonic(text));
    setAccessibleName(text);
    setIcon(toneIcon(icon));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
    update();
}

QSize NavButton::sizeHint() const
{
    // With the weight of the chosen one, and room for a count.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(strong).horizontalAdvance(accessibleName());
    const int unit = fontMetrics().height();
    return {std::max(fontMetrics().averageCharWidth() * 24, words + unit * 6), unit * 2};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The frame by the style, the words by us: the style would centre them.
    const QString text = accessibleName();
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const FormColours colours = FormColours::of(palette());
    const int unit = fontMetrics().height();
    const QRect inside = rect().adjusted(unit * 2 / 3, 0, -unit * 2 / 3, 0);
    const QRect icon =
        mirrored(painter, rect(), QRect(inside.left(), (height() - unit) / 2, unit, unit));
    this->icon().paint(&painter, icon);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colours.text);
    const QString count = m_count < 0 ? QString() : QLocale().toString(m_count);
    const int counted =
        count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + unit / 2;
    const QRect line = mirrored(painter, rect(), inside.adjusted(unit + unit / 2, 0, -counted, 0));
    drawTextLine(&painter, line,
                 painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter.setPen(isChecked() ? colours.text : colours.muted);
    drawTextLineAtEnd(&painter, inside, count);
}

NavFilterButton::NavFilterButton(const NavFilter &filter, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("part", QStringLiteral("nav"));
    const QString name = displayText(filter.name);
    setText(withoutMnemonic(name));
    setAccessibleName(tr("Filter: %1").arg(name));
    setAccessibleDescription(displayText(filter.query));
    setToolTip(asToolTip(
        tr("%1: %2", "a filter's name and its text").arg(name, displayText(filter.query))));
    setCheckable(true);
    setChecked(filter.isCurrent);
    setIcon(toneIcon("filter"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavFilterButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 9 / 5};
}

void NavFilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const FormColours colours = FormColours::of(palette());
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

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_card(new ConnectionCard(this))
    , m_tokens(new NavButton(tr("Tokens"), "tokens", this))
    , m_filterArea(new QScrollArea(this))
    , m_filterColumn(new QVBoxLayout)
    , m_accounts(new NavButton(tr("Accounts"), "accounts", this))
    , m_rotations(new NavButton(tr("Rotations"), "rotate", this))
    , m_review(new NavButton(tr("Review"), "review", this))
    , m_activity(new NavButton(tr("Activity"), "activity", this))
    , m_history(new NavButton(tr("What changed"), "history", this))
{
    setProperty("part", QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    m_tokens->setObjectName(QStringLiteral("navTokens"));
    m_accounts->setObjectName(QStringLiteral("navAccounts"));
    m_rotations->setObjectName(QStringLiteral("navRotations"));
    m_review->setObjectName(QStringLiteral("navReview"));
    m_activity->setObjectName(QStringLiteral("navActivity"));
    m_history->setObjectName(QStringLiteral("navHistory"));
    m_tokens->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(3);
    column->addWidget(m_card);
    column->addSpacing(12);
    column->addWidget(m_tokens);
    auto *filters = new QWidget(m_filterArea);
    filters->setObjectName(QStringLiteral("pinnedFilters"));
    filters->setLayout(m_filterColumn);
    m_filterColumn->setContentsMargins(0, 0, 0, 0);
    m_filterColumn->setSpacing(2);
    m_filterArea->setWidget(filters);
    m_filterArea->setWidgetResizable(true);
    m_filterArea->setFrameShape(QFrame::NoFrame);
    // What is behind shows through.
    filters->setAutoFillBackground(false);
    m_filterArea->viewport()->setAutoFillBackground(false);
    m_filterArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filterArea->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_filterArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_filterArea->setFocusPolicy(Qt::NoFocus);
    m_filterArea->hide();
    column->addWidget(m_filterArea);
    column->addWidget(m_accounts);
    column->addWidget(m_rotations);
    column->addWidget(m_review);
    column->addWidget(m_activity);
    column->addWidget(m_history);
    column->addStretch(1);
    // Longer words than these are told by dots.
    const int character = fontMetrics().averageCharWidth();
    setFixedWidth(std::clamp(column->sizeHint().width(), character * 30, character * 40));
    connect(m_tokens, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToTokens); });
    connect(m_accounts, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToAccounts); });
    connect(m_rotations, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToRotations); });
    connect(m_review, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToReview); });
    connect(m_activity, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToActivity); });
    connect(m_history, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(ActionId::GoToHistory); });
}

void Navigation::setConnectionMenu(QMenu *menu)
{
    m_card->setMenu(menu);
}

void Navigation::setFilters(const QList<NavFilter> &filters)
{
    const auto isSame = [](const NavFilter &a, const NavFilter &b) {
        return a.name == b.name && a.query == b.query;
    };
    const bool areSame = filters.size() == m_filters.size()
        && std::equal(filters.begin(), filters.end(), m_filters.begin(), isSame);
    m_filters = filters;
    if (!areSame) {
        // One of them may be asking for this right now.
        for (NavFilterButton *button : std::as_const(m_filterButtons)) {
            button->hide();
            button->deleteLater();
        }
        m_filterButtons.clear();
        for (int i = 0; i < filters.size(); ++i) {
            auto *button = new NavFilterButton(filters.at(i), m_filterArea->widget());
            button->setObjectName(QStringLiteral("navFilter%1").arg(i));
            auto *unpin = new QAction(tr("Unpin"), button);
            auto *manage = new QAction(tr("Rename, pin, order…"), button);
            button->addActions({unpin, manage});
            m_filterColumn->addWidget(button);
            m_filterButtons << button;
            connect(button, &QToolButton::clicked, this, [this, button, i] {
                button->setChecked(m_filters.at(i).isCurrent); // the filter says it, not the click
                Q_EMIT filterWanted(i);
            });
            connect(unpin, &QAction::triggered, this, [this, i] { Q_EMIT unpinWanted(i); });
            connect(manage, &QAction::triggered, this, &Navigation::manageFiltersWanted);
        }
        m_filterArea->setVisible(!filters.isEmpty());
        m_filterArea->updateGeometry();
    }
    for (int i = 0; i < filters.size(); ++i)
        m_filterButtons.at(i)->setChecked(filters.at(i).isCurrent);
}

void Navigation::setCounts(int tokens, int accounts)
{
    m_tokens->setCount(tokens);
    m_accounts->setCount(accounts);
}

void Navigation::setRotations(int count)
{
    m_rotations->setCount(count == 0 ? -1 : count);
}

void Navigation::setMadeElsewhere(int count)
{
    m_history->setCount(count == 0 ? -1 : count);
}

void Navigation::setCurrent(ActionId page)
{
    NavButton *button = m_tokens;
    if (page == ActionId::GoToAccounts)
        button = m_accounts;
    else if (page == ActionId::GoToRotations)
        button = m_rotations;
    else if (page == ActionId::GoToReview)
        button = m_review;
    else if (page == ActionId::GoToActivity)
        button = m_activity;
    else if (page == ActionId::GoToHistory)
        button = m_history;
    button->setChecked(true);
}

} // namespace tokendesk
