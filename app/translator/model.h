// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trained model as it lies in a checkpoint folder (modelFileName), and the Fisher information that belongs to one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/translator/networkshape.h"
#include "core/base/error.h"
#include "core/translation/modelfiles.h"

namespace filigree::translator {

struct Model {
    NetworkShape shape;
    int longest = 256; ///< sentences it was trained for, ids
    std::string vocabularyHash;
    std::int64_t step = 0; ///< of the training that made it
    std::vector<float> weights; ///< bufferSize(shape)

    /// Of shape and weights: a Fisher says by it whose it is.
    [[nodiscard]] std::string hash() const;
};

/// The model in a checkpoint folder. Errors: NotFound, and InvalidInput where it is damaged; with the file.
[[nodiscard]] Result<Model> readModel(const std::filesystem::path &folder);
/// Makes the folder if it is missing.
[[nodiscard]] Result<void> writeModel(const std::filesystem::path &folder, const Model &model);

/// Wrong where the model was trained with other subwords.
[[nodiscard]] Result<void> checkVocabulary(const Model &model, const std::string &vocabularyHash,
                                           const std::filesystem::path &folder);

/// The diagonal of the empirical Fisher information: how much each weight matters for some data.
struct Fisher {
    std::string modelHash; ///< of the model that it was measured at
    std::int64_t sentences = 0;
    std::vector<float> diagonal;

    [[nodiscard]] double mean() const; ///< over the weights, without the gaps
    [[nodiscard]] double maximum() const;
};

[[nodiscard]] Result<Fisher> readFisher(const std::filesystem::path &file);
[[nodiscard]] Result<void> writeFisher(const std::filesystem::path &file, const Fisher &fisher);

/// Wrong where it was measured at another model.
[[nodiscard]] Result<void> checkFisher(const Fisher &fisher, const Model &model, const std::filesystem::path &file);

} // namespace filigree::translator
