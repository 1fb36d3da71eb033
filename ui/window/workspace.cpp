#include "ui/window/workspace.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tokenvalue.h"
#include "ui/accounts/accountspage.h"
#include "ui/activity/activitypage.h"
#include "ui/connect/renewdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/history/historypage.h"
#include "ui/plan/planfile.h"
#include "ui/review/reviewpage.h"
#include "ui/rotation/rotationspage.h"
#include "ui/theme/contrast.h"
#include "ui/tokens/tokenspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerstack.h"
#include "ui/window/actiongroups.h"
#include "ui/window/changebanner.h"
#include "ui/window/credentialnotice.h"
#include "ui/window/interruptedbanner.h"
#include "ui/window/loadnotices.h"
#include "ui/window/navigation.h"
#include "ui/window/reportwords.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString detailsKey = QStringLiteral("window/details"); ///< on every page, or on none
constexpr qint64 staleMs = 60 * msPerSecond;
constexpr std::chrono::seconds saveAfter(1); ///< the last key of what is typed

} // namespace

/// The connection's colour across the top.
class ColourEdge final : public QWidget {
public:
    explicit ColourEdge(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(std::max(3, fontMetrics().height() / 5));
    }
    void setColour(const QString &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), connectionEdge(m_colour, palette()));
    }

private:
    QString m_colour;
};

Workspace::Workspace(OpenConnection &open, AppContext &context, ActionSet &actions,
                     QMenu *connectionMenu, TellByWindow tellByWindow, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_session(&open.session())
    , m_context(context)
    , m_actions(actions)
    , m_tellByWindow(std::move(tellByWindow))
    , m_saved(context.settings, open.session().connection().id)
{
    build(connectionMenu);
    // Not only at the end: it may come without a word.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &Workspace::saveState);
    addPage(m_tokens);
    connect(m_tokens, &TokensPage::accountWanted, this, [this](AccountId id) {
        showPage(ActionId::GoToAccounts);
        accounts()->goTo(id);
    });
    connect(m_navigation, &Navigation::pageWanted, this, &Workspace::showPage);
    connect(m_navigation, &Navigation::filterWanted, this,
            [this](QueryPage of, const QString &query) {
                showPage(m_navigation->actionTo(of));
                currentPage()->setSearchText(query);
            });
    connect(m_navigation, &Navigation::unpinWanted, &m_saved, &SavedFilters::unpin);
    connect(m_navigation, &Navigation::manageFiltersWanted, this,
            [this](QueryPage of) { page(m_navigation->actionTo(of))->manageSavedFilters(); });
    connect(&m_saved, &SavedFilters::changed, this, &Workspace::showFilters);
    connect(m_toolbar, &Toolbar::searchChanged, this, [this](const QString &text) {
        if (currentPage()->searchText() != text)
            currentPage()->setSearchText(text);
        m_toolbar->setSearchProblems(currentPage()->searchProblems());
    });
    m_toolbar->setCompletions([this](const QString &text, int cursor) {
        return queryCompletions(text, cursor, m_session->inventory().data(),
                                currentPage()->search().facts(), currentPage()->searchValues());
    });
    connect(m_toolbar, &Toolbar::leaveSearch, this, [this] { currentPage()->focusTable(); });
    followSession();
    followHistory();
    showPage(ActionId::GoToTokens);
    updateChrome();
}

void Workspace::followSession()
{
    connect(m_session, &Session::stateChanged, this, [this] {
        updateChrome();
        updateActions();
    });
    connect(m_session, &Session::refreshed, this, [this] {
        if (m_session->lastError())
            return;
        loadRotations();
        if (!std::exchange(m_lookedForInterrupted, true))
            m_interrupted->look();
    });
    connect(m_interrupted, &InterruptedBanner::failed, m_banner, &ChangeBanner::showProblem);
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&rotations(), signal, this, &Workspace::showDueRotations);
    connect(&rotations(), &Rotations::failed, m_banner, &ChangeBanner::showProblem);
    connect(m_banner, &ChangeBanner::canUndoChanged, this, &Workspace::updateActions);
    connect(&m_open.listCheck(), &ListCheck::contradicted, m_banner,
            [this](const QStringList &names) { m_banner->showProblem(contradictedWords(names)); });
    connect(&m_open.listCheck(), &ListCheck::borneOut, m_banner,
            [this](const QStringList &names) { m_banner->showNews(borneOutWords(names)); });
    connect(&changes(), &Changes::reported, this, &Workspace::showMade);
    connect(&changes(), &Changes::reported, this, [this](const ChangeReport &report) {
        if (!report.done.isEmpty())
            m_session->changeWasDone();
    });
}

void Workspace::showMade(const ChangeReport &report)
{
    const qint64 id = report.done.value(0);
    if (report.kind == ChangeKind::CreateToken)
        m_tokens->whenListed([this, id, said = m_banner->text()] {
            offerMade(said, m_tokens, m_tokens->shows(id), [this, id] { goToToken(id); });
        });
    else if (report.kind == ChangeKind::CreateAccount)
        accounts()->whenListed([this, id, said = m_banner->text()] {
            offerMade(said, m_accounts, m_accounts->shows(id), [this, id] { goToAccount(id); });
        });
}

void Workspace::offerMade(const QString &said, const Page *page, bool isShown,
                          std::function<void()> show)
{
    const bool isItsPage = currentPage() == page;
    if (isItsPage && isShown) {
        show();
        return;
    }
    if (m_banner->isHidden() || m_banner->text() != said)
        return; // there is other news by now
    if (isItsPage)
        m_banner->setText(said + QLatin1Char(' ') + tr("The filters hide it."));
    m_banner->addAction(tr("Show"), std::move(show))->setObjectName(QStringLiteral("madeShow"));
}

QList<std::pair<ActionId, Page *>> Workspace::madePages() const
{
    QList<std::pair<ActionId, Page *>> made{{ActionId::GoToTokens, m_tokens}};
    const auto add = [&made](ActionId id, Page *page) {
        if (page)
            made << std::pair(id, page);
    };
    add(ActionId::GoToAccounts, m_accounts);
    add(ActionId::GoToRotations, m_rotationsPage);
    add(ActionId::GoToReview, m_reviewPage);
    add(ActionId::GoToActivity, m_activity);
    add(ActionId::GoToHistory, m_historyPage);
    return made;
}

void Workspace::saveState()
{
    const auto pages = madePages();
    for (const auto &[id, page] : pages)
        page->saveState(m_context.windowState);
}

void Workspace::takeOver(Workspace &old)
{
    const auto pages = old.madePages();
    for (const auto &[id, shown] : pages)
        page(id)->takeOver(*shown);
    for (const auto &[id, shown] : pages) {
        if (shown == old.currentPage())
            showPage(id);
    }
    m_banner->takeOver(*old.m_banner);
    m_credential->takeOver(*old.m_credential);
    m_dueShown = 0;
    showDueRotations();
    if (m_open.history())
        m_navigation->setMadeElsewhere(m_open.history()->elsewhereCount());
    // What waits for somebody is found again as after a load.
    if (m_session->phase() == Session::Phase::Ready && !m_session->isRefreshing()) {
        loadRotations();
        m_lookedForInterrupted = true;
        m_interrupted->look();
    }
    // What was said of them is in the other language still.
    if (m_session->lastError() || !m_session->issues().empty())
        m_session->refresh();
    updateChrome();
    updateActions();
}

Workspace::~Workspace()
{
    saveState();
    // The pages look at the connection until they are gone.
    delete m_pages;
    delete m_status;
    delete m_leftovers;
    delete m_interrupted;
    delete m_credential;
}

void Workspace::build(QMenu *connectionMenu)
{
    m_edge = new ColourEdge(this);
    m_edge->setColour(m_session->connection().colour);
    m_navigation = new Navigation(this);
    m_navigation->setConnection(m_session->connection());
    m_navigation->setConnectionMenu(connectionMenu);
    m_toolbar = new Toolbar(m_actions, this);
    auto *notices = new LoadNotices(*m_session, this);
    connect(notices, &LoadNotices::signInWanted, this, &Workspace::renewCredential);
    connect(notices, &LoadNotices::browserWanted, this, [this] { m_tokens->openBrowser(); });
    m_credential = new CredentialNotice(*m_session, m_context.windowState, this);
    connect(m_credential, &CredentialNotice::renewWanted, this, &Workspace::renewCredential);
    m_due = new Banner(this);
    m_due->setObjectName(QStringLiteral("dueBanner"));
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    connect(m_notice, &Banner::closed, this, [this] {
        // It may bring the next one, with another of these.
        if (const auto read = std::exchange(m_noticeRead, {}))
            read();
    });
    m_interrupted = new InterruptedBanner(dialogs(), this);
    m_leftovers = new LeftoverPanel(dialogs(), this);
    m_banner = new ChangeBanner(changes(), this);
    m_pages = new QStackedWidget(this);
    m_tokens = new TokensPage(dialogs(), m_actions, m_context.windowState, m_pages);
    m_status = new StatusLine(*m_session, this);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    // Below: what is under the mouse stays there, and a second click meets the same row.
    auto *banners = new BannerStack(this);
    middle->addWidget(banners);
    banners->add(m_credential);
    notices->addTo(*banners);
    const QList<QWidget *> others{m_due, m_notice, m_interrupted, m_leftovers, m_banner};
    for (QWidget *other : others)
        banners->add(other);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(middle, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edge);
    column->addWidget(m_toolbar);
    column->addLayout(body, 1);
    column->addWidget(m_status);
}

void Workspace::addPage(TablePage *page)
{
    m_pages->addWidget(page);
    page->setSavedFilters(m_saved);
    page->showDetails(areDetailsShown());
    connect(page, &TablePage::detailsWanted, this, [this] { showDetails(true); });
    connect(page, &Page::changed, this, [this, page] {
        if (page != currentPage())
            return;
        learnForSearch(*page);
        m_toolbar->setSearchText(page->searchText());
        m_toolbar->setSearchProblems(page->searchProblems());
        m_status->setCounts(page->countWords());
        updateChrome();
        updateActions();
    });
    connect(page, &Page::announce, this, &Workspace::announce);
    connect(page, &Page::confirm, m_status,
            [this](const QString &text) { m_status->tell("success", text); });
    connect(page, &TablePage::stateChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(page, &TablePage::retryWanted, this, [this] { m_session->refresh(); });
    connect(page, &TablePage::signInWanted, this, &Workspace::renewCredential);
    connect(page, &Page::announceDone, m_banner, &ChangeBanner::showDone);
}

bool Workspace::areDetailsShown() const
{
    return m_context.windowState.value(detailsKey, true).toBool();
}

void Workspace::showDetails(bool shown)
{
    if (shown == areDetailsShown())
        return;
    m_context.windowState.setValue(detailsKey, shown);
    const auto pages = m_pages->findChildren<TablePage *>(QString(), Qt::FindDirectChildrenOnly);
    for (TablePage *page : pages)
        page->showDetails(shown);
}

AccountsPage *Workspace::accounts()
{
    if (m_accounts)
        return m_accounts;
    m_accounts = new AccountsPage(dialogs(), m_actions, m_context.windowState, m_pages);
    if (m_open.review())
        m_accounts->model().setFacts(m_open.review()->queryFacts());
    addPage(m_accounts);
    connect(m_accounts, &AccountsPage::tokensWanted, this, [this](AccountId id) {
        showPage(ActionId::GoToTokens);
        m_tokens->showOnly(id);
    });
    connect(m_accounts, &AccountsPage::tokenWanted, this, [this](TokenId id) {
        showPage(ActionId::GoToTokens);
        m_tokens->goTo(id);
    });
    return m_accounts;
}

RotationsPage *Workspace::rotationsPage()
{
    if (m_rotationsPage)
        return m_rotationsPage;
    m_rotationsPage = new RotationsPage(dialogs(), m_actions, m_context.windowState, m_pages);
    addPage(m_rotationsPage);
    connect(m_rotationsPage, &RotationsPage::tokenWanted, this, [this](TokenId id) {
        showPage(ActionId::GoToTokens);
        m_tokens->goTo(id);
    });
    return m_rotationsPage;
}

void Workspace::learnForSearch(const Page &page)
{
    // While it is made it tells what is judged already, and the pages search anew.
    if (!m_reviewPage && !m_isMakingReview && (&page == m_tokens || &page == m_accounts)
        && asksReview(parseQuery(page.searchText(), page.search().facts())))
        review();
}

ReviewPage *Workspace::review()
{
    if (m_reviewPage)
        return m_reviewPage;
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
    m_reviewPage = new ReviewPage(dialogs(), *m_open.review(), *m_open.reviewSessions(),
                                  m_context.reviews, m_actions, m_context.windowState, m_pages);
    addPage(m_reviewPage);
    connect(m_reviewPage, &ReviewPage::tokenWanted, this, [this](TokenId id) {
        showPage(ActionId::GoToTokens);
        m_tokens->goTo(id);
    });
    connect(m_reviewPage, &ReviewPage::accountWanted, this, [this](AccountId id) {
        showPage(ActionId::GoToAccounts);
        accounts()->goTo(id);
    });
    return m_reviewPage;
}

ActivityPage *Workspace::activity()
{
    if (!m_activity) {
        m_activity =
            new ActivityPage(dialogs(), m_actions, m_context.seal, m_context.windowState, m_pages);
        addPage(m_activity);
    }
    return m_activity;
}

HistoryPage *Workspace::historyPage()
{
    if (m_historyPage)
        return m_historyPage;
    m_historyPage = new HistoryPage(dialogs(), m_open.history(), m_context.historyProblem,
                                    m_actions, m_context.windowState, m_pages);
    addPage(m_historyPage);
    connect(m_historyPage, &HistoryPage::tokenWanted, this, [this](TokenId id) {
        showPage(ActionId::GoToTokens);
        m_tokens->goTo(id);
    });
    connect(m_historyPage, &HistoryPage::accountWanted, this, [this](AccountId id) {
        showPage(ActionId::GoToAccounts);
        accounts()->goTo(id);
    });
    return m_historyPage;
}

void Workspace::followHistory()
{
    if (!m_context.history) {
        if (!m_context.historyProblem.isEmpty()
            && !std::exchange(m_context.historyProblemTold, true))
            m_banner->showProblem(tr("What changes outside this program is not written down. %1")
                                      .arg(displayText(m_context.historyProblem)));
        return;
    }
    connect(m_open.history(), &History::looked, this,
            [this] { m_navigation->setMadeElsewhere(m_open.history()->elsewhereCount()); });
    connect(m_open.history(), &History::failed, m_banner, [this](const QString &problem) {
        m_banner->showProblem(
            tr("Not all that changes is written down. %1").arg(displaySentence(problem)));
    });
}

DialogContext Workspace::dialogs() const
{
    return {m_open.session(), m_open.changes(), m_open.rotations(), m_context.settings,
            m_tellByWindow};
}

Page *Workspace::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

Page *Workspace::page(ActionId id)
{
    if (id == ActionId::GoToAccounts)
        return accounts();
    if (id == ActionId::GoToRotations)
        return rotationsPage();
    if (id == ActionId::GoToReview)
        return review();
    if (id == ActionId::GoToActivity)
        return activity();
    return id == ActionId::GoToHistory ? static_cast<Page *>(historyPage()) : m_tokens;
}

void Workspace::showPage(ActionId id)
{
    QList<ActionId> tools;
    if (id == ActionId::GoToAccounts) {
        tools = {ActionId::NewAccount, ActionId::NewToken, ActionId::EditAccount,
                 ActionId::Deactivate, ActionId::Reactivate};
    } else if (id == ActionId::GoToRotations) {
        tools = {ActionId::NextStep, ActionId::RollBack, ActionId::LeaveRotation};
    } else if (id == ActionId::GoToReview) {
        tools = {ActionId::Decide, ActionId::EditNotes, ActionId::Rotate, ActionId::Revoke,
                 ActionId::Delete};
    } else if (id == ActionId::GoToActivity) {
        tools = {ActionId::TakeBack, ActionId::ShowRun, ActionId::Verify, ActionId::OpenPlan};
    } else if (id == ActionId::GoToHistory) {
        tools = {ActionId::ShowTokens, ActionId::ShowAccount};
    } else {
        tools = {ActionId::NewToken, ActionId::NewAccount, ActionId::Rotate,
                 ActionId::Revoke,   ActionId::Restore,    ActionId::Delete};
    }
    m_pages->setCurrentWidget(page(id));
    m_navigation->setCurrent(currentPage()->search().facts().page);
    if (id != ActionId::GoToRotations)
        tools << ActionId::Export;
    m_toolbar->showActions(tools << ActionId::Refresh);
    m_toolbar->setSearchText(currentPage()->searchText());
    m_toolbar->setSearchProblems(currentPage()->searchProblems());
    m_status->setCounts(currentPage()->countWords());
    showFilters();
    updateActions();
}

void Workspace::updateActions()
{
    for (const ActionId id : m_actions.ids()) {
        std::optional<Availability> available = currentPage()->availabilityOf(id);
        switch (id) {
        case ActionId::NewAccount:
            available = availability(*m_session, GeneralAction::NewAccount);
            break;
        case ActionId::NewToken:
            available = availability(*m_session, GeneralAction::NewToken);
            break;
        case ActionId::Refresh:
            available = availability(*m_session, GeneralAction::Refresh);
            break;
        case ActionId::Undo:
            available = m_banner->undoesHere() ? Availability() : mayChange(*m_session);
            if (available->ok() && !m_banner->canUndo())
                available = Availability{
                    m_banner->isPassed()
                        ? tr("It was part of a plan, a rotation or a containment: take it back on "
                             "the Activity page")
                        : tr("There is nothing to undo")};
            break;
        case ActionId::SaveFilter:
            available = Availability();
            if (currentPage()->search().isBlank())
                available = Availability{tr("No filter is set")};
            else if (currentPage()->searchText().contains(tokenValuePattern()))
                available = Availability{tr("It holds a token's value, which is not kept")};
            break;
        case ActionId::Find:
        case ActionId::SelectAll:
        case ActionId::ChooseColumns:
        case ActionId::SortRows:
        case ActionId::ToggleDetails:
        case ActionId::GoToTokens:
        case ActionId::GoToAccounts:
        case ActionId::GoToRotations:
        case ActionId::GoToReview:
        case ActionId::GoToActivity:
        case ActionId::GoToHistory:
        case ActionId::OpenPlan:
        case ActionId::Lock:
            available = Availability();
            break;
        default:
            if (isOfReview(id) && currentPage() != m_reviewPage)
                available = m_reviewPage ? m_reviewPage->availabilityOf(id) : Availability();
            else if (isOfWindow(id))
                available = Availability();
            break; // the page has said
        }
        // Neither another page nor a chosen row would help.
        if (isChange(id) && !mayChange(*m_session).ok())
            available = mayChange(*m_session);
        m_actions.setAvailability(id, available.value_or(Availability{tr("Not on this page")}));
    }
}

void Workspace::showFilters()
{
    const SearchText &search = currentPage()->search();
    for (int i = 0; i < queryPageCount; ++i) {
        const auto page = static_cast<QueryPage>(i);
        QList<NavFilter> shown;
        const QList<SavedFilter> pinned = m_saved.pinned(page);
        for (const SavedFilter &filter : pinned)
            shown << NavFilter{filter.name, filter.query,
                               page == search.facts().page
                                   && isSameQuery(filter.query, search.text(), search.facts())};
        m_navigation->setFilters(page, shown);
    }
}

void Workspace::updateChrome()
{
    showFilters();
    const Inventory &inventory = m_session->inventory().data();
    const bool loaded = m_session->inventory().isLoaded();
    m_navigation->setCounts(
        loaded && m_session->access() == Access::Full ? inventory.tokenCount() : -1,
        loaded && m_session->access() != Access::None ? inventory.accountCount() : -1);
}

void Workspace::run(ActionId id)
{
    switch (id) {
    case ActionId::NewAccount:
        openNewAccount(window(), dialogs());
        break;
    case ActionId::NewToken:
        if (currentPage()->availabilityOf(id))
            currentPage()->run(id); // for the account that is chosen there
        else
            openNewToken(window(), dialogs(), std::nullopt);
        break;
    case ActionId::OpenPlan:
        openPlanFile(this, dialogs(),
                     [this](const QString &problem) { m_banner->showProblem(problem); });
        break;
    case ActionId::Refresh:
        m_session->refresh();
        break;
    case ActionId::Undo:
        // It would take back the one before.
        if ((m_session->inventory().hasPending() || changes().isReportDue())
            && !m_banner->undoesHere())
            m_status->tell("info", tr("A change is on its way. Undo it when it has arrived."));
        else
            m_banner->undo();
        break;
    case ActionId::Find:
        m_toolbar->focusSearch();
        break;
    case ActionId::SelectAll:
        currentPage()->selectAll();
        break;
    case ActionId::SaveFilter:
        currentPage()->saveFilter();
        break;
    case ActionId::ChooseColumns:
        currentPage()->chooseColumns();
        break;
    case ActionId::SortRows:
        currentPage()->chooseSorting();
        break;
    case ActionId::ToggleDetails:
        showDetails(!areDetailsShown());
        break;
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
    case ActionId::GoToRotations:
    case ActionId::GoToReview:
    case ActionId::GoToActivity:
    case ActionId::GoToHistory:
        showPage(id);
        currentPage()->focusTable();
        break;
    default:
        if (isOfReview(id))
            showPage(ActionId::GoToReview);
        currentPage()->run(id);
        break;
    }
}

void Workspace::goToToken(TokenId id)
{
    showPage(ActionId::GoToTokens);
    m_tokens->goTo(id);
    m_tokens->focusTable();
}

void Workspace::goToAccount(AccountId id)
{
    showPage(ActionId::GoToAccounts);
    accounts()->goTo(id);
    accounts()->focusTable();
}

void Workspace::showTokens(const QString &query)
{
    showPage(ActionId::GoToTokens);
    m_tokens->setSearchText(query);
    m_tokens->focusTable();
}

void Workspace::showNotice(const QString &text, const QString &showWords,
                           std::function<void()> show, std::function<void()> read)
{
    m_noticeRead = std::move(read);
    m_notice->showText(BannerTone::Warning, text);
    m_notice->addAction(showWords, std::move(show))->setObjectName(QStringLiteral("noticeShow"));
}

void Workspace::hideNotice()
{
    m_notice->hide();
}

void Workspace::windowActivated()
{
    m_credential->remember();
    const Moment read = m_session->refreshedAt();
    if (read.isSet() && !m_session->isRefreshing()
        && m_session->inventory().nowMs() - read.msecs() > staleMs)
        m_session->refresh();
}

void Workspace::setConnection(const Connection &connection)
{
    m_navigation->setConnection(connection);
    m_edge->setColour(connection.colour);
    m_session->setConnection(connection);
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_banner->isVisible())
        m_banner->dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Workspace::announce(const QString &text, bool danger)
{
    if (danger)
        m_banner->showProblem(text);
    else
        m_banner->showNews(text);
}

void Workspace::renewCredential()
{
    if (auto *open = window()->findChild<RenewDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RenewDialog(m_context.connector, *m_session, window());
    connect(dialog, &RenewDialog::renewed, this, [this] {
        announce(tr("Your credential is renewed. Everything goes on with it."), false);
    });
    connect(dialog, &RenewDialog::sessionReady, this, [this, dialog] {
        m_other = dialog->takeSession();
        Q_EMIT otherSessionReady();
    });
    dialog->open();
}

QCoro::Task<> Workspace::loadRotations()
{
    const QPointer<Workspace> self(this);
    Result<void> loaded = co_await m_open.rotations().load();
    if (!self)
        co_return;
    if (!loaded.ok())
        m_banner->showProblem(loaded.error().text());
    m_status->setCounts(currentPage()->countWords());
    updateActions();
    // Afterwards: what belongs to a rotation is told there.
    m_leftovers->look();
}

void Workspace::showDueRotations()
{
    m_navigation->setRotations(rotations().openCount());
    const int due = rotations().dueCount();
    const int before = std::exchange(m_dueShown, due);
    if (due == 0)
        m_due->hide();
    // On the page itself everybody sees it.
    if (due <= before || (m_rotationsPage && currentPage() == m_rotationsPage))
        return;
    m_due->showText(BannerTone::Info, tr("%Ln rotation(s) due for a next step.", nullptr, due));
    m_due
        ->addAction(tr("Show"),
                    [this] {
                        showPage(ActionId::GoToRotations);
                        currentPage()->focusTable();
                    })
        ->setObjectName(QStringLiteral("dueShow"));
}

} // namespace tokendesk
