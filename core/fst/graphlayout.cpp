// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/graphlayout.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

#include "core/fst/graphvizlock.h"

namespace filigree {

namespace {

constexpr double pointsAnInch = 72.0;
/// Above this many edges the search for few crossings and short edges is cut short.
constexpr std::size_t manyEdges = 300;
/// Above this many, dot does not place labels (each makes its edge longer by a column): they go onto the edges.
constexpr std::size_t tooManyLabels = 700;

void set(void *object, const char *name, const std::string &value)
{
    // cgraph takes writable strings and copies them.
    static char empty[] = "";
    std::string key = name;
    std::string copy = value;
    agsafeset(object, key.data(), copy.data(), empty);
}

/// Numbers with a point, whatever the locale of the process.
std::string inches(double points)
{
    const auto thousandths = static_cast<long long>(std::llround(points / pointsAnInch * 10'000));
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%lld.%04lld", thousandths / 10'000, thousandths % 10'000);
    return buffer;
}

/// A label that is nothing but a box of the wanted size: the text is the caller's to draw.
std::string box(double width, double height)
{
    const auto whole = [](double points) {
        return std::to_string(static_cast<long>(std::ceil(std::max(1.0, points))));
    };
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\""
        + whole(width) + "\" HEIGHT=\"" + whole(height) + "\"><TR><TD></TD></TR></TABLE>";
}

class Dot {
public:
    Dot(const LayoutInput &input, const LayoutOptions &options)
        : m_input(input)
        , m_options(options)
    {
    }

    /// Nothing and a reason when Graphviz cannot.
    std::optional<GraphLayout> run(std::string &reason)
    {
        const GraphvizLock lock;
        static char name[] = "filigree";
        std::unique_ptr<Agraph_t, CloseGraph> graph(agopen(name, Agdirected, nullptr),
                                                    CloseGraph{lock.context(), false});
        if (!graph || lock.context() == nullptr) {
            reason = "Graphviz could not be started.";
            return std::nullopt;
        }
        fill(graph.get());
        if (gvLayout(lock.context(), graph.get(), "dot") != 0 || GD_drawing(graph.get()) == nullptr) {
            reason = "Graphviz could not lay out the graph: " + GraphvizLock::messages();
            return std::nullopt;
        }
        graph.get_deleter().laidOut = true;
        GraphLayout out;
        if (!read(graph.get(), out)) {
            reason = "Graphviz left out some arcs.";
            return std::nullopt;
        }
        return out;
    }

private:
    void fill(Agraph_t *graph)
    {
        set(graph, "rankdir", "LR");
        m_labels = m_input.edges.size() <= tooManyLabels;
        double gap = m_options.rankGap;
        for (const LayoutEdge &edge : m_input.edges)
            gap = m_labels ? gap : std::max(gap, m_options.rankGap + edge.labelWidth);
        set(graph, "ranksep", inches(gap));
        set(graph, "nodesep", inches(m_options.nodeGap));
        set(graph, "charset", "UTF-8");
        if (m_input.edges.size() > manyEdges) {
            set(graph, "splines", "polyline");
            set(graph, "nslimit", m_labels ? "1" : "0.1");
            set(graph, "nslimit1", m_labels ? "1" : "0.1");
            set(graph, "mclimit", m_labels ? "0.3" : "0.1");
        }
        for (std::size_t i = 0; i < m_input.nodes.size(); ++i) {
            std::string id = std::to_string(i);
            Agnode_t *node = agnode(graph, id.data(), 1);
            set(node, "shape", "ellipse");
            set(node, "fixedsize", "true");
            set(node, "label", "");
            set(node, "width", inches(m_input.nodes[i].width));
            set(node, "height", inches(m_input.nodes[i].height));
            m_nodes.push_back(node);
        }
        for (std::size_t i = 0; i < m_input.edges.size(); ++i) {
            const LayoutEdge &wanted = m_input.edges[i];
            std::string id = std::to_string(i);
            Agedge_t *edge = agedge(graph, m_nodes[wanted.from], m_nodes[wanted.to], id.data(), 1);
            if (m_labels && wanted.labelWidth > 0) {
                const std::string text = box(wanted.labelWidth, wanted.labelHeight);
                char *html = agstrdup_html(graph, const_cast<char *>(text.c_str()));
                static char empty[] = "";
                static char label[] = "label";
                agsafeset(edge, label, html, empty);
                agstrfree(graph, html);
            }
            m_edges.push_back(edge);
        }
    }

    bool read(Agraph_t *graph, GraphLayout &out) const
    {
        const boxf bounds = GD_bb(graph);
        const auto point = [&](pointf p) { return LayoutPoint{p.x - bounds.LL.x, bounds.UR.y - p.y}; };
        out.width = bounds.UR.x - bounds.LL.x;
        out.height = bounds.UR.y - bounds.LL.y;
        for (Agnode_t *node : m_nodes)
            out.nodes.push_back(point(ND_coord(node)));
        for (Agedge_t *edge : m_edges) {
            const splines *drawn = ED_spl(edge);
            if (drawn == nullptr || drawn->size == 0)
                return false;
            LaidOutEdge &made = out.edges.emplace_back();
            for (int piece = 0; piece < static_cast<int>(drawn->size); ++piece) {
                const bezier &curve = drawn->list[piece];
                for (int i = piece == 0 ? 0 : 1; i < static_cast<int>(curve.size); ++i)
                    made.curve.push_back(point(curve.list[i]));
            }
            const bezier &last = drawn->list[drawn->size - 1];
            made.tip = last.eflag != 0 ? point(last.ep) : made.curve.back();
            const textlabel_t *label = ED_label(edge);
            made.label = label != nullptr ? point(label->pos) : middle(made.curve);
        }
        return true;
    }

    /// The point half way along the control polygon.
    static LayoutPoint middle(const std::vector<LayoutPoint> &curve)
    {
        const auto length = [&](std::size_t i) {
            return std::hypot(curve[i].x - curve[i - 1].x, curve[i].y - curve[i - 1].y);
        };
        double whole = 0;
        for (std::size_t i = 1; i < curve.size(); ++i)
            whole += length(i);
        double rest = whole / 2;
        for (std::size_t i = 1; i < curve.size(); rest -= length(i), ++i)
            if (length(i) >= rest && length(i) > 0) {
                const double t = rest / length(i);
                return {curve[i - 1].x + t * (curve[i].x - curve[i - 1].x),
                        curve[i - 1].y + t * (curve[i].y - curve[i - 1].y)};
            }
        return curve[curve.size() / 2];
    }

    const LayoutInput &m_input;
    const LayoutOptions &m_options;
    bool m_labels = true;
    std::vector<Agnode_t *> m_nodes;
    std::vector<Agedge_t *> m_edges;
};

Result<void> check(const LayoutInput &input)
{
    const auto good = [](double size) { return std::isfinite(size) && size >= 0 && size < 1e5; };
    for (const LayoutNode &node : input.nodes)
        if (!good(node.width) || !good(node.height))
            return fail(ErrorCode::InvalidInput, "The size of a node is not a number of points.");
    for (const LayoutEdge &edge : input.edges) {
        if (edge.from >= input.nodes.size() || edge.to >= input.nodes.size())
            return fail(ErrorCode::InvalidInput, "An edge leads to a node that is not there.");
        if (!good(edge.labelWidth) || !good(edge.labelHeight))
            return fail(ErrorCode::InvalidInput, "The size of a label is not a number of points.");
    }
    return {};
}

} // namespace

Result<GraphLayout> layoutGraph(const LayoutInput &input, const LayoutOptions &options, Progress &progress)
{
    if (auto good = check(input); !good)
        return failWith(good.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Drawing the graph was cancelled.");
    std::string reason;
    if (!options.simple && input.nodes.size() > options.graphvizStates)
        reason = "The graph has more than " + std::to_string(options.graphvizStates)
            + " states; it is drawn in a simple way.";
    if (!options.simple && reason.empty() && input.edges.size() > options.graphvizEdges)
        reason =
            "The graph has more than " + std::to_string(options.graphvizEdges) + " arcs; it is drawn in a simple way.";
    if (options.simple || !reason.empty() || input.nodes.empty()) {
        GraphLayout out = simpleLayout(input, options);
        out.remark = reason;
        return out;
    }
    auto drawn = Dot(input, options).run(reason);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Drawing the graph was cancelled.");
    if (drawn)
        return std::move(*drawn);
    GraphLayout out = simpleLayout(input, options);
    out.remark = reason;
    return out;
}

} // namespace filigree
