// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modeltranslation.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include "core/text/tokenizer.h"
#include "core/text/unicode.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/slotprotection.h"

namespace filigree {

namespace {

constexpr std::size_t mostTargetWords = 3'000'000; // more than a language has; a description may name any file
constexpr std::size_t linesAtOnce = 2000; // of a request: sorted by length they make good batches

TranslateRequest requestFor(const std::filesystem::path &folder, const SearchSettings &search)
{
    std::error_code trouble;
    TranslateRequest request;
    request.model = std::filesystem::absolute(folder, trouble).string();
    request.beam = search.beam;
    request.lengthPenalty = search.lengthPenalty;
    request.threads = search.threads;
    return request;
}

} // namespace

TranslationModel::TranslationModel(std::filesystem::path folder, ModelDescription about, Subwords subwords)
    : m_folder(std::move(folder))
    , m_about(std::move(about))
    , m_subwords(std::move(subwords))
{
}

Result<TranslationModel> TranslationModel::open(const std::filesystem::path &folder)
{
    auto about = readModelDescription(folder);
    if (!about)
        return failWith(about.error());
    if (!hasWeights(folder))
        return failWith({ErrorCode::NotFound,
                         "The training of this model has not come to its first checkpoint. Go on with it by "
                         "translate-train --resume or translate-adapt --resume.",
                         folder.string(), 0, 0});
    auto subwords = Subwords::load(subwordModelPath(folder));
    if (!subwords)
        return failWith(subwords.error());
    return TranslationModel(folder, *std::move(about), *std::move(subwords));
}

Result<std::unordered_set<std::string>> TranslationModel::targetWords(const Progress &progress) const
{
    std::unordered_set<std::string> words;
    std::size_t seen = 0;
    Tokenizer tokenizer;
    bool cancelled = false;
    const auto take = [&](const EncodedPair &pair) {
        cancelled = ++seen % 256 == 0 && progress.cancelled();
        if (cancelled || words.size() >= mostTargetWords)
            return false;
        for (const auto &word : tokenizer.words(m_subwords.decode(pair.target)))
            words.insert(comparisonKey(word));
        return true;
    };
    for (const ModelDomain &domain : m_about.domains) {
        (void)forEachEncodedPair(domain.pairs, m_subwords.table().size(), take); // what cannot be read has no words
        if (cancelled)
            return fail(ErrorCode::Cancelled, "Cancelled.");
    }
    return words;
}

int TranslationModel::longest() const
{
    const auto *train = m_about.request ? std::get_if<TrainRequest>(&*m_about.request) : nullptr;
    return train == nullptr ? ModelShape{}.longest : train->shape.longest;
}

Result<void> TranslationModel::checkLengths(const std::vector<std::string> &lines, const Progress &progress) const
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % 256 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (const std::size_t count = m_subwords.encode(lines[i]).size(); count > static_cast<std::size_t>(longest()))
            return failWith(
                {ErrorCode::InvalidInput, tooLongText(count, longest()), {}, static_cast<std::int64_t>(i) + 1, 0});
    }
    return {};
}

Result<std::vector<TranslatedText>> TranslationModel::translate(const std::vector<std::string> &lines,
                                                                const SearchSettings &search, WorkerProcess &worker,
                                                                Progress &progress) const
{
    if (auto good = checkLengths(lines, progress); !good)
        return failWith(good.error());
    std::vector<TranslatedText> out(lines.size());
    for (std::size_t from = 0; from < lines.size(); from += linesAtOnce) {
        const std::size_t to = std::min(lines.size(), from + linesAtOnce);
        TranslateRequest request = requestFor(m_folder, search);
        std::vector<std::size_t> places;
        for (std::size_t i = from; i < to; ++i) {
            TranslateLine line{m_subwords.encode(lines[i]), {}};
            line.required = placeholdersOf(line.source);
            if (line.source.empty())
                continue;
            request.lines.push_back(std::move(line));
            places.push_back(i);
        }
        if (request.lines.empty())
            continue;
        const auto share = [&](double done) {
            progress.report((double(from) + done * double(to - from)) / double(lines.size()));
        };
        auto done = worker.carryOut(request, progress, [&](const WorkerEvent &event) -> Result<void> {
            if (const auto *told = std::get_if<ProgressEvent>(&event))
                share(told->fraction);
            const auto *translated = std::get_if<TranslatedEvent>(&event);
            for (std::size_t i = 0; translated != nullptr && i < translated->lines.size(); ++i) {
                const TranslatedLine &line = translated->lines[i];
                if (line.index < 0 || static_cast<std::size_t>(line.index) >= places.size())
                    return fail(ErrorCode::Inconsistent, "The translation program answered a line that was not asked.");
                out[places[static_cast<std::size_t>(line.index)]] = {m_subwords.decode(line.target), line.score};
            }
            return {};
        });
        if (!done)
            return failWith(done.error());
    }
    progress.report(1.0);
    return out;
}

Result<std::vector<TranslatedUtterance>> TranslationModel::translate(const std::vector<Utterance> &utterances,
                                                                     TargetValues known,
                                                                     const TranslationSettings &settings,
                                                                     const SearchSettings &search,
                                                                     WorkerProcess &worker, Progress &progress) const
{
    TranslationSettings own = settings;
    own.longest = longest();
    UtteranceTranslation work(
        utterances, std::move(known), std::move(own), [this](std::string_view text) { return m_subwords.encode(text); },
        [this](const std::vector<int> &ids) { return m_subwords.decode(ids); });
    TranslateRequest request = requestFor(m_folder, search);
    while (work.next(request)) {
        auto done = worker.carryOut(request, progress, [&](const WorkerEvent &event) -> Result<void> {
            if (const auto *translated = std::get_if<TranslatedEvent>(&event)) {
                if (auto taken = work.take(*translated); !taken)
                    return taken;
                progress.report(work.progress());
            }
            return {};
        });
        if (!done)
            return failWith(done.error());
    }
    return work.finish(progress);
}

} // namespace filigree
