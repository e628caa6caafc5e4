// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {
namespace {
constexpr int kFirstRole = Qt::UserRole + 1;
}

RowModel::RowModel(QList<QByteArray> roles, QObject *parent) : QAbstractListModel(parent), m_roles(std::move(roles)) {}

void RowModel::setRows(QList<Row> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QVariant RowModel::valueAt(int row, const QString &role) const
{
    return data(index(row), kFirstRole + int(m_roles.indexOf(role.toUtf8())));
}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[index.row()].value(role - kFirstRole);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(kFirstRole + i, m_roles[i]);
    return names;
}

} // namespace kiosk
