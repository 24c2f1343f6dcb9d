// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph beside the rules: of an intent or of the selected rule alone, with slots collapsed or spelled out;
// following a sentence, searching, zooming, exporting.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QPointer>
#include <QWidget>

#include "core/base/error.h"
#include "core/base/progress.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace filigree {
class CompiledGrammar;
struct FstGraph;
struct Grammar;
struct GraphLayout;
struct Parse;
} // namespace filigree

namespace filigree::widgets {
class FstGraphView;
}

namespace filigree::app {

class Project;

class GraphPanel final : public QWidget {
    Q_OBJECT

public:
    explicit GraphPanel(QWidget *parent = nullptr);
    void setProject(Project *project);
    [[nodiscard]] QList<QAction *> menuActions() const { return m_actions; }
    [[nodiscard]] QAction *searchAction() const { return m_search; }
    [[nodiscard]] widgets::FstGraphView *view() const { return m_view; }
    [[nodiscard]] QString intent() const { return m_shownIntent; } ///< of the graph, or to go back to from a rule's
    void setIntent(const QString &intent);
    [[nodiscard]] bool isReady() const { return m_graph != nullptr; } ///< there is a picture
    [[nodiscard]] std::shared_ptr<const FstGraph> graph() const { return m_graph; }
    [[nodiscard]] bool isOfRule() const; ///< the selected rule's own graph is asked for
    void setOfRule(bool ofRule);
    [[nodiscard]] bool isCollapsed() const;
    void setCollapsed(bool collapsed);

    /// The rule's arcs stand out in the graph of an intent that uses the rule; or the rule's own graph is shown. Empty:
    /// none.
    void showRule(const QString &rule);
    /// The rules whose arcs stand out, as numbers of Grammar::rules.
    [[nodiscard]] const std::vector<std::uint32_t> &highlightedRules() const { return m_highlighted; }

Q_SIGNALS:
    void ruleRequested(const QString &rule); ///< an arc was chosen: the most particular rule it comes from
    void failed(const filigree::Error &error, const QString &what);
    void fileWritten(const QString &path, const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What a graph is made of.
    struct Subject {
        std::shared_ptr<const CompiledGrammar> compiled; ///< of all intents
        std::size_t intent = 0;
        std::shared_ptr<const Grammar> grammar; ///< of the rule
        std::optional<std::size_t> rule; ///< alone, of `grammar`
        bool collapsed = true;
    };
    /// A graph and the machine that it was made of: that of all intents, or of one rule.
    struct Drawn {
        Subject subject;
        std::shared_ptr<const CompiledGrammar> machine;
        std::shared_ptr<const FstGraph> graph;
    };
    [[nodiscard]] static Result<Drawn> draw(const Subject &subject, Progress &progress);

    void makeCommands();
    void build();
    void wire();
    void refreshIntents();
    void chooseSubject(int row);
    void refreshSubject();
    void refreshEditedRule();
    [[nodiscard]] std::optional<std::size_t> ruleAlone() const;
    [[nodiscard]] std::optional<Subject> subject() const;
    void refreshGraph();
    void refuse(const Error &error);
    void layOut(Drawn drawn);
    void makeReadable();
    void highlight();
    void showHighlighted();
    void follow();
    void followThroughRule(const std::vector<Parse> &readings);
    void onArc(int arc);
    void chooseExport();
    void exportTo(const QString &path);

    QPointer<Project> m_project;
    QList<QAction *> m_actions;
    QAction *m_search = nullptr;
    QAction *m_alone = nullptr;
    QAction *m_collapse = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
    QComboBox *m_intent = nullptr; ///< the intents, and the selected rule at the end
    QLineEdit *m_sentence = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_reading = nullptr;
    widgets::FstGraphView *m_view = nullptr;
    QString m_shownIntent;
    std::shared_ptr<const FstGraph> m_graph; ///< null while another one is drawn
    std::optional<Subject> m_asked; ///< being drawn, or drawn
    Drawn m_drawn;
    bool m_unread = false; // a graph that was not on the screen yet
    QString m_rule;
    QString m_lastRule; ///< the last one that was there
    std::vector<std::uint32_t> m_highlighted;
};

} // namespace filigree::app
