// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a sentence stand values of catalogues? Values are kept as hashes: a million need some
// 10 MB in a file and 70 MB in memory, and the words that are typical of slots some more. Private to
// core/evaluation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/stringpool.h"

namespace filigree {

/// Words [begin, end) are a value of the catalogues of a slot.
struct CatalogueMatch {
    std::uint16_t slot = 0; ///< number in slots()
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend bool operator==(const CatalogueMatch &, const CatalogueMatch &) = default;
};

/// A word that is typical of a slot's values, as "Orchestra" is of an artist's.
struct CatalogueWord {
    std::uint32_t place = 0;
    std::uint16_t slot = 0; ///< number in slots()
    friend bool operator==(const CatalogueWord &, const CatalogueWord &) = default;
};

class CatalogueMatcher {
public:
    struct Entry {
        std::uint64_t hash = 0; ///< of the words of a value, or of a typical word
        std::uint16_t slot = 0;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    static constexpr std::size_t longestValue = 12; ///< words; longer values are never found
    static constexpr std::size_t mostSlots = 4096;

    /// Errors: Cancelled, InvalidInput (too many slot types).
    [[nodiscard]] static Result<CatalogueMatcher> build(std::span<const Catalogue> catalogues, Progress &progress);
    /// From what slots() and entries() gave. The caller has checked that entries are sorted and their slots exist.
    CatalogueMatcher(std::vector<std::string> slots, std::vector<Entry> entries, std::uint32_t longest);
    CatalogueMatcher() = default;

    /// For each slot the longest matches from the left, which do not overlap; by slot, then by place.
    [[nodiscard]] std::vector<CatalogueMatch> matches(std::span<const std::string> keys) const;
    /// The words that are typical of slots, whether or not they are a value: of the shares that a word has of the
    /// values of all slots, at least a quarter is this slot's. By place, then by slot.
    [[nodiscard]] std::vector<CatalogueWord> typicalWords(std::span<const std::string> keys) const;

    [[nodiscard]] const std::vector<std::string> &slots() const { return m_slots; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; } ///< sorted, distinct
    [[nodiscard]] std::uint32_t longest() const { return m_longest; }

private:
    [[nodiscard]] std::span<const Entry> entriesOf(std::uint64_t hash, std::size_t most) const;

    std::vector<std::string> m_slots;
    std::vector<Entry> m_entries;
    std::uint32_t m_longest = 0; ///< words of the longest value
    KeyIndex m_hashes;
    std::vector<std::uint32_t> m_first; ///< by number in m_hashes: the first entry; and the end
};

} // namespace filigree
