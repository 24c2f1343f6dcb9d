// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel's part about the picture: made in the background, looked at, followed, written to files.
#include "app/modes/grammar/graphpanel.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/grammar/graphexport.h"
#include "core/fst/fstgraph.h"
#include "core/fst/graphlayout.h"
#include "core/fst/singlerule.h"
#include "core/text/tokenizer.h"
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

} // namespace

Result<GraphPanel::Drawn> GraphPanel::draw(const Subject &subject, Progress &progress)
{
    FstGraphOptions options;
    options.collapseSlots = subject.collapsed;
    Drawn out{subject, subject.compiled, nullptr};
    if (subject.rule) {
        auto machine = compileRule(*subject.grammar, *subject.rule, progress);
        if (!machine)
            return failWith(machine.error());
        out.machine = *std::move(machine);
    }
    auto graph = subject.rule ? ruleGraph(*subject.grammar, *subject.rule, *out.machine, options, progress)
                              : fstGraph(*out.machine, subject.intent, options, progress);
    if (!graph)
        return failWith(graph.error());
    out.graph = std::make_shared<const FstGraph>(*std::move(graph));
    return out;
}

std::optional<GraphPanel::Subject> GraphPanel::subject() const
{
    Subject out;
    out.compiled = m_project ? m_project->runs().compiled() : nullptr;
    if (!out.compiled)
        return std::nullopt;
    const auto intent = out.compiled->intentIndex(m_shownIntent.toStdString());
    if (!intent)
        return std::nullopt;
    out.intent = *intent;
    out.grammar = m_project->runs().edited();
    out.rule = ruleAlone();
    out.collapsed = m_collapse->isChecked();
    return out;
}

void GraphPanel::refreshGraph()
{
    const auto wanted = subject();
    if (!wanted)
        return;
    m_graph.reset();
    m_asked = wanted;
    m_project->jobs().start<Drawn>(
        {u"graph"_s, tr("Drawing the graph")},
        [wanted = *wanted](Progress &progress) { return draw(wanted, progress); }, this,
        [this](Result<Drawn> drawn) {
            if (!m_project || !m_asked) // what it was drawn for is gone
                return;
            if (drawn)
                layOut(*std::move(drawn));
            else
                refuse(drawn.error());
        });
}

/// The last graph is left in view, but nothing can be done with it. The same is not drawn again by itself, as it would
/// end the same way; choosing in the box draws it.
void GraphPanel::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error, tr("The graph was not drawn."));
}

void GraphPanel::layOut(Drawn drawn)
{
    using Layout = std::shared_ptr<const GraphLayout>;
    m_project->jobs().start<Layout>(
        {u"graph"_s, tr("Drawing the graph")},
        [input = widgets::fstLayoutInput(*drawn.graph, m_view->labelFont())](Progress &progress) -> Result<Layout> {
            auto layout = layoutGraph(input, {}, progress);
            if (!layout)
                return failWith(layout.error());
            return std::make_shared<const GraphLayout>(std::move(*layout));
        },
        this,
        [this, drawn](Result<Layout> layout) {
            if (!m_project || !m_asked)
                return;
            if (!layout)
                return refuse(layout.error());
            m_drawn = drawn;
            m_graph = drawn.graph;
            QStringList names;
            if (const auto grammar = m_project->runs().edited()) {
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
    const std::vector<FstPath> paths = fstPaths(*m_drawn.machine, *m_graph, words, 1);
    if (!paths.empty()) {
        m_view->setPath(paths.front().arcs);
        m_reading->setText(QString::fromStdString(toGolden(paths.front().parse.utterance)));
        return;
    }
    m_view->setPath({});
    const std::vector<Parse> elsewhere = compiled->parse(words, m_drawn.subject.rule ? 16 : 1);
    if (elsewhere.empty())
        m_reading->setText(tr("The grammar does not have this sentence."));
    else if (m_drawn.subject.rule)
        followThroughRule(elsewhere);
    else
        m_reading->setText(tr("This is said for %1: %2")
                               .arg(QString::fromStdString(elsewhere.front().utterance.intent),
                                    QString::fromStdString(toGolden(elsewhere.front().utterance))));
}

/// A sentence of which the rule says a part: that part lights up, in the best reading that goes through the rule.
void GraphPanel::followThroughRule(const std::vector<Parse> &readings)
{
    const std::size_t rule = *m_drawn.subject.rule;
    for (const Parse &reading : readings) {
        const auto derivation = m_drawn.subject.compiled->derive(reading.utterance);
        if (!derivation || !std::binary_search(derivation->rules.begin(), derivation->rules.end(), rule))
            continue;
        const auto passage = rulePassage(*m_drawn.machine, *m_graph, reading.utterance);
        if (!passage)
            continue; // it left the rule out, or the rule was edited since
        m_view->setPath(passage->arcs);
        QStringList part;
        for (std::size_t i = passage->begin; i < passage->end; ++i)
            part.append(QString::fromStdString(reading.utterance.tokens[i]));
        m_reading->setText(tr("%1 — the rule says “%2” in it.")
                               .arg(QString::fromStdString(toGolden(reading.utterance)), part.join(u' ')));
        return;
    }
    m_reading->setText(tr("The grammar has this sentence, but it does not go through this rule."));
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
    QFileDialog *dialog = makeGraphFileDialog(this, QString::fromStdString(m_graph->intent));
    connect(dialog, &QFileDialog::fileSelected, this, &GraphPanel::exportTo);
    dialog->open();
}

/// What is in view, as it is in view: the intent or the rule, with its slots collapsed or not.
void GraphPanel::exportTo(const QString &path)
{
    if (!m_project || !m_graph)
        return;
    GraphToExport what{m_drawn.machine, m_drawn.subject.rule ? 0 : m_drawn.subject.intent, m_view->labelFont().family(),
                       m_drawn.subject.collapsed};
    m_project->jobs().start<void>({u"graph.export"_s, tr("Writing the graph")}, graphExport(what, path), this,
                                  [this, path](const Result<void> &written) {
                                      if (written)
                                          Q_EMIT fileWritten(path,
                                                             tr("The graph is in %1.").arg(QFileInfo(path).fileName()));
                                      else if (written.error().code != ErrorCode::Cancelled)
                                          Q_EMIT failed(written.error(), tr("The graph was not written."));
                                  });
}

} // namespace filigree::app
