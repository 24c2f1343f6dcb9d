// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging rules: which other rule this one takes in.
#pragma once

#include <memory>

#include <QDialog>
#include <QPointer>

#include "core/grammar/grammar.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace filigree::app {

class Project;

class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Grammar &grammar);
    [[nodiscard]] QString other() const; ///< the rule that is chosen; empty: none
    void filter(const QString &words);
    void check();
    void takeGrammar();
    void apply();

    QPointer<Project> m_project;
    QString m_rule;
    std::shared_ptr<const Grammar> m_grammar; // that it was opened on
    QLineEdit *m_filter = nullptr;
    QListWidget *m_rules = nullptr;
    QLabel *m_merged = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace filigree::app
