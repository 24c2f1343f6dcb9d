// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/domainfiles.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace filigree {

namespace {

constexpr std::size_t mostDevelopment = 1000;
constexpr std::size_t developmentShare = 20; // one in so many

Result<std::vector<SentencePair>> readPairs(const DomainFile &file, DomainTexts &out, Progress &progress)
{
    const ParallelOptions options;
    auto text = file.target.empty() ? readParallelTable(file.source, options, progress)
                                    : readParallelFiles(file.source, file.target, options, progress);
    if (!text)
        return failWith(text.error());
    const std::int64_t leftOut = text->leftOut();
    auto pairs = std::exchange(text->pairs, {});
    if (leftOut > 0)
        out.remarks.push_back({DomainRemark::Kind::LeftOut, file.source, file.name, leftOut, *std::move(text), {}});
    return pairs;
}

TrainingDomain *find(std::vector<TrainingDomain> &domains, const std::string &name)
{
    const auto found =
        std::find_if(domains.begin(), domains.end(), [&](const TrainingDomain &one) { return one.name == name; });
    return found == domains.end() ? nullptr : &*found;
}

/// Takes the development set from the training pairs.
DomainRemark drawDevelopment(TrainingDomain &domain, std::uint64_t seed)
{
    const std::size_t wanted = std::min(mostDevelopment, domain.train.size() / developmentShare);
    if (wanted == 0)
        return {DomainRemark::Kind::TooSmall, {}, domain.name, 0, {}, {}};
    auto split = splitPairs(std::move(domain.train), wanted, 0, seed);
    domain.train = std::move(split.train);
    domain.development = std::move(split.development);
    return {
        DomainRemark::Kind::PutAside, {}, domain.name, static_cast<std::int64_t>(domain.development.size()), {}, {}};
}

Result<void> readInto(DomainTexts &out, const DomainFile &file, bool isTraining, Progress &progress)
{
    TrainingDomain *domain = find(out.domains, file.name);
    if (domain == nullptr && !isTraining)
        return fail(ErrorCode::InvalidOption,
                    "There is no parallel text to train on of the domain " + file.name + ", which "
                        + file.source.string() + " is to measure. Give both the same name.");
    auto pairs = readPairs(file, out, progress);
    if (!pairs)
        return failWith(pairs.error());
    if (domain == nullptr) {
        out.domains.push_back({file.name, {}, {}, true, {}});
        domain = &out.domains.back();
    }
    for (SentencePair &pair : *pairs)
        pair.file = static_cast<std::int32_t>(domain->files.size());
    domain->files.push_back(file.source.string());
    auto &to = isTraining ? domain->train : domain->development;
    to.insert(to.end(), std::make_move_iterator(pairs->begin()), std::make_move_iterator(pairs->end()));
    return {};
}

} // namespace

std::string domainNameOf(const std::filesystem::path &file)
{
    std::string name = file.filename().string();
    name = name.substr(0, name.find('.'));
    for (char &letter : name) {
        const bool good = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
            || (letter >= 'a' && letter <= 'z') || letter == '_' || letter == '-';
        letter = good ? letter : '-';
    }
    return name;
}

Result<DomainTexts> readDomainFiles(const std::vector<DomainFile> &train, const std::vector<DomainFile> &development,
                                    std::uint64_t seed, Progress &progress)
{
    DomainTexts out;
    for (const bool isTraining : {true, false}) {
        for (const DomainFile &file : isTraining ? train : development) {
            if (auto read = readInto(out, file, isTraining, progress); !read)
                return failWith(read.error());
        }
    }
    for (TrainingDomain &domain : out.domains) {
        if (domain.development.empty())
            out.remarks.push_back(drawDevelopment(domain, seed));
    }
    return out;
}

} // namespace filigree
