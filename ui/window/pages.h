// The pages of one open connection, and the ways from one to another.
#pragma once

#include "ui/appcontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/filters/savedfilters.h"
#include "ui/window/actionset.h"
#include "ui/window/openconnection.h"

#include <QStackedWidget>
#include <QTimer>

namespace tokendesk {

class AccountsPage;
class ActivityPage;
class HistoryPage;
class Page;
class ReviewPage;
class RotationsPage;
class TablePage;
class TokensPage;

/// GUI thread. The tokens' page is there at once, each other one is made when it is first wanted:
/// most who start the program look at the tokens. What a page remembers is kept a moment after it
/// is another one: the end may come without a word.
class Pages final : public QStackedWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    Pages(OpenConnection &open, AppContext &context, const DialogContext &dialogs,
          ActionSet &actions, SavedFilters &saved, QWidget *parent);
    ~Pages() override;

    [[nodiscard]] Page *current() const;
    [[nodiscard]] TokensPage *tokens() const { return m_tokens; }
    [[nodiscard]] AccountsPage *accounts();
    /// Made, if it was not yet.
    [[nodiscard]] Page *page(ActionId id);
    /// Null: nobody has wanted it yet.
    [[nodiscard]] Page *madePage(ActionId id) const;
    void goTo(ActionId id);
    // On its page, and chosen there.
    void goToToken(TokenId id);
    void goToAccount(AccountId id);

    /// Once, when they are new: page, filters, what is chosen and how far it is scrolled.
    void takeOver(const Pages &old);
    /// Columns, filters and widths, as they are kept from run to run.
    void saveState();
    /// On every page, or on none.
    [[nodiscard]] bool areDetailsShown() const;
    void showDetails(bool shown);

Q_SIGNALS:
    void made(tokendesk::TablePage *page);
    /// Another page is in front, or the same again.
    void wentTo(tokendesk::ActionId id);

private:
    void add(TablePage *page);
    [[nodiscard]] RotationsPage *rotations();
    ReviewPage *review();
    /// A search that asks what only the review knows makes the review.
    void learnForSearch(const Page &page);
    [[nodiscard]] ActivityPage *activity();
    [[nodiscard]] HistoryPage *history();
    /// Those that were made, with the actions that go to them.
    [[nodiscard]] QList<std::pair<ActionId, Page *>> madePages() const;

    OpenConnection &m_open;
    AppContext &m_context;
    DialogContext m_dialogs;
    ActionSet &m_actions;
    SavedFilters &m_saved;
    QTimer m_saveSoon;
    bool m_isMakingReview = false; ///< its page is not there yet

    TokensPage *m_tokens;
    AccountsPage *m_accounts = nullptr;
    RotationsPage *m_rotations = nullptr;
    ReviewPage *m_review = nullptr;
    ActivityPage *m_activity = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace tokendesk
