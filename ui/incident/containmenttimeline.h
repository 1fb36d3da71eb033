// The timeline of a containment as a list: when and what, line by line.
#pragma once

#include "workflows/containmentrecord.h"

#include <QListWidget>

namespace tokendesk {

/// GUI thread. Its lines wrap, and the newest one is in sight.
class ContainmentTimeline final : public QListWidget {
public:
    explicit ContainmentTimeline(QWidget *parent);

    /// `events` begin with what is shown already: a timeline only grows.
    void follow(const QList<ContainmentEvent> &events);
};

} // namespace tokendesk
