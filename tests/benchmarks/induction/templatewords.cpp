// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/templatewords.h"

namespace filigree::bench {

TemplateWords templateWords(const Utterance &utterance)
{
    TemplateWords out;
    auto slot = utterance.slots.begin();
    for (std::size_t at = 0; at < utterance.tokens.size();) {
        if (slot != utterance.slots.end() && slot->begin == at) {
            out.push_back('{' + slot->type + '}');
            at = (slot++)->end;
        } else {
            out.push_back(utterance.tokens[at++]);
        }
    }
    return out;
}

} // namespace filigree::bench
