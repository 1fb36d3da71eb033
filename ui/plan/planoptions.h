// What a plan does beside its lines, and what must be known before it is applied: its tick boxes.
#pragma once

#include "workflows/planrun.h"

#include <QObject>

class QBoxLayout;
class QCheckBox;
class QWidget;

namespace tokendesk {

/// GUI thread.
class PlanOptions final : public QObject {
    Q_OBJECT
public:
    /// The boxes are children of `parent`, in the order in which the keyboard comes to them; `run`
    /// must outlive them.
    PlanOptions(PlanRun &run, QWidget *parent);

    void addTo(QBoxLayout &layout);
    /// Before the start: shows what there is to choose, as the run has it. `barred`: why nothing of
    /// it can be chosen now; empty: it can.
    void offer(const QString &barred);
    void hide();
    /// A person must say first that the consequence is known.
    [[nodiscard]] bool isToAcknowledge() const;

Q_SIGNALS:
    /// isToAcknowledge() may be another.
    void acknowledged();

private:
    void offerAcknowledgement(const QString &barred);
    void offerReactivation(const QString &barred);
    void offerDeactivation(const QString &barred);

    PlanRun &m_run;
    QCheckBox *m_reactivate;
    QCheckBox *m_deactivate;
    QCheckBox *m_acknowledged;
};

} // namespace tokendesk
