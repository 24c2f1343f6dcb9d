// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snips NLU datasets in JSON and in YAML. Each slot is an entity of its own, which Snips fills with the values of the
// utterances.
#include "core/formats/writers.h"

#include <algorithm>

#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/spannedtext.h"
#include "core/formats/yamltext.h"

namespace filigree {

namespace {

/// "en" of "en-US": what Snips calls a language. Portuguese alone is two of them there.
std::string languageOf(const std::string &locale)
{
    const std::string language = locale.substr(0, locale.find_first_of("-_"));
    if (language == "pt")
        return locale == "pt" || locale.ends_with("BR") ? "pt_br" : "pt_pt";
    return language.empty() ? "en" : language;
}

class SnipsWriter final : public CorpusWriter {
public:
    explicit SnipsWriter(const CorpusWriterOptions &options)
        : m_language(languageOf(options.locale))
    {
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        const std::string_view text(sentence.text);
        std::string json = ",\n{\"data\":[";
        const auto chunk = [&](std::string_view words, const std::string *slot) {
            if (words.empty())
                return;
            json += json.back() == '[' ? "{\"text\":" : ",{\"text\":";
            appendJsonString(json, words);
            for (const char *name : {",\"entity\":", ",\"slot_name\":"})
                if (slot != nullptr) {
                    json += name;
                    appendJsonString(json, *slot);
                }
            json.push_back('}');
        };
        std::size_t at = 0;
        for (const TextSpan &span : sentence.spans) {
            chunk(text.substr(at, span.begin - at), nullptr);
            chunk(text.substr(span.begin, span.end - span.begin), &span.type);
            at = span.end;
            appendItem(out, "entities", span.type);
        }
        chunk(text.substr(at), nullptr);
        appendPiece(out, utterance.intent, json + "]}");
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        std::string bytes = "{\"language\":";
        appendJsonString(bytes, m_language);
        bytes += ",\n\"intents\":{";
        for (const std::string &intent : pieces.groups()) {
            bytes += bytes.back() == '{' ? "\n" : ",\n";
            appendJsonString(bytes, intent);
            bytes += ":{\"utterances\":[";
            if (auto good = files.write(bytes); !good)
                return good;
            if (auto good = writeGroup(pieces, intent, 1, files); !good)
                return good;
            bytes = "]}";
        }
        bytes += "},\n\"entities\":{";
        for (const std::string &slot : pieces.items("entities")) {
            bytes += bytes.back() == '{' ? "\n" : ",\n";
            appendJsonString(bytes, slot);
            bytes +=
                ":{\"data\":[],\"use_synonyms\":true,\"automatically_extensible\":true,\"matching_strictness\":1.0}";
        }
        return files.write(bytes + "}}\n");
    }

private:
    std::string m_language;
};

/// `[artist](the beatles)`. There is no escape: a value with brackets in it is written without its slot, and square
/// brackets of the carrier become round ones.
class SnipsYamlWriter final : public CorpusWriter {
public:
    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        const std::string_view text(sentence.text);
        std::string line;
        std::size_t at = 0;
        const auto carrier = [&](std::string_view words) {
            for (const char c : words)
                line.push_back(c == '[' ? '(' : c == ']' ? ')' : c);
        };
        for (const TextSpan &span : sentence.spans) {
            const std::string_view value = text.substr(span.begin, span.end - span.begin);
            carrier(text.substr(at, span.begin - at));
            at = span.end;
            if (value.find_first_of("()[]") != std::string_view::npos) {
                carrier(value);
                continue;
            }
            const std::string slot = nameFor(span.type);
            line += '[' + slot + "](";
            line += value;
            line.push_back(')');
            appendItem(out, "slots of " + utterance.intent, slot);
        }
        carrier(text.substr(at));
        std::string item = "- ";
        appendJsonString(item, line);
        appendPiece(out, utterance.intent, item + '\n');
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        for (const std::string &intent : pieces.groups()) {
            std::string bytes = "---\ntype: intent\nname: ";
            appendYamlScalar(bytes, intent);
            const auto &slots = pieces.items("slots of " + intent);
            bytes += slots.empty() ? "\n" : "\nslots:\n";
            for (const std::string &slot : slots) {
                bytes += "- name: ";
                appendYamlScalar(bytes, slot);
                bytes += "\n  entity: ";
                appendYamlScalar(bytes, slot);
                bytes += '\n';
            }
            if (auto good = files.write(bytes + "utterances:\n"); !good)
                return good;
            if (auto good = writeGroup(pieces, intent, 0, files); !good)
                return good;
        }
        return {};
    }

private:
    /// A colon ends a name there.
    static std::string nameFor(std::string name)
    {
        std::replace(name.begin(), name.end(), ':', '_');
        return name;
    }
};

} // namespace

std::unique_ptr<CorpusWriter> makeSnipsWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<SnipsWriter>(options);
}

std::unique_ptr<CorpusWriter> makeSnipsYamlWriter(const CorpusWriterOptions &)
{
    return std::make_unique<SnipsYamlWriter>();
}

} // namespace filigree
