// The same table in the usual way: QJsonDocument into values, QSortFilterProxyModel over a model.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>
#include <vector>

namespace tokendesk::bench {

struct BaselineRow {
    qint64 id = 0;
    QString name;
    QString account;
    QString role;
    QString serviceId;
    bool active = true;
    QDateTime expiration;
    QDateTime lastUsed;
    QDateTime created;
};

class BaselineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    bool load(const QByteArray &json);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<BaselineRow> m_rows;
};

} // namespace tokendesk::bench
