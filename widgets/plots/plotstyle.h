// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How all plots look: the window's font and the theme's colours, no frames. Private to widgets/plots.
#pragma once

class QCustomPlot;

namespace filigree::widgets {

/// Axes, labels and background in the plot's own palette and font. Call again after a PaletteChange.
void stylePlot(QCustomPlot &plot);

} // namespace filigree::widgets
