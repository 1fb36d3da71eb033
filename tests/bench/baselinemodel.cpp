#include "bench/baselinemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::bench {

bool BaselineModel::load(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return false;
    std::vector<BaselineRow> rows;
    const QJsonArray items = document.array();
    rows.reserve(static_cast<size_t>(items.size()));
    const auto time = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString(), Qt::ISODate);
    };
    for (const QJsonValue &item : items) {
        const QJsonObject token = item.toObject();
        const QJsonObject user = token.value(QLatin1String("user")).toObject();
        BaselineRow row;
        row.id = token.value(QLatin1String("id")).toInteger();
        row.name = token.value(QLatin1String("name")).toString();
        row.active = token.value(QLatin1String("active")).toBool();
        row.expiration = time(token.value(QLatin1String("expiration")));
        row.lastUsed = time(token.value(QLatin1String("last_used")));
        row.created = time(token.value(QLatin1String("created")));
        row.account = user.value(QLatin1String("name")).toString();
        row.role = user.value(QLatin1String("role")).toString();
        row.serviceId = user.value(QLatin1String("user_id")).toString();
        rows.push_back(std::move(row));
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return true;
}

int BaselineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BaselineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 8;
}

QVariant BaselineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const BaselineRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case 0:
        return row.active ? QStringLiteral("Active") : QStringLiteral("Revoked");
    case 1:
        return row.name;
    case 2:
        return row.account;
    case 3:
        return row.role;
    case 4:
        return row.expiration;
    case 5:
        return row.lastUsed;
    case 6:
        return row.serviceId;
    default:
        return row.id;
    }
}

} // namespace tokendesk::bench
