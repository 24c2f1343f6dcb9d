// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linespans.h"

#include <algorithm>
#include <cmath>

namespace filigree::widgets {

namespace {

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        if (c.unicode() < 0x590)
            return false;
        const auto direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI
            || (c.unicode() >= 0xD802 && c.unicode() <= 0xD803) || (c.unicode() >= 0xD83A && c.unicode() <= 0xD83B);
    });
}

} // namespace

QList<std::pair<double, double>> visualExtents(const QTextLine &line, const QString &text, qsizetype begin,
                                               qsizetype end)
{
    const auto first = std::max(static_cast<int>(begin), line.textStart());
    const auto last = std::min(static_cast<int>(end), line.textStart() + line.textLength());
    if (first >= last)
        return {};
    if (!hasRightToLeft(text)) { // the usual case, and exact inside clusters too
        const double left = line.cursorToX(first);
        return {{left, std::max(left, line.cursorToX(last))}};
    }
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
