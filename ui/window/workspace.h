// The window's inside for one open connection: navigation, toolbar, banners, pages, status.
#pragma once

#include "ui/appcontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/actionset.h"
#include "workflows/reviewsessions.h"

#include <QWidget>
#include <memory>

class QMenu;
class QStackedWidget;

namespace tokendesk {

class AccountsPage;
class ActivityPage;
class Banner;
class ChangeBanner;
class ColourEdge;
class History;
class HistoryPage;
class InterruptedBanner;
class LeftoverPanel;
class Navigation;
class Page;
class ReviewPage;
class RotationsPage;
class StatusLine;
class TokensPage;
class Toolbar;

class Workspace final : public QWidget {
    Q_OBJECT
public:
    /// `context` and `actions` must outlive it. Opens the session.
    Workspace(std::unique_ptr<Session> session, AppContext &context, ActionSet &actions,
              QMenu *connectionMenu, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Changes &changes() { return *m_changes; }
    [[nodiscard]] Rotations &rotations() { return *m_rotations; }
    void run(ActionId id);
    // On its page, and chosen there.
    void goToToken(TokenId id);
    void goToAccount(AccountId id);
    /// The window has come to the front: reads the lists again unless that was just done.
    void windowActivated();
    void setConnection(const Connection &connection);
    /// The tokens that this search finds.
    void showTokens(const QString &query);
    /// What comes up soon, with a button that shows it.
    void showNotice(const QString &text, std::function<void()> show);
    /// In the banner above the page.
    void announce(const QString &text, bool danger);

private:
    void build(QMenu *connectionMenu);
    void addPage(Page *page);
    /// Made when it is first wanted: most who start the program look at the tokens.
    [[nodiscard]] AccountsPage *accounts();
    [[nodiscard]] RotationsPage *rotationsPage();
    ReviewPage *review();
    /// A search that asks what only the review knows makes the review.
    void learnForSearch(const QString &text);
    [[nodiscard]] ActivityPage *activity();
    [[nodiscard]] HistoryPage *historyPage();
    [[nodiscard]] DialogContext dialogs() const;
    [[nodiscard]] Page *currentPage() const;
    void showPage(ActionId page);
    void updateActions();
    void updateChrome();
    QCoro::Task<> loadRotations();
    void showDueRotations();
    void showFilters();
    /// The index among the saved filters of the one that is pinned in this place; -1: none.
    [[nodiscard]] qsizetype pinnedFilter(int place) const;
    void followHistory();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Rotations> m_rotations;
    std::unique_ptr<History> m_history; ///< null: nothing is written down
    std::unique_ptr<Review> m_review;
    std::unique_ptr<ReviewSessions> m_reviewSessions;
    AppContext &m_context;
    ActionSet &m_actions;
    bool m_lookedForInterrupted = false;
    int m_dueShown = 0; ///< rotations that wait for somebody, as last told

    ColourEdge *m_edge;
    Navigation *m_navigation;
    Toolbar *m_toolbar;
    ChangeBanner *m_banner;
    Banner *m_due;
    Banner *m_notice;
    InterruptedBanner *m_interrupted;
    LeftoverPanel *m_leftovers;
    QStackedWidget *m_pages;
    TokensPage *m_tokens;
    AccountsPage *m_accounts = nullptr;
    RotationsPage *m_rotationsPage = nullptr;
    ReviewPage *m_reviewPage = nullptr;
    ActivityPage *m_activity = nullptr;
    HistoryPage *m_historyPage = nullptr;
    StatusLine *m_status;
};

} // namespace tokendesk
