// The chips above the findings.
#pragma once

#include "models/findingmodel.h"

#include <QSettings>
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
    /// All must outlive the bar. `settings`: remembers the policy.
    ReviewFilterBar(FindingModel &model, Review &review, QSettings &settings,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const;

Q_SIGNALS:
    void clearWanted();

private:
    void addSeverityChip(const QString &text, std::optional<Severity> severity);
    void chooseGrouping(const QString &word);
    void choosePolicy(const QString &id);
    void refresh();

    FindingModel &m_model;
    Review &m_review;
    QSettings &m_settings;
    QList<std::pair<FilterChip *, std::optional<Severity>>> m_severities;
    FilterChip *m_openOnly;
    ChoiceChip *m_rules;
    QToolButton *m_expires; ///< shown while the timeline has chosen a stretch of time
    ChoiceChip *m_groups;
    ChoiceChip *m_policy;
    QLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
