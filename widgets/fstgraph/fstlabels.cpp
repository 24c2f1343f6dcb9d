// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstlabels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

#include "widgets/common/numbers.h"

namespace filigree::widgets {

namespace {

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(FstLabels)
};

constexpr double stateSize = 20.0;
constexpr double finalSize = 26.0;

QString andMore(std::uint64_t count)
{
    return LabelWords::tr("and %1 more").arg(formatCount(static_cast<qint64>(count)));
}

} // namespace

QString fstArcText(const FstGraphArc &arc)
{
    switch (arc.kind) {
    case FstArcKind::Slot:
        return QString::fromStdString(arc.slot);
    case FstArcKind::OtherValues:
        return andMore(arc.values);
    case FstArcKind::Word:
    case FstArcKind::ValueWord:
        break;
    }
    return QString::fromStdString(arc.label);
}

double fstLabelLineHeight(const QFont &font)
{
    return QFontMetricsF(font).height() + 6;
}

std::vector<FstLabel> fstLabels(const FstGraph &graph, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double line = fstLabelLineHeight(font);
    const double padding = metrics.height() / 2;
    std::vector<FstLabel> out;
    for (FstArcGroup &group : groupParallelArcs(graph)) {
        FstLabel label;
        // One line too many is shown rather than "and 1 more".
        const std::size_t shown = group.arcs.size() <= fstLabelLimit + 1 ? group.arcs.size() : fstLabelLimit;
        for (std::size_t i = 0; i < shown; ++i) {
            const FstGraphArc &arc = graph.arcs[group.arcs[i]];
            const QString text = fstArcText(arc);
            label.lines.push_back(
                {text, QString::fromStdString(arc.slot), group.arcs[i], metrics.horizontalAdvance(text) + padding});
        }
        if (shown < group.arcs.size()) {
            std::uint64_t left = 0;
            for (std::size_t i = shown; i < group.arcs.size(); ++i)
                left += std::max<std::uint64_t>(graph.arcs[group.arcs[i]].values, 1);
            const QString text = andMore(left);
            label.lines.push_back({text, {}, -1, metrics.horizontalAdvance(text) + padding});
        }
        double width = 0;
        for (const FstLabelLine &each : label.lines)
            width = std::max(width, each.width);
        const double frame = label.lines.size() > 1 ? 6 : 0; // a card around several words
        label.size = QSizeF(width + frame, line * static_cast<double>(label.lines.size()) + frame);
        label.group = std::move(group);
        out.push_back(std::move(label));
    }
    return out;
}

LayoutInput fstLayoutInput(const FstGraph &graph, const QFont &font)
{
    LayoutInput input;
    input.nodes.reserve(graph.stateCount());
    for (const std::uint8_t isFinal : graph.final) {
        const double size = isFinal ? finalSize : stateSize;
        input.nodes.push_back({size, size});
    }
    for (const FstLabel &label : fstLabels(graph, font))
        input.edges.push_back({label.group.from, label.group.to, label.size.width() + 12, label.size.height() + 4});
    return input;
}

} // namespace filigree::widgets
