// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotated sentences as the numbers that a CRF is trained on. Private to core/evaluation.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/evaluation/crftraining.h"
#include "core/evaluation/slotmodel.h"

namespace filigree {

struct SlotLesson {
    CrfData data;
    StringPool strings;
    std::vector<std::uint64_t> attributes; ///< keys, by the number that they have in `data`
};

/// Errors: Cancelled, InvalidInput (too many strings or features).
[[nodiscard]] Result<SlotLesson> slotLesson(std::span<const LessonSentence> lesson, const CatalogueMatcher &matcher,
                                            const SlotTraining &options, Progress &progress);

} // namespace filigree
