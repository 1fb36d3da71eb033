// The chips above the activity.
#pragma once

#include "models/activitymodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter; the text of the search box is left alone.
class ActivityFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the bar. `connectionId`: what "This connection only" stands for.
    ActivityFilterBar(ActivityModel &model, QString connectionId, QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const;

Q_SIGNALS:
    void clearWanted();

private:
    FilterChip *addStatusChip(const QString &text, const char *name, ActivityFilter::Status status);
    void refresh();

    ActivityModel &m_model;
    QString m_connectionId;
    QList<std::pair<FilterChip *, ActivityFilter::Status>> m_statuses;
    ChoiceChip *m_kind;
    ChoiceChip *m_who;
    FilterChip *m_here;
    QLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
