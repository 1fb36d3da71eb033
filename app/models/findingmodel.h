// The findings of a review as a table, the gravest first, under headers if wanted.
#pragma once

#include "models/findinggroups.h"
#include "models/findingquery.h"
#include "models/newestquestion.h"
#include "models/orderedtablemodel.h"
#include "workflows/review.h"

namespace tokendesk {

/// GUI thread; many findings are selected and sorted by a worker. A new judgement keeps selection
/// and current row where the finding or its header is still there. ModelRole::State is
/// int(Severity), for a header that of its gravest finding.
class FindingModel final : public OrderedTableModel {
    Q_OBJECT
public:
    /// `review` must outlive the model.
    explicit FindingModel(const Review &review, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const SearchFilter<FindingFilter> &search() const { return m_search; }
    [[nodiscard]] const FindingFilter &filter() const { return m_search.filter(); }
    /// Also writes it into the search text.
    void setFilter(const FindingFilter &filter);
    void setSearchText(const QString &text);
    [[nodiscard]] const FindingFacets &facets() const { return m_facets; }
    /// What the rows are of.
    [[nodiscard]] const ReviewView &view() const { return m_view; }
    /// Nothing when the row is a header.
    [[nodiscard]] const Finding *findingAt(int row) const;

    [[nodiscard]] FindingGrouping grouping() const { return m_grouping; }
    void setGrouping(FindingGrouping grouping);
    /// The header in this row; nothing when it is a finding. Valid until the model changes.
    [[nodiscard]] const FindingGroup *groupAt(int row) const;
    [[nodiscard]] QString groupTitleAt(int row) const;
    /// The header above this row, or the row itself; -1: there are none.
    [[nodiscard]] int headerOf(int row) const;
    [[nodiscard]] bool isCollapsed(int header) const;
    /// A header keeps its row; its findings go or come.
    void setCollapsed(int header, bool collapsed);

    /// All that the filter lets through, in the table's order, also below collapsed headers;
    /// indexes into the view's findings.
    [[nodiscard]] std::vector<int> shownFindings() const;
    [[nodiscard]] int shownCount() const { return m_shownCount; }
    /// Of these rows, each once; a header stands for all its findings.
    [[nodiscard]] std::vector<int> findingsOf(const QList<int> &rows) const;

    /// Nothing of what was found is known here yet: a worker is asked for it.
    [[nodiscard]] bool isUnanswered() const { return m_facets.total == 0 && m_review.hasFound(); }
    /// The rows answer another filter than this one, or nothing yet; filterChanged() tells when
    /// they do.
    [[nodiscard]] bool isBehind() const { return m_answered.filter != filter() || isUnanswered(); }

Q_SIGNALS:
    /// Rows, filter or facets. With many findings the filter is there before its rows.
    void filterChanged();

private:
    struct Question {
        FindingFilter filter;
        FindingColumn column = FindingColumn::Severity;
        Qt::SortOrder order = Qt::AscendingOrder;
        FindingGrouping grouping = FindingGrouping::None;
        bool operator==(const Question &) const = default;
    };
    struct Outcome;
    [[nodiscard]] static Outcome query(const ReviewView &shown, ReviewView view,
                                       const Question &question, FindingTexts &texts,
                                       const std::atomic_bool &isStopped);
    [[nodiscard]] Question question() const;
    void requery();
    void requeryFiltered();
    [[nodiscard]] bool isQueriedByWorker(const ReviewView &view) const;
    void requeryOnWorker();
    void adopt(Outcome outcome);
    /// Findings and headers got new numbers, or are gone.
    void renumberRows(const Outcome &outcome);
    [[nodiscard]] int firstHeader() const { return static_cast<int>(m_view.findings->size()); }
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<int> &findings) const;
    [[nodiscard]] QVariant headerRowData(const FindingGroup &group, int column, int role) const;

    const Review &m_review;
    ReviewView m_view;
    SearchFilter<FindingFilter> m_search;
    FindingFacets m_facets;
    FindingGrouping m_grouping = FindingGrouping::None; ///< wanted
    /// Header n has the value firstHeader() + n: above those of all findings.
    std::vector<FindingGroup> m_groups;
    QSet<qint64> m_collapsed; ///< their keys
    int m_shownCount = 0;
    FindingColumn m_sortColumn = FindingColumn::Severity;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Question m_answered; ///< by what is shown
    std::shared_ptr<FindingTexts> m_texts = std::make_shared<FindingTexts>();
    NewestQuestion<Question> m_asked;
};

} // namespace tokendesk
