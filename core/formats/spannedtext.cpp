// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/spannedtext.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/annotation/golden.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Appends words so that the tokenizer cuts them in the same way again where it can.
void appendWords(std::string &out, std::span<const std::string> words)
{
    const bool apart = needSpaceBetweenAll(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && (apart || needsSpace(words[i - 1], words[i])))
            out.push_back(' ');
        out += words[i];
    }
}

std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

SpannedText spannedText(const Utterance &utterance)
{
    SpannedText out;
    const std::span words(utterance.tokens);
    std::size_t at = 0;
    const auto part = [&](std::size_t end) {
        if (at > 0 && needsSpace(words[at - 1], words[at]))
            out.text.push_back(' ');
        const std::size_t begin = out.text.size();
        appendWords(out.text, words.subspan(at, end - at));
        at = end;
        return begin;
    };
    for (const SlotSpan &slot : utterance.slots) {
        if (slot.begin > at)
            (void)part(slot.begin);
        const std::size_t begin = part(slot.end);
        out.spans.push_back({begin, out.text.size(), slot.type});
    }
    if (at < words.size())
        (void)part(words.size());
    return out;
}

std::optional<UtteranceFault> setSpannedText(Utterance &utterance, SpannedText text, Tokenizer &tokenizer)
{
    std::stable_sort(text.spans.begin(), text.spans.end(),
                     [](const TextSpan &a, const TextSpan &b) { return a.begin < b.begin; });
    std::size_t at = 0;
    const auto cut = [&](std::size_t end) {
        for (std::string &word : tokenizer.words(std::string_view(text.text).substr(at, end - at)))
            utterance.tokens.push_back(std::move(word));
        at = end;
    };
    for (const TextSpan &span : text.spans) {
        if (span.end > text.text.size() || span.begin >= span.end)
            return UtteranceFault{std::min(span.begin, text.text.size()),
                                  "The slot \"" + span.type + "\" has no words, or ends behind the sentence."};
        if (span.begin < at)
            return UtteranceFault{
                span.begin, "The slot \"" + span.type + "\" begins inside the slot before it. Slots may not overlap."};
        cut(span.begin);
        const std::size_t first = utterance.tokens.size();
        cut(span.end);
        if (utterance.tokens.size() == first)
            return UtteranceFault{span.begin, "The slot \"" + span.type + "\" has no words."};
        if (!isSlotName(span.type))
            return UtteranceFault{span.begin, "\"" + span.type + "\" cannot be a slot name."};
        utterance.slots.push_back({first, utterance.tokens.size(), span.type});
    }
    cut(text.text.size());
    return checkWords(utterance);
}

std::optional<std::size_t> byteOffset(std::string_view text, std::size_t offset, OffsetUnit unit)
{
    std::size_t at = 0;
    for (std::size_t count = 0; count < offset;) {
        if (at >= text.size())
            return std::nullopt;
        const std::size_t length = lengthAt(text, at);
        at += length;
        count += unit == OffsetUnit::Utf16 && length == 4 ? 2 : 1;
        if (count > offset)
            return std::nullopt;
    }
    return at <= text.size() ? std::optional(at) : std::nullopt;
}

std::size_t countCharacters(std::string_view text, OffsetUnit unit)
{
    std::size_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        count += (byte & 0xC0) != 0x80 ? 1 : 0;
        count += unit == OffsetUnit::Utf16 && byte >= 0xF0 ? 1 : 0;
    }
    return count;
}

std::string usableSlotName(std::string_view name)
{
    if (isSlotName(name))
        return std::string(name);
    std::string out;
    bool good = false;
    for (std::size_t i = 0; i < name.size();) {
        const std::size_t length = std::min(lengthAt(name, i), name.size() - i);
        const std::string_view character = name.substr(i, length);
        // A mark alone is no name, so it is asked for behind a letter.
        const bool usable = isSlotName("a" + std::string(character));
        good = good || isSlotName(character);
        out += usable ? character : std::string_view("_");
        i += length;
    }
    return good ? out : std::string();
}

} // namespace filigree
