// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/tagscheme.h"

namespace filigree {

std::string_view tagSchemeName(TagScheme scheme)
{
    switch (scheme) {
    case TagScheme::Bio:
        return "bio";
    case TagScheme::Bioes:
        return "bioes";
    case TagScheme::Iob1:
        return "iob1";
    }
    return {};
}

std::optional<TagScheme> tagScheme(std::string_view name)
{
    for (const TagScheme scheme : {TagScheme::Bio, TagScheme::Bioes, TagScheme::Iob1})
        if (name == tagSchemeName(scheme))
            return scheme;
    return std::nullopt;
}

std::vector<std::string> slotTags(const Utterance &utterance, TagScheme scheme)
{
    std::vector<std::string> tags = bioTags(utterance);
    if (scheme == TagScheme::Bio)
        return tags;
    const SlotSpan *before = nullptr;
    for (const SlotSpan &slot : utterance.slots) {
        if (scheme == TagScheme::Iob1) {
            const bool touches = before != nullptr && before->end == slot.begin && before->type == slot.type;
            tags[slot.begin].front() = touches ? 'B' : 'I';
        } else {
            tags[slot.end - 1].front() = slot.end - slot.begin == 1 ? 'S' : 'E';
        }
        before = &slot;
    }
    return tags;
}

} // namespace filigree
