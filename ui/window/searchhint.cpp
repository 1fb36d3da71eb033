#include "ui/window/searchhint.h"

#include "ui/theme/gap.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr Gap belowTheBox = Gap::Hair;

} // namespace

SearchHint::SearchHint(QLineEdit &search)
    : PlainLabel({}, &search)
    , m_search(&search)
{
    setObjectName(QStringLiteral("searchHint"));
    setFrameShape(QFrame::Box);
    followTextSize(this, [this] { setMargin(pixels(Gap::Snug)); });
    setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    search.installEventFilter(this);
    connect(&search, &QLineEdit::cursorPositionChanged, this, &SearchHint::refresh);
}

void SearchHint::setProblems(std::vector<QueryProblem> problems)
{
    m_problems = std::move(problems);
    refresh();
}

void SearchHint::setCovered(bool covered)
{
    m_covered = covered;
    refresh();
}

QString SearchHint::sentence() const
{
    if (m_covered || !m_search || !m_search->hasFocus())
        return {};
    const int cursor = m_search->cursorPosition();
    const auto here =
        std::find_if(m_problems.begin(), m_problems.end(),
                     [cursor](const QueryProblem &problem) { return problem.isAt(cursor); });
    return here == m_problems.end() ? QString() : here->sentence;
}

void SearchHint::refresh()
{
    const QString text = sentence();
    hide();
    QWidget *under = m_search ? m_search->parentWidget()->parentWidget() : nullptr;
    if (text.isEmpty() || !under)
        return;
    if (parentWidget() != under)
        setParent(under);
    setText(text);
    setFixedWidth(m_search->width());
    adjustSize();
    move(m_search->mapTo(under, QPoint(0, m_search->height() + pixels(belowTheBox))));
    raise();
    show();
}

bool SearchHint::eventFilter(QObject *watched, QEvent *event)
{
    // A box that is going away is told to hide when it is a plain widget already.
    if (!qobject_cast<QLineEdit *>(watched))
        return PlainLabel::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Hide:
        refresh();
        break;
    default:
        break;
    }
    return PlainLabel::eventFilter(watched, event);
}

} // namespace tokendesk
