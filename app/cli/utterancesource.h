// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Options of `translate` for annotated utterances: which are read, and what becomes of their values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/translation/slotvalues.h"

namespace CLI {
class App;
}

namespace filigree::app {

class Console;

/// --input-format, --split, --first
class UtteranceSource {
public:
    void declare(CLI::App &command);
    [[nodiscard]] Result<std::vector<Utterance>> read(Console &console, const std::string &file) const;

private:
    std::string m_format;
    std::string m_split;
    std::int64_t m_first = 0;
};

/// --value, --catalogue, --aligned, --seed
class ValueChoice {
public:
    void declare(CLI::App &command);
    [[nodiscard]] bool given() const;
    /// Reads catalogues and aligned values, and checks policies. Errors: InvalidOption (no such policy; a policy that
    /// has nothing to look in), those of reading.
    [[nodiscard]] Result<TargetValues> read(Console &console);
    [[nodiscard]] const ValuePolicies &policies() const { return m_policies; } ///< after read()
    /// Slots with a policy that no utterance has; after read().
    [[nodiscard]] std::vector<std::string> unknownTo(const std::vector<Utterance> &utterances) const;
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

private:
    [[nodiscard]] Result<void> readPolicies();

    std::vector<std::string> m_wanted;
    std::vector<std::string> m_catalogues;
    std::vector<std::string> m_aligned;
    std::uint64_t m_seed = 1;
    ValuePolicies m_policies;
};

} // namespace filigree::app
