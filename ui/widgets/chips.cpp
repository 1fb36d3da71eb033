#include "ui/widgets/chips.h"

#include "domain/inventory.h"
#include "domain/sortrows.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/tickedlist.h"
#include "ui/widgets/menuplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

#include <numeric>

namespace tokendesk {

namespace {

constexpr size_t searchFrom = 9;
constexpr int choicesShown = 12;
constexpr int textRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2; ///< as shown; none: not shown

QString withCount(const QString &text, int count)
{
    return count < 0 ? text : text + QLatin1String("  ") + QLocale().toString(count);
}

/// Counts stand below each other where the lines end. For a screen reader they are of the text.
class CountedDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int edge = characterWidth(option.fontMetrics);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(FormColours::of(QGuiApplication::palette()).muted);
        const Qt::Alignment end =
            QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(option.rect.adjusted(edge, 0, -edge, 0), static_cast<int>(end),
                          index.data(countRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString count = index.data(countRole).toString();
        if (count.isEmpty())
            return;
        option->text = index.data(textRole).toString();
        const QFontMetrics &metrics = option->fontMetrics;
        const int taken = metrics.horizontalAdvance(count) + 2 * characterWidth(metrics)
            + 2 * metrics.height(); // and what stands before the text
        if (option->rect.width() > taken)
            option->text =
                metrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - taken);
    }
};

} // namespace

void sortByText(std::vector<Choice> &choices)
{
    std::vector<int> order(choices.size());
    std::iota(order.begin(), order.end(), 0);
    sortRowsByName(order, Qt::AscendingOrder,
                   [&](int row) { return choices[static_cast<size_t>(row)].text; });
    std::vector<Choice> sorted;
    sorted.reserve(choices.size());
    for (const int row : order)
        sorted.push_back(std::move(choices[static_cast<size_t>(row)]));
    choices = std::move(sorted);
}

std::vector<Choice> choicesFrom(QHash<QString, int> counts, const QSet<QString> &chosen,
                                const std::function<QString(const QString &)> &textOf)
{
    for (const QString &value : chosen) {
        if (!counts.contains(value))
            counts.insert(value, 0);
    }
    std::vector<Choice> choices;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value)
        choices.push_back({value.key(), textOf(value.key()), value.value()});
    sortByText(choices);
    return choices;
}

QSet<QString> asListed(const QSet<QString> &chosen, const QHash<QString, int> &counts)
{
    QSet<QString> listed;
    for (const QString &text : chosen) {
        QString known = text;
        if (!counts.contains(text)) {
            for (auto key = counts.keyBegin(); key != counts.keyEnd(); ++key) {
                if (foldedKey(*key) == foldedKey(text))
                    known = *key;
            }
        }
        listed.insert(known);
    }
    return listed;
}

QString partlyShownWords(int shown, int total)
{
    const QLocale locale;
    return FilterChip::tr("%1 of %2 shown · %3 hidden by filters")
        .arg(locale.toString(shown), locale.toString(total), locale.toString(total - shown));
}

QString fewShownWords(int shown, int total)
{
    const QLocale locale;
    //: How many rows are shown of how many that there are, where there is little room
    return FilterChip::tr("%1 of %2").arg(locale.toString(shown), locale.toString(total));
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_text(text)
{
    setProperty("part", QStringLiteral("chip"));
    setCheckable(true);
    setText(text);
    setAccessibleName(text);
}

QSize FilterChip::sizeHint() const
{
    // Room for the heavier letters of a chosen chip, so that choosing moves nothing.
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const int growth =
        QFontMetrics(chosen).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    // Qt leaves a space at either side of words alone: these have no more around them than those
    // with an arrow.
    const int spaces = fontMetrics().horizontalAdvance(QLatin1Char(' ')) * 2;
    return QToolButton::sizeHint() + QSize(std::max(0, growth) - spaces, 0);
}

void FilterChip::setCount(int count)
{
    setText(withCount(m_text, count));
    // Keeps the room that it needed once: while one types the counts shrink and grow again.
    setMinimumWidth(std::max(minimumWidth(), sizeHint().width()));
    setAccessibleName(count < 0 ? m_text : m_text + QLatin1Char(' ') + QLocale().toString(count));
}

void showMenuArrow(QToolButton &button)
{
    button.setPopupMode(QToolButton::InstantPopup);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setLayoutDirection(button.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    button.setIcon(toneIcon("chevron"));
    const int mark = button.fontMetrics().height() * 3 / 4;
    button.setIconSize(QSize(mark, mark));
}

ChoiceChip::ChoiceChip(const QString &title, bool single, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
    , m_single(single)
{
    setProperty("part", QStringLiteral("chip"));
    showMenuArrow(*this);

    auto *chooser = new QMenu(this);
    chooser->setProperty("part", QStringLiteral("choices"));
    auto *panel = new QWidget(chooser);
    panel->setLayoutDirection(QGuiApplication::layoutDirection());
    auto *column = new QVBoxLayout(panel);
    setMargins(column, Gap::Snug);
    setGap(column, Gap::Snug);
    m_search = new QLineEdit(panel);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search %1").arg(title));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(panel);
    offerTicks(m_list);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("single", single);
    m_list->setItemDelegate(new CountedDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addNone();
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *holder = new QWidgetAction(chooser);
    holder->setDefaultWidget(panel);
    panel->setFocusPolicy(Qt::TabFocus); // Up from an entry below leads here
    panel->setFocusProxy(m_list);
    holder->setText(withoutMnemonic(title)); // not shown; what assistive tools call the entry
    chooser->addAction(holder);
    setMenu(chooser);
    keepMenuInside(*this);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    connect(m_search, &QLineEdit::textChanged, this, &ChoiceChip::fillList);
    connect(chooser, &QMenu::aboutToShow, this, [this] {
        m_search->clear();
        fillList({});
        const bool isSearched = m_search->isVisibleTo(m_list->parentWidget());
        m_list->setCurrentRow(isSearched ? -1 : firstTicked());
        if (isSearched) {
            m_search->setFocus();
            return;
        }
        m_list->setFocus();
    });
    // Clicking the box or the words does the same.
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { toggle(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { toggle(item->data(Qt::UserRole).toString()); });
    updateText();
}

bool ChoiceChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return takeArrow(watched, key == Qt::Key_Down);
        if (watched == m_list && key == Qt::Key_Space && m_list->currentItem()) {
            toggle(m_list->currentItem()->data(Qt::UserRole).toString());
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

bool ChoiceChip::takeArrow(const QObject *watched, bool isDown)
{
    const int last = m_list->count() - 1;
    if (watched == m_search && isDown && last >= 0) {
        goToList();
        return true;
    }
    if (watched == m_list && last >= 0 && m_list->currentRow() != (isDown ? last : 0))
        return false; // the list goes on by itself
    if (isDown)
        goBelowList();
    else if (watched == m_list && m_search->isVisible())
        m_search->setFocus();
    return true;
}

void ChoiceChip::goToList()
{
    if (!m_list->currentItem())
        m_list->setCurrentRow(firstTicked());
    m_list->setFocus();
}

void ChoiceChip::goBelowList()
{
    const QList<QAction *> entries = menu()->actions();
    if (entries.size() < 2)
        return;
    menu()->setFocus(Qt::PopupFocusReason);
    menu()->setActiveAction(entries.at(1));
}

void ChoiceChip::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    m_search->setVisible(m_choices.size() >= searchFrom);
    if (menu()->isVisible())
        fillList(m_search->text());
    updateText();
}

void ChoiceChip::setChosen(const QSet<QString> &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    updateText();
}

void ChoiceChip::setChosenText(const QString &text)
{
    m_chosenText = text;
    updateText();
}

QAction *ChoiceChip::setExtraAction(const QString &text, const std::function<void()> &action)
{
    return menu()->addAction(withoutMnemonic(text), this, action);
}

void ChoiceChip::setNoFilter()
{
    m_isFilter = false;
    updateText();
}

void ChoiceChip::fillList(const QString &search)
{
    const int current = m_list->currentRow();
    m_list->clear();
    int width = characterWidth(m_list->fontMetrics()) * 22;
    for (const Choice &choice : m_choices) {
        if (!choice.text.contains(search, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(withCount(choice.text, choice.count), m_list);
        item->setData(Qt::UserRole, choice.key);
        item->setData(textRole, choice.text);
        if (choice.count >= 0)
            item->setData(countRole, QLocale().toString(choice.count));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(item->text()));
    }
    m_list->setCurrentRow(current);
    showWhetherNone(search);
    const int line = m_list->fontMetrics().height();
    m_list->setMinimumWidth(std::min(width, characterWidth(m_list->fontMetrics()) * 44) + line * 4);
    // While one searches the menu stays as it is, and what fits less stands at its top.
    if (!search.isEmpty())
        return;
    m_list->ensurePolished();
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : line * 12 / 7;
    const QMargins frame = m_list->contentsMargins();
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, choicesShown) * row + frame.top()
                           + frame.bottom());
}

void ChoiceChip::addNone()
{
    m_none = new QLabel(tr("Nothing has such a name."), m_list->viewport());
    m_none->setObjectName(QStringLiteral("noChoice"));
    m_none->setWordWrap(true);
    m_none->setProperty("muted", true);
    setSpokenRole(*m_none, QAccessible::Notification);
    m_none->hide();
    auto *place = new QVBoxLayout(m_list->viewport());
    setMargins(place, Gap::Snug);
    place->addWidget(m_none, 0, Qt::AlignTop);
}

void ChoiceChip::showWhetherNone(const QString &search)
{
    const bool isNone = m_list->count() == 0 && !search.isEmpty();
    if (!isNone)
        m_none->hide();
    else if (m_none->isHidden())
        announce(*m_none, m_none->text());
}

int ChoiceChip::firstTicked() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            return row;
    }
    return 0;
}

void ChoiceChip::toggle(const QString &key)
{
    const bool wasChosen = m_chosen.contains(key);
    if (m_single)
        m_chosen.clear();
    if (wasChosen)
        m_chosen.remove(key);
    else
        m_chosen.insert(key);
    if (m_single)
        menu()->close();
    else
        fillList(m_search->text());
    updateText();
    Q_EMIT chosenChanged();
}

void ChoiceChip::updateText()
{
    QString shown = m_title;
    bool tellsOfWhat = true; // for who does not see what stands around it
    if (!m_chosenText.isEmpty()) {
        shown = m_chosenText;
        tellsOfWhat = shown.startsWith(m_title);
    } else if (m_chosen.size() == 1) {
        const QString key = *m_chosen.cbegin();
        QString text = key;
        for (const Choice &choice : m_choices) {
            if (choice.key == key)
                text = choice.text;
        }
        const bool isAlone = m_single && m_isFilter;
        shown = isAlone ? text : tr("%1: %2").arg(m_title, text);
        tellsOfWhat = !isAlone || text.startsWith(m_title);
    } else if (m_chosen.size() > 1) {
        shown = tr("%1: %2 chosen").arg(m_title, QLocale().toString(m_chosen.size()));
    }
    const QString fitting =
        fontMetrics().elidedText(shown, Qt::ElideRight, characterWidth(fontMetrics()) * 32);
    setText(withoutMnemonic(fitting));
    setAccessibleName(tellsOfWhat ? shown : tr("%1: %2").arg(m_title, shown));
    const bool standsOut = m_isFilter && !m_chosen.isEmpty();
    if (property("chosen").toBool() != standsOut) {
        setProperty("chosen", standsOut);
        restyle(this);
    }
}

} // namespace tokendesk
