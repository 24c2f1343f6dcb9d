// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule that each wanted placeholder comes out exactly once and no other at all, as what may follow a hypothesis.
#pragma once

#include <cstdint>
#include <span>

#include "core/translation/trainingvalues.h"

namespace filigree::translator {

/// The placeholders that a hypothesis still owes. A placeholder is one subword, so that a set is all the state there
/// is.
class Owed {
public:
    Owed() = default;
    explicit Owed(std::span<const int> required);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool has(std::int32_t id) const;
    void pay(std::int32_t id);

    /// Whether `id` may come next with `stepsLeft` ids to go, this one included: padding, begin and the unknown piece
    /// never; the end when nothing is owed; only what is owed when there is room for nothing else.
    [[nodiscard]] bool allows(std::int32_t id, int stepsLeft) const;

private:
    std::uint32_t m_ids = 0; ///< a bit each
};

} // namespace filigree::translator
