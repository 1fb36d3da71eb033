#include "ui/dialogs/tokenvaluedialog.h"

#include "credentials/connection.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/commandpanel.h"
#include "ui/dialogs/handovertext.h"
#include "ui/dialogs/savepanel.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/dialogs/secretview.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "workflows/carryout.h"
#include "workflows/subject.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int valueWidth = 100; // in characters

/// By a clock that is a little behind it would not be made yet, and end a day later.
qint64 notBefore(Moment made, qint64 nowMs)
{
    return made.isSet() ? std::max(made.msecs(), nowMs) : nowMs;
}

} // namespace

TokenValueDialog::TokenValueDialog(NewTokenResult result, const Connection &connection,
                                   bool scimOnly, Changes &changes, qint64 nowMs,
                                   QSettings &settings, QWidget *parent)
    : FormDialog(tr("Hand over the new token"), parent)
    , m_change(result.change)
    , m_token(result.token)
    , m_seen(changes.noted({m_token.id}))
    , m_deviation(result.deviation)
    , m_value(std::move(result.value))
    , m_origin(connection.origin)
    , m_scimOnly(scimOnly)
    , m_changes(&changes)
    , m_guard(new CloseGuard(this))
    , m_view(new SecretView(m_value))
    , m_save(new SavePanel(m_value, tokenFileName(m_token.name, m_token.id), settings))
    , m_command(new CommandPanel(
          m_value,
          {m_token.label(), m_token.id, result.account.label(), connection.origin.toString()}))
    , m_countdown(new QLabel)
    , m_curl(new QLabel)
    , m_ways(new QWidget)
    , m_giveUpPanel(new QFrame)
    , m_copy(new QPushButton(tr("Copy value")))
    , m_try(new QPushButton(tr("Try it")))
    , m_giveUp(addSideButton(tr("I don't need it…")))
    , m_stay(new QPushButton(tr("Back")))
    , m_done(addPrimaryButton(tr("Done")))
{
    setObjectName(QStringLiteral("tokenValueDialog"));
    showConnection(connection);
    setMinimumWidth(characterWidth(fontMetrics()) * valueWidth);
    m_guard->engage();
    const QString expiry = m_token.expiration.isSet()
        ? tr("ends %1, %2")
              .arg(exactTime(m_token.expiration),
                   relativeTime(m_token.expiration, notBefore(m_token.created, nowMs)))
        : m_token.expiration.isNull() ? tr("never ends")
                                      //: %1: "not stated" or "not readable"
                                      : tr("expiry %1").arg(expiryWords(m_token.expiration, nowMs));
    setLead(tr("%1 for %2, %3.")
                .arg(displayText(m_token.label()), displayText(result.account.label()), expiry));
    warnOfLoss();

    buildValue();
    buildLines();
    buildGivingUp();
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setEnabled(false);
    m_done->setToolTip(tr("Copy or save the value first"));
    m_copy->installEventFilter(this); // both hand the keyboard on while their key is held
    m_copy->setFocus();

    connect(m_copy, &QPushButton::clicked, this, &TokenValueDialog::copyValue);
    connect(m_save, &SavePanel::saved, this, &TokenValueDialog::saved);
    connect(m_command, &CommandPanel::taken, this, [this](const QString &command) {
        handOver(tr("%1 has read the value.").arg(command.section(QLatin1Char(' '), 0, 0)));
    });
    connect(m_try, &QPushButton::clicked, this, [this] { prove(); });
    connect(m_giveUp, &QPushButton::clicked, this, [this] { askToGiveUp(true); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (m_isUnwritten)
            record(Handover::Done);
        accept();
    });
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
    connect(&SecretClipboard::instance(), &SecretClipboard::secondsLeftChanged, this,
            &TokenValueDialog::showCountdown);
}

QString TokenValueDialog::lossWords()
{
    return tr("This is the only time that the value can be had: the server keeps no copy. Copy "
              "it or save it now.");
}

void TokenValueDialog::warnOfLoss()
{
    showMessage(Tone::Warning,
                m_deviation.isEmpty() ? lossWords()
                                      : m_deviation + QLatin1Char('\n') + lossWords());
}

void TokenValueDialog::buildValue()
{
    auto *reveal = new QPushButton(tr("Hold to reveal"));
    reveal->setObjectName(QStringLiteral("holdToReveal"));
    reveal->setToolTip(tr("Shown while the button or the space bar is held down"));
    m_copy->setObjectName(QStringLiteral("copyValue"));
    m_copy->setProperty("kind", QLatin1String("primary")); // until "Done" can be pressed
    m_copy->setToolTip(tr("Kept out of clipboard histories, and cleared after %Ln second(s)",
                          nullptr, SecretClipboard::instance().lifetime()));
    m_view->setObjectName(QStringLiteral("tokenValue"));
    m_countdown->setObjectName(QStringLiteral("clipboardCountdown"));
    m_countdown->setTextFormat(Qt::PlainText);
    m_countdown->setWordWrap(true);
    m_try->setObjectName(QStringLiteral("tryToken"));
    m_try->setToolTip(tr("One read with the new token itself. The server counts it as a use."));
    m_try->hide();
    for (QPushButton *button : {reveal, m_copy, m_try})
        button->setAutoDefault(false);
    m_view->revealWhileHeld(reveal);

    auto *row = new QHBoxLayout;
    setGap(row, Gap::Small);
    row->addWidget(m_copy);
    row->addWidget(reveal);
    row->addWidget(m_try);
    row->addWidget(m_countdown, 1);
    auto *layout = new QVBoxLayout(m_ways);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Small);
    layout->addWidget(m_view);
    layout->addLayout(row);
    addGap(layout, Gap::Small);
    layout->addWidget(m_save);
    layout->addWidget(m_command);
    addGap(layout, Gap::Small);
    body()->addWidget(m_ways);
    followTextSize(m_ways, [this] { alignFields(); });
}

void TokenValueDialog::alignFields()
{
    const QList<QPushButton *> beside =
        m_save->findChildren<QPushButton *>() + m_command->findChildren<QPushButton *>();
    int widest = 0;
    for (const QPushButton *button : beside)
        widest = std::max(widest, button->sizeHint().width());
    for (QPushButton *button : beside)
        button->setMinimumWidth(widest);
}

void TokenValueDialog::buildLines()
{
    auto *environment = new QLabel(
        QStringLiteral("export %1='%2'").arg(tokenVariable(), QString(8, QChar(0x2022))));
    m_curl->setText(curlLine(m_origin, m_scimOnly, QString()));
    auto *copyEnvironmentLine = new QPushButton(tr("Copy environment line"));
    auto *copyCurl = new QPushButton(tr("Copy curl line"));
    copyEnvironmentLine->installEventFilter(this);
    copyEnvironmentLine->setObjectName(QStringLiteral("copyEnvironment"));
    copyCurl->setObjectName(QStringLiteral("copyCurl"));

    auto *lines = new QGridLayout;
    setGaps(lines, Gap::Small, Gap::Small);
    lines->setColumnStretch(1, 1);
    addLine(*lines, tr("Environment"), environment,
            tr("Holds the value itself. It starts with a space, so that shells with "
               "HISTCONTROL=ignorespace keep it out of their history."),
            copyEnvironmentLine);
    addLine(*lines, tr("With curl"), m_curl,
            tr("The token reaches curl on its standard input. As an argument, every "
               "user of the machine could read it in the list of processes."),
            copyCurl);
    static_cast<QVBoxLayout *>(m_ways->layout())->addLayout(lines);
    connect(copyEnvironmentLine, &QPushButton::clicked, this, &TokenValueDialog::copyEnvironment);
    connect(copyCurl, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_curl->text()); });
}

void TokenValueDialog::addLine(QGridLayout &lines, const QString &label, QLabel *text,
                               const QString &toolTip, QPushButton *copy)
{
    auto *name = new QLabel(label);
    name->setMinimumWidth(characterWidth(name->fontMetrics()) * 13);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setToolTip(toolTip);
    copy->setToolTip(toolTip);
    copy->setAutoDefault(false);
    name->setProperty("muted", true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int row = lines.rowCount();
    lines.addWidget(name, row, 0);
    lines.addWidget(text, row, 1);
    lines.addWidget(copy, row, 2);
}

void TokenValueDialog::buildGivingUp()
{
    auto *question =
        new QLabel(tr("Then nobody can ever use this token. It stays valid all the same "
                      "until somebody revokes it."));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *revoke = new QPushButton(tr("Revoke it now"));
    auto *keep = new QPushButton(tr("Leave it valid"));
    revoke->setObjectName(QStringLiteral("giveUpAndRevoke"));
    keep->setObjectName(QStringLiteral("giveUpAndKeep"));
    m_stay->setObjectName(QStringLiteral("stay"));
    revoke->setProperty("kind", QLatin1String("danger"));
    for (QPushButton *button : {revoke, keep, m_stay})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    setGap(row, Gap::Small);
    row->addWidget(revoke);
    row->addWidget(keep);
    row->addStretch();
    row->addWidget(m_stay);
    auto *layout = new QVBoxLayout(m_giveUpPanel);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Medium);
    layout->addWidget(question);
    layout->addLayout(row);
    m_giveUpPanel->hide();
    body()->addWidget(m_giveUpPanel);

    connect(revoke, &QPushButton::clicked, this, [this] { giveUp(true); });
    connect(keep, &QPushButton::clicked, this, [this] { giveUp(false); });
    connect(m_stay, &QPushButton::clicked, this, [this] { askToGiveUp(false); });
}

void TokenValueDialog::askToGiveUp(bool asked)
{
    setHeading(asked ? tr("Give up the value?") : tr("Hand over the new token"));
    if (asked)
        clearMessage();
    else
        warnOfLoss();
    (asked ? m_giveUpPanel : m_ways)->show();
    if (asked)
        m_stay->setFocus(); // before what has the keyboard goes: it would pass on to the next
    m_ways->setVisible(!asked);
    m_giveUpPanel->setVisible(asked);
    m_giveUp->setVisible(!asked);
    m_done->setVisible(!asked);
    if (!asked)
        m_copy->setFocus();
    else
        say(*this,
            joinedSentences(
                {tr("Give up the value?"), m_giveUpPanel->findChild<QLabel *>()->text()}));
}

void TokenValueDialog::copyValue()
{
    copy(m_value.duplicate(),
         tr("Copied. Paste it where it is needed before the clipboard is cleared."));
}

void TokenValueDialog::copyEnvironment()
{
    copy(environmentLine(m_value), tr("The environment line is copied, with the value in it."));
}

void TokenValueDialog::copy(SecretBytes secret, const QString &words)
{
    m_isCopied = true;
    SecretClipboard::instance().offer(std::move(secret));
    handOver(words);
    m_done->setFocus(); // else Enter would copy it again
}

void TokenValueDialog::saved(const QString &path)
{
    m_curl->setText(curlLine(m_origin, m_scimOnly, path));
    handOver(tr("Saved to %1, readable by you alone.").arg(path));
}

void TokenValueDialog::offerProof(Prove prove)
{
    m_prove = std::move(prove);
    m_try->setVisible(bool(m_prove));
}

void TokenValueDialog::showFailure(const Error &error, const QString &command)
{
    showError(error);
    m_command->setCommand(command);
}

QCoro::Task<> TokenValueDialog::prove()
{
    const QPointer<TokenValueDialog> self(this);
    // Not disabled: it would hand the keyboard to the next field.
    if (std::exchange(m_isTrying, true))
        co_return;
    m_try->setText(tr("Trying…"));
    auto task = m_prove(m_value.duplicate());
    Result<void> proven = co_await task;
    if (!self)
        co_return;
    m_isTrying = false;
    m_try->setText(tr("Try it"));
    const QString words = proven.ok() ? tr("The server accepts the new token.")
                                      : displaySentence(proven.error().text());
    // What must be said until somebody has the value.
    if (!m_handedOver)
        showMessage(proven.ok() ? Tone::Warning : Tone::Danger,
                    words + QLatin1Char(' ') + lossWords());
    else if (proven.ok())
        showMessage(Tone::Info, words);
    else
        showError(proven.error());
}

void TokenValueDialog::handOver(const QString &words)
{
    // A command or a file may have taken it while this was asked.
    if (!m_giveUpPanel->isHidden())
        askToGiveUp(false);
    showMessage(Tone::Info, words);
    m_giveUp->hide();
    m_done->setEnabled(true);
    m_done->setToolTip(QString());
    // What had the keyboard was off while it gave the value away: Qt may have handed it to Copy.
    if (!focusWidget() || focusWidget() == m_copy)
        m_done->setFocus();
    m_guard->release();
    if (std::exchange(m_handedOver, true))
        return;
    m_copy->setProperty("kind", QLatin1String("plain"));
    restyle(m_copy);
    record(Handover::Done);
}

QCoro::Task<> TokenValueDialog::record(Handover handover)
{
    const QPointer<TokenValueDialog> self(this);
    if (!m_changes)
        co_return;
    Result<void> written = co_await m_changes->setHandover(m_change, handover);
    if (!self)
        co_return;
    m_isUnwritten = !written.ok();
    if (m_isUnwritten)
        showMessage(Tone::Warning,
                    tr("You have the value, but that could not be written down. It is tried again "
                       "with each refresh. If that fails until the program ends, the next start "
                       "asks about it. %1")
                        .arg(displaySentence(written.error().text())));
}

QCoro::Task<> TokenValueDialog::giveUp(bool revoke)
{
    const QPointer<TokenValueDialog> self(this);
    if (!m_changes)
        co_return;
    if (revoke && m_changes->isVoid(m_seen)) {
        showError(refusal(ofAnotherReason(false)));
        co_return;
    }
    setBusy(revoke ? tr("Revoking the token…") : tr("Writing it down…"));
    Handover handover = Handover::GivenUp;
    if (revoke) {
        const QList<TokenId> ids{m_token.id};
        ChangeReport report =
            co_await m_changes->setRevoked(ids, true, tr("Its value was not needed"));
        if (!self)
            co_return;
        if (!report.isAsWanted()) {
            setIdle();
            const QList<FailedChange> failed = report.refused + report.unknown;
            showError(failed.constFirst().error);
            if (m_handedOver)
                m_done->setFocus(); // what had it is gone
            co_return;
        }
        // This list may be late: the next tells whether it needed no revoking.
        if (report.done.isEmpty())
            handover = Handover::Open;
    }
    // Something may have taken it meanwhile.
    if (!m_handedOver) {
        Result<void> written = co_await m_changes->setHandover(m_change, handover);
        // A revoked token needs no handing over; one that is kept is asked about again.
        Q_UNUSED(written)
    }
    if (!self)
        co_return;
    setIdle();
    m_guard->release();
    if (!m_handedOver)
        Q_EMIT givenUp();
    accept();
}

void TokenValueDialog::showCountdown(int seconds)
{
    // Before that it counts for the value of another token.
    if (!m_isCopied)
        return;
    m_countdown->setText(seconds > 0
                             ? tr("On the clipboard for %Ln more second(s)", nullptr, seconds)
                             : tr("No longer on the clipboard"));
}

bool TokenValueDialog::mayClose()
{
    if (isBusy())
        return FormDialog::mayClose();
    if (!m_guard->isEngaged())
        return true;
    if (m_giveUpPanel->isVisible()) {
        askToGiveUp(false); // Escape is "Back" here
        return false;
    }
    showMessage(Tone::Warning,
                tr("Copy the value or save it first, or say that you do not need it. It cannot be "
                   "shown again."));
    return false;
}

} // namespace tokendesk
