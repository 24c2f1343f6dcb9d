// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the formats share in which a line is an entry. Private to core/formats.
#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include "core/formats/corpusreader.h"
#include "core/formats/linereader.h"

namespace filigree {

class LineEntryReader : public CorpusReader {
public:
    Result<std::optional<CorpusEntry>> next() final;
    [[nodiscard]] double progress() const final { return m_lines.progress(); }

protected:
    explicit LineEntryReader(LineReader lines)
        : m_lines(std::move(lines))
    {
    }

    /// What this line says; nothing where it is to be passed over.
    virtual Result<std::optional<CorpusEntry>> entry(std::string_view line) = 0;

    LineReader m_lines;
};

template <class Reader> Result<std::unique_ptr<CorpusReader>> openLines(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    return std::make_unique<Reader>(*std::move(lines));
}

} // namespace filigree
