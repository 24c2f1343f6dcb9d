// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/hiddengrammar.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace filigree::bench {

namespace {

using Kind = HiddenNode::Kind;

struct Mark {
    enum Type { Word, Rule, Open, Close, Symbol } type = Word;
    std::string text;
};

std::vector<Mark> scan(std::string_view text)
{
    std::vector<Mark> out;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    const std::string_view special = "()|?<>";
    for (std::size_t i = 0; i < text.size();) {
        if (isBlank(text[i])) {
            ++i;
        } else if (text[i] == '<') {
            const std::size_t colon = text.find(':', i);
            std::string name(text.substr(i + 1, colon - i - 1));
            std::erase(name, ' ');
            out.push_back({Mark::Open, name});
            i = colon + 1;
        } else if (text[i] == '>') {
            out.push_back({Mark::Close, ">"});
            ++i;
        } else if (special.find(text[i]) != std::string_view::npos) {
            out.push_back({Mark::Symbol, std::string(1, text[i])});
            ++i;
        } else {
            std::size_t k = i;
            while (k < text.size() && !isBlank(text[k]) && special.find(text[k]) == std::string_view::npos)
                ++k;
            out.push_back({text[i] == '$' ? Mark::Rule : Mark::Word, std::string(text.substr(i, k - i))});
            i = k;
        }
    }
    return out;
}

class Parser {
public:
    explicit Parser(std::vector<Mark> marks)
        : m_marks(std::move(marks))
    {
    }

    HiddenNode expression()
    {
        HiddenNode out{Kind::Alternatives, {}, 1.0, {}};
        out.parts.push_back(sequence());
        while (is("|")) {
            ++m_at;
            out.parts.push_back(sequence());
        }
        return out.parts.size() == 1 ? out.parts[0] : out;
    }

    bool good = true;
    [[nodiscard]] bool done() const { return m_at == m_marks.size(); }

private:
    bool is(std::string_view symbol) const
    {
        return m_at < m_marks.size() && m_marks[m_at].type == Mark::Symbol && m_marks[m_at].text == symbol;
    }

    HiddenNode sequence()
    {
        HiddenNode out;
        while (good && m_at < m_marks.size() && !is("|") && !is(")") && m_marks[m_at].type != Mark::Close)
            out.parts.push_back(item());
        return out.parts.size() == 1 ? out.parts[0] : out;
    }

    HiddenNode item()
    {
        const Mark mark = m_marks[m_at++];
        switch (mark.type) {
        case Mark::Rule:
            return {Kind::Reference, mark.text, 1.0, {}};
        case Mark::Word: {
            const std::size_t star = mark.text.find('*');
            const double weight = star == std::string::npos ? 1.0 : std::atof(mark.text.c_str() + star + 1);
            return {Kind::Word, mark.text.substr(0, star), weight, {}};
        }
        case Mark::Open: {
            HiddenNode inner = expression();
            ++m_at;
            return {Kind::Slot, mark.text, 1.0, {std::move(inner)}};
        }
        default:
            break;
        }
        if (mark.text == "?" && m_at < m_marks.size())
            return {Kind::Optional, {}, 1.0, {item()}};
        if (mark.text == "(") {
            HiddenNode inner = expression();
            good = good && is(")");
            ++m_at;
            return inner;
        }
        good = false;
        return {};
    }

    std::vector<Mark> m_marks;
    std::size_t m_at = 0;
};

double weightOf(const HiddenNode &node)
{
    if (node.kind == Kind::Word)
        return node.weight;
    if (node.kind == Kind::Sequence && !node.parts.empty() && node.parts[0].kind == Kind::Word)
        return node.parts[0].weight;
    return 1.0;
}

std::vector<std::string> logicalLines(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string_view::npos || line[first] == '#')
            continue;
        if (first > 0 && !out.empty())
            out.back() += ' ' + std::string(line.substr(first));
        else
            out.emplace_back(line);
    }
    return out;
}

} // namespace

Result<HiddenGrammar> HiddenGrammar::parse(std::string_view text)
{
    HiddenGrammar out;
    for (const std::string &line : logicalLines(text)) {
        if (line.starts_with("@locale")) {
            out.locale = line.substr(8);
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos)
            return fail(ErrorCode::InvalidInput, "no = in: " + line);
        std::string head = line.substr(0, equals);
        while (!head.empty() && head.back() == ' ')
            head.pop_back();
        Parser parser(scan(std::string_view(line).substr(equals + 1)));
        HiddenNode node = parser.expression();
        if (!parser.good || !parser.done())
            return fail(ErrorCode::InvalidInput, "cannot read: " + line);
        if (head.starts_with("@intent "))
            out.intents[head.substr(8)] = std::move(node);
        else
            out.rules[head] = std::move(node);
    }
    return out;
}

void HiddenGrammar::walk(const HiddenNode &node, Random &random, Utterance &out) const
{
    switch (node.kind) {
    case Kind::Word:
        out.tokens.push_back(node.text);
        break;
    case Kind::Reference:
        walk(rules.at(node.text), random, out);
        break;
    case Kind::Sequence:
        for (const HiddenNode &part : node.parts)
            walk(part, random, out);
        break;
    case Kind::Alternatives: {
        double total = 0.0;
        for (const HiddenNode &part : node.parts)
            total += weightOf(part);
        double pick = random.unit() * total;
        std::size_t i = 0;
        while (i + 1 < node.parts.size() && pick >= weightOf(node.parts[i]))
            pick -= weightOf(node.parts[i++]);
        walk(node.parts[i], random, out);
        break;
    }
    case Kind::Optional:
        if (random.unit() < 0.4)
            walk(node.parts[0], random, out);
        break;
    case Kind::Slot: {
        const std::size_t begin = out.tokens.size();
        walk(node.parts[0], random, out);
        out.slots.push_back({begin, out.tokens.size(), node.text});
        break;
    }
    }
}

Utterance HiddenGrammar::sample(Random &random) const
{
    auto intent = intents.begin();
    std::advance(intent, static_cast<std::ptrdiff_t>(random.below(intents.size())));
    Utterance out;
    out.intent = intent->first;
    walk(intent->second, random, out);
    return out;
}

std::vector<Utterance> HiddenGrammar::golden(std::size_t size, Random &random) const
{
    std::set<std::vector<std::string>> seen;
    std::vector<Utterance> out;
    for (std::size_t tries = 0; out.size() < size && tries < 200 * size; ++tries) {
        Utterance next = sample(random);
        std::vector<std::string> key = annotatedWords(next);
        key.push_back(next.intent);
        if (seen.insert(key).second)
            out.push_back(std::move(next));
    }
    return out;
}

std::vector<std::vector<std::string>> HiddenGrammar::enumerate(const HiddenNode &node) const
{
    std::vector<std::vector<std::string>> out;
    switch (node.kind) {
    case Kind::Word:
        return {{node.text}};
    case Kind::Reference:
        return enumerate(rules.at(node.text));
    case Kind::Slot:
        return enumerate(node.parts[0]);
    case Kind::Optional:
        out = enumerate(node.parts[0]);
        out.emplace_back();
        return out;
    case Kind::Alternatives:
        for (const HiddenNode &part : node.parts)
            for (auto &words : enumerate(part))
                out.push_back(std::move(words));
        return out;
    case Kind::Sequence:
        out.emplace_back();
        for (const HiddenNode &part : node.parts) {
            std::vector<std::vector<std::string>> longer;
            for (const auto &head : out)
                for (const auto &tail : enumerate(part)) {
                    longer.push_back(head);
                    longer.back().insert(longer.back().end(), tail.begin(), tail.end());
                }
            out.swap(longer);
        }
        return out;
    }
    return out;
}

void HiddenGrammar::collect(const HiddenNode &node, std::map<std::string, std::vector<std::string>> &values) const
{
    if (node.kind == Kind::Reference)
        collect(rules.at(node.text), values);
    if (node.kind == Kind::Slot) {
        for (const auto &words : enumerate(node)) {
            std::string text;
            for (const std::string &word : words)
                text += (text.empty() ? "" : " ") + word;
            values[node.text].push_back(text);
        }
        return;
    }
    for (const HiddenNode &part : node.parts)
        collect(part, values);
}

std::vector<Catalogue> HiddenGrammar::catalogues() const
{
    std::map<std::string, std::vector<std::string>> values;
    for (const auto &[name, node] : intents)
        collect(node, values);
    std::vector<Catalogue> out;
    for (auto &[slot, list] : values) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        Catalogue catalogue{slot, slot, {}};
        for (const std::string &value : list)
            catalogue.values.push_back({value, 1.0});
        out.push_back(std::move(catalogue));
    }
    return out;
}

HiddenGrammar::Positions HiddenGrammar::match(const HiddenNode &node, const std::vector<std::string> &tokens,
                                              const Positions &from) const
{
    const auto wordAt = [&](const Positions &positions, const std::string &word) {
        Positions out;
        for (const std::size_t at : positions)
            if (at < tokens.size() && tokens[at] == word)
                out.push_back(at + 1);
        return out;
    };
    const auto unite = [](Positions a, const Positions &b) {
        a.insert(a.end(), b.begin(), b.end());
        std::sort(a.begin(), a.end());
        a.erase(std::unique(a.begin(), a.end()), a.end());
        return a;
    };
    Positions out;
    if (from.empty())
        return out;
    switch (node.kind) {
    case Kind::Word:
        return wordAt(from, node.text);
    case Kind::Reference:
        return match(rules.at(node.text), tokens, from);
    case Kind::Sequence:
        out = from;
        for (const HiddenNode &part : node.parts)
            out = match(part, tokens, out);
        return out;
    case Kind::Alternatives:
        for (const HiddenNode &part : node.parts)
            out = unite(std::move(out), match(part, tokens, from));
        return out;
    case Kind::Optional:
        return unite(from, match(node.parts[0], tokens, from));
    case Kind::Slot:
        return wordAt(match(node.parts[0], tokens, wordAt(from, "{")), "}|" + node.text);
    }
    return out;
}

bool HiddenGrammar::accepts(const Utterance &utterance) const
{
    const auto intent = intents.find(utterance.intent);
    if (intent == intents.end())
        return false;
    const std::vector<std::string> tokens = annotatedWords(utterance);
    const Positions ends = match(intent->second, tokens, {0});
    return std::find(ends.begin(), ends.end(), tokens.size()) != ends.end();
}

std::vector<std::string> annotatedWords(const Utterance &utterance)
{
    std::vector<std::string> out;
    auto slot = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size(); ++i) {
        if (slot != utterance.slots.end() && slot->begin == i)
            out.emplace_back("{");
        out.push_back(utterance.tokens[i]);
        if (slot != utterance.slots.end() && slot->end == i + 1)
            out.push_back("}|" + (slot++)->type);
    }
    return out;
}

} // namespace filigree::bench
