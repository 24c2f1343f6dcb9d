// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rasa NLU training data in YAML 3.1. An intent may have several sections, which Rasa joins: so sentences are written
// in the order in which they come.
#include "core/formats/writers.h"

#include <optional>

#include "core/formats/rasaentities.h"
#include "core/formats/yamltext.h"

namespace filigree {

namespace {

class RasaWriter final : public CorpusWriter {
public:
    void header(std::string &out) override { out += "version: \"3.1\"\nnlu:\n"; }
    void append(std::string &out, const Utterance &utterance) override
    {
        if (m_intent != utterance.intent) {
            m_intent = utterance.intent;
            out += "- intent: ";
            appendYamlScalar(out, utterance.intent);
            out += "\n  examples: |\n";
        }
        std::string line;
        appendRasaSentence(line, spannedText(utterance));
        out += "    - " + line + '\n';
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

} // namespace filigree
