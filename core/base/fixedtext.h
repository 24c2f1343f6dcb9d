// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in files that are the same everywhere: with a point, whatever the user's locale has. (printf follows it.)
#pragma once

#include <string>

namespace filigree {

/// 3.14159 with two digits: "3.14". Rounded as printf does.
[[nodiscard]] std::string fixedText(double value, int digits);
/// The same with a "+" before what is not negative.
[[nodiscard]] std::string signedText(double value, int digits);

} // namespace filigree
