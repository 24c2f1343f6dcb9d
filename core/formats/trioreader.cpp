// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder with three files of equally many lines: seq.in (words), seq.out (BIO tags), label (intents).
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/biotags.h"
#include "core/formats/jsonfolder.h"
#include "core/formats/linereader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class TrioReader final : public CorpusReader {
public:
    TrioReader(LineReader words, LineReader tags, LineReader labels)
        : m_words(std::move(words))
        , m_tags(std::move(tags))
        , m_labels(std::move(labels))
    {
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        std::string_view words;
        std::string_view tags;
        std::string_view label;
        for (;;) {
            if (m_ended)
                return std::nullopt;
            const auto moreWords = m_words.next(words);
            const auto moreTags = m_tags.next(tags);
            const auto moreLabels = m_labels.next(label);
            for (const auto *more : {&moreWords, &moreTags, &moreLabels})
                if (!*more)
                    return failWith(more->error());
            if (*moreWords != *moreTags || *moreWords != *moreLabels) {
                m_ended = true;
                return failWith({ErrorCode::InvalidInput,
                                 "seq.in, seq.out and label do not have equally many lines; one of them ends here.",
                                 (!*moreWords      ? m_words
                                      : !*moreTags ? m_tags
                                                   : m_labels)
                                     .name(),
                                 (*moreWords      ? m_words
                                      : *moreTags ? m_tags
                                                  : m_labels)
                                     .line(),
                                 1});
            }
            if (!*moreWords)
                return std::nullopt;
            if (!splitBlanks(words).empty())
                return entry(words, tags, label);
        }
    }

    double progress() const override { return m_words.progress(); }

private:
    Result<std::optional<CorpusEntry>> entry(std::string_view words, std::string_view tags, std::string_view label)
    {
        CorpusEntry out;
        out.line = m_words.line();
        out.utterance.intent = foldWhiteSpace(label);
        if (out.utterance.intent.empty())
            out.utterance.intent = unknownIntent;
        out.utterance.tokens = splitBlanks(words);
        if (const auto fault = setSlots(out.utterance, splitBlanks(tags)))
            return m_tags.failAt(0, fault->what);
        if (const auto fault = checkWords(out.utterance))
            return m_words.failAt(0, fault->what);
        return out;
    }

    LineReader m_words;
    LineReader m_tags;
    LineReader m_labels;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openTrio(const std::filesystem::path &path)
{
    if (auto folder = expectFolder(path, "the trio seq.in, seq.out and label"); !folder)
        return failWith(folder.error());
    std::error_code ignored;
    for (const char *part : {"seq.in", "seq.out", "label"})
        if (std::filesystem::is_directory(path, ignored) && !std::filesystem::exists(path / part, ignored))
            return failWith({ErrorCode::NotFound,
                             std::string("This is a folder, and there is no ") + part
                                 + " in it. Name the files, or a folder with seq.in (words), seq.out (tags) and label "
                                   "(intents).",
                             path.string(), 0, 0});
    auto words = LineReader::open(path / "seq.in");
    if (!words)
        return failWith(words.error());
    auto tags = LineReader::open(path / "seq.out");
    if (!tags)
        return failWith(tags.error());
    auto labels = LineReader::open(path / "label");
    if (!labels)
        return failWith(labels.error());
    return std::make_unique<TrioReader>(*std::move(words), *std::move(tags), *std::move(labels));
}

} // namespace filigree
