// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/utterance.h"

#include <set>
#include <span>

#include "core/text/tokenizer.h"

namespace filigree {

namespace {

/// Calls word(i) for carrier words and slot(span) for slots, from left to right.
template <class Word, class Slot> void walk(const Utterance &utterance, Word word, Slot slot)
{
    auto next = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        if (next != utterance.slots.end() && next->begin == i) {
            slot(*next);
            i = next->end;
            ++next;
        } else {
            word(i);
            ++i;
        }
    }
}

std::string joinConcepts(const std::vector<std::string> &concepts)
{
    std::string out;
    for (const auto &concept_ : concepts)
        out += (out.empty() ? "" : " + ") + concept_;
    return out;
}

} // namespace

std::string plainText(const Utterance &utterance)
{
    return joinWords(utterance.tokens);
}

std::string slotValue(const Utterance &utterance, const SlotSpan &slot)
{
    return joinWords(std::span(utterance.tokens).subspan(slot.begin, slot.end - slot.begin));
}

std::vector<std::string> bioTags(const Utterance &utterance)
{
    std::vector<std::string> tags(utterance.tokens.size(), "O");
    for (const SlotSpan &slot : utterance.slots)
        for (std::size_t i = slot.begin; i < slot.end; ++i)
            tags[i] = (i == slot.begin ? "B-" : "I-") + slot.type;
    return tags;
}

std::string templateText(const Utterance &utterance)
{
    std::vector<std::string> parts;
    walk(
        utterance, [&](std::size_t i) { parts.push_back(utterance.tokens[i]); },
        [&](const SlotSpan &slot) { parts.push_back('{' + slot.type + '}'); });
    return joinWords(parts);
}

std::string wordPattern(const Utterance &utterance)
{
    std::vector<std::string> concepts;
    walk(
        utterance,
        [&](std::size_t) {
            if (concepts.empty() || concepts.back() != "other")
                concepts.emplace_back("other");
        },
        [&](const SlotSpan &slot) { concepts.push_back(slot.type); });
    return joinConcepts(concepts);
}

std::string condensedPattern(const Utterance &utterance)
{
    bool other = false;
    std::set<std::string> types;
    walk(
        utterance, [&](std::size_t) { other = true; }, [&](const SlotSpan &slot) { types.insert(slot.type); });
    std::vector<std::string> concepts;
    if (other)
        concepts.emplace_back("other");
    concepts.insert(concepts.end(), types.begin(), types.end());
    return joinConcepts(concepts);
}

} // namespace filigree
