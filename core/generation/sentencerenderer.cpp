// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/sentencerenderer.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/corpusfields.h"
#include "core/fst/pieces.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

/// A piece alone, as an utterance: what the formats make of it is what they would make of it in a sentence.
Utterance alone(const Vocabulary &vocabulary, std::uint32_t piece)
{
    return fromPieces(vocabulary, {}, std::span(&piece, 1));
}

class JsonLinesRenderer final : public SentenceRenderer {
public:
    JsonLinesRenderer(const SentenceSpace &space, const std::string &locale)
    {
        for (const std::string &intent : space.intents())
            m_begins.push_back(jsonLineBegin(locale, intent));
        const Vocabulary &vocabulary = space.vocabulary();
        std::map<std::pair<std::string, std::size_t>, std::uint32_t> known;
        std::string bytes;
        m_tagsOf.reserve(vocabulary.pieceCount());
        for (std::uint32_t piece = 0; piece < vocabulary.pieceCount(); ++piece) {
            const Utterance utterance = alone(vocabulary, piece);
            bytes.clear();
            appendList(bytes, utterance.tokens);
            m_tokens.add(bytes);
            const std::string type = utterance.slots.empty() ? std::string() : utterance.slots[0].type;
            const auto [it, isNew] = known.try_emplace({type, utterance.tokens.size()}, m_tagLists);
            if (isNew) {
                bytes.clear();
                appendList(bytes, bioTags(utterance));
                m_tags.add(bytes);
                ++m_tagLists;
            }
            m_tagsOf.push_back(it->second);
        }
    }

    void append(std::string &out, const SentencePath &path, Stream &) const override
    {
        out += m_begins[path.intent];
        m_tokens.append(out, path.pieces);
        out.back() = ']'; // instead of the last comma; a sentence is never empty
        out += ",\"tags\":[";
        m_tags.append(out, path.pieces, [this](std::uint32_t piece) { return m_tagsOf[piece]; });
        out.back() = ']';
        out += "}\n";
    }

private:
    static void appendList(std::string &out, const std::vector<std::string> &texts)
    {
        for (const std::string &text : texts) {
            appendJsonString(out, text);
            out.push_back(',');
        }
    }

    std::vector<std::string> m_begins; ///< by intent
    PackedStrings m_tokens; ///< by piece, each token followed by a comma
    PackedStrings m_tags; ///< by kind of piece
    std::vector<std::uint32_t> m_tagsOf;
    std::uint32_t m_tagLists = 0;
};

class ConllRenderer final : public SentenceRenderer {
public:
    explicit ConllRenderer(const SentenceSpace &space)
    {
        for (const std::string &intent : space.intents())
            m_begins.push_back(conllSentenceBegin(intent));
        for (std::uint32_t piece = 0; piece < space.vocabulary().pieceCount(); ++piece) {
            const Utterance utterance = alone(space.vocabulary(), piece);
            const auto tags = bioTags(utterance);
            std::string lines;
            for (std::size_t i = 0; i < tags.size(); ++i)
                lines += utterance.tokens[i] + '\t' + tags[i] + '\n';
            m_lines.add(lines);
        }
    }

    void append(std::string &out, const SentencePath &path, Stream &) const override
    {
        out += m_begins[path.intent];
        m_lines.append(out, path.pieces);
        out.push_back('\n');
    }

private:
    std::vector<std::string> m_begins;
    PackedStrings m_lines;
};

/// Formats that hold the sentence as it is written: golden, text, tsv. Where blanks depend on neighbours (punctuation,
/// scripts without spaces) the format's own writer is asked.
class WrittenRenderer final : public SentenceRenderer {
public:
    enum class Fields { Golden, Text, Both };

    WrittenRenderer(const SentenceSpace &space, Fields fields)
        : m_space(space)
        , m_fields(fields)
    {
        for (const std::string &intent : space.intents()) {
            std::string field;
            appendTsvField(field, intent);
            m_begins.push_back(fields == Fields::Golden ? intentHeading(intent) + '\n' : field + '\t');
        }
        const Vocabulary &vocabulary = space.vocabulary();
        for (std::uint32_t piece = 0; piece < vocabulary.pieceCount(); ++piece) {
            const Utterance utterance = alone(vocabulary, piece);
            m_care.push_back(needsCare(utterance) ? 1 : 0);
            if (fields != Fields::Golden)
                m_text.add(plainText(utterance) + ' ');
            if (fields != Fields::Text)
                m_golden.add(toGolden(utterance) + ' ');
        }
    }

    void append(std::string &out, const SentencePath &path, Stream &stream) const override
    {
        for (const std::uint32_t piece : path.pieces)
            if (m_care[piece] != 0) {
                stream.writer->append(out, m_space.utterance(path));
                stream.lastIntent = path.intent;
                return;
            }
        if (m_fields == Fields::Golden && stream.lastIntent != path.intent) {
            out += m_begins[path.intent];
            stream.lastIntent = path.intent;
            stream.writer->continueAfter({m_space.intents()[path.intent], {}, {}});
        }
        if (m_fields == Fields::Both)
            out += m_begins[path.intent];
        if (m_fields != Fields::Golden)
            copy(out, m_text, path, m_fields == Fields::Both ? '\t' : '\n');
        if (m_fields != Fields::Text)
            copy(out, m_golden, path, '\n');
    }

private:
    /// Would its neighbours or the start of a line change how it is written?
    static bool needsCare(const Utterance &utterance)
    {
        static const std::string thai = "\u0E01";
        const auto &words = utterance.tokens;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (!needsSpace(i == 0 ? thai : words[i - 1], words[i]) || !needsSpace(words[i], thai))
                return true;
        return words[0][0] == '[' || words[0][0] == '@' || words[0][0] == '#';
    }

    static void copy(std::string &out, const PackedStrings &strings, const SentencePath &path, char end)
    {
        strings.append(out, path.pieces);
        out.back() = end; // instead of the last blank
    }

    const SentenceSpace &m_space;
    Fields m_fields;
    std::vector<std::string> m_begins;
    std::vector<char> m_care;
    PackedStrings m_text;
    PackedStrings m_golden;
};

} // namespace

std::unique_ptr<SentenceRenderer> SentenceRenderer::make(std::string_view format, const SentenceSpace &space,
                                                         const std::string &locale)
{
    using Fields = WrittenRenderer::Fields;
    if (format == "jsonl")
        return std::make_unique<JsonLinesRenderer>(space, locale);
    if (format == "conll")
        return std::make_unique<ConllRenderer>(space);
    if (format == "golden")
        return std::make_unique<WrittenRenderer>(space, Fields::Golden);
    if (format == "text")
        return std::make_unique<WrittenRenderer>(space, Fields::Text);
    if (format == "tsv")
        return std::make_unique<WrittenRenderer>(space, Fields::Both);
    return nullptr;
}

} // namespace filigree
