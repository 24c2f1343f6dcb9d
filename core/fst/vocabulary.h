// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the machines are labelled with: the words of carrier phrases, and the values of every slot type, grouped into
// atoms (values that are allowed in exactly the same places). Numbers only mean something within one vocabulary.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// Values [first, last) that always go together.
struct Atom {
    std::uint32_t type = 0; ///< index into slotTypes()
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// A piece is a word (0 … wordCount()-1) or a slot value (wordCount() + number of the value).
/// A label of a machine is 1 + word, or 1 + wordCount() + atom; 0 is kept for "nothing".
class Vocabulary {
public:
    [[nodiscard]] std::uint32_t wordCount() const { return static_cast<std::uint32_t>(m_wordEnds.size()); }
    [[nodiscard]] std::uint32_t valueCount() const { return static_cast<std::uint32_t>(m_valueEnds.size()); }
    [[nodiscard]] std::uint32_t pieceCount() const { return wordCount() + valueCount(); }
    [[nodiscard]] std::string_view word(std::uint32_t word) const { return part(m_words, m_wordEnds, word); }
    [[nodiscard]] std::string_view value(std::uint32_t value) const { return part(m_values, m_valueEnds, value); }
    /// A word, or a value's words separated by single blanks.
    [[nodiscard]] std::string_view piece(std::uint32_t piece) const
    {
        return piece < wordCount() ? word(piece) : value(piece - wordCount());
    }
    [[nodiscard]] bool isValue(std::uint32_t piece) const { return piece >= wordCount(); }
    [[nodiscard]] std::uint32_t atomOfValue(std::uint32_t value) const; ///< O(log atoms)
    [[nodiscard]] std::uint32_t typeOfValue(std::uint32_t value) const { return m_atoms[atomOfValue(value)].type; }

    [[nodiscard]] const std::vector<std::string> &slotTypes() const { return m_types; } ///< sorted
    [[nodiscard]] const std::vector<Atom> &atoms() const { return m_atoms; } ///< sorted by type, then by first value
    [[nodiscard]] std::uint32_t longestValue(std::uint32_t type) const { return m_longest[type]; } ///< in words

    [[nodiscard]] std::uint32_t wordLabel(std::uint32_t word) const { return 1 + word; }
    [[nodiscard]] std::uint32_t atomLabel(std::uint32_t atom) const { return 1 + wordCount() + atom; }
    [[nodiscard]] bool isAtomLabel(std::uint32_t label) const { return label > wordCount(); }
    [[nodiscard]] const Atom &atomOfLabel(std::uint32_t label) const { return m_atoms[label - 1 - wordCount()]; }

    [[nodiscard]] std::optional<std::uint32_t> findWord(std::string_view word) const;
    [[nodiscard]] std::optional<std::uint32_t> findType(std::string_view type) const;
    /// `words` are separated by single blanks.
    [[nodiscard]] std::optional<std::uint32_t> findValue(std::uint32_t type, std::string_view words) const;

private:
    friend class VocabularyBuilder;
    [[nodiscard]] static std::string_view part(const std::string &bytes, const std::vector<std::uint64_t> &ends,
                                               std::uint32_t i)
    {
        const std::uint64_t begin = i == 0 ? 0 : ends[i - 1];
        return std::string_view(bytes).substr(begin, ends[i] - begin);
    }

    std::string m_words; ///< sorted
    std::vector<std::uint64_t> m_wordEnds;
    std::string m_values; ///< by atom
    std::vector<std::uint64_t> m_valueEnds;
    std::vector<std::string> m_types;
    std::vector<Atom> m_atoms;
    std::vector<std::uint32_t> m_longest; ///< by type
    std::vector<std::uint32_t> m_table; ///< values + 1 by hash of type and words; open addressing, a power of two
};

} // namespace filigree
