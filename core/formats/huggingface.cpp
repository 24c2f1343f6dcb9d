// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dataset that Hugging Face's `datasets` loads: a folder with a JSON Lines file a split,
// {"text","intent","tokens","ner_tags"}, and a card (README.md) that says so.
#include "core/formats/readers.h"

#include <algorithm>
#include <optional>

#include "core/formats/biotags.h"
#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/linereader.h"
#include "core/formats/queuedreader.h"
#include "core/formats/writers.h"
#include "core/formats/yamltext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class HuggingFaceReader final : public QueuedReader {
public:
    explicit HuggingFaceReader(std::vector<std::filesystem::path> files)
        : m_files(std::move(files))
    {
    }
    double progress() const override
    {
        const double inFile = m_lines ? m_lines->progress() : 0;
        return m_files.empty()
            ? 1.0
            : (static_cast<double>(m_opened) - (m_lines ? 1 : 0) + inFile) / static_cast<double>(m_files.size());
    }

protected:
    bool fill() override
    {
        if (!m_lines) {
            if (m_opened >= m_files.size())
                return false;
            const std::filesystem::path &file = m_files[m_opened++];
            auto lines = LineReader::open(file);
            if (!lines) {
                addError(lines.error());
                return false;
            }
            m_lines.emplace(*std::move(lines));
            m_split = m_files.size() > 1 || file.stem() == "train" ? file.stem().string() : std::string();
            return true;
        }
        std::string_view line;
        const auto more = m_lines->next(line);
        if (!more)
            addError(more.error());
        else if (!*more)
            m_lines.reset();
        else if (line.find_first_not_of(" \t") != std::string_view::npos)
            readLine(line);
        return true;
    }

private:
    void fail(std::string what) { addError(m_lines->failAt(0, std::move(what)).value()); }

    void readLine(std::string_view line)
    {
        const auto json = JsonText::make(std::string(line), m_lines->name());
        const auto value = json ? json->parse(json->root()) : Result<JsonValue>(failWith(json.error()));
        if (!value) {
            Error error = value.error();
            error.line = m_lines->line();
            return addError(std::move(error));
        }
        const JsonValue *tokens = value->find("tokens");
        const JsonValue *tags = value->find("ner_tags");
        if (tokens == nullptr || !tokens->isList())
            return fail("There is no list \"tokens\" in this line.");
        const JsonValue *intent = value->find("intent");
        if (intent != nullptr && !intent->isText())
            return fail(intent->kind == JsonValue::Kind::Number ? "The \"intent\" is a number. Write its name."
                                                                : "The \"intent\" is no text. Write its name.");
        CorpusEntry entry;
        entry.line = m_lines->line();
        entry.split = m_split;
        entry.utterance.intent = foldWhiteSpace(jsonText(*value, "intent"));
        if (entry.utterance.intent.empty())
            entry.utterance.intent = unknownIntent;
        for (const JsonValue &token : tokens->items)
            entry.utterance.tokens.push_back(token.text);
        std::vector<std::string> names;
        for (std::size_t i = 0; tags != nullptr && i < tags->items.size(); ++i) {
            if (!tags->items[i].isText())
                return fail("The \"ner_tags\" are numbers. Write the tags themselves: \"O\", \"B-City\".");
            names.push_back(tags->items[i].text);
        }
        auto fault = tags != nullptr ? setSlots(entry.utterance, names) : std::nullopt;
        if (!fault)
            fault = checkWords(entry.utterance);
        if (fault)
            return fail(fault->what);
        addEntry(std::move(entry));
    }

    std::vector<std::filesystem::path> m_files;
    std::size_t m_opened = 0;
    std::optional<LineReader> m_lines;
    std::string m_split;
};

class HuggingFaceWriter final : public CorpusWriter {
public:
    explicit HuggingFaceWriter(const CorpusWriterOptions &options)
        : m_locale(options.locale)
        , m_tags(options.tags)
    {
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        std::string line = "{\"text\":";
        appendJsonString(line, plainText(utterance));
        line += ",\"intent\":";
        appendJsonString(line, utterance.intent);
        appendList(line, ",\"tokens\":[", utterance.tokens);
        appendList(line, ",\"ner_tags\":[", slotTags(utterance, m_tags));
        appendPiece(out, "train", line + "}\n");
        appendItem(out, "intents", utterance.intent);
        for (const SlotSpan &slot : utterance.slots)
            appendItem(out, "slots", slot.type);
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        if (auto good = files.begin("README.md"); !good)
            return good;
        if (auto good = files.write(card(pieces)); !good)
            return good;
        if (auto good = files.begin("train.jsonl"); !good)
            return good;
        return writeGroup(pieces, "train", 0, files);
    }

private:
    static void appendList(std::string &out, std::string_view begin, const std::vector<std::string> &texts)
    {
        out += begin;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0)
                out.push_back(',');
            appendJsonString(out, texts[i]);
        }
        out.push_back(']');
    }

    [[nodiscard]] std::string schemeTitle() const
    {
        return m_tags == TagScheme::Bio ? "BIO" : m_tags == TagScheme::Bioes ? "BIOES" : "IOB1";
    }

    std::string card(const CorpusPieces &pieces) const
    {
        std::string out = "---\n";
        const std::string language = m_locale.substr(0, m_locale.find_first_of("-_"));
        if (!language.empty())
            out += "language:\n- \"" + language + "\"\n";
        out += "task_categories:\n- token-classification\n- text-classification\nconfigs:\n- config_name: default\n"
               "  data_files:\n  - split: train\n    path: train.jsonl\ndataset_info:\n  features:\n"
               "  - name: text\n    dtype: string\n  - name: intent\n    dtype: string\n"
               "  - name: tokens\n    sequence: string\n  - name: ner_tags\n    sequence: string\n---\n\n"
               "# Corpus\n\nUtterances with an intent and with slots as "
            + schemeTitle() + " tags, made with Filigree";
        out += m_locale.empty() ? ".\n" : ", for " + m_locale + ".\n";
        for (const char *what : {"intents", "slots"}) {
            const auto &names = pieces.items(what);
            out += std::string("\n- ") + what + " (" + std::to_string(names.size()) + "):";
            for (const std::string &name : names)
                out += (&name == &names.front() ? " `" : ", `") + name + '`';
        }
        return out + '\n';
    }

    std::string m_locale;
    TagScheme m_tags;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openHuggingFace(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        for (auto item = std::filesystem::directory_iterator(path, error);
             !error && item != std::filesystem::directory_iterator(); item.increment(error))
            if (item->path().extension() == ".jsonl")
                files.push_back(item->path());
        std::sort(files.begin(), files.end());
        if (files.empty())
            return failWith({ErrorCode::NotFound, "There is no .jsonl file in this folder.", path.string(), 0, 0});
    } else {
        auto there = LineReader::open(path);
        if (!there)
            return failWith(there.error());
        files.push_back(path);
    }
    return std::make_unique<HuggingFaceReader>(std::move(files));
}

std::unique_ptr<CorpusWriter> makeHuggingFaceWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<HuggingFaceWriter>(options);
}

} // namespace filigree
