// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/contextpanel.h"

#include <algorithm>

#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/modes/contexttext.h"
#include "app/modes/resample/slotfacts.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/plots/heatmap.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QWidget *column(QWidget *parent, std::initializer_list<QWidget *> parts)
{
    auto *out = new QWidget(parent);
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : parts)
        layout->addWidget(part, qobject_cast<widgets::SectionLabel *>(part) ? 0 : 1);
    return out;
}

} // namespace

ContextPanel::ContextPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    connect(m_map, &widgets::HeatMap::cellActivated, this, &ContextPanel::togglePin);
    connect(m_map, &widgets::HeatMap::currentChanged, this, &ContextPanel::chooseCell);
    connect(m_poolTable, &widgets::FactTable::currentFactChanged, this, &ContextPanel::choosePool);
    connect(m_swaps, &SwapPanel::pairChosen, this, [this](std::uint32_t a, std::uint32_t b) {
        const auto row = [this](std::uint32_t context) {
            return static_cast<int>(std::find(m_slot->order.begin(), m_slot->order.end(), context)
                                    - m_slot->order.begin());
        };
        m_map->setCurrent(row(a), row(b));
    });
}

void ContextPanel::build()
{
    m_map = new widgets::HeatMap(this);
    m_map->setObjectName(u"contextMap"_s);
    widgets::explain(
        m_map, tr("How alike the contexts are"),
        tr("Each square compares two contexts: coloured ones share enough values to swap. Click a square to say "
           "yourself that the two are the same or different."));
    m_map->setSingleText(tr("One context: there is nothing to swap with."));
    m_map->setDescription([this](int row, int column) { return describe(row, column); });
    m_poolTable = new widgets::FactTable(
        {{tr("Context"), tr("Where the slot stands"), false},
         {tr("Own"), tr("Values that were seen in this context"), true},
         {tr("Swapped"), tr("Values that come from contexts that are alike at this threshold"), true},
         {tr("Catalogue"), tr("Values that only a catalogue has and that belong here"), true}},
        this);
    m_poolTable->setObjectName(u"poolTable"_s);
    widgets::explain(m_poolTable, tr("Pools"), tr("How many values each context may use, and where they come from."));
    m_valuesTitle = new widgets::SectionLabel(tr("Values"), this);
    m_values = new widgets::FactTable(
        {{tr("Value"), tr("The words that may fill the slot"), false},
         {tr("From"), tr("The context or the catalogue that the value comes from"), false},
         {tr("Likeness"), tr("How alike the two contexts are; empty for the context's own values"), true}},
        this);
    m_values->setObjectName(u"poolValues"_s);
    widgets::explain(m_values, tr("Values of the pool"),
                     tr("Every value that the selected context may use, and its source."));
    auto *pools = new QSplitter(Qt::Vertical, this);
    pools->addWidget(column(this, {new widgets::SectionLabel(tr("Pools"), this), m_poolTable}));
    pools->addWidget(column(this, {m_valuesTitle, m_values}));
    pools->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(column(this,
                                {new widgets::SectionLabel(tr("How alike the contexts are"), this),
                                 new widgets::ChartFrame(
                                     {}, m_map, [this] { return m_map->numbers(tr("Context")); }, this)}));
    m_columns->addWidget(pools);
    m_swaps = new SwapPanel(this);
    m_columns->addWidget(m_swaps);
    m_columns->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
}

const std::string &ContextPanel::keyAt(int row) const
{
    return m_slot->slot->contexts.contexts[m_slot->order[static_cast<std::size_t>(row)]].key;
}

int ContextPanel::rowOf(const std::string &key) const
{
    const auto context = m_slot->slot->contexts.find(key);
    const auto at = context ? std::find(m_slot->order.begin(), m_slot->order.end(), *context) : m_slot->order.end();
    return at == m_slot->order.end() ? -1 : static_cast<int>(at - m_slot->order.begin());
}

void ContextPanel::setSlot(const SharedSlot &slot, const ResampleOptions &options)
{
    m_slot = slot;
    m_options = options;
    m_move = {options.pools.threshold.value, options.pools.threshold.value};
    m_verdicts.reset(); // those of the slot before
    if (slot && m_pools && m_pools->reference != slot->reference)
        m_pools.reset();
    refreshMap();
    refresh();
}

void ContextPanel::setPools(const SharedPools &pools)
{
    m_pools = pools;
    if (m_slot && pools && pools->reference != m_slot->reference)
        m_pools.reset();
    refreshPools();
    refreshValues();
}

void ContextPanel::setThreshold(double threshold, double from)
{
    m_move = {from, threshold};
    m_options.pools.threshold.value = threshold;
    refresh();
}

void ContextPanel::setCurve(const std::vector<SwapPoint> &points, bool hasHeldOut)
{
    m_swaps->setCurve(points, hasHeldOut);
}

void ContextPanel::refreshMap()
{
    QStringList names;
    std::vector<double> values;
    if (m_slot) {
        for (const std::uint32_t a : m_slot->order) {
            names.append(contextTitle(*m_slot, a));
            for (const std::uint32_t b : m_slot->order)
                values.push_back(m_slot->slot->matrix.similarity(a, b, m_options.pools.threshold.scale));
        }
    }
    const QScopedValueRollback filling(m_filling, true);
    m_map->setValues(names, std::move(values));
    if (!m_slot)
        return;
    if (rowOf(m_context) < 0 || rowOf(m_other) < 0)
        m_context = m_other = keyAt(0);
    m_map->setCurrent(rowOf(m_context), rowOf(m_other));
}

void ContextPanel::refresh()
{
    m_verdicts.reset();
    if (m_slot)
        m_verdicts.emplace(m_slot->slot->contexts, m_slot->slot->matrix, m_options.pools.threshold,
                           m_options.pools.pins);
    m_map->setThreshold(m_move.to);
    if (m_verdicts) {
        refreshMarks();
        m_swaps->show(m_slot, *m_verdicts, m_options.pools.threshold.scale, m_move);
    } else {
        m_swaps->clear();
    }
    refreshPools();
    refreshValues();
}

void ContextPanel::refreshMarks()
{
    std::vector<widgets::CellMark> marks;
    if (m_slot->order.size() <= static_cast<std::size_t>(widgets::HeatMap::mostMarks)) {
        for (const std::uint32_t a : m_slot->order) {
            for (const std::uint32_t b : m_slot->order) {
                const PairVerdict verdict = m_verdicts->at(a, b);
                marks.push_back(verdict.pinned ? (verdict.same ? widgets::CellMark::Same : widgets::CellMark::Different)
                                    : verdict.uncertain ? widgets::CellMark::Uncertain
                                                        : widgets::CellMark::None);
            }
        }
    }
    m_map->setMarks(std::move(marks));
    m_map->updateDescription();
}

void ContextPanel::refreshPools()
{
    const QScopedValueRollback filling(m_filling, true);
    std::vector<std::vector<widgets::Fact>> rows;
    if (m_slot) {
        const std::vector<PoolSize> sizes = m_slot->steps.sizes(m_move.to);
        const std::vector<Pool> *exact =
            m_pools && m_pools->threshold == m_move.to ? &m_pools->pools.at(m_slot->slot->contexts.slot) : nullptr;
        for (const std::uint32_t c : m_slot->order)
            rows.push_back({contextFact(*m_slot, c), countFact(sizes[c].own), countFact(sizes[c].swapped),
                            exact ? countFact((*exact)[c].catalogue.cardinality()) : widgets::Fact{u"…"_s, -1.0}});
    }
    m_poolTable->setRows(std::move(rows));
    if (m_slot)
        m_poolTable->setCurrentFact(rowOf(m_context));
}

void ContextPanel::refreshValues()
{
    std::vector<std::vector<widgets::Fact>> rows;
    const int row = m_poolTable->currentFact();
    std::uint64_t all = 0;
    if (m_slot && row >= 0 && m_pools && m_pools->threshold == m_move.to) {
        const std::uint32_t c = m_slot->order[static_cast<std::size_t>(row)];
        const Pool &pool = m_pools->pools.at(m_slot->slot->contexts.slot)[c];
        all = pool.size();
        for (const ValueSet *part : {&pool.swapped, &pool.own, &pool.catalogue}) {
            for (auto value = part->begin(); value != part->end() && rows.size() < mostListed; ++value) {
                const auto origin = m_slot->slot->maker->origin(pool, c, *value);
                const bool swapped = origin && origin->source == ValueSource::Swapped;
                const double likeness = !swapped                              ? 1.0
                    : m_options.pools.threshold.scale == SimilarityScale::Raw ? origin->jaccard
                                                                              : origin->adjusted;
                const QString from = swapped  ? contextTitle(*m_slot, origin->context)
                    : part == &pool.catalogue ? QString::fromStdString(origin ? origin->catalogue : std::string())
                                              : tr("own");
                rows.push_back(
                    {{spelling(*m_slot, *value)},
                     {from, 0.0,
                      swapped ? contextText(m_slot->slot->contexts.contexts[origin->context].name) : QString()},
                     {swapped ? shareText(likeness) : QString(), likeness}});
            }
        }
        m_valuesTitle->setRemark(all > rows.size() ? tr("%1 of %2")
                                                         .arg(widgets::formatCount(static_cast<qint64>(rows.size())),
                                                              widgets::formatCount(static_cast<qint64>(all)))
                                                   : widgets::formatCount(static_cast<qint64>(all)));
    } else if (m_slot && row >= 0) {
        return; // what stands there stays until the new pools have come
    }
    m_values->setRows(std::move(rows));
}

void ContextPanel::choosePool(int row)
{
    if (m_filling || !m_slot || row < 0)
        return;
    m_context = keyAt(row);
    refreshValues();
}

void ContextPanel::chooseCell(int row, int column)
{
    if (m_filling || !m_slot || row < 0)
        return;
    m_context = keyAt(row);
    m_other = keyAt(column);
    m_poolTable->setCurrentFact(row);
    refreshValues();
}

QString ContextPanel::describe(int row, int column) const
{
    if (!m_slot || !m_verdicts || row < 0 || column < 0)
        return {};
    const std::uint32_t a = m_slot->order[static_cast<std::size_t>(row)];
    const std::uint32_t b = m_slot->order[static_cast<std::size_t>(column)];
    const std::vector<Context> &contexts = m_slot->slot->contexts.contexts;
    if (a == b)
        return tr("%1: %2 values")
            .arg(contextText(contexts[a].name), widgets::formatCount(static_cast<qint64>(contexts[a].counts.size())));
    const Overlap both = m_slot->slot->matrix.at(a, b);
    const PairVerdict verdict = m_verdicts->at(a, b);
    QString out = tr("“%1” and “%2”").arg(contextText(contexts[a].name), contextText(contexts[b].name)) + u'\n'
        + tr("%1 of %2 values in both: Jaccard %3, adjusted %4")
              .arg(widgets::formatCount(static_cast<qint64>(both.shared)),
                   widgets::formatCount(static_cast<qint64>(both.united)), shareText(both.jaccard()),
                   shareText(both.adjusted()))
        + u'\n';
    if (verdict.pinned)
        out += verdict.same ? tr("You say: the same.") : tr("You say: different.");
    else if (verdict.uncertain)
        out += tr("Too little was seen to be sure. Click to decide.");
    else
        out += verdict.same ? tr("Values are swapped.") : tr("Values are not swapped.");
    return out;
}

/// No word, the same, different, and round again.
void ContextPanel::togglePin(int row, int column)
{
    if (!m_slot || m_readOnly || row == column)
        return;
    const std::string &a = keyAt(row);
    const std::string &b = keyAt(column);
    std::optional<bool> next = true;
    for (const ContextPin &pin : m_options.pools.pins)
        if (pin.slot == m_slot->slot->contexts.slot && ((pin.a == a && pin.b == b) || (pin.a == b && pin.b == a)))
            next = pin.same ? std::optional(false) : std::nullopt;
    Q_EMIT pinRequested(QString::fromStdString(a), QString::fromStdString(b), next);
}

} // namespace filigree::app
