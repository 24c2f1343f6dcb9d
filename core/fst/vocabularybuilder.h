// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects words and classes of values while a grammar is compiled, then cuts the values into atoms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/fst/vocabulary.h"

namespace filigree {

/// The values that one slot of the grammar allows, with their probabilities.
struct ValueClass {
    std::uint32_t type = 0;
    std::vector<std::uint32_t> atoms; ///< ascending
    std::vector<std::uint64_t> offsets; ///< of the atoms in `weights`
    std::vector<double> weights; ///< probabilities, atom by atom; empty when all are `equal`
    double equal = 0.0;

    /// P(value | class); the value's atom is one of the class's.
    [[nodiscard]] double probability(const Vocabulary &vocabulary, std::uint32_t atom, std::uint32_t value) const;
};

class VocabularyBuilder {
public:
    struct WeightedValue {
        std::string_view words; ///< separated by single blanks
        double weight = 1.0; ///< > 0
    };

    /// The value, in whatever spelling, is in no class of the type. Before any value is added.
    void leaveOut(std::string_view type, std::string_view words);

    /// A number that build() maps to the final one.
    [[nodiscard]] std::uint32_t addWord(std::string_view word);
    /// Opens a class; its values follow.
    [[nodiscard]] std::uint32_t addClass(std::string_view type);
    /// Values of one class may repeat: their weights add up.
    void addValue(std::uint32_t valueClass, std::string_view words, double weight);

    struct Built {
        Vocabulary vocabulary;
        std::vector<std::uint32_t> words; ///< final number by number of addWord
        std::vector<ValueClass> classes; ///< by number of addClass
    };
    [[nodiscard]] Built build();

private:
    struct RawClass {
        std::uint32_t type = 0;
        std::vector<std::uint32_t> values;
        std::vector<double> weights;
    };
    [[nodiscard]] std::string_view rawValue(std::uint32_t value) const
    {
        return Vocabulary::part(m_values, m_valueEnds, value);
    }
    [[nodiscard]] std::uint32_t internValue(std::uint32_t type, std::string_view words);
    void growTable();
    [[nodiscard]] std::vector<std::uint32_t> partition() const;
    void sortTypes(Built &out);
    void sortWords(Built &out);
    /// Final number of each raw value.
    [[nodiscard]] std::vector<std::uint32_t> layOutAtoms(Built &out);
    void makeClasses(Built &out, const std::vector<std::uint32_t> &places) const;

    std::unordered_map<std::string, std::uint32_t> m_wordNumbers;
    std::vector<std::string> m_wordList;
    std::unordered_map<std::string, std::uint32_t> m_typeNumbers;
    std::vector<std::string> m_typeList;
    std::vector<std::uint32_t> m_typePlaces; ///< final number by raw number
    std::vector<RawClass> m_classes;
    std::unordered_map<std::uint32_t, std::unordered_set<std::string>> m_leftOut; ///< comparisonKey()s by type
    std::string m_values;
    std::vector<std::uint64_t> m_valueEnds;
    std::vector<std::uint32_t> m_valueTypes;
    std::vector<std::uint32_t> m_table;
};

} // namespace filigree
