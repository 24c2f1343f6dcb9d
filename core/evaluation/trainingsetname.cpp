// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of training sets, as experiment files and tables have them.
#include <array>
#include <utility>

#include "core/evaluation/experiment.h"

namespace filigree {

namespace {

using Source = TrainingSetKind::Source;

constexpr std::array<std::pair<Source, std::string_view>, 3> sources{
    {{Source::Golden, "golden"}, {Source::Upsampled, "upsampled"}, {Source::Full, "full"}}};

constexpr std::array<std::pair<CorpusMethod, std::string_view>, 3> methods{
    {{CorpusMethod::Grammar, "grammar"}, {CorpusMethod::Resample, "resample"}, {CorpusMethod::Both, "both"}}};

constexpr std::string_view language = "language";

} // namespace

std::string trainingSetName(const TrainingSetKind &kind)
{
    if (kind.source == Source::Corpus)
        return kind.corpus;
    for (const auto &[source, name] : sources)
        if (source == kind.source)
            return std::string(name);
    for (const auto &[method, name] : methods)
        if (method == kind.method && method == CorpusMethod::Grammar && !kind.distribution)
            return std::string(name);
        else if (method == kind.method)
            return std::string(name) + ' '
                + (kind.distribution ? distributionName(*kind.distribution) : std::string(language));
    return {};
}

std::optional<TrainingSetKind> trainingSetFromName(std::string_view text)
{
    for (const auto &[source, name] : sources)
        if (text == name)
            return TrainingSetKind{source, CorpusMethod::Grammar, {}, {}};
    const std::size_t blank = text.find(' ');
    const std::string_view rest = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    for (const auto &[method, name] : methods) {
        if (text.substr(0, blank) != name || text.ends_with(' '))
            continue;
        TrainingSetKind out{Source::Generated, method, {}, {}};
        if (rest.empty() && method != CorpusMethod::Grammar)
            out.distribution = Distribution::Entropy;
        if (!rest.empty() && rest != language) {
            out.distribution = distributionFromName(rest);
            if (!out.distribution)
                return std::nullopt;
        }
        return out;
    }
    return std::nullopt;
}

} // namespace filigree
