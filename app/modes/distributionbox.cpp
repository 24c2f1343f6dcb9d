// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/distributionbox.h"

#include <algorithm>
#include <array>

#include <QStandardItemModel>

#include "widgets/common/explained.h"

namespace filigree::app {

namespace {

constexpr std::array distributions{Distribution::Entropy, Distribution::EntropyAdditive, Distribution::Uniform,
                                   Distribution::Observed, Distribution::Borrowed};

} // namespace

DistributionBox::DistributionBox(Choice choice, QWidget *parent)
    : QComboBox(parent)
{
    addItems({tr("Entropy"), tr("Entropy of slots"), tr("Uniform"), tr("Observed"), tr("Borrowed")});
    QString explanation =
        tr("How the sentences are shared out: by what there is to learn, evenly, as in your data, or as in the data of "
           "another locale.");
    if (choice == Choice::OrEverySentenceAlike) {
        addItem(tr("Every sentence alike"));
        explanation = tr(
            "How the sentences are shared out over the patterns: by what there is to learn, evenly, as in your data, "
            "as in another locale's data, or not at all, so that patterns with many sentences get nearly everything.");
    }
    widgets::explain(this, tr("Shares"), explanation);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(distribution()); });
}

std::optional<Distribution> DistributionBox::distribution() const
{
    const auto at = static_cast<std::size_t>(currentIndex());
    return at < distributions.size() ? std::optional(distributions.at(at)) : std::nullopt;
}

void DistributionBox::setDistribution(std::optional<Distribution> distribution)
{
    const auto *const at = std::find(distributions.begin(), distributions.end(), distribution);
    setCurrentIndex(static_cast<int>(at - distributions.begin()));
}

void DistributionBox::setCanBorrow(bool can)
{
    const auto *const borrowed = std::find(distributions.begin(), distributions.end(), Distribution::Borrowed);
    QStandardItem *item =
        static_cast<QStandardItemModel *>(model())->item(static_cast<int>(borrowed - distributions.begin()));
    item->setEnabled(can);
    item->setToolTip(can ? QString() : tr("Import reference data of another locale first."));
}

} // namespace filigree::app
