// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text: a sentence a line, without annotation or intent.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/biotags.h"
#include "core/formats/linereader.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

class TextReader final : public CorpusReader {
public:
    explicit TextReader(LineReader lines)
        : m_lines(std::move(lines))
    {
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        std::string_view line;
        for (;;) {
            const auto more = m_lines.next(line);
            if (!more)
                return failWith(more.error());
            if (!*more)
                return std::nullopt;
            CorpusEntry out;
            out.utterance.tokens = m_tokenizer.words(line);
            out.line = m_lines.line();
            if (out.utterance.tokens.empty())
                continue;
            if (const auto fault = checkWords(out.utterance))
                return m_lines.failAt(0, fault->what);
            return out;
        }
    }

    double progress() const override { return m_lines.progress(); }

private:
    LineReader m_lines;
    Tokenizer m_tokenizer;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openText(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    return std::make_unique<TextReader>(*std::move(lines));
}

} // namespace filigree
