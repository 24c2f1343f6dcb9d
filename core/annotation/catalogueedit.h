// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody changes in a catalogue, small beside the catalogue: a step for each value, and the way back.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// A value that goes (before), comes (after), or becomes another one (both).
struct CatalogueStep {
    std::size_t at = 0; ///< its place among the values as they were; what comes, comes before that place
    std::optional<CatalogueValue> before;
    std::optional<CatalogueValue> after;
    friend bool operator==(const CatalogueStep &, const CatalogueStep &) = default;
};

/// Steps in ascending order of their places.
struct CatalogueEdit {
    std::vector<CatalogueStep> steps;
    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
    friend bool operator==(const CatalogueEdit &, const CatalogueEdit &) = default;
};

/// Applies it in time linear in the values; where nothing comes or goes, in the steps alone.
/// Error: Inconsistent, and nothing is changed, when the values are not those that the edit was made for.
[[nodiscard]] Result<void> applyEdit(const CatalogueEdit &edit, std::vector<CatalogueValue> &values);

/// What takes the edit back.
[[nodiscard]] CatalogueEdit inverse(const CatalogueEdit &edit);

/// Brings the values of another list in: those that are not there, by comparisonKey(), come to the end; those that are
/// take its weight, where it has weights.
[[nodiscard]] CatalogueEdit joining(const std::vector<CatalogueValue> &values,
                                    const std::vector<CatalogueValue> &others);
/// The same of long lists. Error: Cancelled.
[[nodiscard]] Result<CatalogueEdit> joining(const std::vector<CatalogueValue> &values,
                                            const std::vector<CatalogueValue> &others, Progress &progress);

} // namespace filigree
