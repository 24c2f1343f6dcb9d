// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/lenderdata.h"

namespace filigree::app {

std::vector<PatternRow> LenderData::of(const std::string &locale) const
{
    std::vector<PatternRow> out;
    for (const auto &[name, rows] : patterns)
        if (locale.empty() || name == locale)
            out.insert(out.end(), rows.begin(), rows.end());
    return out;
}

LenderData lenderData(const ResamplingInput &input)
{
    LenderData out;
    for (const auto &[locale, utterances] : input.lenders) {
        const Reference reference = makeReference(locale, utterances, {});
        out.patterns[locale] = patternCounts(reference);
        std::set<std::string> &names = out.slots[locale];
        for (const auto &[slot, data] : reference.slots)
            names.insert(slot);
    }
    return out;
}

} // namespace filigree::app
