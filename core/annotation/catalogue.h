// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A catalogue: the known values of a slot type, up to millions, optionally with weights.
#pragma once

#include <string>
#include <vector>

namespace filigree {

struct CatalogueValue {
    std::string text; ///< as it is written, white space folded
    double weight = 1.0; ///< > 0; relative frequency
    friend bool operator==(const CatalogueValue &, const CatalogueValue &) = default;
};

struct Catalogue {
    std::string slot; ///< the slot type that it serves
    std::string name; ///< how the linguist calls it; by default the file's name without its endings
    std::vector<CatalogueValue> values; ///< distinct after comparisonKey(), in the file's order
};

} // namespace filigree
