// The review as a piece of work, in a line above the findings: start, how far it is, finish.
#pragma once

#include "ui/window/actionset.h"
#include "workflows/reviewsessions.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tokendesk {

class IconLabel;
class PlainLabel;

/// Why nothing can be done with them.
[[nodiscard]] QString unreadReviewsWords();

class ReviewSessionBar final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the bar.
    ReviewSessionBar(ReviewSessions &reviews, const ActionSet &actions, QWidget *parent = nullptr);

    /// A review has been started: what is to be done in it is read aloud, once it is counted.
    void tellBegun();

Q_SIGNALS:
    /// Only the findings that stand in the way of finishing.
    void openFindingsWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text, const char *part);
    void refresh();
    void followActions();
    void fitHint();

    ReviewSessions &m_reviews;
    const QAction *m_startAction;
    const QAction *m_finishAction;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_start;
    QToolButton *m_left;
    bool m_isBeginToTell = false;
    QWidget *m_handedTo = nullptr; ///< the button that got the keyboard when another one went
    QToolButton *m_finish;
    QToolButton *m_more;
    bool m_isHint = false; ///< what the words say: of no review yet
};

} // namespace tokendesk
