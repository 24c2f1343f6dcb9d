// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Utterances: the golden text with its problems below, outline and catalogues beside it.
#pragma once

#include <QPointer>

#include "app/modes/modepage.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace filigree {
struct Diagnostic;
}

namespace filigree::widgets {
class CataloguePanel;
class EmptyState;
class GoldenEditor;
class OutlinePanel;
enum class OutlineKind;
class ProblemList;
class SuggestionPanel;
class UtteranceTable;
} // namespace filigree::widgets

namespace filigree::app {

class CatalogueDialog;
class EditorBinding;
class FindBar;
class ModelCommands;
class Suggestions;

class UtterancesPage final : public ModePage {
    Q_OBJECT

public:
    explicit UtterancesPage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("utterances"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    [[nodiscard]] QAction *findAction() const override { return m_find; }
    void setProject(Project *project) override;
    void focusWork() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void resetLayout() override;

    [[nodiscard]] widgets::GoldenEditor *editor() const { return m_editor; }
    [[nodiscard]] widgets::UtteranceTable *table() const { return m_table; }
    void focusProblems();
    /// Opens the catalogue of the slot with the value ready to be added. False: the slot has none.
    bool offerValue(const QString &slot, const QString &value);

private:
    void build();
    void makeCommands();
    void wire();
    void refreshText();
    void refreshCatalogues();
    [[nodiscard]] QWidget *makeBelow();
    void wireSuggestions();
    void wireTable();
    void showTable(bool shown);
    void refreshTable();
    void editLine(qint64 line, const QString &before, const QString &after);
    void moveLines(const QList<qint64> &lines, const QString &intent);
    void removeLines(const QList<qint64> &lines);
    [[nodiscard]] bool showsTable() const;
    void refreshSuggestions();
    [[nodiscard]] const Diagnostic *problemAtHand() const;
    void showFixes();
    void refreshColours();
    void askSlot(const QPoint &globalPosition);
    void askNewSlot();
    void removeCatalogue(qint64 id);
    CatalogueDialog *showCatalogue(qint64 id); ///< null without a project
    void goToNext(widgets::OutlineKind kind, const QString &name);
    void annotateSelected(const QString &slot);

    QPointer<Project> m_project;
    QPointer<EditorBinding> m_binding;
    QList<QAction *> m_actions;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_annotate = nullptr;
    QAction *m_removeAnnotation = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_previousProblem = nullptr;
    QAction *m_showSuggestions = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_wrap = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_addCatalogue = nullptr;
    widgets::GoldenEditor *m_editor = nullptr;
    widgets::UtteranceTable *m_table = nullptr;
    QStackedWidget *m_writing = nullptr; ///< the text, or its table
    FindBar *m_findBar = nullptr;
    widgets::ProblemList *m_problems = nullptr;
    widgets::SuggestionPanel *m_suggestions = nullptr;
    QPointer<Suggestions> m_suggested;
    ModelCommands *m_model = nullptr; ///< that suggests
    QTabWidget *m_below = nullptr;
    widgets::OutlinePanel *m_outline = nullptr;
    widgets::CataloguePanel *m_catalogues = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_locale = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    QSplitter *m_right = nullptr;
};

} // namespace filigree::app
