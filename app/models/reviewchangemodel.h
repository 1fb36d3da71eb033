// What differs between two reviews, as a table.
#pragma once

#include "domain/review/reviewcomparison.h"
#include "domain/review/reviewrecord.h"

#include <QAbstractTableModel>
#include <memory>

namespace tokendesk {

enum class ReviewChangeColumn { Change, Severity, Finding, Subject, Account, Before, Now };
inline constexpr int reviewChangeColumnCount = 7;

/// Of one finding: `before` and `now` are indexes into the records' findings; -1: not in it.
struct ReviewChangeRow {
    int before = -1;
    int now = -1;
};

/// GUI thread. ModelRole::State is int(Severity).
class ReviewChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// New ones first, then changed, then gone; each the gravest first. Any thread.
    [[nodiscard]] static std::vector<ReviewChangeRow> rowsOf(const ReviewComparison &comparison);
    void show(std::shared_ptr<const ReviewRecord> before, std::shared_ptr<const ReviewRecord> now,
              std::vector<ReviewChangeRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ReviewChangeRow &row, ReviewChangeColumn column) const;
    [[nodiscard]] const RecordedFinding &latest(const ReviewChangeRow &row) const;

    std::shared_ptr<const ReviewRecord> m_before;
    std::shared_ptr<const ReviewRecord> m_now;
    std::vector<ReviewChangeRow> m_rows;
};

/// Formula-safe, as all our CSV. Any thread.
[[nodiscard]] QByteArray reviewChangesAsCsv(const ReviewRecord &before, const ReviewRecord &now,
                                            const std::vector<ReviewChangeRow> &rows);
[[nodiscard]] QByteArray reviewChangesAsJson(const ReviewRecord &before, const ReviewRecord &now,
                                             const std::vector<ReviewChangeRow> &rows);

} // namespace tokendesk
