#include "ui/window/workspace.h"

#include "api/httperrors.h"
#include "domain/duration.h"
#include "ui/dialogs/dialogs.h"
#include "ui/plan/openplan.h"
#include "ui/plan/plandialog.h"
#include "ui/plan/planfile.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/actiongroups.h"
#include "ui/window/availabilitynow.h"
#include "ui/window/changebanner.h"
#include "ui/window/colouredge.h"
#include "ui/window/connectionnews.h"
#include "ui/window/credentialrenewal.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

namespace {

constexpr qint64 staleMs = 60 * msPerSecond;
constexpr std::chrono::milliseconds afterTheClick(500);

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
        tools = {ActionId::TakeBack, ActionId::ShowRun, ActionId::OpenContainment, ActionId::Verify,
                 ActionId::OpenPlan};
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
    , m_renewal(new CredentialRenewal(open.session(), context, this))
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
    connect(m_toolbar, &Toolbar::typedAtChanged, this,
            [this](qsizetype cursor) { m_pages->current()->setTypedAt(cursor); });
    connect(m_toolbar, &Toolbar::tokenValueGiven, m_news, &ConnectionNews::tellValue);
    m_toolbar->setCompletions([this](const QString &text, int cursor) {
        return queryCompletions(text, cursor, m_session->inventory().data(),
                                m_pages->current()->search().facts(),
                                m_pages->current()->searchValues());
    });
    connect(m_toolbar, &Toolbar::leaveSearch, this, [this] { m_pages->current()->focusTable(); });
    followSession();
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
        if (std::exchange(m_isRefreshToTell, false) && !m_session->lastError())
            m_status->tellRefreshed();
    });
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&rotations(), signal, this, &Workspace::countRotations);
    connect(&rotations(), &Rotations::manyChanged, this, &Workspace::countRotations);
    connect(m_news, &ConnectionNews::rotationsLoaded, this, [this] {
        m_status->setCounts(m_pages->current()->countWords());
        updateActions();
    });
    connect(m_news, &ConnectionNews::connectionWanted, this, &Workspace::connectionWanted);
    connect(m_news, &ConnectionNews::editWanted, this, &Workspace::editWanted);
    connect(m_news, &ConnectionNews::renewWanted, this, &Workspace::renewCredential);
    connect(m_renewal, &CredentialRenewal::announce, m_news, &ConnectionNews::announce);
    connect(m_renewal, &CredentialRenewal::otherSessionReady, this, &Workspace::otherSessionReady);
    connect(&m_news->changes(), &ChangeBanner::canUndoChanged, this, &Workspace::updateActions);
    m_news->begin(*m_pages);
    connect(&changes(), &Changes::reported, this, [this](const ChangeReport &report) {
        if (!report.done.isEmpty())
            m_session->changeWasDone();
        takeBackReason();
    });
    connect(&changes(), &Changes::answered, this, [this] {
        if (m_isToldToWait && !changes().isReportDue()) {
            m_isToldToWait = false;
            m_news->changes().takeBackWarning(waitWords());
            Q_EMIT waited();
        }
    });
    if (m_open.history())
        connect(m_open.history(), &History::looked, this, &Workspace::countMadeElsewhere);
}

void Workspace::countRotations()
{
    m_navigation->setRotations(rotations().openCount());
}

void Workspace::countMadeElsewhere()
{
    m_navigation->setMadeElsewhere(m_open.history()->elsewhereCount());
}

bool Workspace::asksToWait()
{
    if (std::exchange(m_isToldToWait, changes().isReportDue()) || !m_isToldToWait)
        return false;
    m_news->changes().showWarning(waitWords());
    return true;
}

QString Workspace::waitWords()
{
    return tr("A change is on its way, and the server has not answered yet. Wait for that, or "
              "choose the same again to leave: what became of it is then told when this "
              "connection is opened next.");
}

void Workspace::saveState()
{
    m_pages->saveState();
}

void Workspace::takeOver(Workspace &old)
{
    m_pages->takeOver(*old.m_pages);
    m_news->takeOver(*old.m_news);
    m_isToldToWait = old.m_isToldToWait;
    if (m_isToldToWait)
        m_news->changes().showWarning(waitWords());
    countRotations();
    if (m_open.history())
        countMadeElsewhere();
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
    delete m_news;
}

void Workspace::build(QMenu *connectionMenu)
{
    m_edge = new ColourEdge(this);
    m_edge->setColour(m_session->connection().colour);
    m_navigation = new Navigation(this);
    m_navigation->setConnection(m_session->connection());
    m_navigation->setConnectionMenu(connectionMenu);
    m_toolbar = new Toolbar(m_actions, this);
    m_news = new ConnectionNews(m_open, m_context, dialogs(), this);
    m_pages = new Pages(m_open, m_context, dialogs(), m_actions, m_saved, this);
    m_status = new StatusLine(*m_session, changes(), this);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    // Below: what is under the mouse stays there, and a second click meets the same row.
    middle->addWidget(m_news->stack());
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
        m_status->tellCounts(page->countWords());
        updateChrome();
        updateActions();
    });
    connect(page, &Page::announce, m_news, &ConnectionNews::announce);
    connect(page, &Page::confirm, m_status, [this](const QString &text, const QString &whole) {
        m_status->tell("success", text, whole);
    });
    connect(page, &TablePage::retryWanted, this, [this] { m_session->refresh(); });
    connect(page, &TablePage::signInWanted, this, &Workspace::renewCredential);
    connect(page, &TablePage::editWanted, this, &Workspace::editWanted);
    connect(page, &Page::announceDone, &m_news->changes(), &ChangeBanner::showDone);
    connect(page, &Page::localUndoChanged, &m_news->changes(), &ChangeBanner::dropVoid);
}

DialogContext Workspace::dialogs()
{
    const auto signInAgain = [self = QPointer<Workspace>(this)](QWidget *over) {
        if (self)
            self->m_renewal->askOver(over);
    };
    const auto tellRotating = [self = QPointer<Workspace>(this)](const QStringList &names) {
        if (self)
            self->m_news->tellRotating(names);
    };
    return {m_open.session(), m_open.changes(), m_open.rotations(), m_context.settings,
            m_tellByWindow,   signInAgain,      tellRotating};
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
    const UndoSteps &steps = m_news->changes().steps();
    const bool undoesPlan = planToTakeBack() != nullptr;
    for (const ActionId id : m_actions.ids()) {
        const bool isUndoOfPlan = id == ActionId::Undo && undoesPlan;
        m_actions.setAvailability(
            id, isUndoOfPlan ? Availability() : availabilityNow(id, *m_session, *m_pages, steps));
    }
    takeBackReason();
}

PlanDialog *Workspace::planToTakeBack()
{
    const QString run = m_news->changes().steps().passedRun();
    PlanDialog *plan = run.isEmpty() ? nullptr : planDialogOf(*window(), run);
    if (!plan)
        return nullptr;
    connect(plan, &PlanDialog::wayBackChanged, this, &Workspace::updateActions,
            Qt::UniqueConnection);
    // When it is gone.
    connect(plan, &PlanDialog::finished, this, &Workspace::updateActions,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    return plan->offersWayBack() ? plan : nullptr;
}

void Workspace::tellWhile(const QString &reason, const std::function<bool()> &isSo)
{
    m_status->tell("info", reason);
    m_toldReason = reason;
    m_isReasonSo = isSo;
}

void Workspace::takeBackReason()
{
    if (!m_isReasonSo || m_isReasonSo())
        return;
    m_status->takeBack(m_toldReason);
    m_isReasonSo = nullptr;
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
        openPlanFile(this, dialogs(), [this](const QString &problem) { announce(problem, true); });
        break;
    case ActionId::Refresh:
        m_isRefreshToTell = true;
        m_session->refresh();
        break;
    case ActionId::Undo:
        // It would take back the one before.
        if ((m_session->inventory().hasPending() || changes().isReportDue())
            && !m_news->changes().steps().undoesHere())
            tellWhile(tr("A change is on its way. Undo it when it has arrived."), [this] {
                return m_session->inventory().hasPending() || changes().isReportDue();
            });
        else if (PlanDialog *plan = planToTakeBack())
            plan->takeBack();
        else
            m_news->changes().undo();
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
    m_news->showNotice(text, showWords, std::move(show), std::move(read));
}

void Workspace::rewordNotice(const QString &text)
{
    m_news->rewordNotice(text);
}

void Workspace::hideNotice()
{
    m_news->hideNotice();
}

void Workspace::windowActivated()
{
    m_news->remember();
    const Moment read = m_session->refreshedAt();
    const bool isStale = read.isSet() && m_session->inventory().nowMs() - read.msecs() > staleMs;
    if (isStale)
        m_session->refreshUnasked();
    // Not at once: the click that has brought the window to the front may be on what is to be
    // tried.
    if (mayBeThereNow())
        QTimer::singleShot(afterTheClick, this, [this] {
            if (mayBeThereNow())
                m_session->refreshUnasked();
        });
}

bool Workspace::mayBeThereNow() const
{
    const std::optional<Error> &error = m_session->lastError();
    return m_session->phase() == Session::Phase::Failed && error && isUnanswered(*error);
}

void Workspace::setConnection(const Connection &connection)
{
    m_navigation->setConnection(connection);
    m_edge->setColour(connection.colour);
    m_session->setConnection(connection);
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    // Enter does something wherever it is pressed, and a key that is held down has done it.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString whyNot =
        isEnter || event->isAutoRepeat() ? QString() : m_actions.whyNot(event->keyCombination());
    if (event->key() == Qt::Key_Escape && m_news->changes().isVisible())
        m_news->changes().dismiss();
    else if (!whyNot.isEmpty())
        tellWhile(whyNot, [this, keys = QKeySequence(event->keyCombination()), whyNot] {
            return m_actions.whyNot(keys) == whyNot;
        });
    else
        QWidget::keyPressEvent(event);
}

void Workspace::announce(const QString &text, bool danger)
{
    m_news->announce(text, danger);
}

void Workspace::tellValue(const TokenClaims &claims)
{
    m_news->tellValue(claims);
}

void Workspace::renewCredential()
{
    m_renewal->askOver(window());
}

std::unique_ptr<Session> Workspace::takeOtherSession()
{
    return m_renewal->takeOtherSession();
}

} // namespace tokendesk
