// A whole policy, to read and to change.
#pragma once

#include "domain/review/policycheck.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace tokendesk {

class Field;
class PlainLabel;
class PolicyRuleRow;

/// Name, description, threshold and all rules, checked while somebody types.
class PolicyForm final : public QWidget {
    Q_OBJECT
public:
    explicit PolicyForm(QWidget *parent = nullptr);

    /// `base`: the policy that it came from; nothing: none is known. Emits nothing.
    void setPolicy(const Policy &policy, const std::optional<Policy> &base, bool isReadOnly);
    /// May have problems().
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// Names that other policies have.
    void setTakenNames(const QStringList &names);
    [[nodiscard]] const QList<PolicyProblem> &problems() const { return m_problems; }
    /// To the first of the problems; the search that hides it is taken away.
    void focusProblem();
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void build();
    void addRow();
    void read();
    void check();
    void filterRows();
    bool showIfWanted(PolicyRuleRow &row) const;
    void showCount();

    Policy m_policy;
    std::optional<Policy> m_base;
    QStringList m_takenNames;
    QList<PolicyProblem> m_problems;
    bool m_isFilling = false;
    bool m_isReadOnly = false;
    QLineEdit *m_name;
    Field *m_nameField;
    QLineEdit *m_description;
    Field *m_descriptionField;
    QComboBox *m_threshold;
    Field *m_thresholdField;
    QLineEdit *m_search;
    QCheckBox *m_changedOnly;
    PlainLabel *m_count;
    PlainLabel *m_nothing;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QList<PolicyRuleRow *> m_rows; ///< in the order of allRules(); soon all of them
    int m_shown = 0; ///< of the rows
    QTimer m_nextRow; ///< one after the other: the window answers meanwhile
};

} // namespace tokendesk
