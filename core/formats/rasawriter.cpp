// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rasa NLU training data in YAML 3.1: a section an intent. Rasa joins several sections of one intent, so that files of
// a training set, of which many are open at a time, are written in the order in which the sentences come.
#include "core/formats/writers.h"

#include <optional>

#include "core/formats/corpuspieces.h"
#include "core/formats/rasaentities.h"
#include "core/formats/yamltext.h"

namespace filigree {

namespace {

constexpr const char *fileBegin = "version: \"3.1\"\nnlu:\n";

std::string sectionBegin(const std::string &intent)
{
    std::string out = "- intent: ";
    appendYamlScalar(out, intent);
    return out + "\n  examples: |\n";
}

std::string example(const Utterance &utterance)
{
    std::string line;
    appendRasaSentence(line, spannedText(utterance));
    return "    - " + line + '\n';
}

class RasaWriter final : public CorpusWriter {
public:
    void append(std::string &out, const Utterance &utterance) override
    {
        appendPiece(out, utterance.intent, example(utterance));
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        if (auto good = files.write(fileBegin); !good)
            return good;
        for (const std::string &intent : pieces.groups()) {
            if (auto good = files.write(sectionBegin(intent)); !good)
                return good;
            if (auto good = writeGroup(pieces, intent, 0, files); !good)
                return good;
        }
        return {};
    }
};

class RasaStreamWriter final : public CorpusWriter {
public:
    void header(std::string &out) override { out += fileBegin; }
    void append(std::string &out, const Utterance &utterance) override
    {
        if (m_intent != utterance.intent) {
            m_intent = utterance.intent;
            out += sectionBegin(utterance.intent);
        }
        out += example(utterance);
    }
    void continueAfter(const Utterance &utterance) override { m_intent = utterance.intent; }

private:
    std::optional<std::string> m_intent;
};

} // namespace

std::unique_ptr<CorpusWriter> makeRasaWriter(const CorpusWriterOptions &)
{
    return std::make_unique<RasaWriter>();
}

std::unique_ptr<CorpusWriter> makeRasaStreamWriter(const CorpusWriterOptions &)
{
    return std::make_unique<RasaStreamWriter>();
}

} // namespace filigree
