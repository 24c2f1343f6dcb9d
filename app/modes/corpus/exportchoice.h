// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a corpus is to be written: the format, and the parts of a training set. The last choice is kept beside the view.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include "core/annotation/tagscheme.h"
#include "core/generation/trainingset.h"

namespace filigree::app {

struct ExportChoice {
    QString format = QStringLiteral("jsonl"); ///< a name of corpusFormats()
    TagScheme tags = TagScheme::Bio; ///< of formats that have tags
    int shards = 1; ///< files of nearly the same size; not of a training set
    bool training = false; ///< a folder with parts and a manifest
    std::array<int, 3> shares{80, 10, 10}; ///< of train, dev and test; 0: there is no such part
    bool byPattern = false; ///< what stays together: a semantic pattern, else a template
    std::uint64_t seed = 1;
    QStringList without; ///< golden, reference, test: their sentences are left out
    bool lowerCase = false;
    bool filePerIntent = false;

    [[nodiscard]] TrainingSetOptions trainingOptions() const;
    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

[[nodiscard]] QVariantMap toMap(const ExportChoice &choice);
/// What cannot be read, or is out of range, keeps its default.
[[nodiscard]] ExportChoice exportChoiceFromMap(const QVariantMap &map);

inline constexpr int mostShards = 1000;

/// music.jsonl → music-2-of-8.jsonl; the name itself when there is one.
[[nodiscard]] QString shardPath(const QString &path, const QString &suffix, int shard, int shards);

} // namespace filigree::app
