#include "ui/review/decisiondialog.h"

#include "domain/duration.h"
#include "domain/review/findingwords.h"
#include "models/findingmodel.h"
#include "ui/dialogs/datefield.h"
#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int putOffDays = 30;
constexpr qsizetype looked = 1000; // of many: the window must not stand still

QString choiceText(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Keep:
        return DecisionDialog::tr("Keep");
    case DecisionKind::Rotate:
        return DecisionDialog::tr("Rotate");
    case DecisionKind::Revoke:
        return DecisionDialog::tr("Revoke");
    case DecisionKind::Delete:
        return DecisionDialog::tr("Delete");
    case DecisionKind::PutOff:
        return DecisionDialog::tr("Put off");
    }
    return {};
}

/// What was decided last about all of these alike; else what nobody decided yet.
Decision proposalFor(const ReviewView &view, const QList<Finding> &findings)
{
    if (findings.size() > looked)
        return {};
    Decision proposal;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const KeptDecision *latest = view.decisionOf(findings.at(i));
        if (!latest)
            latest = view.earlierDecisionOf(findings.at(i));
        if (!latest)
            return {};
        const bool isAlike = latest->kind == proposal.kind && latest->reason == proposal.reason
            && latest->until == proposal.until;
        if (i > 0 && !isAlike)
            return {};
        proposal.kind = latest->kind;
        proposal.reason = latest->reason;
        proposal.until = latest->until;
    }
    return proposal;
}

/// Of these, what can be taken back of as many as asked for.
QList<KeptDecision> standingDecisions(const ReviewView &view, const QList<Finding> &findings,
                                      qsizetype atMost)
{
    QList<KeptDecision> decisions;
    for (qsizetype i = 0; i < std::min(atMost, findings.size()); ++i) {
        const KeptDecision *decision = view.decisionOf(findings.at(i));
        if (decision && view.canTakeBack(*decision))
            decisions << *decision;
    }
    return decisions;
}

QDate today(const DialogContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.session.inventory().nowMs()).date();
}

} // namespace

DecisionDialog::DecisionDialog(DialogContext context, Review &review, QList<Finding> findings,
                               std::shared_ptr<const Inventory> judged, QWidget *parent)
    : FormDialog({}, parent)
    , m_context(context)
    , m_review(review)
    , m_findings(std::move(findings))
    , m_judged(std::move(judged))
    , m_kinds(new QButtonGroup(this))
    , m_until(new DateField(today(context).addDays(putOffDays)))
    , m_untilField(new Field(tr("It &returns on"), m_until))
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(tr("&Why"), m_reason))
{
    setObjectName(QStringLiteral("decisionDialog"));
    keepTyped();
    closeWith(&context.session);
    if (m_findings.size() == 1) {
        const Finding &finding = m_findings.constFirst();
        setHeading(tr("Decide: %1").arg(ruleTitle(finding.rule)));
        setLead(tr("%1. %2").arg(findingSubject(finding, *m_judged), findingReason(finding)));
    } else {
        setHeading(tr("Decide %Ln finding(s)", nullptr, static_cast<int>(m_findings.size())));
        setLead(tr("The same decision for each of them."));
    }
    auto *choices = new QWidget;
    setSpokenRole(*choices, QAccessible::Grouping);
    choices->setAccessibleName(tr("Decide"));
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Snug);
    for (const DecisionKind kind : {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke,
                                    DecisionKind::Delete, DecisionKind::PutOff}) {
        auto *button = new QRadioButton(choiceText(kind));
        button->setObjectName(QStringLiteral("decide-") + decisionWord(kind));
        button->setProperty("choice", true); // the style draws these as chips
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    row->addStretch();
    const ReviewView view = m_review.view();
    const Decision proposal = proposalFor(view, m_findings);
    m_kinds->button(static_cast<int>(proposal.kind))->setChecked(true);
    tabToChosen(*m_kinds);
    m_until->setObjectName(QStringLiteral("decisionUntil"));
    m_untilField->setObjectName(QStringLiteral("decisionUntilField"));
    const QDate tomorrow = today(context).addDays(1);
    m_until->offer(tomorrow, {});
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reasonField->setObjectName(QStringLiteral("decisionReasonField"));
    m_reason->setMaxLength(500);
    m_reason->setText(proposal.reason);
    if (proposal.until >= tomorrow)
        m_until->setDate(proposal.until);
    body()->addWidget(choices);
    body()->addWidget(m_untilField);
    body()->addWidget(m_reasonField);

    QPushButton *back = addSideButton(tr("Take the decision back"));
    back->setObjectName(QStringLiteral("decisionTakeBack"));
    back->setVisible(!standingDecisions(view, m_findings, looked).isEmpty());
    connect(back, &QPushButton::clicked, this, [this] { takeBack(); });
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *decide = addPrimaryButton(tr("Decide"));
    decide->setObjectName(QStringLiteral("decideNow"));
    connect(cancel, &QPushButton::clicked, this, &DecisionDialog::reject);
    connect(decide, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_kinds, &QButtonGroup::idToggled, this, &DecisionDialog::refresh);
    connect(m_until, &DateField::changed, this, [this] {
        // The end of the typing alone mends nothing.
        if (m_untilField->hasComplaint())
            m_untilField->setComplaint(m_until->isBeingTyped() ? QString() : dayProblem());
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonField->setComplaint({}); });
    refresh();
    m_reason->setFocus();
}

DecisionKind DecisionDialog::kind() const
{
    return static_cast<DecisionKind>(m_kinds->checkedId());
}

bool DecisionDialog::needsReason() const
{
    return kind() == DecisionKind::Keep || kind() == DecisionKind::PutOff;
}

QString DecisionDialog::dayProblem() const
{
    const QDate tomorrow = today(m_context).addDays(1);
    if (!m_until->date().isValid())
        return DateField::notADay();
    return m_until->date() < tomorrow ? tr("Choose %1 or a later day.").arg(dayWords(tomorrow))
                                      : QString();
}

QString DecisionDialog::hint() const
{
    switch (kind()) {
    case DecisionKind::Keep:
        return tr("An auditor reads this: say why it may stay as it is.");
    case DecisionKind::PutOff:
        return tr("An auditor reads this: say why it may wait until then.");
    case DecisionKind::Rotate:
    case DecisionKind::Revoke:
    case DecisionKind::Delete:
        break;
    }
    return tr("Nothing is changed yet. The decision is written down; carry it out with the "
              "buttons beside the finding.");
}

void DecisionDialog::refresh()
{
    m_untilField->setVisible(kind() == DecisionKind::PutOff);
    if (!needsReason())
        m_reasonField->setComplaint({});
    m_reasonField->setHint(hint());
}

QCoro::Task<> DecisionDialog::apply()
{
    const QPointer<DecisionDialog> self(this);
    if (isBusy())
        co_return;
    if (needsReason() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setComplaint(tr("Give a reason."));
        m_reason->setFocus();
        co_return;
    }
    const QString wrongDay = kind() == DecisionKind::PutOff ? dayProblem() : QString();
    if (!wrongDay.isEmpty()) {
        m_untilField->setComplaint(wrongDay);
        m_until->setFocus();
        co_return;
    }
    Decision decision;
    decision.kind = kind();
    decision.reason = m_reason->text().trimmed();
    if (decision.kind == DecisionKind::PutOff)
        decision.until = m_until->date();
    setBusy(tr("Writing it down…"));
    const QList<Finding> findings = m_findings;
    auto task = m_review.decisions().decide(findings, m_judged, decision);
    Result<Decided> written = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!written.ok()) {
        showError(written.error());
        co_return;
    }
    Q_EMIT decided(written.value());
    accept();
}

QCoro::Task<> DecisionDialog::takeBack()
{
    const QPointer<DecisionDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(tr("Writing it down…"));
    const QList<KeptDecision> decisions =
        standingDecisions(m_review.view(), m_findings, m_findings.size());
    auto task = m_review.decisions().takeBack(decisions);
    Result<void> done = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!done.ok()) {
        showError(done.error());
        co_return;
    }
    Q_EMIT takenBack(decisions);
    accept();
}

} // namespace tokendesk
