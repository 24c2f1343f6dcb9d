// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/storedutterance.h"

#include <charconv>
#include <cstddef>
#include <utility>

#include "core/project/database.h"

namespace filigree {

namespace {

[[noreturn]] void throwUnfit(std::string what)
{
    throw ProjectFault{{ErrorCode::InvalidInput, std::move(what), {}, 0, 0}};
}

/// Reads a number and the character behind it.
bool readNumber(std::string_view &text, char behind, std::size_t &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end == text.data() + text.size() || *end != behind)
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    return true;
}

template <class Part> void split(std::string_view text, Part part)
{
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        part(text.substr(0, blank));
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
}

} // namespace

std::string storedWords(const Utterance &utterance)
{
    std::string out;
    for (const std::string &word : utterance.tokens) {
        if (word.empty() || word.find(' ') != std::string::npos)
            throwUnfit("A word is empty or holds a blank.");
        if (!out.empty())
            out.push_back(' ');
        out += word;
    }
    return out;
}

std::string storedSlots(const Utterance &utterance)
{
    std::string out;
    std::size_t last = 0;
    for (const SlotSpan &slot : utterance.slots) {
        if (slot.begin < last || slot.end <= slot.begin || slot.end > utterance.tokens.size() || slot.type.empty()
            || slot.type.find(' ') != std::string::npos)
            throwUnfit("A slot has no name or no words, or slots overlap.");
        last = slot.end;
        if (!out.empty())
            out.push_back(' ');
        out += std::to_string(slot.begin) + '-' + std::to_string(slot.end) + ':' + slot.type;
    }
    return out;
}

Utterance fromStored(std::string intent, std::string_view words, std::string_view slots)
{
    Utterance out;
    out.intent = std::move(intent);
    split(words, [&](std::string_view word) { out.tokens.emplace_back(word); });
    std::size_t last = 0;
    split(slots, [&](std::string_view part) {
        SlotSpan slot;
        if (!readNumber(part, '-', slot.begin) || !readNumber(part, ':', slot.end) || part.empty() || slot.begin < last
            || slot.end <= slot.begin || slot.end > out.tokens.size())
            throwDamaged("a slot of an utterance in it cannot be right.");
        last = slot.end;
        slot.type = part;
        out.slots.push_back(std::move(slot));
    });
    return out;
}

void checkCountAndLine(std::int64_t count, std::int64_t line)
{
    if (count <= 0 || count > mostOccurrences)
        throwDamaged("the count of an utterance in it cannot be right.");
    if (line < 0 || line > mostLines)
        throwDamaged("the line of an utterance in it cannot be right.");
}

} // namespace filigree
