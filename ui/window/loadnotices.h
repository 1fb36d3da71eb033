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
    void showIssues();
    void showIssueDetails();

    Session &m_session;
    size_t m_issuesShown = 0;
    Banner *m_trouble;
    Banner *m_issues;
};

} // namespace tokendesk
