// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contexts: the places of a slot type, gathered by what the linguist takes for the same surroundings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/contextname.h"
#include "core/resampling/reference.h"
#include "core/resampling/valueset.h"

namespace filigree {

enum class ContextKind {
    Evidence, ///< found in the data: split where the values say that the surroundings matter (see contextsplit.h)
    Intent,
    Carrier, ///< the words beside the slot, with `^` and `$` for the sentence's edges and {Type} for a slot
    Pattern, ///< the condensed semantic pattern, with the intent
};

struct ContextOptions {
    ContextKind kind = ContextKind::Evidence;
    int carrierWords = 1; ///< 1 or 2 on each side
};

struct Context {
    std::string key; ///< `PlayMusic`, `play _ music`, `PlayMusic: other + ArtistName`; stays what it is in a project
    ContextName name; ///< what the key says, for other languages and with more room
    std::vector<std::uint32_t> places; ///< indices into SlotData::places, ascending
    std::vector<ValueCount> counts; ///< of the values seen, ascending by value
    ValueSet values; ///< the same values as a set: V(c, t)
    std::uint64_t occurrences = 0; ///< sum of the counts
};

struct SlotContexts {
    std::string slot;
    ContextOptions options;
    std::vector<Context> contexts; ///< by key
    std::vector<std::uint32_t> contextOfPlace; ///< by index of SlotData::places

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const;
};

/// Errors: InvalidOption (carrierWords), Cancelled. `data` is one of reference.slots.
[[nodiscard]] Result<SlotContexts> makeContexts(const Reference &reference, const SlotData &data,
                                                const ContextOptions &options, Progress &progress);

/// "evidence", "intent", "carrier", "pattern".
[[nodiscard]] const char *contextKindName(ContextKind kind);
[[nodiscard]] std::optional<ContextKind> contextKindFromName(std::string_view name);

/// Words beside a place, nearest first; `^` (left) or `$` (right) once at the sentence's edge, {Type} for a slot.
[[nodiscard]] std::vector<std::string> leftNeighbours(const Reference &reference, const SlotPlace &place, int count);
[[nodiscard]] std::vector<std::string> rightNeighbours(const Reference &reference, const SlotPlace &place, int count);

} // namespace filigree
