// What is wrong with what the window shows: lists that are old, not read completely, or by a clock
// that is far from this computer's, and outcomes that could not be written down.
#pragma once

#include "workflows/session.h"

#include <QObject>
#include <QUrl>

class QWidget;

namespace tokendesk {

class Banner;
class BannerStack;

class LoadNotices final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    LoadNotices(Session &session, QWidget *parent);

    /// Once.
    void addTo(BannerStack &stack) const;

Q_SIGNALS:
    /// With another credential.
    void signInWanted();
    /// Of the connection.
    void editWanted();
    /// At the deployment's address.
    void browserWanted();
    /// The deployment may be there now.
    void connectionWanted(const QUrl &origin);

private:
    void showTrouble();
    [[nodiscard]] QString troubleWords() const;
    void showIssues();
    void showDetails(const std::vector<DecodeIssue> &issues);
    void showClock();
    void showLate();

    Session &m_session;
    std::vector<DecodeIssue> m_issuesShown;
    Banner *m_trouble;
    Banner *m_issues;
    Banner *m_clock;
    Banner *m_late;
    QString m_troubleTold; ///< once closed it stays so until there is another, or somebody asks
    QString m_lateShown; ///< once closed it stays so until there is another
    bool m_isClockTold = false; ///< once closed it stays so until the clocks have agreed
    QTimer m_minute{this}; ///< the age of what is shown follows the clock
};

} // namespace tokendesk
