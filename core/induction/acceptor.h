// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left of a run of model merging: a machine that says whether an intent's template is in its language.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/induction/mergemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

class Acceptor {
public:
    /// An arc serves an intent only if one of its templates uses it, or another phrase between the same two states:
    /// interchangeable phrases serve alike (intents beyond 64 share their marks).
    Acceptor(const MergeModel &model, const TemplateSet &templates, bool reversed);

    [[nodiscard]] bool accepts(std::size_t intent, std::span<const Symbol> symbols) const;
    /// A sentence of the language by the arcs' counts; false when the walk leaves the intent or grows beyond `longest`.
    [[nodiscard]] bool sample(std::size_t intent, Random &random, std::size_t longest, std::vector<Symbol> &out) const;

    [[nodiscard]] bool reversed() const { return m_reversed; }

private:
    struct Arc {
        Symbol label = 0; // -1: the skip, last of its state
        std::int32_t target = 0;
        std::uint32_t count = 0;
        std::uint64_t intents = 0;
    };

    [[nodiscard]] std::int32_t step(std::int32_t state, Symbol label, std::uint64_t intent) const;
    void mark(const Template &entry);
    void shareParallel();

    std::vector<Arc> m_arcs;
    std::vector<std::uint32_t> m_first; // by state, one more than states
    Symbol m_firstEnd = 0;
    bool m_reversed = false;
};

} // namespace filigree::induction
