// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Test utterances that were labelled wrongly: as they are, as they were labelled, and what the training data lacked.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/annotation/utterance.h"
#include "core/evaluation/errorreasons.h"

namespace filigree::widgets {

struct LabelError {
    Utterance reference;
    Utterance hypothesis;
    ErrorReason reason;
};

class ErrorModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reference, Hypothesis, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setErrors(std::vector<LabelError> errors);
    [[nodiscard]] const std::vector<LabelError> &errors() const { return m_errors; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LabelError> m_errors;
};

} // namespace filigree::widgets
