#include "models/planmodel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "domain/tooltip.h"
#include "models/activitywords.h"
#include "models/modelrole.h"

#include <algorithm>

namespace tokendesk {

namespace {

QString concernText(PlanConcern concern)
{
    switch (concern) {
    case PlanConcern::OwnCredential:
        return PlanModel::tr("may be the credential that you are using");
    case PlanConcern::UsedLately:
        return PlanModel::tr("used in the last 24 hours");
    case PlanConcern::UsedSince:
        return PlanModel::tr("used since the plan was made");
    case PlanConcern::AccountInactive:
        return PlanModel::tr("its account is deactivated");
    case PlanConcern::Expired:
        return PlanModel::tr("it has expired, and does not work restored either");
    case PlanConcern::LastOfAccount:
        return PlanModel::tr("its account has no other that works");
    }
    return {};
}

/// The run itself has done away with it before its lines began.
bool isSettled(const PlanRun &run, int line, PlanConcern concern)
{
    if (concern != PlanConcern::AccountInactive || !run.bulk())
        return false;
    const QList<PlanAccount> accounts = run.reactivated();
    return std::any_of(accounts.begin(), accounts.end(), [&](const PlanAccount &account) {
        return account.id == run.plan().lines.at(line).account;
    });
}

QString toDoText(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanModel::tr("Revoke");
    case PlanAction::Restore:
        return PlanModel::tr("Restore");
    case PlanAction::Delete:
        return PlanModel::tr("Delete");
    }
    return {};
}

QString doneText(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanModel::tr("Revoked");
    case PlanAction::Restore:
        return PlanModel::tr("Restored");
    case PlanAction::Delete:
        return PlanModel::tr("Deleted");
    }
    return {};
}

} // namespace

PlanModel::PlanModel(PlanRun &run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
{
    connect(&run, &PlanRun::changed, this, &PlanModel::follow);
    connect(&run, &PlanRun::started, this, [this] {
        follow();
        connect(m_run.bulk(), &BulkRun::lineChanged, this, [this](int line) {
            const int row = rowOf(line);
            if (row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        });
    });
}

void PlanModel::follow()
{
    QList<int> lines;
    if (m_isOnlyToLookAt) {
        auto shown = m_lines.cbegin();
        for (int line = 0; line < m_run.plan().lines.size(); ++line) {
            const bool isShown = shown != m_lines.cend() && *shown == line;
            if (isShown)
                ++shown;
            if (isShown || isToLookAt(line))
                lines << line;
        }
    }
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PlanModel::setOnlyToLookAt(bool only)
{
    if (only == m_isOnlyToLookAt)
        return;
    beginResetModel();
    m_isOnlyToLookAt = only;
    m_lines.clear();
    endResetModel();
    follow();
}

bool PlanModel::isToLookAt(int line) const
{
    switch (toneOf(line)) {
    case PlanTone::Concern:
    case PlanTone::LeftOut:
    case PlanTone::Refused:
    case PlanTone::Unclear:
        return true;
    case PlanTone::Ready: // not started, then
        return m_run.bulk() && m_run.bulk()->phase() == BulkRun::Phase::Ended;
    case PlanTone::UnderWay:
    case PlanTone::Done:
        break;
    }
    return false;
}

int PlanModel::toLookAtCount() const
{
    int count = 0;
    for (int line = 0; line < m_run.plan().lines.size(); ++line)
        count += isToLookAt(line) ? 1 : 0;
    return count;
}

int PlanModel::lineOf(int row) const
{
    return m_isOnlyToLookAt ? m_lines.at(row) : row;
}

int PlanModel::rowOf(int line) const
{
    if (!m_isOnlyToLookAt)
        return line;
    const auto found = std::lower_bound(m_lines.cbegin(), m_lines.cend(), line);
    return found != m_lines.cend() && *found == line ? int(found - m_lines.cbegin()) : -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_isOnlyToLookAt ? m_lines.size() : m_run.plan().lines.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : planColumnCount;
}

PlanTone PlanModel::toneOf(int line) const
{
    if (const BulkRun *bulk = m_run.bulk()) {
        switch (bulk->stateOf(line)) {
        case BulkRun::LineState::Waiting:
            if (m_run.bulk()->phase() == BulkRun::Phase::Ended && m_run.bulk()->isWithdrawn(line))
                return PlanTone::Refused; // as the record of activity has it
            break;
        case BulkRun::LineState::UnderWay:
            return PlanTone::UnderWay;
        case BulkRun::LineState::Done:
            return PlanTone::Done;
        case BulkRun::LineState::Refused:
            return PlanTone::Refused;
        case BulkRun::LineState::Unknown:
            return PlanTone::Unclear;
        case BulkRun::LineState::LeftOut:
            return PlanTone::LeftOut;
        }
    }
    if (m_run.isDoneBefore(line))
        return PlanTone::Done;
    if (!m_run.isJudged())
        return PlanTone::Ready;
    if (!m_run.isIncluded(line))
        return PlanTone::LeftOut;
    return m_run.judgements().at(line).concerns.isEmpty() ? PlanTone::Ready : PlanTone::Concern;
}

QString PlanModel::stateText(int line) const
{
    switch (toneOf(line)) {
    case PlanTone::Ready:
    case PlanTone::Concern:
        if (m_run.bulk() && m_run.bulk()->phase() == BulkRun::Phase::Ended)
            return tr("Not started");
        return toDoText(m_run.plan().action);
    case PlanTone::LeftOut:
        return tr("Left out");
    case PlanTone::UnderWay:
        return tr("Under way");
    case PlanTone::Done:
        return doneText(m_run.plan().action);
    case PlanTone::Refused:
        return changeOutcomeText(ChangeOutcome::Refused);
    case PlanTone::Unclear:
        return changeOutcomeText(ChangeOutcome::Unknown);
    }
    return {};
}

QString PlanModel::againstText(int line) const
{
    const PlanTone tone = toneOf(line);
    if (tone == PlanTone::Refused || tone == PlanTone::Unclear)
        return displaySentence(m_run.bulk()->errorOf(line).text());
    // Nothing was sent, for others were faster.
    if (tone == PlanTone::LeftOut && m_run.bulk() && !m_run.bulk()->errorOf(line).text().isEmpty())
        return displaySentence(m_run.bulk()->errorOf(line).text());
    const LineJudgement &judgement = m_run.judgements().at(line);
    if (judgement.verdict != LineJudgement::Verdict::Ready)
        return displaySentence(judgement.reason);
    QStringList parts;
    if (const QString doubt = m_run.doubtOf(line); !doubt.isEmpty())
        parts << doubt;
    for (const PlanConcern concern : judgement.concerns) {
        if (!isSettled(m_run, line, concern))
            parts << concernText(concern);
    }
    return joinedParts(parts);
}

QString PlanModel::text(int line, PlanColumn column) const
{
    const PlanLine &planned = m_run.plan().lines.at(line);
    const qint64 now = m_run.nowMs();
    switch (column) {
    case PlanColumn::Included:
        break;
    case PlanColumn::State:
        return stateText(line);
    case PlanColumn::Token:
        return displayText(planned.label());
    case PlanColumn::Account:
        return displayText(planned.accountName);
    case PlanColumn::Speaks:
        return againstText(line);
    case PlanColumn::LastUsed:
        return lastUsedWords(m_run.lastUsedNow(line), now);
    case PlanColumn::Expires:
        return expiryWords(planned.expiration, now);
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<PlanColumn>(index.column());
    const int line = lineOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole:
        return column == PlanColumn::Included
            ? (m_run.isIncluded(line) ? tr("included") : tr("left out"))
            : text(line, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(line, column));
    case Qt::CheckStateRole:
        if (column == PlanColumn::Included)
            return m_run.isIncluded(line) ? Qt::Checked : Qt::Unchecked;
        return {};
    case ModelRole::Id:
        return m_run.plan().lines.at(line).token;
    case ModelRole::State:
        return static_cast<int>(toneOf(line));
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(PlanColumn::Included) && !m_run.bulk()
        && m_run.judgements().at(lineOf(index.row())).verdict == LineJudgement::Verdict::Ready)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isSpoken = role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isSpoken) || section < 0
        || section >= planColumnCount)
        return {};
    switch (static_cast<PlanColumn>(section)) {
    case PlanColumn::Included:
        return isSpoken ? tr("Carry it out") : QString(); // the boxes need no title for the eye
    case PlanColumn::State:
        return tr("What happens");
    case PlanColumn::Token:
        return tr("Token");
    case PlanColumn::Account:
        return tr("Account");
    case PlanColumn::Speaks:
        return tr("What speaks against it");
    case PlanColumn::LastUsed:
        return tr("Last used");
    case PlanColumn::Expires:
        return tr("Expires");
    }
    return {};
}

} // namespace tokendesk
