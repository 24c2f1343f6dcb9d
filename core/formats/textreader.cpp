// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text: a sentence a line, without annotation or intent.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/biotags.h"
#include "core/formats/lineentryreader.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

class TextReader final : public LineEntryReader {
public:
    explicit TextReader(LineReader lines)
        : LineEntryReader(std::move(lines))
    {
    }

private:
    Result<std::optional<CorpusEntry>> entry(std::string_view line) override
    {
        CorpusEntry out;
        out.utterance.tokens = m_tokenizer.words(line);
        out.line = m_lines.line();
        if (out.utterance.tokens.empty())
            return std::nullopt;
        if (const auto fault = checkWords(out.utterance))
            return m_lines.failAt(0, fault->what);
        return out;
    }

    Tokenizer m_tokenizer;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openText(const std::filesystem::path &path)
{
    return openLines<TextReader>(path);
}

} // namespace filigree
