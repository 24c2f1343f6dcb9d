// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a request makes must not replace what it is made of.
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"

namespace filigree::translator {

/// Error: InvalidOption when `output` is one of `inputs`, by whatever way they are named.
[[nodiscard]] Result<void> checkOutput(const std::string &output, const std::vector<std::string> &inputs);

} // namespace filigree::translator
