// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/biotags.h"

#include "core/annotation/golden.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

bool hasWhiteSpace(std::string_view text)
{
    for (std::size_t i = 0, length = 1; i < text.size(); i += length)
        if (static_cast<unsigned char>(text[i]) < 0x20 || isWhiteSpace(text, i, length))
            return true;
    return false;
}

std::optional<std::string> slotNameFault(std::string_view name)
{
    if (isSlotName(name))
        return std::nullopt;
    if (!name.empty() && hasWhiteSpace(name))
        return "The slot name \"" + std::string(name) + "\" has a space in it. Write it in one word.";
    return "\"" + std::string(name) + "\" cannot be a slot name. Use letters, digits, _ . - and : only.";
}

} // namespace

bool isSlotTag(std::string_view tag)
{
    return tag.size() > 1 && tag[1] == '-' && std::string_view("BIESLU").find(tag[0]) != std::string_view::npos;
}

std::optional<UtteranceFault> setSlots(Utterance &utterance, std::span<const std::string> tags)
{
    if (tags.size() != utterance.tokens.size())
        return UtteranceFault{0,
                              "There are " + std::to_string(utterance.tokens.size()) + " words but "
                                  + std::to_string(tags.size()) + " tags. Each word needs one tag."};
    bool open = false; // does a slot reach up to here that may go on?
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::string_view tag = tags[i];
        if (tag == "O") {
            open = false;
            continue;
        }
        if (!isSlotTag(tag))
            return UtteranceFault{i, "The tag \"" + std::string(tag) + "\" is neither O nor B-Slot nor I-Slot."};
        const char place = tag.front();
        const std::string_view name = tag.substr(2);
        if (const auto fault = slotNameFault(name))
            return UtteranceFault{i, *fault};
        auto &slots = utterance.slots;
        const bool goesOn = place == 'I' || place == 'E' || place == 'L';
        if (goesOn && open && slots.back().type == name)
            ++slots.back().end;
        else
            slots.push_back({i, i + 1, std::string(name)});
        open = place == 'B' || place == 'I';
    }
    return std::nullopt;
}

std::optional<UtteranceFault> checkWords(const Utterance &utterance)
{
    if (utterance.tokens.empty())
        return UtteranceFault{0, "The utterance has no words."};
    if (utterance.tokens.size() > longestUtterance)
        return UtteranceFault{0,
                              "The utterance has " + std::to_string(utterance.tokens.size()) + " words; it may have "
                                  + std::to_string(longestUtterance) + " at most."};
    for (std::size_t i = 0; i < utterance.tokens.size(); ++i)
        if (utterance.tokens[i].empty() || hasWhiteSpace(utterance.tokens[i]))
            return UtteranceFault{i, "The word \"" + utterance.tokens[i] + "\" is empty or holds white space."};
    return std::nullopt;
}

std::vector<std::string> splitBlanks(std::string_view text)
{
    std::vector<std::string> out;
    std::size_t begin = 0;
    for (std::size_t i = 0, length = 1; i <= text.size(); i += length) {
        length = 1;
        if (i < text.size() && !isWhiteSpace(text, i, length))
            continue;
        if (i > begin)
            out.emplace_back(text.substr(begin, i - begin));
        begin = i + length;
    }
    return out;
}

} // namespace filigree
