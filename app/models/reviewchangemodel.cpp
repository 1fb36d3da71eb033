#include "models/reviewchangemodel.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/sentence.h"
#include "domain/tableexport.h"
#include "domain/tooltip.h"
#include "models/findingquery.h"
#include "models/modelrole.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tokendesk {

namespace {

const RecordedFinding *findingAt(const ReviewRecord &record, int index)
{
    return index < 0 ? nullptr : &record.findings[static_cast<size_t>(index)];
}

/// `now`: null where the later review does not have it.
bool isGone(const RecordedFinding *now)
{
    return !now || now->isResolved;
}

QString changeId(const RecordedFinding *before, const RecordedFinding *now)
{
    if (!before)
        return QStringLiteral("new");
    return isGone(now) ? QStringLiteral("gone") : QStringLiteral("changed");
}

QString valuesText(const RecordedFinding *finding)
{
    if (!finding)
        return {};
    QStringList parts;
    for (const RecordedValue &value : finding->values)
        parts << value.key + QLatin1Char('=') + value.text;
    return parts.join(QStringLiteral("; "));
}

/// Of those that it was about at the end of its review.
QString tokenIds(const RecordedFinding *finding)
{
    if (!finding)
        return {};
    QStringList ids;
    for (const RecordedToken &token : finding->tokens) {
        if (!token.isSettled)
            ids << QString::number(token.id);
    }
    return ids.join(QLatin1Char(' '));
}

/// The names of those that only `one` is about; a record of an earlier version names none.
QStringList tokensBeside(const RecordedFinding &one, const RecordedFinding &other)
{
    QSet<TokenId> others;
    for (const RecordedToken &token : other.tokens) {
        if (!token.isSettled)
            others.insert(token.id);
    }
    QStringList names;
    for (const RecordedToken &token : one.tokens) {
        if (!other.tokens.empty() && !token.isSettled && !others.contains(token.id))
            names << displayText(token.name);
    }
    return names;
}

QString decisionId(const RecordedFinding *finding)
{
    return finding && finding->decision ? decisionWord(finding->decision->kind) : QString();
}

} // namespace

std::vector<ReviewChangeRow> ReviewChangeModel::rowsOf(const ReviewComparison &comparison)
{
    std::vector<ReviewChangeRow> rows;
    for (const int now : comparison.added)
        rows.push_back({-1, now});
    for (const auto &[before, now] : comparison.changed)
        rows.push_back({before, now});
    for (const auto &[before, now] : comparison.gone)
        rows.push_back({before, now});
    return rows;
}

void ReviewChangeModel::show(std::shared_ptr<const ReviewRecord> before,
                             std::shared_ptr<const ReviewRecord> now,
                             std::vector<ReviewChangeRow> rows)
{
    beginResetModel();
    m_before = std::move(before);
    m_now = std::move(now);
    m_rows = std::move(rows);
    endResetModel();
}

int ReviewChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reviewChangeColumnCount;
}

const RecordedFinding &ReviewChangeModel::latest(const ReviewChangeRow &row) const
{
    return row.now < 0 ? *findingAt(*m_before, row.before) : *findingAt(*m_now, row.now);
}

QString ReviewChangeModel::text(const ReviewChangeRow &row, ReviewChangeColumn column) const
{
    // Severity, reason and decision, as they were in one of the two.
    const auto words = [](const RecordedFinding *finding, const RecordedFinding *other) {
        if (!finding)
            return tr("not found");
        QStringList parts{severityWords(finding->severity)};
        const QStringList beside = other ? tokensBeside(*finding, *other) : QStringList();
        if (!beside.isEmpty())
            //: what a finding was about in one of two reviews only; names of tokens
            parts << tr("also about %1").arg(joinedWords(beside));
        parts << displaySentence(finding->reason);
        if (finding->isResolved)
            parts << tr("settled");
        if (finding->isUnknown)
            parts << tr("not known, a row could not be read");
        if (finding->decision)
            parts << decisionText(&*finding->decision);
        return parts.join(QStringLiteral(" · "));
    };
    const RecordedFinding &finding = latest(row);
    const RecordedFinding *before = findingAt(*m_before, row.before);
    const RecordedFinding *now = findingAt(*m_now, row.now);
    switch (column) {
    case ReviewChangeColumn::Change:
        if (row.before < 0)
            return tr("New");
        return isGone(now) ? tr("Gone") : tr("Changed");
    case ReviewChangeColumn::Severity:
        return severityWords(finding.severity);
    case ReviewChangeColumn::Finding:
        return displayText(finding.title);
    case ReviewChangeColumn::Subject:
        return displayText(finding.subject);
    case ReviewChangeColumn::Account:
        return displayText(finding.account);
    case ReviewChangeColumn::Before:
        return words(before, now);
    case ReviewChangeColumn::Now:
        return words(now, before);
    }
    return {};
}

QVariant ReviewChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewChangeRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString shown = text(row, static_cast<ReviewChangeColumn>(index.column()));
        return role == Qt::ToolTipRole ? plainToolTip(shown) : shown;
    }
    if (role == ModelRole::State)
        return static_cast<int>(latest(row).severity);
    return {};
}

QVariant ReviewChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ReviewChangeColumn>(section)) {
    case ReviewChangeColumn::Change:
        return tr("Change");
    case ReviewChangeColumn::Severity:
        return tr("Severity");
    case ReviewChangeColumn::Finding:
        return tr("Finding");
    case ReviewChangeColumn::Subject:
        return tr("About");
    case ReviewChangeColumn::Account:
        return tr("Account");
    case ReviewChangeColumn::Before:
        return tr("Before");
    case ReviewChangeColumn::Now:
        return tr("Now");
    }
    return {};
}

QByteArray reviewChangesAsCsv(const ReviewRecord &before, const ReviewRecord &now,
                              const std::vector<ReviewChangeRow> &rows)
{
    QByteArray csv =
        csvStart({QStringLiteral("change"), QStringLiteral("rule"), QStringLiteral("subject"),
                  QStringLiteral("account"), QStringLiteral("key"),
                  QStringLiteral("severity_before"), QStringLiteral("severity_now"),
                  QStringLiteral("values_before"), QStringLiteral("values_now"),
                  QStringLiteral("decision_before"), QStringLiteral("decision_now"),
                  QStringLiteral("tokens_before"), QStringLiteral("tokens_now")});
    for (const ReviewChangeRow &row : rows) {
        const RecordedFinding *old = findingAt(before, row.before);
        const RecordedFinding *current = findingAt(now, row.now);
        const RecordedFinding &latest = current ? *current : *old;
        csv += csvRow({changeId(old, current), latest.rule, latest.subject, latest.account,
                       latest.key, old ? severityId(old->severity) : QString(),
                       current ? severityId(current->severity) : QString(), valuesText(old),
                       valuesText(current), decisionId(old), decisionId(current), tokenIds(old),
                       tokenIds(current)});
    }
    return csv;
}

QByteArray reviewChangesAsJson(const ReviewRecord &before, const ReviewRecord &now,
                               const std::vector<ReviewChangeRow> &rows)
{
    const auto side = [](const RecordedFinding *finding) {
        return finding
            ? QJsonValue(QJsonObject{{QStringLiteral("severity"), severityId(finding->severity)},
                                     {QStringLiteral("reason"), finding->reason},
                                     {QStringLiteral("values"), valuesText(finding)},
                                     {QStringLiteral("decision"), decisionId(finding)},
                                     {QStringLiteral("tokens"), tokenIds(finding)}})
            : QJsonValue();
    };
    QJsonArray list;
    for (const ReviewChangeRow &row : rows) {
        const RecordedFinding *old = findingAt(before, row.before);
        const RecordedFinding *current = findingAt(now, row.now);
        const RecordedFinding &latest = current ? *current : *old;
        list << QJsonObject{{QStringLiteral("change"), changeId(old, current)},
                            {QStringLiteral("key"), latest.key},
                            {QStringLiteral("rule"), latest.rule},
                            {QStringLiteral("subject"), latest.subject},
                            {QStringLiteral("account"), latest.account},
                            {QStringLiteral("before"), side(old)},
                            {QStringLiteral("now"), side(current)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("changes"), list}}).toJson();
}

} // namespace tokendesk
