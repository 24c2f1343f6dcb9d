// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances in the golden notation.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/annotation/golden.h"
#include "support/results.h"

namespace filigree::tests {

/// Of a text in which every line can be read; warnings are allowed.
inline std::vector<Utterance> utterancesOf(std::string_view golden)
{
    const GoldenText text = good(parseGolden(golden));
    if (std::any_of(text.diagnostics.begin(), text.diagnostics.end(),
                    [](const Diagnostic &one) { return one.severity == Severity::Error; }))
        qFatal("a golden text with mistakes");
    std::vector<Utterance> out;
    for (const GoldenUtterance &line : text.utterances)
        out.push_back(line.utterance);
    return out;
}

} // namespace filigree::tests
