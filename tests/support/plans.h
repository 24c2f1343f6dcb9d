// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corpus plans of grammars.
#pragma once

#include <memory>
#include <string>

#include "core/formats/jsgf.h"
#include "core/generation/corpusplan.h"
#include "support/machines.h"

namespace filigree::tests {

inline std::shared_ptr<const CorpusPlan> planOf(const Grammar &grammar, std::uint64_t count, std::uint64_t seed = 1)
{
    CorpusRecipe recipe;
    recipe.count = count;
    recipe.seed = seed;
    NoProgress progress;
    return good(CorpusPlan::make(compiled(grammar), recipe, progress));
}

/// Sentences of `length` places with two choices each, some of them slots, and marks that cling to their neighbours.
inline Grammar longGrammar(int length)
{
    std::string text = "#JSGF V1.0;\ngrammar long;\n<city> = new york | rome | st . ives;\npublic <Go> = ";
    const char *const places[] = {"(a | b)", "(c | \",\")", "(d | \"(\")", "(go | <city>{City})", "(y | \"[\")"};
    for (int i = 0; i < length; ++i)
        text += places[i % 5] + std::string(" ");
    return good(readJsgf(text + ";\n"));
}

} // namespace filigree::tests
