// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CoNLL columns: a word a line, its BIO tag in the last column, an empty line between sentences. `# intent = PlayMusic`
// and `# locale = en-US` say what the columns cannot.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/biotags.h"
#include "core/formats/linereader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class ConllReader final : public CorpusReader {
public:
    explicit ConllReader(LineReader lines)
        : m_lines(std::move(lines))
    {
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        CorpusEntry out;
        out.utterance.intent = unknownIntent;
        out.locale = m_locale;
        std::vector<std::string> tags;
        std::string_view line;
        for (;;) {
            const auto more = m_lines.next(line);
            if (!more) {
                skipBlock();
                return failWith(more.error());
            }
            if (!*more || line.find_first_not_of(" \t") == std::string_view::npos) {
                if (out.utterance.tokens.empty() && *more)
                    continue;
                if (out.utterance.tokens.empty())
                    return std::nullopt;
                return finish(std::move(out), tags);
            }
            const auto columns = splitBlanks(line);
            if (line.starts_with("# ") && (columns.size() != 2 || !isTag(columns.back()))) {
                comment(line.substr(1), out);
                continue;
            }
            if (columns.front() == "-DOCSTART-")
                continue;
            if (columns.size() < 2) {
                const auto error = m_lines.failAt(0,
                                                  "A line has a word and, in its last column, a tag (O, B-Slot or "
                                                  "I-Slot); here is one column only.");
                skipBlock();
                return error;
            }
            if (out.utterance.tokens.empty())
                out.line = m_lines.line();
            out.utterance.tokens.push_back(columns.front());
            tags.push_back(columns.back());
        }
    }

    double progress() const override { return m_lines.progress(); }

private:
    /// `# O` is the word #, not a comment.
    static bool isTag(std::string_view text) { return text == "O" || isSlotTag(text); }

    Result<std::optional<CorpusEntry>> finish(CorpusEntry entry, const std::vector<std::string> &tags)
    {
        auto fault = setSlots(entry.utterance, tags);
        if (!fault)
            fault = checkWords(entry.utterance);
        if (fault)
            return failWith({ErrorCode::InvalidInput, fault->what, m_lines.name(),
                             entry.line + static_cast<std::int64_t>(fault->word), 1});
        return entry;
    }

    /// "intent = PlayMusic", "intent: PlayMusic", and the same for locale.
    void comment(std::string_view text, CorpusEntry &entry)
    {
        const std::size_t sign = text.find_first_of("=:");
        if (sign == std::string_view::npos)
            return;
        const std::string key = foldWhiteSpace(text.substr(0, sign));
        std::string value = foldWhiteSpace(text.substr(sign + 1));
        if (value.empty())
            return;
        if (key == "intent")
            entry.utterance.intent = std::move(value);
        else if (key == "locale")
            entry.locale = m_locale = std::move(value);
    }

    /// After a mistake the rest of its sentence is of no use.
    void skipBlock()
    {
        std::string_view line;
        for (;;) {
            const auto more = m_lines.next(line);
            if (more && (!*more || line.find_first_not_of(" \t") == std::string_view::npos))
                return;
        }
    }

    LineReader m_lines;
    std::string m_locale;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openConll(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    return std::make_unique<ConllReader>(*std::move(lines));
}

} // namespace filigree
