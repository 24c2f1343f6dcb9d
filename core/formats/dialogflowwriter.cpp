// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An agent of Dialogflow ES as a folder; its content, packed as a zip file, is what Dialogflow imports. Each slot is an
// entity with the values that stand in the corpus.
#include "core/formats/writers.h"

#include "core/base/hash.h"
#include "core/base/localename.h"
#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/jsonfolder.h"
#include "core/formats/spannedtext.h"

namespace filigree {

namespace {

/// An identifier of the form that the tool has, the same for the same thing.
std::string identifier(std::string_view kind, std::string_view name)
{
    const std::string digits = StableHash().add(kind).add(name).hex() + StableHash().add(name).add(kind).hex();
    return digits.substr(0, 8) + '-' + digits.substr(8, 4) + '-' + digits.substr(12, 4) + '-' + digits.substr(16, 4)
        + '-' + digits.substr(20, 12);
}

class DialogflowWriter final : public CorpusWriter {
public:
    explicit DialogflowWriter(const CorpusWriterOptions &options)
        : m_language(options.locale.empty() ? "en" : options.locale.substr(0, options.locale.find_first_of("-_")))
    {
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        const std::string_view text(sentence.text);
        std::string json = ",\n{\"data\":[";
        const auto part = [&](std::string_view words, const std::string *slot) {
            if (words.empty())
                return;
            json += json.back() == '[' ? "{\"text\":" : ",{\"text\":";
            appendJsonString(json, words);
            if (slot != nullptr) {
                json += ",\"alias\":";
                appendJsonString(json, *slot);
                json += ",\"meta\":";
                appendJsonString(json, '@' + *slot);
            }
            json += ",\"userDefined\":";
            json += slot != nullptr ? "true}" : "false}";
        };
        std::size_t at = 0;
        for (const TextSpan &span : sentence.spans) {
            const std::string_view value = text.substr(span.begin, span.end - span.begin);
            part(text.substr(at, span.begin - at), nullptr);
            part(value, &span.type);
            at = span.end;
            appendItem(out, "slots of " + utterance.intent, span.type);
            appendItem(out, "entities", span.type);
            appendItem(out, "values of " + span.type, value);
        }
        part(text.substr(at), nullptr);
        appendPiece(out, utterance.intent, json + "],\"isTemplate\":false,\"count\":0}");
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        if (auto good = checkLocaleName(m_language); !good) // it is part of file names
            return good;
        std::string agent = "{\"description\":\"\",\"language\":";
        appendJsonString(agent, m_language);
        agent += ",\"defaultTimezone\":\"Etc/UTC\",\"supportedLanguages\":[],\"displayName\":\"Corpus\"}\n";
        if (auto good = writeWhole(files, "agent.json", agent); !good)
            return good;
        if (auto good = writeWhole(files, "package.json", "{\"version\":\"1.0.0\"}\n"); !good)
            return good;
        FileNames names("_usersays");
        for (const std::string &intent : pieces.groups())
            if (auto good = writeIntent(pieces, intent, "intents/" + names.of(intent), files); !good)
                return good;
        FileNames entityNames("_entries");
        for (const std::string &slot : pieces.items("entities"))
            if (auto good = writeEntity(pieces, slot, "entities/" + entityNames.of(slot), files); !good)
                return good;
        return {};
    }

private:
    Result<void> writeIntent(const CorpusPieces &pieces, const std::string &intent, const std::string &file,
                             CorpusFiles &files) const
    {
        std::string about = "{\"id\":\"" + identifier("intent", intent) + "\",\"name\":";
        appendJsonString(about, intent);
        about += ",\"auto\":true,\"contexts\":[],\"responses\":[{\"resetContexts\":false,\"affectedContexts\":[],"
                 "\"parameters\":[";
        for (const std::string &slot : pieces.items("slots of " + intent)) {
            about += (about.back() == '[' ? "{\"id\":\"" : ",{\"id\":\"") + identifier(intent, slot) + "\",\"name\":";
            appendJsonString(about, slot);
            about += ",\"required\":false,\"dataType\":";
            appendJsonString(about, '@' + slot);
            about += ",\"value\":";
            appendJsonString(about, '$' + slot);
            about += ",\"isList\":false}";
        }
        about += "],\"messages\":[]}],\"priority\":500000,\"webhookUsed\":false,\"fallbackIntent\":false,\"events\":[]}"
                 "\n";
        if (auto good = writeWhole(files, file + ".json", about); !good)
            return good;
        if (auto good = writeWhole(files, file + "_usersays_" + m_language + ".json", "["); !good)
            return good;
        if (auto good = writeGroup(pieces, intent, 1, files); !good)
            return good;
        return files.write("]\n");
    }

    Result<void> writeEntity(const CorpusPieces &pieces, const std::string &slot, const std::string &file,
                             CorpusFiles &files) const
    {
        std::string about = "{\"id\":\"" + identifier("entity", slot) + "\",\"name\":";
        appendJsonString(about, slot);
        about += ",\"isOverridable\":true,\"isEnum\":false,\"isRegexp\":false,\"automatedExpansion\":true,"
                 "\"allowFuzzyExtraction\":false}\n";
        if (auto good = writeWhole(files, file + ".json", about); !good)
            return good;
        std::string entries = "[";
        for (const std::string &value : pieces.items("values of " + slot)) {
            entries += entries.back() == '[' ? "\n{\"value\":" : ",\n{\"value\":";
            appendJsonString(entries, value);
            entries += ",\"synonyms\":[";
            appendJsonString(entries, value);
            entries += "]}";
        }
        return writeWhole(files, file + "_entries_" + m_language + ".json", entries + "]\n");
    }

    std::string m_language;
};

} // namespace

std::unique_ptr<CorpusWriter> makeDialogflowWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<DialogflowWriter>(options);
}

} // namespace filigree
