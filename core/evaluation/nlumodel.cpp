// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/nlumodel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/parallel.h"
#include "core/evaluation/nlumodeldata.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t mostIntents = TagSet::mostTypes;

/// What is wrong with an utterance, as a sentence.
std::optional<std::string> faultOf(const Utterance &utterance)
{
    for (const std::string &token : utterance.tokens)
        if (token.empty() || firstInvalidUtf8(token))
            return "it has a word that is empty or not in UTF-8";
    if (utterance.intent.empty() || firstInvalidUtf8(utterance.intent))
        return "its intent is empty or not in UTF-8";
    std::size_t free = 0;
    for (const SlotSpan &slot : utterance.slots) {
        if (slot.begin < free || slot.end <= slot.begin || slot.end > utterance.tokens.size())
            return "its slot " + slot.type + " is empty, overlaps another or lies outside of the words";
        if (slot.type.empty() || firstInvalidUtf8(slot.type))
            return "the name of a slot is empty or not in UTF-8";
        free = slot.end;
    }
    return std::nullopt;
}

Result<void> check(std::span<const Utterance> utterances, const TrainingOptions &options)
{
    const auto isShare = [](double share) { return share >= 0.0 && share <= 1.0; };
    const auto isPositive = [](double number) { return number > 0.0 && number < 1e9; };
    if (!isShare(options.catalogueDropout))
        return fail(ErrorCode::InvalidOption, "The share of hidden catalogue matches lies between 0 and 1.");
    if (!isShare(options.hiddenWords))
        return fail(ErrorCode::InvalidOption, "The share of hidden words lies between 0 and 1.");
    if (!isPositive(options.slotPenalty) || !isPositive(options.intentCost))
        return fail(ErrorCode::InvalidOption, "The penalty of the slots and the cost of the intents are above 0.");
    if (options.iterations < 1 || options.threads < 1 || options.leastCount < 1)
        return fail(ErrorCode::InvalidOption, "Iterations, threads and the least count are at least 1.");
    if (!options.times.empty()
        && (options.times.size() != utterances.size()
            || std::find(options.times.begin(), options.times.end(), 0U) != options.times.end()))
        return fail(ErrorCode::InvalidOption, "Every utterance counts at least once.");
    for (std::size_t i = 0; i < utterances.size(); ++i)
        if (const auto fault = faultOf(utterances[i]))
            return fail(ErrorCode::InvalidInput,
                        "Utterance " + std::to_string(i + 1) + " cannot be learnt: " + *fault + '.');
    return {};
}

Result<void> checkNames(std::span<const Utterance> utterances, std::span<const Catalogue> catalogues)
{
    std::set<std::string_view> intents;
    std::set<std::string_view> slots;
    for (const Utterance &utterance : utterances) {
        intents.insert(utterance.intent);
        for (const SlotSpan &slot : utterance.slots)
            slots.insert(slot.type);
    }
    if (intents.size() > mostIntents || slots.size() > TagSet::mostTypes)
        return fail(ErrorCode::InvalidInput, "There are more than 8,192 intents or slot types.");
    for (const Catalogue &catalogue : catalogues)
        if (catalogue.slot.empty() || firstInvalidUtf8(catalogue.slot))
            return fail(ErrorCode::InvalidInput, "The slot of a catalogue has no name, or one that is not in UTF-8.");
    return {};
}

/// Utterances that occur often are learnt once, with a weight; in the order of their first occurrence. Error:
/// Cancelled.
Result<std::vector<LessonSentence>> lessonOf(std::span<const Utterance> utterances,
                                             std::span<const std::uint32_t> times, const Progress &progress)
{
    const auto less = [](const Utterance *a, const Utterance *b) {
        if (a->tokens != b->tokens)
            return a->tokens < b->tokens;
        if (a->intent != b->intent)
            return a->intent < b->intent;
        return std::lexicographical_compare(a->slots.begin(), a->slots.end(), b->slots.begin(), b->slots.end(),
                                            [](const SlotSpan &s, const SlotSpan &t) {
                                                return std::tie(s.begin, s.end, s.type)
                                                    < std::tie(t.begin, t.end, t.type);
                                            });
    };
    std::map<const Utterance *, std::size_t, decltype(less)> places(less);
    std::vector<LessonSentence> lesson;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "The training was cancelled.");
        const Utterance &utterance = utterances[i];
        if (utterance.tokens.empty())
            continue;
        const double weight = times.empty() ? 1.0 : times[i];
        const auto [place, added] = places.emplace(&utterance, lesson.size());
        if (added)
            lesson.push_back({&utterance, weight, noNumber});
        else
            lesson[place->second].weight += weight;
    }
    return lesson;
}

/// Sorted names; each sentence gets its intent's number.
std::vector<std::string> numberIntents(std::vector<LessonSentence> &lesson)
{
    std::map<std::string, std::uint32_t> numbers;
    for (const LessonSentence &sentence : lesson)
        numbers.emplace(sentence.utterance->intent, 0);
    std::vector<std::string> names;
    for (auto &[name, number] : numbers) {
        number = static_cast<std::uint32_t>(names.size());
        names.push_back(name);
    }
    for (LessonSentence &sentence : lesson)
        sentence.intent = numbers[sentence.utterance->intent];
    return names;
}

} // namespace

NluModel::NluModel(std::unique_ptr<const Data> data)
    : m(std::move(data))
{
}

NluModel::NluModel(NluModel &&) noexcept = default;
NluModel &NluModel::operator=(NluModel &&) noexcept = default;
NluModel::~NluModel() = default;

Result<NluModel> NluModel::train(std::span<const Utterance> utterances, const TrainingOptions &options,
                                 Progress &progress)
{
    if (const auto checked = check(utterances, options); !checked)
        return failWith(checked.error());
    if (const auto checked = checkNames(utterances, options.catalogues); !checked)
        return failWith(checked.error());
    auto read = lessonOf(utterances, options.times, progress);
    if (!read)
        return failWith(read.error());
    std::vector<LessonSentence> &lesson = *read;
    if (lesson.empty())
        return fail(ErrorCode::InvalidInput, "There is no utterance to learn from.");
    const std::vector<std::string> intents = numberIntents(lesson);
    SubProgress forCatalogues(progress, 0.0, 0.05);
    auto matcher = CatalogueMatcher::build(options.catalogues, forCatalogues);
    if (!matcher)
        return failWith(matcher.error());
    SubProgress forIntents(progress, 0.05, 0.3);
    auto intentParts =
        IntentModel::train(lesson, static_cast<std::uint32_t>(intents.size()), *matcher,
                           {options.intentCost, options.catalogueDropout, options.seed, options.threads}, forIntents);
    if (!intentParts)
        return failWith(intentParts.error());
    SubProgress forSlots(progress, 0.3, 1.0);
    SlotTrainingFacts slotFacts;
    auto slotParts =
        SlotModel::train(lesson, *matcher,
                         {options.slotPenalty, options.catalogueDropout, options.hiddenWords, options.seed,
                          options.iterations, options.threads, options.leastCount, options.omittedFeatures},
                         forSlots, slotFacts);
    if (!slotParts)
        return failWith(slotParts.error());
    const TrainingFacts facts{
        utterances.size(),         intents.size(),       slotParts->tags.size(), intentParts->features.size(),
        slotParts->weights.size(), slotFacts.iterations, slotFacts.loss};
    return NluModel(std::make_unique<const Data>(intents, *std::move(matcher), *std::move(intentParts),
                                                 *std::move(slotParts), facts));
}

Labelling NluModel::labelled(std::span<const std::string> tokens, bool withProbability) const
{
    Labelling out;
    out.utterance.tokens.assign(tokens.begin(), tokens.end());
    if (tokens.empty())
        return out;
    SentenceFacts sentence = m->slotModel.look(tokens, m->matcher);
    const std::vector<double> probabilities = m->intentModel.probabilities(sentence);
    const auto best = std::max_element(probabilities.begin(), probabilities.end());
    sentence.intent = static_cast<std::uint32_t>(best - probabilities.begin());
    out.utterance.intent = m->intents[sentence.intent];
    out.intentProbability = *best;
    Tagging tagging = m->slotModel.tag(sentence, withProbability);
    out.utterance.slots = std::move(tagging.slots);
    out.slotProbability = tagging.probability;
    return out;
}

Utterance NluModel::label(std::span<const std::string> tokens) const
{
    return labelled(tokens, false).utterance;
}

Utterance NluModel::label(std::string_view text) const
{
    return label(Tokenizer().words(text));
}

Labelling NluModel::labelWithProbability(std::span<const std::string> tokens) const
{
    return labelled(tokens, true);
}

Result<std::vector<Utterance>> NluModel::label(std::span<const Utterance> utterances, int threads,
                                               Progress &progress) const
{
    std::vector<Utterance> out(utterances.size());
    std::atomic<bool> stop{false};
    parallelRanges(utterances.size(), 32, threads, stop, [&](std::uint64_t begin, std::uint64_t end, int thread) {
        if (thread == 0) // the others may be behind, and progress must not fall
            progress.report(static_cast<double>(begin) / static_cast<double>(utterances.size()));
        for (std::uint64_t i = begin; i < end && !stop; ++i) {
            if (progress.cancelled()) // one alone may have thousands of words
                stop = true;
            else
                out[i] = label(std::span<const std::string>(utterances[i].tokens));
        }
    });
    if (stop)
        return fail(ErrorCode::Cancelled, "The labelling was cancelled.");
    return out;
}

const std::vector<std::string> &NluModel::intents() const
{
    return m->intents;
}

const std::vector<std::string> &NluModel::slotTypes() const
{
    return m->slotModel.parts().tags.types();
}

const TrainingFacts &NluModel::facts() const
{
    return m->facts;
}

} // namespace filigree
