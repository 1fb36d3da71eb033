// The chips above the activity.
#pragma once

#include "models/activitymodel.h"
#include "ui/widgets/filterbar.h"

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter. Its own chips say what the search has no qualifier for; they
/// and the text both count.
class ActivityFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar. `connectionId`: what "This connection only" stands for.
    ActivityFilterBar(ActivityModel &model, QString connectionId, QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const override;

private:
    [[nodiscard]] UnshownTerms unshown() const override;
    FilterChip *addStatusChip(const QString &text, const char *name, ActivityFilter::Status status);
    void refresh();

    ActivityModel &m_model;
    QString m_connectionId;
    QList<std::pair<FilterChip *, ActivityFilter::Status>> m_statuses;
    ChoiceChip *m_kind;
    ChoiceChip *m_who;
    FilterChip *m_here;
};

} // namespace tokendesk
