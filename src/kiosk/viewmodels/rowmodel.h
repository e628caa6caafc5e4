// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

/// A list for a page: rows of ready values under fixed role names. What the rows mean, the derived classes say. They
/// name it with its namespace: moc copies the name as written, and without it the QML tools do not find the base.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by the view-models")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// Values in the order of the roles.
    using Row = QVariantList;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Shows these rows. Rows that stay in place and differ are announced one by one, so that a list keeps its
    /// delegates.
    void setRows(QList<Row> rows);
    /// The value under that role, invalid where row or role do not exist.
    Q_INVOKABLE QVariant valueAt(int row, const QString &role) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    explicit RowModel(QList<QByteArray> roles, QObject *parent = nullptr);

private:
    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

} // namespace kiosk
