// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of an induced grammar, determinised word by word: membership, size, and sentences drawn uniformly from
// the distinct ones. An own, plain implementation, so that the benchmark does not trust core/fst.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/random.h"
#include "core/grammar/grammar.h"

namespace filigree::bench {

class GrammarLanguage {
public:
    explicit GrammarLanguage(const Grammar &grammar);

    [[nodiscard]] bool accepts(const Utterance &utterance);
    [[nodiscard]] double size();
    [[nodiscard]] Utterance sample(Random &random);

private:
    struct Edge {
        int label = 0; // 0: none
        int target = 0;
    };
    struct Deterministic {
        std::map<int, int> next;
        bool final = false;
        bool expanded = false;
        double count = -1.0;
    };

    int label(const std::string &token);
    int build(const Expression &body, int from);
    int buildRule(const Rule &rule, int from);
    int addState();
    int subset(std::vector<int> states);
    Deterministic &expanded(int state);
    double count(int state);

    const Grammar &m_grammar;
    std::map<std::string, int> m_labels;
    std::vector<std::string> m_tokens;
    std::vector<std::vector<Edge>> m_edges;
    std::map<int, int> m_finals; // state -> start
    std::map<std::string, int> m_starts; // intent -> deterministic state
    std::map<std::vector<int>, int> m_subsets;
    std::vector<std::vector<int>> m_members;
    std::vector<Deterministic> m_states;
};

} // namespace filigree::bench
