// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/tagchunks.h"

#include <optional>

namespace filigree {

TagParts tagParts(std::string_view tag)
{
    const std::size_t hyphen = tag.find('-');
    if (hyphen == std::string_view::npos)
        return {tag, {}};
    return {tag.substr(0, hyphen), tag.substr(hyphen + 1)};
}

namespace {

bool isOutside(const TagParts &tag)
{
    return tag.kind == "O" || tag.kind == ".";
}

bool isSingle(const TagParts &tag) // chunks of one word, from the days of bracketed text
{
    return tag.kind == "[" || tag.kind == "]";
}

} // namespace

bool chunkEnds(const TagParts &before, const TagParts &after)
{
    const bool inside = before.kind == "B" || before.kind == "I";
    if (inside && (after.kind == "B" || after.kind == "O"))
        return true;
    if (before.kind == "E" && (after.kind == "E" || after.kind == "I" || after.kind == "O"))
        return true;
    return (!isOutside(before) && before.type != after.type) || isSingle(before);
}

bool chunkBegins(const TagParts &before, const TagParts &after)
{
    const bool inside = before.kind == "B" || before.kind == "I";
    if (after.kind == "B" && (inside || before.kind == "O"))
        return true;
    if ((after.kind == "E" || after.kind == "I") && (before.kind == "E" || before.kind == "O"))
        return true;
    return (!isOutside(after) && before.type != after.type) || isSingle(after);
}

std::vector<SlotSpan> tagChunks(std::span<const std::string> tags)
{
    constexpr TagParts outside{"O", {}};
    std::vector<SlotSpan> out;
    std::optional<SlotSpan> open;
    TagParts before = outside;
    for (std::size_t i = 0; i <= tags.size(); ++i) {
        const TagParts tag = i < tags.size() ? tagParts(tags[i]) : outside;
        const bool begins = i < tags.size() && chunkBegins(before, tag);
        if (open && (begins || i == tags.size() || chunkEnds(before, tag))) {
            open->end = i;
            out.push_back(*std::move(open));
            open.reset();
        }
        if (begins)
            open = SlotSpan{i, i, std::string(tag.type)};
        before = tag;
    }
    return out;
}

} // namespace filigree
