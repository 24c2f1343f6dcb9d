// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances through a format, out and in again, and what came back of them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/formats/corpuswriter.h"

namespace filigree::tests {

struct RoundTrip {
    std::size_t sentences = 0;
    std::size_t exact = 0; ///< the same words, slots and intent
    std::size_t recut = 0; ///< the same text, slots and intent, but words cut at other places: told in the manual
    std::size_t lost = 0; ///< less by what the manual tells of the format, and by nothing else
    std::size_t wrong = 0; ///< anything else
    std::string firstWrong; ///< an example
};

[[nodiscard]] Result<void> writeCorpus(const std::filesystem::path &path, const CorpusFormat &format,
                                       const std::vector<Utterance> &utterances, const std::string &locale = "en-US");

/// Writes all, reads it again and compares. Error: where writing or reading fails.
[[nodiscard]] Result<RoundTrip> roundTrip(std::string_view format, const std::vector<Utterance> &utterances,
                                          const std::filesystem::path &folder);

/// Escapes, quotes, emoji, combining marks, right to left, no-break spaces, adjacent slots, slots alone, names with
/// dots, intents of any kind, 5,000 words.
[[nodiscard]] std::vector<Utterance> nastyUtterances();

/// `most` utterances of a file, evenly from all of it; 0: all. Those that cannot be read are passed over.
[[nodiscard]] Result<std::vector<Utterance>> someOf(const std::filesystem::path &file, std::size_t most);

} // namespace filigree::tests
