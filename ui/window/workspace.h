// The window's inside for one open connection: navigation, toolbar, banners, pages, status.
#pragma once

#include "ui/appcontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/filters/savedfilters.h"
#include "ui/window/actionset.h"
#include "ui/window/openconnection.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace tokendesk {

class ColourEdge;
class ConnectionNews;
class CredentialRenewal;
class Navigation;
class Pages;
class PlanDialog;
class StatusLine;
class TablePage;
class Toolbar;
struct TokenClaims;

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
    [[nodiscard]] DialogContext dialogs();
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
    /// Other words for the same: nobody is told anew.
    void rewordNotice(const QString &text);
    void hideNotice();
    /// In the banner below the page.
    void announce(const QString &text, bool danger);
    /// Says, once, that a change is on its way, and what leaving it there means; false: nothing is,
    /// or that was said already.
    [[nodiscard]] bool asksToWait();
    [[nodiscard]] static QString waitWords();
    /// That a token's value was given where something is searched, and whose it is.
    void tellValue(const TokenClaims &claims);
    /// Asks for another credential, a person or the sandbox; the session goes on with it.
    void renewCredential();
    /// After otherSessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeOtherSession();

protected:
    /// Escape closes the report of a change, where nothing else takes it.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// The credential is another user's, or for another address: to be opened in this one's place.
    void otherSessionReady();
    /// The deployment may be there now.
    void connectionWanted(const QUrl &origin);
    /// Of the connection.
    void editWanted();
    /// What waitWords() were said of has its answer.
    void waited();

private:
    /// The first load found nobody there: another try does no harm.
    [[nodiscard]] bool mayBeThereNow() const;
    void build(QMenu *connectionMenu);
    /// What this page tells.
    void follow(TablePage *page);
    /// Around the pages: the one in front is of this action.
    void showPage(ActionId id);
    void followSession();
    void updateActions();
    /// What undo does: the last change was a part of it, and its dialog is open. Null: something
    /// else.
    [[nodiscard]] PlanDialog *planToTakeBack();
    /// In the status line, no longer than it is so.
    void tellWhile(const QString &reason, const std::function<bool()> &isSo);
    void takeBackReason();
    void updateChrome();
    void showFilters();
    // In the navigation.
    void countRotations();
    void countMadeElsewhere();

    OpenConnection &m_open;
    Session *const m_session;
    AppContext &m_context;
    ActionSet &m_actions;
    TellByWindow m_tellByWindow;
    SavedFilters m_saved;
    CredentialRenewal *const m_renewal;
    bool m_isRefreshToTell = false; ///< somebody has asked for it
    bool m_isToldToWait = false; ///< for a change that is still on its way

    ColourEdge *m_edge;
    Navigation *m_navigation;
    Toolbar *m_toolbar;
    ConnectionNews *m_news;
    Pages *m_pages;
    StatusLine *m_status;
    QString m_toldReason; ///< why something could not be done
    std::function<bool()> m_isReasonSo;
};

} // namespace tokendesk
