// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluates the part of Thrax that Filigree writes, by listing what each rule reads and writes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace filigree::tests {

/// (read, written) -> lowest cost
using StringRelation = std::map<std::pair<std::string, std::string>, double>;

/// The exported rules by their names; aborts on anything that is not understood.
[[nodiscard]] std::map<std::string, StringRelation> evaluateThrax(std::string_view text);

} // namespace filigree::tests
