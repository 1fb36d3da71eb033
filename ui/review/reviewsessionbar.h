// The review as a piece of work, in a line above the findings: start, how far it is, finish.
#pragma once

#include "workflows/reviewsessions.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tokendesk {

class ElidedLabel;
class IconLabel;

class ReviewSessionBar final : public QWidget {
    Q_OBJECT
public:
    /// `reviews` must outlive the bar.
    explicit ReviewSessionBar(ReviewSessions &reviews, QWidget *parent = nullptr);

Q_SIGNALS:
    void startWanted();
    /// Only the findings that stand in the way of finishing.
    void openFindingsWanted();
    void finishWanted();
    void abandonWanted();
    void pastWanted();
    void packWanted();
    void packCheckWanted();

private:
    QToolButton *addButton(const char *name, const QString &text, const char *part);
    void refresh();

    ReviewSessions &m_reviews;
    IconLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_start;
    QToolButton *m_left;
    QToolButton *m_finish;
    QToolButton *m_more;
    QAction *m_abandon;
};

} // namespace tokendesk
