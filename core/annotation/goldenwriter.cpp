// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of the golden notation.
#include "core/annotation/golden.h"

#include <map>
#include <span>

#include "core/text/tokenizer.h"

namespace filigree {

namespace {

void appendEscaped(std::string &out, std::string_view word, bool atLineStart)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const bool special = c == '\\' || c == '{' || c == '}' || c == '|' || (i == 0 && c == '#')
            || (i == 0 && atLineStart && (c == '[' || c == '@'));
        if (special)
            out.push_back('\\');
        out.push_back(c);
    }
}

/// Words as they are written where the reader would cut them again in the same way, else with blanks between all.
void appendWords(std::string &out, std::span<const std::string> words, bool atLineStart)
{
    const bool apart = needSpaceBetweenAll(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && (apart || needsSpace(words[i - 1], words[i])))
            out.push_back(' ');
        appendEscaped(out, words[i], atLineStart && i == 0);
    }
}

} // namespace

std::string toGolden(const Utterance &utterance)
{
    std::string out;
    const std::span tokens(utterance.tokens);
    std::size_t at = 0;
    const auto words = [&](std::size_t end) {
        if (end == at)
            return;
        if (!out.empty())
            out.push_back(' ');
        appendWords(out, tokens.subspan(at, end - at), out.empty());
        at = end;
    };
    for (const SlotSpan &slot : utterance.slots) {
        words(slot.begin);
        if (!out.empty())
            out.push_back(' ');
        const bool braces = slot.end - slot.begin > 1;
        const bool atLineStart = out.empty() && !braces;
        if (braces)
            out.push_back('{');
        appendWords(out, tokens.subspan(slot.begin, slot.end - slot.begin), atLineStart);
        out += (braces ? "}|" : "|") + slot.type;
        at = slot.end;
    }
    words(tokens.size());
    return out;
}

std::string intentHeading(std::string_view intent)
{
    std::string out = "[";
    for (const char c : intent) {
        if (c == ']' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + ']';
}

std::string writeGolden(std::string_view locale, const std::vector<Utterance> &utterances)
{
    std::vector<std::string_view> order;
    std::map<std::string_view, std::vector<const Utterance *>> byIntent;
    for (const Utterance &utterance : utterances) {
        auto &group = byIntent[utterance.intent];
        if (group.empty())
            order.push_back(utterance.intent);
        group.push_back(&utterance);
    }
    std::string out;
    if (!locale.empty())
        out += "@locale " + std::string(locale) + '\n';
    for (const std::string_view intent : order) {
        out += intentHeading(intent) + '\n';
        for (const Utterance *utterance : byIntent[intent])
            out += toGolden(*utterance) + '\n';
    }
    return out;
}

} // namespace filigree
