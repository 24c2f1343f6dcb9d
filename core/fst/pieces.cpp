// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/pieces.h"

namespace filigree {

namespace {

std::optional<std::uint32_t> valuePiece(const Vocabulary &vocabulary, const Utterance &utterance, const SlotSpan &slot)
{
    const auto type = vocabulary.findType(slot.type);
    if (!type || slot.end <= slot.begin || slot.end > utterance.tokens.size())
        return std::nullopt;
    std::string words;
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
        if (i > slot.begin)
            words.push_back(' ');
        words += utterance.tokens[i];
    }
    const auto value = vocabulary.findValue(*type, words);
    if (!value)
        return std::nullopt;
    return vocabulary.wordCount() + *value;
}

} // namespace

std::optional<std::vector<std::uint32_t>> toPieces(const Vocabulary &vocabulary, const Utterance &utterance)
{
    std::vector<std::uint32_t> out;
    auto slot = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        if (slot != utterance.slots.end() && slot->begin == i) {
            const auto piece = valuePiece(vocabulary, utterance, *slot);
            if (!piece)
                return std::nullopt;
            out.push_back(*piece);
            i = slot->end;
            ++slot;
            continue;
        }
        const auto word = vocabulary.findWord(utterance.tokens[i]);
        if (!word)
            return std::nullopt;
        out.push_back(*word);
        ++i;
    }
    if (slot != utterance.slots.end())
        return std::nullopt;
    return out;
}

Utterance fromPieces(const Vocabulary &vocabulary, const std::string &intent, std::span<const std::uint32_t> pieces)
{
    Utterance out;
    out.intent = intent;
    for (const std::uint32_t piece : pieces) {
        std::string_view words = vocabulary.piece(piece);
        if (!vocabulary.isValue(piece)) {
            out.tokens.emplace_back(words);
            continue;
        }
        const std::size_t begin = out.tokens.size();
        for (std::size_t blank = words.find(' '); blank != std::string_view::npos; blank = words.find(' ')) {
            out.tokens.emplace_back(words.substr(0, blank));
            words.remove_prefix(blank + 1);
        }
        out.tokens.emplace_back(words);
        const std::uint32_t type = vocabulary.typeOfValue(piece - vocabulary.wordCount());
        out.slots.push_back({begin, out.tokens.size(), vocabulary.slotTypes()[type]});
    }
    return out;
}

std::uint32_t labelOfPiece(const Vocabulary &vocabulary, std::uint32_t piece)
{
    return vocabulary.isValue(piece) ? vocabulary.atomLabel(vocabulary.atomOfValue(piece - vocabulary.wordCount()))
                                     : vocabulary.wordLabel(piece);
}

} // namespace filigree
