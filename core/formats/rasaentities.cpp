// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rasaentities.h"

#include "core/formats/corpusfields.h"
#include "core/formats/jsontext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

struct Entity {
    std::string name;
    std::string role;
    std::string value;
};

/// `city` or `city:New York`
Entity fromParentheses(std::string_view text)
{
    const std::size_t colon = text.find(':');
    Entity out{foldWhiteSpace(text.substr(0, colon)), {}, {}};
    if (colon != std::string_view::npos)
        out.value = foldWhiteSpace(text.substr(colon + 1));
    return out;
}

/// `{"entity": "city", "role": "from", "group": "1", "value": "New York"}`
std::optional<Entity> fromObject(const JsonValue &object)
{
    const auto text = [&](std::string_view name) {
        const JsonValue *found = object.find(name);
        return found != nullptr && found->isText() ? foldWhiteSpace(found->text) : std::string();
    };
    if (!object.isObject() || text("entity").empty())
        return std::nullopt;
    return Entity{text("entity"), text("role"), text("value")};
}

class Sentence {
public:
    explicit Sentence(std::string_view line)
        : m_line(line)
    {
    }

    RasaSentence read()
    {
        while (m_at < m_line.size() && m_out.fault.empty()) {
            const std::size_t open = m_line.find('[', m_at);
            const std::size_t close = open == std::string_view::npos ? open : closeFrom(open);
            if (close == std::string_view::npos || close + 1 >= m_line.size() || close == open + 1
                || std::string_view("({[").find(m_line[close + 1]) == std::string_view::npos) {
                // a bracket that is nothing but a bracket
                const std::size_t end = open == std::string_view::npos ? m_line.size() : open + 1;
                m_out.text.text += m_line.substr(m_at, end - m_at);
                m_at = end;
                continue;
            }
            m_out.text.text += m_line.substr(m_at, open - m_at);
            entity(open, close);
        }
        return std::move(m_out);
    }

private:
    /// The first `]` from there on. Asked in rising order: the line is looked through once, not for each `[` again.
    std::size_t closeFrom(std::size_t at)
    {
        if (m_close < at || m_close == 0)
            m_close = m_line.find(']', at);
        return m_close;
    }

    /// `[words]` from open to close, and what stands behind it.
    void entity(std::size_t open, std::size_t close)
    {
        const std::string_view words = m_line.substr(open + 1, close - open - 1);
        const char kind = m_line[close + 1];
        const std::size_t end = m_line.find(kind == '(' ? ')' : kind == '{' ? '}' : ']', close + 2);
        if (end == std::string_view::npos) {
            if (kind == '[') { // `[a][b` is text
                m_out.text.text += m_line.substr(open, close + 1 - open);
                m_at = close + 1;
                return;
            }
            return fail(close + 1,
                        std::string("The entity is not closed. A ") + (kind == '(' ? ")" : "}")
                            + " is missing behind it.");
        }
        const std::string_view about = m_line.substr(close + 1, end - close);
        std::optional<Entity> found;
        if (kind == '(') {
            found = fromParentheses(about.substr(1, about.size() - 2));
        } else {
            const auto json = JsonText::make(std::string(about), {});
            const auto value = json ? json->parse(json->root()) : Result<JsonValue>(failWith(json.error()));
            if (kind == '[' && (!value || value->items.empty() || !value->items[0].isObject())) {
                m_out.text.text += m_line.substr(open, close + 1 - open);
                m_at = close + 1;
                return;
            }
            if (!value)
                return fail(close + 1, R"(The entity is no JSON object. Write it as {"entity": "city"}.)");
            if (kind == '[' && value->items.size() > 1)
                m_out.remarks.emplace_back(
                    "Words with several entities have the first of them only; slots do not overlap here.");
            found = fromObject(kind == '[' ? value->items[0] : *value);
        }
        if (!found || found->name.empty())
            return fail(close + 1, R"(The entity has no name. Write it as (city) or {"entity": "city"}.)");
        add(words, *found);
        m_at = end + 1;
    }

    void add(std::string_view words, const Entity &entity)
    {
        const std::size_t begin = m_out.text.text.size();
        m_out.text.text += words;
        const std::string slot = rasaSlot(entity.name, entity.role);
        m_out.text.spans.push_back({begin, m_out.text.text.size(), slot});
        m_out.synonyms.push_back({slot, entity.value});
    }

    void fail(std::size_t at, std::string what)
    {
        m_out.fault = std::move(what);
        m_out.faultAt = at;
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    std::size_t m_close = 0; ///< the `]` that was found last; npos when there is none
    RasaSentence m_out;
};

/// Carrier words, so that none of their brackets is taken for an entity's.
void appendCarrier(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i - 1] == ']' && (text[i] == '(' || text[i] == '{' || text[i] == '['))
            out.push_back(' ');
        out.push_back(text[i]);
    }
}

} // namespace

std::string rasaSlot(std::string_view entity, std::string_view role)
{
    return std::string(entity) + (role.empty() ? "" : ".") + std::string(role);
}

RasaSentence readRasaSentence(std::string_view line)
{
    return Sentence(line).read();
}

void appendRasaSentence(std::string &out, const SpannedText &sentence)
{
    const std::string_view text(sentence.text);
    std::string carrier; // `[` of the carrier before an entity would begin the entity
    std::size_t at = 0;
    const auto flush = [&] {
        appendCarrier(out, carrier);
        carrier.clear();
    };
    for (const TextSpan &span : sentence.spans) {
        const std::string_view value = text.substr(span.begin, span.end - span.begin);
        carrier += text.substr(at, span.begin - at);
        at = span.end;
        const std::size_t bracket = carrier.rfind('[');
        const bool swallowed = bracket != std::string::npos && carrier.find(']', bracket) == std::string::npos;
        if (value.find(']') != std::string_view::npos || value.find('[') != std::string_view::npos || swallowed) {
            carrier += value;
            continue;
        }
        flush();
        if (!out.empty() && out.back() == ']')
            out.push_back(' ');
        out.push_back('[');
        out += value;
        out += "]{\"entity\": ";
        appendJsonString(out, span.type);
        out.push_back('}');
    }
    carrier += text.substr(at);
    flush();
}

} // namespace filigree
