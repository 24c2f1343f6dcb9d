// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two inductions beside each other: which rules came, went and changed, and which sentences.
#pragma once

#include <QDialog>
#include <QPointer>
#include <memory>
#include <vector>

#include "app/document/project.h"
#include "core/project/runcomparison.h"

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace filigree::widgets {
class AnnotatedDelegate;
} // namespace filigree::widgets

namespace filigree::app {

class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    CompareDialog(Project &project, QWidget *parent);
    ~CompareDialog() override; ///< cancels the comparison

private:
    void build();
    void readRuns();
    void takeRuns(const std::vector<RunInfo> &runs);
    void compare();
    void showResult(const GrammarComparison &result);
    void addRules(const QString &title, const std::vector<RuleChange> &rules);
    void addSentences(const QString &title, const SentenceChange &sentences);
    QTreeWidgetItem *addSection(const QString &title, const QString &count);

    QPointer<Project> m_project;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_view = nullptr;
    widgets::AnnotatedDelegate *m_delegate = nullptr;
};

} // namespace filigree::app
