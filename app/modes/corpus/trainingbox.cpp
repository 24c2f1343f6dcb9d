// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/trainingbox.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/project/corpuslist.h"
#include "widgets/common/explained.h"
#include "widgets/common/numberbox.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

using widgets::explain;

namespace {

constexpr std::array<const char16_t *, 3> sets{u"golden", u"reference", u"test"};

} // namespace

TrainingBox::TrainingBox(QWidget *parent)
    : QGroupBox(parent)
{
    setTitle(tr("Training set: a folder with parts and a manifest"));
    setObjectName(u"exportTraining"_s);
    setCheckable(true);
    setChecked(false);
    explain(this,
            tr("Parts for training and testing that share no template, and a manifest with recipe, seed, counts "
               "and hashes, by which the set can be audited and made again."));
    const int line = fontMetrics().height();
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line / 3);
    const auto label = [this, grid](int row, const QString &text, QWidget *buddy) {
        auto *out = new QLabel(text, this);
        out->setBuddy(buddy);
        grid->addWidget(out, row, 0);
    };
    auto *shares = new QHBoxLayout;
    const std::array<QString, 3> names{tr("Train"), tr("Dev"), tr("Test")};
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        m_shares[i] = new QSpinBox(this);
        m_shares[i]->setObjectName(u"exportShare%1"_s.arg(i));
        m_shares[i]->setRange(i == 0 ? 1 : 0, 100);
        m_shares[i]->setPrefix(names[i] + u' ');
        m_shares[i]->setAccessibleName(names[i]);
        explain(m_shares[i], tr("The share of this part beside the others; with 0 there is no such part."));
        shares->addWidget(m_shares[i], 1);
        connect(m_shares[i], &QSpinBox::valueChanged, this, &TrainingBox::changed);
    }
    label(0, tr("Shares"), m_shares[0]);
    grid->addLayout(shares, 0, 1);
    m_together = new QComboBox(this);
    m_together->setObjectName(u"exportTogether"_s);
    m_together->addItems({tr("Sentences of a template"), tr("Sentences of a semantic pattern")});
    explain(m_together, tr("What never stands in two parts; patterns make the harder test."));
    label(1, tr("Together"), m_together);
    grid->addWidget(m_together, 1, 1);
    m_seed = new widgets::NumberBox(this);
    m_seed->setObjectName(u"exportSeed"_s);
    m_seed->setRange(0, static_cast<qint64>(largestWish));
    m_seed->setAccessibleName(tr("Seed of the parts"));
    explain(m_seed, tr("Decides which templates go into which part; the same seed gives the same parts."));
    label(2, tr("Seed"), m_seed);
    grid->addWidget(m_seed, 2, 1);
    auto *without = new QHBoxLayout;
    const std::array<QString, 3> texts{tr("golden"), tr("reference"), tr("test data")};
    for (std::size_t i = 0; i < m_without.size(); ++i) {
        m_without[i] = new QCheckBox(texts[i], this);
        m_without[i]->setObjectName(u"exportWithout%1"_s.arg(i));
        m_without[i]->setAccessibleName(tr("Leave out: %1").arg(texts[i]));
        explain(m_without[i], tr("Sentences that stand in this data of the project are left out of the set."));
        without->addWidget(m_without[i]);
        connect(m_without[i], &QCheckBox::toggled, this, &TrainingBox::changed);
    }
    without->addStretch(1);
    label(3, tr("Leave out"), m_without[0]);
    grid->addLayout(without, 4, 0, 1, 2); // under it: three words of any language need the whole width
    auto *kinds = new QHBoxLayout;
    m_perIntent = new QCheckBox(tr("A file for each intent"), this);
    m_perIntent->setObjectName(u"exportPerIntent"_s);
    explain(m_perIntent, tr("Each part becomes a file for each intent, with the intent in its name."));
    m_lowerCase = new QCheckBox(tr("Small letters"), this);
    m_lowerCase->setObjectName(u"exportLowerCase"_s);
    explain(m_lowerCase, tr("All words in small letters, by the rules of the locale, as speech recognisers write."));
    kinds->addWidget(m_perIntent);
    kinds->addWidget(m_lowerCase);
    kinds->addStretch(1);
    grid->addLayout(kinds, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_together, &QComboBox::activated, this, &TrainingBox::changed);
    connect(m_seed, &widgets::NumberBox::valueChanged, this, &TrainingBox::changed);
    connect(m_perIntent, &QCheckBox::toggled, this, &TrainingBox::changed);
    connect(m_lowerCase, &QCheckBox::toggled, this, &TrainingBox::changed);
    connect(this, &QGroupBox::toggled, this, &TrainingBox::changed);
}

void TrainingBox::show(const ExportChoice &choice)
{
    const QSignalBlocker blocker(this);
    setChecked(choice.training);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        m_shares[i]->setValue(choice.shares[i]);
        m_without[i]->setChecked(choice.without.contains(QString::fromUtf16(sets[i])));
    }
    m_together->setCurrentIndex(choice.byPattern ? 1 : 0);
    m_seed->setValue(static_cast<qint64>(std::min(choice.seed, largestWish)));
    m_perIntent->setChecked(choice.filePerIntent);
    m_lowerCase->setChecked(choice.lowerCase);
}

void TrainingBox::write(ExportChoice &choice) const
{
    choice.training = isChecked();
    choice.without.clear();
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        choice.shares[i] = m_shares[i]->value();
        if (m_without[i]->isChecked())
            choice.without.append(QString::fromUtf16(sets[i]));
    }
    choice.byPattern = m_together->currentIndex() == 1;
    choice.seed = static_cast<std::uint64_t>(m_seed->value());
    choice.filePerIntent = m_perIntent->isChecked();
    choice.lowerCase = m_lowerCase->isChecked();
}

} // namespace filigree::app
