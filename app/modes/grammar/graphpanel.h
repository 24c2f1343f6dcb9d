// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of one intent beside the rules: which intent, following a sentence, searching, zooming, exporting.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QList>
#include <QPointer>
#include <QWidget>

#include "core/base/error.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace filigree {
struct FstGraph;
struct GraphLayout;
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
    [[nodiscard]] QString intent() const;
    void setIntent(const QString &intent);
    [[nodiscard]] bool isReady() const { return m_graph != nullptr; } ///< there is a picture

    /// The rule's arcs stand out; the intent is switched to one that uses the rule. Empty: none.
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
    void makeCommands();
    void build();
    void wire();
    void refreshIntents();
    void refreshGraph();
    void layOut(std::shared_ptr<const FstGraph> graph);
    void makeReadable();
    void highlight();
    void showHighlighted();
    void follow();
    void onArc(int arc);
    void chooseExport();
    void exportTo(const QString &path);

    QPointer<Project> m_project;
    QList<QAction *> m_actions;
    QAction *m_search = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
    QComboBox *m_intent = nullptr;
    QLineEdit *m_sentence = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_reading = nullptr;
    widgets::FstGraphView *m_view = nullptr;
    std::shared_ptr<const FstGraph> m_graph;
    bool m_unread = false; // a graph that was not on the screen yet
    QString m_rule;
    QString m_lastRule; ///< the last one that was there
    std::vector<std::uint32_t> m_highlighted;
};

} // namespace filigree::app
