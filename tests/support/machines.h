// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Machines of grammars that compile.
#pragma once

#include <memory>

#include "core/fst/compiledgrammar.h"
#include "support/results.h"

namespace filigree::tests {

inline std::shared_ptr<const CompiledGrammar> compiled(const Grammar &grammar)
{
    NoProgress progress;
    return good(CompiledGrammar::compile(grammar, progress));
}

} // namespace filigree::tests
