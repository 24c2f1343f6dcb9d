// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposed annotations under the editor: the sentence as it would be, and why; accepted or refused one by one or all.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QWidget>
#include <vector>

#include "core/annotation/utterance.h"
#include "widgets/common/slotcolours.h"

class QPushButton;
class QTreeView;

namespace filigree::widgets {

class AnnotatedDelegate;

struct SuggestionRow {
    int line = 0; ///< 1-based
    Utterance utterance;
    QString why;
    friend bool operator==(const SuggestionRow &, const SuggestionRow &) = default;
};

class SuggestionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, SentenceColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<SuggestionRow> rows);
    [[nodiscard]] const std::vector<SuggestionRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SuggestionRow> m_rows;
};

class SuggestionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionPanel(QWidget *parent = nullptr);
    /// The row after those that went is chosen.
    void setSuggestions(std::vector<SuggestionRow> rows);
    void setSlotColours(const SlotColours &colours);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] SuggestionModel *model() const { return m_model; }

Q_SIGNALS:
    void acceptRequested(const QList<int> &rows); ///< the buttons; A or Enter
    void refuseRequested(const QList<int> &rows); ///< the buttons; R or Delete
    void lineRequested(int line); ///< another row was chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<int> chosen() const;
    void decide(void (SuggestionPanel::*decision)(const QList<int> &)); ///< of what is chosen
    [[nodiscard]] QList<int> every() const;
    void refresh();

    SuggestionModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    AnnotatedDelegate *m_delegate = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_refuseAll = nullptr;
    bool m_setting = false;
};

} // namespace filigree::widgets
