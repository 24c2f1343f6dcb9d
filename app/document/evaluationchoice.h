// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an evaluation shall compare: the linguist's choice, as a value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filigree::app {

/// Where the test utterances come from.
enum class TestData {
    Imported, ///< the project's test data
    HeldOutReference, ///< a fifth of the reference data; the rest of it is the upper line
    HeldOutGolden, ///< a fifth of the golden utterances; the rest of them are trained with
};

struct EvaluationChoice {
    std::vector<std::string> sets{"golden", "upsampled", "grammar", "resample entropy", "both entropy", "full"};
    std::vector<std::string> corpora; ///< of the project, by name
    std::vector<std::uint64_t> counts{1'000}; ///< sentences of upsampled and generated sets
    int seeds = 3;
    TestData test = TestData::Imported;
    bool catalogueFeatures = true; ///< the model may look words up in the catalogues
    friend bool operator==(const EvaluationChoice &, const EvaluationChoice &) = default;
};

inline constexpr int mostSeeds = 20;
inline constexpr std::uint64_t mostSentences = 1'000'000;

[[nodiscard]] std::string toJson(const EvaluationChoice &choice);
/// What cannot be read, or lies outside its range, keeps its default.
[[nodiscard]] EvaluationChoice evaluationChoiceFromJson(std::string_view json);

} // namespace filigree::app
