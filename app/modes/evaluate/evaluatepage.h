// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Evaluate: what a corpus is worth to a model. Choose, run, compare, and go back to what is missing.
#pragma once

#include <QPointer>

#include "app/modes/modepage.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace filigree::widgets {
class EmptyState;
}

namespace filigree::app {

class EvaluateResults;
class EvaluateSetup;

class EvaluatePage final : public ModePage {
    Q_OBJECT

public:
    explicit EvaluatePage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("evaluate"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void setProject(Project *project) override;
    void focusWork() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void resetLayout() override;
    void fill() override;
    [[nodiscard]] bool isReady() const override;

    [[nodiscard]] EvaluateResults *results() const { return m_results; }
    void exportResults(const QString &path);
    void exportChart(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeCommands();
    void build();
    [[nodiscard]] QWidget *makeHeader();
    void wire();
    void run();
    void look(); ///< reads what the project has, when somebody looks for the first time
    void refreshRuns();
    void refreshCurrentRun();
    void refreshBaselines();
    void refreshShown();
    void refreshState();
    void refreshEmptyState();
    void addMissing();
    void addUtterance(const QString &intent, const QString &example);
    void showPools();
    void chooseExport(bool chart);

    QPointer<Project> m_project;
    bool m_stale = true;
    bool m_factsStale = false; ///< the text was written while nobody looked
    QList<QAction *> m_actions;
    QAction *m_run = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_addMissing = nullptr;
    QAction *m_showPools = nullptr;
    QAction *m_exportResults = nullptr;
    QAction *m_exportChart = nullptr;
    EvaluateSetup *m_setup = nullptr;
    EvaluateResults *m_results = nullptr;
    QComboBox *m_runs = nullptr;
    QComboBox *m_baseline = nullptr;
    QLabel *m_progress = nullptr;
    QSplitter *m_columns = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QWidget *m_work = nullptr;
};

} // namespace filigree::app
