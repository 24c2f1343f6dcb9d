// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/settingschange.h"

namespace filigree::app {

SettingsChange compared(const ResamplingSettings &before, const ResamplingSettings &after)
{
    const ContextOptions &oldContexts = before.resample.contexts;
    const ContextOptions &contexts = after.resample.contexts;
    const PoolOptions &old = before.resample.pools;
    const PoolOptions &pools = after.resample.pools;
    SettingsChange out;
    out.contexts = oldContexts.kind != contexts.kind || oldContexts.carrierWords != contexts.carrierWords;
    out.steps =
        old.pins != pools.pins || old.threshold.scale != pools.threshold.scale || old.components != pools.components;
    // The same numbers, not near ones.
    out.catalogues =
        old.containment != pools.containment || old.catalogueEverywhere != pools.catalogueEverywhere; // NOLINT
    out.threshold = old.threshold.value != pools.threshold.value; // NOLINT
    return out;
}

void decidePair(std::vector<ContextPin> &pins, const ContextPin &pin, bool keep)
{
    std::erase_if(pins, [&](const ContextPin &other) {
        return other.slot == pin.slot
            && ((other.a == pin.a && other.b == pin.b) || (other.a == pin.b && other.b == pin.a));
    });
    if (keep)
        pins.push_back(pin);
}

} // namespace filigree::app
