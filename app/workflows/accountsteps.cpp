#include "workflows/accountsteps.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/containedaccount.h"
#include "workflows/permissions.h"
#include "workflows/subject.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// The words of a plan's run are one context for those who translate.
struct PlanRunWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::PlanRun)
};

/// A plan says no more of it.
Subject subjectOf(const PlanAccount &account, const TokenPlan &plan)
{
    return {account.name, 0, {}, Moment::at(plan.madeAtMs)};
}

/// "a, b, c and 5 more".
QString firstNames(QStringList names)
{
    constexpr qsizetype atMost = 3;
    const qsizetype more = names.size() - atMost;
    if (more <= 0)
        return joinedWords(names);
    names.resize(atMost);
    return joinedWords(names << PlanRunWords::tr("%Ln more", nullptr, static_cast<int>(more)));
}

} // namespace

QString reactivatedWords(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return PlanRunWords::tr(
               "Reactivated before that, and active now: %1. Try again, or deactivate what shall "
               "not stay active.")
        .arg(firstNames(names));
}

AccountSteps::AccountSteps(Session &session, Changes &changes, const TokenPlan &plan,
                           QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
    , m_plan(plan)
{
}

bool AccountSteps::canReactivate() const
{
    return m_session && m_session->capabilities().has(Capability::ReactivateAccount);
}

bool AccountSteps::setReactivates(bool reactivates)
{
    return std::exchange(m_reactivates, reactivates) != reactivates;
}

QCoro::Task<Result<void>> AccountSteps::reactivate(QList<AccountId> accounts, ChangeNote note)
{
    const QPointer<AccountSteps> self(this);
    for (const AccountId account : std::as_const(accounts)) {
        if (!m_changes)
            co_return closedError();
        auto task = m_changes->applyAccount(account, true, note);
        Attempt attempt = co_await task;
        if (!self)
            co_return closedError();
        if (attempt.needless)
            continue; // it is active already
        if (attempt.outcome != ChangeOutcome::Done)
            co_return refusal(joinedSentences(
                {PlanRunWords::tr("%1 could not be reactivated, so no token was restored: %2")
                     .arg(attempt.name, attempt.error.text()),
                 leftReactivatedWords()}));
        addReactivated({account, attempt.name});
    }
    co_return Result<void>();
}

void AccountSteps::addReactivated(const PlanAccount &account)
{
    const bool isKnown =
        std::any_of(m_reactivated.cbegin(), m_reactivated.cend(),
                    [&account](const PlanAccount &known) { return known.id == account.id; });
    if (!isKnown)
        m_reactivated << account;
}

QList<PlanAccount> AccountSteps::reactivated() const
{
    QList<PlanAccount> accounts = m_reactivated;
    accounts.removeIf([this](const PlanAccount &account) {
        if (!m_session)
            return false;
        const Inventory &inventory = m_session->inventory().data();
        const int index = inventory.accountIndex(account.id);
        return index >= 0 && isAnother(subjectOf(account, m_plan), inventory.account(index));
    });
    return accounts;
}

QList<PlanAccount> AccountSteps::leftReactivated() const
{
    QList<PlanAccount> accounts = m_session ? reactivated() : QList<PlanAccount>();
    accounts.removeIf([this](const PlanAccount &account) {
        const Inventory &inventory = m_session->inventory().data();
        const int index = inventory.accountIndex(account.id);
        return index < 0 || !inventory.account(index).isActive();
    });
    return accounts;
}

QList<PlanAccount> AccountSteps::toDeactivateAgain() const
{
    QList<PlanAccount> accounts = leftReactivated();
    accounts.removeIf([this](const PlanAccount &account) {
        return ContainedAccount(*m_session, account.id).activeCount() > 0;
    });
    return accounts;
}

QString AccountSteps::leftReactivatedWords() const
{
    const QList<PlanAccount> left = leftReactivated();
    QStringList names;
    for (const PlanAccount &account : left)
        names << briefText(account.name);
    return reactivatedWords(names);
}

QList<PlanAccount> AccountSteps::toDeactivate() const
{
    QList<PlanAccount> accounts;
    if (!m_session)
        return accounts;
    const Inventory &inventory = m_session->inventory().data();
    for (const PlanAccount &planned : m_plan.deactivates) {
        const int index = inventory.accountIndex(planned.id);
        if (index < 0 || m_session->isOwnAccount(planned.id))
            continue;
        const Account &account = inventory.account(index);
        if (isAnother(subjectOf(planned, m_plan), account))
            continue;
        if (account.isActive() && availability(*m_session, AccountAction::Deactivate, account).ok())
            accounts << PlanAccount{account.id, account.label()};
    }
    return accounts;
}

QString AccountSteps::leftActiveWords() const
{
    if (!m_session || !m_deactivates)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    QStringList names;
    for (const PlanAccount &planned : m_plan.deactivates) {
        const int index = inventory.accountIndex(planned.id);
        if (index < 0 || m_session->isOwnAccount(planned.id))
            continue;
        const Account &account = inventory.account(index);
        if (account.isActive() && isAnother(subjectOf(planned, m_plan), account))
            names << briefText(planned.name);
    }
    if (names.isEmpty())
        return {};
    return joinedSentences({PlanRunWords::tr("Not deactivated: %1").arg(firstNames(names)),
                            ofOtherAccountsReason(names.size())});
}

bool AccountSteps::setDeactivates(bool deactivates)
{
    return std::exchange(m_deactivates, deactivates) != deactivates;
}

QCoro::Task<> AccountSteps::conclude(bool isWhole, ChangeNote note)
{
    const QPointer<AccountSteps> self(this);
    m_deactivationProblem = leftActiveWords();
    m_hasDeactivationFailed = false;
    if (!isWhole || !m_deactivates || toDeactivate().isEmpty())
        co_return;
    m_isDeactivating = true;
    co_await deactivate(note);
    if (self && m_changes)
        m_isDeactivating = false;
}

QCoro::Task<> AccountSteps::deactivate(ChangeNote note)
{
    const QPointer<AccountSteps> self(this);
    QStringList words{m_deactivationProblem};
    const QList<PlanAccount> accounts = toDeactivate();
    for (const PlanAccount &account : accounts) {
        auto task = m_changes->applyAccount(account.id, false, note);
        Attempt attempt = co_await task;
        if (!self || !m_changes)
            co_return;
        if (attempt.outcome == ChangeOutcome::Done)
            m_deactivated << account;
        else
            words << PlanRunWords::tr("%1 could not be deactivated: %2")
                         .arg(account.name, attempt.error.text());
    }
    m_hasDeactivationFailed = words.size() > 1;
    m_deactivationProblem = joinedSentences(words);
}

} // namespace tokendesk
