// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/grammars.h"

#include <algorithm>
#include <numeric>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "support/rules.h"

namespace filigree::tests {

namespace {

using E = Expression;

E words(const std::string &text)
{
    std::vector<E> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        parts.push_back(E::word(text.substr(at, end - at)));
        at = end + 1;
    }
    return parts.size() == 1 ? parts[0] : E::sequence(std::move(parts));
}

/// The first ones are the most frequent.
Rule values(const std::string &name, const std::string &slot, const std::vector<std::string> &list)
{
    Rule rule = valuesRule(name, slot, {});
    for (std::size_t i = 0; i < list.size(); ++i)
        rule.values.push_back({list[i], static_cast<double>(list.size() - i), static_cast<std::uint32_t>(i % 3)});
    return rule;
}

/// An annotated piece of text while the language is listed.
struct Text {
    Utterance utterance;
    double probability = 1.0;
};

Text joined(const Text &a, const Text &b)
{
    Text out = a;
    for (SlotSpan slot : b.utterance.slots) {
        slot.begin += a.utterance.tokens.size();
        slot.end += a.utterance.tokens.size();
        out.utterance.slots.push_back(slot);
    }
    out.utterance.tokens.insert(out.utterance.tokens.end(), b.utterance.tokens.begin(), b.utterance.tokens.end());
    out.probability *= b.probability;
    return out;
}

std::vector<Text> spell(const Grammar &grammar, const E &body);

std::vector<Text> spellRule(const Grammar &grammar, const Rule &rule)
{
    if (rule.kind != RuleKind::Values)
        return spell(grammar, rule.body);
    double total = 0;
    for (const RuleValue &value : rule.values)
        total += value.weight;
    std::vector<Text> out;
    for (const RuleValue &value : rule.values) {
        Text text = spell(grammar, words(value.words))[0];
        text.probability = value.weight / total;
        out.push_back(std::move(text));
    }
    return out;
}

void scaled(std::vector<Text> &out, std::vector<Text> more, double factor)
{
    for (Text &text : more) {
        text.probability *= factor;
        if (text.probability > 0)
            out.push_back(std::move(text));
    }
}

std::vector<Text> spellSlot(const Grammar &grammar, const E &body)
{
    std::vector<Text> out = spell(grammar, body.parts[0]);
    for (Text &text : out)
        text.utterance.slots = {{0, text.utterance.tokens.size(), body.text}};
    return out;
}

std::vector<Text> spell(const Grammar &grammar, const E &body)
{
    std::vector<Text> out;
    switch (body.kind) {
    case E::Kind::Word:
        out.push_back({{"", {body.text}, {}}, 1.0});
        break;
    case E::Kind::Reference:
        return spellRule(grammar, *grammar.find(body.text));
    case E::Kind::Sequence:
        out.push_back({{"", {}, {}}, 1.0});
        for (const E &part : body.parts) {
            std::vector<Text> longer;
            for (const Text &tail : spell(grammar, part))
                for (const Text &head : out)
                    longer.push_back(joined(head, tail));
            out = std::move(longer);
        }
        break;
    case E::Kind::Alternatives: {
        const double total = body.weights.empty() ? static_cast<double>(body.parts.size())
                                                  : std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
        for (std::size_t i = 0; i < body.parts.size(); ++i)
            scaled(out, spell(grammar, body.parts[i]), (body.weights.empty() ? 1.0 : body.weights[i]) / total);
        break;
    }
    case E::Kind::Optional: {
        const double there = body.weights.empty() ? 0.5 : body.weights[0];
        scaled(out, spell(grammar, body.parts[0]), there);
        scaled(out, {{{"", {}, {}}, 1.0}}, 1 - there);
        break;
    }
    case E::Kind::Slot:
        return spellSlot(grammar, body);
    }
    return out;
}

/// Random bodies out of few words, so that different rules say the same.
class Maker {
public:
    explicit Maker(std::uint64_t seed)
        : m_random(seed)
    {
    }

    Grammar make()
    {
        m_grammar.locale = "en-US";
        const std::size_t lists = 1 + m_random.below(4);
        for (std::size_t i = 0; i < lists; ++i)
            addValues(i);
        const std::size_t phrases = m_random.below(4);
        for (std::size_t i = 0; i < phrases; ++i) {
            m_grammar.rules.push_back(phraseRule("phrase_" + std::to_string(i), body(2)));
            m_phrases.push_back(m_grammar.rules.back().name);
        }
        const std::size_t intents = 1 + m_random.below(3);
        for (std::size_t i = 0; i < intents; ++i)
            m_grammar.rules.push_back(
                startRule("Intent" + std::to_string(i), body(3), 0.25 + static_cast<double>(m_random.below(4))));
        return m_grammar;
    }

private:
    void addValues(std::size_t i)
    {
        static const std::vector<std::string> pool{"a", "b", "a b", "c", "b c", "d", "a b c", "e"};
        std::vector<std::string> some;
        for (const std::string &value : pool)
            if (m_random.below(2) == 0)
                some.push_back(value);
        if (some.empty())
            some.push_back(pool[0]);
        const std::string slot = m_random.below(2) == 0 ? "One" : "Two";
        m_grammar.rules.push_back(values("values." + std::to_string(i), slot, some));
        m_lists.push_back(m_grammar.rules.back().name);
    }

    E body(int depth)
    {
        switch (depth <= 0 ? m_random.below(3) : m_random.below(8)) {
        case 0:
        case 1:
            return E::word(std::string(1, static_cast<char>('a' + m_random.below(5))));
        case 2:
            return slot();
        case 3:
            return m_phrases.empty() ? slot() : E::reference(m_phrases[m_random.below(m_phrases.size())]);
        case 4:
            return E::optional(body(depth - 1), static_cast<double>(m_random.below(11)) / 10);
        case 5:
        case 6:
            return E::sequence(several(depth, m_random.below(4)));
        default: {
            auto parts = several(depth, 1 + m_random.below(3));
            std::vector<double> weights;
            if (m_random.below(2) == 0)
                for (std::size_t i = 0; i < parts.size(); ++i)
                    weights.push_back(static_cast<double>(m_random.below(4)) / 2);
            if (std::accumulate(weights.begin(), weights.end(), 0.0) == 0)
                weights.clear();
            return E::alternatives(std::move(parts), std::move(weights));
        }
        }
    }

    std::vector<E> several(int depth, std::uint64_t count)
    {
        std::vector<E> out;
        for (std::uint64_t i = 0; i < count; ++i)
            out.push_back(body(depth - 1));
        return out;
    }

    E slot()
    {
        const std::string &list = m_lists[m_random.below(m_lists.size())];
        const std::string type = m_grammar.find(list)->slot;
        switch (m_random.below(4)) {
        case 0:
            return E::slot(type, E::sequence({E::word("the"), E::reference(list)}));
        case 1:
            return E::slot(type, E::alternatives({words("a b"), E::reference(list), E::word("z")}, {1, 3, 0.5}));
        default:
            return E::slot(type, E::reference(list));
        }
    }

    Random m_random;
    Grammar m_grammar;
    std::vector<std::string> m_lists;
    std::vector<std::string> m_phrases;
};

} // namespace

Grammar englishMusic()
{
    Grammar grammar;
    grammar.locale = "en-US";
    auto &rules = grammar.rules;
    rules.push_back(values("GenreName.music", "GenreName", {"pop", "rock", "hip hop", "jazz"}));
    rules.push_back(values("GenreName.books", "GenreName", {"detective", "fantasy", "jazz"}));
    rules.back().catalogue = "book genres";
    rules.push_back(values("ArtistName", "ArtistName", {"Camila Cabello", "Madonna", "Pop"}));
    rules.push_back(phraseRule("play_verb", E::alternatives({words("play"), words("put on")}, {0.7, 0.3})));
    rules.push_back(phraseRule("some_more", E::alternatives({words("some"), words("some more"), words("more")})));
    rules.push_back(startRule(
        "PlayMusic",
        E::alternatives(
            {E::sequence({E::reference("play_verb"), E::optional(E::reference("some_more"), 0.4),
                          E::slot("GenreName", E::reference("GenreName.music")), E::optional(E::word("music"))}),
             E::sequence({E::reference("play_verb"), E::slot("ArtistName", E::reference("ArtistName"))})},
            {3, 2}),
        2));
    rules.push_back(startRule("ReadBook",
                              E::sequence({E::word("read"), E::optional(E::reference("some_more"), 0.25),
                                           E::slot("GenreName", E::reference("GenreName.books")), E::word("books")}),
                              1));
    return grammar;
}

Grammar hindiMusic()
{
    Grammar grammar;
    grammar.locale = "hi-IN";
    auto &rules = grammar.rules;
    rules.push_back(values("गायक", "ArtistName", {"लता मंगेशकर", "किशोर कुमार", "अरिजीत सिंह"}));
    rules.push_back(phraseRule("चलाओ", E::alternatives({words("चलाओ"), words("बजाओ"), words("सुना दो")})));
    rules.push_back(
        startRule("PlayMusic",
                  E::sequence({E::optional(E::word("कृपया"), 0.2), E::slot("ArtistName", E::reference("गायक")),
                               E::word("के"), E::word("गाने"), E::reference("चलाओ")}),
                  1));
    return grammar;
}

Grammar spanishReminders()
{
    Grammar grammar;
    grammar.locale = "es-US";
    auto &rules = grammar.rules;
    rules.push_back(values("Hora", "Time", {"siete a. m.", "mediodía", "las 8"}));
    rules.push_back(phraseRule("por_favor", E::sequence({E::word(","), E::word("por"), E::word("favor")})));
    rules.push_back(
        startRule("SetReminder",
                  E::sequence({E::word("¿"), E::alternatives({words("me recuerdas"), words("puedes recordarme")}),
                               E::slot("Content", E::alternatives({words("sacar la basura"), words("llamar a mamá")})),
                               E::word("a"), E::slot("Time", E::reference("Hora")),
                               E::optional(E::reference("por_favor"), 0.5), E::word("?")}),
                  1));
    return grammar;
}

Grammar randomGrammar(std::uint64_t seed)
{
    for (;; seed += 1'000'003) {
        Grammar grammar = Maker(seed).make();
        const auto language = listLanguage(grammar);
        if (!language.empty() && language.size() < 20'000)
            return grammar;
    }
}

Grammar grammarOfSeed(int seed)
{
    return seed == -3 ? englishMusic()
        : seed == -2  ? hindiMusic()
        : seed == -1  ? spanishReminders()
                      : randomGrammar(static_cast<std::uint64_t>(seed));
}

std::map<std::string, Listed> listLanguage(const Grammar &grammar)
{
    double shares = 0;
    for (const Rule &rule : grammar.rules)
        shares += rule.kind == RuleKind::Start ? rule.weight : 0;
    std::map<std::string, Listed> out;
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Start)
            continue;
        for (Text &text : spell(grammar, rule.body)) {
            if (text.utterance.tokens.empty())
                continue;
            text.utterance.intent = rule.intent;
            Listed &known = out[key(text.utterance)];
            known.utterance = text.utterance;
            known.best = std::max(known.best, text.probability * rule.weight / shares);
        }
    }
    return out;
}

std::string key(const Utterance &utterance)
{
    return utterance.intent + ": " + toGolden(utterance);
}

} // namespace filigree::tests
