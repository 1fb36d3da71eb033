#include "ui/review/policyform.h"

#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "domain/tooltip.h"
#include "ui/dialogs/field.h"
#include "ui/review/policyrulerow.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

/// Of the rules; on a small screen fewer, beside what the rest of the dialog takes.
constexpr int formLinesShown = 24;
constexpr int formLinesAtLeast = 6;
constexpr int linesBeside = 26;

Verdict verdictOf(const QList<PolicyProblem> &problems, const QString &key)
{
    for (const PolicyProblem &problem : problems) {
        if (problem.key == key)
            return {Verdict::Level::Problem, problem.sentence};
    }
    return {};
}

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_nameField(new Field(tr("&Name"), m_name, this))
    , m_description(new QLineEdit(this))
    , m_descriptionField(new Field(tr("Descri&ption"), m_description, this))
    , m_threshold(new QComboBox(this))
    , m_thresholdField(new Field(tr("Decisions needed &from"), m_threshold, this))
    , m_search(new QLineEdit(this))
    , m_changedOnly(new QCheckBox(tr("Changed only"), this))
    , m_count(new PlainLabel({}, this))
    , m_nothing(new PlainLabel(tr("No rule matches."), this))
    , m_scroll(new QScrollArea(this))
{
    build();
}

void PolicyForm::build()
{
    m_name->setObjectName(QStringLiteral("policyName"));
    m_name->setMaxLength(200);
    m_description->setObjectName(QStringLiteral("policyDescription"));
    m_description->setMaxLength(static_cast<int>(policyTextAtMost));
    m_threshold->setObjectName(QStringLiteral("policyThreshold"));
    for (const Severity severity : allSeverities)
        m_threshold->addItem(severityWords(severity));
    m_threshold->setToolTip(tr("From here on a finding needs a decision"));
    m_search->setObjectName(QStringLiteral("policySearch"));
    m_search->setPlaceholderText(tr("Search the rules"));
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setClearButtonEnabled(true);
    m_changedOnly->setObjectName(QStringLiteral("policyChangedOnly"));
    m_changedOnly->setAccessibleName(m_changedOnly->text());
    m_count->setObjectName(QStringLiteral("policyRuleCount"));
    m_count->setProperty("muted", true);
    m_nothing->setProperty("muted", true);

    auto *head = new QHBoxLayout;
    setGap(head, Gap::Medium);
    head->addWidget(m_nameField, 1);
    head->addWidget(m_thresholdField);
    auto *find = new QHBoxLayout;
    setGap(find, Gap::Medium);
    find->addWidget(m_search, 1);
    find->addWidget(m_changedOnly);
    find->addWidget(m_count);

    auto *list = new QWidget(m_scroll);
    m_list = new QVBoxLayout(list);
    setMargins(m_list, Gap::None, Gap::None, Gap::Small, Gap::None);
    setGap(m_list, Gap::Small);
    m_list->addWidget(m_nothing);
    m_list->addStretch();
    m_nextRow.setInterval(0);
    connect(&m_nextRow, &QTimer::timeout, this, &PolicyForm::addRow);
    m_nextRow.start();
    m_scroll->setObjectName(QStringLiteral("policyRules"));
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Rules"));
    const int line = fontMetrics().height();
    const int fitting = screen()->availableGeometry().height() / line - linesBeside;
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(std::clamp(fitting, formLinesAtLeast, formLinesShown) * line);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setGap(column, Gap::Medium);
    column->addLayout(head);
    column->addWidget(m_descriptionField);
    column->addLayout(find);
    column->addWidget(m_scroll, 1);

    connect(m_name, &QLineEdit::textChanged, this, &PolicyForm::read);
    connect(m_description, &QLineEdit::textChanged, this, &PolicyForm::read);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, &PolicyForm::read);
    connect(m_search, &QLineEdit::textChanged, this, &PolicyForm::filterRows);
    connect(m_changedOnly, &QCheckBox::toggled, this, &PolicyForm::filterRows);
}

void PolicyForm::addRow()
{
    const RuleId rule = allRules()[static_cast<size_t>(m_rows.size())];
    auto *row = new PolicyRuleRow(rule, m_scroll->widget());
    row->setRule(m_policy.rule(rule), m_base ? std::optional(m_base->rule(rule)) : std::nullopt,
                 m_isReadOnly);
    row->showProblems(m_problems, policyDoubts(m_policy));
    m_list->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows << row;
    connect(row, &PolicyRuleRow::edited, this, &PolicyForm::read);
    if (m_rows.size() == ruleCount)
        m_nextRow.stop();
    m_shown += showIfWanted(*row) ? 1 : 0;
    showCount();
}

void PolicyForm::setPolicy(const Policy &policy, const std::optional<Policy> &base, bool isReadOnly)
{
    m_isFilling = true;
    m_policy = policy;
    m_base = base;
    m_isReadOnly = isReadOnly;
    // What can be edited is what is in the file.
    m_name->setText(isReadOnly ? policyTitle(policy) : policy.name);
    m_description->setText(isReadOnly ? policyDescription(policy) : policy.description);
    m_description->setCursorPosition(0);
    m_description->setToolTip(isReadOnly ? plainToolTip(m_description->text()) : QString());
    m_threshold->setCurrentIndex(static_cast<int>(policy.threshold));
    setReadOnly(m_name, isReadOnly);
    setReadOnly(m_description, isReadOnly);
    m_threshold->setEnabled(!isReadOnly);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RuleId rule = allRules()[static_cast<size_t>(i)];
        m_rows.at(i)->setRule(policy.rule(rule),
                              base ? std::optional(base->rule(rule)) : std::nullopt, isReadOnly);
    }
    m_isFilling = false;
    if (!base)
        m_changedOnly->setChecked(false);
    enableUnless(*m_changedOnly, base ? QString() : tr("There is nothing to compare it with"));
    check();
    filterRows();
}

void PolicyForm::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    check();
}

void PolicyForm::read()
{
    if (m_isFilling)
        return;
    m_policy.name = m_name->text();
    m_policy.description = m_description->text();
    m_policy.threshold = static_cast<Severity>(m_threshold->currentIndex());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_policy.rule(allRules()[static_cast<size_t>(i)]) = m_rows.at(i)->rule();
    check();
    Q_EMIT edited();
}

void PolicyForm::check()
{
    m_problems = m_isReadOnly ? QList<PolicyProblem>() : policyProblems(m_policy);
    const QString name = m_policy.name.trimmed();
    if (!m_isReadOnly && m_takenNames.contains(name, Qt::CaseInsensitive))
        m_problems.prepend({QStringLiteral("name"), tr("Another policy has this name.")});
    const QList<PolicyProblem> doubts = policyDoubts(m_policy);
    m_nameField->setVerdict(verdictOf(m_problems, QStringLiteral("name")));
    m_descriptionField->setVerdict(verdictOf(m_problems, QStringLiteral("description")));
    const bool isThresholdChanged = m_base && m_base->threshold != m_policy.threshold;
    m_thresholdField->setHint(isThresholdChanged
                                  ? tr("Changed. It was: %1").arg(severityWords(m_base->threshold))
                                  : QString());
    for (PolicyRuleRow *row : std::as_const(m_rows))
        row->showProblems(m_problems, doubts);
}

bool PolicyForm::showIfWanted(PolicyRuleRow &row) const
{
    const bool isShown =
        row.matches(m_search->text()) && (!m_changedOnly->isChecked() || row.isChanged());
    row.setVisible(isShown);
    return isShown;
}

void PolicyForm::filterRows()
{
    m_shown = 0;
    for (PolicyRuleRow *row : std::as_const(m_rows))
        m_shown += showIfWanted(*row) ? 1 : 0;
    showCount();
}

void PolicyForm::showCount()
{
    m_nothing->setVisible(m_shown == 0 && m_rows.size() == ruleCount);
    m_count->setText(
        tr("%1 of %2 rules").arg(QLocale().toString(m_shown), QLocale().toString(ruleCount)));
}

void PolicyForm::focusProblem()
{
    if (m_problems.isEmpty())
        return;
    const PolicyProblem problem = m_problems.constFirst();
    m_search->clear();
    m_changedOnly->setChecked(false);
    while (m_rows.size() < ruleCount)
        addRow();
    for (PolicyRuleRow *row : std::as_const(m_rows)) {
        const RuleId rule = allRules()[static_cast<size_t>(m_rows.indexOf(row))];
        if (!problem.key.startsWith(rulePath(rule)))
            continue;
        m_scroll->ensureWidgetVisible(row);
        row->focusProblem(problem);
        return;
    }
    focusName();
}

void PolicyForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace tokendesk
