#include "ui/window/toolbar.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace tokendesk {

Toolbar::Toolbar(ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_buttons(new QHBoxLayout)
    , m_search(new QLineEdit(this))
{
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
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Toolbar::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &Toolbar::leaveSearch);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 12, 8);
    row->setSpacing(12);
    m_buttons->setSpacing(4);
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_search, 2);
}

void Toolbar::showActions(const QList<ActionId> &ids)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ActionId id : ids) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(m_actions.get(id));
        button->setObjectName(QStringLiteral("tool_") + m_actions.get(id)->objectName());
        button->setAccessibleName(m_actions.get(id)->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        const bool makes = id == ActionId::NewToken || id == ActionId::NewAccount;
        if (makes && id == ids.first()) {
            button->setProperty("part", QStringLiteral("primary"));
            button->setIcon(toneIcon(m_actions.get(id)->property("icon").toByteArray().constData(),
                                     QPalette::HighlightedText));
        }
        m_buttons->addWidget(button);
    }
}

void Toolbar::setSearchText(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
}

void Toolbar::setSearchProblems(const std::vector<QueryProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    QStringList sentences;
    QList<QInputMethodEvent::Attribute> marks;
    for (const QueryProblem &problem : problems) {
        sentences << problem.sentence;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(problem.isHint ? palette().color(QPalette::Link)
                                                : QColor(Qt::red));
        marks << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                              static_cast<int>(problem.position)
                                                  - m_search->cursorPosition(),
                                              static_cast<int>(problem.length), format);
    }
    // A line edit takes formats for its text in no other way.
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(m_search, &event);
    const QString text = sentences.join(QLatin1Char('\n'));
    m_search->setToolTip(text.toHtmlEscaped());
    m_search->setAccessibleDescription(text);
}

void Toolbar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool Toolbar::eventFilter(QObject *watched, QEvent *event)
{
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
