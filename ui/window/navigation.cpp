#include "ui/window/navigation.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/textline.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

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
    m_host = connection.origin.authority();
    m_colour = QColor(connection.colour);
    m_mark = connection.readOnly ? tr("Read-only") : QString();
    const QString called = tr("Connection %1, %2").arg(m_name, m_host);
    //: A connection, and what is special about it
    setAccessibleName(m_mark.isEmpty() ? called : tr("%1, %2").arg(called, m_mark));
    setToolTip(plainToolTip(tr("%1 – choose, add or change connections").arg(m_host)));
    updateGeometry();
    update();
}

QFont ConnectionCard::nameFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont ConnectionCard::hostFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QRect ConnectionCard::wordsRoom() const
{
    const int unit = fontMetrics().height();
    const int left = unit * 7 / 10 + unit * 2 / 3 + unit * 2 / 3;
    return {left, 0, width() - left - unit - unit / 2, height()};
}

int ConnectionCard::markWidth() const
{
    return QFontMetrics(hostFont()).horizontalAdvance(m_mark) + 2 * (fontMetrics().height() / 3);
}

ConnectionCard::MarkPlace ConnectionCard::markPlace() const
{
    if (m_mark.isEmpty())
        return MarkPlace::None;
    const int room = wordsRoom().width() - markWidth() - fontMetrics().height() / 3;
    if (QFontMetrics(hostFont()).horizontalAdvance(m_host) <= room)
        return MarkPlace::BesideHost;
    if (QFontMetrics(nameFont()).horizontalAdvance(m_name) <= room)
        return MarkPlace::BesideName;
    return MarkPlace::Below;
}

QSize ConnectionCard::sizeHint() const
{
    const int below =
        markPlace() == MarkPlace::Below ? QFontMetrics(hostFont()).height() + pixels(Gap::Tiny) : 0;
    return {characterWidth(fontMetrics()) * 24,
            fontMetrics().height() * 3 + pixels(Gap::Tiny) + below};
}

void ConnectionCard::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    const int mark = unit * 2 / 3;
    const QRectF dot(
        mirrored(painter, rect(), QRect(unit * 7 / 10, (height() - mark) / 2, mark, mark)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour.isValid() ? connectionEdge(m_colour.name(), palette())
                                        : FormColours::of(*this).muted);
    painter.drawEllipse(dot);
    paintWords(painter);
    toneIcon("chevron").paint(
        &painter,
        mirrored(painter, rect(),
                 QRect(width() - unit - unit / 2, (height() - unit) / 2, unit, unit)));
}

void ConnectionCard::paintWords(QPainter &painter)
{
    const FormColours colours = FormColours::of(*this);
    const MarkPlace place = markPlace();
    const QFontMetrics strong(nameFont());
    const QFontMetrics small(hostFont());
    const QRect room = mirrored(painter, rect(), wordsRoom());
    const int third = small.height() + pixels(Gap::Tiny);
    const int middle = (height() - (place == MarkPlace::Below ? third : 0)) / 2;
    QRect above(room.left(), middle - strong.height() - 1, room.width(), strong.height());
    QRect below(room.left(), middle + 1, room.width(), small.height() + 1);
    switch (place) {
    case MarkPlace::None:
        break;
    case MarkPlace::BesideHost:
        below = paintMark(painter, below, false);
        break;
    case MarkPlace::BesideName:
        above = paintMark(painter, above, false);
        break;
    case MarkPlace::Below:
        static_cast<void>(paintMark(painter, below.translated(0, third), true));
        break;
    }
    painter.setFont(nameFont());
    painter.setPen(colours.text);
    drawTextLine(&painter, above, strong.elidedText(m_name, Qt::ElideRight, above.width()));
    painter.setFont(hostFont());
    painter.setPen(colours.muted);
    drawTextLine(&painter, below, small.elidedText(m_host, Qt::ElideMiddle, below.width()));
}

QRect ConnectionCard::paintMark(QPainter &painter, const QRect &line, bool isAlone)
{
    const FormColours colours = FormColours::of(*this);
    const int inset = fontMetrics().height() / 3;
    const int taken = std::min(markWidth(), line.width());
    const int left = isAlone ? line.left() : line.right() - taken + 1;
    const QRect pill = mirrored(painter, line, QRect(left, line.top(), taken, line.height()));
    painter.setFont(hostFont());
    painter.setPen(colours.warning);
    painter.setBrush(colours.warningTint);
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), inset, inset);
    painter.drawText(pill, Qt::AlignCenter, m_mark);
    return mirrored(painter, line, line.adjusted(0, 0, -taken - inset, 0));
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
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

QString NavButton::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

int NavButton::countRoom(const QFontMetrics &metrics) const
{
    const QString count = countText();
    return count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + fontMetrics().height() / 2;
}

QSize NavButton::sizeHint() const
{
    // With the weight of the chosen one, and room for a count also before there is one.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int words = metrics.horizontalAdvance(accessibleName());
    const int unit = fontMetrics().height();
    const int besides = 2 * (unit * 2 / 3) + unit + unit / 2 + countRoom(metrics);
    return {std::max(characterWidth(fontMetrics()) * 24, words + std::max(unit * 6, besides)),
            unit * 2};
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
    const FormColours colours = FormColours::of(*this);
    const int unit = fontMetrics().height();
    const QRect inside = rect().adjusted(unit * 2 / 3, 0, -unit * 2 / 3, 0);
    const QRect icon =
        mirrored(painter, rect(), QRect(inside.left(), (height() - unit) / 2, unit, unit));
    this->icon().paint(&painter, icon);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colours.text);
    const QRect line = mirrored(
        painter, rect(), inside.adjusted(unit + unit / 2, 0, -countRoom(painter.fontMetrics()), 0));
    drawTextLine(&painter, line,
                 painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter.setPen(isChecked() ? colours.text : colours.muted);
    drawTextLineAtEnd(&painter, inside, countText());
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_card(new ConnectionCard(this))
{
    setProperty("part", QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Small);
    setGap(column, Gap::Hair);
    column->addWidget(m_card);
    addGap(column, Gap::Medium);
    const auto add = [&](QueryPage page, ActionId action, const char *name, const char *icon) {
        auto *button = new NavButton(queryPageText(page), icon, this);
        button->setObjectName(QLatin1String(name));
        auto *filters = new NavFilters(queryPageWord(page), this);
        column->addWidget(button);
        column->addWidget(filters);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT pageWanted(action); });
        connect(filters, &NavFilters::filterWanted, this,
                [this, page](const QString &query) { Q_EMIT filterWanted(page, query); });
        connect(filters, &NavFilters::unpinWanted, this,
                [this, page](const QString &filter, const QString &query) {
                    Q_EMIT unpinWanted(page, filter, query);
                });
        connect(filters, &NavFilters::manageWanted, this,
                [this, page] { Q_EMIT manageFiltersWanted(page); });
        m_entries[static_cast<size_t>(page)] = {action, button, filters};
    };
    add(QueryPage::Tokens, ActionId::GoToTokens, "navTokens", "tokens");
    add(QueryPage::Accounts, ActionId::GoToAccounts, "navAccounts", "accounts");
    add(QueryPage::Rotations, ActionId::GoToRotations, "navRotations", "rotate");
    add(QueryPage::Review, ActionId::GoToReview, "navReview", "review");
    add(QueryPage::Activity, ActionId::GoToActivity, "navActivity", "activity");
    add(QueryPage::History, ActionId::GoToHistory, "navHistory", "history");
    buttonOf(QueryPage::Tokens)->setChecked(true);
    // Their names alone do not tell them apart.
    buttonOf(QueryPage::Activity)->setToolTip(tr("What was done with this program"));
    buttonOf(QueryPage::History)
        ->setToolTip(tr("What became different on the server, by whatever means"));
    column->addStretch(1);
    // Longer words than these are told by dots.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    followTextSize(this, [this] {
        setMinimumWidth(textWidth(30));
        setMaximumWidth(textWidth(40));
    });
}

void Navigation::setConnectionMenu(QMenu *menu)
{
    m_card->setMenu(menu);
}

void Navigation::setFilters(QueryPage page, const QList<NavFilter> &filters)
{
    m_entries[static_cast<size_t>(page)].filters->setFilters(filters);
}

void Navigation::setCounts(int tokens, int accounts)
{
    buttonOf(QueryPage::Tokens)->setCount(tokens);
    buttonOf(QueryPage::Accounts)->setCount(accounts);
}

void Navigation::setRotations(int count)
{
    buttonOf(QueryPage::Rotations)->setCount(count == 0 ? -1 : count);
}

void Navigation::setMadeElsewhere(int count)
{
    buttonOf(QueryPage::History)->setCount(count == 0 ? -1 : count);
}

void Navigation::setCurrent(QueryPage page)
{
    buttonOf(page)->setChecked(true);
}

ActionId Navigation::actionTo(QueryPage page) const
{
    return m_entries[static_cast<size_t>(page)].action;
}

} // namespace tokendesk
