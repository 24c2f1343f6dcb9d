// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of concepts (slot types, and `other` for carrier words) as numbers, grown one arc at a time.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/fst/vocabulary.h"

namespace filigree {

class ConceptSets {
public:
    explicit ConceptSets(const Vocabulary &vocabulary);
    /// The set after an arc with this label. Set 0 is empty.
    [[nodiscard]] std::uint32_t with(std::uint32_t set, std::uint32_t label);
    /// As condensedPattern() writes it.
    [[nodiscard]] std::string pattern(std::uint32_t set) const;

private:
    const Vocabulary &m_vocabulary;
    std::vector<std::vector<std::uint32_t>> m_sets; ///< sorted; 0 = other, 1 + type
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> m_with;
};

} // namespace filigree
