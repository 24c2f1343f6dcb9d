// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values that a grammar gives its slots most often: enough to write a template out as a sentence.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// Is this a value that the slot must not have? `words` are separated by single blanks.
using RefusedValue = std::function<bool(std::string_view slot, std::string_view words)>;

/// By slot type: the most frequent values of each place that it has, at most `perPlace`; distinct, those of the place
/// that the grammar has first in front. Of values that are put together from parts, the most probable one, and the one
/// with all parts that need not be there. Without refused ones, those of weight 0 and those of more than 100 words.
/// `grammar` is one that compiles: rules that refer to rules without end have no place here. Error: Cancelled.
[[nodiscard]] Result<std::map<std::string, std::vector<std::string>>>
frequentValues(const Grammar &grammar, const RefusedValue &refused, std::size_t perPlace, const Progress &progress);

} // namespace filigree
