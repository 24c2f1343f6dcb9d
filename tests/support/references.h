// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reference data from the golden notation, and its resampling.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/annotation/golden.h"
#include "core/resampling/resample.h"
#include "support/results.h"

namespace filigree::tests {

inline std::vector<ReferenceUtterance> read(const std::string &golden)
{
    std::vector<ReferenceUtterance> out;
    const auto text = parseGolden(golden);
    for (const GoldenUtterance &line : text->utterances)
        out.push_back({line.utterance, 1, line.line});
    return out;
}

inline Catalogue catalogue(const std::string &slot, const std::vector<std::string> &values)
{
    Catalogue out{slot, slot + "s", {}};
    for (const std::string &value : values)
        out.values.push_back({value, 1.0});
    return out;
}

inline std::shared_ptr<const Reference> reference(const std::string &golden,
                                                  const std::vector<Catalogue> &catalogues = {})
{
    return std::make_shared<Reference>(makeReference("en-US", read(golden), catalogues));
}

inline Resampling resample(const std::shared_ptr<const Reference> &data, const ResampleOptions &options)
{
    NoProgress progress;
    return good(prepareResampling(data, options, progress));
}

/// Two genres that a careless program takes for one.
inline const char *const trap = "[PlayMusic]\nplay jazz|GenreName music\n[ReadBook]\nread detective|GenreName books\n";

} // namespace filigree::tests
