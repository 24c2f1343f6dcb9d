// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resampleheader.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/modes/command.h"
#include "widgets/common/explained.h"
#include "widgets/resampling/numberslider.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::array kinds{ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier, ContextKind::Pattern};

/// What has contexts to compare and stands in most intents has most to tell: `play {jazz} music`, `read {detective}
/// books`.
QString richestSlot(const ReferenceStudy &study)
{
    QString richest;
    std::tuple<bool, std::size_t, std::size_t> most{false, 0, 0};
    for (const auto &[name, slot] : study.resampling.slots) {
        std::set<std::string> intents;
        for (const SlotPlace &place : slot->data->places)
            intents.insert(study.resampling.reference->templates[place.sentence].intent);
        const std::tuple weight{slot->contexts.contexts.size() > 1, intents.size(), std::size_t(slot->data->observed)};
        if (weight > most) {
            most = weight;
            richest = QString::fromStdString(name);
        }
    }
    return richest;
}

} // namespace

ResampleHeader::ResampleHeader(QAction *options, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    const int line = fontMetrics().height();
    m_row->setContentsMargins(line, line / 2, line, line / 2);
    m_row->setSpacing(line / 2);
    addBox(m_slot, u"resampleSlot"_s, tr("Slot"), tr("The slot type whose values may be swapped."));
    addBox(m_by, u"contextsBy"_s, tr("Contexts by"),
           tr("What tells one context from another: what the data shows, the intent, the words beside the slot, or the "
              "semantic pattern."));
    m_by->addItems({tr("Evidence"), tr("Intent"), tr("Carrier phrase"), tr("Pattern")});
    addBox(m_scale, u"similarityScale"_s, tr("Similarity"),
           tr("Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from "
              "the same values. Jaccard: shared values divided by all values of the two."));
    m_scale->addItems({tr("Adjusted"), tr("Jaccard")});
    m_threshold = new widgets::NumberSlider(
        tr("Threshold"),
        tr("Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever."), this);
    m_threshold->setObjectName(u"threshold"_s);
    m_threshold->setDecimals(2);
    m_threshold->setRange(0.0, 1.0);
    m_row->addWidget(m_threshold, 1);
    m_row->addWidget(makeCommandButton(options, Qt::ToolButtonTextBesideIcon, this));
    wire();
}

void ResampleHeader::addBox(QComboBox *&box, const QString &object, const QString &name, const QString &explanation)
{
    box = new QComboBox(this);
    box->setObjectName(object);
    widgets::explain(box, name, explanation);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(name, this);
    label->setBuddy(box);
    label->setToolTip(explanation);
    m_row->addWidget(label);
    m_row->addWidget(box);
    m_row->addSpacing(fontMetrics().height() / 2);
}

void ResampleHeader::wire()
{
    connect(m_slot, &QComboBox::activated, this, &ResampleHeader::slotChosen);
    connect(m_by, &QComboBox::activated, this,
            [this](int index) { Q_EMIT kindChosen(kinds.at(static_cast<std::size_t>(index))); });
    connect(m_scale, &QComboBox::activated, this,
            [this](int index) { Q_EMIT scaleChosen(index == 0 ? SimilarityScale::Adjusted : SimilarityScale::Raw); });
    connect(m_threshold, &widgets::NumberSlider::moved, this, &ResampleHeader::thresholdMoved);
    connect(m_threshold, &widgets::NumberSlider::settled, this, &ResampleHeader::thresholdSettled);
}

void ResampleHeader::setSettings(const ResamplingSettings &settings, bool readOnly)
{
    const auto *kind = std::find(kinds.begin(), kinds.end(), settings.resample.contexts.kind);
    m_by->setCurrentIndex(static_cast<int>(kind - kinds.begin()));
    m_scale->setCurrentIndex(settings.resample.pools.threshold.scale == SimilarityScale::Adjusted ? 0 : 1);
    m_threshold->setValue(settings.resample.pools.threshold.value);
    for (QWidget *control : std::initializer_list<QWidget *>{m_by, m_scale, m_threshold})
        control->setEnabled(!readOnly);
}

void ResampleHeader::setStudy(const SharedStudy &study, const QString &wanted)
{
    const QString before = wanted.isEmpty() ? m_slot->currentText() : wanted;
    m_slot->clear();
    if (!study)
        return;
    for (const auto &[name, slot] : study->resampling.slots)
        m_slot->addItem(QString::fromStdString(name));
    if (const int at = m_slot->findText(before.isEmpty() ? richestSlot(*study) : before); at >= 0)
        m_slot->setCurrentIndex(at);
}

QString ResampleHeader::slotName() const
{
    return m_slot->currentText();
}

bool ResampleHeader::hasSlots() const
{
    return m_slot->count() > 0;
}

void ResampleHeader::stepSlot(int step)
{
    if (!hasSlots())
        return;
    m_slot->setCurrentIndex((m_slot->currentIndex() + step + m_slot->count()) % m_slot->count());
    Q_EMIT slotChosen();
}

void ResampleHeader::focusSlot()
{
    m_slot->setFocus();
}

} // namespace filigree::app
