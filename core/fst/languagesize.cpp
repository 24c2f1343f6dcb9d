// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/languagesize.h"

#include <utility>

namespace filigree {

Result<LanguageSize> languageSize(const CompiledGrammar &compiled, Progress &progress)
{
    LanguageSize out{compiled.size(), {}, {}};
    for (std::size_t i = 0; i < compiled.intents().size(); ++i)
        out.intents.push_back({compiled.intents()[i], compiled.size(i), {}});
    auto patterns = patternSizes(compiled, progress);
    if (!patterns && patterns.error().code == ErrorCode::Cancelled)
        return failWith(patterns.error());
    if (!patterns) {
        out.remark = patterns.error().detail;
        return out;
    }
    std::size_t intent = 0; // patterns come in the order of the intents
    for (PatternSize &pattern : *patterns) {
        while (out.intents[intent].intent != pattern.intent)
            ++intent;
        out.intents[intent].patterns.push_back(std::move(pattern));
    }
    return out;
}

} // namespace filigree
