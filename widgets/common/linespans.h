// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a range of characters stands on a laid-out line, from left to right, also where directions mix.
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>
#include <utility>

namespace filigree::widgets {

/// Left and right ends of the stretches that characters [begin, end) of the layout cover on this line, in the layout's
/// coordinates. One stretch in most texts; several where left-to-right and right-to-left meet. `text` is the layout's.
[[nodiscard]] QList<std::pair<double, double>> visualExtents(const QTextLine &line, const QString &text,
                                                             qsizetype begin, qsizetype end);

} // namespace filigree::widgets
