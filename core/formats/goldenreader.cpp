// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Golden notation as a stream of entries; mistakes come where they stand.
#include "core/formats/readers.h"

#include <utility>

#include "core/annotation/golden.h"
#include "core/formats/linereader.h"

namespace filigree {

namespace {

constexpr std::size_t largestGoldenFile = std::size_t{1} << 30;

class GoldenCorpusReader final : public CorpusReader {
public:
    GoldenCorpusReader(GoldenText text, std::string name)
        : m_text(std::move(text))
        , m_name(std::move(name))
    {
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        const auto &mistakes = m_text.diagnostics;
        while (m_mistake < mistakes.size() && mistakes[m_mistake].severity != Severity::Error)
            ++m_mistake;
        auto &lines = m_text.utterances;
        while (m_at < lines.size() && lines[m_at].utterance.tokens.empty())
            ++m_at;
        if (m_mistake < mistakes.size() && (m_at >= lines.size() || mistakes[m_mistake].line < lines[m_at].line)) {
            const Diagnostic &mistake = mistakes[m_mistake++];
            return failWith({ErrorCode::InvalidInput, mistake.message, m_name, mistake.line, mistake.column});
        }
        if (m_at >= lines.size())
            return std::nullopt;
        GoldenUtterance &line = lines[m_at++];
        return CorpusEntry{std::move(line.utterance), m_text.locale, {}, line.line};
    }

    double progress() const override
    {
        return m_text.utterances.empty() ? 1.0
                                         : static_cast<double>(m_at) / static_cast<double>(m_text.utterances.size());
    }

    std::vector<Diagnostic> warnings() const override
    {
        std::vector<Diagnostic> out;
        for (const Diagnostic &diagnostic : m_text.diagnostics)
            if (diagnostic.severity == Severity::Warning)
                out.push_back(diagnostic);
        return out;
    }

private:
    GoldenText m_text;
    std::string m_name;
    std::size_t m_at = 0;
    std::size_t m_mistake = 0;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openGolden(const std::filesystem::path &path)
{
    const auto text = readText(path, largestGoldenFile);
    if (!text)
        return failWith(text.error());
    const std::string name = path == "-" ? "standard input" : path.string();
    auto parsed = parseGolden(*text);
    if (!parsed) {
        Error error = parsed.error();
        error.file = name;
        return failWith(std::move(error));
    }
    return std::make_unique<GoldenCorpusReader>(*std::move(parsed), name);
}

} // namespace filigree
