// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The choice of how sentences are shared out over the patterns.
#pragma once

#include <optional>

#include <QComboBox>

#include "core/resampling/distribution.h"

namespace filigree::app {

class DistributionBox final : public QComboBox {
    Q_OBJECT

public:
    enum class Choice { Distributions, OrEverySentenceAlike };

    explicit DistributionBox(Choice choice, QWidget *parent = nullptr);

    /// Nothing: every sentence alike.
    [[nodiscard]] std::optional<Distribution> distribution() const;
    void setDistribution(std::optional<Distribution> distribution); ///< without chosen()
    /// Whether another locale's data is there. Without it what borrows cannot be chosen, and says why.
    void setCanBorrow(bool can);

Q_SIGNALS:
    void chosen(std::optional<filigree::Distribution> distribution);
};

} // namespace filigree::app
