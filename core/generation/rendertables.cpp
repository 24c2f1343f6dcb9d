// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/rendertables.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/corpusfields.h"
#include "core/fst/pieces.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

/// A phrase or a value alone, as an utterance: what a format makes of it is what it would make of it in a sentence.
Utterance alone(const Vocabulary &vocabulary, std::span<const std::uint32_t> words)
{
    return fromPieces(vocabulary, {}, words);
}

Utterance aloneValue(const Vocabulary &vocabulary, std::uint32_t value)
{
    const std::uint32_t piece = vocabulary.wordCount() + value;
    return fromPieces(vocabulary, {}, std::span(&piece, 1));
}

constexpr std::uint32_t joined = notes::glueLeft | notes::glueRight;

/// How plainText() would join it to its neighbours: needsSpace() looks at one character on either side, and asks for
/// each whether it clings to anything, or to others of its script.
std::uint32_t edges(const Utterance &utterance)
{
    static const std::string latin = "x";
    static const std::string thai = "\u0E01";
    if (utterance.tokens.empty())
        return 0;
    const std::string &first = utterance.tokens.front();
    const std::string &last = utterance.tokens.back();
    std::uint32_t out = 0;
    if (!needsSpace(latin, first))
        out |= notes::glueLeft;
    else if (!needsSpace(thai, first))
        out |= notes::scriptLeft;
    if (!needsSpace(last, latin))
        out |= notes::glueRight;
    else if (!needsSpace(last, thai))
        out |= notes::scriptRight;
    return out;
}

/// What the golden notation must know: a run of words is written close where it can be read again, so the whole run
/// counts; and some marks are escaped at the start of a line.
std::uint32_t goldenNote(const Utterance &utterance)
{
    std::uint32_t out = 0;
    const auto &words = utterance.tokens;
    if (words.empty())
        return out;
    if (words[0][0] == '[' || words[0][0] == '@')
        out |= notes::slow;
    if (!utterance.slots.empty())
        return out;
    if (edges(utterance) != 0)
        out |= notes::slowSplit;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (!needsSpace(words[i - 1], words[i]))
            out |= notes::slowSplit;
    return out;
}

/// Makes one channel: `write(utterance, bytes)` appends the bytes and returns the note.
template <class Write>
void fill(RenderChannel &channel, const Vocabulary &vocabulary, const PhraseTable &phrases, Write write)
{
    std::string bytes;
    for (std::uint32_t phrase = 0; phrase < phrases.size(); ++phrase) {
        bytes.clear();
        const std::uint32_t note = write(alone(vocabulary, phrases.words(phrase)), bytes);
        channel.phrases.add(bytes, note);
    }
    channel.phrases.finish();
    for (std::uint32_t value = 0; value < vocabulary.valueCount(); ++value) {
        bytes.clear();
        const std::uint32_t note = write(aloneValue(vocabulary, value), bytes);
        channel.values.add(bytes, note);
    }
    if (vocabulary.valueCount() == 0)
        channel.values.add({}, 0);
    channel.values.finish();
}

void addFixed(RenderTables &out, std::string_view text)
{
    out.fixed.add(text, joined);
}

void appendList(std::string &out, const std::vector<std::string> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out.push_back(',');
        appendJsonString(out, texts[i]);
    }
}

void makeJsonLines(RenderTables &out, const Vocabulary &vocabulary, const PhraseTable &phrases, TagScheme scheme)
{
    addFixed(out, "]}\n");
    addFixed(out, "],\"tags\":[");
    out.separator = ',';
    out.channels.resize(2);
    RenderChannel &tags = out.channels[1];
    std::map<std::pair<std::string, std::size_t>, std::uint32_t> kinds;
    fill(out.channels[0], vocabulary, phrases, [&](const Utterance &utterance, std::string &bytes) {
        appendList(bytes, utterance.tokens);
        std::string tagBytes;
        if (utterance.slots.empty()) {
            appendList(tagBytes, slotTags(utterance, scheme));
            tags.phrases.add(tagBytes, 0);
            return 0U;
        }
        const auto [it, isNew] = kinds.try_emplace({utterance.slots[0].type, utterance.tokens.size()},
                                                   static_cast<std::uint32_t>(kinds.size()));
        if (isNew) {
            appendList(tagBytes, slotTags(utterance, scheme));
            tags.values.add(tagBytes, 0);
        }
        out.kinds.push_back(it->second);
        return 0U;
    });
    tags.phrases.finish();
    if (kinds.empty()) {
        out.kinds.push_back(0);
        tags.values.add({}, 0);
    }
    tags.values.finish();
}

void makeConll(RenderTables &out, const Vocabulary &vocabulary, const PhraseTable &phrases, TagScheme scheme)
{
    addFixed(out, "\n");
    addFixed(out, {});
    out.channels.resize(1);
    fill(out.channels[0], vocabulary, phrases, [scheme](const Utterance &utterance, std::string &bytes) {
        const auto tags = slotTags(utterance, scheme);
        for (std::size_t i = 0; i < tags.size(); ++i)
            bytes += utterance.tokens[i] + '\t' + tags[i] + '\n';
        return joined;
    });
}

/// Formats that hold the sentence as it is written, or in the golden notation, or one after the other.
void makeWritten(RenderTables &out, const Vocabulary &vocabulary, const PhraseTable &phrases, bool text, bool golden,
                 bool quotes)
{
    addFixed(out, "\n");
    addFixed(out, quotes ? "," : "\t");
    const auto quoted = [quotes](const std::string &bytes) {
        return quotes && bytes.find_first_of(",\"\r\n") != std::string::npos ? notes::slow : 0U;
    };
    if (text)
        fill(out.channels.emplace_back(), vocabulary, phrases, [&](const Utterance &utterance, std::string &bytes) {
            bytes = plainText(utterance);
            return edges(utterance) | quoted(bytes);
        });
    if (golden)
        fill(out.channels.emplace_back(), vocabulary, phrases, [&](const Utterance &utterance, std::string &bytes) {
            bytes = toGolden(utterance);
            return goldenNote(utterance) | quoted(bytes);
        });
}

/// What stands before a sentence.
std::string lineBegin(std::string_view format, const std::string &locale, const std::string &intent)
{
    std::string out;
    if (format == "jsonl")
        out = jsonLineBegin(locale, intent);
    else if (format == "conll")
        out = conllSentenceBegin(intent);
    else if (format == "golden")
        out = intentHeading(intent) + '\n';
    else if (format == "tsv")
        appendTsvField(out, intent), out += '\t';
    else if (format == "csv")
        appendCsvField(out, intent), out += ',';
    return out;
}

} // namespace

std::optional<RenderTables> makeRenderTables(std::string_view format, const Vocabulary &vocabulary,
                                             const PhraseTable &phrases, const std::vector<std::string> &intents,
                                             const CorpusWriterOptions &options)
{
    if (options.tags == TagScheme::Iob1) // a tag depends on the slot before
        return std::nullopt;
    RenderTables out;
    if (format == "jsonl")
        makeJsonLines(out, vocabulary, phrases, options.tags);
    else if (format == "conll")
        makeConll(out, vocabulary, phrases, options.tags);
    else if (format == "golden")
        makeWritten(out, vocabulary, phrases, false, true, false);
    else if (format == "text")
        makeWritten(out, vocabulary, phrases, true, false, false);
    else if (format == "tsv")
        makeWritten(out, vocabulary, phrases, true, true, false);
    else if (format == "csv")
        makeWritten(out, vocabulary, phrases, true, true, true);
    else
        return std::nullopt;
    for (const std::string &intent : intents)
        addFixed(out, lineBegin(format, options.locale, intent));
    out.fixed.finish();
    out.beginsOnChange = format == "golden";
    return out;
}

} // namespace filigree
