// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell's result out of JSON that was read already; for the sources that keep such results.
#pragma once

#include <concepts>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/evaluation/experiment.h"

namespace filigree {

/// A whole number from 0 up. The library itself would make one of any number: of -1 the largest that there is.
template <std::unsigned_integral T> [[nodiscard]] T wholeNumber(const nlohmann::json &json)
{
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > std::numeric_limits<T>::max())
        throw nlohmann::json::out_of_range::create(406, "no whole number, or one too large", nullptr);
    return json.get<T>();
}

/// Throws what nlohmann throws for what is not there or is something else.
[[nodiscard]] CellResult cellOf(const nlohmann::json &json);

} // namespace filigree
