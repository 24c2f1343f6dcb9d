// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON that comes from elsewhere, read with limits: who walks through what is nested a million deep, copies it or
// writes it out, overflows the stack.
#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace filigree {

/// The object in the text. Errors: InvalidInput (longer than a message may be, not JSON, not an object, nested too
/// deeply).
[[nodiscard]] Result<nlohmann::json> parseObject(std::string_view text);

} // namespace filigree
