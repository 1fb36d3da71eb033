#include "ui/dialogs/leftoverpanel.h"

#include "ui/dialogs/dialogs.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/settle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace tokendesk {

QString makeAnotherWords()
{
    return LeftoverPanel::tr("Revoke it and make another…");
}

QCoro::Task<Result<void>> revokeLeftover(Changes *changes, OpenHandover leftover)
{
    const QPointer<Changes> alive(changes);
    const QList<TokenId> ids{leftover.token};
    const QString reason = LeftoverPanel::tr("Its value was never handed over");
    ChangeReport report = co_await changes->setRevoked(ids, true, reason);
    if (!alive)
        co_return closedError();
    if (!report.isAsWanted()) {
        const QList<FailedChange> failed = report.refused + report.unknown;
        co_return failed.constFirst().error;
    }
    // This list may be late: the next tells whether it needed no revoking.
    const Handover handover = report.done.isEmpty() ? Handover::Open : Handover::GivenUp;
    Result<void> written = co_await alive->setHandover(leftover.record.id, handover);
    Q_UNUSED(written) // asked about again at the next start
    co_return Result<void>();
}

LeftoverPanel::LeftoverPanel(DialogContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLabel)
    , m_another(new QPushButton(makeAnotherWords(), this))
    , m_revoke(new QPushButton(tr("Revoke it")))
    , m_keep(new QPushButton(tr("Leave it valid")))
{
    setObjectName(QStringLiteral("leftoverPanel"));
    m_text->setObjectName(QStringLiteral("leftoverText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_another->setObjectName(QStringLiteral("leftoverAnother"));
    m_revoke->setObjectName(QStringLiteral("leftoverRevoke"));
    m_keep->setObjectName(QStringLiteral("leftoverKeep"));
    // What has a ground of its own cannot follow the palette: that holds this ground by then.
    setProperty("gravity", QStringLiteral("warning"));
    auto *strip = new QWidget(this);
    strip->setAttribute(Qt::WA_StyledBackground);
    strip->setProperty("tone", QStringLiteral("warning"));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(strip);
    auto *layout = new QHBoxLayout(strip);
    setMargins(layout, Gap::Large, Gap::Small);
    setGap(layout, Gap::Small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_another);
    layout->addWidget(m_revoke);
    layout->addWidget(m_keep);
    useFormStyle(this);
    hide();
    connect(m_revoke, &QPushButton::clicked, this, [this] { settle(Choice::Revoke); });
    connect(m_another, &QPushButton::clicked, this,
            [this] { settle(Choice::RevokeAndMakeAnother); });
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(Choice::Keep); });
    connect(&m_context.session, &Session::connectionChanged, this, [this] { refresh(); });
    connect(&m_context.changes, &Changes::handoverSet, this, &LeftoverPanel::remove);
}

QCoro::Task<> LeftoverPanel::look()
{
    const QPointer<LeftoverPanel> self(this);
    follow();
    const int look = ++m_look;
    m_settled.clear();
    Result<QList<OpenHandover>> open = co_await m_context.changes.settleLeftovers();
    // Without the list nothing can be judged: what is told stays told.
    if (!self || look != m_look || m_context.session.lastError())
        co_return;
    // What cannot be read now is asked for again at the next start.
    m_open = open.ok() ? open.value() : QList<OpenHandover>();
    // A rotation that goes on asks for another by itself.
    m_open.removeIf([this](const OpenHandover &one) {
        if (m_settled.contains(one.record.id))
            return true;
        const RotationState *rotation = m_context.rotations.find(one.record.intent.run);
        return rotation && rotation->status.end == RotationEnd::None;
    });
    refresh();
}

void LeftoverPanel::follow()
{
    if (std::exchange(m_follows, true))
        return;
    const auto lookAgain = [this] {
        if (!m_context.session.lastError())
            look();
    };
    connect(&m_context.session, &Session::refreshed, this, lookAgain);
    connect(&m_context.changes, &Changes::valueLost, this, lookAgain);
}

void LeftoverPanel::refresh(const QString &trouble)
{
    setVisible(!m_open.isEmpty());
    if (m_open.isEmpty())
        return;
    const ChangeRecord &record = m_open.constFirst().record;
    const AskedAt asked = askedAt(record, m_context.session.clockOffsetMs());
    const AskedAt now = nowBy(m_context.session);
    QString text =
        tr("%1 of %2 was created %3, and it is not written down that its value was copied or "
           "saved. If you do not have it either, nobody can use it.")
            .arg(displayText(record.intent.targetName), displayText(record.intent.accountName),
                 pastTime(Moment::at(now.serverMs - ageMs(asked, now)), now.serverMs));
    if (m_open.size() > 1)
        text += QLatin1Char(' ')
            + tr("%Ln more like it.", nullptr, static_cast<int>(m_open.size()) - 1);
    if (!trouble.isEmpty())
        text += QLatin1Char('\n') + trouble;
    const Availability allowed = mayChange(m_context.session);
    if (!allowed.ok())
        text += QLatin1Char('\n') + allowed.reason;
    for (QPushButton *button : {m_another, m_revoke, m_keep})
        button->setEnabled(allowed.ok());
    m_text->setText(text);
}

void LeftoverPanel::remove(ChangeId change)
{
    m_settled.insert(change);
    const auto isIt = [change](const OpenHandover &one) { return one.record.id == change; };
    if (m_open.removeIf(isIt) > 0)
        refresh();
}

QCoro::Task<> LeftoverPanel::settle(Choice choice)
{
    const QPointer<LeftoverPanel> self(this);
    if (m_open.isEmpty() || !mayChange(m_context.session).ok())
        co_return;
    const OpenHandover open = m_open.constFirst();
    setEnabled(false);
    QString trouble;
    if (choice == Choice::Keep) {
        Result<void> written =
            co_await m_context.changes.setHandover(open.record.id, Handover::GivenUp);
        Q_UNUSED(written) // asked about again at the next start
    } else {
        Result<void> revoked = co_await revokeLeftover(&m_context.changes, open);
        if (!revoked.ok())
            trouble = displaySentence(revoked.error().text());
    }
    if (!self)
        co_return;
    setEnabled(true);
    if (!trouble.isEmpty()) {
        refresh(trouble);
        co_return;
    }
    // Never by itself, and with a name of its own: the old one keeps its.
    if (choice == Choice::RevokeAndMakeAnother)
        openNewToken(window(), m_context, open.record.intent.accountId);
}

} // namespace tokendesk
