// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel sentences as numbers of subwords, and the batches that a network reads: rows of tokens, sentence after
// sentence, with nothing between. As there is no padding, sentences of all lengths may meet in one batch.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/translation/trainingvalues.h"

namespace filigree::translator {

/// Many sentences in two arrays.
class Sentences {
public:
    void add(std::span<const std::int32_t> ids);
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::span<const std::int32_t> operator[](std::size_t i) const;
    [[nodiscard]] std::size_t tokens() const { return m_ids.size(); }

private:
    std::vector<std::int32_t> m_ids;
    std::vector<std::size_t> m_starts{0};
};

struct Pairs {
    Sentences source;
    Sentences target; ///< as many

    [[nodiscard]] std::size_t size() const { return source.size(); }
    void add(std::span<const std::int32_t> from, std::span<const std::int32_t> to);
};

/// The rows of one side of a batch.
struct Rows {
    std::vector<std::int32_t> ids;
    std::vector<std::int32_t> starts{0}; ///< of each sentence, and where the last one ends

    [[nodiscard]] int sentences() const { return static_cast<int>(starts.size()) - 1; }
    [[nodiscard]] int size() const { return static_cast<int>(ids.size()); }
    [[nodiscard]] int length(int sentence) const;
};

struct Batch {
    Rows source; ///< each with the end at its end
    Rows target; ///< each with the begin before it
    std::vector<std::int32_t> expected; ///< the next token of every row of `target`

    void add(std::span<const std::int32_t> from, std::span<const std::int32_t> to);
};

/// Adds one source sentence with the end at its end.
void addSource(Rows &rows, std::span<const std::int32_t> ids);

} // namespace filigree::translator
