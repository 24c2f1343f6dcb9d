// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/annotation/golden.h"
#include "core/formats/grammartext.h"
#include "core/formats/rulesource.h"
#include "core/formats/templatefile.h"
#include "core/formats/templates.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// Choices inside each other; deeper ones are refused.
constexpr int deepest = 100;

/// A name with nothing but what our names may have.
std::string plainName(const std::string &name, std::string_view allowed)
{
    std::string out;
    std::size_t length = 1;
    for (std::size_t i = 0; i < name.size(); i += length) {
        const auto byte = static_cast<unsigned char>(name[i]);
        length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const std::string one = name.substr(i, length);
        // a mark alone is no name, but may stand in one
        const bool good = isIdentifier('a' + one, allowed) || allowed.find(one) != std::string_view::npos;
        out += good ? one : "_";
    }
    return out;
}

class TemplateReader {
public:
    TemplateReader(std::string_view text, TemplateDialect dialect)
        : m_source(text)
        , m_dialect(dialect)
    {
    }

    Result<Grammar> read()
    {
        auto file = readTemplateFile(m_source, m_dialect);
        if (!file)
            return failWith(file.error());
        m_file = std::move(*file);
        if (auto good = nameUnits(); !good)
            return failWith(good.error());
        SourceRules out;
        out.locale = m_file.locale;
        out.spelling = {"[", "]", "There is no intent in the file. An intent is a unit such as: %[order]",
                        "Join the two."};
        for (std::size_t i = 0; i < m_file.units.size(); ++i) {
            auto rule = readUnit(i);
            if (!rule)
                return failWith(rule.error());
            out.rules.push_back(std::move(*rule));
        }
        return resolveRules(std::move(out));
    }

private:
    using Key = std::tuple<char, std::string, std::string>; ///< kind, name, variation

    Result<void> nameUnits()
    {
        std::set<std::string> taken;
        for (std::size_t i = 0; i < m_file.units.size(); ++i) {
            const TemplateUnit &unit = m_file.units[i];
            const auto [place, isNew] = m_units.try_emplace({unit.kind, unit.name, unit.variation}, i);
            if (!isNew)
                return m_source.wrong(unit.at,
                                      "The unit [" + unit.name + "] was defined in line "
                                          + std::to_string(m_source.place(m_file.units[place->second].at).line)
                                          + " already. Join the two.");
            std::string name = unit.name + (unit.variation.empty() ? "" : '.' + unit.variation);
            if (unit.kind == '%' && isIdentifier(unit.ownName, "_.-"))
                name = unit.ownName;
            name = plainName(name, "_.-");
            if (!isIdentifier(name, "_.-"))
                name = "unit";
            std::string free = name;
            for (int number = 2; !taken.insert(free).second; ++number)
                free = name + '_' + std::to_string(number);
            m_names.push_back(std::move(free));
        }
        return {};
    }

    Result<SourceRule> readUnit(std::size_t number)
    {
        const TemplateUnit &unit = m_file.units[number];
        SourceRule out;
        const TextPlace place = m_source.place(unit.at);
        out.line = place.line;
        out.column = place.column;
        out.rule.name = m_names[number];
        out.rule.catalogue = unit.catalogue;
        m_inSlot = unit.kind == '@';
        if (m_inSlot)
            out.valuesOf = slotName(unit.name);
        if (unit.kind == '%') {
            out.rule.kind = RuleKind::Start;
            out.rule.intent = unit.name;
            const auto weight = annotatedWeight(unit.weight, '[' + unit.name + ']');
            if (!weight)
                return m_source.wrong(unit.at, weight.error().detail);
            out.rule.weight = *weight;
        }
        m_uses.clear();
        auto body = readSentences(unit);
        if (!body)
            return failWith(body.error());
        out.rule.body = std::move(*body);
        collectUses(out, m_uses);
        return out;
    }

    static std::string slotName(const std::string &name)
    {
        const std::string out = plainName(name, "_.-:");
        return isSlotName(out) ? out : "Slot";
    }

    Result<Expression> readSentences(const TemplateUnit &unit)
    {
        std::vector<Expression> parts;
        std::vector<std::optional<double>> shares;
        char type = 0;
        double sum = 0;
        for (const TemplateLine &line : unit.lines) {
            m_at = line.begin;
            m_end = line.end;
            shares.emplace_back();
            if (m_dialect == TemplateDialect::Chatito)
                if (const auto given = readShare()) {
                    if (type != 0 && type != given->second)
                        return m_source.wrong(line.begin,
                                              "The shares of a unit's sentences are all in percent, or none is.");
                    type = given->second;
                    shares.back() = given->first;
                    sum += given->first;
                }
            auto sentence = readSequence(0, '\0');
            if (!sentence)
                return sentence;
            parts.push_back(std::move(*sentence));
        }
        if (type == '%' && sum > 100.0001)
            return m_source.wrong(
                unit.at, "The shares of the sentences of [" + unit.name + "] are more than 100 percent together.");
        if (parts.size() == 1)
            return std::move(parts[0]);
        std::vector<double> weights;
        const auto open = std::count(shares.begin(), shares.end(), std::nullopt);
        const double other = type == '%' && open > 0 ? std::max(0.0, 100 - sum) / static_cast<double>(open) : 1.0;
        if (type != 0)
            for (const auto &share : shares)
                weights.push_back(share.value_or(other));
        return Expression::alternatives(std::move(parts), std::move(weights));
    }

    /// `*[30%] ` or `*[2] ` at the beginning of a sentence of Chatito; anything else is text.
    std::optional<std::pair<double, char>> readShare()
    {
        const std::string_view line = m_source.text().substr(m_at, m_end - m_at);
        const std::size_t close = line.find(']');
        if (!line.starts_with("*[") || close == std::string_view::npos)
            return std::nullopt;
        std::string_view digits = line.substr(2, close - 2);
        const char type = digits.ends_with('%') ? '%' : 'w';
        if (type == '%')
            digits.remove_suffix(1);
        double share = 0;
        const auto parsed =
            std::from_chars(digits.data(), digits.data() + digits.size(), share, std::chars_format::fixed);
        if (digits.empty() || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() || !(share >= 0))
            return std::nullopt;
        m_at += close + 1;
        return std::pair{share, type};
    }

    [[nodiscard]] char here(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_end ? m_source.text()[m_at + ahead] : '\0';
    }

    /// Text, units and choices, up to what ends them: the line's end, or inside a choice `|`, `?` and its bracket.
    Result<Expression> readSequence(int depth, char closing)
    {
        std::vector<Expression> parts;
        std::string text;
        const auto flush = [&] {
            for (std::string &word : m_tokenizer.words(text))
                parts.push_back(Expression::word(std::move(word)));
            text.clear();
        };
        const bool chatette = m_dialect == TemplateDialect::Chatette;
        const std::size_t begin = m_at;
        while (m_at < m_end) {
            const char c = here();
            const char separator = closing == '}' ? '/' : '|';
            if (closing != '\0' && (c == closing || c == separator || c == '?'))
                break;
            const bool unit = (c == '~' || c == '@' || (c == '%' && chatette)) && here(1) == '[';
            const bool choice = chatette && (c == '[' || c == '{');
            if (unit || choice) {
                flush();
                auto part = unit ? readReference(c) : readChoice(depth);
                if (!part)
                    return part;
                parts.push_back(std::move(*part));
            } else if (chatette && c == '\\' && m_at + 1 < m_end) {
                text.push_back(here(1));
                m_at += 2;
            } else if (chatette && (c == ']' || c == '}')) {
                return m_source.wrong(m_at,
                                      std::string("There is nothing that this ") + c
                                          + " closes. Write \\ before it if it is meant.");
            } else if (chatette && c == '=' && m_inSlot && closing == '\0') {
                m_at = m_end; // what the value counts as
            } else {
                text.push_back(c);
                ++m_at;
            }
        }
        flush();
        if (parts.empty() && closing == '\0')
            return m_source.wrong(begin, "There are no words in this sentence.");
        return parts.size() == 1 ? std::move(parts[0]) : Expression::sequence(std::move(parts));
    }

    Result<Expression> readChoice(int depth)
    {
        const std::size_t open = m_at;
        const char closing = here() == '[' ? ']' : '}';
        if (depth >= deepest)
            return m_source.wrong(open,
                                  "Choices are nested more than " + std::to_string(deepest)
                                      + " deep here. Make a unit of the inner ones.");
        ++m_at;
        if (here() == '&') // the first letter may be large or small
            ++m_at;
        std::vector<Expression> parts;
        std::optional<double> share;
        for (;;) {
            auto part = readSequence(depth + 1, closing);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (here() == '?') {
                bool given = false;
                const auto chance = readTemplateChance(m_source, m_at, m_end, closing, given);
                if (!chance)
                    return failWith(chance.error());
                share = *chance;
            }
            if (m_at >= m_end)
                return m_source.wrong(open,
                                      std::string("This choice is not closed. Write ") + closing + " at its end.");
            const bool last = here() == closing;
            ++m_at;
            if (last)
                break;
        }
        Expression out = parts.size() == 1 ? std::move(parts[0]) : Expression::alternatives(std::move(parts));
        return share ? Expression::optional(std::move(out), *share) : std::move(out);
    }

    Result<Expression> readReference(char kind)
    {
        const std::size_t begin = m_at;
        auto name = readTemplateName(m_source, begin + 1, m_end, m_dialect);
        if (!name)
            return failWith(name.error());
        if (kind == '%')
            return m_source.wrong(begin, "An intent cannot stand inside a sentence.");
        if (kind == '@' && m_inSlot)
            return m_source.wrong(begin, "A slot stands inside a slot here. Slots cannot be nested.");
        m_at = name->end;
        std::size_t sentences = 0;
        auto body = bodyOf(kind, *name, begin, sentences);
        if (!body)
            return body;
        if (kind == '@')
            body = Expression::slot(slotName(name->name), std::move(*body));
        if (!name->optional)
            return body;
        const bool chatito = m_dialect == TemplateDialect::Chatito;
        const double share =
            chatito ? static_cast<double>(sentences) / static_cast<double>(sentences + 1) : name->share;
        return Expression::optional(std::move(*body), share);
    }

    /// The units of the name; of all variations where none is named.
    Result<Expression> bodyOf(char kind, const TemplateName &name, std::size_t begin, std::size_t &sentences)
    {
        std::vector<Expression> parts;
        const auto add = [&](std::size_t unit) {
            const TextPlace place = m_source.place(begin);
            m_uses.try_emplace(m_names[unit], SourceUse{m_names[unit], place.line, place.column, false, std::string()});
            parts.push_back(Expression::reference(m_names[unit]));
            sentences += m_file.units[unit].lines.size();
        };
        if (const auto unit = m_units.find({kind, name.name, name.variation}); unit != m_units.end())
            add(unit->second);
        else if (name.variation.empty())
            for (auto any = m_units.lower_bound({kind, name.name, {}});
                 any != m_units.end() && std::get<0>(any->first) == kind && std::get<1>(any->first) == name.name; ++any)
                add(any->second);
        if (parts.empty() && kind == '~' && m_dialect == TemplateDialect::Chatito) {
            sentences = 1;
            for (std::string &word : m_tokenizer.words(name.name))
                parts.push_back(Expression::word(std::move(word)));
            return parts.size() == 1 ? std::move(parts[0]) : Expression::sequence(std::move(parts));
        }
        if (parts.empty())
            return m_source.wrong(begin,
                                  std::string("There is no unit ") + kind + '[' + name.name
                                      + (name.variation.empty() ? "" : '#' + name.variation)
                                      + "]. Define it, or correct the name.");
        return parts.size() == 1 ? std::move(parts[0]) : Expression::alternatives(std::move(parts));
    }

    SourceText m_source;
    TemplateDialect m_dialect;
    TemplateFile m_file;
    std::map<Key, std::size_t> m_units;
    std::vector<std::string> m_names; ///< of the rules that the units become
    std::map<std::string, SourceUse> m_uses; ///< of the unit that is being read
    Tokenizer m_tokenizer;
    std::size_t m_at = 0;
    std::size_t m_end = 0; ///< of the line
    bool m_inSlot = false;
};

} // namespace

Result<Grammar> readChatito(std::string_view text)
{
    return TemplateReader(text, TemplateDialect::Chatito).read();
}

Result<Grammar> readChatette(std::string_view text)
{
    return TemplateReader(text, TemplateDialect::Chatette).read();
}

} // namespace filigree
