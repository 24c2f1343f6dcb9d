// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/contextpanel.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/plots/heatmap.h"
#include "widgets/plots/linechart.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::size_t mostRows = 300; // of a list that is read by eye

QString shareText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

widgets::Fact number(std::uint64_t value)
{
    return {widgets::formatCount(static_cast<qint64>(value)), static_cast<double>(value)};
}

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

void explain(QWidget *widget, const QString &name, const QString &explanation)
{
    widget->setAccessibleName(name);
    widget->setToolTip(explanation);
    widget->setWhatsThis(explanation);
}

} // namespace

ContextPanel::ContextPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    connect(m_map, &widgets::HeatMap::cellActivated, this, &ContextPanel::togglePin);
    connect(m_map, &widgets::HeatMap::currentChanged, this, [this](int row) { m_poolTable->setCurrentFact(row); });
    connect(m_poolTable, &widgets::FactTable::currentFactChanged, this, &ContextPanel::refreshValues);
    connect(m_uncertain, &widgets::FactTable::currentFactChanged, this, [this](int row) {
        if (!m_slot || row < 0 || static_cast<std::size_t>(row) >= m_uncertainPairs.size())
            return;
        const auto place = [this](std::uint32_t context) {
            return static_cast<int>(std::find(m_slot->order.begin(), m_slot->order.end(), context)
                                    - m_slot->order.begin());
        };
        const auto [a, b] = m_uncertainPairs[static_cast<std::size_t>(row)];
        m_map->setCurrent(place(a), place(b));
    });
}

void ContextPanel::build()
{
    m_mapTitle = new widgets::SectionLabel(tr("How alike the contexts are"), this);
    m_map = new widgets::HeatMap(this);
    m_map->setObjectName(u"contextMap"_s);
    explain(m_map, tr("How alike the contexts are"),
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
    explain(m_poolTable, tr("Pools"), tr("How many values each context may use, and where they come from."));
    m_valuesTitle = new widgets::SectionLabel(tr("Values"), this);
    m_values = new widgets::FactTable(
        {{tr("Value"), tr("The words that may fill the slot"), false},
         {tr("From"), tr("The context or the catalogue that the value comes from"), false},
         {tr("Likeness"), tr("How alike the two contexts are; empty for the context's own values"), true}},
        this);
    m_values->setObjectName(u"poolValues"_s);
    explain(m_values, tr("Values of the pool"), tr("Every value that the selected context may use, and its source."));
    auto *pools = new QSplitter(Qt::Vertical, this);
    pools->addWidget(column(this, {new widgets::SectionLabel(tr("Pools"), this), m_poolTable}));
    pools->addWidget(column(this, {m_valuesTitle, m_values}));
    pools->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(column(this, {m_mapTitle, m_map}));
    m_columns->addWidget(pools);
    m_columns->addWidget(buildChanges());
    m_columns->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
}

QWidget *ContextPanel::buildChanges()
{
    const int line = fontMetrics().height();
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"swapSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    m_changes =
        new widgets::FactTable({{tr("Value"), tr("The words that are swapped"), false},
                                {tr("Into"), tr("The context that gains or loses the value"), false},
                                {tr("From"), tr("The context that lends it"), false},
                                {tr("Likeness"), tr("The threshold from which down the swap is allowed"), true}},
                               this);
    m_changes->setObjectName(u"swapChanges"_s);
    explain(m_changes, tr("Swaps that come and go"),
            tr("The swaps that the last move of the threshold has let in or shut out, the most alike first."));
    m_uncertain =
        new widgets::FactTable({{tr("Context"), tr("One of the two contexts"), false},
                                {tr("And"), tr("The other one"), false},
                                {tr("Likeness"), tr("How alike they are, give or take two standard errors"), true}},
                               this);
    m_uncertain->setObjectName(u"uncertainPairs"_s);
    explain(m_uncertain, tr("Uncertain pairs"),
            tr("Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map."));
    m_changes->setPlaceholder(tr("No value is swapped here."));
    m_uncertain->setPlaceholder(tr("All verdicts are clear."));
    m_curve = new widgets::LineChart(this);
    m_curve->setObjectName(u"safetyCurve"_s);
    explain(
        m_curve, tr("Unsafe swaps and coverage"),
        tr("What the test data says of each threshold: the share of swaps that never occur there, and the share of "
           "its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small."));
    m_curve->setAxisName(tr("Threshold"));
    m_noCurve =
        new QLabel(tr("With test data in the project (File, Import), you see here how safe each threshold is and how "
                      "much it reaches."),
                   this);
    m_noCurve->setWordWrap(true);
    m_noCurve->setAlignment(Qt::AlignCenter);
    m_noCurve->setContentsMargins(line, line, line, line);
    m_curveStack = new QStackedWidget(this);
    m_curveStack->addWidget(m_noCurve);
    m_curveStack->addWidget(m_curve);
    m_lists = new QTabWidget(this);
    m_lists->setObjectName(u"swapLists"_s);
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_changes, tr("Changes"));
    m_lists->addTab(m_uncertain, tr("Uncertain"));
    m_lists->addTab(m_curveStack, tr("Curve"));
    m_lists->setAccessibleName(tr("At this threshold"));
    auto *out = new QWidget(this);
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new widgets::SectionLabel(tr("At this threshold"), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_lists, 1);
    return out;
}

QString ContextPanel::contextName(std::uint32_t context) const
{
    const QString key = QString::fromStdString(m_slot->slot->contexts.contexts[context].key);
    return key == u"everywhere"_s ? tr("everywhere") : key;
}

QString ContextPanel::spelling(std::uint32_t value) const
{
    const std::string_view words = m_slot->slot->data->values.spelling(value);
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

void ContextPanel::setSlot(const SharedSlot &slot, const ResampleOptions &options)
{
    m_slot = slot;
    m_options = options;
    m_threshold = m_from = options.pools.threshold.value;
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
    m_threshold = threshold;
    m_from = from;
    m_options.pools.threshold.value = threshold;
    refresh();
}

void ContextPanel::setCurve(const std::vector<SwapPoint> &points, bool hasHeldOut)
{
    QList<double> x;
    widgets::ChartSeries unsafe{tr("Unsafe swaps"), {}};
    widgets::ChartSeries chance{tr("Unsafe by chance"), {}};
    widgets::ChartSeries coverage{tr("Coverage"), {}};
    for (const SwapPoint &point : points) {
        x.append(point.threshold);
        unsafe.values.append(point.unsafeShare());
        chance.values.append(point.chanceShare());
        coverage.values.append(point.coverage());
    }
    m_curve->setSeries(x, {unsafe, coverage, chance});
    m_curveStack->setCurrentWidget(hasHeldOut ? static_cast<QWidget *>(m_curve) : m_noCurve);
}

void ContextPanel::refreshMap()
{
    QStringList names;
    std::vector<double> values;
    if (m_slot) {
        for (const std::uint32_t a : m_slot->order) {
            names.append(contextName(a));
            for (const std::uint32_t b : m_slot->order)
                values.push_back(m_slot->slot->matrix.similarity(a, b, m_options.pools.threshold.scale));
        }
    }
    m_map->setValues(names, std::move(values));
}

void ContextPanel::refresh()
{
    m_verdicts.reset();
    if (m_slot)
        m_verdicts.emplace(m_slot->slot->contexts, m_slot->slot->matrix, m_options.pools.threshold,
                           m_options.pools.pins);
    m_map->setThreshold(m_threshold);
    m_curve->setMarker(m_threshold);
    if (m_verdicts) {
        refreshMarks();
        refreshUncertain();
    }
    refreshPools();
    refreshValues();
    refreshChanges();
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
    std::vector<std::vector<widgets::Fact>> rows;
    if (m_slot) {
        const std::vector<PoolSize> sizes = m_slot->steps.sizes(m_threshold);
        const std::vector<Pool> *exact =
            m_pools && m_pools->threshold == m_threshold ? &m_pools->pools.at(m_slot->slot->contexts.slot) : nullptr;
        for (const std::uint32_t c : m_slot->order)
            rows.push_back({{contextName(c), 0.0},
                            number(sizes[c].own),
                            number(sizes[c].swapped),
                            exact ? number((*exact)[c].catalogue.cardinality()) : widgets::Fact{u"…"_s, -1.0}});
    }
    m_poolTable->setRows(std::move(rows));
    if (m_poolTable->currentFact() < 0)
        m_poolTable->setCurrentFact(0);
}

void ContextPanel::refreshValues()
{
    std::vector<std::vector<widgets::Fact>> rows;
    const int row = m_poolTable->currentFact();
    std::uint64_t all = 0;
    if (m_slot && row >= 0 && m_pools && m_pools->threshold == m_threshold) {
        const std::uint32_t c = m_slot->order[static_cast<std::size_t>(row)];
        const Pool &pool = m_pools->pools.at(m_slot->slot->contexts.slot)[c];
        all = pool.size();
        for (const ValueSet *part : {&pool.swapped, &pool.own, &pool.catalogue}) {
            for (auto value = part->begin(); value != part->end() && rows.size() < mostRows; ++value) {
                const auto origin = m_slot->slot->maker->origin(pool, c, *value);
                const bool swapped = origin && origin->source == ValueSource::Swapped;
                const double likeness = !swapped                              ? 1.0
                    : m_options.pools.threshold.scale == SimilarityScale::Raw ? origin->jaccard
                                                                              : origin->adjusted;
                const QString from = swapped  ? contextName(origin->context)
                    : part == &pool.catalogue ? QString::fromStdString(origin ? origin->catalogue : std::string())
                                              : tr("own");
                rows.push_back(
                    {{spelling(*value), 0.0}, {from, 0.0}, {swapped ? shareText(likeness) : QString(), likeness}});
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

void ContextPanel::refreshChanges()
{
    if (!m_slot) {
        m_summary->clear();
        m_changes->setRows({});
        return;
    }
    const std::uint64_t now = m_slot->steps.swapped(m_threshold);
    const std::uint64_t before = m_slot->steps.swapped(m_from);
    const auto text = [](std::uint64_t n) { return widgets::formatCount(static_cast<qint64>(n)); };
    QString summary = tr("Swaps allowed: %1.").arg(text(now));
    if (now > before)
        summary += u' ' + tr("Gained since %1: %2.").arg(shareText(m_from), text(now - before));
    else if (now < before)
        summary += u' ' + tr("Lost since %1: %2.").arg(shareText(m_from), text(before - now));
    m_summary->setText(summary + u' ' + tr("Uncertain pairs: %1.").arg(text(m_uncertainPairs.size())));
    std::vector<std::vector<widgets::Fact>> rows;
    const bool moved = m_from != m_threshold; // NOLINT: the same number, not a near one
    const double low = moved ? std::min(m_from, m_threshold) : m_threshold;
    const double high = moved ? std::max(m_from, m_threshold) : HUGE_VAL;
    for (const Swap &swap : m_slot->steps.between(low, high, mostRows))
        rows.push_back({{spelling(swap.value), 0.0},
                        {contextName(swap.context), 0.0},
                        {contextName(swap.donor), 0.0},
                        {std::isfinite(swap.similarity) ? shareText(swap.similarity) : tr("pinned"), swap.similarity}});
    m_lists->setTabText(0, !moved ? tr("Swaps") : now >= before ? tr("Gained") : tr("Lost"));
    m_changes->setRows(std::move(rows));
}

void ContextPanel::refreshUncertain()
{
    m_uncertainPairs = m_verdicts->uncertainPairs();
    std::vector<std::vector<widgets::Fact>> rows;
    const SimilarityScale scale = m_options.pools.threshold.scale;
    for (std::size_t i = 0; i < std::min(mostRows, m_uncertainPairs.size()); ++i) {
        const auto [a, b] = m_uncertainPairs[i];
        const double value = m_slot->slot->matrix.similarity(a, b, scale);
        const double error = 2.0 * m_slot->slot->matrix.error(a, b, scale);
        rows.push_back(
            {{contextName(a), 0.0},
             {contextName(b), 0.0},
             {std::isfinite(error) ? tr("%1 ± %2").arg(shareText(value), shareText(error)) : tr("unknown"), value}});
    }
    m_uncertain->setRows(std::move(rows));
}

QString ContextPanel::describe(int row, int column) const
{
    if (!m_slot || !m_verdicts || row < 0 || column < 0)
        return {};
    const std::uint32_t a = m_slot->order[static_cast<std::size_t>(row)];
    const std::uint32_t b = m_slot->order[static_cast<std::size_t>(column)];
    if (a == b)
        return tr("%1: %2 values")
            .arg(contextName(a),
                 widgets::formatCount(static_cast<qint64>(m_slot->slot->contexts.contexts[a].counts.size())));
    const Overlap both = m_slot->slot->matrix.at(a, b);
    const PairVerdict verdict = m_verdicts->at(a, b);
    QString out = tr("%1 and %2").arg(contextName(a), contextName(b)) + u'\n'
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
    const std::string &a = m_slot->slot->contexts.contexts[m_slot->order[static_cast<std::size_t>(row)]].key;
    const std::string &b = m_slot->slot->contexts.contexts[m_slot->order[static_cast<std::size_t>(column)]].key;
    std::optional<bool> next = true;
    for (const ContextPin &pin : m_options.pools.pins)
        if (pin.slot == m_slot->slot->contexts.slot && ((pin.a == a && pin.b == b) || (pin.a == b && pin.b == a)))
            next = pin.same ? std::optional(false) : std::nullopt;
    Q_EMIT pinRequested(QString::fromStdString(a), QString::fromStdString(b), next);
}

} // namespace filigree::app
