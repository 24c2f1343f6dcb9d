// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace filigree {

namespace {

constexpr std::array<std::pair<Distribution, const char *>, 5> names{
    {{Distribution::Observed, "observed"},
     {Distribution::Uniform, "uniform"},
     {Distribution::Borrowed, "borrowed"},
     {Distribution::Entropy, "entropy"},
     {Distribution::EntropyAdditive, "entropy-additive"}}};

void normalise(std::vector<double> &weights)
{
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    for (double &weight : weights)
        weight = sum > 0 ? weight / sum : 1.0 / static_cast<double>(weights.size());
}

/// The pattern with the lender's slot names translated; concepts sorted again, `other` first.
std::string renamedPattern(const std::string &pattern, const std::map<std::string, std::string> &slotNames)
{
    constexpr std::string_view plus = " + ";
    std::vector<std::string> concepts;
    bool other = false;
    for (std::size_t at = 0; at <= pattern.size();) {
        const std::size_t end = std::min(pattern.find(plus, at), pattern.size());
        std::string name = pattern.substr(at, end - at);
        at = end + plus.size();
        if (name == "other") {
            other = true;
            continue;
        }
        const auto found = slotNames.find(name);
        concepts.push_back(found == slotNames.end() ? std::move(name) : found->second);
    }
    std::sort(concepts.begin(), concepts.end());
    concepts.erase(std::unique(concepts.begin(), concepts.end()), concepts.end());
    std::string out = other ? "other" : "";
    for (const std::string &name : concepts)
        (out += out.empty() ? "" : plus) += name;
    return out;
}

/// q^power / Z from ln q, with the entropy in bits.
double raise(const std::vector<double> &logs, double power, std::vector<double> &out)
{
    const double top = *std::max_element(logs.begin(), logs.end());
    double sum = 0.0;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        out[i] = std::isinf(logs[i]) ? 0.0 : std::exp(power * (logs[i] - top));
        sum += out[i];
    }
    double bits = 0.0;
    for (double &value : out) {
        value /= sum;
        bits -= value > 0 ? value * std::log2(value) : 0.0;
    }
    return bits;
}

} // namespace

const char *distributionName(Distribution distribution)
{
    for (const auto &[value, name] : names)
        if (value == distribution)
            return name;
    return "";
}

std::optional<Distribution> distributionFromName(std::string_view name)
{
    for (const auto &[value, text] : names)
        if (name == text)
            return value;
    return std::nullopt;
}

std::vector<double> borrowedWeights(std::span<const PatternRow> rows, std::span<const PatternRow> lender,
                                    const BorrowOptions &options)
{
    std::map<std::pair<std::string, std::string>, double> counts;
    for (const PatternRow &row : lender)
        counts[{options.ignoreIntent ? "" : row.intent, renamedPattern(row.pattern, options.slotNames)}] +=
            static_cast<double>(row.count);
    std::vector<double> out;
    for (const PatternRow &row : rows) {
        const auto found = counts.find({options.ignoreIntent ? "" : row.intent, row.pattern});
        out.push_back((found == counts.end() ? 0.0 : found->second) + 1.0);
    }
    normalise(out);
    return out;
}

std::vector<double> patternWeights(std::span<const PatternRow> rows, Distribution distribution)
{
    double least = std::numeric_limits<double>::infinity();
    for (const PatternRow &row : rows)
        least = row.additive > 0 ? std::min(least, row.additive) : least;
    std::vector<double> out;
    for (const PatternRow &row : rows) {
        switch (distribution) {
        case Distribution::Observed:
            out.push_back(static_cast<double>(row.count));
            break;
        case Distribution::Entropy:
            out.push_back(1.0 + row.complexity);
            break;
        case Distribution::EntropyAdditive:
            out.push_back(std::isinf(least) ? 1.0 : std::max(least, row.additive));
            break;
        case Distribution::Uniform:
        case Distribution::Borrowed:
            out.push_back(1.0);
            break;
        }
    }
    normalise(out);
    return out;
}

EntropyRange reachableEntropy(std::span<const double> weights)
{
    EntropyRange out;
    const auto top = std::max_element(weights.begin(), weights.end());
    if (top == weights.end() || *top <= 0)
        return out;
    out.lowest = std::log2(static_cast<double>(std::count(weights.begin(), weights.end(), *top)));
    out.highest = std::log2(
        static_cast<double>(std::count_if(weights.begin(), weights.end(), [](double weight) { return weight > 0; })));
    return out;
}

Result<Tempered> temperToEntropy(std::span<const double> weights, double targetBits)
{
    if (!std::isfinite(targetBits))
        return fail(ErrorCode::InvalidOption, "The entropy target is a number of bits.");
    const EntropyRange range = reachableEntropy(weights);
    Tempered out;
    out.weights.assign(weights.size(), 0.0);
    if (range.highest <= 0.0) {
        out.weights.assign(weights.begin(), weights.end());
        normalise(out.weights);
        out.reachable = std::abs(targetBits) < 1e-6;
        return out;
    }
    std::vector<double> logs;
    for (const double weight : weights)
        logs.push_back(weight > 0 ? std::log(weight) : -std::numeric_limits<double>::infinity());
    out.reachable = targetBits >= range.lowest - 1e-9 && targetBits <= range.highest + 1e-9;
    double low = 0.0; // 1/T: the entropy falls as it grows
    double high = 1.0;
    if (targetBits >= range.highest) {
        high = 0.0;
    } else {
        // Weights may lie so close together that only a huge power tells them apart; exp() then ends the search.
        while (raise(logs, high, out.weights) > std::max(targetBits, range.lowest + 1e-12) && high < 1e18)
            high *= 2;
        for (int round = 0; round < 200 && high - low > high * 1e-16; ++round) {
            const double middle = low + (high - low) / 2;
            const double bits = raise(logs, middle, out.weights);
            (bits > targetBits ? low : high) = middle;
            if (bits <= targetBits && targetBits - bits < 1e-10)
                break;
        }
    }
    out.entropy = raise(logs, high, out.weights);
    out.temperature = high > 0 ? 1.0 / high : std::numeric_limits<double>::infinity();
    return out;
}

std::vector<double> mixed(std::span<const double> a, std::span<const double> b, double share)
{
    std::vector<double> x(a.begin(), a.end());
    std::vector<double> y(b.begin(), b.end());
    normalise(x);
    normalise(y);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = (1.0 - share) * x[i] + share * y[i];
    return x;
}

} // namespace filigree
