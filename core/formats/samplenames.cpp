// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/samplenames.h"

#include <algorithm>

#include "core/formats/corpuspieces.h"
#include "core/formats/spannedtext.h"

namespace filigree {

const std::string &SampleNames::of(const std::string &name)
{
    auto [found, isNew] = m_names.emplace(name, std::string());
    if (!isNew)
        return found->second;
    std::string out;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (letter)
            out.push_back(c);
        else if (c >= '0' && c <= '9')
            out.push_back(static_cast<char>('A' + (c - '0')));
        else if (static_cast<unsigned char>(c) < 0x80 || static_cast<unsigned char>(c) >= 0xC0) // one a character
            out.push_back('_');
    }
    if (out.find_first_not_of('_') == std::string::npos)
        out = "Name" + out;
    for (std::size_t number = 0; !m_taken.insert(out).second; ++number) {
        std::string suffix = "_";
        for (std::size_t rest = number;; rest = rest / 26 - 1) {
            suffix.insert(1, 1, static_cast<char>('A' + rest % 26));
            if (rest < 26)
                break;
        }
        if (m_taken.count(out + suffix) == 0)
            out += suffix;
    }
    return found->second = std::move(out);
}

std::string sampleTemplate(const Utterance &utterance)
{
    const SpannedText sentence = spannedText(utterance);
    const std::string_view text(sentence.text);
    std::string out;
    std::size_t at = 0;
    const auto carrier = [&](std::string_view words) {
        std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](char c) { return c != '{' && c != '}'; });
    };
    for (const TextSpan &span : sentence.spans) {
        carrier(text.substr(at, span.begin - at));
        out += '\x01' + span.type + '\x02';
        at = span.end;
    }
    carrier(text.substr(at));
    return out;
}

void appendSample(std::string &out, const Utterance &utterance)
{
    appendItem(out, "intents", utterance.intent);
    appendItem(out, "samples of " + utterance.intent, sampleTemplate(utterance));
    for (const SlotSpan &slot : utterance.slots) {
        appendItem(out, "slots of " + utterance.intent, slot.type);
        appendItem(out, "types", slot.type);
        appendItem(out, "values of " + slot.type, slotValue(utterance, slot));
    }
}

std::string withSlotNames(std::string_view sample, SampleNames &names)
{
    std::string out;
    for (;;) {
        const std::size_t open = sample.find('\x01');
        out += sample.substr(0, open);
        if (open == std::string_view::npos)
            return out;
        const std::size_t close = sample.find('\x02', open);
        out += '{' + names.of(std::string(sample.substr(open + 1, close - open - 1))) + '}';
        sample.remove_prefix(close + 1);
    }
}

} // namespace filigree
