// Which lines of a plan may be carried out now, and which of these a person wants.
#pragma once

#include "workflows/planreview.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace tokendesk {

/// GUI thread. Judges the lines against the list as it is when this is made, and again with
/// judgeAnew(); those of a large plan on a worker, see whenJudged(). Lines go by their number in
/// the plan. Once the session has gone, what was judged last stays.
class PlanChoice final : public QObject {
    Q_OBJECT
public:
    /// `plan` must outlive this object; its lines and its action stay as they are.
    PlanChoice(Session &session, const TokenPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] const QList<LineJudgement> &judgements() const { return m_judgements; }
    /// False: a worker is at it for the first time, and no line can be carried out yet.
    [[nodiscard]] bool isJudged() const { return m_isJudged; }
    /// changed(), now or once a worker has ended.
    void judgeAnew();
    /// Ends when judgements() are by all that was so when it was called.
    QCoro::Task<> whenJudged();
    /// What will be carried out is another, or more speaks against it, than when `looked` were
    /// judgements().
    [[nodiscard]] bool differsFrom(const QList<LineJudgement> &looked) const;
    /// The same, but that a token was used since is no difference.
    [[nodiscard]] bool differsBeyondUse(const QList<LineJudgement> &looked) const;

    /// A person took it out, whatever the list says of it.
    [[nodiscard]] bool isExcluded(int line) const { return m_excluded[static_cast<size_t>(line)]; }
    [[nodiscard]] bool hasExcluded() const;
    /// It may be carried out and was not taken out by a person.
    [[nodiscard]] bool isIncluded(int line) const;
    /// Only a line that is Ready can be taken in.
    void setIncluded(int line, bool included);
    [[nodiscard]] int includedCount() const;
    /// A person took something out that may be carried out.
    [[nodiscard]] bool hasReadyExcluded() const;
    [[nodiscard]] bool hasConcern(PlanConcern concern) const; ///< of an included line
    /// Of the included lines, those whose tokens do not work until these are active; each once.
    [[nodiscard]] QList<AccountId> inactiveAccounts() const;

    /// From now on judgements and choice stay as they are: the lines are being carried out.
    void fix() { m_isFixed = true; }

Q_SIGNALS:
    /// Judgements or inclusion.
    void changed();

private:
    void judge();

    QPointer<Session> m_session;
    const TokenPlan &m_plan;
    QList<LineJudgement> m_judgements;
    bool m_isJudged = false;
    std::optional<QFuture<QList<LineJudgement>>> m_judging; ///< what a worker is at
    quint64 m_askings = 0; ///< of a worker
    std::vector<bool> m_excluded;
    bool m_isFixed = false;
};

} // namespace tokendesk
