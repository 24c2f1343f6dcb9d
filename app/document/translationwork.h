// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translating the project's utterances in the background: what there is, what was wished for, as values, and how it is
// done. No widgets, no thread of its own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/document/modelwork.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/translation/reviewlist.h"
#include "core/translation/slotvalues.h"

namespace filigree::app {

enum class TranslatableKind {
    Golden,
    Reference,
    Grammar, ///< the templates of the current grammar, each with one value a slot
};

/// Utterances of one locale that can be translated.
struct TranslatableSource {
    TranslatableKind kind = TranslatableKind::Golden;
    std::string locale; ///< may be empty: unknown
    std::int64_t utterances = 0; ///< different ones; of a grammar they are not counted
    std::int64_t templates = 0; ///< of them
    std::map<std::string, std::int64_t> slots; ///< how many of them have it
};

/// The golden utterances, the reference data by locale, and the grammar; only what there is. Errors: those of the
/// store; Cancelled.
[[nodiscard]] Result<std::vector<TranslatableSource>> translatableSources(ProjectStore &store,
                                                                          const Progress &progress);

/// What becomes of the values of a slot type.
struct SlotChoice {
    ValuePolicy policy = ValuePolicy::Keep;
    std::filesystem::path file; ///< a catalogue of the target locale, or lines "value, tab, value there"
    friend bool operator==(const SlotChoice &, const SlotChoice &) = default;
};
using SlotChoices = std::map<std::string, SlotChoice>;

struct TranslateWish {
    TranslatableKind kind = TranslatableKind::Golden;
    std::string locale; ///< which reference data; of the other kinds for what is told alone
    bool eachTemplateOnce = false; ///< the first utterance of each template alone; of a grammar always
    std::int64_t atMost = 0; ///< utterances, the first ones; 0: all, which a grammar cannot give
    std::filesystem::path model;
    SlotChoices slots; ///< others are kept
    /// Slots without a file look into the project's catalogues: these are of the target locale.
    bool ownCatalogues = false;
    std::uint64_t seed = 1;
};

/// Errors: NotFound where there is nothing to translate (no grammar any more, too); InvalidOption where a slot has
/// nothing to look in; those of the store, of reading and of the worker.
[[nodiscard]] Result<ReviewList> translateSource(const ProjectAccess &access, const TranslateWish &wish,
                                                 const WorkerChoice &worker, Progress &progress);

} // namespace filigree::app
