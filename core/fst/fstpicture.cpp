// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstpicture.h"

#include <algorithm>
#include <memory>

#include "core/fst/fstexport.h"
#include "core/fst/fstgraph.h"
#include "core/fst/graphvizlock.h"
#include "core/fst/intentmachine.h"

namespace filigree {

namespace {

/// Labels of one drawn arc below each other; more are counted.
constexpr std::size_t mostLabels = 12;
constexpr std::size_t mostValues = 4;

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

/// Labels that stand below each other: `\n` centres lines in the dot language.
std::string quotedLines(const std::vector<std::string> &lines)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == mostLabels && lines.size() > mostLabels + 1) {
            out += "\\n\u2026 " + std::to_string(lines.size() - mostLabels) + " more";
            break;
        }
        const std::string line = dotString(lines[i]);
        out += (i > 0 ? "\\n" : "") + line.substr(1, line.size() - 2);
    }
    return out + '"';
}

/// The minimal machine with a few values of each atom, when slots are not collapsed.
FstGraph detailedGraph(const CompiledGrammar &compiled, std::size_t intent)
{
    const Machine &machine = compiled.machine(intent).minimal;
    const Vocabulary &vocabulary = compiled.vocabulary();
    FstGraph out;
    out.intent = compiled.intents()[intent];
    out.final = machine.final;
    for (std::uint32_t s = 0; s < machine.stateCount(); ++s)
        for (std::uint32_t a = machine.first[s]; a < machine.first[s + 1]; ++a) {
            FstGraphArc &arc = out.arcs.emplace_back();
            arc.from = s;
            arc.to = machine.arcs[a].target;
            const std::uint32_t label = machine.arcs[a].label;
            if (!vocabulary.isAtomLabel(label)) {
                arc.label = vocabulary.word(label - 1);
                continue;
            }
            const Atom &atom = vocabulary.atomOfLabel(label);
            arc.slot = vocabulary.slotTypes()[atom.type];
            arc.label = '<' + arc.slot + '>';
            for (std::uint32_t v = atom.first; v < std::min<std::uint32_t>(atom.last, atom.first + mostValues); ++v)
                arc.label += (v > atom.first ? ", " : " ") + std::string(vocabulary.value(v));
            if (atom.size() > mostValues)
                arc.label += ", \u2026 " + std::to_string(atom.size() - mostValues) + " more";
        }
    return out;
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
    auto graph = fstGraph(compiled, intent, progress);
    if (!graph)
        return failWith(graph.error());
    if (!options.collapseSlots)
        *graph = detailedGraph(compiled, intent);
    if (graph->stateCount() > options.drawnStates)
        return fail(ErrorCode::InvalidInput,
                    "The graph of " + graph->intent + " has " + std::to_string(graph->stateCount())
                        + " states, too many to draw. Export it as openfst or att, or draw a part of the grammar.");
    std::string out = header(*graph, options);
    for (std::uint32_t s = 0; s < graph->stateCount(); ++s)
        out += "  " + std::to_string(s) + (graph->final[s] != 0 ? " [shape=doublecircle, width=0.16];\n" : ";\n");
    for (const FstArcGroup &group : groupParallelArcs(*graph)) {
        std::vector<std::string> labels;
        for (const std::uint32_t arc : group.arcs)
            labels.push_back(graph->arcs[arc].label);
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
