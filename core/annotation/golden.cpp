// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/golden.h"

#include <utility>

#include "core/annotation/goldenindex.h"
#include "core/annotation/goldenline.h"
#include "core/text/unicode.h"

namespace filigree {

bool isSlotName(std::string_view name)
{
    return isIdentifier(name, "_.-:");
}

Result<GoldenText> parseGolden(std::string_view text)
{
    NoProgress progress;
    GoldenIndexOptions options;
    options.keepUtterances = true;
    auto index = GoldenIndex::read(text, options, progress);
    if (!index)
        return failWith(index.error());
    GoldenText out;
    out.locale = std::move(index->m_locale);
    out.headings = std::move(index->m_headings);
    out.diagnostics = std::move(index->m_diagnostics);
    out.utterances.reserve(index->m_lines.size());
    for (std::size_t i = 0; i < index->m_lines.size(); ++i) {
        const GoldenIndex::Line &line = index->m_lines[i];
        out.utterances.push_back({std::move(index->m_kept[i]), line.number, line.begin, line.begin + line.length});
    }
    return out;
}

Result<Utterance> parseGoldenLine(std::string_view line, std::string_view intent)
{
    if (auto good = GoldenIndex::checkText(line); !good)
        return failWith(good.error());
    Tokenizer tokenizer;
    GoldenLineReader reader(tokenizer, line);
    auto utterance = reader.read();
    if (!utterance) {
        const Diagnostic &mistake = reader.mistake();
        const auto column = static_cast<std::int64_t>(codePointCount(line.substr(0, mistake.begin))) + 1;
        return failWith({ErrorCode::InvalidInput, mistake.message, {}, 1, column, mistake.said});
    }
    utterance->intent = intent;
    return std::move(*utterance);
}

} // namespace filigree
