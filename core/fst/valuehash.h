// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hash of Vocabulary's table of values. Never stored, never an order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

#include "core/base/random.h"

namespace filigree {

[[nodiscard]] inline std::size_t valueHash(std::uint32_t type, std::string_view words)
{
    return static_cast<std::size_t>(mix64(std::hash<std::string_view>()(words) + type));
}

} // namespace filigree
