// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Grammar: learn, look at the rules and their graph, judge them.
#pragma once

#include <memory>
#include <optional>

#include <QPointer>
#include <QTimer>

#include "app/modes/grammar/selectedrule.h"
#include "app/modes/grammar/sourcedialog.h"
#include "app/modes/modepage.h"
#include "widgets/grammar/ruledecisions.h"

class QDialog;
class QLabel;
class QPushButton;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace filigree {
struct Grammar;
}

namespace filigree::widgets {
class EmptyState;
class MessageBar;
class RulePanel;
struct RuleProblem;
} // namespace filigree::widgets

namespace filigree::app {

class AskCard;
class GraphPanel;
class SizesDialog;

class GrammarPage final : public ModePage {
    Q_OBJECT

public:
    explicit GrammarPage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("grammar"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    [[nodiscard]] QAction *findAction() const override;
    void setProject(Project *project) override;
    void focusWork() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void resetLayout() override;
    void fill() override;
    [[nodiscard]] bool isReady() const override;

    [[nodiscard]] widgets::RulePanel *rules() const { return m_rules; }
    [[nodiscard]] GraphPanel *graph() const { return m_graph; }

private:
    void makeCommands();
    void build();
    [[nodiscard]] QWidget *makeHeader();
    void wire();
    void induce();
    void induceAgain();
    void moveGenerality(int value);
    void showGeneralityOfRun();
    void showSizes();
    void showSplit();
    void showMerge();
    void showComparison();
    void showSource();
    void keepSource(const SourceDraft &draft);
    [[nodiscard]] QVariantMap drafts() const;
    void restoreDrafts(const QVariantMap &state);
    void restoreEdit();
    void openRuleDialog(QDialog *dialog);
    void refreshGrammar();
    [[nodiscard]] widgets::RuleDecisions decided() const;
    void takeBack();
    void refreshState();
    void refreshGenerality();
    void refreshRemarks();
    void restoreSelection();
    void rememberSelection();
    void startEdit(const QString &rule);
    [[nodiscard]] std::optional<widgets::RuleProblem> checkEdit(const QString &name, const QString &text) const;
    void applyEdit(const QString &rule, const QString &name, const QString &text);

    QPointer<Project> m_project;
    std::shared_ptr<const Grammar> m_shown; // keeps what the rule panel shows alive
    widgets::RuleDecisions m_decided; // what it shows beside it
    QList<QAction *> m_actions;
    QAction *m_induce = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_split = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_source = nullptr;
    QAction *m_sizes = nullptr;
    QTimer m_soon; // learns again when the slider rests
    QSlider *m_generality = nullptr;
    QLabel *m_generalityValue = nullptr;
    QLabel *m_summary = nullptr;
    QPointer<SizesDialog> m_sizesDialog;
    QPointer<QDialog> m_comparison;
    QPointer<SourceDialog> m_sourceDialog;
    SourceDraft m_sourceDraft; ///< when the dialog is closed
    QPointer<QDialog> m_ruleDialog; // splits or merges
    QLabel *m_stale = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QSplitter *m_columns = nullptr;
    widgets::RulePanel *m_rules = nullptr;
    GraphPanel *m_graph = nullptr;
    AskCard *m_askCard = nullptr;
    SelectedRule m_remembered; // while there is no grammar, or another one comes
    QString m_wantedRule; // of the last time, until the grammar is there
    QString m_wantedIntent;
    QVariantMap m_wantedEdit; ///< a rule that was being edited
};

} // namespace filigree::app
