// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of a CRF (O, B-Type, I-Type), and which may follow which. Private to core/evaluation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree {

/// A tag that may follow another, with a weight of its own.
struct TagArc {
    std::uint16_t from = 0;
    std::uint16_t to = 0;
    friend bool operator==(const TagArc &, const TagArc &) = default;
    friend auto operator<=>(const TagArc &, const TagArc &) = default;
};

class TagSet {
public:
    static constexpr std::size_t mostTypes = 8192;
    static constexpr std::uint16_t none = 0xFFFF;
    static constexpr std::uint16_t outside = 0; ///< the tag O

    TagSet() = default;
    /// `types` sorted; `inside[i]` says whether the type has an I tag.
    TagSet(std::vector<std::string> types, const std::vector<bool> &inside);

    [[nodiscard]] std::size_t size() const { return m_typeOf.size(); } ///< tags
    [[nodiscard]] const std::vector<std::string> &types() const { return m_types; }
    [[nodiscard]] std::uint16_t begin(std::size_t type) const { return m_begin[type]; }
    [[nodiscard]] std::uint16_t inside(std::size_t type) const { return m_inside[type]; } ///< none where there is none
    [[nodiscard]] bool isInside(std::size_t tag) const { return m_isInside[tag] != 0; }
    [[nodiscard]] std::size_t typeOf(std::size_t tag) const { return m_typeOf[tag]; } ///< of O: types().size()
    /// May `to` follow `from`? I-Type follows B-Type and I-Type alone.
    [[nodiscard]] bool mayFollow(std::size_t from, std::size_t to) const
    {
        return m_isInside[to] == 0 || m_typeOf[from] == m_typeOf[to];
    }

    /// The tags of an utterance whose types are all known here. I tags that are not there become `none`.
    [[nodiscard]] std::vector<std::uint16_t> tagsOf(const Utterance &utterance) const;
    /// The slots of a valid sequence of tags.
    [[nodiscard]] std::vector<SlotSpan> slotsOf(std::span<const std::uint16_t> tags) const;

private:
    std::vector<std::string> m_types;
    std::vector<std::uint16_t> m_begin;
    std::vector<std::uint16_t> m_inside;
    std::vector<std::uint16_t> m_typeOf;
    std::vector<char> m_isInside;
};

} // namespace filigree
