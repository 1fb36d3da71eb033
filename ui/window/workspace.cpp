#include "ui/window/workspace.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/accounts/accountspage.h"
#include "ui/connect/renewdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/plan/planfile.h"
#include "ui/tokens/tokenspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerstack.h"
#include "ui/window/actiongroups.h"
#include "ui/window/availabilitynow.h"
#include "ui/window/changebanner.h"
#include "ui/window/colouredge.h"
#include "ui/window/credentialnotice.h"
#include "ui/window/interruptedbanner.h"
#include "ui/window/loadnotices.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"
#include "ui/window/reportwords.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr qint64 staleMs = 60 * msPerSecond;

/// What is in the toolbar where this page is in front.
QList<ActionId> toolsOf(ActionId page)
{
    QList<ActionId> tools;
    if (page == ActionId::GoToAccounts) {
        tools = {ActionId::NewAccount, ActionId::NewToken, ActionId::EditAccount,
                 ActionId::Deactivate, ActionId::Reactivate};
    } else if (page == ActionId::GoToRotations) {
        tools = {ActionId::NextStep, ActionId::RollBack, ActionId::LeaveRotation};
    } else if (page == ActionId::GoToReview) {
        tools = {ActionId::Decide, ActionId::EditNotes, ActionId::Rotate, ActionId::Revoke,
                 ActionId::Delete};
    } else if (page == ActionId::GoToActivity) {
        tools = {ActionId::TakeBack, ActionId::ShowRun, ActionId::Verify, ActionId::OpenPlan};
    } else if (page == ActionId::GoToHistory) {
        tools = {ActionId::ShowTokens, ActionId::ShowAccount};
    } else {
        tools = {ActionId::NewToken, ActionId::NewAccount, ActionId::Rotate,
                 ActionId::Revoke,   ActionId::Restore,    ActionId::Delete};
    }
    if (page != ActionId::GoToRotations)
        tools << ActionId::Export;
    return tools << ActionId::Refresh;
}

} // namespace

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
    follow(m_pages->tokens());
    connect(m_pages, &Pages::made, this, &Workspace::follow);
    connect(m_pages, &Pages::wentTo, this, &Workspace::showPage);
    connect(m_navigation, &Navigation::pageWanted, m_pages, &Pages::goTo);
    connect(m_navigation, &Navigation::filterWanted, this,
            [this](QueryPage of, const QString &query) {
                m_pages->goTo(m_navigation->actionTo(of));
                m_pages->current()->setSearchText(query);
            });
    connect(m_navigation, &Navigation::unpinWanted, &m_saved, &SavedFilters::unpin);
    connect(m_navigation, &Navigation::manageFiltersWanted, this, [this](QueryPage of) {
        m_pages->page(m_navigation->actionTo(of))->manageSavedFilters();
    });
    connect(&m_saved, &SavedFilters::changed, this, &Workspace::showFilters);
    connect(m_toolbar, &Toolbar::searchChanged, this, [this](const QString &text) {
        if (m_pages->current()->searchText() != text)
            m_pages->current()->setSearchText(text);
        m_toolbar->setSearchProblems(m_pages->current()->searchProblems());
    });
    m_toolbar->setCompletions([this](const QString &text, int cursor) {
        return queryCompletions(text, cursor, m_session->inventory().data(),
                                m_pages->current()->search().facts(),
                                m_pages->current()->searchValues());
    });
    connect(m_toolbar, &Toolbar::leaveSearch, this, [this] { m_pages->current()->focusTable(); });
    followSession();
    followHistory();
    m_pages->goTo(ActionId::GoToTokens);
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
        m_pages->tokens()->whenListed([this, id, said = m_banner->text()] {
            const TokensPage *tokens = m_pages->tokens();
            offerMade(said, tokens, tokens->shows(id), [this, id] { goToToken(id); });
        });
    else if (report.kind == ChangeKind::CreateAccount)
        m_pages->accounts()->whenListed([this, id, said = m_banner->text()] {
            const AccountsPage *accounts = m_pages->accounts();
            offerMade(said, accounts, accounts->shows(id), [this, id] { goToAccount(id); });
        });
}

void Workspace::offerMade(const QString &said, const Page *page, bool isShown,
                          std::function<void()> show)
{
    const bool isItsPage = m_pages->current() == page;
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

void Workspace::saveState()
{
    m_pages->saveState();
}

void Workspace::takeOver(Workspace &old)
{
    m_pages->takeOver(*old.m_pages);
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
    connect(notices, &LoadNotices::browserWanted, this,
            [this] { m_pages->tokens()->openBrowser(); });
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
    m_pages = new Pages(m_open, m_context, dialogs(), m_actions, m_saved, this);
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

void Workspace::follow(TablePage *page)
{
    connect(page, &Page::changed, this, [this, page] {
        if (page != m_pages->current())
            return;
        m_toolbar->setSearchText(page->searchText());
        m_toolbar->setSearchProblems(page->searchProblems());
        m_status->setCounts(page->countWords());
        updateChrome();
        updateActions();
    });
    connect(page, &Page::announce, this, &Workspace::announce);
    connect(page, &Page::confirm, m_status,
            [this](const QString &text) { m_status->tell("success", text); });
    connect(page, &TablePage::retryWanted, this, [this] { m_session->refresh(); });
    connect(page, &TablePage::signInWanted, this, &Workspace::renewCredential);
    connect(page, &Page::announceDone, m_banner, &ChangeBanner::showDone);
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

void Workspace::showPage(ActionId id)
{
    m_navigation->setCurrent(m_pages->current()->search().facts().page);
    m_toolbar->showActions(toolsOf(id));
    m_toolbar->setSearchText(m_pages->current()->searchText());
    m_toolbar->setSearchProblems(m_pages->current()->searchProblems());
    m_status->setCounts(m_pages->current()->countWords());
    showFilters();
    updateActions();
}

void Workspace::updateActions()
{
    for (const ActionId id : m_actions.ids())
        m_actions.setAvailability(id, availabilityNow(id, *m_session, *m_pages, *m_banner));
}

void Workspace::showFilters()
{
    const SearchText &search = m_pages->current()->search();
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
        if (m_pages->current()->availabilityOf(id))
            m_pages->current()->run(id); // for the account that is chosen there
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
        m_pages->current()->selectAll();
        break;
    case ActionId::SaveFilter:
        m_pages->current()->saveFilter();
        break;
    case ActionId::ChooseColumns:
        m_pages->current()->chooseColumns();
        break;
    case ActionId::SortRows:
        m_pages->current()->chooseSorting();
        break;
    case ActionId::ToggleDetails:
        m_pages->showDetails(!m_pages->areDetailsShown());
        break;
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
    case ActionId::GoToRotations:
    case ActionId::GoToReview:
    case ActionId::GoToActivity:
    case ActionId::GoToHistory:
        m_pages->goTo(id);
        m_pages->current()->focusTable();
        break;
    default:
        if (isOfReview(id))
            m_pages->goTo(ActionId::GoToReview);
        m_pages->current()->run(id);
        break;
    }
}

void Workspace::goToToken(TokenId id)
{
    m_pages->goToToken(id);
    m_pages->current()->focusTable();
}

void Workspace::goToAccount(AccountId id)
{
    m_pages->goToAccount(id);
    m_pages->current()->focusTable();
}

void Workspace::showTokens(const QString &query)
{
    m_pages->goTo(ActionId::GoToTokens);
    m_pages->current()->setSearchText(query);
    m_pages->current()->focusTable();
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
    m_status->setCounts(m_pages->current()->countWords());
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
    if (due <= before || m_pages->current() == m_pages->madePage(ActionId::GoToRotations))
        return;
    m_due->showText(BannerTone::Info, tr("%Ln rotation(s) due for a next step.", nullptr, due));
    m_due
        ->addAction(tr("Show"),
                    [this] {
                        m_pages->goTo(ActionId::GoToRotations);
                        m_pages->current()->focusTable();
                    })
        ->setObjectName(QStringLiteral("dueShow"));
}

} // namespace tokendesk
