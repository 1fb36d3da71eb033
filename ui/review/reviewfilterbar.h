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
    /// Shown only while its part of the filter is set; a click takes that away.
    [[nodiscard]] QToolButton *makeRemovableChip(const char *name, const QString &toolTip,
                                                 void (*clear)(FindingFilter &filter));
    static void showChip(QToolButton &chip, const QString &text, bool visible);
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
    QToolButton *m_expires; ///< what the timeline has chosen
    QToolButton *m_account; ///< what the summary has chosen
    ChoiceChip *m_groups;
    ChoiceChip *m_policy;
    QLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
