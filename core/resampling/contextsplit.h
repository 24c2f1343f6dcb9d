// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the contexts of a slot type in the data: a decision tree over the surroundings, grown where the values say that
// two sets are drawn from (`_ music`, `_ books`), with branches of one set put together again.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/contextname.h"
#include "core/resampling/reference.h"

namespace filigree {

struct FoundContexts {
    std::vector<std::string> keyOfPlace;
    std::map<std::string, ContextName> names; ///< by key
};

/// For each place of the slot type the key of its context, and what the keys say. The surroundings that may tell are
/// the intent, one or two words on each side, any word before or after, and the semantic pattern.
///
/// A node is split by the feature with the highest positive separationEvidence(). That the best of many features is
/// taken makes the tree rather too large, which is the safe side; leaves of which ρ is at least one half, with a shared
/// value and evidence for one set, are merged again. A leaf whose places hang together neither by shared values nor by
/// words beside them falls apart again (looseparts.h). Error: Cancelled.
[[nodiscard]] Result<FoundContexts> splitByEvidence(const Reference &reference, const SlotData &data,
                                                    Progress &progress);

} // namespace filigree
