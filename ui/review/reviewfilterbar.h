// The chips above the findings.
#pragma once

#include "models/findingmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/filters/filterbar.h"
#include "workflows/ownpolicies.h"

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter, which is one with the text of the search box, and the policy
/// that the review judges by.
class ReviewSessions;

class ReviewFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// All must outlive the bar. The settings remember the policy; own ones are beside their file.
    ReviewFilterBar(FindingModel &model, Review &review, DialogContext context,
                    QWidget *parent = nullptr);

    [[nodiscard]] int total() const override;
    [[nodiscard]] int shown() const override;
    [[nodiscard]] bool isBehind() const override { return m_model.isBehind(); }
    [[nodiscard]] QString allWords() const override;
    /// One that is under way, or is begun, is judged by one policy from start to finish.
    void followReview(const ReviewSessions &reviews);
    void editPolicies();

Q_SIGNALS:
    /// The policy that was chosen cannot be used; in a sentence with the reason.
    void policyLost(const QString &sentence);

private:
    [[nodiscard]] QToolButton *makeFilterChip(const char *name, const QString &toolTip,
                                              void (*clear)(FindingFilter &filter));
    void addSeverityChip(const QString &text, std::optional<Severity> severity);
    /// How many findings there are.
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] QString accountWords() const;
    void choosePolicy(const Policy &policy);
    /// Shows them, and judges by the remembered one where it is there, else by the default; while
    /// locked, by what it is judged by already.
    void takePolicies();
    void chooseGrouping(const QString &word);
    void refresh() override;

    FindingModel &m_model;
    Review &m_review;
    DialogContext m_context;
    OwnPolicies m_policies;
    QString m_policyLock; ///< why there is no other to choose; else empty
    bool m_isLockKnown = false; ///< whether a review is under way
    QString m_lostTold; ///< the id that was last told as lost
    QList<std::pair<FilterChip *, std::optional<Severity>>> m_severities;
    FilterChip *m_openOnly;
    ChoiceChip *m_rules;
    QToolButton *m_expires; ///< what the timeline has chosen
    QToolButton *m_accounts; ///< what the summary has chosen
    ChoiceChip *m_groups;
    QAction *m_noGroups = nullptr;
    ChoiceChip *m_policy;
};

} // namespace tokendesk
