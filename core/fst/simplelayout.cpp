// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout that needs no Graphviz: columns by longest path, rows by the median of the neighbours, straight lines.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/fst/graphlayout.h"

namespace filigree {

namespace {

class Layers {
public:
    Layers(const LayoutInput &input, const LayoutOptions &options)
        : m_input(input)
        , m_options(options)
        , m_column(input.nodes.size(), 0)
        , m_row(input.nodes.size(), 0)
    {
    }

    GraphLayout run()
    {
        chooseColumns();
        for (int pass = 0; pass < 4; ++pass)
            sortRows(pass % 2 == 0);
        placeNodes();
        for (const LayoutEdge &edge : m_input.edges)
            drawEdge(edge);
        spreadParallels();
        return std::move(m_out);
    }

private:
    /// Longest path from a node without incoming edges; edges of a circle are ignored where they close it.
    void chooseColumns()
    {
        const std::size_t n = m_input.nodes.size();
        std::vector<std::vector<std::uint32_t>> next(n);
        std::vector<std::uint32_t> incoming(n, 0);
        for (const LayoutEdge &edge : m_input.edges)
            if (edge.from != edge.to) {
                next[edge.from].push_back(edge.to);
                ++incoming[edge.to];
            }
        std::vector<std::uint32_t> queue;
        std::vector<char> seen(n, 0);
        const auto enter = [&](std::uint32_t node) {
            if (seen[node] == 0) {
                seen[node] = 1;
                queue.push_back(node);
            }
        };
        for (std::uint32_t node = 0; node < n; ++node)
            if (incoming[node] == 0)
                enter(node);
        std::size_t at = 0;
        for (std::uint32_t rest = 0; rest < n || at < queue.size();) {
            if (at == queue.size()) { // only circles are left: break one
                enter(rest++);
                continue;
            }
            const std::uint32_t node = queue[at++];
            for (const std::uint32_t target : next[node]) {
                if (seen[target] == 0)
                    m_column[target] = std::max(m_column[target], m_column[node] + 1);
                if (incoming[target] > 0 && --incoming[target] == 0)
                    enter(target);
            }
        }
        const std::uint32_t columns = n == 0 ? 0 : 1 + *std::max_element(m_column.begin(), m_column.end());
        m_columns.resize(columns);
        for (std::uint32_t node = 0; node < n; ++node) {
            m_row[node] = static_cast<double>(m_columns[m_column[node]].size());
            m_columns[m_column[node]].push_back(node);
        }
    }

    void sortRows(bool forward)
    {
        std::vector<std::vector<double>> neighbours(m_input.nodes.size());
        for (const LayoutEdge &edge : m_input.edges) {
            const std::uint32_t fixed = forward ? edge.from : edge.to;
            const std::uint32_t moved = forward ? edge.to : edge.from;
            if (m_column[fixed] != m_column[moved])
                neighbours[moved].push_back(m_row[fixed]);
        }
        for (auto &column : m_columns) {
            std::vector<std::pair<double, std::uint32_t>> wish;
            for (const std::uint32_t node : column) {
                auto &rows = neighbours[node];
                std::sort(rows.begin(), rows.end());
                wish.emplace_back(rows.empty() ? m_row[node] : rows[rows.size() / 2], node);
            }
            std::stable_sort(wish.begin(), wish.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
            for (std::size_t i = 0; i < wish.size(); ++i) {
                column[i] = wish[i].second;
                m_row[column[i]] = static_cast<double>(i);
            }
        }
    }

    void placeNodes()
    {
        m_out.nodes.resize(m_input.nodes.size());
        std::vector<double> labels(m_columns.size() + 1, 0.0); // widest label on the way into a column
        for (const LayoutEdge &edge : m_input.edges)
            labels[m_column[edge.to]] = std::max(labels[m_column[edge.to]], edge.labelWidth);
        std::vector<double> heights(m_columns.size(), 0.0);
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            for (const std::uint32_t node : m_columns[c])
                heights[c] += m_input.nodes[node].height + m_options.nodeGap;
            m_out.height = std::max(m_out.height, heights[c]);
        }
        double x = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            double width = 0;
            for (const std::uint32_t node : m_columns[c])
                width = std::max(width, m_input.nodes[node].width);
            x += c > 0 ? m_options.rankGap + labels[c] : 0;
            double y = (m_out.height - heights[c]) / 2;
            for (const std::uint32_t node : m_columns[c]) {
                y += (m_options.nodeGap + m_input.nodes[node].height) / 2;
                m_out.nodes[node] = {x + width / 2, y};
                y += (m_options.nodeGap + m_input.nodes[node].height) / 2;
            }
            x += width;
        }
        m_out.width = x;
    }

    void drawEdge(const LayoutEdge &edge)
    {
        const LayoutPoint a = m_out.nodes[edge.from];
        const LayoutPoint b = m_out.nodes[edge.to];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const auto radius = [&](std::uint32_t node) {
            return std::min(m_input.nodes[node].width, m_input.nodes[node].height) / 2;
        };
        LaidOutEdge out;
        const auto along = [&](double distance) {
            const double t = length > 0 ? distance / length : 0;
            return LayoutPoint{a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
        };
        constexpr double arrow = 8.0;
        const double begin = std::min(radius(edge.from), length / 2);
        const double tip = std::max(length - radius(edge.to), length / 2);
        const double end = std::max(begin, tip - arrow);
        out.curve = {along(begin), along(begin + (end - begin) / 3), along(begin + (end - begin) * 2 / 3), along(end)};
        out.tip = along(tip);
        out.label = along((begin + tip) / 2);
        m_out.edges.push_back(std::move(out));
    }

    /// Labels of edges between the same two nodes stand below each other.
    void spreadParallels()
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, double> used;
        for (std::size_t i = 0; i < m_input.edges.size(); ++i) {
            double &down = used[{m_input.edges[i].from, m_input.edges[i].to}];
            m_out.edges[i].label.y += down;
            down += m_input.edges[i].labelHeight;
        }
    }

    const LayoutInput &m_input;
    const LayoutOptions &m_options;
    std::vector<std::uint32_t> m_column;
    std::vector<double> m_row;
    std::vector<std::vector<std::uint32_t>> m_columns;
    GraphLayout m_out;
};

} // namespace

GraphLayout simpleLayout(const LayoutInput &input, const LayoutOptions &options)
{
    return Layers(input, options).run();
}

} // namespace filigree
