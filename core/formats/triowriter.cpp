// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder with three files of equally many lines: seq.in (words), seq.out (BIO tags), label (intents).
#include "core/formats/writers.h"

#include "core/formats/corpuspieces.h"

namespace filigree {

namespace {

class TrioWriter final : public CorpusWriter {
public:
    explicit TrioWriter(const CorpusWriterOptions &options)
        : m_tags(options.tags)
    {
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        appendPiece(out, "seq.in", joined(utterance.tokens));
        appendPiece(out, "seq.out", joined(slotTags(utterance, m_tags)));
        appendPiece(out, "label", utterance.intent + '\n');
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        for (const char *name : {"seq.in", "seq.out", "label"}) {
            if (auto good = files.begin(name); !good)
                return good;
            if (auto good = writeGroup(pieces, name, 0, files); !good)
                return good;
        }
        return {};
    }

private:
    static std::string joined(const std::vector<std::string> &words)
    {
        std::string out;
        for (const std::string &word : words)
            out += (out.empty() ? "" : " ") + word;
        return out + '\n';
    }

    TagScheme m_tags;
};

} // namespace

std::unique_ptr<CorpusWriter> makeTrioWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<TrioWriter>(options);
}

} // namespace filigree
