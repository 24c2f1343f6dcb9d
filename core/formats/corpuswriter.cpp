// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/corpuswriter.h"

#include <array>
#include <optional>

#include "core/annotation/golden.h"
#include "core/formats/corpusfields.h"
#include "core/formats/writers.h"

namespace filigree {

namespace {

class GoldenWriter final : public CorpusWriter {
public:
    explicit GoldenWriter(const CorpusWriterOptions &options)
        : m_locale(options.locale)
    {
    }
    void header(std::string &out) override
    {
        if (!m_locale.empty())
            out += "@locale " + m_locale + '\n';
    }
    void append(std::string &out, const Utterance &utterance) override
    {
        if (m_intent != utterance.intent) {
            m_intent = utterance.intent;
            out += intentHeading(utterance.intent) + '\n';
        }
        out += toGolden(utterance) + '\n';
    }
    void continueAfter(const Utterance &utterance) override { m_intent = utterance.intent; }

private:
    std::string m_locale;
    std::optional<std::string> m_intent;
};

class TextWriter final : public CorpusWriter {
public:
    explicit TextWriter(const CorpusWriterOptions &) { }
    void append(std::string &out, const Utterance &utterance) override { out += plainText(utterance) + '\n'; }
};

class JsonLinesWriter final : public CorpusWriter {
public:
    explicit JsonLinesWriter(const CorpusWriterOptions &options)
        : m_locale(options.locale)
        , m_tags(options.tags)
    {
    }
    void append(std::string &out, const Utterance &utterance) override
    {
        out += jsonLineBegin(m_locale, utterance.intent);
        appendList(out, utterance.tokens);
        out += "],\"tags\":[";
        appendList(out, slotTags(utterance, m_tags));
        out += "]}\n";
    }

private:
    static void appendList(std::string &out, const std::vector<std::string> &texts)
    {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0)
                out.push_back(',');
            appendJsonString(out, texts[i]);
        }
    }
    std::string m_locale;
    TagScheme m_tags;
};

class TsvWriter final : public CorpusWriter {
public:
    explicit TsvWriter(const CorpusWriterOptions &) { }
    void append(std::string &out, const Utterance &utterance) override
    {
        appendTsvField(out, utterance.intent);
        out.push_back('\t');
        appendTsvField(out, plainText(utterance));
        out.push_back('\t');
        appendTsvField(out, toGolden(utterance));
        out.push_back('\n');
    }
};

class CsvWriter final : public CorpusWriter {
public:
    explicit CsvWriter(const CorpusWriterOptions &) { }
    void header(std::string &out) override { out += "intent,text,annotated\n"; }
    void append(std::string &out, const Utterance &utterance) override
    {
        appendCsvField(out, utterance.intent);
        out.push_back(',');
        appendCsvField(out, plainText(utterance));
        out.push_back(',');
        appendCsvField(out, toGolden(utterance));
        out.push_back('\n');
    }
};

class ConllWriter final : public CorpusWriter {
public:
    explicit ConllWriter(const CorpusWriterOptions &options)
        : m_tags(options.tags)
    {
    }
    void append(std::string &out, const Utterance &utterance) override
    {
        out += conllSentenceBegin(utterance.intent);
        const auto tags = slotTags(utterance, m_tags);
        for (std::size_t i = 0; i < tags.size(); ++i)
            out += utterance.tokens[i] + '\t' + tags[i] + '\n';
        out.push_back('\n');
    }

private:
    TagScheme m_tags;
};

template <class Writer> std::unique_ptr<CorpusWriter> make(const CorpusWriterOptions &options)
{
    return std::make_unique<Writer>(options);
}

constexpr auto formats = std::to_array<CorpusFormat>({
    {"golden", ".golden", "Golden notation", false, make<GoldenWriter>},
    {"text", ".txt", "Plain text, a sentence a line", true, make<TextWriter>},
    {"jsonl", ".jsonl", "JSON lines with tokens and BIO tags", true, make<JsonLinesWriter>, false, false, true},
    {"tsv", ".tsv", "Tab-separated values", true, make<TsvWriter>},
    {"csv", ".csv", "Comma-separated values", false, make<CsvWriter>},
    {"conll", ".conll", "CoNLL columns with BIO tags", true, make<ConllWriter>, false, false, true},
    {"trio", "", "Folder with seq.in, seq.out and label", false, makeTrioWriter, true, true, true},
    {"rasa", ".yml", "Rasa NLU, YAML 3.1", false, makeRasaWriter, true, false, false, makeRasaStreamWriter},
    {"rasa-json", ".json", "Rasa NLU, JSON", false, makeRasaJsonWriter},
    {"snips", ".json", "Snips NLU, JSON", false, makeSnipsWriter, true},
    {"snips-yaml", ".yaml", "Snips NLU, YAML", false, makeSnipsYamlWriter, true},
    {"alexa", ".json", "Alexa interaction model", false, makeAlexaWriter, true},
    {"dialogflow", "", "Dialogflow ES agent, a folder or zip file", false, makeDialogflowWriter, true, true},
    {"lex", "", "Amazon Lex bot, a folder or zip file", false, makeLexWriter, true, true},
    {"luis", ".json", "LUIS application", false, makeLuisWriter, true},
    {"wit", ".json", "Wit utterances", false, makeWitWriter},
    {"massive", ".jsonl", "JSON lines as in MASSIVE", true, makeMassiveWriter},
    {"chatito", ".chatito", "Chatito templates", false, makeChatitoWriter, true},
    {"chatette", ".chatette", "Chatette templates", false, makeChatetteWriter, true},
    {"spacy", ".json", "spaCy training data, JSON", false, makeSpacyWriter},
    {"hf", "", "Hugging Face dataset, a folder", false, makeHuggingFaceWriter, true, true, true},
});

} // namespace

std::span<const CorpusFormat> corpusFormats()
{
    return formats;
}

const CorpusFormat *findCorpusFormat(std::string_view name)
{
    for (const CorpusFormat &format : formats)
        if (format.name == name)
            return &format;
    return nullptr;
}

std::string taggedCorpusFormats()
{
    std::string out;
    for (const CorpusFormat &format : formats)
        if (format.tags)
            out += (out.empty() ? "" : ", ") + std::string(format.name);
    return out;
}

Result<std::unique_ptr<CorpusWriter>> makeCorpusWriter(std::string_view name, const CorpusWriterOptions &options)
{
    const CorpusFormat *format = findCorpusFormat(name);
    if (format != nullptr && options.tags != TagScheme::Bio && !format->tags)
        return fail(ErrorCode::InvalidOption,
                    "The format " + std::string(name) + " has no tags that could be "
                        + std::string(tagSchemeName(options.tags)) + ". These have: " + taggedCorpusFormats() + '.');
    if (format != nullptr)
        return format->make(options);
    std::string known;
    for (const CorpusFormat &other : formats)
        known += (known.empty() ? "" : ", ") + std::string(other.name);
    return fail(ErrorCode::InvalidOption,
                "There is no corpus format \"" + std::string(name) + "\". The formats are: " + known + '.');
}

} // namespace filigree
