// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/trainingfiles.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/text/unicode.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/modelfiles.h"

namespace filigree {

Result<void> checkDomains(const std::vector<TrainingDomain> &domains)
{
    if (domains.empty())
        return fail(ErrorCode::InvalidOption, "There is no parallel text to train from.");
    std::set<std::string> names;
    for (const TrainingDomain &domain : domains) {
        if (!isIdentifier(domain.name, "_.-") || domain.name.front() == '.')
            return fail(ErrorCode::InvalidOption, "“" + domain.name + "” cannot be the name of a domain.");
        if (!names.insert(comparisonKey(domain.name)).second)
            return fail(ErrorCode::InvalidOption, "There are two domains with the name " + domain.name + ".");
        if (domain.train.empty())
            return fail(ErrorCode::InvalidOption, "The domain " + domain.name + " has nothing to train from.");
    }
    return {};
}

namespace {

/// Hands on only that the work was cancelled: how far it is, is told by domains.
class OnlyCancel final : public Progress {
public:
    explicit OnlyCancel(const Progress &whole)
        : m_whole(whole)
    {
    }
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    const Progress &m_whole;
};

/// Writes the files of one domain after another.
class Writer {
public:
    Writer(const Subwords &subwords, const std::filesystem::path &folder, Progress &progress)
        : m_subwords(subwords)
        , m_folder(folder)
        , m_progress(progress)
    {
    }

    TrainingFiles out;

    Result<void> add(const TrainingDomain &domain, const TrainingFileOptions &options)
    {
        std::vector<SentencePair> train = domain.train;
        if (options.placeholders) {
            OnlyCancel quiet(m_progress);
            auto more = makePlaceholderData(domain.train, options.values, options.placeholderOptions, quiet);
            if (!more)
                return failWith(more.error());
            out.withPlaceholders += static_cast<std::int64_t>(more->pairs.size());
            train.insert(train.end(), more->pairs.begin(), more->pairs.end());
        }
        m_options = &options;
        m_domain = &domain;
        const auto path = writePairs(train, domain.name + ".train.ids", true);
        if (!path)
            return failWith(path.error());
        (domain.old ? out.oldPairs : out.newPairs).push_back(*path);
        return domain.development.empty() ? Result<void>() : addDevelopment(domain);
    }

private:
    Result<void> addDevelopment(const TrainingDomain &domain)
    {
        const auto pairs = writePairs(domain.development, domain.name + ".dev.ids", false);
        if (!pairs)
            return failWith(pairs.error());
        std::string references;
        for (const SentencePair &pair : domain.development)
            references += pair.target + "\n";
        const std::filesystem::path path = m_folder / (domain.name + ".dev.txt");
        if (const auto written = writeFile(path, references); !written)
            return written;
        out.development.push_back({domain.name, *pairs, path.string(), domain.old});
        return {};
    }

    Result<std::string> writePairs(const std::vector<SentencePair> &pairs, const std::string &name, bool train)
    {
        std::vector<EncodedPair> encoded;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (i % 256 == 0 && m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            EncodedPair pair{m_subwords.encode(pairs[i].source), m_subwords.encode(pairs[i].target)};
            if (train) {
                ++out.pairs;
                out.targetIds += static_cast<std::int64_t>(pair.target.size());
            }
            if (!train || i < m_domain->train.size()) // those with placeholders stand in no file
                noteIfLong(pairs[i], std::max(pair.source.size(), pair.target.size()));
            encoded.push_back(std::move(pair));
        }
        const std::filesystem::path path = m_folder / name;
        if (const auto written = writeFile(path, writeEncodedPairs(encoded)); !written)
            return failWith(written.error());
        return path.string();
    }

    void noteIfLong(const SentencePair &pair, std::size_t subwords)
    {
        if (subwords <= static_cast<std::size_t>(m_options->longest))
            return;
        ++out.tooLong;
        if (out.longPairs.size() >= m_options->remarks)
            return;
        const auto file = static_cast<std::size_t>(pair.file);
        out.longPairs.push_back({file < m_domain->files.size() ? m_domain->files[file] : m_domain->name, pair.line,
                                 static_cast<int>(subwords)});
    }

    const Subwords &m_subwords;
    std::filesystem::path m_folder;
    Progress &m_progress;
    const TrainingFileOptions *m_options = nullptr; // of the domain that is being written
    const TrainingDomain *m_domain = nullptr;
};

} // namespace

std::vector<std::string> subwordSentences(const std::vector<TrainingDomain> &domains)
{
    std::vector<std::string> out;
    for (const TrainingDomain &domain : domains) {
        for (const SentencePair &pair : domain.train) {
            out.push_back(pair.source);
            out.push_back(pair.target);
        }
    }
    return out;
}

Result<TrainingFiles> writeTrainingFiles(const std::vector<TrainingDomain> &domains, const Subwords &subwords,
                                         const std::filesystem::path &folder, const TrainingFileOptions &options,
                                         Progress &progress)
{
    if (const auto good = checkDomains(domains); !good)
        return failWith(good.error());
    std::error_code trouble;
    const std::filesystem::path place = std::filesystem::absolute(folder, trouble);
    std::filesystem::create_directories(place, trouble);
    if (trouble)
        return failWith(systemError(folder, trouble.value(), ErrorCode::WriteFailed));
    const std::filesystem::path model = place / subwordFileName;
    if (const auto saved = subwords.save(model); !saved)
        return failWith(saved.error());
    Writer writer(subwords, place, progress);
    for (std::size_t i = 0; i < domains.size(); ++i) {
        if (const auto added = writer.add(domains[i], options); !added)
            return failWith(added.error());
        progress.report(static_cast<double>(i + 1) / static_cast<double>(domains.size()));
    }
    writer.out.vocabulary = {vocabularyPath(model).string(), subwords.table().size(), subwords.table().hash()};
    return std::move(writer.out);
}

} // namespace filigree
