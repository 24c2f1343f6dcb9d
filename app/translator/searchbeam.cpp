// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/search.h"

#include <algorithm>

#include "app/translator/kernels.h"
#include "app/translator/placeholders.h"
#include "app/translator/stepdecoder.h"

namespace filigree::translator {

namespace {

struct Hypothesis {
    std::vector<int> target;
    std::vector<std::int32_t> places;
    Owed owed;
    double logProbability = 0;
    int forced = 0;
};

// A hypothesis and a word that may follow it.
struct Candidate {
    std::size_t hypothesis = 0;
    std::int32_t id = 0;
    double logProbability = 0;
    int owed = 0; // afterwards
    bool forced = false;
};

bool better(const Candidate &a, const Candidate &b)
{
    if (a.logProbability != b.logProbability)
        return a.logProbability > b.logProbability;
    return a.hypothesis != b.hypothesis ? a.hypothesis < b.hypothesis : a.id < b.id;
}

struct Sentence {
    std::size_t width = 4; // of the beam
    int longest = 0;
    std::vector<Hypothesis> open;
    std::vector<Hypothesis> finished;
};

// The `width` best words by the model alone, and every placeholder that is owed.
void addCandidates(const Hypothesis &hypothesis, std::size_t index, const float *scores, std::int32_t words,
                   const Sentence &sentence, std::vector<Candidate> &candidates)
{
    const int stepsLeft = sentence.longest - static_cast<int>(hypothesis.target.size());
    const double base = hypothesis.logProbability - logSum(scores, words);
    std::vector<Candidate> best; // a heap with the worst in front
    std::int32_t own = -1; // what the model would write if it were free
    for (std::int32_t id = 0; id < words; ++id) {
        if (own < 0 || scores[id] > scores[own])
            own = id;
        const bool owed = hypothesis.owed.has(id);
        const double value = base + double(scores[id]);
        if (!owed && best.size() == sentence.width && value <= best.front().logProbability)
            continue;
        if (!hypothesis.owed.allows(id, stepsLeft))
            continue;
        const Candidate candidate{index, id, value, hypothesis.owed.count() - (owed ? 1 : 0), false};
        if (owed) {
            candidates.push_back(candidate);
            continue;
        }
        if (best.size() == sentence.width) {
            std::pop_heap(best.begin(), best.end(), better);
            best.pop_back();
        }
        best.push_back(candidate);
        std::push_heap(best.begin(), best.end(), better);
    }
    for (Candidate &candidate : candidates)
        candidate.forced = candidate.forced || (candidate.hypothesis == index && candidate.id != own);
    candidates.insert(candidates.end(), best.begin(), best.end());
}

// Those that stay: in turn the best of each bank, a bank being those that owe as many; the one that owes least begins.
// So a hypothesis that has written its placeholders is not pushed out by those that put it off (Post and Vilar 2018).
std::vector<Candidate> shareBeam(std::vector<Candidate> candidates, std::size_t width)
{
    std::sort(candidates.begin(), candidates.end(), better);
    std::vector<std::vector<Candidate>> banks(static_cast<std::size_t>(placeholderCount) + 1);
    for (const Candidate &candidate : candidates)
        banks[static_cast<std::size_t>(candidate.owed)].push_back(candidate);
    std::vector<Candidate> kept;
    for (std::size_t round = 0; kept.size() < std::min(width, candidates.size()); ++round) {
        for (const std::vector<Candidate> &bank : banks) {
            if (round < bank.size() && kept.size() < width)
                kept.push_back(bank[round]);
        }
    }
    return kept;
}

Hypothesis extended(const Hypothesis &from, const Candidate &by)
{
    Hypothesis next = from;
    next.logProbability = by.logProbability;
    if (by.id == endId)
        return next;
    next.forced += by.forced ? 1 : 0;
    next.owed.pay(by.id);
    next.target.push_back(by.id);
    return next;
}

void advance(Sentence &sentence, const std::vector<Candidate> &kept)
{
    std::vector<Hypothesis> next;
    for (const Candidate &candidate : kept) {
        Hypothesis hypothesis = extended(sentence.open[candidate.hypothesis], candidate);
        const bool full = static_cast<int>(hypothesis.target.size()) >= sentence.longest;
        if (candidate.id == endId || full)
            sentence.finished.push_back(std::move(hypothesis));
        else
            next.push_back(std::move(hypothesis));
    }
    sentence.open = std::move(next);
    if (sentence.finished.size() >= sentence.width)
        sentence.open.clear();
}

Translation bestOf(const Sentence &sentence, double exponent)
{
    Translation best;
    bool any = false;
    for (const Hypothesis &hypothesis : sentence.finished) {
        const double score = hypothesis.logProbability / lengthPenalty(hypothesis.target.size(), exponent);
        if (any && score <= best.score)
            continue;
        best = {hypothesis.target, score, hypothesis.forced};
        any = true;
    }
    return best;
}

} // namespace

std::vector<Translation> searchByBeam(const Model &model, std::span<const SourceLine> lines,
                                      const SearchOptions &options, const Progress &progress)
{
    Rows sources;
    std::vector<Sentence> sentences;
    for (const SourceLine &line : lines) {
        addSource(sources, line.source);
        const Owed owed(line.required);
        const auto needed = static_cast<std::size_t>(owed.count()) + 1; // a place for each bank
        sentences.push_back({std::max(static_cast<std::size_t>(options.beam), needed),
                             longestTarget(line, options),
                             {{{}, {}, owed, 0, 0}},
                             {}});
    }
    StepDecoder decoder(model.shape, model.weights, sources);
    const std::int32_t words = model.shape.vocabulary;
    std::vector<StepRow> rows;
    while (true) {
        if (progress.cancelled())
            return {};
        rows.clear();
        for (std::size_t s = 0; s < sentences.size(); ++s) {
            for (const Hypothesis &open : sentences[s].open)
                rows.push_back(
                    {static_cast<std::int32_t>(s), open.target.empty() ? beginId : open.target.back(), open.places});
        }
        if (rows.empty())
            break;
        const float *scores = decoder.step(rows).data();
        std::size_t row = 0;
        for (Sentence &sentence : sentences) {
            std::vector<Candidate> candidates;
            for (std::size_t h = 0; h < sentence.open.size(); ++h, ++row) {
                sentence.open[h].places.push_back(decoder.place(row));
                addCandidates(sentence.open[h], h, scores + std::int64_t(row) * words, words, sentence, candidates);
            }
            if (!sentence.open.empty())
                advance(sentence, shareBeam(std::move(candidates), sentence.width));
        }
    }
    std::vector<Translation> found;
    for (const Sentence &sentence : sentences)
        found.push_back(bestOf(sentence, options.lengthPenalty));
    return found;
}

} // namespace filigree::translator
