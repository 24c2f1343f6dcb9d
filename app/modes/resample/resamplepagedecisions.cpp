// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what the user decides: each is a change of the project's settings, and a step back.
#include "app/modes/resample/resamplepage.h"

#include <algorithm>

#include "app/document/project.h"
#include "app/modes/resample/amountpanel.h"
#include "app/modes/resample/contextpanel.h"
#include "app/modes/resample/resampleheader.h"
#include "app/modes/resample/resamplestudies.h"
#include "app/modes/resample/settingschange.h"

namespace filigree::app {

void ResamplePage::wireDecisions()
{
    connect(m_header, &ResampleHeader::kindChosen, this, [this](ContextKind kind) {
        ResamplingSettings settings = m_shown;
        settings.resample.contexts.kind = kind;
        change(settings, tr("change the kind of contexts"), NoControl);
    });
    connect(m_header, &ResampleHeader::scaleChosen, this, [this](SimilarityScale scale) {
        ResamplingSettings settings = m_shown;
        settings.resample.pools.threshold.scale = scale;
        change(settings, tr("change the measure of similarity"), NoControl);
    });
    connect(m_header, &ResampleHeader::thresholdMoved, this,
            [this](double value) { m_contexts->setThreshold(value, m_shown.resample.pools.threshold.value); });
    connect(m_header, &ResampleHeader::thresholdSettled, this, [this](double value) {
        ResamplingSettings settings = m_shown;
        settings.resample.pools.threshold.value = value;
        change(settings, tr("move the threshold"), ThresholdControl);
    });
    connect(m_contexts, &ContextPanel::pinRequested, this, &ResamplePage::pin);
    connect(m_amounts, &AmountPanel::changed, this, [this](const ResamplingSettings &shares, int control) {
        if (!m_project)
            return;
        ResamplingSettings settings = m_project->resampling();
        settings.shares = shares.shares;
        change(settings, tr("share out the sentences"), control);
    });
    connect(m_amounts, &AmountPanel::countChanged, this, [this](std::uint64_t count) {
        if (!m_project)
            return;
        CorpusWish wish = m_project->corpusWish();
        wish.count = count;
        m_project->changeCorpusWish(wish);
    });
}

void ResamplePage::change(const ResamplingSettings &settings, const QString &name, int control)
{
    if (m_project)
        m_project->changeResampling(settings, name, control);
}

void ResamplePage::pin(const QString &a, const QString &b, std::optional<bool> same)
{
    if (!m_project || !m_studies->slot())
        return;
    ResamplingSettings settings = m_project->resampling();
    decidePair(settings.resample.pools.pins,
               {m_studies->slot()->slot->contexts.slot, a.toStdString(), b.toStdString(), same.value_or(false)},
               same.has_value());
    change(settings,
           !same       ? tr("forget a decision on two contexts")
               : *same ? tr("say that two contexts are the same")
                       : tr("say that two contexts are different"),
           NoControl);
}

void ResamplePage::clearPins()
{
    if (!m_project || !m_studies->slot())
        return;
    ResamplingSettings settings = m_project->resampling();
    std::erase_if(settings.resample.pools.pins,
                  [this](const ContextPin &pin) { return pin.slot == m_studies->slot()->slot->contexts.slot; });
    change(settings, tr("forget decisions on contexts"), NoControl);
}

void ResamplePage::stepThreshold(double step)
{
    if (!m_project)
        return;
    ResamplingSettings settings = m_project->resampling();
    double &value = settings.resample.pools.threshold.value;
    value = std::clamp(value + step, 0.0, 1.0);
    change(settings, tr("move the threshold"), ThresholdControl);
}

} // namespace filigree::app
