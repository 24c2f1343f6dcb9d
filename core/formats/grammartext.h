// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the writers and readers of grammar formats share: numbers, names, and what stands in comments.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// Counts exactly; shares with six digits, since more only show how they were computed ("0.4999999999999992").
[[nodiscard]] std::string shareText(double value);

/// The same number without an exponent, for formats that know none: "0.0000001".
[[nodiscard]] std::string plainShareText(double value);

/// The words that blanks separate.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view words);

/// The probability that an optional part is there.
[[nodiscard]] double optionalShare(const Expression &optional);

/// Is there more than one weight among these?
[[nodiscard]] bool areWeighted(const std::vector<RuleValue> &values);

/// What a rule means to the linguist, as lines of a comment: evidence, gain, effect, examples.
[[nodiscard]] std::vector<std::string> factLines(const Rule &rule);

/// What the format cannot say, as lines that the readers know: "@intent PlayMusic", "@values GenreName".
[[nodiscard]] std::vector<std::string> annotationLines(const Rule &rule);

/// The two as a documentation comment, as JSGF and ABNF have them; empty when there is nothing to tell.
[[nodiscard]] std::string documentationComment(const std::vector<std::string> &lines);

/// The value of the line `@name value` of a documentation comment; empty when there is none.
[[nodiscard]] std::string commentAnnotation(std::string_view comment, std::string_view name);

/// A weight that stands in an annotation; 1 when it is empty. Error: a sentence about the rule.
[[nodiscard]] Result<double> annotatedWeight(std::string_view text, std::string_view rule);

/// Names of a format that allows fewer characters than ours: each of our names gets one of its own.
class SafeNames {
public:
    enum class Letters { Any, Ascii };
    /// `reserved` are words that the format keeps for itself.
    explicit SafeNames(Letters letters, std::vector<std::string> reserved = {});
    /// Letters, digits and `_`, no digit in front; the same for the same name.
    [[nodiscard]] const std::string &of(const std::string &name);

private:
    Letters m_letters;
    std::map<std::string, std::string> m_names;
    std::set<std::string> m_taken;
};

} // namespace filigree
