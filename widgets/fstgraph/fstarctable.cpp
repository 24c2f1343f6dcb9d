// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstarctable.h"

#include "core/fst/fstgraph.h"
#include "widgets/common/numbers.h"
#include "widgets/fstgraph/fstlabels.h"

namespace filigree::widgets {

void FstArcTable::setGraph(std::shared_ptr<const FstGraph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    endResetModel();
}

void FstArcTable::setRuleNames(const QStringList &names)
{
    m_ruleNames = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, RuleColumn), index(rowCount() - 1, RuleColumn));
}

int FstArcTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_graph ? 0 : static_cast<int>(m_graph->arcs.size());
}

int FstArcTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What a screen reader says of an arc, without its ends.
QString FstArcTable::spoken(const FstGraphArc &arc)
{
    const QString slot = QString::fromStdString(arc.slot);
    switch (arc.kind) {
    case FstArcKind::Slot:
        return tr("slot %1").arg(slot);
    case FstArcKind::ValueWord:
        return tr("word “%1” of a value of %2").arg(fstArcText(arc), slot);
    case FstArcKind::OtherValues:
        return tr("%1 more values of %2").arg(formatCount(static_cast<qint64>(arc.values)), slot);
    case FstArcKind::Word:
        break;
    }
    return tr("word “%1”").arg(fstArcText(arc));
}

QVariant FstArcTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FstGraphArc &arc = m_graph->arcs[static_cast<std::size_t>(index.row())];
    const QString label = fstArcText(arc);
    QStringList rules;
    for (const std::uint32_t rule : arc.rules)
        if (const QString name = m_ruleNames.value(static_cast<qsizetype>(rule)); !name.isEmpty())
            rules.append(name);
    if (role == Qt::AccessibleTextRole && index.column() == LabelColumn) {
        const QString ends = m_graph->final.at(arc.to) ? tr("; a sentence may end there") : QString();
        const QString what = spoken(arc);
        return tr("%1, from state %2 to state %3%4").arg(what).arg(arc.from).arg(arc.to).arg(ends);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FromColumn:
        return arc.from;
    case LabelColumn:
        return label;
    case ToColumn:
        return arc.to;
    case SlotColumn:
        return QString::fromStdString(arc.slot);
    default:
        return rules.join(QStringLiteral(", "));
    }
}

QVariant FstArcTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("From state"), tr("Word or slot"), tr("To state"), tr("Slot"), tr("Rules")};
    return titles.value(section);
}

} // namespace filigree::widgets
