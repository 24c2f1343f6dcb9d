// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change of the settings means for the studies, and how decisions on pairs of contexts are changed. No widgets.
#pragma once

#include <string>
#include <vector>

#include "core/project/resamplingsettings.h"

namespace filigree::app {

/// What is another.
struct SettingsChange {
    bool contexts = false; ///< all is studied anew
    bool steps = false; ///< which contexts swap at which threshold
    bool catalogues = false; ///< which names join the pools
    bool threshold = false;
};
[[nodiscard]] SettingsChange compared(const ResamplingSettings &before, const ResamplingSettings &after);

/// Whatever was said of the pair is replaced by `pin`, or (not keep) forgotten. The order of the two does not matter.
void decidePair(std::vector<ContextPin> &pins, const ContextPin &pin, bool keep);

} // namespace filigree::app
