#include "ui/incident/containdialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"
#include "ui/theme/wrappeditems.h"
#include "ui/window/exporter.h"
#include "workflows/permissions.h"

#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int rowsShown = 8;
constexpr qsizetype tokensListed = 200;

QString eventText(const ContainmentEvent &event)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(event.atMs).toUTC().toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString name = displayText(event.name);
    const QString detail = displayText(event.detail);
    QString what;
    switch (event.kind) {
    case ContainmentEvent::Kind::Started:
        what = ContainDialog::tr("Started: %Ln token(s) not revoked", nullptr, event.count);
        break;
    case ContainmentEvent::Kind::Revoked:
        what = ContainDialog::tr("Revoked %1").arg(name);
        break;
    case ContainmentEvent::Kind::Failed:
        what = ContainDialog::tr("Failed for %1: %2").arg(name, detail);
        break;
    case ContainmentEvent::Kind::TakenUp:
        what = ContainDialog::tr("Taken up again: %Ln token(s) not revoked", nullptr, event.count);
        break;
    case ContainmentEvent::Kind::ListRead:
        what = ContainDialog::tr("Read the list again: %Ln token(s) not revoked", nullptr,
                                 event.count);
        break;
    case ContainmentEvent::Kind::Deactivated:
        what = ContainDialog::tr("Deactivated the account");
        break;
    case ContainmentEvent::Kind::Ended:
        what = detail.isEmpty() ? ContainDialog::tr("Ended: no active token is left")
                                : ContainDialog::tr("Ended early: %1").arg(detail);
        break;
    }
    return ContainDialog::tr("%1 UTC   %2", "time, then what happened").arg(time, what);
}

QString useWords(const Token &token, qint64 nowMs)
{
    const QString name = displayText(token.label());
    if (token.lastUsed.isSet())
        return ContainDialog::tr("%1, last used %2").arg(name, pastTime(token.lastUsed, nowMs));
    return (token.lastUsed.isNull() ? ContainDialog::tr("%1, never used")
                                    : ContainDialog::tr("%1, last use not known"))
        .arg(name);
}

QString stoppingWords()
{
    return ContainDialog::tr("Stopping: what is on its way is awaited");
}

} // namespace

ContainDialog::ContainDialog(DialogContext context, AccountId account, QWidget *parent,
                             const std::optional<RunRecord> &past)
    : FormDialog({}, parent)
    , m_context(context)
    , m_session(&context.session)
    , m_containment(context.session, context.changes, account)
    , m_pause(context.session.http())
    , m_guard(new CloseGuard(this, CloseGuard::Holds::Work))
    , m_facts(new PlainLabel({}, this))
    , m_deactivate(new WrappedBox(tr("Also &deactivate the account"), this))
    , m_acknowledged(
          new WrappedBox(tr("I know that this is my own account, and have another way in"), this))
    , m_reason(new QLineEdit(this))
    , m_tokens(new QListWidget(this))
    , m_timeline(new QListWidget(this))
    , m_export(addSideButton(tr("Export timeline…")))
    , m_takeBack(addSideButton(tr("Restore exactly these…")))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_contain(addDangerButton(tr("Contain now")))
{
    setObjectName(QStringLiteral("containDialog"));
    setModal(false);
    setWindowModality(Qt::NonModal);
    keepTyped();
    askForIt();
    setLead(tr("Every token of this account that is not revoked is revoked now, the most recently "
               "used first, ahead of everything else. The list is read again until none is left. "
               "No other account is touched."));
    followConnection(m_context.session);
    closeWith(&m_context.session);
    build();
    connect(&m_containment, &Containment::changed, this, [this] {
        if (m_containment.phase() == Containment::Phase::Running)
            m_guard->engage();
        else
            m_guard->release();
        refresh();
    });
    connect(&m_pause, &ServerPause::changed, this, [this] {
        if (m_containment.phase() == Containment::Phase::Running)
            refresh();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ContainDialog::followTokens);
    connect(&m_context.session.inventory(), &LiveInventory::tokenChanged, this,
            [this] { m_soon.start(); });
    connect(m_guard, &CloseGuard::insisted, this, [this] { (void)mayClose(); });
    for (const auto signal : {&Session::refreshed, &Session::connectionChanged})
        connect(&m_context.session, signal, this, &ContainDialog::refresh);
    // What was typed before an interruption is not typed again.
    connect(&m_containment, &Containment::recalled, this, [this] {
        if (m_reason->text().isEmpty())
            m_reason->setText(m_containment.wished().reason);
        m_deactivate->setChecked(m_deactivate->isChecked() || m_containment.wished().deactivate);
        if (m_containment.phase() == Containment::Phase::Ready)
            askForIt();
        refresh();
    });
    if (past)
        m_containment.reopen(*past);
    else
        m_containment.recall();
    refresh();
    if (!past)
        m_contain->setFocus();
}

void ContainDialog::askForIt()
{
    setHeading(tr("Contain %1?").arg(displayText(m_containment.accountName())));
}

void ContainDialog::build()
{
    m_facts->setObjectName(QStringLiteral("containFacts"));
    m_facts->setWordWrap(true);
    m_deactivate->setObjectName(QStringLiteral("containDeactivate"));
    m_acknowledged->setObjectName(QStringLiteral("containAcknowledged"));
    m_reason->setObjectName(QStringLiteral("containReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What happened? It is shown under Activity (optional)"));
    m_reason->setMaxLength(500);
    m_tokens->setObjectName(QStringLiteral("containTokens"));
    m_tokens->setAccessibleName(tr("Tokens"));
    m_tokens->setSelectionMode(QAbstractItemView::NoSelection);
    m_tokens->setTextElideMode(Qt::ElideMiddle);
    m_tokens->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setObjectName(QStringLiteral("containTimeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setMinimumHeight(fontMetrics().height() * 2 * rowsShown);
    wrapItems(m_timeline);
    m_timeline->hide();
    m_export->setObjectName(QStringLiteral("containExport"));
    m_takeBack->setObjectName(QStringLiteral("containTakeBack"));
    m_cancel->setObjectName(QStringLiteral("containCancel"));
    m_contain->setObjectName(QStringLiteral("containNow"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_tokens),
          static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_reason),
          static_cast<QWidget *>(m_deactivate), static_cast<QWidget *>(m_acknowledged)})
        body()->addWidget(widget);
    for (const QCheckBox *box : {m_deactivate, m_acknowledged})
        connect(box, &QCheckBox::toggled, this, &ContainDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ContainDialog::exportTimeline);
    connect(m_takeBack, &QPushButton::clicked, this, &ContainDialog::takeBack);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_containment.phase() == Containment::Phase::Running)
            stop();
        else
            reject();
    });
    connect(m_contain, &QPushButton::clicked, this, [this] {
        clearMessage(); // why the try before failed
        m_containment.start(m_deactivate->isChecked(), m_reason->text());
    });
}

void ContainDialog::stop()
{
    clearMessage(); // that it goes on
    m_containment.stop();
}

void ContainDialog::refresh()
{
    appendEvents();
    const Containment::Phase phase = m_containment.phase();
    // Of one that is taken up as well, before it goes on.
    const bool hasDone =
        phase != Containment::Phase::Running && !m_containment.timeline().isEmpty();
    m_export->setVisible(hasDone);
    m_takeBack->setVisible(hasDone && !m_containment.revoked().isEmpty());
    if (phase == Containment::Phase::Ready) {
        m_timeline->setVisible(hasDone);
        offerWaysOn();
        refreshBefore();
        return;
    }
    if (!m_reason->isHidden()) { // it begins
        m_timeline->show();
        m_timeline->setFocus(); // not Stop, which would be the next
    }
    m_tokens->hide();
    m_reason->hide();
    m_deactivate->hide();
    m_acknowledged->hide();
    if (m_containment.isPast()) {
        refreshPast();
        return;
    }
    const bool mayTryAgain =
        phase == Containment::Phase::Ended && !m_containment.problem().isEmpty();
    // Stop is not to come where the second click of a double click lands.
    QSizePolicy place = m_contain->sizePolicy();
    place.setRetainSizeWhenHidden(phase == Containment::Phase::Running);
    m_contain->setSizePolicy(place);
    m_contain->setVisible(mayTryAgain);
    offerWaysOn();
    QStringList facts{revokedWords()};
    if (const int unclear = m_containment.unclear(); unclear > 0)
        facts << tr("%Ln request(s) not clearly answered: the list will tell", nullptr, unclear);
    if (phase == Containment::Phase::Running && !m_pause.words().isEmpty())
        facts << m_pause.words();
    const bool isStopping = phase == Containment::Phase::Running && m_containment.isStopped();
    const QString stopping = isStopping ? stoppingWords() : QString();
    enableUnless(*m_cancel, stopping);
    if (isStopping)
        facts << stopping;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    if (phase != Containment::Phase::Ended) {
        m_cancel->setText(tr("Stop"));
        setHeading(tr("Containing %1…").arg(displayText(m_containment.accountName())));
        return;
    }
    refreshEnded();
}

void ContainDialog::refreshEnded()
{
    const QString name = displayText(m_containment.accountName());
    m_cancel->setText(tr("Close"));
    setLead({}); // what it would do
    if (m_containment.problem().isEmpty()) {
        setHeading(tr("%1 is contained").arg(name));
        showMessage(Tone::Info,
                    m_containment.hasDeactivated()
                        ? tr("No active token is left, and the account is deactivated.")
                        : tr("No active token is left."));
        return;
    }
    if (m_containment.isAccountLeft()) {
        m_contain->setText(tr("Deactivate the account"));
        setHeading(tr("%1 has no active token, but is not deactivated").arg(name));
    } else {
        m_contain->setText(tr("Try again"));
        setHeading(tr("%1 is not contained").arg(name));
    }
    showMessage(Tone::Danger, m_containment.problem());
}

void ContainDialog::refreshPast()
{
    m_contain->hide();
    m_cancel->setText(tr("Close"));
    setLead({}); // what it would do
    setHeading(tr("Containment of %1").arg(displayText(m_containment.accountName())));
    m_facts->setText(revokedWords());
    offerWaysOn();
    if (!m_containment.problem().isEmpty()) {
        showMessage(Tone::Danger, m_containment.problem());
        return;
    }
    const bool isSure = m_containment.activeTokens().isEmpty() && doubtNow().isEmpty();
    showMessage(isSure ? Tone::Info : Tone::Warning, activeNowWords());
}

bool ContainDialog::knowsTokens() const
{
    return m_session && m_session->hasRead() && m_session->inventory().data().knowsTokens();
}

QString ContainDialog::doubtNow() const
{
    if (!knowsTokens())
        return tr("The list of tokens is not read, so it is not known which of this account are "
                  "active now.");
    const QString doubt = m_containment.doubt();
    return doubt.isEmpty() ? m_containment.ownerlessWords() : doubt;
}

QString ContainDialog::activeNowWords() const
{
    const int active = static_cast<int>(m_containment.activeTokens().size());
    if (knowsTokens() && active > 0)
        return tr("The list shows %Ln active token(s) of this account.", nullptr, active);
    const QString doubt = doubtNow();
    return doubt.isEmpty() ? tr("The list shows no active token of this account.") : doubt;
}

void ContainDialog::offerWaysOn()
{
    if (!m_session)
        return;
    enableUnless(*m_contain, mayChange(*m_session).reason);
    enableUnless(*m_takeBack, whyNotToRestore());
}

QString ContainDialog::whyNotToRestore() const
{
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok())
        return allowed.reason;
    if (!knowsTokens())
        return activeNowWords();
    return m_containment.stillRevoked().isEmpty()
        ? tr("The list shows none of what was revoked as revoked any more")
        : QString();
}

void ContainDialog::followTokens()
{
    if (m_containment.phase() == Containment::Phase::Running)
        refresh();
    else if (m_containment.isPast())
        refreshPast();
    else if (m_containment.phase() == Containment::Phase::Ended)
        offerWaysOn(); // the message stays: it may be of an export
}

QString ContainDialog::revokedWords() const
{
    return tr("%Ln token(s) revoked", nullptr, static_cast<int>(m_containment.revoked().size()));
}

QList<TokenId> ContainDialog::tokensLeft() const
{
    QList<TokenId> tokens = m_containment.activeTokens();
    // A list of an earlier run does not know what has been revoked since.
    if (!m_session->hasRead())
        tokens.removeIf([this](TokenId token) { return m_containment.revoked().contains(token); });
    return tokens;
}

void ContainDialog::refreshBefore()
{
    const QList<TokenId> tokens = tokensLeft();
    const int count = static_cast<int>(tokens.size());
    QStringList facts;
    if (!m_session->hasRead() && !m_containment.revoked().isEmpty())
        facts << revokedWords();
    // Also those that expire soon or have expired.
    facts << (count == 0
                  ? activeNowWords()
                  : tr("%Ln token(s) not revoked, the most recently used first:", nullptr, count));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    listTokens(tokens);
    const bool isOwn = m_context.session.isOwnAccount(m_containment.account());
    m_acknowledged->setVisible(isOwn);
    const QString noDeactivation = whyNotToDeactivate();
    enableUnless(*m_deactivate, noDeactivation);
    m_deactivate->setChecked(m_deactivate->isChecked() && noDeactivation.isEmpty());
    m_contain->setText(wordsToBegin(count));
    const Availability allowed = mayChangeTokens(m_context.session);
    if (allowed.ok())
        clearMessage();
    else
        showMessage(Tone::Warning, allowed.reason);
    const bool isToTick = isOwn && !m_acknowledged->isChecked();
    enableUnless(*m_contain, allowed.ok() && isToTick ? tickFirstWords() : allowed.reason);
}

QString ContainDialog::whyNotToDeactivate() const
{
    const Session &session = m_context.session;
    const Inventory &inventory = session.inventory().data();
    if (!session.capabilities().has(Capability::DeactivateAccount))
        return tr("This deployment does not offer to deactivate an account");
    if (session.isOwnAccount(m_containment.account()))
        return tr("Your own credential is revoked by then. Deactivate the account with another "
                  "credential");
    const int account = inventory.accountIndex(m_containment.account());
    if (account >= 0 && !inventory.account(account).isActive())
        return tr("The account is deactivated already");
    return {};
}

QString ContainDialog::wordsToBegin(int tokens) const
{
    if (tokens > 0)
        return tr("Revoke %Ln token(s) now", nullptr, tokens);
    return m_deactivate->isChecked() ? tr("Deactivate the account") : tr("Check the list again");
}

void ContainDialog::listTokens(const QList<TokenId> &tokens)
{
    const Inventory &inventory = m_context.session.inventory().data();
    const qint64 now = m_context.session.inventory().nowMs();
    const QList<TokenId> listed = tokens.mid(0, tokensListed);
    m_tokens->clear();
    for (const TokenId id : listed) {
        const Token &token = inventory.token(inventory.tokenIndex(id));
        m_tokens->addItem(useWords(token, now) + QStringLiteral(" · ")
                          + tokenStateWord(tokenState(token, now)));
    }
    if (const qsizetype more = tokens.size() - listed.size(); more > 0)
        m_tokens->addItem(tr("and %Ln more", nullptr, static_cast<int>(more)));
    m_tokens->setVisible(!tokens.isEmpty());
    const int row = std::max(m_tokens->sizeHintForRow(0), fontMetrics().height());
    m_tokens->setFixedHeight(row * std::min(m_tokens->count(), rowsShown)
                             + 2 * m_tokens->frameWidth());
}

void ContainDialog::appendEvents()
{
    const QList<ContainmentEvent> &events = m_containment.timeline();
    for (qsizetype i = m_timeline->count(); i < events.size(); ++i)
        m_timeline->addItem(eventText(events.at(i)));
    m_timeline->scrollToBottom();
}

bool ContainDialog::mayClose()
{
    const bool runs = m_containment.phase() == Containment::Phase::Running;
    if (runs)
        showMessage(Tone::Info,
                    m_containment.isStopped()
                        ? stoppingWords()
                        : tr("It is still going on. The button Stop ends it: nothing more is begun "
                             "then, and what was done stays done."));
    return !runs;
}

void ContainDialog::exportTimeline()
{
    const QList<ContainmentEvent> timeline = m_containment.timeline();
    exportRows(
        this, tr("containment"), timeline.size(),
        [timeline](ExportFormat format) {
            return format == ExportFormat::Json ? timelineAsJson(timeline)
                                                : timelineAsCsv(timeline);
        },
        [this](const QString &text, bool failed) {
            showMessage(failed ? Tone::Danger : Tone::Info, text);
        },
        m_context.tellByWindow);
}

void ContainDialog::takeBack()
{
    auto *dialog = new PlanDialog(m_context, m_containment.restorePlan(), parentWidget());
    dialog->run().setReactivates(m_containment.hasDeactivated());
    dialog->show();
    reject();
}

namespace {

/// The one for which `isWanted`, brought to the front; null: there is none.
ContainDialog *broughtToFront(const QWidget *window,
                              const std::function<bool(const Containment &)> &isWanted)
{
    const auto dialogs = window->findChildren<ContainDialog *>();
    const auto found = std::find_if(dialogs.begin(), dialogs.end(), [&](ContainDialog *dialog) {
        return isWanted(dialog->containment());
    });
    if (found == dialogs.end())
        return nullptr;
    (*found)->show();
    (*found)->raise();
    (*found)->activateWindow();
    return *found;
}

} // namespace

ContainDialog *openContainment(QWidget *window, const DialogContext &context, AccountId account)
{
    // Two at once would get in each other's way; one that has ended well does not.
    ContainDialog *dialog = broughtToFront(window, [account](const Containment &containment) {
        const bool isOver =
            containment.phase() == Containment::Phase::Ended && containment.problem().isEmpty();
        return containment.account() == account && !containment.isPast() && !isOver;
    });
    if (!dialog) {
        dialog = new ContainDialog(context, account, window);
        dialog->show();
    }
    return dialog;
}

void openContainment(QWidget *window, const DialogContext &context, const RunRecord &record)
{
    const ContainmentRun run = containmentOf(record);
    if (broughtToFront(window, [&run](const Containment &containment) {
            return containment.wished().run == run.run;
        }))
        return;
    if (record.isOpen && !isOfAnother(context.session, run))
        openContainment(window, context, run.account);
    else
        (new ContainDialog(context, run.account, window, record))->show();
}

} // namespace tokendesk
