// The window's inside for one open connection: navigation, toolbar, banners, pages, status.
#pragma once

#include "ui/appcontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/filters/savedfilters.h"
#include "ui/window/actionset.h"
#include "ui/window/openconnection.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace tokendesk {

class AccountsPage;
class ActivityPage;
class Banner;
class ChangeBanner;
class ColourEdge;
class CredentialNotice;
class History;
class HistoryPage;
class InterruptedBanner;
class LeftoverPanel;
class Navigation;
class Page;
class ReviewPage;
class RotationsPage;
class StatusLine;
class TablePage;
class TokensPage;
class Toolbar;

class Workspace final : public QWidget {
    Q_OBJECT
public:
    using TellByWindow = decltype(DialogContext::tellByWindow);

    /// All must outlive it.
    Workspace(OpenConnection &open, AppContext &context, ActionSet &actions, QMenu *connectionMenu,
              TellByWindow tellByWindow, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() { return m_open.session(); }
    [[nodiscard]] Changes &changes() { return m_open.changes(); }
    [[nodiscard]] Rotations &rotations() { return m_open.rotations(); }
    [[nodiscard]] SavedFilters &savedFilters() { return m_saved; }
    /// What its pages and dialogs work with.
    [[nodiscard]] DialogContext dialogs() const;
    /// Shows what `old` shows, of the same connection: page, filters, what is chosen, how far it is
    /// scrolled, and what can be undone. Once, when it is new.
    void takeOver(Workspace &old);
    /// Columns, filters and widths, as they are kept from run to run.
    void saveState();
    void run(ActionId id);
    // On its page, and chosen there.
    void goToToken(TokenId id);
    void goToAccount(AccountId id);
    /// The window has come to the front: reads the lists again unless that was just done.
    void windowActivated();
    void setConnection(const Connection &connection);
    /// The tokens that this search finds.
    void showTokens(const QString &query);
    /// What comes up soon, with a button that shows it. `read`: it was closed without that.
    void showNotice(const QString &text, const QString &showWords, std::function<void()> show,
                    std::function<void()> read);
    void hideNotice();
    /// In the banner below the page.
    void announce(const QString &text, bool danger);
    /// Asks for another credential; the session goes on with it.
    void renewCredential();
    /// After otherSessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeOtherSession() { return std::move(m_other); }

protected:
    /// Escape closes the report of a change, where nothing else takes it.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// The credential is another user's: to be opened in this one's place.
    void otherSessionReady();

private:
    void build(QMenu *connectionMenu);
    void addPage(TablePage *page);
    [[nodiscard]] bool areDetailsShown() const;
    void showDetails(bool shown);
    /// Made when it is first wanted: most who start the program look at the tokens.
    [[nodiscard]] AccountsPage *accounts();
    [[nodiscard]] RotationsPage *rotationsPage();
    ReviewPage *review();
    /// A search that asks what only the review knows makes the review.
    void learnForSearch(const Page &page);
    [[nodiscard]] ActivityPage *activity();
    [[nodiscard]] HistoryPage *historyPage();
    [[nodiscard]] Page *currentPage() const;
    void showPage(ActionId id);
    /// Those that were made, with the actions that go to them.
    [[nodiscard]] QList<std::pair<ActionId, Page *>> madePages() const;
    void followSession();
    /// Chooses what somebody has created where it is shown; else the banner offers to.
    void showMade(const ChangeReport &report);
    void offerMade(const QString &said, const Page *page, bool isShown, std::function<void()> show);
    [[nodiscard]] Page *page(ActionId id);
    void updateActions();
    void updateChrome();
    QCoro::Task<> loadRotations();
    void showDueRotations();
    void showFilters();
    void followHistory();

    OpenConnection &m_open;
    Session *const m_session;
    std::unique_ptr<Session> m_other;
    AppContext &m_context;
    ActionSet &m_actions;
    TellByWindow m_tellByWindow;
    SavedFilters m_saved;
    QTimer m_saveSoon;
    bool m_lookedForInterrupted = false;
    bool m_isMakingReview = false; ///< its page is not there yet
    int m_dueShown = 0; ///< rotations that wait for somebody, as last told

    ColourEdge *m_edge;
    Navigation *m_navigation;
    Toolbar *m_toolbar;
    CredentialNotice *m_credential;
    ChangeBanner *m_banner;
    Banner *m_due;
    Banner *m_notice;
    std::function<void()> m_noticeRead;
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
