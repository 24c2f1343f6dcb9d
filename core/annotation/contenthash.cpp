// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/contenthash.h"

#include <cstdint>

namespace filigree {

void addTo(StableHash &hash, const Utterance &utterance)
{
    hash.add(utterance.intent).add(static_cast<std::uint64_t>(utterance.tokens.size()));
    for (const std::string &token : utterance.tokens)
        hash.add(token);
    hash.add(static_cast<std::uint64_t>(utterance.slots.size()));
    for (const SlotSpan &slot : utterance.slots)
        hash.add(static_cast<std::uint64_t>(slot.begin)).add(static_cast<std::uint64_t>(slot.end)).add(slot.type);
}

void addTo(StableHash &hash, const std::vector<Catalogue> &catalogues)
{
    for (const Catalogue &catalogue : catalogues) {
        hash.add(catalogue.slot).add(catalogue.name).add(static_cast<std::uint64_t>(catalogue.values.size()));
        for (const CatalogueValue &value : catalogue.values)
            hash.add(value.text).add(value.weight);
    }
}

} // namespace filigree
