#include "ui/window/toolbar.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menuplace.h"
#include "ui/window/searchhint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {
constexpr int searchCharacters = 24; ///< at least
}

Toolbar::Toolbar(ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_buttons(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_hint(new SearchHint(*m_search))
    , m_offeredTexts(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offeredTexts, this))
{
    setObjectName(QStringLiteral("toolbar"));
    setProperty("part", QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    QAction *glass = m_search->addAction(toneIcon("search", QPalette::PlaceholderText),
                                         QLineEdit::LeadingPosition);
    glass->setText(tr("Search"));
    followTextSize(m_search, [this] {
        // And what stands beside them.
        m_search->setMinimumWidth(textWidth(searchCharacters) + textLine() * 3);
        m_search->setMaximumWidth(textWidth(46));
    });
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Toolbar::takeSearch);
    // Not the line edit's own: that would replace the whole text.
    m_completer->setObjectName(QStringLiteral("searchCompleter"));
    m_completer->setWidget(m_search);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWrapAround(false); // with one suggestion, it would lead from that to none
    preparePopup();
    connect(m_search, &QLineEdit::textEdited, this, &Toolbar::offerCompletions);
    connect(m_search, &QLineEdit::cursorPositionChanged, this, &Toolbar::followTyping);
    connect(m_search, &QLineEdit::returnPressed, this, &Toolbar::leaveSearch);

    auto *row = new QHBoxLayout(this);
    setMargins(row, Gap::Small, Gap::Small, Gap::Medium, Gap::Small);
    setGap(row, Gap::Medium);
    setGap(m_buttons, Gap::Tiny);
    row->addLayout(m_buttons);
    // The search takes what there is, up to what it needs; only the rest is a gap.
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    auto *everywhere = new QHBoxLayout;
    everywhere->setSpacing(0);
    everywhere->addWidget(addButton(ActionId::SearchActions, Qt::ToolButtonIconOnly));
    everywhere->addWidget(helpButton());
    everywhere->addWidget(addButton(ActionId::ShowSettings, Qt::ToolButtonIconOnly));
    row->addLayout(everywhere);
}

void Toolbar::preparePopup()
{
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(QStringLiteral("searchCompletions"));
    popup->setProperty("part", QStringLiteral("menu"));
    // The completer's own one draws rows as no style sheet says.
    popup->setItemDelegate(new QStyledItemDelegate(popup));
    popup->setParent(this, popup->windowFlags()); // whose style sheet holds for it then
    popup->installEventFilter(this);
    connect(popup, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { complete(index.row()); });
}

QToolButton *Toolbar::addButton(ActionId id, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(style);
    button->setDefaultAction(m_actions.get(id));
    button->setObjectName(QStringLiteral("tool_") + m_actions.get(id)->objectName());
    button->setAccessibleName(m_actions.get(id)->iconText());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *Toolbar::helpButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("tool_help"));
    button->setIcon(toneIcon("help"));
    button->setText(tr("Help"));
    button->setAccessibleName(tr("Help"));
    button->setToolTip(tr("Help"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const ActionId id : {ActionId::ShowManual, ActionId::ShowShortcuts, ActionId::ShowAbout})
        menu->addAction(m_actions.get(id));
    button->setMenu(menu);
    keepMenuInside(*button);
    return button;
}

void Toolbar::showActions(const QList<ActionId> &ids)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ActionId id : ids) {
        QToolButton *button = addButton(id, Qt::ToolButtonTextBesideIcon);
        const bool makes = id == ActionId::NewToken || id == ActionId::NewAccount;
        if (makes && id == ids.first()) {
            button->setProperty("part", QStringLiteral("primary"));
            const QIcon icon =
                toneIcon(m_actions.get(id)->property("iconName").toByteArray().constData(),
                         QPalette::HighlightedText);
            button->setIcon(icon);
            // Each change of the action gives the button the action's own icon again.
            connect(m_actions.get(id), &QAction::changed, button,
                    [button, icon] { button->setIcon(icon); });
        }
        m_buttons->addWidget(button);
        button->show(); // now: what is hidden has no width
    }
    measure();
}

void Toolbar::measure()
{
    m_words.clear();
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = static_cast<QToolButton *>(m_buttons->itemAt(i)->widget());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int whole = button->sizeHint().width();
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_words << whole - button->sizeHint().width();
    }
    giveWords(0);
    m_least = layout()->totalMinimumSize().width();
    updateGeometry();
    fitButtons();
}

void Toolbar::fitButtons()
{
    giveWords(width() - m_least);
}

void Toolbar::giveWords(int room)
{
    bool fits = true;
    for (int i = 0; i < m_buttons->count(); ++i) {
        // None behind one without: a gap in the row of words would look like chance.
        fits = fits && m_words.at(i) <= room;
        room -= fits ? m_words.at(i) : 0;
        static_cast<QToolButton *>(m_buttons->itemAt(i)->widget())
            ->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_buttons->invalidate(); // a button tells only the outer layout
    layout()->invalidate();
}

QSize Toolbar::minimumSizeHint() const
{
    return {m_least, QWidget::minimumSizeHint().height()};
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void Toolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Once the buttons have it, too, with the paddings that the style sheet has for it.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &Toolbar::measure, Qt::QueuedConnection);
    else if (event->type() == QEvent::PaletteChange && !m_told.empty())
        underlineProblems();
}

void Toolbar::setSearchText(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
}

void Toolbar::takeSearch(const QString &text)
{
    const std::optional<TokenClaims> claims = tokenValueClaims(text);
    if (!claims) {
        Q_EMIT searchChanged(text);
        return;
    }
    m_completer->popup()->hide();
    m_search->setText({}); // not clear(), after which it could be undone
    Q_EMIT tokenValueGiven(*claims);
}

void Toolbar::setSearchProblems(const std::vector<QueryProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    tellProblems();
}

void Toolbar::tellProblems()
{
    std::vector<QueryProblem> told = m_problems;
    std::erase_if(told, [this](const QueryProblem &problem) { return problem.isAt(m_typedAt); });
    if (told == m_told)
        return;
    m_told = std::move(told);
    m_hint->setProblems(m_told);
    underlineProblems();
    QStringList sentences;
    for (const QueryProblem &problem : m_told)
        sentences << problem.sentence;
    const QString text = sentences.join(QLatin1Char('\n'));
    m_search->setToolTip(plainToolTip(text));
    m_search->setAccessibleDescription(text);
}

void Toolbar::underlineProblems()
{
    QList<QInputMethodEvent::Attribute> marks;
    for (const QueryProblem &problem : m_told) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        const FormColours colours = FormColours::of(*this);
        format.setUnderlineColor(problem.isHint ? colours.accent : colours.danger);
        marks << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                              static_cast<int>(problem.position)
                                                  - m_search->cursorPosition(),
                                              static_cast<int>(problem.length), format);
    }
    // A line edit takes formats for its text in no other way.
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(m_search, &event);
}

void Toolbar::followTyping()
{
    const qsizetype at = m_completer->popup()->isVisible() ? m_search->cursorPosition() : -1;
    if (std::exchange(m_typedAt, at) == at)
        return;
    tellProblems();
    Q_EMIT typedAtChanged(at);
}

void Toolbar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Toolbar::offerCompletions()
{
    m_offered.clear();
    if (m_completions)
        m_offered = m_completions(m_search->text(), m_search->cursorPosition());
    m_offeredTexts->clear();
    for (const QueryCompletion &offered : m_offered)
        m_offeredTexts->appendRow(new QStandardItem(displayText(offered.text)));
    if (m_offered.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    fitCompletions();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void Toolbar::fitCompletions()
{
    // The completer leaves some pixels around the rows, whatever the frame takes.
    QAbstractItemView *popup = m_completer->popup();
    const int rows = std::min(m_completer->maxVisibleItems(), m_offeredTexts->rowCount());
    const int around = popup->height() - popup->viewport()->height();
    popup->resize(popup->width(), rows * popup->sizeHintForRow(0) + around);
}

void Toolbar::complete(int row)
{
    m_completer->popup()->hide();
    if (row < 0 || row >= static_cast<int>(m_offered.size()))
        return;
    const QueryCompletion offered = m_offered[static_cast<size_t>(row)];
    QString text = m_search->text();
    m_search->setText(text.replace(offered.position, offered.length, offered.replacement));
    m_search->setCursorPosition(static_cast<int>(offered.position + offered.replacement.size()));
    if (offered.replacement.endsWith(QLatin1Char(':')))
        offerCompletions();
}

bool Toolbar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup()
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        m_hint->setCovered(event->type() == QEvent::Show);
        followTyping();
    }
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            complete(m_completer->popup()->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_completer->popup()->hide();
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        // Qt would go to the end of the line with it, as End does.
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        if (m_actions.get(ActionId::Export)->shortcuts().contains(keys)) {
            event->ignore();
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT leaveSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tokendesk
