// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translating with a model in a folder: lines of text, or annotated utterances with their slots. Part of
// filigree_subwords.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/modelfolder.h"
#include "core/translation/subwords.h"
#include "core/translation/utterancetranslation.h"
#include "core/translation/workerprocess.h"

namespace filigree {

struct SearchSettings {
    int beam = 4; ///< 1 is greedy
    double lengthPenalty = 0.6;
    int threads = 2;
};

struct TranslatedText {
    std::string text; ///< empty where the line was
    double score = 0.0;
};

class TranslationModel {
public:
    /// Errors: those of readModelDescription() and Subwords::load(); NotFound where it has no weights yet.
    [[nodiscard]] static Result<TranslationModel> open(const std::filesystem::path &folder);

    [[nodiscard]] const ModelDescription &about() const { return m_about; }
    [[nodiscard]] const Subwords &subwords() const { return m_subwords; }
    /// Words that the target language has, by the texts that the model was trained on: for ReviewOptions::targetWords.
    /// Empty where these are not here any more. Error: Cancelled.
    [[nodiscard]] Result<std::unordered_set<std::string>> targetWords(const Progress &progress) const;

    /// Subwords of a sentence that it reads at once.
    [[nodiscard]] int longest() const;

    /// One for each line. Placeholders <s0> … in a line come out once each. Errors: those of WorkerProcess;
    /// InvalidInput with the line where one has more subwords than longest(), before any is translated.
    [[nodiscard]] Result<std::vector<TranslatedText>> translate(const std::vector<std::string> &lines,
                                                                const SearchSettings &search, WorkerProcess &worker,
                                                                Progress &progress) const;
    /// One for each utterance.
    [[nodiscard]] Result<std::vector<TranslatedUtterance>>
    translate(const std::vector<Utterance> &utterances, TargetValues known, const TranslationSettings &settings,
              const SearchSettings &search, WorkerProcess &worker, Progress &progress) const;

private:
    TranslationModel(std::filesystem::path folder, ModelDescription about, Subwords subwords);
    [[nodiscard]] Result<void> checkLengths(const std::vector<std::string> &lines, const Progress &progress) const;

    std::filesystem::path m_folder;
    ModelDescription m_about;
    Subwords m_subwords;
};

} // namespace filigree
