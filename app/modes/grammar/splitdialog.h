// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splitting a rule: which of its alternatives become a rule of their own.
#pragma once

#include <memory>

#include <QDialog>
#include <QPointer>
#include <vector>

#include "core/grammar/grammar.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace filigree::app {

class Project;

class SplitDialog final : public QDialog {
    Q_OBJECT

public:
    SplitDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent);

private:
    void build(const Grammar &grammar, const Rule &rule);
    [[nodiscard]] std::vector<std::size_t> moved() const;
    void check();
    void takeGrammar();
    void apply();

    QPointer<Project> m_project;
    QString m_rule;
    std::shared_ptr<const Grammar> m_grammar; // that it was opened on
    QListWidget *m_parts = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace filigree::app
