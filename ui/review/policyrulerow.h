// One rule of a policy, to read and to change.
#pragma once

#include "domain/review/policycheck.h"

#include <QFrame>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace tokendesk {

class FlowLayout;
class PlainLabel;

/// Also shows it.
void setReadOnly(QLineEdit *editor, bool isReadOnly);

/// On or off, severities, numbers with their unit and range, clause; below it what is wrong and
/// what it was in the policy that this one came from.
class PolicyRuleRow final : public QFrame {
    Q_OBJECT
public:
    explicit PolicyRuleRow(RuleId rule, QWidget *parent = nullptr);

    /// `base`: of the policy that it came from; nothing: none is known. Emits nothing.
    void setRule(const RulePolicy &policy, const std::optional<RulePolicy> &base, bool isReadOnly);
    /// A number that is not there is noNumber.
    [[nodiscard]] const RulePolicy &rule() const { return m_policy; }
    /// Those about this rule are shown; true: there was one among `problems`.
    bool showProblems(const QList<PolicyProblem> &problems, const QList<PolicyProblem> &doubts);
    /// To the editor that this problem is about.
    void focusProblem(const PolicyProblem &problem);
    [[nodiscard]] bool isChanged() const { return m_base && *m_base != m_policy; }
    /// In title, explanation, word or clause; in any case.
    [[nodiscard]] bool matches(const QString &search) const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void addNumbers(FlowLayout &row);
    /// `name`: what assistive tools call it.
    QLineEdit *addNumber(FlowLayout &row, const QString &label, const QString &name,
                         const QString &key);
    QComboBox *addSeverity(FlowLayout &row, const QString &label, const char *name);
    void read();
    void refresh();
    [[nodiscard]] QString wasWords() const;

    RuleId m_rule;
    RulePolicy m_policy;
    std::optional<RulePolicy> m_base;
    bool m_isFilling = false;
    bool m_isReadOnly = false;
    QCheckBox *m_enabled;
    QComboBox *m_severity = nullptr;
    QComboBox *m_adminSeverity = nullptr;
    QList<std::pair<QString, QLineEdit *>> m_numbers; ///< by their key in a file
    QLineEdit *m_clause;
    PlainLabel *m_problem;
    PlainLabel *m_was;
    QToolButton *m_reset;
};

} // namespace tokendesk
