// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evaluation/confusionmap.h"

#include <algorithm>
#include <map>

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/evaluationtext.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/heatmap.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

ConfusionMap::ConfusionMap(QWidget *parent)
    : QWidget(parent)
    , m_map(new HeatMap(this))
    , m_words(new QLabel(this))
{
    m_map->setObjectName(u"confusionMap"_s);
    m_map->setThreshold(0.0);
    explain(m_map, tr("Confused intents"),
            tr("Each row is an intent of the test data, each column what the model took it for; darker is more often. "
               "Click a cell to see its errors."));
    m_map->setDescription([this](int row, int column) { return describe(row, column); });
    m_map->setSingleText(tr("There is but one intent."));
    m_words->setObjectName(u"confusionWords"_s);
    m_words->setWordWrap(true);
    const int line = fontMetrics().height();
    m_words->setContentsMargins(line / 2, 0, line / 2, line / 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_frame = new ChartFrame(
        {}, m_map, [this] { return m_map->numbers(tr("Intent")); }, this);
    column->addWidget(m_frame, 1);
    column->addWidget(m_words);
    connect(m_map, &HeatMap::currentChanged, this, [this](int row, int at) { m_words->setText(describe(row, at)); });
    connect(m_map, &HeatMap::cellActivated, this, [this](int row, int at) {
        if (row >= 0 && at >= 0 && row < m_names.size() && at < m_names.size())
            Q_EMIT pairActivated(m_names[row], m_names[at]);
    });
}

void ConfusionMap::setConfusion(const std::vector<ConfusionCell> &cells)
{
    std::map<QString, std::uint64_t> wrong; // so that the names are in order
    for (const ConfusionCell &cell : cells) {
        const bool isWrong = cell.reference != cell.hypothesis;
        wrong[QString::fromStdString(cell.reference)] += isWrong ? cell.count : 0;
        wrong[QString::fromStdString(cell.hypothesis)] += isWrong ? cell.count : 0;
    }
    m_names.clear();
    for (const auto &[name, count] : wrong)
        m_names.append(name);
    std::stable_sort(m_names.begin(), m_names.end(),
                     [&wrong](const QString &a, const QString &b) { return wrong.at(a) > wrong.at(b); });
    const auto n = static_cast<std::size_t>(m_names.size());
    m_counts.assign(n * n, 0);
    m_sums.assign(n, 0);
    for (const ConfusionCell &cell : cells) {
        const auto row = static_cast<std::size_t>(m_names.indexOf(QString::fromStdString(cell.reference)));
        const auto column = static_cast<std::size_t>(m_names.indexOf(QString::fromStdString(cell.hypothesis)));
        m_counts[row * n + column] += cell.count;
        m_sums[row] += cell.count;
    }
    std::vector<double> shares(n * n, 0.0);
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (m_sums[i / n] > 0)
            shares[i] = static_cast<double>(m_counts[i]) / static_cast<double>(m_sums[i / n]);
    m_map->setValues(m_names, std::move(shares));
    m_frame->refreshNumbers();
    m_words->setText(m_map->currentRow() >= 0 ? describe(m_map->currentRow(), m_map->currentColumn()) : QString());
}

QString ConfusionMap::describe(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_names.size() || column >= m_names.size())
        return {};
    const auto at = static_cast<std::size_t>(row);
    const std::uint64_t count = m_counts[at * m_sums.size() + static_cast<std::size_t>(column)];
    const QString counts =
        tr("%1 of %2").arg(formatCount(static_cast<qint64>(count)), formatCount(static_cast<qint64>(m_sums[at])));
    return row == column ? tr("%1 was recognised: %2").arg(m_names[row], counts)
                         : tr("%1 was taken for %2: %3").arg(m_names[row], m_names[column], counts);
}

} // namespace filigree::widgets
