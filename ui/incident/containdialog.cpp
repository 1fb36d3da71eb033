#include "ui/incident/containdialog.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/incident/answerretry.h"
#include "ui/incident/containmentnow.h"
#include "ui/incident/containmenttimeline.h"
#include "ui/incident/tokenstorevoke.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"
#include "ui/window/exporter.h"
#include "workflows/permissions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

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
    , m_account(new ElidedLabel(this))
    , m_facts(new PlainLabel({}, this))
    , m_deactivate(new WrappedBox(tr("Also &deactivate the account"), this))
    , m_acknowledged(
          new WrappedBox(tr("I know that this is my own account, and have another way in"), this))
    , m_reason(new QLineEdit(this))
    , m_tokens(new TokensToRevoke(this))
    , m_timeline(new ContainmentTimeline(this))
    , m_export(addSideButton(tr("Export timeline…")))
    , m_takeBack(addSideButton(tr("Restore exactly these…")))
    , m_retry(addSideButton(tr("Try again")))
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
    // How the deactivation goes, or what has become of it.
    connect(&m_context.session.inventory(), &LiveInventory::accountChanged, this,
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
    m_account->setObjectName(QStringLiteral("containAccount"));
    m_account->setProperty("muted", true);
    m_facts->setObjectName(QStringLiteral("containFacts"));
    m_facts->setWordWrap(true);
    m_deactivate->setObjectName(QStringLiteral("containDeactivate"));
    m_acknowledged->setObjectName(QStringLiteral("containAcknowledged"));
    m_reason->setObjectName(QStringLiteral("containReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What happened? It is shown under Activity (optional)"));
    m_reason->setMaxLength(500);
    m_timeline->hide();
    m_export->setObjectName(QStringLiteral("containExport"));
    m_takeBack->setObjectName(QStringLiteral("containTakeBack"));
    m_retry->setObjectName(QStringLiteral("containRetry"));
    m_cancel->setObjectName(QStringLiteral("containCancel"));
    m_contain->setObjectName(QStringLiteral("containNow"));
    for (QWidget *widget : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_facts),
                            static_cast<QWidget *>(m_tokens), static_cast<QWidget *>(m_timeline),
                            static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_deactivate),
                            static_cast<QWidget *>(m_acknowledged)})
        body()->addWidget(widget);
    for (const QCheckBox *box : {m_deactivate, m_acknowledged})
        connect(box, &QCheckBox::toggled, this, &ContainDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ContainDialog::exportTimeline);
    connect(m_takeBack, &QPushButton::clicked, this, &ContainDialog::takeBack);
    new AnswerRetry(m_context.session, *m_retry, *m_cancel, this);
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
    m_account->setWhole(accountIdWords(m_containment));
    m_timeline->follow(m_containment.timeline());
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
    enableUnless(*m_cancel, isStopping() ? stoppingWords() : QString());
    showFacts();
    if (phase != Containment::Phase::Ended) {
        m_cancel->setText(tr("Stop"));
        setHeading(tr("Containing %1…").arg(displayText(m_containment.accountName())));
        return;
    }
    refreshEnded();
}

bool ContainDialog::isStopping() const
{
    return m_containment.phase() == Containment::Phase::Running && m_containment.isStopped();
}

void ContainDialog::showFacts()
{
    const bool isRunning = m_containment.phase() == Containment::Phase::Running;
    QStringList facts{progressWords()};
    const int unclear = m_containment.unclear();
    const int gainsaid = m_containment.gainsaid();
    const int active = m_containment.listed().activeCount() - unclear - gainsaid;
    if (!isRunning && active > 0 && knowsTokens(m_session))
        facts << tr("%Ln token(s) not revoked yet", nullptr, active);
    if (gainsaid > 0 && knowsTokens(m_session))
        facts << tr("%Ln token(s): answered as revoked, but listed as active", nullptr, gainsaid);
    if (!isRunning && unclear > 0)
        facts << tr("%Ln token(s): not known whether revoked", nullptr, unclear);
    if (isRunning && unclear > 0)
        facts << tr("%Ln request(s) not clearly answered: the list will tell", nullptr, unclear);
    if (isRunning && !m_pause.words().isEmpty())
        facts << m_pause.words();
    if (isStopping())
        facts << stoppingWords();
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ContainDialog::refreshEnded()
{
    const QString name = displayText(m_containment.accountName());
    m_cancel->setText(tr("Close"));
    setLead({}); // what it would do
    if (m_containment.problem().isEmpty()) {
        setHeading(tr("%1 is contained").arg(name));
        showContained();
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

void ContainDialog::showContained()
{
    const QString reactivated = activeAgainWords(m_session, m_containment);
    m_contained = joinedSentences({endedWords(m_containment), reactivated});
    showMessage(reactivated.isEmpty() ? Tone::Info : Tone::Warning, m_contained);
    m_contained = message(); // as it is shown
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
    const QString reactivated = activeAgainWords(m_session, m_containment);
    const bool isSure = m_containment.activeTokens().isEmpty() && reactivated.isEmpty()
        && doubtNow(m_session, m_containment.listed()).isEmpty();
    showMessage(isSure ? Tone::Info : Tone::Warning,
                joinedSentences({activeNowWords(m_session, m_containment.listed()), reactivated}));
}

void ContainDialog::offerWaysOn()
{
    if (!m_session)
        return;
    enableUnless(*m_contain, mayChange(*m_session).reason);
    enableUnless(*m_takeBack, whyNotToRestore(*m_session, m_containment));
}

void ContainDialog::followTokens()
{
    if (m_containment.phase() == Containment::Phase::Running) {
        refresh();
    } else if (m_containment.isPast()) {
        refreshPast();
    } else if (m_containment.phase() == Containment::Phase::Ended) {
        showFacts();
        offerWaysOn();
        if (!m_contained.isEmpty()
            && message() == m_contained) // it may be of an export, and then it stays
            showContained();
    }
}

QString ContainDialog::progressWords() const
{
    const bool isDone =
        m_containment.phase() == Containment::Phase::Ended && m_containment.problem().isEmpty();
    if (isDone)
        return revokedWords();
    const int revoked = static_cast<int>(m_containment.revoked().size());
    // Those that were found later, too.
    const int all =
        std::max(m_containment.wished().activeAtStart.value_or(0),
                 revoked + m_containment.listed().activeCount() - m_containment.gainsaid());
    return tr("%1 of %Ln token(s) revoked", nullptr, all).arg(QLocale().toString(revoked));
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
    const int unclear = count == 0 ? 0 : m_containment.unclear();
    if (unclear > 0)
        facts << tr("%Ln token(s): not known whether revoked", nullptr, unclear);
    // Also those that expire soon or have expired.
    if (count == 0)
        facts << activeNowWords(m_session, m_containment.listed());
    else if (count > unclear)
        facts << tr("%Ln token(s) not revoked, the most recently used first:", nullptr,
                    count - unclear);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_tokens->setTokens(tokens, m_context.session.inventory());
    const bool isOwn = m_context.session.isOwnAccount(m_containment.account());
    m_acknowledged->setVisible(isOwn);
    const QString noDeactivation = whyNotToDeactivate(m_context.session, m_containment);
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

QString ContainDialog::wordsToBegin(int tokens) const
{
    if (tokens > 0)
        return tr("Revoke %Ln token(s) now", nullptr, tokens);
    return m_deactivate->isChecked() ? tr("Deactivate the account") : tr("Check the list again");
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

void ContainDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Who has ticked it goes on from there. Without the tick, Enter may be meant to set it.
    const bool goesOn = focusWidget() == m_deactivate && m_deactivate->isChecked();
    if (isEnter && !event->isAutoRepeat() && goesOn)
        m_contain->click();
    else if (isEnter && focusWidget() == m_reason && m_contain->isEnabled())
        m_contain->setFocus(Qt::TabFocusReason); // the next Enter is meant for it
    else if (beginsReason(*event))
        m_reason->event(event);
    else
        FormDialog::keyPressEvent(event);
}

bool ContainDialog::beginsReason(const QKeyEvent &event)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    if (focusWidget() != m_contain || !m_reason->isVisible() || event.modifiers() & commands
        || text.isEmpty() || !text.front().isPrint())
        return false;
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->deselect(); // what was recalled is added to
    m_reason->end(false);
    return true;
}

bool ContainDialog::holdsResult() const
{
    return m_containment.phase() == Containment::Phase::Ended;
}

void ContainDialog::exportTimeline()
{
    const QList<ContainmentEvent> timeline = m_containment.timeline();
    const ContainmentRun run = m_containment.wished();
    const Connection connection = m_context.session.connection();
    exportRows(
        this, QStringLiteral("%1-%2").arg(tr("containment"), timelineFileName(run)),
        timeline.size(),
        [timeline, run, connection](ExportFormat format) {
            return format == ExportFormat::Json ? timelineAsJson(timeline, run, connection)
                                                : timelineAsCsv(timeline, run, connection);
        },
        [this](const ExportNews &news) {
            showMessage(news.failed ? Tone::Danger : Tone::Info, news.text);
        },
        m_context.tellByWindow, {ExportFormat::Csv, ExportFormat::Json}, WhoMayRead::OwnerOnly);
}

void ContainDialog::takeBack()
{
    auto *dialog = new PlanDialog(m_context, m_containment.restorePlan(), parentWidget());
    dialog->run().setReactivates(m_containment.hasDeactivated()
                                 && !m_containment.isDeactivationOnlyShown());
    //: Beside a token
    dialog->leaveOut(m_containment.onlyShown(),
                     tr("whether the containment revoked it is not known"));
    dialog->show();
    reject();
}

} // namespace tokendesk
