// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/amountpanel.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/modes/distributionbox.h"
#include "core/generation/allocation.h"
#include "core/project/corpuslist.h"
#include "widgets/common/explained.h"
#include "widgets/common/numberbox.h"
#include "widgets/common/numbers.h"
#include "widgets/plots/barchart.h"
#include "widgets/resampling/facttable.h"
#include "widgets/resampling/numberslider.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

widgets::Fact percent(double share)
{
    return {QLocale().toString(share * 100.0, 'f', 1) + u" %"_s, share};
}

widgets::Fact number(const Count128 &count)
{
    return {widgets::formatCountShort(count), count.toDouble()};
}

/// Without target and mix.
std::vector<double> plainShares(const PoolStudy &pools, const ResamplingSettings &settings, Distribution distribution)
{
    DistributionOptions options;
    options.distribution = distribution;
    options.borrow = settings.shares.borrow;
    auto shares = patternShares(pools.patterns.rows, pools.reference->lenders.of(settings.lender), options);
    return shares ? std::move(shares->weights) : std::vector<double>();
}

} // namespace

AmountPanel::AmountPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    wire();
}

void AmountPanel::build()
{
    m_table = new widgets::FactTable(
        {{u"#"_s, tr("The number of the pattern's bars"), true},
         {tr("Pattern"), tr("Intent and slots of the sentences, whatever their words and order"), false},
         {tr("Seen"), tr("Utterances of this pattern in your data"), true},
         {tr("Complexity"), tr("Bits of choice in a sentence: templates and values together"), true},
         {tr("Observed"), tr("Share of the pattern in your data"), true},
         {tr("Target"), tr("Share of the pattern in the new corpus"), true},
         {tr("Planned"), tr("Sentences of the pattern in the new corpus"), true},
         {tr("Possible"), tr("Different sentences that resampling can make"), true}},
        this);
    m_table->setObjectName(u"patternTable"_s);
    const QString explanation =
        tr("Every kind of request: how often it is asked, how much there is to learn in it, and "
           "how many sentences it gets.");
    widgets::explain(m_table, tr("Patterns"), explanation);
    m_bars = new widgets::BarChart(this);
    m_bars->setObjectName(u"patternBars"_s);
    widgets::explain(m_bars, tr("Distributions"),
                     tr("The shares of the patterns under each distribution, side by side."));
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_table);
    m_columns->addWidget(new widgets::ChartFrame(
        {}, m_bars, [this] { return m_bars->numbers(tr("Pattern")); }, m_columns));
    m_columns->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildControls());
    whole->addWidget(m_columns, 1);
}

QWidget *AmountPanel::buildControls()
{
    const int line = fontMetrics().height();
    auto *out = new QWidget(this);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line);
    const auto add = [&](const QString &name, QWidget *control, const QString &explanation) {
        widgets::explain(control, name, explanation);
        auto *pair = new QHBoxLayout;
        pair->setSpacing(line / 2);
        auto *label = new QLabel(name, out);
        label->setBuddy(control);
        label->setToolTip(explanation);
        pair->addWidget(label);
        pair->addWidget(control);
        row->addLayout(pair);
    };
    m_distribution = new DistributionBox(DistributionBox::Choice::Distributions, out);
    m_distribution->setObjectName(u"distribution"_s);
    add(m_distribution->accessibleName(), m_distribution, m_distribution->toolTip());
    m_entropy = new widgets::NumberSlider(
        tr("Entropy target"),
        tr("How even the shares shall be, in bits: to the left a few patterns get most, to the right all get alike."),
        out);
    m_entropy->setObjectName(u"entropyTarget"_s);
    m_entropy->setDecimals(2);
    row->addWidget(m_entropy, 3);
    m_mix =
        new widgets::NumberSlider(tr("Mix with observed"), tr("How much of the shares in your data is mixed in."), out);
    m_mix->setObjectName(u"mixObserved"_s);
    m_mix->setFactor(100.0);
    m_mix->setDecimals(0);
    m_mix->setSuffix(u" %"_s);
    row->addWidget(m_mix, 2);
    m_count = new widgets::NumberBox(out);
    m_count->setObjectName(u"plannedCount"_s);
    m_count->setRange(1, static_cast<qint64>(largestWish));
    add(tr("Sentences"), m_count, tr("How many sentences are planned in all."));
    m_facts = new QLabel(out);
    m_facts->setObjectName(u"amountFacts"_s);
    row->addWidget(m_facts);
    return out;
}

void AmountPanel::wire()
{
    connect(m_distribution, &DistributionBox::chosen, this, [this](std::optional<Distribution> distribution) {
        m_settings.shares.distribution = *distribution;
        m_settings.shares.entropyTarget.reset(); // the new distribution's own
        commit(DistributionControl);
    });
    connect(m_entropy, &widgets::NumberSlider::moved, this, [this](double bits) {
        m_settings.shares.entropyTarget = bits;
        refresh();
    });
    connect(m_entropy, &widgets::NumberSlider::settled, this, [this] { commit(EntropyControl); });
    connect(m_mix, &widgets::NumberSlider::moved, this, [this](double share) {
        m_settings.shares.mixObserved = share;
        refresh();
    });
    connect(m_mix, &widgets::NumberSlider::settled, this, [this] { commit(MixControl); });
    connect(m_count, &widgets::NumberBox::valueChanged, this, [this](qint64 count) {
        m_wanted = static_cast<std::uint64_t>(count);
        refresh();
        Q_EMIT countChanged(m_wanted);
    });
    connect(m_table, &widgets::FactTable::currentFactChanged, m_bars, &widgets::BarChart::setCurrentGroup);
    connect(m_bars, &widgets::BarChart::groupClicked, m_table, &widgets::FactTable::setCurrentFact);
}

void AmountPanel::commit(int control)
{
    refresh();
    Q_EMIT changed(m_settings, control);
}

void AmountPanel::setPools(const SharedPools &pools)
{
    if (!pools)
        return;
    m_pools = pools;
    m_distribution->setCanBorrow(!pools->reference->lenders.empty());
    refresh();
}

void AmountPanel::setSettings(const ResamplingSettings &settings, bool readOnly)
{
    m_settings = settings;
    m_distribution->setDistribution(settings.shares.distribution);
    m_mix->setValue(settings.shares.mixObserved);
    for (QWidget *control : std::initializer_list<QWidget *>{m_distribution, m_entropy, m_mix, m_count})
        control->setEnabled(!readOnly);
    refresh();
}

void AmountPanel::clear()
{
    m_pools.reset();
    m_table->setRows({});
    m_bars->setSeries({}, {});
    m_facts->clear();
}

void AmountPanel::setCount(std::uint64_t count)
{
    m_wanted = count;
    const QSignalBlocker blocker(m_count);
    m_count->setValue(static_cast<qint64>(std::min(count, largestWish)));
    refresh();
}

void AmountPanel::refresh()
{
    if (!m_pools)
        return;
    const std::vector<PatternRow> &rows = m_pools->patterns.rows;
    const std::vector<PatternRow> lender = m_pools->reference->lenders.of(m_settings.lender);
    const auto shares = patternShares(rows, lender, m_settings.shares);
    if (!shares) { // borrowed, and there is nobody to borrow from
        m_facts->setText(tr("There is no other locale to borrow from."));
        return;
    }
    m_entropy->setRange(shares->reachable.lowest, shares->reachable.highest);
    if (!m_entropy->isDragged())
        m_entropy->setValue(m_settings.shares.entropyTarget.value_or(
            entropyBits(plainShares(*m_pools, m_settings, m_settings.shares.distribution))));
    std::vector<Count128> available;
    for (const PatternRow &row : rows)
        available.push_back(row.available);
    const Allocation allocation = allocate(m_wanted, shares->weights, available);
    m_facts->setText(
        allocation.total < m_wanted
            ? tr("only %1 exist").arg(widgets::formatCount(static_cast<qint64>(allocation.total)))
            : tr("%1 of at most %2 bits")
                  .arg(QLocale().toString(shares->entropy, 'f', 2),
                       QLocale().toString(std::log2(static_cast<double>(std::max<std::size_t>(1, rows.size()))), 'f',
                                          2)));
    std::vector<std::vector<double>> weights{plainShares(*m_pools, m_settings, Distribution::Observed),
                                             lender.empty() ? std::vector<double>()
                                                            : plainShares(*m_pools, m_settings, Distribution::Borrowed),
                                             plainShares(*m_pools, m_settings, Distribution::Uniform), shares->weights};
    showRows(weights, allocation.counts);
}

void AmountPanel::showRows(const std::vector<std::vector<double>> &weights, const std::vector<std::uint64_t> &planned)
{
    const std::vector<PatternRow> &rows = m_pools->patterns.rows;
    std::vector<std::vector<widgets::Fact>> facts;
    QStringList names;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PatternRow &row = rows[i];
        names.append(QString::fromStdString(row.intent + ": " + row.pattern));
        facts.push_back({{QLocale().toString(i + 1), static_cast<double>(i)},
                         {names.last(), 0.0},
                         number(row.count),
                         {QLocale().toString(row.complexity, 'f', 1), row.complexity},
                         percent(weights[0][i]),
                         percent(weights[3][i]),
                         number(planned[i]),
                         number(row.available)});
    }
    const std::array titles{tr("Observed"), tr("Borrowed"), tr("Uniform"), tr("Target")};
    QList<widgets::ChartSeries> series;
    for (std::size_t s = 0; s < titles.size(); ++s)
        if (!weights[s].empty())
            series.append({titles.at(s), QList<double>(weights[s].begin(), weights[s].end())});
    m_table->setRows(std::move(facts));
    m_bars->setSeries(names, series);
    if (m_table->currentFact() < 0)
        m_table->setCurrentFact(0);
}

} // namespace filigree::app
