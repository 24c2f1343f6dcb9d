// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Suggestions and the golden text: what a model may learn of it, and how the accepted ones come into it.
#include "core/project/preannotation.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace filigree {

namespace {

/// Where a sentence of the intent is added: after the last one that stands there; nothing when there is no heading.
std::optional<std::size_t> endOfIntent(const GoldenText &golden, const std::string &intent)
{
    std::optional<std::size_t> out;
    for (const GoldenUtterance &one : golden.utterances)
        if (one.utterance.intent == intent)
            out = one.end;
    return out;
}

} // namespace

std::vector<Utterance> annotatedUtterances(const GoldenText &golden)
{
    std::set<std::string> withSlots; // intents
    for (const GoldenUtterance &one : golden.utterances)
        if (!one.utterance.slots.empty())
            withSlots.insert(one.utterance.intent);
    std::vector<Utterance> out;
    for (const GoldenUtterance &one : golden.utterances) {
        const bool annotated = !one.utterance.slots.empty() || !withSlots.contains(one.utterance.intent);
        if (annotated && one.utterance.intent != unknownIntent)
            out.push_back(one.utterance);
    }
    return out;
}

std::string withSuggestions(std::string_view text, const std::vector<const AnnotationSuggestion *> &accepted)
{
    struct Edit {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string words;
    };
    std::vector<Edit> edits;
    std::vector<std::pair<std::string, std::string>> homeless; // intents without a place, and their sentences
    const auto golden = parseGolden(text);
    if (!golden)
        return std::string(text);
    for (const AnnotationSuggestion *one : accepted) {
        for (const auto &line : one->lines) {
            if (!line.movesIntent) {
                edits.push_back({line.begin, line.end, toGolden(line.utterance)});
                continue;
            }
            const bool lastLine = line.end >= text.size();
            edits.push_back({line.begin, lastLine ? line.end : line.end + 1, {}}); // it goes from here
            if (const auto place = endOfIntent(*golden, line.utterance.intent))
                edits.push_back({*place, *place, '\n' + toGolden(line.utterance)});
            else
                homeless.emplace_back(line.utterance.intent, toGolden(line.utterance));
        }
    }
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    std::string out;
    std::size_t at = 0;
    for (const Edit &edit : edits) {
        if (edit.begin < at)
            continue; // two suggestions for one line: the first holds
        out += text.substr(at, edit.begin - at);
        out += edit.words;
        at = edit.end;
    }
    out += text.substr(at);
    std::string open;
    for (const auto &[intent, sentence] : homeless) {
        if (!out.empty() && out.back() != '\n')
            out += '\n';
        if (intent != open)
            out += '\n' + intentHeading(intent) + '\n';
        open = intent;
        out += sentence + '\n';
    }
    return out;
}

} // namespace filigree
