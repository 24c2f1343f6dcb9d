// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/srgsparts.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>

#include "core/annotation/golden.h"
#include "core/formats/sourcetext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

std::size_t partCount(const Expression &body)
{
    std::size_t count = 1;
    for (const Expression &part : body.parts)
        count += partCount(part);
    return count;
}

int depthOf(const Expression &body)
{
    int deepest = 0;
    for (const Expression &part : body.parts)
        deepest = std::max(deepest, depthOf(part));
    return deepest + 1;
}

/// Repetitions become parts inside each other; what works on grammars goes down into them.
constexpr std::uint32_t deepestRepeats = 1'000;

bool hasSlot(const Expression &body)
{
    return body.kind == Kind::Slot || std::any_of(body.parts.begin(), body.parts.end(), hasSlot);
}

bool isNothing(const Expression &body)
{
    return body.kind == Kind::Sequence && body.parts.empty();
}

/// `GenreName`, `out.GenreName = ...;` or `GenreName = ...`: the slot that a tag names.
std::string slotOfTag(std::string_view content)
{
    std::string text = foldWhiteSpace(content);
    const std::size_t sign = text.find('=');
    if (sign != std::string::npos) {
        text = foldWhiteSpace(std::string_view(text).substr(0, sign));
        for (const std::string_view prefix : {"out.", "$."})
            if (text.starts_with(prefix))
                text.erase(0, prefix.size());
        if (text == "out" || text == "$")
            return {};
    }
    return isSlotName(text) ? text : std::string();
}

/// Pulls "{n} or nothing, and then perhaps more" into nested optional parts, so that no repetition is left.
Expression moreOf(const Expression &part, std::uint32_t times, double probability)
{
    Expression out;
    for (std::uint32_t i = 0; i < times; ++i) {
        std::vector<Expression> both{part};
        if (i > 0)
            both.push_back(std::move(out));
        out = Expression::optional(both.size() == 1 ? std::move(both[0]) : Expression::sequence(std::move(both)),
                                   probability);
    }
    return out;
}

} // namespace

std::optional<double> readSrgsNumber(std::string_view text)
{
    const bool plain = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos && text != ".";
    double out = 0;
    const std::string digits = text.starts_with('.') ? '0' + std::string(text) : std::string(text);
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), out, std::chars_format::fixed);
    if (!plain || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
        return std::nullopt;
    return out;
}

std::optional<SrgsRepeat> readSrgsRepeat(std::string_view text)
{
    SrgsRepeat out;
    const std::string folded = foldWhiteSpace(text);
    std::string_view rest = folded;
    const auto number = [&](std::uint32_t &value) {
        const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        const bool good = parsed.ec == std::errc();
        if (good)
            rest.remove_prefix(static_cast<std::size_t>(parsed.ptr - rest.data()));
        return good;
    };
    if (!number(out.low))
        return std::nullopt;
    out.high = out.low;
    if (rest.starts_with('-')) {
        rest.remove_prefix(1);
        std::uint32_t high = 0;
        out.high = number(high) ? std::optional(high) : std::nullopt;
    }
    if (out.high && *out.high < out.low)
        return std::nullopt;
    if (rest.starts_with(' '))
        rest.remove_prefix(1);
    if (rest.empty())
        return out;
    if (rest.size() < 3 || rest.front() != '/' || rest.back() != '/')
        return std::nullopt;
    const auto probability = readSrgsNumber(foldWhiteSpace(rest.substr(1, rest.size() - 2)));
    if (!probability || *probability > 1)
        return std::nullopt;
    out.probability = *probability;
    return out;
}

void SrgsSequence::addWords(std::vector<std::string> words)
{
    for (std::string &word : words)
        m_parts.push_back({Expression::word(std::move(word)), true});
}

void SrgsSequence::add(Expression part)
{
    m_parts.push_back({std::move(part), false});
}

SrgsProblem SrgsSequence::repeat(const SrgsRepeat &repeat)
{
    if (m_parts.empty())
        return "There is nothing before this repetition that could be repeated.";
    if (!repeat.high)
        return "A repetition without end makes endless sentences. Write the highest number, as in <1-3>.";
    Part &last = m_parts.back();
    const std::size_t size = partCount(last.body) + 2;
    if (*repeat.high > *m_left / size)
        return "The repetitions of this grammar make more than a million parts. Write smaller numbers.";
    *m_left -= size * *repeat.high;
    if (static_cast<std::uint32_t>(depthOf(last.body)) + 2 * std::min(*repeat.high - repeat.low, deepestRepeats)
        > deepestRepeats)
        return "These repetitions are nested too deep. Write smaller numbers.";
    std::vector<Expression> out(repeat.low, last.body);
    if (*repeat.high > repeat.low)
        out.push_back(moreOf(last.body, *repeat.high - repeat.low, repeat.probability));
    last.plain = false;
    last.body = out.size() == 1 ? std::move(out[0]) : Expression::sequence(std::move(out));
    return std::nullopt;
}

SrgsProblem SrgsSequence::tag(std::string_view content)
{
    const std::string slot = slotOfTag(content);
    if (slot.empty())
        return "A tag is the name of a slot, as in (pop | rock) {GenreName}: letters, digits, _ . - and : only. Other "
               "tags cannot be read.";
    if (m_parts.empty())
        return "There is nothing before this tag. It stands right after what it names.";
    auto first = m_parts.end() - 1;
    while (first->plain && first != m_parts.begin() && (first - 1)->plain)
        --first;
    std::vector<Expression> named;
    for (auto part = first; part != m_parts.end(); ++part)
        named.push_back(std::move(part->body));
    m_parts.erase(first, m_parts.end());
    Expression body = named.size() == 1 ? std::move(named[0]) : Expression::sequence(std::move(named));
    if (hasSlot(body))
        return "A slot stands inside the slot " + slot + ". Slots cannot be nested.";
    if (body.kind == Kind::Optional) { // the slot is there or not; it is never empty
        const double there = body.weights.empty() ? 0.5 : body.weights[0];
        add(Expression::optional(Expression::slot(slot, std::move(body.parts[0])), there));
    } else {
        add(Expression::slot(slot, std::move(body)));
    }
    return std::nullopt;
}

Expression SrgsSequence::take()
{
    std::vector<Expression> out;
    for (Part &part : m_parts)
        out.push_back(std::move(part.body));
    m_parts.clear();
    return out.size() == 1 ? std::move(out[0]) : Expression::sequence(std::move(out));
}

Expression srgsAlternatives(std::vector<Expression> parts, const std::vector<std::optional<double>> &weights)
{
    const bool weighted =
        std::any_of(weights.begin(), weights.end(), [](const auto &weight) { return weight.has_value(); });
    if (parts.size() == 1 && (!weighted || weights[0] != 0.0))
        return std::move(parts[0]);
    std::vector<double> all;
    if (weighted)
        for (const auto &weight : weights)
            all.push_back(weight.value_or(1.0));
    if (all.size() == 2 && isNothing(parts[1]) && all[0] + all[1] > 0)
        return Expression::optional(std::move(parts[0]), all[0] / (all[0] + all[1]));
    return Expression::alternatives(std::move(parts), std::move(all));
}

std::vector<const Rule *> srgsRootChoices(const Grammar &grammar)
{
    std::vector<const Rule *> out;
    for (const Rule &rule : grammar.rules)
        if (rule.kind == RuleKind::Start)
            out.push_back(&rule);
    return out.size() > 1 ? out : std::vector<const Rule *>();
}

namespace {

class SrgsResolver {
public:
    explicit SrgsResolver(SrgsFile file)
        : m_file(std::move(file))
    {
    }

    Result<Grammar> run()
    {
        for (std::size_t i = 0; i < m_file.rules.size(); ++i)
            m_numbers.try_emplace(m_file.rules[i].source.rule.name, i);
        if (!m_file.root.empty() && !m_numbers.contains(m_file.root))
            return wrongAt(m_file.rootPlace, "The root rule " + spelled(m_file.root) + " is not in the file.");
        const bool chooses = !m_file.root.empty() && rootChoosesIntents();
        findStarts(chooses);
        SourceRules out;
        out.locale = m_file.locale == "und" ? std::string() : m_file.locale;
        out.spelling = m_file.spelling;
        for (SrgsRule &rule : m_file.rules) {
            if (chooses && rule.source.rule.name == m_file.root)
                continue;
            collectUses(rule.source, rule.places);
            useOwnNames(rule);
            out.rules.push_back(std::move(rule.source));
        }
        return resolveRules(std::move(out));
    }

private:
    [[nodiscard]] std::string spelled(const std::string &name) const
    {
        return std::string(m_file.spelling.before) + name + std::string(m_file.spelling.after);
    }

    /// Is the root nothing but a choice of public rules? Then its weights are those of the intents.
    bool rootChoosesIntents()
    {
        const SrgsRule &root = m_file.rules[m_numbers.at(m_file.root)];
        const Expression &body = root.source.rule.body;
        std::set<std::string> names;
        if (body.kind != Kind::Alternatives || body.parts.size() < 2 || !root.source.valuesOf.empty())
            return false;
        for (const Expression &part : body.parts) {
            const auto found = part.kind == Kind::Reference ? m_numbers.find(part.text) : m_numbers.end();
            if (found == m_numbers.end() || m_file.rules[found->second].source.rule.kind != RuleKind::Start
                || part.text == m_file.root || !names.insert(part.text).second)
                return false;
        }
        for (std::size_t i = 0; i < body.weights.size(); ++i)
            if (!(body.weights[i] > 0))
                return false;
        for (std::size_t i = 0; i < body.parts.size(); ++i)
            m_file.rules[m_numbers.at(body.parts[i].text)].source.rule.weight =
                body.weights.empty() ? 1.0 : body.weights[i];
        return true;
    }

    void findStarts(bool rootChooses)
    {
        std::set<std::string> used;
        for (const SrgsRule &rule : m_file.rules)
            if (!rootChooses || rule.source.rule.name != m_file.root)
                for (const auto &[name, use] : rule.places)
                    used.insert(name);
        for (SrgsRule &rule : m_file.rules) {
            Rule &own = rule.source.rule;
            const bool isRoot = own.name == m_file.root;
            const bool isPublic = own.kind == RuleKind::Start;
            own.kind = isRoot || (isPublic && !used.contains(own.name)) ? RuleKind::Start : RuleKind::Phrase;
            if (own.kind != RuleKind::Start) {
                own.intent.clear();
                own.weight = 1.0;
            } else if (own.intent.empty()) {
                own.intent = rule.ownName.empty() ? own.name : rule.ownName;
            }
        }
    }

    void useOwnNames(SrgsRule &rule) const
    {
        rename(rule.source.rule.name);
        for (SourceUse &use : rule.source.uses)
            rename(use.name);
        renameIn(rule.source.rule.body);
    }

    void rename(std::string &name) const
    {
        const auto found = m_numbers.find(name);
        if (found != m_numbers.end() && !m_file.rules[found->second].ownName.empty())
            name = m_file.rules[found->second].ownName;
    }

    void renameIn(Expression &body) const
    {
        if (body.kind == Kind::Reference)
            rename(body.text);
        for (Expression &part : body.parts)
            renameIn(part);
    }

    SrgsFile m_file;
    std::map<std::string, std::size_t> m_numbers;
};

} // namespace

Result<Grammar> resolveSrgs(SrgsFile file)
{
    return SrgsResolver(std::move(file)).run();
}

} // namespace filigree
