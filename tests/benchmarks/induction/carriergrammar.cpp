// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/carriergrammar.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/annotation/golden.h"

namespace filigree::bench {

namespace {

using Kind = CarrierNode::Kind;

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<CarrierNode> whole()
    {
        CarrierNode out = choice();
        return m_at == m_text.size() && !m_wrong ? std::optional(std::move(out)) : std::nullopt;
    }

private:
    CarrierNode choice()
    {
        std::vector<CarrierNode> parts{sequence()};
        const char mark = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (mark != '|' && mark != ';')
            return std::move(parts[0]);
        while (m_at < m_text.size() && m_text[m_at] == mark) {
            ++m_at;
            parts.push_back(sequence());
        }
        return {mark == '|' ? Kind::Alternatives : Kind::AnyOrder, {}, {}, std::move(parts)};
    }

    CarrierNode sequence()
    {
        CarrierNode out;
        while (m_at < m_text.size() && std::string_view("|;)]").find(m_text[m_at]) == std::string_view::npos)
            out.parts.push_back(item());
        return out;
    }

    CarrierNode item()
    {
        const char c = m_text[m_at];
        if (c == '(' || c == '[') {
            ++m_at;
            CarrierNode inner = choice();
            m_wrong = m_wrong || m_at >= m_text.size() || m_text[m_at] != (c == '(' ? ')' : ']');
            ++m_at;
            return c == '(' ? inner : CarrierNode{Kind::Optional, {}, {}, {std::move(inner)}};
        }
        if (c == '{' || c == '<') {
            const std::size_t end = std::min(m_text.find(c == '{' ? '}' : '>', m_at), m_text.size() - 1);
            const std::string name(m_text.substr(m_at + 1, end - m_at - 1));
            m_at = end + 1;
            const std::size_t colon = name.find(':');
            if (c == '<')
                return {Kind::Rule, name, {}, {}};
            return {Kind::List, name.substr(0, colon), colon == std::string::npos ? name : name.substr(colon + 1), {}};
        }
        const std::size_t end = std::min(m_text.find_first_of("()[]{}<>|;", m_at), m_text.size());
        if (end == m_at) { // a closing mark that nothing opened
            m_wrong = true;
            m_at = m_text.size();
            return {};
        }
        CarrierNode out{Kind::Text, std::string(m_text.substr(m_at, end - m_at)), {}, {}};
        m_at = end;
        return out;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_wrong = false;
};

} // namespace

/// A sentence to match: words with single blanks between them, and which bytes are slots.
struct CarrierGrammar::Sentence {
    struct Slot {
        std::string type;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    explicit Sentence(const Utterance &utterance)
    {
        std::vector<std::pair<std::size_t, std::size_t>> words;
        for (const std::string &token : utterance.tokens) {
            text += text.empty() ? "" : " ";
            words.emplace_back(text.size(), text.size() + token.size());
            text += token;
        }
        for (const SlotSpan &slot : utterance.slots)
            slots.push_back({slot.type, words[slot.begin].first, words[slot.end - 1].second});
    }

    /// Where `part` ends if it is read from `at`; blanks may be said twice, first, or last.
    [[nodiscard]] std::optional<std::size_t> read(std::string_view part, std::size_t at) const
    {
        for (const char c : part) {
            if (c == ' ') {
                if (at == 0 || at == text.size() || text[at - 1] == ' ')
                    continue;
                if (text[at] != ' ')
                    return std::nullopt;
            } else if (at == text.size() || text[at] != c) {
                return std::nullopt;
            }
            ++at;
        }
        return at;
    }

    std::string text;
    std::vector<Slot> slots;
};

Result<CarrierGrammar> CarrierGrammar::parse(std::string_view text, const OpenValues &open)
{
    const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("templates"))
        return fail(ErrorCode::InvalidInput, "The file is no JSON object with templates.");
    CarrierGrammar out;
    out.locale = json.value("locale", "und");
    const auto read = [](const std::string &body) -> Result<CarrierNode> {
        auto node = Parser(body).whole();
        if (!node)
            return fail(ErrorCode::InvalidInput, "The template cannot be read: " + body);
        return std::move(*node);
    };
    for (const auto &[name, body] : json["expansion_rules"].items()) {
        auto node = read(body.get<std::string>());
        if (!node)
            return failWith(node.error());
        out.m_rules[name] = std::move(*node);
    }
    for (const auto &[name, list] : json["lists"].items()) {
        std::vector<std::string> &values = out.m_lists[name];
        if (list.contains("range")) {
            const auto &range = list["range"];
            for (int i = range["from"]; i <= range["to"].get<int>(); i += range.value("step", 1))
                values.push_back(std::to_string(i));
        }
        for (const auto &value : list.value("values", nlohmann::ordered_json::array())) {
            auto node = read(value["in"].get<std::string>());
            if (!node)
                return failWith(node.error());
            const std::vector<std::string> more = out.strings(*node);
            values.insert(values.end(), more.begin(), more.end());
        }
    }
    for (const auto &[name, values] : open)
        if (auto &own = out.m_lists[name]; own.empty())
            own = values;
    for (const auto &entry : json["templates"]) {
        auto node = read(entry["template"].get<std::string>());
        if (!node)
            return failWith(node.error());
        const bool good = out.usable(*node);
        ++(good ? out.templates : out.leftOut);
        if (good)
            out.m_intents[entry["intent"].get<std::string>()].push_back(std::move(*node));
    }
    return out;
}

bool CarrierGrammar::usable(const CarrierNode &node) const
{
    if (node.kind == Kind::Rule)
        return m_rules.contains(node.text) && usable(m_rules.at(node.text));
    if (node.kind == Kind::List) {
        // A list without values may be filled by what its slot type has.
        const auto found = m_lists.find(node.text);
        const auto bySlot = m_lists.find(node.slot);
        return (found != m_lists.end() && !found->second.empty())
            || (bySlot != m_lists.end() && !bySlot->second.empty());
    }
    return std::all_of(node.parts.begin(), node.parts.end(), [&](const CarrierNode &part) { return usable(part); });
}

/// All strings of an expression without lists.
std::vector<std::string> CarrierGrammar::strings(const CarrierNode &node) const
{
    std::vector<std::string> out;
    switch (node.kind) {
    case Kind::Text:
        return {node.text};
    case Kind::Rule:
        return m_rules.contains(node.text) ? strings(m_rules.at(node.text)) : out;
    case Kind::List:
        return out;
    case Kind::Optional:
        out = strings(node.parts[0]);
        out.emplace_back();
        return out;
    case Kind::Alternatives:
        for (const CarrierNode &part : node.parts)
            for (std::string &one : strings(part))
                out.push_back(std::move(one));
        return out;
    case Kind::AnyOrder:
    case Kind::Sequence:
        out.emplace_back();
        for (const CarrierNode &part : node.parts) {
            std::vector<std::string> longer;
            for (const std::string &head : out)
                for (const std::string &tail : strings(part))
                    longer.push_back(head + tail);
            out.swap(longer);
        }
        return out;
    }
    return out;
}

// ---- sampling -------------------------------------------------------------------------------------------------------
void CarrierGrammar::walk(const CarrierNode &node, Random &random, std::vector<Piece> &out) const
{
    switch (node.kind) {
    case Kind::Text:
        out.push_back({node.text, {}});
        return;
    case Kind::Rule:
        return walk(m_rules.at(node.text), random, out);
    case Kind::List: {
        const auto found = m_lists.find(node.text);
        const auto &values = found != m_lists.end() && !found->second.empty() ? found->second : m_lists.at(node.slot);
        out.push_back({values[random.below(values.size())], node.slot});
        return;
    }
    case Kind::Optional:
        if (random.unit() < 0.4)
            walk(node.parts[0], random, out);
        return;
    case Kind::Alternatives:
        return walk(node.parts[random.below(node.parts.size())], random, out);
    case Kind::Sequence:
    case Kind::AnyOrder: {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < node.parts.size(); ++i)
            order.push_back(i);
        if (node.kind == Kind::AnyOrder)
            random.shuffle(order);
        for (const std::size_t i : order) {
            walk(node.parts[i], random, out);
            if (node.kind == Kind::AnyOrder)
                out.push_back({" ", {}});
        }
        return;
    }
    }
}

/// Words and slots of what was walked; false where a slot is a part of a word, or nothing is left.
bool CarrierGrammar::annotate(const std::vector<Piece> &pieces, Utterance &out)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> slotOf; // by word: the piece
    std::string word;
    std::size_t owner = none;
    const auto finish = [&] {
        if (!word.empty()) {
            out.tokens.push_back(std::move(word));
            slotOf.push_back(owner);
        }
        word.clear();
    };
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        for (const char c : pieces[p].text) {
            if (c == ' ') {
                finish();
                continue;
            }
            const std::size_t own = pieces[p].slot.empty() ? none : p;
            if (!word.empty() && own != owner)
                return false;
            owner = own;
            word += c;
        }
    }
    finish();
    for (std::size_t i = 0; i < slotOf.size(); ++i) {
        if (slotOf[i] == none)
            continue;
        if (i > 0 && slotOf[i - 1] == slotOf[i])
            out.slots.back().end = i + 1;
        else
            out.slots.push_back({i, i + 1, pieces[slotOf[i]].slot});
    }
    return !out.tokens.empty();
}

Utterance CarrierGrammar::sample(Random &random) const
{
    for (;;) {
        auto intent = m_intents.begin();
        std::advance(intent, static_cast<std::ptrdiff_t>(random.below(m_intents.size())));
        std::vector<Piece> pieces;
        walk(intent->second[random.below(intent->second.size())], random, pieces);
        Utterance out;
        out.intent = intent->first;
        if (annotate(pieces, out))
            return out;
    }
}

std::vector<Utterance> CarrierGrammar::golden(std::size_t size, Random &random) const
{
    std::set<std::string> seen;
    std::vector<Utterance> out;
    for (std::size_t tries = 0; out.size() < size && tries < 200 * size; ++tries) {
        Utterance next = sample(random);
        if (seen.insert(next.intent + '\n' + toGolden(next)).second)
            out.push_back(std::move(next));
    }
    return out;
}

std::vector<Catalogue> CarrierGrammar::catalogues() const
{
    constexpr int draws = 20000;
    std::map<std::string, std::set<std::string>> values;
    Random random(5);
    for (int i = 0; i < draws; ++i) {
        const Utterance one = sample(random);
        for (const SlotSpan &slot : one.slots)
            values[slot.type].insert(slotValue(one, slot));
    }
    std::vector<Catalogue> out;
    for (const auto &[slot, list] : values) {
        Catalogue &catalogue = out.emplace_back(Catalogue{slot, slot, {}});
        for (const std::string &value : list)
            catalogue.values.push_back({value, 1.0});
    }
    return out;
}

// ---- membership -----------------------------------------------------------------------------------------------------
CarrierGrammar::Places CarrierGrammar::matchList(const CarrierNode &node, const Sentence &sentence,
                                                 const Places &from) const
{
    Places out;
    const auto found = m_lists.find(node.text);
    const auto &values = found != m_lists.end() && !found->second.empty() ? found->second : m_lists.at(node.slot);
    for (const auto &[at, filled] : from) {
        if (filled == sentence.slots.size())
            continue;
        const Sentence::Slot &slot = sentence.slots[filled];
        if (slot.type != node.slot || at != slot.begin)
            continue;
        for (const std::string &value : values)
            if (const auto end = sentence.read(value, at); end && *end == slot.end)
                out.emplace(*end, filled + 1);
    }
    return out;
}

CarrierGrammar::Places CarrierGrammar::matchAnyOrder(const std::vector<CarrierNode> &parts, const Sentence &sentence,
                                                     const Places &from) const
{
    if (parts.empty())
        return from;
    Places out;
    const CarrierNode blank{Kind::Text, " ", {}, {}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::vector<CarrierNode> rest = parts;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        out.merge(matchAnyOrder(rest, sentence, match(blank, sentence, match(parts[i], sentence, from))));
    }
    return out;
}

CarrierGrammar::Places CarrierGrammar::match(const CarrierNode &node, const Sentence &sentence,
                                             const Places &from) const
{
    Places out;
    if (from.empty())
        return out;
    switch (node.kind) {
    case Kind::Text:
        for (const auto &[at, filled] : from)
            if (const auto end = sentence.read(node.text, at))
                out.emplace(*end, filled);
        return out;
    case Kind::Rule:
        return match(m_rules.at(node.text), sentence, from);
    case Kind::List:
        return matchList(node, sentence, from);
    case Kind::Optional:
        out = match(node.parts[0], sentence, from);
        out.insert(from.begin(), from.end());
        return out;
    case Kind::Alternatives:
        for (const CarrierNode &part : node.parts)
            out.merge(match(part, sentence, from));
        return out;
    case Kind::AnyOrder:
        return matchAnyOrder(node.parts, sentence, from);
    case Kind::Sequence:
        out = from;
        for (const CarrierNode &part : node.parts)
            out = match(part, sentence, out);
        return out;
    }
    return out;
}

bool CarrierGrammar::accepts(const Utterance &utterance) const
{
    const auto intent = m_intents.find(utterance.intent);
    if (intent == m_intents.end())
        return false;
    const Sentence sentence(utterance);
    return std::any_of(intent->second.begin(), intent->second.end(), [&](const CarrierNode &node) {
        return match(node, sentence, {{0, 0}}).contains({sentence.text.size(), sentence.slots.size()});
    });
}

} // namespace filigree::bench
