// The findings of a review as a table, the gravest first.
#pragma once

#include "models/orderedtablemodel.h"
#include "workflows/review.h"

#include <QSet>

namespace tokendesk {

enum class FindingColumn { Severity, Finding, Subject, Account, Why, Decision, Clause };
inline constexpr int findingColumnCount = 7;

struct FindingFilter {
    QString text;
    std::optional<Severity> severity; ///< nothing: all
    bool openOnly = false; ///< those that need a decision
    QSet<QString> rules; ///< words of ruleWord(); empty: all

    bool operator==(const FindingFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FindingFilter(); }
};

struct FindingFacets {
    int total = 0;
    int open = 0;
    std::array<int, severityCount> severities{};
    QHash<QString, int> rules;
};

/// GUI thread. ModelRole::State is int(Severity).
class FindingModel final : public OrderedTableModel {
    Q_OBJECT
public:
    /// Both must outlive the model.
    FindingModel(const Review &review, const LiveInventory &live, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFacets &facets() const { return m_facets; }
    [[nodiscard]] const Finding *findingAt(int row) const;
    /// What is shown, in its order.
    [[nodiscard]] std::vector<Finding> shown() const;

Q_SIGNALS:
    /// Rows, filter or facets.
    void filterChanged();

private:
    void follow();
    void requery();
    [[nodiscard]] const Finding &finding(int value) const
    {
        return (*m_findings)[static_cast<size_t>(value)];
    }
    [[nodiscard]] QString text(const Finding &finding, FindingColumn column) const;
    [[nodiscard]] bool comesBefore(int a, int b) const;

    const Review &m_review;
    const LiveInventory &m_live;
    std::shared_ptr<const std::vector<Finding>> m_findings; ///< as the rows know them
    FindingFilter m_filter;
    FindingFacets m_facets;
    FindingColumn m_sortColumn = FindingColumn::Severity;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// "etl-prod", an account's name, or the day that a finding is about.
[[nodiscard]] QString findingSubject(const Finding &finding, const Inventory &inventory);
/// "Keep", "Put off until 1 Feb 2027" …; empty: none.
[[nodiscard]] QString decisionText(const Decision *decision);

} // namespace tokendesk
