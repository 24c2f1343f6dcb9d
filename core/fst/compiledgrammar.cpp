// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/compiledgrammar.h"

#include <algorithm>
#include <cmath>

#include "core/fst/intentmachine.h"
#include "core/fst/openfstminimise.h"
#include "core/fst/pieces.h"
#include "core/fst/rulespeller.h"
#include "core/fst/sentenceparser.h"
#include "core/fst/templateexceptions.h"

namespace filigree {

struct CompiledGrammar::Data {
    std::string locale;
    std::vector<std::string> intents;
    std::vector<IntentMachine> machines;
    Vocabulary vocabulary;
    std::vector<ValueClass> classes;
    RuleSets ruleSets;
    Count128 size;
};

namespace {

Acceptor acceptorOf(const RuleMachine &rules)
{
    Acceptor out;
    out.states = rules.stateCount();
    for (std::uint32_t s = 0; s < rules.stateCount(); ++s) {
        for (std::uint32_t a = rules.first[s]; a < rules.first[s + 1]; ++a) {
            const RuleArc &arc = rules.arcs[a];
            if (arc.label != 0)
                out.arcs.push_back({s, arc.label, arc.target});
            else if (s != 0 && (out.final.empty() || out.final.back() != s)) // the empty sentence is none
                out.final.push_back(s);
        }
    }
    return out;
}

Error nameIntent(Error error, const std::string &intent)
{
    if (error.code == ErrorCode::InvalidInput && error.detail.rfind("has more than", 0) == 0)
        error.detail = "The intent " + intent + ' ' + error.detail;
    return error;
}

} // namespace

CompiledGrammar::CompiledGrammar()
    : m(std::make_unique<Data>())
{
}

CompiledGrammar::~CompiledGrammar() = default;

Result<std::shared_ptr<const CompiledGrammar>> CompiledGrammar::compile(const Grammar &grammar, Progress &progress,
                                                                        const CompileLimits &limits)
{
    return compile(grammar, {}, progress, limits);
}

Result<std::shared_ptr<const CompiledGrammar>> CompiledGrammar::compile(const Grammar &grammar,
                                                                        const LanguageExceptions &without,
                                                                        Progress &progress, const CompileLimits &limits)
{
    if (auto good = validate(grammar); !good)
        return failWith(good.error());
    std::shared_ptr<CompiledGrammar> out(new CompiledGrammar);
    Data &data = *out->m;
    data.locale = grammar.locale;
    VocabularyBuilder vocabulary;
    for (const LanguageExceptions::Value &value : without.values)
        vocabulary.leaveOut(value.slot, value.words);
    RuleSpeller speller(grammar, limits, vocabulary, data.ruleSets, progress);
    std::vector<RawMachine> raw;
    double shares = 0;
    for (std::size_t i = 0; i < grammar.rules.size(); ++i) {
        const Rule &rule = grammar.rules[i];
        if (rule.kind != RuleKind::Start)
            continue;
        auto spelled = speller.spell(i);
        if (!spelled)
            return failWith(spelled.error());
        raw.push_back(std::move(*spelled));
        data.intents.push_back(rule.intent);
        IntentMachine &machine = data.machines.emplace_back();
        machine.intent = rule.intent;
        machine.rule = i;
        machine.stateLimit = limits.states;
        shares += rule.weight;
    }
    progress.report(0.3);
    auto built = vocabulary.build();
    progress.report(0.6);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        IntentMachine &machine = data.machines[i];
        auto rules = finishRuleMachine(raw[i], built, data.ruleSets, 8 * limits.states, progress);
        if (!rules)
            return failWith(nameIntent(rules.error(), machine.intent));
        machine.rules = std::move(*rules);
        auto minimal = minimise(acceptorOf(machine.rules), limits.states, progress);
        if (!minimal)
            return failWith(nameIntent(minimal.error(), machine.intent));
        auto rest = withoutTemplates(*std::move(minimal), built.vocabulary, machine.intent, without.templates,
                                     limits.states, progress);
        if (!rest)
            return failWith(nameIntent(rest.error(), machine.intent));
        machine.minimal = *std::move(rest);
        machine.logShare = std::log(grammar.rules[machine.rule].weight / shares);
        progress.report(0.6 + 0.4 * static_cast<double>(i + 1) / static_cast<double>(raw.size()));
    }
    data.vocabulary = std::move(built.vocabulary);
    data.classes = std::move(built.classes);
    for (IntentMachine &machine : data.machines) {
        machine.vocabulary = &data.vocabulary;
        machine.classes = &data.classes;
        machine.ruleSets = &data.ruleSets;
        machine.counts = std::make_unique<PathCounts>(machine.minimal, data.vocabulary);
        data.size += machine.counts->total();
    }
    return std::shared_ptr<const CompiledGrammar>(std::move(out));
}

const std::string &CompiledGrammar::locale() const
{
    return m->locale;
}

const std::vector<std::string> &CompiledGrammar::intents() const
{
    return m->intents;
}

std::optional<std::size_t> CompiledGrammar::intentIndex(std::string_view name) const
{
    const auto found = std::find(m->intents.begin(), m->intents.end(), name);
    if (found == m->intents.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m->intents.begin());
}

Count128 CompiledGrammar::size() const
{
    return m->size;
}

Count128 CompiledGrammar::size(std::size_t intent) const
{
    return m->machines[intent].counts->total();
}

Utterance CompiledGrammar::at(std::size_t intent, uint128 index) const
{
    std::vector<std::uint32_t> pieces;
    m->machines[intent].counts->path(index, pieces);
    return fromPieces(m->vocabulary, m->intents[intent], pieces);
}

std::optional<uint128> CompiledGrammar::indexOf(const Utterance &utterance) const
{
    const auto intent = intentIndex(utterance.intent);
    const auto pieces = toPieces(m->vocabulary, utterance);
    if (!intent || !pieces)
        return std::nullopt;
    return m->machines[*intent].counts->indexOf(*pieces);
}

std::vector<Parse> CompiledGrammar::parse(std::span<const std::string> words, std::size_t limit) const
{
    const SentenceMatches sentence(m->vocabulary, words);
    std::vector<Parse> out;
    for (const IntentMachine &machine : m->machines)
        for (const Reading &reading : bestReadings(machine, sentence, limit))
            out.push_back(
                {fromPieces(m->vocabulary, machine.intent, reading.pieces), reading.logProbability + machine.logShare});
    std::stable_sort(out.begin(), out.end(),
                     [](const Parse &a, const Parse &b) { return a.logProbability > b.logProbability; });
    if (out.size() > limit)
        out.resize(limit);
    return out;
}

bool CompiledGrammar::accepts(const Utterance &utterance) const
{
    const auto intent = intentIndex(utterance.intent);
    const auto pieces = toPieces(m->vocabulary, utterance);
    if (!intent || !pieces)
        return false;
    const Machine &machine = m->machines[*intent].minimal;
    std::uint32_t state = 0;
    for (const std::uint32_t piece : *pieces) {
        state = machine.step(state, labelOfPiece(m->vocabulary, piece));
        if (state == Machine::npos)
            return false;
    }
    return machine.final[state] != 0;
}

std::optional<Derivation> CompiledGrammar::derive(const Utterance &utterance) const
{
    const auto intent = intentIndex(utterance.intent);
    const auto pieces = toPieces(m->vocabulary, utterance);
    if (!intent || !pieces)
        return std::nullopt;
    auto out = bestDerivation(m->machines[*intent], *pieces);
    if (out)
        out->logProbability += m->machines[*intent].logShare;
    return out;
}

const IntentMachine &CompiledGrammar::machine(std::size_t intent) const
{
    return m->machines[intent];
}

const Vocabulary &CompiledGrammar::vocabulary() const
{
    return m->vocabulary;
}

} // namespace filigree
