// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table in which each row has a choice: names of a file and what they become, columns and what they mean.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

namespace filigree::app {

struct Choice {
    QString name; ///< what the choice is about
    QString detail;
    QStringList labels; ///< of what can be chosen, for people
    QStringList values; ///< the same, for the program
    QString chosen; ///< a value; where the choice is free, any text
    bool free = false;
    QString remark = {};
};

class ChoicesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, ChosenColumn, RemarkColumn, columnEnd };
    enum Role { LabelsRole = Qt::UserRole + 1, FreeRole };

    /// The headings of the four columns.
    explicit ChoicesModel(QStringList headings, QObject *parent = nullptr);
    void setChoices(std::vector<Choice> choices);
    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; }
    void setDetailIsNumber() { m_number = true; } ///< before there is a view
    void setRemark(int row, const QString &remark);
    /// As setData(), by the program: nothing is told.
    void choose(int row, const QString &value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosen(int row); ///< by the user

private:
    [[nodiscard]] static QString labelOf(const Choice &choice);

    QStringList m_headings;
    std::vector<Choice> m_choices;
    bool m_number = false;
};

} // namespace filigree::app
