// The chips above the findings.
#pragma once

#include "models/findingmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "workflows/ownpolicies.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter, and the policy that the review judges by; the text of the
/// search box is left alone.
class ReviewFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the bar. The settings remember the policy; own ones are beside their file.
    ReviewFilterBar(FindingModel &model, Review &review, DialogContext context,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const;
    /// A review is under way: it is judged by one policy from start to finish.
    void setPolicyLocked(bool locked);

Q_SIGNALS:
    void clearWanted();
    /// The policy that was chosen cannot be used; in a sentence with the reason.
    void policyLost(const QString &sentence);

private:
    /// Shown only while its part of the filter is set; a click takes that away.
    [[nodiscard]] QToolButton *makeRemovableChip(const char *name, const QString &toolTip,
                                                 void (*clear)(FindingFilter &filter));
    static void showChip(QToolButton &chip, const QString &text, bool visible);
    void addSeverityChip(const QString &text, std::optional<Severity> severity);
    void choosePolicy(const Policy &policy);
    /// Shows them, and judges by the remembered one where it is there, else by the default; while
    /// locked, by what it is judged by already.
    void takePolicies();
    void editPolicies();
    void chooseGrouping(const QString &word);
    void refresh();

    FindingModel &m_model;
    Review &m_review;
    DialogContext m_context;
    OwnPolicies m_policies;
    bool m_isLocked = false;
    bool m_isLockKnown = false; ///< whether a review is under way
    QString m_lostTold; ///< the id that was last told as lost
    QList<std::pair<FilterChip *, std::optional<Severity>>> m_severities;
    FilterChip *m_openOnly;
    ChoiceChip *m_rules;
    QToolButton *m_expires; ///< what the timeline has chosen
    QToolButton *m_account; ///< what the summary has chosen
    ChoiceChip *m_groups;
    ChoiceChip *m_policy;
    QLabel *m_counts;
    QToolButton *m_notes;
    QToolButton *m_clear;
};

} // namespace tokendesk
