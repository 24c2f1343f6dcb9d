// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inner loops of the CRF: what an attribute adds to the scores of a word's tags, and what the tags' probabilities
// add to an attribute. Private to core/evaluation.
//
// An attribute has the tags that it was seen with, rising. One with all tags needs no look-ups, and a compiler does
// several of its tags at a time; so attributes that were seen with most tags are given the others too (slotlesson.cpp).
#pragma once

#include <cstddef>
#include <cstdint>

namespace filigree {

/// Adds `count` weights to the scores of their tags.
template <class Weight>
inline void addWeights(const std::uint16_t *tags, const Weight *weights, std::size_t count, double *row,
                       std::size_t allTags)
{
    if (count == allTags)
        for (std::size_t j = 0; j < allTags; ++j)
            row[j] += static_cast<double>(weights[j]);
    else
        for (std::size_t i = 0; i < count; ++i)
            row[tags[i]] += static_cast<double>(weights[i]);
}

/// Adds `weight` times the probabilities of `count` tags to their expected counts.
inline void addMass(const std::uint16_t *tags, const double *row, std::size_t count, double weight, double *expected,
                    std::size_t allTags)
{
    if (count == allTags)
        for (std::size_t j = 0; j < allTags; ++j)
            expected[j] += weight * row[j];
    else
        for (std::size_t i = 0; i < count; ++i)
            expected[i] += weight * row[tags[i]];
}

inline void addRow(const double *from, double *to, std::size_t count)
{
    for (std::size_t j = 0; j < count; ++j)
        to[j] += from[j];
}

} // namespace filigree
