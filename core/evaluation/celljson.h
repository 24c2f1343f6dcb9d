// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell's result out of JSON that was read already; for the sources that keep such results.
#pragma once

#include <nlohmann/json.hpp>

#include "core/evaluation/experiment.h"

namespace filigree {

/// Throws what nlohmann throws for what is not there or is something else.
[[nodiscard]] CellResult cellOf(const nlohmann::json &json);

} // namespace filigree
