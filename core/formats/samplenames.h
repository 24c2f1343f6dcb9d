// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Samples with places, `play {song}`, and the names that tools allow in them. Private to core/formats.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/annotation/utterance.h"

namespace filigree {

/// Names of letters and underscores, each another one.
class SampleNames {
public:
    [[nodiscard]] const std::string &of(const std::string &name);

private:
    std::map<std::string, std::string> m_names;
    std::set<std::string> m_taken;
};

/// The utterance with control characters around the slots' own names; braces of the carrier, which cannot stand in a
/// sample, are left out.
[[nodiscard]] std::string sampleTemplate(const Utterance &utterance);

/// Puts an utterance into the lists of a model with samples: "intents", "samples of INTENT", "slots of INTENT", "types"
/// and "values of TYPE".
void appendSample(std::string &out, const Utterance &utterance);

/// What sampleTemplate() gave, with {Names}.
[[nodiscard]] std::string withSlotNames(std::string_view sample, SampleNames &names);

} // namespace filigree
