// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reference grammars (`.gram`: @intent, $rule, ( | ), ?, <Slot: ...>, word*weight) that an induced grammar is scored
// against: sampling and membership.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/random.h"

namespace filigree::bench {

struct HiddenNode {
    enum class Kind { Word, Reference, Sequence, Alternatives, Optional, Slot };
    Kind kind = Kind::Sequence;
    std::string text;
    double weight = 1.0;
    std::vector<HiddenNode> parts;
};

class HiddenGrammar {
public:
    [[nodiscard]] static Result<HiddenGrammar> parse(std::string_view text);

    std::string locale;
    std::map<std::string, HiddenNode> rules;
    std::map<std::string, HiddenNode> intents;

    /// Alternatives by weight, optional parts with probability 0.4, intents alike.
    [[nodiscard]] Utterance sample(Random &random) const;
    /// Distinct utterances drawn by weight; fewer when the language gives no more.
    [[nodiscard]] std::vector<Utterance> golden(std::size_t size, Random &random) const;
    [[nodiscard]] std::vector<Catalogue> catalogues() const;
    [[nodiscard]] bool accepts(const Utterance &utterance) const;

private:
    void walk(const HiddenNode &node, Random &random, Utterance &out) const;
    std::vector<std::vector<std::string>> enumerate(const HiddenNode &node) const;
    void collect(const HiddenNode &node, std::map<std::string, std::vector<std::string>> &values) const;
    using Positions = std::vector<std::size_t>;
    Positions match(const HiddenNode &node, const std::vector<std::string> &tokens, const Positions &from) const;
};

/// The annotated words: slots as "{", words, "}|Type".
[[nodiscard]] std::vector<std::string> annotatedWords(const Utterance &utterance);

} // namespace filigree::bench
