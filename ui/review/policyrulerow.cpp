#include "ui/review/policyrulerow.h"

#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "domain/tooltip.h"
#include "ui/dialogs/field.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tokendesk {

namespace {

/// Never by the wheel: it stands in a list that is scrolled, also right after a choice.
class CalmCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Long enough for what a rule's source is as a rule: with less left of a line it begins another.
class SourceLine final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int characters = 36;
        return {characterWidth(fontMetrics()) * characters, QLineEdit::sizeHint().height()};
    }
};

QString numberText(int number)
{
    return number == noNumber ? QString() : QString::number(number);
}

int numberFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : noNumber;
}

QString rangeWords(NumberRange range)
{
    return PolicyRuleRow::tr("%1 (%2 to %3)")
        .arg(unitWords(range.kind), QLocale().toString(range.least),
             QLocale().toString(range.most));
}

/// Both in one, which no end of a line comes between.
QWidget *behindWords(const QString &words, QWidget *editor)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Small);
    row->addWidget(new PlainLabel(words, both));
    row->addWidget(editor);
    return both;
}

} // namespace

void setReadOnly(QLineEdit *editor, bool isReadOnly)
{
    if (editor->isReadOnly() == isReadOnly)
        return;
    editor->setReadOnly(isReadOnly);
    restyle(editor);
}

PolicyRuleRow::PolicyRuleRow(RuleId rule, QWidget *parent)
    : QFrame(parent)
    , m_rule(rule)
    , m_enabled(new QCheckBox(withoutMnemonic(ruleTitle(rule)), this))
    , m_clause(new SourceLine(this))
    , m_problem(new PlainLabel({}, this))
    , m_was(new PlainLabel({}, this))
    , m_reset(new QToolButton(this))
{
    build();
}

void PolicyRuleRow::build()
{
    setObjectName(QStringLiteral("rule-") + ruleWord(m_rule));
    setProperty("panel", true);
    m_enabled->setObjectName(QStringLiteral("enabled-") + ruleWord(m_rule));
    m_enabled->setAccessibleName(ruleTitle(m_rule));
    QFont strong = m_enabled->font();
    strong.setWeight(QFont::DemiBold);
    m_enabled->setFont(strong);
    auto *explanation = new PlainLabel(ruleExplanation(m_rule), this);
    explanation->setProperty("muted", true);
    explanation->setWordWrap(true);
    m_enabled->setAccessibleDescription(explanation->text());

    // The lines are as long as the language has words for them.
    auto *editorLines = new QWidget(this);
    auto *editors = new FlowLayout(Gap::Small, editorLines);
    m_severity = addSeverity(*editors, tr("Severity"), "severity-");
    nameChoice(*m_severity, tr("Severity of “%1”").arg(ruleTitle(m_rule)));
    if (hasAdminSeverity(m_rule)) {
        m_adminSeverity = addSeverity(*editors, tr("for Admin accounts"), "adminSeverity-");
        nameChoice(*m_adminSeverity,
                   tr("Severity of “%1” for Admin accounts").arg(ruleTitle(m_rule)));
    }
    // Those for each environment have a line of their own.
    QWidget *numberLines = nullptr;
    FlowLayout *numbers = editors;
    if (numberRange(m_rule).kind == NumberKind::EnvironmentDays) {
        numberLines = new QWidget(this);
        numbers = new FlowLayout(Gap::Small, numberLines);
    }
    addNumbers(*numbers);
    m_clause->setObjectName(QStringLiteral("clause-") + ruleWord(m_rule));
    m_clause->setMaxLength(static_cast<int>(policyTextAtMost));
    m_clause->setPlaceholderText(tr("Where it comes from, such as a standard's clause"));
    m_clause->setAccessibleName(tr("Source of “%1”").arg(ruleTitle(m_rule)));
    editors->addWidget(behindWords(tr("Source"), m_clause));
    editors->letLastTakeTheRest();

    m_problem->setObjectName(QStringLiteral("problem-") + ruleWord(m_rule));
    m_problem->setWordWrap(true);
    m_was->setObjectName(QStringLiteral("was-") + ruleWord(m_rule));
    m_was->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("reset-") + ruleWord(m_rule));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset “%1”").arg(ruleTitle(m_rule)));
    m_reset->setToolTip(tr("Take over what the policy says that this one was made from"));
    auto *changed = new QHBoxLayout;
    changed->addWidget(m_was, 1);
    changed->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Medium, Gap::Small);
    setGap(column, Gap::Snug);
    column->addWidget(m_enabled);
    column->addWidget(explanation);
    column->addWidget(editorLines);
    if (numberLines)
        column->addWidget(numberLines);
    column->addWidget(m_problem);
    column->addLayout(changed);

    connect(m_enabled, &QCheckBox::toggled, this, &PolicyRuleRow::read);
    connect(m_clause, &QLineEdit::textChanged, this, &PolicyRuleRow::read);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (!m_base)
            return;
        setRule(RulePolicy(*m_base), m_base, m_isReadOnly);
        m_enabled->setFocus(); // the button that had it is gone
        Q_EMIT edited();
    });
}

QComboBox *PolicyRuleRow::addSeverity(FlowLayout &row, const QString &label, const char *name)
{
    auto *combo = new CalmCombo(this);
    combo->setObjectName(QLatin1String(name) + ruleWord(m_rule));
    for (const Severity severity : allSeverities)
        combo->addItem(severityWords(severity));
    row.addWidget(behindWords(label, combo));
    connect(combo, &QComboBox::currentIndexChanged, this, &PolicyRuleRow::read);
    return combo;
}

QLineEdit *PolicyRuleRow::addNumber(FlowLayout &row, const QString &label, const QString &name,
                                    const QString &key)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,9}"));
    auto *number = new QLineEdit(this);
    number->setValidator(new QRegularExpressionValidator(digits, number));
    number->setFixedWidth(characterWidth(fontMetrics()) * 12);
    number->setObjectName(QStringLiteral("number-") + key);
    number->setAccessibleName(name);
    row.addWidget(label.isEmpty() ? number : behindWords(label, number));
    connect(number, &QLineEdit::textChanged, this, &PolicyRuleRow::read);
    m_numbers << std::pair(key, number);
    return number;
}

void PolicyRuleRow::addNumbers(FlowLayout &row)
{
    const NumberRange range = numberRange(m_rule);
    if (range.kind == NumberKind::None)
        return;
    const QString key = rulePath(m_rule) + numberKey(range.kind);
    if (range.kind == NumberKind::EnvironmentDays) {
        for (int i = 0; i < environmentCount; ++i) {
            const auto environment = static_cast<Environment>(i);
            const QString title = environmentTitle(environment);
            addNumber(row, title, tr("%1, %2").arg(title, rangeWords(range)),
                      key + QLatin1Char('.') + environmentWord(environment));
        }
    } else {
        addNumber(row, {}, tr("%1, %2").arg(ruleTitle(m_rule), rangeWords(range)), key);
    }
    auto *unit = new PlainLabel(rangeWords(range), this);
    unit->setProperty("muted", true);
    row.addWidget(unit);
}

void PolicyRuleRow::setRule(const RulePolicy &policy, const std::optional<RulePolicy> &base,
                            bool isReadOnly)
{
    m_isFilling = true;
    m_policy = policy;
    m_base = base;
    m_isReadOnly = isReadOnly;
    m_enabled->setChecked(policy.isEnabled);
    m_severity->setCurrentIndex(static_cast<int>(policy.severity));
    if (m_adminSeverity)
        m_adminSeverity->setCurrentIndex(static_cast<int>(policy.adminSeverity));
    if (m_numbers.size() == 1) {
        m_numbers.constFirst().second->setText(numberText(policy.number));
    } else {
        for (qsizetype i = 0; i < m_numbers.size(); ++i)
            m_numbers.at(i).second->setText(
                numberText(policy.environmentDays[static_cast<size_t>(i)]));
    }
    m_clause->setText(isReadOnly ? sourceWords(policy.clause) : policy.clause);
    m_clause->setCursorPosition(0);
    m_isFilling = false;
    refresh();
}

void PolicyRuleRow::read()
{
    if (m_isFilling)
        return;
    m_policy.isEnabled = m_enabled->isChecked();
    m_policy.severity = static_cast<Severity>(m_severity->currentIndex());
    if (m_adminSeverity)
        m_policy.adminSeverity = static_cast<Severity>(m_adminSeverity->currentIndex());
    if (m_numbers.size() == 1) {
        m_policy.number = numberFrom(m_numbers.constFirst().second->text());
    } else {
        for (qsizetype i = 0; i < m_numbers.size(); ++i)
            m_policy.environmentDays[static_cast<size_t>(i)] =
                numberFrom(m_numbers.at(i).second->text());
    }
    m_policy.clause = m_clause->text();
    refresh();
    Q_EMIT edited();
}

void PolicyRuleRow::refresh()
{
    m_enabled->setEnabled(!m_isReadOnly);
    m_severity->setEnabled(!m_isReadOnly);
    if (m_adminSeverity)
        m_adminSeverity->setEnabled(!m_isReadOnly);
    for (const auto &number : std::as_const(m_numbers))
        setReadOnly(number.second, m_isReadOnly);
    setReadOnly(m_clause, m_isReadOnly);
    // Who only reads it scrolls in no field.
    m_clause->setToolTip(m_isReadOnly ? plainToolTip(m_clause->text()) : QString());
    m_was->setText(isChanged() ? wasWords() : QString());
    m_was->setVisible(isChanged());
    m_reset->setVisible(isChanged() && !m_isReadOnly);
}

QString PolicyRuleRow::wasWords() const
{
    QStringList was;
    if (m_base->isEnabled != m_policy.isEnabled)
        was << (m_base->isEnabled ? tr("on") : tr("off"));
    if (m_base->severity != m_policy.severity)
        was << severityWords(m_base->severity);
    if (m_base->adminSeverity != m_policy.adminSeverity)
        was << tr("%1 for Admin accounts").arg(severityWords(m_base->adminSeverity));
    const QString unit = unitWords(numberRange(m_rule).kind);
    if (m_base->number != m_policy.number)
        was << tr("%1 %2", "a number and its unit").arg(QLocale().toString(m_base->number), unit);
    for (int i = 0; i < environmentCount; ++i) {
        const auto at = static_cast<size_t>(i);
        if (m_base->environmentDays[at] != m_policy.environmentDays[at])
            was << tr("%1 %2 %3", "an environment, a number and its unit")
                       .arg(environmentTitle(static_cast<Environment>(i)),
                            QLocale().toString(m_base->environmentDays[at]), unit);
    }
    if (m_base->clause != m_policy.clause)
        was << (m_base->clause.isEmpty() ? tr("no clause") : m_base->clause);
    return tr("Changed. It was: %1").arg(was.join(QStringLiteral(" · ")));
}

bool PolicyRuleRow::showProblems(const QList<PolicyProblem> &problems,
                                 const QList<PolicyProblem> &doubts)
{
    const QString path = rulePath(m_rule);
    QStringList sentences;
    QStringList keys;
    for (const PolicyProblem &problem : problems) {
        if (!problem.key.startsWith(path))
            continue;
        keys << problem.key;
        if (!sentences.contains(problem.sentence))
            sentences << problem.sentence;
    }
    const bool isWrong = !keys.isEmpty();
    for (const PolicyProblem &doubt : doubts) {
        if (doubt.key.startsWith(path) && !m_isReadOnly)
            sentences << doubt.sentence;
    }
    for (const auto &[key, editor] : std::as_const(m_numbers)) {
        const bool isInvalid = keys.contains(key);
        editor->setAccessibleDescription(isInvalid ? sentences.constFirst() : QString());
        if (editor->property("invalid").toBool() != isInvalid) {
            editor->setProperty("invalid", isInvalid);
            restyle(editor);
        }
    }
    m_problem->setText(sentences.join(QLatin1Char(' ')));
    m_problem->setVisible(!sentences.isEmpty());
    const QString tone = isWrong ? QStringLiteral("danger") : QStringLiteral("warning");
    if (m_problem->property("tone").toString() != tone) {
        m_problem->setProperty("tone", tone);
        setMargins(m_problem, Gap::Small, Gap::Tiny);
        restyle(m_problem);
    }
    return isWrong;
}

void PolicyRuleRow::focusProblem(const PolicyProblem &problem)
{
    QWidget *wanted = m_clause;
    for (const auto &[key, editor] : std::as_const(m_numbers)) {
        if (key == problem.key)
            wanted = editor;
    }
    wanted->setFocus();
}

bool PolicyRuleRow::matches(const QString &search) const
{
    const QString wanted = search.trimmed();
    return ruleTitle(m_rule).contains(wanted, Qt::CaseInsensitive)
        || ruleWord(m_rule).contains(wanted, Qt::CaseInsensitive)
        || ruleExplanation(m_rule).contains(wanted, Qt::CaseInsensitive)
        || m_clause->text().contains(wanted, Qt::CaseInsensitive);
}

} // namespace tokendesk
