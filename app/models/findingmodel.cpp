#include "models/findingmodel.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/textmatch.h"
#include "models/modelrole.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

FindingModel::FindingModel(const Review &review, const LiveInventory &live, QObject *parent)
    : OrderedTableModel(parent)
    , m_review(review)
    , m_live(live)
{
    connect(&review, &Review::changed, this, &FindingModel::follow);
    follow();
}

void FindingModel::follow()
{
    // Findings are values without a lasting place: rows are told apart by their keys.
    if (m_findings != m_review.snapshot()) {
        resetRows({});
        m_findings = m_review.snapshot();
    }
    requery();
    announceChange(rows());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : findingColumnCount;
}

const Finding *FindingModel::findingAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &finding(value);
}

std::vector<Finding> FindingModel::shown() const
{
    std::vector<Finding> findings;
    for (const int value : rows())
        findings.push_back(finding(value));
    return findings;
}

QString findingSubject(const Finding &finding, const Inventory &inventory)
{
    if (finding.token != 0) {
        const int index = inventory.tokenIndex(finding.token);
        return index < 0 ? FindingModel::tr("Token %1").arg(finding.token)
                         : inventory.token(index).label();
    }
    if (!finding.day.isEmpty())
        return QLocale().toString(QDate::fromString(finding.day, Qt::ISODate),
                                  QLocale::ShortFormat);
    if (finding.account != 0) {
        const int index = inventory.accountIndex(finding.account);
        return index < 0 ? FindingModel::tr("Account %1").arg(finding.account)
                         : inventory.account(index).label();
    }
    return FindingModel::tr("This connection");
}

QString decisionText(const Decision *decision)
{
    if (!decision)
        return {};
    switch (decision->kind) {
    case DecisionKind::Keep:
        return FindingModel::tr("Keep");
    case DecisionKind::Rotate:
        return FindingModel::tr("Rotate");
    case DecisionKind::Revoke:
        return FindingModel::tr("Revoke");
    case DecisionKind::Delete:
        return FindingModel::tr("Delete");
    case DecisionKind::PutOff:
        return FindingModel::tr("Put off until %1")
            .arg(QLocale().toString(decision->until, QLocale::ShortFormat));
    }
    return {};
}

QString FindingModel::text(const Finding &finding, FindingColumn column) const
{
    const Inventory &inventory = m_live.data();
    switch (column) {
    case FindingColumn::Severity:
        return severityWords(finding.severity);
    case FindingColumn::Finding:
        return ruleTitle(finding.rule);
    case FindingColumn::Subject:
        return displayText(findingSubject(finding, inventory));
    case FindingColumn::Account: {
        const int index = inventory.accountIndex(finding.account);
        return index < 0 ? QString() : displayText(inventory.account(index).label());
    }
    case FindingColumn::Why:
        return displayText(findingReason(finding));
    case FindingColumn::Decision: {
        const QString decided = decisionText(m_review.decisionOf(finding));
        return decided.isEmpty() && m_review.isOpen(finding) ? tr("to be decided") : decided;
    }
    case FindingColumn::Clause:
        return finding.clause;
    }
    return {};
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = findingAt(index.row());
    if (!finding || !index.isValid())
        return {};
    const auto column = static_cast<FindingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*finding, column);
    case Qt::ToolTipRole:
        return text(*finding, column).toHtmlEscaped();
    case ModelRole::State:
        return static_cast<int>(finding->severity);
    case ModelRole::Id:
        return finding->token;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<FindingColumn>(section)) {
    case FindingColumn::Severity:
        return tr("Severity");
    case FindingColumn::Finding:
        return tr("Finding");
    case FindingColumn::Subject:
        return tr("Of");
    case FindingColumn::Account:
        return tr("Account");
    case FindingColumn::Why:
        return tr("Why");
    case FindingColumn::Decision:
        return tr("Decision");
    case FindingColumn::Clause:
        return tr("Source");
    }
    return {};
}

bool FindingModel::comesBefore(int a, int b) const
{
    const Finding &first = finding(a);
    const Finding &second = finding(b);
    if (m_sortColumn == FindingColumn::Severity)
        return first.severity > second.severity;
    return foldedKey(text(first, m_sortColumn)) < foldedKey(text(second, m_sortColumn));
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<FindingColumn>(column);
    m_sortOrder = order;
    requery();
}

void FindingModel::setFilter(const FindingFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    requery();
}

void FindingModel::requery()
{
    const std::vector<std::string> words = searchWords(m_filter.text);
    m_facets = {};
    std::vector<int> values;
    std::array<int, ruleCount> ofRule{};
    for (int i = 0; i < static_cast<int>(m_findings->size()); ++i) {
        const Finding &finding = this->finding(i);
        const bool open = m_review.isOpen(finding);
        ++m_facets.total;
        m_facets.open += open ? 1 : 0;
        ++m_facets.severities[static_cast<size_t>(finding.severity)];
        ++ofRule[static_cast<size_t>(finding.rule)];
        if ((m_filter.severity && *m_filter.severity != finding.severity)
            || (m_filter.openOnly && !open)
            || (!m_filter.rules.isEmpty() && !m_filter.rules.contains(ruleWord(finding.rule))))
            continue;
        if (!words.empty()) {
            QStringList parts;
            for (int column = 0; column < findingColumnCount; ++column)
                parts << text(finding, static_cast<FindingColumn>(column));
            const std::string key = foldedKey(parts.join(QLatin1Char('\n')));
            if (!std::all_of(words.begin(), words.end(),
                             [&key](const std::string &word) { return containsWord(key, word); }))
                continue;
        }
        values.push_back(i);
    }
    for (const RuleId rule : allRules()) {
        if (const int count = ofRule[static_cast<size_t>(rule)])
            m_facets.rules.insert(ruleWord(rule), count);
    }
    std::stable_sort(values.begin(), values.end(), [this](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
    setRows(std::move(values));
    Q_EMIT filterChanged();
}

} // namespace tokendesk
