// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the Export dialog about a training set: parts that share no template, what is left out, what is kept.
#pragma once

#include <array>

#include <QGroupBox>

#include "app/modes/corpus/exportchoice.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace filigree::widgets {
class NumberBox;
}

namespace filigree::app {

class TrainingBox final : public QGroupBox {
    Q_OBJECT

public:
    explicit TrainingBox(QWidget *parent = nullptr);
    void show(const ExportChoice &choice);
    void write(ExportChoice &choice) const; ///< into its part of the choice

Q_SIGNALS:
    void changed(); ///< by the user

private:
    std::array<QSpinBox *, 3> m_shares{};
    QComboBox *m_together = nullptr;
    widgets::NumberBox *m_seed = nullptr;
    std::array<QCheckBox *, 3> m_without{};
    QCheckBox *m_perIntent = nullptr;
    QCheckBox *m_lowerCase = nullptr;
};

} // namespace filigree::app
