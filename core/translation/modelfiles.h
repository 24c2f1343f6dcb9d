// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of what lies in a model's folder, for the core, the programs and the worker; modelfolder.h says what it is.
#pragma once

#include <array>

namespace filigree {

inline constexpr const char *aboutFileName = "about.json";
inline constexpr const char *modelFileName = "model.weights"; ///< what translates; all that others need
inline constexpr const char *trainingFileName = "training.weights"; ///< what a resumed training needs too
inline constexpr const char *fisherFileName = "fisher.weights";
inline constexpr const char *baseFisherFileName = "base-fisher.weights"; ///< of the base, for what was made from it
inline constexpr const char *curveFileName = "curve.jsonl";
inline constexpr const char *scoresFileName = "scores.json";
inline constexpr const char *dataFolderName = "data";
inline constexpr const char *subwordFileName = "subwords.model"; ///< in there, as the next one
inline constexpr const char *vocabularyFileName = "subwords.vocab"; ///< vocabularyPath() of it
inline constexpr const char *soupFolderName = "soup"; ///< the average of several, on the way to a merge

/// What a model's folder holds, first what makes it a model.
inline constexpr std::array modelFolderContents{aboutFileName,  modelFileName,      trainingFileName,
                                                fisherFileName, baseFisherFileName, curveFileName,
                                                scoresFileName, dataFolderName,     soupFolderName};

} // namespace filigree
