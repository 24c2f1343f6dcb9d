// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/randomgrammar.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/random.h"

namespace filigree::bench {

namespace {

/// A slot as the bodies use it: `<Name: $values>`, with the words that agree with its values in each of its forms.
struct Slot {
    std::string name;
    std::vector<std::string> forms; // rules of values: one, or two that exclude each other
    std::vector<std::string> prepositions; // by form; an empty one: none
};

class Maker {
public:
    explicit Maker(std::uint64_t seed)
        : m_random(mix64(seed) + 17)
    {
    }

    std::string make()
    {
        m_verbLast = chance(0.25);
        m_share = m_random.unit();
        for (std::size_t i = between(3, 6); i > 0; --i)
            m_function.push_back(word());
        makeSlots();
        m_polite = rule("polite", between(2, 4), 2);
        makeTails();
        makeSharedClasses();
        std::string intents;
        const std::size_t count = between(2, 4);
        for (std::size_t i = 0; i < count; ++i)
            intents += intent(i);
        return "@locale und\n" + intents + m_rules;
    }

private:
    bool chance(double probability) { return m_random.unit() < probability; }
    std::size_t between(std::size_t least, std::size_t most)
    {
        return least + static_cast<std::size_t>(m_random.below(most - least + 1));
    }
    template <class T> const T &oneOf(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(m_random.below(list.size()))];
    }

    std::string word()
    {
        static constexpr std::array<std::string_view, 18> onsets = {"b", "k", "d", "f", "g", "l",  "m",  "n",  "p",
                                                                    "r", "s", "t", "v", "z", "sh", "tr", "pl", ""};
        static constexpr std::array<std::string_view, 7> vowels = {"a", "e", "i", "o", "u", "ai", "ou"};
        static constexpr std::array<std::string_view, 6> codas = {"", "", "", "n", "s", "r"};
        for (;;) {
            std::string out;
            for (std::size_t i = between(1, 3); i > 0; --i) {
                out += onsets[static_cast<std::size_t>(m_random.below(onsets.size()))];
                out += vowels[static_cast<std::size_t>(m_random.below(vowels.size()))];
                out += codas[static_cast<std::size_t>(m_random.below(codas.size()))];
            }
            if (m_words.insert(out).second)
                return out;
        }
    }

    /// The short words of a language stand in many places, and in each with other ones to choose from.
    std::string functionWord() { return chance(0.75) ? oneOf(m_function) : word(); }

    std::string functionChoice()
    {
        const std::string one = functionWord();
        std::string other = functionWord();
        while (other == one)
            other = functionWord();
        return '(' + one + (chance(0.5) ? "*2" : "") + " | " + other + ')';
    }

    std::string phrase(std::size_t longest)
    {
        std::string out = word();
        while (longest-- > 1 && chance(0.3))
            out += ' ' + word();
        return out;
    }

    /// Alternatives, the first ones more frequent.
    std::string alternatives(std::size_t count, std::size_t longest)
    {
        std::string out;
        const std::size_t heavy = between(1, 4);
        for (std::size_t i = 0; i < count; ++i) {
            std::string next = phrase(longest);
            const std::size_t weight = i == 0 ? heavy : (i == 1 && heavy > 2 ? 2 : 1);
            if (weight > 1)
                next.insert(std::min(next.find(' '), next.size()), '*' + std::to_string(weight));
            out += (i > 0 ? " | " : "") + next;
        }
        return out;
    }

    std::string rule(const std::string &name, std::size_t count, std::size_t longest)
    {
        const std::string full = '$' + name;
        m_rules += full + " = " + alternatives(count, longest) + '\n';
        return full;
    }

    // ---- slots ------------------------------------------------------------------------------------------------------
    void valueRule(const std::string &name, std::size_t count)
    {
        m_rules += name + " = ";
        for (std::size_t i = 0; i < count; ++i) {
            std::string value;
            if (!m_values.empty() && chance(0.06))
                value = oneOf(m_values); // stands in two catalogues
            else
                m_values.push_back(value = phrase(3));
            m_rules += (i > 0 ? " | " : "") + value;
        }
        m_rules += '\n';
    }

    void makeSlots()
    {
        const std::size_t count = between(4, 8);
        for (std::size_t i = 0; i < count; ++i) {
            Slot slot;
            slot.name = "Slot" + std::string(1, static_cast<char>('A' + i));
            const std::size_t forms = chance(0.25) ? 2 : 1;
            for (std::size_t f = 0; f < forms; ++f) {
                slot.forms.push_back("$v" + std::to_string(i) + (f > 0 ? "b" : ""));
                valueRule(slot.forms.back(), between(3, 11));
            }
            // As with genders, words beside the slot tell its form.
            slot.prepositions.push_back(chance(0.6) ? functionWord() : std::string());
            if (forms > 1)
                slot.prepositions.push_back(word());
            m_slots.push_back(std::move(slot));
        }
    }

    static std::string bare(const Slot &slot, std::size_t form)
    {
        return '<' + slot.name + ": " + slot.forms[form % slot.forms.size()] + '>';
    }

    std::string withPreposition(const Slot &slot, std::size_t form, const std::string &preposition)
    {
        return m_verbLast ? bare(slot, form) + ' ' + preposition : preposition + ' ' + bare(slot, form);
    }

    /// As this slot stands after a noun or a verb, mostly with its own preposition.
    std::string complement(const Slot &slot)
    {
        const std::size_t form = between(0, slot.forms.size() - 1);
        std::string preposition = slot.prepositions[form];
        if (slot.forms.size() == 1 && chance(0.3))
            preposition = functionWord();
        else if (slot.forms.size() == 1 && chance(0.2))
            preposition = functionChoice();
        return preposition.empty() ? bare(slot, form) : withPreposition(slot, form, preposition);
    }

    // ---- what intents share -----------------------------------------------------------------------------------------
    void makeTails()
    {
        const std::size_t count = between(1, 2);
        for (std::size_t i = 0; i < count; ++i) {
            const Slot &slot = oneOf(m_slots);
            std::string body = complement(slot);
            if (chance(0.5))
                body += " | " + complement(oneOf(m_slots));
            else if (chance(0.3))
                body += " | " + phrase(2);
            m_tails.push_back("$tail" + std::to_string(i));
            m_rules += m_tails.back() + " = " + body + '\n';
        }
    }

    void makeSharedClasses()
    {
        m_modifier = rule("modifier", between(2, 3), 2);
        m_verb = rule("verb", between(2, 4), 2);
    }

    // ---- bodies -----------------------------------------------------------------------------------------------------
    /// Words come again in other bodies, where often fewer of their alternatives are said.
    std::string noun()
    {
        if (!m_nouns.empty() && chance(0.15 + 0.4 * m_share)) {
            const std::vector<std::string> &known = oneOf(m_nouns);
            return chance(0.5) ? oneOf(known) : choice(known);
        }
        std::vector<std::string> words;
        for (std::size_t i = chance(0.4) ? between(2, 3) : 1; i > 0; --i)
            words.push_back(word());
        m_nouns.push_back(words);
        return choice(words);
    }

    std::string choice(const std::vector<std::string> &words)
    {
        std::string out;
        for (const std::string &one : words)
            out += (out.empty() ? "" : " | ") + one + (out.empty() && chance(0.5) ? "*2" : "");
        return words.size() > 1 ? '(' + out + ')' : out;
    }

    /// The object of a command: a slot, a noun with a slot, a noun phrase that agrees.
    std::string object()
    {
        const Slot &slot = oneOf(m_slots);
        std::string out;
        switch (m_random.below(5)) {
        case 0:
            return bare(slot, 0);
        case 1:
            out = noun() + ' ' + bare(slot, between(0, 1));
            break;
        case 2:
            out = bare(slot, between(0, 1)) + ' ' + noun();
            break;
        case 3:
            if (slot.forms.size() > 1)
                return '(' + noun() + ' ' + bare(slot, 0) + " | " + noun() + ' ' + bare(slot, 1) + ')';
            out = agreement();
            break;
        default:
            out = noun();
            break;
        }
        if (chance(0.35))
            out = (chance(0.3 + 0.6 * m_share) ? '?' + m_modifier : "?(" + alternatives(between(1, 3), 2) + ')') + ' '
                + out;
        else if (chance(0.3))
            out = '(' + alternatives(2, 1) + ") " + out;
        return out;
    }

    /// A noun and what is said of it; with a second noun, words that agree with that one only.
    std::string agreement()
    {
        const std::size_t count = between(2, 4);
        // What agrees may stand apart: a slot in between belongs to both nouns.
        const std::string inside = chance(0.4) ? ' ' + bare(oneOf(m_slots), 0) : std::string();
        std::string out = noun() + inside + " (" + alternatives(count, 1) + ')';
        if (chance(0.5))
            out = '(' + out + " | " + noun() + inside + " (" + alternatives(count, 1) + "))";
        return out;
    }

    /// The same in fewer forms: of most choices one is left.
    std::string restricted(std::string text)
    {
        for (std::size_t begin = text.rfind('('); begin != std::string::npos; begin = text.rfind('(')) {
            const std::size_t end = text.find(')', begin);
            std::string inside = text.substr(begin + 1, end - begin - 1);
            std::vector<std::string> ways;
            for (std::size_t at = 0; at <= inside.size();) {
                const std::size_t bar = std::min(inside.find(" | ", at), inside.size());
                ways.push_back(inside.substr(at, bar - at));
                at = bar + 3;
            }
            // What is done is marked, so that it is neither found nor divided again.
            std::string kept = ways.size() > 1 && chance(0.7) ? oneOf(ways) : inside;
            std::replace(kept.begin(), kept.end(), '|', '!');
            text.replace(begin, end - begin + 1, '[' + kept + ']');
        }
        std::replace(text.begin(), text.end(), '[', '(');
        std::replace(text.begin(), text.end(), ']', ')');
        std::replace(text.begin(), text.end(), '!', '|');
        return text;
    }

    /// Of a longer sentence an earlier one's object, which is said in fewer forms there.
    std::string objectAndComplement()
    {
        if (!m_objects.empty() && chance(0.3)) {
            const std::string known = restricted(oneOf(m_objects));
            const std::string more = complement(oneOf(m_slots));
            return m_verbLast ? more + ' ' + known : known + ' ' + more;
        }
        m_objects.push_back(object());
        return m_objects.back();
    }

    std::string complementPart()
    {
        const Slot &slot = oneOf(m_slots);
        const double kind = m_random.unit();
        if (kind < 0.55)
            return "?(" + complement(slot) + ')';
        if (kind < 0.75)
            return '(' + complement(slot) + " | " + complement(oneOf(m_slots)) + ')';
        if (kind < 0.82)
            return functionChoice();
        if (kind < 0.9)
            return complement(slot);
        return "?(" + alternatives(between(1, 2), 2) + ')';
    }

    std::string body(const std::string &verb)
    {
        std::vector<std::string> parts;
        if (chance(0.25)) { // a question or a statement: its own words
            parts = {phrase(3), chance(0.5) ? noun() : "(" + alternatives(2, 2) + ')', object()};
            if (chance(0.4))
                parts.push_back(complementPart());
        } else {
            const bool polite = chance(0.5 + 0.5 * m_share);
            parts = {polite ? '?' + m_polite : std::string(), verb, objectAndComplement()};
            for (std::size_t i = between(0, 2); i > 0; --i)
                parts.push_back(complementPart());
            if (m_verbLast)
                std::rotate(parts.begin() + 1, parts.begin() + 2, parts.end());
        }
        if (chance(0.2 + 0.5 * m_share))
            parts.insert(m_verbLast && !parts[0].empty() ? parts.begin() + 1 : parts.end(), '?' + oneOf(m_tails));
        std::string out;
        for (const std::string &part : parts)
            out += part.empty() ? part : (out.empty() ? "" : " ") + part;
        return out;
    }

    std::string intent(std::size_t number)
    {
        const std::string own =
            chance(0.3 * m_share) ? m_verb : rule("verb" + std::to_string(number), between(2, 4), 2);
        std::string out = "@intent Intent" + std::to_string(number + 1) + " = ";
        const std::size_t bodies = between(2, 4);
        m_objects.clear();
        for (std::size_t i = 0; i < bodies; ++i) {
            const std::string verb = i == 0 || chance(0.6) ? own : '(' + alternatives(between(1, 3), 2) + ')';
            out += (i > 0 ? "\n  | " : "") + body(verb);
        }
        return out + '\n';
    }

    Random m_random;
    bool m_verbLast = false;
    double m_share = 0.5;
    std::set<std::string> m_words;
    std::vector<std::string> m_values;
    std::vector<std::string> m_function;
    std::vector<Slot> m_slots;
    std::vector<std::vector<std::string>> m_nouns;
    std::vector<std::string> m_objects; // of the intent's sentences
    std::string m_polite;
    std::vector<std::string> m_tails;
    std::string m_modifier;
    std::string m_verb;
    std::string m_rules;
};

} // namespace

std::string randomGrammar(std::uint64_t seed)
{
    return Maker(seed).make();
}

} // namespace filigree::bench
