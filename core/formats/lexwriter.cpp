// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bot of Amazon Lex, version 2, as a folder; its content, packed as a zip file, is what Lex imports. As in an Alexa
// model, each template and each value stands once.
#include "core/formats/writers.h"

#include <algorithm>

#include "core/base/localename.h"
#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/samplenames.h"

namespace filigree {

namespace {

class LexWriter final : public CorpusWriter {
public:
    explicit LexWriter(const CorpusWriterOptions &options)
        : m_locale(options.locale.empty() ? "en_US" : options.locale)
    {
        std::replace(m_locale.begin(), m_locale.end(), '-', '_');
    }

    void append(std::string &out, const Utterance &utterance) override { appendSample(out, utterance); }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        if (auto good = checkLocaleName(m_locale); !good) // it is the name of a folder
            return good;
        const std::string locale = "Corpus/BotLocales/" + m_locale;
        std::string about = "{\"name\":";
        appendJsonString(about, m_locale);
        about += ",\"identifier\":";
        appendJsonString(about, m_locale);
        about += ",\"nluConfidenceThreshold\":0.4}\n";
        if (auto good =
                writeWhole(files, "manifest.json",
                           "{\"metadata\":{\"schemaVersion\":\"1.0\",\"fileFormat\":\"LexJson\",\"resourceType\":"
                           "\"Bot\"}}\n");
            !good)
            return good;
        if (auto good =
                writeWhole(files, "Corpus/Bot.json",
                           "{\"name\":\"Corpus\",\"version\":\"DRAFT\",\"dataPrivacy\":{\"childDirected\":false},"
                           "\"idleSessionTTLInSeconds\":300}\n");
            !good)
            return good;
        if (auto good = writeWhole(files, locale + "/BotLocale.json", about); !good)
            return good;
        SampleNames intents;
        SampleNames slots;
        for (const std::string &intent : pieces.items("intents"))
            if (auto good =
                    writeIntent(pieces, intent, locale + "/Intents/" + intents.of(intent), intents, slots, files);
                !good)
                return good;
        for (const std::string &slot : pieces.items("types"))
            if (auto good = writeType(pieces, slot, locale + "/SlotTypes/", slots, files); !good)
                return good;
        return {};
    }

private:
    static Result<void> writeIntent(const CorpusPieces &pieces, const std::string &intent, const std::string &folder,
                                    SampleNames &intents, SampleNames &slots, CorpusFiles &files)
    {
        std::string about = "{\"name\":\"" + intents.of(intent) + "\",\"description\":";
        appendJsonString(about, intent);
        about += ",\"sampleUtterances\":[";
        for (const std::string &sample : pieces.items("samples of " + intent)) {
            about += about.back() == '[' ? "\n{\"utterance\":" : ",\n{\"utterance\":";
            appendJsonString(about, withSlotNames(sample, slots));
            about.push_back('}');
        }
        about += "],\"slotPriorities\":[";
        int priority = 0;
        for (const std::string &slot : pieces.items("slots of " + intent))
            about += (priority == 0 ? "{\"priority\":" : ",{\"priority\":") + std::to_string(priority)
                + ",\"slotName\":\"" + slots.of(slot) + "\"}",
                ++priority;
        if (auto good = writeWhole(files, folder + "/Intent.json", about + "]}\n"); !good)
            return good;
        for (const std::string &slot : pieces.items("slots of " + intent)) {
            const std::string &name = slots.of(slot);
            const std::string text = "{\"name\":\"" + name + "\",\"slotTypeName\":\"" + name
                + "_Type\",\"valueElicitationSetting\":{\"slotConstraint\":\"Optional\"}}\n";
            if (auto good = writeWhole(files, folder + "/Slots/" + name + "/Slot.json", text); !good)
                return good;
        }
        return {};
    }

    static Result<void> writeType(const CorpusPieces &pieces, const std::string &slot, const std::string &folder,
                                  SampleNames &slots, CorpusFiles &files)
    {
        const std::string name = slots.of(slot) + "_Type";
        std::string about = "{\"name\":\"" + name + "\",\"slotTypeValues\":[";
        for (const std::string &value : pieces.items("values of " + slot)) {
            about += about.back() == '[' ? "\n{\"sampleValue\":{\"value\":" : ",\n{\"sampleValue\":{\"value\":";
            appendJsonString(about, value);
            about += "},\"synonyms\":[]}";
        }
        about += "],\"valueSelectionSetting\":{\"resolutionStrategy\":\"ORIGINAL_VALUE\"}}\n";
        return writeWhole(files, folder + name + "/SlotType.json", about);
    }

    std::string m_locale;
};

} // namespace

std::unique_ptr<CorpusWriter> makeLexWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<LexWriter>(options);
}

} // namespace filigree
