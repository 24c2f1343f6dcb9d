// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of words and numbers to read: numbers on the right, sorted by a click on a column, the current row kept.
// Numbers are shown whole and words have what is left, by what they need, but never less than can be read: a narrow
// table scrolls.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QTreeView>

namespace filigree::widgets {

struct Fact {
    QString text;
    double number = 0.0; ///< what numbers are sorted by
    QString tip = {}; ///< what the tool tip tells; empty: the text
};

struct FactColumn {
    QString name;
    QString explanation; ///< one sentence: the header's tool tip and What's This
    bool isNumber = true;
};

class FactModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<FactColumn> columns);
    /// Rows with as many facts as there are columns. Where only numbers change, the view keeps its place.
    void setRows(std::vector<std::vector<Fact>> rows);
    [[nodiscard]] const std::vector<std::vector<Fact>> &rows() const { return m_rows; }

    static constexpr int sortRole = Qt::UserRole;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FactColumn> m_columns;
    std::vector<std::vector<Fact>> m_rows;
};

class FactTable final : public QTreeView {
    Q_OBJECT

public:
    explicit FactTable(std::vector<FactColumn> columns, QWidget *parent = nullptr);

    void setRows(std::vector<std::vector<Fact>> rows);
    [[nodiscard]] FactModel *facts() const { return m_facts; }
    [[nodiscard]] int currentFact() const; ///< row of facts(); -1: none
    void setCurrentFact(int row);
    void setPlaceholder(const QString &text); ///< what stands in the place of rows when there are none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentFactChanged(int row);
    void factActivated(int row); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Wish {
        int width = 0;
        int column = 0;
    };

    void setNumbersWhole();
    void measureWords();
    void fitColumns();
    [[nodiscard]] bool isNumber(int column) const;

    QString m_placeholder;
    FactModel *m_facts = nullptr;
    std::vector<Wish> m_wishes; ///< of the columns of words, the smallest first
};

} // namespace filigree::widgets
