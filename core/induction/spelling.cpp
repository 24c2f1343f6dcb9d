// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/spelling.h"

#include <algorithm>

namespace filigree::induction {

void appendSlot(const SlotClass &slot, const std::string &words, Utterance &out)
{
    const std::size_t begin = out.tokens.size();
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        out.tokens.push_back(words.substr(at, end - at));
        at = end + 1;
    }
    out.slots.push_back({begin, out.tokens.size(), slot.type});
}

} // namespace filigree::induction
