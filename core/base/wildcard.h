// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names with stars in them.
#pragma once

#include <string_view>

namespace filigree {

/// True when `name` is `pattern`, in which each `*` stands for any bytes, or none. Steps: at most the product of the
/// lengths.
[[nodiscard]] bool fitsWildcard(std::string_view name, std::string_view pattern);

} // namespace filigree
