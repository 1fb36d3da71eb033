#include "ui/review/reviewsessionbar.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/review/reviewwork.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/menuplace.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <initializer_list>
#include <utility>

namespace tokendesk {

namespace {

QString dayOf(qint64 ms)
{
    return dayWords(QDateTime::fromMSecsSinceEpoch(ms).date());
}

/// Wants one line, and takes more where there is less room.
class WordsInLine final : public PlainLabel {
public:
    explicit WordsInLine(QWidget *parent)
        : PlainLabel({}, parent)
    {
        setWordWrap(true);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, fontMetrics().height()}; }
};

} // namespace

QString unreadReviewsWords()
{
    return ReviewSessionBar::tr("The reviews could not be read");
}

ReviewSessionBar::ReviewSessionBar(ReviewSessions &reviews, const ActionSet &actions,
                                   QWidget *parent)
    : QWidget(parent)
    , m_reviews(reviews)
    , m_startAction(actions.get(ActionId::StartReview))
    , m_finishAction(actions.get(ActionId::FinishReview))
    , m_icon(new IconLabel(QPalette::Highlight, this))
    , m_title(new PlainLabel({}, this))
    , m_words(new WordsInLine(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("reviewSessionBar"));
    setProperty("part", QStringLiteral("filters"));
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setIcon("review", fontMetrics().height());
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setObjectName(QStringLiteral("reviewSessionTitle"));
    m_words->setObjectName(QStringLiteral("reviewSessionWords"));
    m_words->setProperty("muted", true);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(characterWidth(fontMetrics()) * 6);
    m_progress->setAccessibleName(tr("Decided"));

    // On as many lines as it takes: no word of it may go.
    auto *flow = new FlowLayout(Gap::Small, this);
    setMargins(flow, Gap::Large, Gap::Small, Gap::Medium, Gap::Small);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title, m_progress})
        row->addWidget(part);
    // As high as the buttons beside them.
    for (QWidget *part : std::initializer_list<QWidget *>{head, m_words})
        part->setMinimumHeight(fontMetrics().height() * 2);
    flow->addWidget(head);
    m_left = addButton("reviewLeft", tr("Show what is left"), "link");
    m_start = addButton("reviewStart", tr("Start a review"), "outlined");
    m_finish = addButton("reviewFinish", tr("Finish…"), "outlined");
    m_more = addButton("reviewMore", tr("Reviews"), "outlined");
    // Behind the buttons: where it is long, it has a line of its own, and they stand in the first.
    flow->addWidget(m_words);
    auto *menu = new QMenu(m_more);
    menu->addActions({actions.get(ActionId::PastReviews), actions.get(ActionId::WritePack),
                      actions.get(ActionId::CheckPack)});
    menu->addSeparator();
    menu->addActions({actions.get(ActionId::StartReview), actions.get(ActionId::FinishReview)});
    menu->addSeparator();
    menu->addActions({actions.get(ActionId::EditPolicies), actions.get(ActionId::ShareNotes)});
    menu->addSeparator();
    menu->addAction(actions.get(ActionId::AbandonReview));
    m_more->setMenu(menu);
    keepMenuInside(*m_more);
    menu->setLayoutDirection(layoutDirection());
    showMenuArrow(*m_more);
    for (const QAction *action : {m_startAction, m_finishAction})
        connect(action, &QAction::changed, this, &ReviewSessionBar::followActions);
    connect(m_start, &QToolButton::clicked, actions.get(ActionId::StartReview), &QAction::trigger);
    connect(m_left, &QToolButton::clicked, this, &ReviewSessionBar::openFindingsWanted);
    connect(m_finish, &QToolButton::clicked, actions.get(ActionId::FinishReview),
            &QAction::trigger);
    connect(&m_reviews, &ReviewSessions::changed, this, &ReviewSessionBar::refresh);
    refresh();
}

QToolButton *ReviewSessionBar::addButton(const char *name, const QString &text, const char *part)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty("part", QLatin1String(part));
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void ReviewSessionBar::tellBegun()
{
    m_isBeginToTell = true;
    refresh();
}

void ReviewSessionBar::refresh()
{
    const bool isRunning = m_reviews.current() != nullptr;
    const bool isCounted = m_reviews.progress().has_value();
    const ReviewProgress progress = m_reviews.progress().value_or(ReviewProgress());
    const int settled = progress.decided + progress.resolved;
    QStringList sentences;
    m_isHint = false;
    if (isRunning) {
        m_title->setText(tr("Review since %1").arg(dayOf(m_reviews.current()->startedAtMs)));
        if (isCounted)
            sentences << tr("%1 of %Ln decided", nullptr, progress.needed)
                             .arg(QLocale().toString(progress.decided));
        if (progress.resolved > 0)
            sentences << tr("%Ln settled without a decision", nullptr, progress.resolved);
        if (progress.unknown > 0)
            sentences << tr("%Ln not known: rows of the lists could not be read", nullptr,
                            progress.unknown);
    } else if (!m_reviews.areListed() || m_reviews.canAbandon()) {
        m_title->setText(unreadReviewsWords());
        sentences << displaySentence(m_reviews.problem());
    } else if (m_reviews.isStarting()) {
        m_title->setText(ReviewWork::tr("Writing it down…"));
    } else {
        m_title->setText(tr("No review is under way"));
        m_isHint = m_reviews.past().isEmpty();
        if (m_isHint)
            sentences << tr("A review leaves a record of every finding and decision");
        else
            sentences << tr("The last one was finished on %1 by %2")
                             .arg(dayOf(m_reviews.past().constFirst().finishedAtMs),
                                  displayText(m_reviews.past().constFirst().finishedBy));
    }
    if (const auto &change = m_reviews.sinceLast())
        sentences << tr("Since the last one: %1 new, %2 gone, %3 changed")
                         .arg(QLocale().toString(change->added), QLocale().toString(change->gone),
                              QLocale().toString(change->changed));
    m_words->setText(sentences.join(QStringLiteral(" · ")));
    if (isRunning && isCounted && std::exchange(m_isBeginToTell, false))
        say(*this, joinedParts({m_title->text(), sentences.constFirst()}));
    const QWidget *focused = window()->focusWidget();
    const bool hasKeyboard = focused == m_start || focused == m_finish || focused == m_left;
    m_progress->setVisible(isRunning && isCounted);
    m_progress->setMaximum(std::max(1, progress.needed));
    m_progress->setValue(progress.needed == 0 ? 1 : settled);
    m_start->setVisible(!isRunning);
    m_finish->setVisible(isRunning);
    m_left->setVisible(isRunning && progress.left() > 0);
    // One that goes would hand it to whatever comes next.
    QToolButton *next = !isRunning ? m_start : m_left->isHidden() ? m_finish : m_left;
    // How much is left may be known a moment after the start.
    const bool isHandedOn = focused && focused == m_handedTo && focused != next;
    if (next->isEnabled() && ((hasKeyboard && focused->isHidden()) || isHandedOn)) {
        m_handedTo = next;
        next->setFocus();
    } else if (focused != m_handedTo) {
        m_handedTo = nullptr;
    }
    followActions();
    fitHint();
}

void ReviewSessionBar::fitHint()
{
    // What a review is for is worth no line of its own; how one stands is.
    const QLayout &flow = *layout();
    const QMargins around = flow.contentsMargins();
    int needed = around.left() + around.right() + m_words->sizeHint().width();
    for (int i = 0; i < flow.count(); ++i) {
        const QWidget *part = flow.itemAt(i)->widget();
        if (part != m_words && !part->isHidden())
            needed += part->sizeHint().width() + flow.spacing();
    }
    m_words->setVisible(!m_isHint || needed <= width());
}

bool ReviewSessionBar::event(QEvent *event)
{
    // Before the layout, which is asked next.
    if (event->type() == QEvent::LayoutRequest)
        fitHint();
    return QWidget::event(event);
}

void ReviewSessionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHint();
}

void ReviewSessionBar::followActions()
{
    const bool isRunning = m_reviews.current() != nullptr;
    // The one that is hidden stays usable: its turn may come, and the keyboard with it.
    enableUnless(*m_finish, isRunning ? whyNot(*m_finishAction) : QString());
    const bool hadKeyboard = window()->focusWidget() == m_start;
    enableUnless(*m_start, isRunning ? QString() : whyNot(*m_startAction));
    // Where it went is not what somebody has chosen.
    if (hadKeyboard && m_reviews.isStarting() && !m_start->isEnabled())
        m_handedTo = window()->focusWidget();
    if (m_start->isEnabled())
        m_start->setToolTip(tr("Writes down how everything stands now, and what you decide from "
                               "here on, until you finish it. You can leave it for days."));
}

} // namespace tokendesk
