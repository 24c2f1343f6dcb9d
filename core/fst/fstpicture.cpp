// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstpicture.h"

#include <algorithm>
#include <memory>

#include "core/fst/fstexport.h"
#include "core/fst/fstgraph.h"
#include "core/fst/graphvizlock.h"

namespace filigree {

namespace {

/// Labels of one drawn arc below each other; more are counted.
constexpr std::size_t mostLabels = 12;

std::string dotString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + '"';
}

/// A line of a label, and how much it stands for.
struct LabelLine {
    std::string text;
    std::uint64_t count = 1;
};

/// Labels that stand below each other: `\n` centres lines in the dot language.
std::string quotedLines(const std::vector<LabelLine> &lines)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == mostLabels && lines.size() > mostLabels + 1) {
            std::uint64_t left = 0;
            for (std::size_t rest = i; rest < lines.size(); ++rest)
                left += lines[rest].count;
            out += "\\n\u2026 " + std::to_string(left) + " more";
            break;
        }
        const std::string line = dotString(lines[i].text);
        out += (i > 0 ? "\\n" : "") + line.substr(1, line.size() - 2);
    }
    return out + '"';
}

/// What stands on an arc. Words of values are in brackets, as the golden notation has them, so that they are not taken
/// for words that everybody says.
std::string labelOf(const FstGraphArc &arc)
{
    switch (arc.kind) {
    case FstArcKind::ValueWord:
        return '{' + arc.label + '}';
    case FstArcKind::OtherValues:
        return arc.label + " \u2026 " + std::to_string(arc.values) + " more";
    case FstArcKind::Word:
    case FstArcKind::Slot:
        break;
    }
    return arc.label;
}

std::string header(const FstGraph &graph, const FstExportOptions &options)
{
    // Families of the scripts that the first choice may lack; the renderer takes the first that has a character.
    const std::string fonts =
        options.font + ",Noto Sans,Noto Sans Devanagari,Noto Sans Thai,Noto Sans CJK JP,DejaVu Sans,sans-serif";
    std::string out = "digraph " + dotString(graph.intent)
        + " {\n  rankdir=LR; charset=\"UTF-8\"; label=" + dotString(graph.intent) + "; labelloc=t;\n";
    if (graph.arcs.size() > 700)
        out += "  splines=polyline; nslimit=0.1; nslimit1=0.1; mclimit=0.1;\n";
    out += "  graph [fontname=" + dotString(fonts) + ", fontsize=16, ranksep=0.35, nodesep=0.15];\n";
    out += "  node [fontname=" + dotString(fonts) + ", shape=circle, width=0.22, fixedsize=true, label=\"\"];\n";
    return out + "  edge [fontname=" + dotString(fonts) + ", fontsize=12, arrowsize=0.6];\n";
}

/// The type of the length differs between Graphviz's releases.
template <class Length>
bool render(int (*function)(GVC_t *, graph_t *, const char *, char **, Length *), GVC_t *context, Agraph_t *graph,
            const char *format, std::string &out)
{
    char *bytes = nullptr;
    Length length = 0;
    if (function(context, graph, format, &bytes, &length) != 0 || bytes == nullptr)
        return false;
    out.assign(bytes, static_cast<std::size_t>(length));
    gvFreeRenderData(bytes);
    return true;
}

} // namespace

Result<std::string> fstDot(const CompiledGrammar &compiled, std::size_t intent, const FstExportOptions &options,
                           Progress &progress)
{
    FstGraphOptions drawn;
    drawn.collapseSlots = options.collapseSlots;
    const auto graph = fstGraph(compiled, intent, drawn, progress);
    if (!graph)
        return failWith(graph.error());
    if (graph->stateCount() > options.drawnStates)
        return fail(ErrorCode::InvalidInput,
                    "The graph of " + graph->intent + " has " + std::to_string(graph->stateCount())
                        + " states, too many to draw. Export it as openfst or att, or draw a part of the grammar.");
    std::string out = header(*graph, options);
    for (std::uint32_t s = 0; s < graph->stateCount(); ++s)
        out += "  " + std::to_string(s) + (graph->final[s] != 0 ? " [shape=doublecircle, width=0.16];\n" : ";\n");
    for (const FstArcGroup &group : groupParallelArcs(*graph)) {
        std::vector<LabelLine> labels;
        for (const std::uint32_t arc : group.arcs)
            labels.push_back({labelOf(graph->arcs[arc]), std::max<std::uint64_t>(graph->arcs[arc].values, 1)});
        out += "  " + std::to_string(group.from) + " -> " + std::to_string(group.to) + " [label=" + quotedLines(labels)
            + "];\n";
    }
    return out + "}\n";
}

Result<std::string> renderDot(const std::string &dot, const char *format, Progress &progress)
{
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Drawing the graph was cancelled; no file was written.");
    const GraphvizLock lock;
    std::unique_ptr<Agraph_t, CloseGraph> graph(agmemread(dot.c_str()), CloseGraph{lock.context(), false});
    if (!graph)
        return fail(ErrorCode::Internal, "Graphviz cannot read the graph: " + GraphvizLock::messages());
    if (gvLayout(lock.context(), graph.get(), "dot") != 0)
        return fail(ErrorCode::NotFound, "Graphviz could not lay out the graph: " + GraphvizLock::messages());
    graph.get_deleter().laidOut = true;
    std::string out;
    if (!render(gvRenderData, lock.context(), graph.get(), format, out) || out.empty())
        return fail(ErrorCode::NotFound,
                    std::string("This Graphviz cannot write ") + format
                        + ". Install its plugins (libgvc6-plugins-gtk), or "
                          "choose svg. It says: "
                        + GraphvizLock::messages());
    return out;
}

} // namespace filigree
