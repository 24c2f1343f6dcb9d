// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Graphviz keeps global state: one caller at a time, whoever it is. Only for core/fst.
#pragma once

#include <mutex>
#include <string>

#include <gvc.h>

namespace filigree {

/// Holds Graphviz alone while it lives, and keeps its messages from stderr.
class GraphvizLock {
public:
    GraphvizLock();
    ~GraphvizLock();
    GraphvizLock(const GraphvizLock &) = delete;
    GraphvizLock &operator=(const GraphvizLock &) = delete;

    [[nodiscard]] GVC_t *context() const { return m_context; }
    /// What Graphviz had to say since the lock was taken.
    [[nodiscard]] static std::string messages();

private:
    std::unique_lock<std::mutex> m_lock;
    GVC_t *m_context = nullptr;
};

/// Deletes a graph and, where it has one, its layout.
struct CloseGraph {
    GVC_t *context = nullptr;
    bool laidOut = false;
    void operator()(Agraph_t *graph) const
    {
        if (laidOut)
            gvFreeLayout(context, graph);
        agclose(graph);
    }
};

} // namespace filigree
