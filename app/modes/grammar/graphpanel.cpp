// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/graphpanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/modes/command.h"
#include "widgets/fstgraph/fstgraphview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

GraphPanel::GraphPanel(QWidget *parent)
    : QWidget(parent)
{
    makeCommands();
    build();
    wire();
}

void GraphPanel::makeCommands()
{
    m_search = makeCommand(
        this, {"searchGraph", tr("Search in the Graph"), tr("Mark the arcs that have these words"), "search"});
    m_zoomIn = makeCommand(this,
                           {"zoomIn", tr("Zoom In"), tr("Show the graph larger"), "zoom-in",
                            QKeySequence::keyBindings(QKeySequence::ZoomIn)});
    m_zoomOut = makeCommand(this,
                            {"zoomOut", tr("Zoom Out"), tr("Show the graph smaller"), "zoom-out",
                             QKeySequence::keyBindings(QKeySequence::ZoomOut)});
    m_fit = makeCommand(
        this,
        {"fitGraph", tr("Fit Graph"), tr("Show the whole graph"), "zoom-fit", {QKeySequence(Qt::CTRL | Qt::Key_0)}});
    m_export = makeCommand(this,
                           {"exportGraph", tr("Export Graph…"),
                            tr("Write the graph as a picture, or the machine for another tool"), "export"});
    m_collapse = makeCommand(this,
                             {"collapseSlots", tr("Collapse Slots"),
                              tr("Draw a slot as one arc; else its first values are spelled out"), "collapse"});
    m_collapse->setCheckable(true);
    m_collapse->setChecked(true);
    m_alone = makeCommand(this,
                          {"ruleGraph", tr("Graph of the Selected Rule"),
                           tr("Show what the selected rule says alone, instead of the intent's whole graph"), ""});
    m_alone->setCheckable(true);
    m_copy = makeCommand(
        this, {"copyGraph", tr("Copy Graph as Picture"), tr("Put a picture of the graph on the clipboard"), ""});
    m_actions = {m_search,  nullptr, m_alone, m_collapse, nullptr, m_zoomIn,
                 m_zoomOut, m_fit,   nullptr, m_export,   m_copy};
}

void GraphPanel::build()
{
    const int line = fontMetrics().height();
    m_intent = new QComboBox(this);
    m_intent->setObjectName(u"graphIntent"_s);
    m_intent->setWhatsThis(tr("What the graph shows: all sentences of an intent, or the selected rule alone."));
    m_intent->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *intentLabel = new QLabel(tr("Graph of"), this);
    intentLabel->setBuddy(m_intent);
    m_sentence = new QLineEdit(this);
    m_sentence->setObjectName(u"followSentence"_s);
    m_sentence->setPlaceholderText(tr("Follow a sentence"));
    m_sentence->setAccessibleName(tr("Follow a sentence"));
    m_sentence->setToolTip(tr("Type a sentence: its path through the graph lights up"));
    m_sentence->setClearButtonEnabled(true);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"searchGraphWords"_s);
    m_words->setWhatsThis(tr("Finds arcs of the graph by their words or rules; Enter goes to the next one."));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search in the graph"));
    m_words->setClearButtonEnabled(true);
    m_found = new QLabel(this);
    m_reading = new QLabel(this);
    m_reading->setObjectName(u"reading"_s);
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reading->setContentsMargins(line, line / 4, line, line / 4);
    m_reading->hide();
    m_view = new widgets::FstGraphView(this);
    m_view->setObjectName(u"fstGraph"_s);
    m_view->setWhatsThis(tr("Every way from the filled circle to a double circle is a sentence of the grammar. A click "
                            "on an arc shows its rule; the wheel with Ctrl zooms."));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Graph of the grammar"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(line / 2, line / 3, line / 2, line / 3);
    row->setSpacing(line / 3);
    row->addWidget(intentLabel);
    row->addWidget(m_intent);
    row->addSpacing(line / 2);
    row->addWidget(m_sentence, 3);
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
    for (QAction *action : {m_collapse, m_zoomOut, m_zoomIn, m_fit, m_export})
        row->addWidget(makeCommandButton(action, Qt::ToolButtonIconOnly, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_reading);
    column->addWidget(m_view, 1);
}

void GraphPanel::wire()
{
    connect(m_zoomIn, &QAction::triggered, m_view, &widgets::FstGraphView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &widgets::FstGraphView::zoomOut);
    connect(m_fit, &QAction::triggered, m_view, &widgets::FstGraphView::fit);
    connect(m_copy, &QAction::triggered, m_view, &widgets::FstGraphView::copyImage);
    connect(m_export, &QAction::triggered, this, &GraphPanel::chooseExport);
    connect(m_search, &QAction::triggered, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(m_intent, &QComboBox::activated, this, &GraphPanel::chooseSubject);
    connect(m_alone, &QAction::toggled, this, &GraphPanel::refreshSubject);
    connect(m_collapse, &QAction::toggled, this, &GraphPanel::refreshGraph);
    connect(m_sentence, &QLineEdit::textChanged, this, &GraphPanel::follow);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) { m_view->search(words); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_view->searchNext(); });
    connect(m_view, &widgets::FstGraphView::searchResult, this, [this](int current, int total) {
        m_found->setText(m_words->text().isEmpty() ? QString()
                             : total == 0          ? tr("not found")
                                                   : tr("%1 of %2").arg(current).arg(total));
    });
    connect(m_view, &widgets::FstGraphView::arcActivated, this, &GraphPanel::onArc);
}

void GraphPanel::setProject(Project *project)
{
    if (m_project)
        m_project->runs().disconnect(this);
    m_project = project;
    m_graph.reset();
    m_rule.clear();
    m_lastRule.clear();
    m_shownIntent.clear();
    m_drawn = {};
    m_asked.reset();
    m_view->setGraph(nullptr, nullptr);
    m_intent->clear();
    m_sentence->clear();
    m_words->clear();
    if (!project)
        return;
    m_view->setSlotColours(project->slotColours());
    connect(&project->runs(), &Runs::compiledChanged, this, &GraphPanel::refreshIntents);
    connect(&project->runs(), &Runs::grammarChanged, this, &GraphPanel::refreshEditedRule);
    connect(project, &Project::slotColoursChanged, this, [this] { m_view->setSlotColours(m_project->slotColours()); });
    refreshIntents();
}

void GraphPanel::refreshIntents()
{
    const auto compiled = m_project->runs().compiled();
    if (!compiled && m_project->runs().isLoading())
        return; // the last graph is shown until the new one is there
    m_intent->clear();
    if (!compiled) {
        m_graph.reset();
        m_asked.reset();
        m_shownIntent.clear();
        m_view->setGraph(nullptr, nullptr);
        return;
    }
    for (const std::string &name : compiled->intents())
        m_intent->addItem(QString::fromStdString(name), QString::fromStdString(name));
    if (m_intent->findData(m_shownIntent) < 0)
        m_shownIntent = m_intent->itemData(0).toString();
    refreshSubject();
}

} // namespace filigree::app
