// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/graphpanel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/command.h"
#include "app/modes/grammar/graphexport.h"
#include "core/fst/fstgraph.h"
#include "core/fst/graphlayout.h"
#include "core/text/tokenizer.h"
#include "widgets/common/theme.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/fstgraph/fstlabels.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr double readableZoom = 0.7;

/// The rule that says most about an arc: a Values or Phrase rule rather than the intent's whole, the latest of them.
std::optional<std::uint32_t> mostParticular(const Grammar &grammar, const FstGraphArc &arc)
{
    std::optional<std::uint32_t> best;
    for (const std::uint32_t rule : arc.rules) {
        if (rule >= grammar.rules.size())
            continue;
        if (!best || grammar.rules[rule].kind != RuleKind::Start)
            best = best && grammar.rules[*best].kind == RuleKind::Values ? best : rule;
    }
    return best;
}

std::size_t indexOfIntent(const CompiledGrammar &compiled, const QString &intent)
{
    const auto &intents = compiled.intents();
    const auto it = std::find(intents.begin(), intents.end(), intent.toStdString());
    return static_cast<std::size_t>(it - intents.begin());
}

} // namespace

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
    m_copy = makeCommand(
        this, {"copyGraph", tr("Copy Graph as Picture"), tr("Put a picture of the graph on the clipboard"), ""});
    m_actions = {m_search, nullptr, m_zoomIn, m_zoomOut, m_fit, nullptr, m_export, m_copy};
}

void GraphPanel::build()
{
    const int line = fontMetrics().height();
    m_intent = new QComboBox(this);
    m_intent->setObjectName(u"graphIntent"_s);
    m_intent->setWhatsThis(tr("The intent whose sentences the graph shows."));
    m_intent->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *intentLabel = new QLabel(tr("Intent"), this);
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
    for (QAction *action : {m_zoomOut, m_zoomIn, m_fit, m_export}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
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
    connect(m_intent, &QComboBox::activated, this, &GraphPanel::refreshGraph);
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
    m_view->setGraph(nullptr, nullptr);
    m_intent->clear();
    m_sentence->clear();
    m_words->clear();
    if (!project)
        return;
    m_view->setSlotColours(project->slotColours());
    connect(&project->runs(), &Runs::compiledChanged, this, &GraphPanel::refreshIntents);
    connect(project, &Project::slotColoursChanged, this, [this] { m_view->setSlotColours(m_project->slotColours()); });
    refreshIntents();
}

QString GraphPanel::intent() const
{
    return m_intent->currentData().toString();
}

void GraphPanel::setIntent(const QString &intent)
{
    const int row = m_intent->findData(intent);
    if (row < 0 || row == m_intent->currentIndex())
        return;
    m_intent->setCurrentIndex(row);
    refreshGraph();
}

void GraphPanel::refreshIntents()
{
    const auto compiled = m_project->runs().compiled();
    if (!compiled && m_project->runs().isLoading())
        return; // the last graph is shown until the new one is there
    const QString before = intent();
    m_intent->clear();
    if (!compiled) {
        m_graph.reset();
        m_view->setGraph(nullptr, nullptr);
        return;
    }
    for (const std::string &name : compiled->intents())
        m_intent->addItem(QString::fromStdString(name), QString::fromStdString(name));
    m_intent->setCurrentIndex(std::max(0, m_intent->findData(before)));
    refreshGraph();
}

void GraphPanel::refreshGraph()
{
    const auto compiled = m_project ? m_project->runs().compiled() : nullptr;
    if (!compiled || m_intent->currentIndex() < 0)
        return;
    m_graph.reset();
    using Graph = std::shared_ptr<const FstGraph>;
    m_project->jobs().start<Graph>(
        {u"graph"_s, tr("Drawing the graph")},
        [compiled, index = indexOfIntent(*compiled, intent())](Progress &progress) -> Result<Graph> {
            auto graph = fstGraph(*compiled, index, progress);
            if (!graph)
                return failWith(graph.error());
            return std::make_shared<const FstGraph>(std::move(*graph));
        },
        this,
        [this](Result<Graph> graph) {
            if (graph)
                layOut(std::move(*graph));
            else if (graph.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(graph.error(), tr("The graph was not drawn."));
        });
}

void GraphPanel::layOut(std::shared_ptr<const FstGraph> graph)
{
    if (!m_project)
        return;
    using Layout = std::shared_ptr<const GraphLayout>;
    m_project->jobs().start<Layout>(
        {u"graph"_s, tr("Drawing the graph")},
        [input = widgets::fstLayoutInput(*graph, m_view->labelFont())](Progress &progress) -> Result<Layout> {
            auto layout = layoutGraph(input, {}, progress);
            if (!layout)
                return failWith(layout.error());
            return std::make_shared<const GraphLayout>(std::move(*layout));
        },
        this,
        [this, graph](Result<Layout> layout) {
            if (!layout) {
                if (layout.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(layout.error(), tr("The graph was not drawn."));
                return;
            }
            m_graph = graph;
            QStringList names;
            if (const auto grammar = m_project ? m_project->runs().edited() : nullptr) {
                for (const Rule &rule : grammar->rules)
                    names.append(QString::fromStdString(rule.name));
            }
            m_view->setRuleNames(names);
            m_view->setGraph(m_graph, *layout);
            m_unread = true;
            if (isVisible())
                makeReadable();
            highlight();
            follow();
        });
}

/// The whole graph where its words can be read so; else its beginning, at a size that can be read.
void GraphPanel::makeReadable()
{
    m_unread = false;
    m_view->fit();
    if (m_view->zoom() >= readableZoom)
        return;
    m_view->setZoom(readableZoom);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->minimum());
    showHighlighted();
}

void GraphPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_unread) // when the view has its size
        QTimer::singleShot(0, this, &GraphPanel::makeReadable);
}

void GraphPanel::follow()
{
    const QString sentence = m_sentence->text().trimmed();
    const auto compiled = m_project ? m_project->runs().compiled() : nullptr;
    m_reading->setVisible(!sentence.isEmpty() && m_graph != nullptr);
    if (sentence.isEmpty() || !compiled || !m_graph) {
        m_view->setPath({});
        return;
    }
    Tokenizer tokenizer;
    const std::vector<std::string> words = tokenizer.words(sentence.toStdString());
    const std::vector<FstPath> paths = fstPaths(*compiled, *m_graph, words, 1);
    if (!paths.empty()) {
        m_view->setPath(paths.front().arcs);
        m_reading->setText(QString::fromStdString(toGolden(paths.front().parse.utterance)));
        return;
    }
    m_view->setPath({});
    const std::vector<Parse> elsewhere = compiled->parse(words, 1);
    if (elsewhere.empty())
        m_reading->setText(tr("The grammar does not have this sentence."));
    else
        m_reading->setText(tr("This is said for %1: %2")
                               .arg(QString::fromStdString(elsewhere.front().utterance.intent),
                                    QString::fromStdString(toGolden(elsewhere.front().utterance))));
}

void GraphPanel::onArc(int arc)
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (!grammar || !m_graph || arc < 0 || static_cast<std::size_t>(arc) >= m_graph->arcs.size())
        return;
    if (const auto rule = mostParticular(*grammar, m_graph->arcs[static_cast<std::size_t>(arc)]))
        Q_EMIT ruleRequested(QString::fromStdString(grammar->rules[*rule].name));
}

void GraphPanel::chooseExport()
{
    if (!m_project || !m_graph)
        return;
    QFileDialog *dialog = makeGraphFileDialog(this, intent());
    connect(dialog, &QFileDialog::fileSelected, this, &GraphPanel::exportTo);
    dialog->open();
}

void GraphPanel::exportTo(const QString &path)
{
    const auto compiled = m_project ? m_project->runs().compiled() : nullptr;
    if (!compiled)
        return;
    m_project->jobs().start<void>(
        {u"graph.export"_s, tr("Writing the graph")},
        graphExport(compiled, indexOfIntent(*compiled, intent()), path, m_view->labelFont().family()), this,
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT fileWritten(path, tr("The graph is in %1.").arg(QFileInfo(path).fileName()));
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(written.error(), tr("The graph was not written."));
        });
}

} // namespace filigree::app
