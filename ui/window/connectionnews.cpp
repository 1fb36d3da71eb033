#include "ui/window/connectionnews.h"

#include "domain/names.h"
#include "ui/accounts/accountspage.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/tokens/tokenspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerstack.h"
#include "ui/window/changebanner.h"
#include "ui/window/credentialnotice.h"
#include "ui/window/interruptedbanner.h"
#include "ui/window/loadnotices.h"
#include "ui/window/pages.h"
#include "ui/window/reportwords.h"
#include "workflows/identity.h"

#include <QCoreApplication>
#include <QPointer>

namespace tokendesk {

namespace {

/// The words of the workspace are one context for those who translate.
struct ConnectionNewsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Workspace)
};

} // namespace

ConnectionNews::ConnectionNews(OpenConnection &open, AppContext &context,
                               const DialogContext &dialogs, QWidget *parent)
    : QObject(parent)
    , m_open(open)
    , m_context(context)
    , m_load(new LoadNotices(open.session(), parent))
    , m_credential(new CredentialNotice(open.session(), context.windowState, parent))
    , m_due(new Banner(parent))
    , m_notice(new Banner(parent))
    , m_interrupted(new InterruptedBanner(dialogs, parent))
    , m_leftovers(new LeftoverPanel(dialogs, parent))
    , m_changes(new ChangeBanner(open.changes(), open.session(), parent))
{
    m_due->setObjectName(QStringLiteral("dueBanner"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    m_notice->setProperty("gravity", QStringLiteral("standing"));
    connect(m_load, &LoadNotices::signInWanted, this, &ConnectionNews::renewWanted);
    connect(m_load, &LoadNotices::editWanted, this, &ConnectionNews::editWanted);
    connect(m_load, &LoadNotices::connectionWanted, this, &ConnectionNews::connectionWanted);
    connect(m_credential, &CredentialNotice::renewWanted, this, &ConnectionNews::renewWanted);
    connect(m_changes, &ChangeBanner::refreshWanted, this, [this] { m_open.session().refresh(); });
    connect(m_notice, &Banner::closed, this, [this] {
        // It may bring the next one, with another of these.
        if (const auto read = std::exchange(m_noticeRead, {}))
            read();
    });
}

ConnectionNews::~ConnectionNews()
{
    // They look at the connection until they are gone.
    delete m_leftovers;
    delete m_interrupted;
    delete m_credential;
}

QWidget *ConnectionNews::stack() const
{
    auto *banners = new BannerStack(m_changes->parentWidget());
    banners->add(m_credential);
    m_load->addTo(*banners);
    const QList<QWidget *> others{m_due, m_notice, m_interrupted, m_leftovers, m_changes};
    for (QWidget *other : others)
        banners->add(other);
    return banners;
}

void ConnectionNews::begin(Pages &pages)
{
    m_pages = &pages;
    connect(m_load, &LoadNotices::browserWanted, m_pages,
            [this] { m_pages->tokens()->openBrowser(); });
    connect(&m_open.session(), &Session::refreshed, this, [this] {
        if (!m_open.session().lastError())
            look();
    });
    connect(m_interrupted, &InterruptedBanner::failed, m_changes, &ChangeBanner::showProblem);
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&m_open.rotations(), signal, this, &ConnectionNews::showDueRotations);
    connect(&m_open.rotations(), &Rotations::manyChanged, this, &ConnectionNews::showDueRotations);
    connect(&m_open.rotations(), &Rotations::failed, m_changes, &ChangeBanner::showProblem);
    connect(&m_open.listCheck(), &ListCheck::contradicted, m_changes,
            [this](const QStringList &names) { m_changes->showProblem(contradictedWords(names)); });
    connect(&m_open.listCheck(), &ListCheck::notShown, m_changes, &ChangeBanner::tellNotShown);
    connect(&m_open.listCheck(), &ListCheck::borneOut, m_changes,
            [this](const QStringList &names) { m_changes->showNews(borneOutWords(names)); });
    connect(&m_open.changes(), &Changes::reported, this, &ConnectionNews::showMade);
    followHistory();
    m_interrupted->look(); // from the local store: the server may not answer
}

void ConnectionNews::followHistory()
{
    if (!m_context.history) {
        if (!m_context.historyProblem.isEmpty()
            && !std::exchange(m_context.historyProblemTold, true))
            m_changes->showProblem(
                ConnectionNewsWords::tr("What changes outside this program is not written down. %1")
                    .arg(displaySentence(m_context.historyProblem)));
        return;
    }
    connect(m_open.history(), &History::failed, m_changes, [this](const QString &problem) {
        m_changes->showProblem(ConnectionNewsWords::tr("Not all that changes is written down. %1")
                                   .arg(displaySentence(problem)));
    });
}

void ConnectionNews::takeOver(const ConnectionNews &old)
{
    m_changes->takeOver(*old.m_changes);
    m_credential->takeOver(*old.m_credential);
    m_interrupted->takeOver(*old.m_interrupted);
    m_dueShown = 0;
    showDueRotations();
    // What waits for somebody is found again as after a load.
    const Session &session = m_open.session();
    if (session.phase() == Session::Phase::Ready && !session.isRefreshing()) {
        m_lookedForInterrupted = false;
        look();
    }
}

void ConnectionNews::look()
{
    loadRotations();
    if (!std::exchange(m_lookedForInterrupted, true))
        m_interrupted->look();
}

QCoro::Task<> ConnectionNews::loadRotations()
{
    const QPointer<ConnectionNews> self(this);
    Result<void> loaded = co_await m_open.rotations().load();
    if (!self)
        co_return;
    if (!loaded.ok())
        m_changes->showProblem(loaded.error().text());
    Q_EMIT rotationsLoaded();
    // Afterwards: what belongs to a rotation is told there.
    m_leftovers->look();
}

void ConnectionNews::showDueRotations()
{
    const int due = m_open.rotations().dueCount();
    const int before = std::exchange(m_dueShown, due);
    if (due == 0)
        m_due->hide();
    // On the page itself everybody sees it.
    if (due <= before || m_pages->current() == m_pages->madePage(ActionId::GoToRotations))
        return;
    m_due->showText(BannerTone::Info,
                    ConnectionNewsWords::tr("%Ln rotation(s) due for a next step.", nullptr, due));
    offerRotations(*m_due, "dueShow");
}

void ConnectionNews::offerRotations(Banner &banner, const char *name)
{
    const auto show = [this] {
        m_pages->goTo(ActionId::GoToRotations);
        m_pages->current()->focusTable();
    };
    banner.addAction(ConnectionNewsWords::tr("Show"), show)->setObjectName(QLatin1String(name));
}

void ConnectionNews::tellRotating(const QStringList &names)
{
    m_changes->showNews(
        names.size() == 1
            ? ConnectionNewsWords::tr("The rotation of %1 has begun.").arg(names.constFirst())
            : ConnectionNewsWords::tr("%Ln rotation(s) have begun.", nullptr,
                                      static_cast<int>(names.size())));
    if (m_pages->current() != m_pages->madePage(ActionId::GoToRotations))
        offerRotations(*m_changes, "rotationsShow");
}

void ConnectionNews::showMade(const ChangeReport &report)
{
    const qint64 id = report.done.value(0);
    if (report.kind == ChangeKind::CreateToken)
        m_pages->tokens()->whenListed([this, id, said = m_changes->text()] {
            const TokensPage *tokens = m_pages->tokens();
            offerMade(said, tokens, tokens->shows(id), [this, id] {
                m_pages->goToToken(id);
                m_pages->current()->focusTable();
            });
        });
    else if (report.kind == ChangeKind::CreateAccount)
        m_pages->accounts()->whenListed([this, id, said = m_changes->text()] {
            const AccountsPage *accounts = m_pages->accounts();
            offerMade(said, accounts, accounts->shows(id), [this, id] {
                m_pages->goToAccount(id);
                m_pages->current()->focusTable();
            });
        });
}

void ConnectionNews::offerMade(const QString &said, const Page *page, bool isShown,
                               std::function<void()> show)
{
    const bool isItsPage = m_pages->current() == page;
    if (isItsPage && isShown) {
        show();
        return;
    }
    if (m_changes->isHidden() || m_changes->text() != said)
        return; // there is other news by now
    if (isItsPage)
        m_changes->setText(said + QLatin1Char(' ')
                           + ConnectionNewsWords::tr("The filters hide it."));
    m_changes->addAction(ConnectionNewsWords::tr("Show"), std::move(show))
        ->setObjectName(QStringLiteral("madeShow"));
}

void ConnectionNews::showNotice(const QString &text, const QString &showWords,
                                std::function<void()> show, std::function<void()> read)
{
    m_noticeRead = std::move(read);
    m_notice->showText(BannerTone::Info, text);
    m_notice->addAction(showWords, std::move(show))->setObjectName(QStringLiteral("noticeShow"));
}

void ConnectionNews::rewordNotice(const QString &text)
{
    m_notice->setText(text);
}

void ConnectionNews::hideNotice()
{
    m_notice->hide();
}

void ConnectionNews::announce(const QString &text, bool danger)
{
    if (danger)
        m_changes->showProblem(text);
    else
        m_changes->showNews(text);
}

void ConnectionNews::tellValue(const TokenClaims &claims)
{
    if (claims.isCut) {
        m_changes->showWarning(ConnectionNewsWords::tr(
            "This is a part of a token's value, too short to tell of which account. It "
            "was taken out of the search, and is not kept."));
        return;
    }
    const Inventory &inventory = m_open.session().inventory().data();
    const std::optional<AccountId> owner = accountNamedBy(claims, inventory);
    if (!owner) {
        m_changes->showWarning(ConnectionNewsWords::tr(
            "This is a token's value. It does not say that it is of an account on this "
            "deployment's list. It was taken out of the search, and is not kept."));
        return;
    }
    const Account &account = inventory.account(inventory.accountIndex(*owner));
    //: %1: name, service id and number of an account
    m_changes->showWarning(
        ConnectionNewsWords::tr("This is a token's value, as it says itself of the account "
                                "%1. It was taken out of the search, and is not kept.")
            .arg(displayText(account.label()) + QStringLiteral(" · ")
                 + displayText(account.idWords())));
    if (!inventory.knowsTokens())
        return;
    const auto show = [this, id = *owner] {
        m_pages->goTo(ActionId::GoToTokens);
        m_pages->tokens()->showOnly(id);
        m_pages->current()->focusTable();
    };
    m_changes->addAction(ConnectionNewsWords::tr("Show its tokens"), show)
        ->setObjectName(QStringLiteral("valueShow"));
}

void ConnectionNews::remember()
{
    m_credential->remember();
}

} // namespace tokendesk
