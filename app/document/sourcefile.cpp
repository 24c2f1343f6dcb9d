// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/sourcefile.h"

#include <utility>

#include "core/formats/corpusreader.h"

namespace filigree::app {

Result<SourceContent> readSourceContent(const std::filesystem::path &file, SourceRole role, const std::string &locale,
                                        Progress &progress)
{
    constexpr std::size_t pollEvery = 1024;
    auto format = detectCorpusFormat(file);
    if (!format)
        return failWith(format.error());
    auto reader = openCorpus(file, *format, {}, progress);
    if (!reader)
        return failWith(reader.error());
    SourceContent content;
    content.info.role = role;
    content.info.name = file.filename().string();
    content.info.format = *std::move(format);
    content.info.locale = locale;
    for (;;) {
        if (content.utterances.size() % pollEvery == 0) {
            progress.report((*reader)->progress());
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        }
        auto entry = (*reader)->next();
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            break;
        if (content.info.locale.empty())
            content.info.locale = (*entry)->locale;
        content.utterances.push_back({std::move((*entry)->utterance), (*entry)->line, 1});
    }
    if (content.utterances.empty())
        return failWith({ErrorCode::NotFound, "There is no utterance in this file.", file.string(), 0, 0});
    return content;
}

} // namespace filigree::app
