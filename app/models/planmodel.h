// The lines of a plan as a table, before, while and after it is applied.
#pragma once

#include "workflows/planrun.h"

#include <QAbstractTableModel>

namespace tokendesk {

enum class PlanColumn { Included, State, Token, Account, Speaks, LastUsed, Expires };
inline constexpr int planColumnCount = 7;

/// How a line stands, for a pill.
enum class PlanTone { Ready, Concern, LeftOut, UnderWay, Done, Refused, Unclear };

/// GUI thread. The first column is ticked for what will be carried out. ModelRole::State is
/// int(PlanTone).
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `run` must outlive the model's use of it.
    explicit PlanModel(PlanRun &run, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] PlanTone toneOf(int line) const;
    /// What will happen, or what has.
    [[nodiscard]] QString stateText(int line) const;
    /// What speaks against it, or why it is left out or was refused.
    [[nodiscard]] QString againstText(int line) const;

private:
    [[nodiscard]] QString text(int line, PlanColumn column) const;

    PlanRun &m_run;
};

} // namespace tokendesk
