#include "ui/window/pages.h"

#include "ui/accounts/accountspage.h"
#include "ui/activity/activitypage.h"
#include "ui/history/historypage.h"
#include "ui/review/reviewpage.h"
#include "ui/rotation/rotationspage.h"
#include "ui/tokens/tokenspage.h"

#include <QScopedValueRollback>

namespace tokendesk {

namespace {

const QString detailsKey = QStringLiteral("window/details");
constexpr std::chrono::seconds saveAfter(1); ///< the last key of what is typed

} // namespace

Pages::Pages(OpenConnection &open, AppContext &context, const DialogContext &dialogs,
             ActionSet &actions, SavedFilters &saved, QWidget *parent)
    : QStackedWidget(parent)
    , m_open(open)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_saved(saved)
    , m_tokens(new TokensPage(m_dialogs, m_actions, m_context.windowState, this))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &Pages::saveState);
    add(m_tokens);
    connect(m_tokens, &TokensPage::accountWanted, this, &Pages::goToAccount);
}

Pages::~Pages()
{
    // What they tell while they go is of no use any more.
    const auto pages = madePages();
    for (const auto &[id, page] : pages)
        page->disconnect(this);
}

void Pages::add(TablePage *page)
{
    addWidget(page);
    page->setSavedFilters(m_saved);
    page->showDetails(areDetailsShown());
    connect(page, &TablePage::detailsWanted, this, [this] { showDetails(true); });
    connect(page, &Page::changed, this, [this, page] {
        if (page == current())
            learnForSearch(*page);
    });
    connect(page, &TablePage::stateChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    Q_EMIT made(page);
}

Page *Pages::current() const
{
    return static_cast<Page *>(currentWidget());
}

AccountsPage *Pages::accounts()
{
    if (m_accounts)
        return m_accounts;
    m_accounts = new AccountsPage(m_dialogs, m_actions, m_context.windowState, this);
    if (m_open.review())
        m_accounts->model().setFacts(m_open.review()->queryFacts());
    add(m_accounts);
    connect(m_accounts, &AccountsPage::tokensWanted, this, [this](AccountId id) {
        goTo(ActionId::GoToTokens);
        m_tokens->showOnly(id);
    });
    connect(m_accounts, &AccountsPage::tokenWanted, this, [this](TokenId id) { goToToken(id); });
    return m_accounts;
}

RotationsPage *Pages::rotations()
{
    if (m_rotations)
        return m_rotations;
    m_rotations = new RotationsPage(m_dialogs, m_actions, m_context.windowState, this);
    add(m_rotations);
    connect(m_rotations, &RotationsPage::tokenWanted, this, [this](TokenId id) { goToToken(id); });
    return m_rotations;
}

ReviewPage *Pages::review()
{
    if (m_review)
        return m_review;
    const QScopedValueRollback<bool> making(m_isMakingReview, true);
    m_open.makeReview();
    const auto learn = [this] {
        m_tokens->model().setFacts(m_open.review()->queryFacts());
        if (m_accounts)
            m_accounts->model().setFacts(m_open.review()->queryFacts());
    };
    connect(m_open.review(), &Review::judged, this, learn);
    if (m_open.review()->isReady())
        learn();
    m_review = new ReviewPage(m_dialogs, *m_open.review(), *m_open.reviewSessions(),
                              m_context.reviews, m_actions, m_context.windowState, this);
    add(m_review);
    connect(m_review, &ReviewPage::tokenWanted, this, [this](TokenId id) { goToToken(id); });
    connect(m_review, &ReviewPage::accountWanted, this, [this](AccountId id) { goToAccount(id); });
    return m_review;
}

void Pages::learnForSearch(const Page &page)
{
    // While it is made it tells what is judged already, and the pages search anew.
    if (!m_review && !m_isMakingReview && (&page == m_tokens || &page == m_accounts)
        && asksReview(parseQuery(page.searchText(), page.search().facts())))
        review();
}

ActivityPage *Pages::activity()
{
    if (!m_activity) {
        m_activity =
            new ActivityPage(m_dialogs, m_actions, m_context.seal, m_context.windowState, this);
        add(m_activity);
    }
    return m_activity;
}

HistoryPage *Pages::history()
{
    if (m_history)
        return m_history;
    m_history = new HistoryPage(m_dialogs, m_open.history(), m_context.historyProblem, m_actions,
                                m_context.windowState, this);
    add(m_history);
    connect(m_history, &HistoryPage::tokenWanted, this, [this](TokenId id) { goToToken(id); });
    connect(m_history, &HistoryPage::accountWanted, this,
            [this](AccountId id) { goToAccount(id); });
    return m_history;
}

Page *Pages::page(ActionId id)
{
    if (id == ActionId::GoToAccounts)
        return accounts();
    if (id == ActionId::GoToRotations)
        return rotations();
    if (id == ActionId::GoToReview)
        return review();
    if (id == ActionId::GoToActivity)
        return activity();
    return id == ActionId::GoToHistory ? static_cast<Page *>(history()) : m_tokens;
}

Page *Pages::madePage(ActionId id) const
{
    const auto pages = madePages();
    for (const auto &[action, page] : pages) {
        if (action == id)
            return page;
    }
    return nullptr;
}

void Pages::goTo(ActionId id)
{
    setCurrentWidget(page(id));
    Q_EMIT wentTo(id);
}

void Pages::goToToken(TokenId id)
{
    goTo(ActionId::GoToTokens);
    m_tokens->goTo(id);
}

void Pages::goToAccount(AccountId id)
{
    goTo(ActionId::GoToAccounts);
    accounts()->goTo(id);
}

void Pages::takeOver(const Pages &old)
{
    const auto pages = old.madePages();
    for (const auto &[id, shown] : pages)
        page(id)->takeOver(*shown);
    for (const auto &[id, shown] : pages) {
        if (shown == old.current())
            goTo(id);
    }
}

QList<std::pair<ActionId, Page *>> Pages::madePages() const
{
    QList<std::pair<ActionId, Page *>> made{{ActionId::GoToTokens, m_tokens}};
    const auto add = [&made](ActionId id, Page *page) {
        if (page)
            made << std::pair(id, page);
    };
    add(ActionId::GoToAccounts, m_accounts);
    add(ActionId::GoToRotations, m_rotations);
    add(ActionId::GoToReview, m_review);
    add(ActionId::GoToActivity, m_activity);
    add(ActionId::GoToHistory, m_history);
    return made;
}

void Pages::saveState()
{
    const auto pages = madePages();
    for (const auto &[id, page] : pages)
        page->saveState(m_context.windowState);
}

bool Pages::areDetailsShown() const
{
    return m_context.windowState.value(detailsKey, true).toBool();
}

void Pages::showDetails(bool shown)
{
    if (shown == areDetailsShown())
        return;
    m_context.windowState.setValue(detailsKey, shown);
    const auto pages = findChildren<TablePage *>(QString(), Qt::FindDirectChildrenOnly);
    for (TablePage *page : pages)
        page->showDetails(shown);
}

} // namespace tokendesk
