// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/slotvalues.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/text/unicode.h"
#include "core/translation/sentencefile.h"

namespace filigree {

namespace {

using Row = std::pair<std::string, std::string>;

/// The first two columns of each line; empty lines are passed over.
Result<std::vector<Row>> rowsOf(std::string_view tsv)
{
    const auto lines = sentencesOf(tsv);
    if (!lines)
        return failWith(lines.error());
    std::vector<Row> out;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const std::string_view line = (*lines)[i];
        const std::size_t tab = line.find('\t');
        std::string first = foldWhiteSpace(line.substr(0, tab));
        std::string second;
        if (tab != std::string_view::npos)
            second = foldWhiteSpace(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
        if (line.empty())
            continue;
        if (first.empty() || second.empty())
            return failWith({ErrorCode::InvalidInput,
                             "There are not two columns with text, parted by a tab.",
                             {},
                             static_cast<std::int64_t>(i) + 1,
                             0});
        out.emplace_back(std::move(first), std::move(second));
    }
    return out;
}

ValuePolicy policyOf(const ValuePolicies &policies, const std::string &type)
{
    const auto found = policies.find(type);
    return found == policies.end() ? ValuePolicy::Keep : found->second;
}

} // namespace

const char *policyName(ValuePolicy policy)
{
    switch (policy) {
    case ValuePolicy::LookUp:
        return "look-up";
    case ValuePolicy::Refill:
        return "refill";
    case ValuePolicy::Translate:
        return "translate";
    case ValuePolicy::Keep:
        break;
    }
    return "keep";
}

void AlignedValues::add(std::string_view source, std::string_view target)
{
    std::string key = comparisonKey(source);
    std::string value = foldWhiteSpace(target);
    if (!key.empty() && !value.empty())
        m_targets.try_emplace(std::move(key), std::move(value));
}

const std::string *AlignedValues::find(std::string_view source) const
{
    const auto found = m_targets.find(comparisonKey(source));
    return found == m_targets.end() ? nullptr : &found->second;
}

Result<AlignedValues> AlignedValues::fromPairs(std::string_view tsv)
{
    const auto rows = rowsOf(tsv);
    if (!rows)
        return failWith(rows.error());
    AlignedValues out;
    for (const Row &row : *rows)
        out.add(row.first, row.second);
    return out;
}

std::vector<std::string> valuesToTranslate(const std::vector<ProtectedText> &texts, const ValuePolicies &policies)
{
    std::vector<std::string> out;
    std::unordered_set<std::string> seen;
    for (const ProtectedText &text : texts) {
        for (const ProtectedSlot &slot : text.slots) {
            const bool wanted = policyOf(policies, slot.type) == ValuePolicy::Translate && !slot.value.empty();
            if (wanted && seen.insert(slot.value).second)
                out.push_back(slot.value);
        }
    }
    return out;
}

ValueResolver::ValueResolver(const ValuePolicies &policies, const TargetValues &known, std::uint64_t seed)
    : m_policies(policies)
    , m_known(known)
    , m_seed(seed)
{
}

Result<void> ValueResolver::prepare(Progress &progress)
{
    std::size_t seen = 0;
    for (const auto &[type, catalogue] : m_known.catalogues) {
        const ValuePolicy policy = policyOf(m_policies, type);
        if (policy != ValuePolicy::LookUp && policy != ValuePolicy::Refill)
            continue;
        Index &index = m_indexes[type];
        double sum = 0.0;
        for (std::size_t i = 0; i < catalogue.values.size(); ++i) {
            if (seen++ % 1024 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            const CatalogueValue &value = catalogue.values[i];
            if (policy == ValuePolicy::LookUp)
                index.places.try_emplace(comparisonKey(value.text), i);
            else
                index.sums.push_back(sum += value.weight);
        }
    }
    return {};
}

std::vector<TargetValue> ValueResolver::resolve(const ProtectedText &text) const
{
    std::vector<TargetValue> out;
    for (const ProtectedSlot &slot : text.slots)
        out.push_back(resolved(text, slot));
    return out;
}

TargetValue ValueResolver::resolved(const ProtectedText &text, const ProtectedSlot &slot) const
{
    switch (policyOf(m_policies, slot.type)) {
    case ValuePolicy::Keep:
        break;
    case ValuePolicy::LookUp:
        return lookedUp(slot);
    case ValuePolicy::Refill:
        return drawn(text, slot);
    case ValuePolicy::Translate: {
        const auto found = m_known.translations.find(slot.value);
        if (found == m_known.translations.end() || foldWhiteSpace(found->second).empty())
            return {slot.value, TargetOrigin::NotFound};
        return {found->second, TargetOrigin::Translated};
    }
    }
    return {slot.value, TargetOrigin::Kept};
}

TargetValue ValueResolver::lookedUp(const ProtectedSlot &slot) const
{
    if (const auto aligned = m_known.aligned.find(slot.type); aligned != m_known.aligned.end()) {
        if (const std::string *target = aligned->second.find(slot.value))
            return {*target, TargetOrigin::Aligned};
    }
    if (const auto index = m_indexes.find(slot.type); index != m_indexes.end()) {
        const auto place = index->second.places.find(comparisonKey(slot.value));
        if (place != index->second.places.end())
            return {m_known.catalogues.at(slot.type).values[place->second].text, TargetOrigin::SameInCatalogue};
    }
    return {slot.value, TargetOrigin::NotFound};
}

TargetValue ValueResolver::drawn(const ProtectedText &text, const ProtectedSlot &slot) const
{
    const auto index = m_indexes.find(slot.type);
    if (index == m_indexes.end() || index->second.sums.empty())
        return {slot.value, TargetOrigin::NotFound};
    const std::vector<double> &sums = index->second.sums;
    const std::uint64_t own =
        StableHash().add(m_seed).add(text.intent).add(text.text).add(slot.type).add(slot.value).value();
    const auto above = std::upper_bound(sums.begin(), sums.end() - 1, Random(own).unit() * sums.back());
    const auto place = static_cast<std::size_t>(above - sums.begin());
    return {m_known.catalogues.at(slot.type).values[place].text, TargetOrigin::Drawn};
}

} // namespace filigree
