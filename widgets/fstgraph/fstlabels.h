// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the arcs of the picture, and how much room it needs. The layout is made for it, the scene draws it.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <cstdint>
#include <vector>

#include "core/fst/fstgraph.h"
#include "core/fst/graphlayout.h"

namespace filigree::widgets {

/// One line of a label: a word, or a slot as a pill.
struct FstLabelLine {
    QString text;
    QString slot; ///< of a slot, or of a word of its value; empty: a word of a carrier phrase
    std::int64_t arc = -1; ///< index into FstGraph::arcs; -1: the "and 12 more" line
    double width = 0.0;
};

/// The labels of all arcs with the same two ends, below each other; one an edge of the layout.
struct FstLabel {
    FstArcGroup group;
    std::vector<FstLabelLine> lines; ///< at most fstLabelLimit, then one that says how many more
    QSizeF size;
};

inline constexpr std::size_t fstLabelLimit = 7;

[[nodiscard]] std::vector<FstLabel> fstLabels(const FstGraph &graph, const QFont &font);
/// What stands on an arc.
[[nodiscard]] QString fstArcText(const FstGraphArc &arc);

[[nodiscard]] double fstLabelLineHeight(const QFont &font);

/// Hand this to layoutGraph() in a job; make it in the GUI thread, as it measures text.
[[nodiscard]] LayoutInput fstLayoutInput(const FstGraph &graph, const QFont &font);

} // namespace filigree::widgets
