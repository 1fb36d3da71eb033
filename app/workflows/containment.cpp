#include "workflows/containment.h"

#include "domain/duration.h"
#include "domain/tableexport.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planreview.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace tokendesk {

namespace {

const QString accountKey = QStringLiteral("account");
const QString nameKey = QStringLiteral("name");

QString eventWord(ContainmentEvent::Kind kind)
{
    switch (kind) {
    case ContainmentEvent::Kind::Started:
        return QStringLiteral("started");
    case ContainmentEvent::Kind::Revoked:
        return QStringLiteral("revoked");
    case ContainmentEvent::Kind::Failed:
        return QStringLiteral("failed");
    case ContainmentEvent::Kind::ListRead:
        return QStringLiteral("list-read");
    case ContainmentEvent::Kind::Deactivated:
        return QStringLiteral("deactivated");
    case ContainmentEvent::Kind::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

} // namespace

Containment::Containment(Session &session, Changes &changes, AccountId account, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
    , m_account(account)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(account);
    if (index >= 0)
        m_name = inventory.account(index).label();
}

QList<TokenId> Containment::activeTokens() const
{
    if (!m_session)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    const int account = inventory.accountIndex(m_account);
    if (account < 0)
        return {};
    std::vector<int> tokens = inventory.tokensOf(account);
    std::erase_if(tokens, [&](int token) { return !inventory.token(token).active; });
    // Never used comes last: nobody is at work with it.
    std::stable_sort(tokens.begin(), tokens.end(), [&](int a, int b) {
        const Moment first = inventory.token(a).lastUsed;
        const Moment second = inventory.token(b).lastUsed;
        return first.isSet() && (!second.isSet() || first.msecs() > second.msecs());
    });
    QList<TokenId> ids;
    for (const int token : tokens)
        ids << inventory.token(token).id;
    return ids;
}

QCoro::Task<> Containment::start(bool deactivate, QString reason)
{
    const QPointer<Containment> self(this);
    if (m_phase != Phase::Ready || isCutOff())
        co_return;
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok()) {
        m_problem = allowed.reason;
        m_phase = Phase::Ended;
        Q_EMIT changed();
        co_return;
    }
    m_phase = Phase::Running;
    m_note.reason = reason;
    m_note.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_note.urgent = true;
    m_startedAtMs = QDateTime::currentMSecsSinceEpoch();
    // What cannot be written down does not hold up a containment: each change is written by itself.
    Result<void> saved = co_await save(true);
    Q_UNUSED(saved)
    if (!self || isCutOff())
        co_return;
    ContainmentEvent started;
    started.name = m_name;
    started.detail = reason;
    started.count = static_cast<int>(activeTokens().size());
    note(started);

    for (int round = 0;; ++round) {
        const QList<TokenId> tokens = activeTokens();
        co_await revokeAll(tokens);
        if (!self || isCutOff())
            co_return;
        bool read = co_await readList();
        if (!self || isCutOff())
            co_return;
        if (!read) {
            const QString problem = tr("The list could not be read again: %1").arg(m_lastFailure);
            co_await end(problem);
            co_return;
        }
        const qsizetype left = activeTokens().size();
        if (left == 0)
            break;
        if (!m_mayGoOn || round + 1 == roundsAtMost) {
            const QString problem =
                tr("%Ln token(s) are still active. %1", nullptr, static_cast<int>(left))
                    .arg(m_lastFailure);
            co_await end(problem);
            co_return;
        }
    }
    if (deactivate) {
        co_await this->deactivate();
        if (!self || isCutOff())
            co_return;
        if (!m_deactivated) {
            const QString problem =
                tr("No token is active, but the account could not be deactivated: %1")
                    .arg(m_lastFailure);
            co_await end(problem);
            co_return;
        }
    }
    const QString none;
    co_await end(none);
}

QCoro::Task<> Containment::revokeAll(QList<TokenId> tokens)
{
    const QPointer<Containment> self(this);
    // All are begun; they stand in the client's queue in this order, before everything else.
    std::vector<QCoro::Task<>> tasks;
    for (const TokenId token : std::as_const(tokens)) {
        tasks.push_back(revokeOne(token));
        if (!self || isCutOff())
            co_return;
    }
    for (QCoro::Task<> &task : tasks)
        co_await task;
}

QCoro::Task<> Containment::revokeOne(TokenId token)
{
    const QPointer<Containment> self(this);
    auto task = m_changes->applyLine(PlanAction::Revoke, token, m_note);
    Attempt attempt = co_await task;
    if (!self)
        co_return;
    ContainmentEvent event;
    event.token = token;
    event.name = attempt.name;
    if (attempt.outcome == ChangeOutcome::Done) {
        event.kind = ContainmentEvent::Kind::Revoked;
        m_revoked << token;
    } else {
        event.kind = ContainmentEvent::Kind::Failed;
        event.detail = attempt.error.text();
        m_lastFailure = event.detail;
        if (attempt.error.httpStatus == 401 || attempt.error.httpStatus == 403)
            m_mayGoOn = false;
    }
    note(event);
}

QCoro::Task<bool> Containment::readList()
{
    const QPointer<Containment> self(this);
    Result<void> read = co_await m_session->refresh();
    if (!self)
        co_return false;
    ContainmentEvent event;
    event.name = m_name;
    if (read.ok()) {
        event.kind = ContainmentEvent::Kind::ListRead;
        event.count = static_cast<int>(activeTokens().size());
    } else {
        event.kind = ContainmentEvent::Kind::Failed;
        event.detail = read.error().text();
        m_lastFailure = event.detail;
    }
    note(event);
    co_return read.ok();
}

QCoro::Task<> Containment::deactivate()
{
    const QPointer<Containment> self(this);
    const QList<AccountId> accounts{m_account};
    auto task = m_changes->setActive(accounts, false, m_note.reason);
    ChangeReport report = co_await task;
    if (!self)
        co_return;
    ContainmentEvent event;
    event.name = m_name;
    m_deactivated = !report.done.isEmpty();
    event.kind =
        m_deactivated ? ContainmentEvent::Kind::Deactivated : ContainmentEvent::Kind::Failed;
    if (!m_deactivated) {
        const QList<FailedChange> failed = report.refused + report.unknown;
        event.detail = failed.isEmpty() ? QString() : failed.first().error.text();
        m_lastFailure = event.detail;
    }
    note(event);
}

void Containment::note(ContainmentEvent event)
{
    event.atMs = QDateTime::currentMSecsSinceEpoch();
    m_timeline << event;
    Q_EMIT changed();
}

QCoro::Task<> Containment::end(QString problem)
{
    const QPointer<Containment> self(this);
    Result<void> saved = co_await save(false);
    Q_UNUSED(saved) // asked about at the next start, and then found to be at its end
    if (!self)
        co_return;
    m_problem = problem;
    m_phase = Phase::Ended;
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Ended;
    event.name = m_name;
    event.detail = problem;
    event.count = static_cast<int>(activeTokens().size());
    note(event);
}

QCoro::Task<Result<void>> Containment::save(bool isOpen)
{
    if (!m_session)
        co_return closedError();
    RunRecord record;
    // One for each account: containing it again takes up the one that was interrupted.
    record.id = QStringLiteral("containment/%1/%2").arg(m_session->connection().id).arg(m_account);
    record.connectionId = m_session->connection().id;
    record.kind = containmentRunKind;
    record.startedAtMs = m_startedAtMs;
    record.isOpen = isOpen;
    // As text: a JSON number would lose digits beyond 2^53.
    record.body = {{accountKey, QString::number(m_account)}, {nameKey, m_name}};
    Result<void> saved = co_await m_session->journal().saveRun(record);
    co_return saved;
}

ContainmentRun containmentOf(const RunRecord &record)
{
    return {record.body.value(accountKey).toString().toLongLong(),
            record.body.value(nameKey).toString()};
}

TokenPlan Containment::restorePlan() const
{
    if (!m_session)
        return {};
    TokenPlan plan = makePlan(*m_session, PlanAction::Restore, m_revoked);
    plan.reason = tr("Takes back the containment of %1").arg(m_name);
    return plan;
}

QByteArray timelineAsCsv(const QList<ContainmentEvent> &timeline)
{
    QByteArray csv =
        csvStart({QStringLiteral("at"), QStringLiteral("event"), QStringLiteral("token_id"),
                  QStringLiteral("name"), QStringLiteral("active_left"), QStringLiteral("detail")});
    for (const ContainmentEvent &event : timeline)
        csv += csvRow({isoTime(Moment::at(event.atMs)), eventWord(event.kind),
                       event.token > 0 ? QString::number(event.token) : QString(), event.name,
                       QString::number(event.count), event.detail});
    return csv;
}

QByteArray timelineAsJson(const QList<ContainmentEvent> &timeline)
{
    QJsonArray events;
    for (const ContainmentEvent &event : timeline)
        events << QJsonObject{
            {QStringLiteral("at"), isoTime(Moment::at(event.atMs))},
            {QStringLiteral("event"), eventWord(event.kind)},
            {QStringLiteral("token_id"), event.token > 0 ? QJsonValue(event.token) : QJsonValue()},
            {QStringLiteral("name"), event.name},
            {QStringLiteral("active_left"), event.count},
            {QStringLiteral("detail"), event.detail}};
    return QJsonDocument(QJsonObject{{QStringLiteral("timeline"), events}}).toJson();
}

} // namespace tokendesk
