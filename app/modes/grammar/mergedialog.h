// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging rules: which other rule this one takes in.
#pragma once

#include "app/modes/grammar/ruledialog.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace filigree::app {

class MergeDialog final : public RuleDialog {
    Q_OBJECT

public:
    MergeDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Grammar &grammar);
    [[nodiscard]] QString other() const; ///< the rule that is chosen; empty: none
    void filter(const QString &words);
    void check() override;
    void apply() override;

    QLineEdit *m_filter = nullptr;
    QListWidget *m_rules = nullptr;
    QLabel *m_merged = nullptr;
};

} // namespace filigree::app
