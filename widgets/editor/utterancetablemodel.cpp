// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/utterancetablemodel.h"

#include <QHash>
#include <algorithm>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/editor/goldenscan.h"

namespace filigree::widgets {

namespace {

struct Problem {
    QString sentences;
    bool error = false;
};

using Row = UtteranceTableModel::Row;

Row rowOf(const GoldenUtterance &utterance, const QString &golden)
{
    Row row;
    row.line = utterance.line;
    row.intent = QString::fromStdString(utterance.utterance.intent);
    row.golden = golden;
    row.text = annotatedText(utterance.utterance);
    for (const SlotSpan &slot : utterance.utterance.slots)
        if (const QString type = QString::fromStdString(slot.type); !row.slotTypes.contains(type))
            row.slotTypes.append(type);
    return row;
}

/// Good lines and those with a mistake, in the order of the text.
std::vector<Row> rowsOf(const QString &text, const GoldenText &parsed)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    QHash<qint64, Problem> problems;
    for (const Diagnostic &one : parsed.diagnostics) {
        Problem &problem = problems[one.line];
        problem.sentences +=
            (problem.sentences.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromStdString(one.message);
        problem.error |= one.severity == Severity::Error;
    }
    QHash<QString, qint64> counts;
    const auto keyOf = [](const Utterance &utterance) {
        return QString::fromStdString(utterance.intent + '\n' + toGolden(utterance));
    };
    for (const GoldenUtterance &one : parsed.utterances)
        ++counts[keyOf(one.utterance)];

    std::vector<Row> out;
    out.reserve(parsed.utterances.size() + problems.size());
    auto good = parsed.utterances.begin();
    auto heading = parsed.headings.begin();
    QString intent = QString::fromUtf8(unknownIntent.data(), unknownIntent.size());
    for (qint64 line = 1; line <= lines.size(); ++line) {
        for (; heading != parsed.headings.end() && heading->line <= line; ++heading)
            intent = QString::fromStdString(heading->intent);
        const QString golden = lines.at(line - 1).trimmed();
        const bool isGood = good != parsed.utterances.end() && good->line == line;
        const auto problem = problems.constFind(line);
        if (!isGood && (problem == problems.cend() || !isUtteranceLine(golden)))
            continue;
        if (isGood) {
            out.push_back(rowOf(*good, golden));
            out.back().count = counts.value(keyOf(good->utterance));
            ++good;
        } else {
            out.push_back({line, intent, golden, {golden, {}}, {}, 0, {}, false});
        }
        if (problem != problems.cend()) {
            out.back().problem = problem->sentences;
            out.back().error = problem->error;
        }
    }
    return out;
}

} // namespace

bool UtteranceTableModel::Row::operator==(const Row &other) const
{
    return line == other.line && intent == other.intent && golden == other.golden && slotTypes == other.slotTypes
        && count == other.count && problem == other.problem && error == other.error;
}

void UtteranceTableModel::setUtterances(const QString &text, const GoldenText &parsed)
{
    std::vector<Row> rows = rowsOf(text, parsed);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!(rows[i] == m_rows[i]))
            changed.push_back(i);
    m_rows = std::move(rows);
    if (!changed.empty())
        Q_EMIT dataChanged(index(static_cast<int>(changed.front()), 0),
                           index(static_cast<int>(changed.back()), ColumnCount - 1));
}

int UtteranceTableModel::rowOfLine(qint64 line) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), line, [](const Row &row, qint64 at) { return row.line < at; });
    return found != m_rows.end() && found->line == line ? static_cast<int>(found - m_rows.begin()) : -1;
}

int UtteranceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UtteranceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UtteranceTableModel::display(const Row &row, int column) const
{
    switch (column) {
    case LineColumn:
        return formatCount(row.line);
    case IntentColumn:
        return row.intent;
    case TextColumn:
        return row.text.text;
    case SlotsColumn:
        return row.slotTypes.join(QStringLiteral(", "));
    case CountColumn:
        return row.count > 0 ? formatCount(row.count) : QStringLiteral("–");
    case ProblemColumn:
        return QString(row.problem).replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant UtteranceTableModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case LineColumn:
        return row.line;
    case CountColumn:
        return row.count;
    case ProblemColumn: // errors, warnings, and what is good
        return QString(row.problem.isEmpty() ? u'3' : row.error ? u'1' : u'2') + row.problem;
    default:
        return display(row, column);
    }
}

QVariant UtteranceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
        return column == TextColumn ? QVariant(row.golden) : display(row, column);
    case sortRole:
        return sortKey(row, column);
    case annotatedTextRole:
        return column == TextColumn ? QVariant::fromValue(row.text) : QVariant();
    case Qt::ToolTipRole:
        if (column == ProblemColumn)
            return row.problem;
        return column == TextColumn ? QVariant(row.golden) : QVariant();
    case Qt::DecorationRole:
        if (column != ProblemColumn || row.problem.isEmpty())
            return {};
        return icon(row.error ? "error" : "warning", row.error ? ColourRole::Error : ColourRole::Warning);
    case Qt::TextAlignmentRole:
        return column == LineColumn || column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == ProblemColumn && row.problem.isEmpty() ? QVariant(tr("no problem")) : display(row, column);
    default:
        return {};
    }
}

bool UtteranceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_readOnly
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const Row row = at(index.row()); // the signal brings new rows
    const QString text = value.toString().simplified();
    if (index.column() == IntentColumn) {
        if (text.isEmpty() || text == row.intent || row.count == 0)
            return false;
        Q_EMIT intentEdited(row.line, text);
        return true;
    }
    if (index.column() != TextColumn || text == row.golden)
        return false;
    if (!isUtteranceLine(text)) {
        Q_EMIT lineRefused(text);
        return false;
    }
    Q_EMIT lineEdited(row.line, row.golden, text);
    return true;
}

Qt::ItemFlags UtteranceTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const int column = index.column();
    const bool editable = column == TextColumn || (column == IntentColumn && at(index.row()).count > 0);
    return flags.setFlag(Qt::ItemIsEditable, index.isValid() && !m_readOnly && editable);
}

QVariant UtteranceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == LineColumn || section == CountColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == CountColumn)
        return tr("How often the utterance stands in the text, with the same intent and annotations");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case IntentColumn:
        return tr("Intent");
    case TextColumn:
        return tr("Utterance");
    case SlotsColumn:
        return tr("Slots");
    case CountColumn:
        return tr("Count");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace filigree::widgets
