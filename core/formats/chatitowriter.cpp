// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/formats/grammartext.h"
#include "core/formats/templates.h"
#include "core/formats/templatewriter.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// A sentence with parts that may be missing is written with and without each; more are not written.
constexpr std::size_t mostVariants = 16;

/// A sentence of a unit.
struct Sentence {
    double share = 1.0; ///< of the unit's
    std::vector<Expression> parts; ///< words, references, slots, and parts that are there every other time
};

class ChatitoWriter final : public TemplateWriter {
public:
    explicit ChatitoWriter(const Grammar &grammar)
        : TemplateWriter(grammar)
    {
        for (const Rule &rule : this->grammar().rules)
            m_taken.insert(unitName(rule.name));
    }

private:
    std::string unitName(std::string_view text) const override { return chatitoName(text); }

    std::string bodyLines(const Rule &rule) override
    {
        return lines(sentencesOf(filled().of(rule.name).body), unitName(rule.name));
    }

    std::string furtherUnits() override
    {
        std::string out;
        for (const std::string &more : m_more)
            out += more;
        return out;
    }

    std::string words(const std::vector<std::string> &list) { return chatitoText(templateText(list, tokenizer())); }

    std::string valueLines(const Rule &rule) override
    {
        std::vector<Sentence> all;
        const bool weighted = areWeighted(rule.values);
        for (const RuleValue &value : rule.values) {
            Sentence one{weighted ? value.weight : 1.0, {}};
            for (std::string &word : splitWords(value.words))
                one.parts.push_back(Expression::word(std::move(word)));
            all.push_back(std::move(one));
        }
        return lines(all, rule.name);
    }

    /// `*[25%]` before each sentence when the shares differ.
    std::string lines(const std::vector<Sentence> &sentences, const std::string &unit)
    {
        const double first = sentences.empty() ? 1.0 : sentences[0].share;
        double sum = std::accumulate(sentences.begin(), sentences.end(), 0.0,
                                     [](double all, const Sentence &one) { return all + one.share; });
        if (std::abs(sum - 1) < 1e-4) // percents that were read: rounding them again would wear them off
            sum = 1;
        const bool weighted = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence &one) {
            return std::abs(one.share - first) > 1e-9 * first;
        });
        std::string out;
        double given = 0; // a hundred together is the most that there may be
        for (const Sentence &one : sentences) {
            std::string percent;
            if (weighted) {
                const double exact = one.share / sum * 100;
                const double digit = std::pow(10.0, std::floor(std::log10(exact)) - 5); // six digits, rounded down
                double rounded = std::floor(exact / digit + 1e-9) * digit;
                if (given + rounded > 100)
                    rounded = std::floor((100 - given) / digit - 1) * digit;
                percent = plainShareText(std::max(rounded, digit));
                given += rounded;
            }
            out += "    " + (weighted ? "*[" + percent + "%] " : std::string()) + line(one.parts, unit) + '\n';
        }
        return out;
    }

    std::string line(const std::vector<Expression> &parts, const std::string &unit)
    {
        std::string out;
        std::vector<std::string> run;
        const auto add = [&](const std::string &text) { out += (out.empty() ? "" : " ") + text; };
        for (const Expression &part : parts) {
            if (part.kind == Kind::Word) {
                run.push_back(part.text);
                continue;
            }
            if (!run.empty())
                add(words(run));
            run.clear();
            if (part.kind == Kind::Optional)
                add("~[" + alias(part.parts[0], unit, true) + "?]");
            else if (part.kind == Kind::Slot)
                add(slot(part, unit));
            else
                add("~[" + (part.kind == Kind::Reference ? reference(part) : alias(part, unit, false)) + ']');
        }
        if (!run.empty())
            add(words(run));
        return out;
    }

    std::string reference(const Expression &part)
    {
        const Rule *rule = grammar().find(part.text);
        if (rule == nullptr || rule->kind != RuleKind::Values)
            return unitName(part.text);
        const std::string name = unitName(part.text + "_words"); // values that stand outside a slot as well
        if (m_taken.insert(name).second)
            m_more.push_back("\n~[" + name + "]\n" + valueLines(*rule));
        return name;
    }

    std::string newName(const std::string &unit)
    {
        for (;;)
            if (std::string name = unit + '_' + std::to_string(++m_parts); m_taken.insert(name).second)
                return name;
    }

    /// The same for the same body.
    static std::string keyOf(const Expression &body)
    {
        std::string out = std::to_string(static_cast<int>(body.kind)) + body.text + '(';
        for (std::size_t i = 0; i < body.parts.size(); ++i)
            out += (i < body.weights.size() ? shareText(body.weights[i]) : std::string()) + ' ' + keyOf(body.parts[i]);
        return out + ')';
    }

    /// A unit for a part that has no name. `single`: with one sentence, so that `?` leaves it out every other time.
    std::string alias(const Expression &body, const std::string &unit, bool single)
    {
        if (body.kind == Kind::Reference && grammar().find(body.text)->kind == RuleKind::Phrase
            && sentencesOf(filled().of(body.text).body).size() == 1)
            return unitName(body.text);
        std::vector<Sentence> sentences = sentencesOf(body);
        if (single && sentences.size() > 1)
            sentences = {{1.0, {body}}};
        const auto [known, isNew] = m_aliases.try_emplace(keyOf(body) + (single ? "?" : ""));
        if (!isNew)
            return known->second;
        const std::string name = newName(unit);
        known->second = name;
        m_more.push_back({}); // its place is before those that it needs
        const std::size_t place = m_more.size() - 1;
        std::string text = "\n~[" + name + "]\n" + lines(sentences, unit);
        m_more[place] = std::move(text);
        return name;
    }

    std::string slot(const Expression &part, const std::string &unit)
    {
        const Expression &value = part.parts[0];
        const Rule *rule = value.kind == Kind::Reference ? grammar().find(value.text) : nullptr;
        if (rule != nullptr && isUnitOf(*rule, part.text))
            return slotName(*rule);
        const std::string name = "@[" + unitName(part.text) + '#' + newName(unit) + ']';
        m_more.push_back({});
        const std::size_t place = m_more.size() - 1;
        std::string text = '\n' + name + '\n' + lines(sentencesOf(value), unit);
        m_more[place] = std::move(text);
        return name;
    }

    /// The sentences of a body that is never empty.
    [[nodiscard]] std::vector<Sentence> sentencesOf(const Expression &body) const
    {
        if (body.kind == Kind::Alternatives) {
            std::vector<Sentence> out;
            const double sum = body.weights.empty() ? static_cast<double>(body.parts.size())
                                                    : std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
            for (std::size_t i = 0; i < body.parts.size(); ++i)
                for (Sentence &one : sentencesOf(body.parts[i])) {
                    one.share *= (body.weights.empty() ? 1.0 : body.weights[i]) / sum;
                    out.push_back(std::move(one));
                }
            return out;
        }
        if (body.kind != Kind::Sequence)
            return {{1.0, {body}}};
        std::vector<Sentence> out{{1.0, {}}};
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            if (!splits(body.parts[i]) || 4 * out.size() <= mostVariants) {
                append(out, body.parts[i]);
                continue;
            }
            // The rest is a unit of its own, so that sentences do not double with every part.
            const std::vector<Expression> rest(body.parts.begin() + static_cast<std::ptrdiff_t>(i), body.parts.end());
            const FilledBody whole = filled().fill(Expression::sequence(rest));
            append(out, whole.nothing > 0 ? Expression::optional(whole.body, 1 - whole.nothing) : whole.body);
            break;
        }
        return out;
    }

    /// Is it there at another share than every other time, which `?` says?
    static bool splits(const Expression &part)
    {
        return part.kind == Kind::Optional && std::abs(optionalShare(part) - 0.5) > 1e-9;
    }

    static void append(std::vector<Sentence> &sentences, const Expression &part)
    {
        if (!splits(part)) {
            for (Sentence &one : sentences)
                one.parts.push_back(part);
            return;
        }
        const double there = optionalShare(part);
        std::vector<Sentence> out;
        for (Sentence &one : sentences) {
            Sentence with = one;
            with.share *= there;
            with.parts.push_back(part.parts[0]);
            one.share *= 1 - there;
            if (with.share > 0)
                out.push_back(std::move(with));
            if (one.share > 0)
                out.push_back(std::move(one));
        }
        sentences = std::move(out);
    }

    std::set<std::string> m_taken;
    std::map<std::string, std::string> m_aliases; ///< by keyOf their bodies
    std::vector<std::string> m_more; ///< units that the rules had no name for
    int m_parts = 0;
};

} // namespace

std::string chatitoName(std::string_view name)
{
    std::string out(name);
    for (char &c : out)
        if (c == ']' || c == '?' || c == '#' || c == '\n' || c == '\r')
            c = '_';
    return out;
}

std::string chatitoText(std::string text)
{
    for (const char *sign : {"~[", "@[", "*["})
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1))
            text.insert(at + 1, 1, ' ');
    return text;
}

std::string writeChatito(const Grammar &grammar)
{
    return ChatitoWriter(grammar).all("Templates for Chatito");
}

} // namespace filigree
