#include "ui/window/statusline.h"

#include "api/httperrors.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "domain/tooltip.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/widgets/iconlabel.h"
#include "ui/window/clipboardcountdown.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {
constexpr int tickMs = 5'000;
constexpr int statusPatienceMs = 250;
constexpr int newsMs = 8'000;
constexpr int settleMs = 500;

QString troubleWords(const Error &error, const QString &whose)
{
    if (isUnanswered(error))
        return StatusLine::tr("Connection lost · %1%2").arg(whose, QString());
    if (error.kind != Error::Kind::HttpStatus)
        return StatusLine::tr("The last refresh did not work · %1").arg(whose);
    return (error.httpStatus == 403 ? StatusLine::tr("Refused by the server · %1")
                                    : StatusLine::tr("The server answers with an error · %1"))
        .arg(whose);
}

} // namespace

StatusLine::StatusLine(Session &session, Changes &changes, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_changes(changes)
    , m_pause(session.http())
    , m_readOnly(new QWidget(this))
    , m_identity(new ElidedLabel(this))
    , m_age(new PlainLabel({}, this))
    , m_counts(new PlainLabel({}, this))
    , m_news(new QWidget(this))
    , m_newsMark(new IconLabel(QPalette::WindowText, m_news))
    , m_newsWords(new ElidedLabel(m_news))
    , m_work(new PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setProperty("part", QStringLiteral("status"));
    setAttribute(Qt::WA_StyledBackground);
    m_identity->setObjectName(QStringLiteral("statusIdentity"));
    m_age->setObjectName(QStringLiteral("statusAge"));
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_work->setObjectName(QStringLiteral("statusWork"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    followTextSize(m_progress, [this] { m_progress->setFixedWidth(textWidth(16)); });
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("part", QStringLiteral("link"));
    m_cancel->setObjectName(QStringLiteral("statusCancel"));
    m_cancel->setText(tr("Cancel"));
    // Higher than the words beside it: the page would move whenever it comes and goes.
    QSizePolicy kept = m_cancel->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(kept);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::stop);

    auto *mark = new IconLabel(QPalette::WindowText, m_readOnly);
    mark->setIcon("lock", fontMetrics().height());
    auto *words = new PlainLabel(tr("Read-only: nothing can be changed"), m_readOnly);
    words->setObjectName(QStringLiteral("statusReadOnly"));
    auto *readOnly = new QHBoxLayout(m_readOnly);
    readOnly->setContentsMargins(0, 0, 0, 0);
    setGap(readOnly, Gap::Snug);
    readOnly->addWidget(mark);
    readOnly->addWidget(words);

    m_newsWords->setObjectName(QStringLiteral("statusNews"));
    setSpokenRole(*m_news, QAccessible::Notification);
    auto *news = new QHBoxLayout(m_news);
    news->setContentsMargins(0, 0, 0, 0);
    setGap(news, Gap::Snug);
    news->addWidget(m_newsMark);
    news->addWidget(m_newsWords);
    m_news->hide();

    auto *row = new QHBoxLayout(this);
    setMargins(row, Gap::Large, Gap::Tiny);
    setGap(row, Gap::Wide);
    row->addWidget(m_readOnly);
    row->addWidget(m_identity);
    row->addWidget(m_age);
    row->addWidget(m_counts);
    row->addWidget(m_news);
    row->addStretch(1);
    row->addWidget(new ClipboardCountdown(this));
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);

    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    m_tick.start();
    m_newsGoes.setSingleShot(true);
    m_newsGoes.setInterval(newsMs);
    connect(&m_newsGoes, &QTimer::timeout, this, &StatusLine::endNews);
    m_countsSettle.setObjectName(QStringLiteral("countsSettle"));
    m_countsSettle.setSingleShot(true);
    m_countsSettle.setInterval(settleMs);
    connect(&m_countsSettle, &QTimer::timeout, this, &StatusLine::tellSettled);
    m_patience.setSingleShot(true);
    m_patience.setInterval(statusPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { showWork(m_session.http().pending()); });
    connect(&session, &Session::stateChanged, this, &StatusLine::refresh);
    connect(&session.http(), &HttpClient::pendingChanged, this, [this](int count) {
        if (count == 0) {
            m_patience.stop();
            showWork(0);
        } else if (m_work->isVisible()) {
            showWork(count);
        } else if (!m_patience.isActive()) {
            m_patience.start();
        }
    });
    connect(&m_pause, &ServerPause::changed, this,
            [this] { showWork(m_session.http().pending()); });
    showWork(0);
    refresh();
}

void StatusLine::setCounts(const QString &words)
{
    if (std::exchange(m_countWords, words) == words)
        return; // they may wait to be told
    m_counts->setText(words);
    m_toldCounts = m_counts->text();
}

void StatusLine::tellCounts(const QString &words)
{
    m_countWords = words;
    m_counts->setText(words);
    m_countsSettle.start();
}

void StatusLine::tellSettled()
{
    if (!window()->isActiveWindow())
        return; // see event()
    const QString counts = m_counts->text();
    if (std::exchange(m_toldCounts, counts) != counts && !counts.isEmpty())
        say(*this, counts);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) // what was counted behind a dialog
        m_countsSettle.start();
    return QWidget::event(event);
}

void StatusLine::tellRefreshed()
{
    say(*this, ageWords());
}

void StatusLine::tell(const char *icon, const QString &words, const QString &whole)
{
    m_newsMark->setIcon(icon, fontMetrics().height());
    m_newsWords->setWhole(words, whole);
    announce(*m_news, whole.isEmpty() ? words : whole);
    makeRoomForNews();
    m_newsGoes.start();
}

void StatusLine::takeBack(const QString &words)
{
    if (m_newsWords->whole() != words)
        return;
    m_newsGoes.stop();
    endNews();
}

/// Who we are can be read again as soon as they are gone.
void StatusLine::makeRoomForNews()
{
    m_identity->setMaximumWidth(QWIDGETSIZE_MAX);
    for (QLayout *each : {m_news->layout(), layout()})
        each->activate();
    const int missing = layout()->sizeHint().width() - width();
    if (missing > 0)
        m_identity->setMaximumWidth(std::max(0, m_identity->sizeHint().width() - missing));
}

void StatusLine::endNews()
{
    m_news->hide();
    m_identity->setMaximumWidth(QWIDGETSIZE_MAX);
}

void StatusLine::showWork(int requests)
{
    const bool busy = requests > 0;
    m_work->setVisible(busy);
    m_progress->setVisible(busy);
    showStop(requests);
    if (!busy)
        return;
    const QString pause = m_pause.words();
    const int changes = m_session.inventory().pendingCount();
    if (!pause.isEmpty())
        m_work->setText(pause);
    else
        m_work->setText(changes > 0 ? tr("%Ln change(s) under way", nullptr, changes)
                                    : tr("Refreshing…"));
}

/// A change that is on its way is not called off: whether it was done would be open.
void StatusLine::showStop(int requests)
{
    const bool stopsChanges = requests > 0 && m_changes.waiting() > 0;
    const bool stopsReading =
        requests > 0 && m_session.isRefreshing() && !m_session.inventory().hasPending();
    m_cancel->setVisible(stopsChanges || stopsReading);
    m_cancel->setToolTip(stopsChanges ? plainToolTip(tr("What was not sent yet stays as it is"))
                                      : QString());
}

void StatusLine::stop()
{
    if (m_changes.waiting() > 0)
        m_changes.stopWaiting();
    else if (!m_session.inventory().hasPending()) // it may have begun under the finger
        m_session.http().cancelAll();
}

QString StatusLine::endWords() const
{
    const Moment end = m_session.identity().expiresAt;
    const qint64 now = m_session.inventory().nowMs();
    if (end.isNull())
        return tr("credential never ends");
    if (!end.isSet())
        return {};
    return end.msecs() > now ? tr("credential ends %1").arg(relativeTime(end, now))
                             : tr("credential ended");
}

QString StatusLine::identityWords() const
{
    const Identity &identity = m_session.identity();
    if (m_session.phase() == Session::Phase::Connecting)
        return tr("Connecting…");
    const QString who =
        identity.who.isEmpty() ? tr("unknown") : isolated(displayText(identity.who));
    QStringList facts;
    if (!identity.role.isEmpty())
        facts << isolated(displayText(identity.role));
    const bool refused = isRefused(m_session);
    if (const QString end = endWords(); !end.isEmpty() && !refused)
        facts << end;
    // In one: what is put into a sentence is set apart there, and would begin with the space.
    const QString whole =
        facts.isEmpty() ? who : asParagraph(who + tr(" (%1)").arg(joinedParts(facts)));
    if (m_session.phase() == Session::Phase::Failed)
        return tr("Not connected · %1%2").arg(whole, QString());
    if (refused)
        return tr("Credential refused · %1").arg(whole);
    if (const std::optional<Error> &error = m_session.lastError())
        return troubleWords(*error, whole);
    const QString connected = tr("Connected as %1%2").arg(whole, QString());
    return m_session.http().isProxyLate()
        ? tr("%1 · without a proxy: the system did not name its own in time").arg(connected)
        : connected;
}

QString StatusLine::ageWords() const
{
    if (!m_session.refreshedAt().isSet())
        return {};
    return tr("Refreshed %1").arg(pastTime(m_session.refreshedAt(), m_session.inventory().nowMs()));
}

void StatusLine::refresh()
{
    m_readOnly->setVisible(m_session.connection().readOnly);
    m_identity->setWhole(identityWords());
    m_age->setText(ageWords());
    m_age->setToolTip(plainToolTip(exactTime(m_session.refreshedAt())));
}

} // namespace tokendesk
