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

    /// Of the plan; rows may be fewer.
    [[nodiscard]] int lineOf(int row) const;
    /// Shows only the lines that a person should look at: what speaks against, what is left out;
    /// at the end, what was not done. Those that become such while it is so come in, none goes.
    void setOnlyToLookAt(bool only);
    [[nodiscard]] bool isOnlyToLookAt() const { return m_isOnlyToLookAt; }
    [[nodiscard]] int toLookAtCount() const;

    [[nodiscard]] PlanTone toneOf(int line) const;
    /// What will happen, or what has.
    [[nodiscard]] QString stateText(int line) const;
    /// What speaks against it, or why it is left out or was refused.
    [[nodiscard]] QString againstText(int line) const;

private:
    [[nodiscard]] QString text(int line, PlanColumn column) const;
    [[nodiscard]] bool isToLookAt(int line) const;
    [[nodiscard]] int rowOf(int line) const; ///< -1: it is not shown
    /// All of it may be another; the lines that are now to be looked at come in.
    void follow();

    PlanRun &m_run;
    bool m_isOnlyToLookAt = false;
    QList<int> m_lines; ///< those shown, in their order, when not all are
};

} // namespace tokendesk
