// What is wrong with the lists that the window shows: old, or not read completely.
#pragma once

#include "workflows/session.h"

#include <QWidget>

namespace tokendesk {

class Banner;

class LoadNotices final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit LoadNotices(Session &session, QWidget *parent = nullptr);

private:
    void showTrouble();
    [[nodiscard]] QString troubleWords() const;
    void showIssues();
    void showIssueDetails();

    Session &m_session;
    std::vector<DecodeIssue> m_issuesShown;
    Banner *m_trouble;
    Banner *m_issues;
    QTimer m_minute{this}; ///< the age of what is shown follows the clock
};

} // namespace tokendesk
