// The chips above the activity.
#pragma once

#include "models/activitymodel.h"
#include "ui/filters/filterbar.h"

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter, which is one with the text of the search box. Which
/// connections are looked at is a choice of its own, and not a filter to be cleared.
class ActivityFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar. `connectionId`: what "This connection only" stands for.
    ActivityFilterBar(ActivityModel &model, QString connectionId, QWidget *parent = nullptr);

    [[nodiscard]] int total() const override;
    [[nodiscard]] int shown() const override;
    [[nodiscard]] QString allWords() const override;

private:
    FilterChip *addStatusChip(const QString &text, const char *name, ActivityFilter::Status status);
    void refresh() override;

    ActivityModel &m_model;
    QString m_connectionId;
    QList<std::pair<FilterChip *, ActivityFilter::Status>> m_statuses;
    ChoiceChip *m_kind;
    ChoiceChip *m_who;
    FilterChip *m_here;
};

} // namespace tokendesk
