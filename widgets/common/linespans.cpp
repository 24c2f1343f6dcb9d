// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linespans.h"

#include <algorithm>
#include <cmath>

namespace filigree::widgets {

QList<std::pair<double, double>> visualExtents(const QTextLine &line, qsizetype begin, qsizetype end)
{
    const auto first = std::max(static_cast<int>(begin), line.textStart());
    const auto last = std::min(static_cast<int>(end), line.textStart() + line.textLength());
    QList<std::pair<double, double>> out;
    for (int i = first; i < last; ++i) {
        const double a = line.cursorToX(i, QTextLine::Leading);
        const double b = line.cursorToX(i, QTextLine::Trailing);
        if (std::abs(a - b) < 0.01) // inside a cluster: its first character has the whole width
            continue;
        const std::pair piece(std::min(a, b), std::max(a, b));
        if (!out.isEmpty() && std::abs(out.last().second - piece.first) < 0.5)
            out.last().second = piece.second;
        else if (!out.isEmpty() && std::abs(out.last().first - piece.second) < 0.5)
            out.last().first = piece.first;
        else
            out.append(piece);
    }
    return out;
}

} // namespace filigree::widgets
