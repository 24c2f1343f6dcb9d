// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splitting a rule: which of its alternatives become a rule of their own.
#pragma once

#include <vector>

#include "app/modes/grammar/ruledialog.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace filigree::app {

class SplitDialog final : public RuleDialog {
    Q_OBJECT

public:
    SplitDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent);

private:
    void build(const Grammar &grammar, const Rule &rule);
    [[nodiscard]] std::vector<std::size_t> moved() const;
    void check() override;
    void apply() override;

    QListWidget *m_parts = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace filigree::app
