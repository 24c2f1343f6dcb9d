// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/jsontext.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/linereader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Json = nlohmann::json;
using Kind = JsonValue::Kind;

constexpr std::size_t largestJson = std::size_t{1} << 30;
constexpr std::size_t deepest = 200;
constexpr std::size_t fewNames = 16; ///< of one object

constexpr const char *incomplete = "The JSON text is not complete: something is missing or too much here.";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Behind the string that begins at `at`; the end of the text when it does not end.
std::size_t skipString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size(); ++at) {
        at = text.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            return text.size();
        if (text[at] == '"')
            return at + 1;
        ++at;
    }
    return text.size();
}

/// Builds values out of the parser's events. The parser tells no places, so the text is followed beside it.
class Builder {
public:
    Builder(std::string_view text, std::size_t offset)
        : m_text(text)
        , m_offset(offset)
    {
        m_open.push_back({});
    }

    bool null() { return add(Kind::Null); }
    bool boolean(bool value)
    {
        const bool good = add(Kind::Boolean);
        last().boolean = value;
        return good;
    }
    bool number_integer(Json::number_integer_t value) { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return addNumber(static_cast<double>(value)); }
    bool number_float(Json::number_float_t value, const std::string &) { return addNumber(value); }
    bool string(std::string &value)
    {
        const bool good = add(Kind::Text);
        last().text = std::move(value);
        return good;
    }
    bool binary(Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &name)
    {
        auto &names = m_open.back().names;
        place(Kind::Text);
        if (isKnown(name)) {
            wrong = m_begin;
            what = "\"" + name + "\" stands twice in one object.";
            return false;
        }
        names.push_back(std::move(name));
        return true;
    }
    bool parse_error(std::size_t byte, const std::string &, const nlohmann::detail::exception &error)
    {
        wrong = std::min(byte > 0 ? byte - 1 : 0, m_text.size());
        what = error.id == 406 ? "This number is too large." : incomplete;
        return false;
    }

    [[nodiscard]] JsonValue take() { return std::move(m_open.back().items.front()); }
    std::size_t wrong = 0; ///< where the mistake is
    std::string what;

private:
    /// Finds where the token that the parser told of begins and ends.
    void place(Kind kind)
    {
        m_begin = m_end;
        while (m_begin < m_text.size()
               && (isBlank(m_text[m_begin]) || m_text[m_begin] == ',' || m_text[m_begin] == ':'))
            ++m_begin;
        m_end = m_begin + 1;
        if (kind == Kind::Text)
            m_end = skipString(m_text, m_begin);
        else if (kind != Kind::List && kind != Kind::Object)
            m_end = std::min(m_text.find_first_of(" \t\r\n,]}", m_begin), m_text.size());
    }
    /// Does the object have the name already? Most have a few; for those with many, a set is kept beside them.
    bool isKnown(const std::string &name)
    {
        const auto &names = m_open.back().names;
        if (names.size() < fewNames)
            return std::find(names.begin(), names.end(), name) != names.end();
        auto &known = m_known[m_open.size()];
        if (names.size() == fewNames)
            known.insert(names.begin(), names.end());
        return !known.insert(name).second;
    }
    bool add(Kind kind)
    {
        place(kind);
        JsonValue value;
        value.kind = kind;
        value.at = m_offset + m_begin;
        m_open.back().items.push_back(std::move(value));
        return true;
    }
    bool addNumber(double value)
    {
        const bool good = add(Kind::Number);
        last().number = value;
        return good;
    }
    bool open(Kind kind)
    {
        place(kind);
        JsonValue value;
        value.kind = kind;
        value.at = m_offset + m_begin;
        m_open.push_back(std::move(value));
        return true;
    }
    bool close()
    {
        place(Kind::List);
        m_known.erase(m_open.size());
        JsonValue value = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().items.push_back(std::move(value));
        return true;
    }
    JsonValue &last() { return m_open.back().items.back(); }

    std::string_view m_text;
    std::size_t m_offset;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::map<std::size_t, std::unordered_set<std::string>> m_known; ///< names of open objects with many, by depth
    std::vector<JsonValue> m_open; ///< lists and objects that are not closed; the first holds the result
};

} // namespace

const JsonValue *JsonValue::find(std::string_view name) const
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return items[i].kind == Kind::Null ? nullptr : &items[i];
    return nullptr;
}

Result<JsonText> JsonText::read(const std::filesystem::path &path)
{
    auto text = readText(path, largestJson);
    if (!text)
        return failWith(text.error());
    return make(*std::move(text), path == "-" ? "standard input" : path.string());
}

Result<JsonText> JsonText::make(std::string text, std::string name)
{
    JsonText out;
    out.m_text = std::move(text);
    out.m_name = std::move(name);
    if (out.m_text.starts_with("\xEF\xBB\xBF"))
        out.m_text.erase(0, 3);
    out.m_lines = LineIndex(out.m_text);
    if (const auto bad = firstInvalidUtf8(out.m_text))
        return out.failAt(*bad, "The text is not UTF-8. Save the file as UTF-8 and try again.");
    out.m_root.begin = out.skipBlanks(0);
    if (out.m_root.begin == out.m_text.size())
        return out.failAt(out.m_root.begin, "The file is empty.");
    const auto end = out.skipValue(out.m_root.begin);
    if (!end)
        return failWith(end.error());
    out.m_root.end = *end;
    if (const std::size_t behind = out.skipBlanks(*end); behind != out.m_text.size())
        return out.failAt(behind, "Something stands behind the end of the JSON text.");
    return out;
}

std::size_t JsonText::skipBlanks(std::size_t at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at;
}

Result<std::size_t> JsonText::skipValue(std::size_t at) const
{
    std::string open;
    do {
        at = open.empty() ? at : std::min(m_text.find_first_of("\"[]{}", at), m_text.size());
        if (at >= m_text.size())
            return failAt(m_text.size(), "The file ends inside of a JSON value; it is cut off.");
        const char c = m_text[at];
        if (c == '"') {
            at = skipString(m_text, at);
        } else if (c == '[' || c == '{') {
            open.push_back(c);
            if (open.size() > deepest)
                return failAt(at, "Lists and objects are nested more than 200 times. This is no corpus.");
            ++at;
        } else if (c == ']' || c == '}') {
            if (open.empty() || open.back() != (c == ']' ? '[' : '{'))
                return failAt(at, incomplete);
            open.pop_back();
            ++at;
        } else {
            at = std::min(m_text.find_first_of(" \t\r\n,]}", at), m_text.size());
        }
    } while (!open.empty());
    return at;
}

Result<JsonValue> JsonText::parse(JsonRange range) const
{
    const std::string_view text = std::string_view(m_text).substr(range.begin, range.end - range.begin);
    Builder builder(text, range.begin);
    if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
        std::size_t wrong = range.begin + builder.wrong;
        while (wrong < m_text.size() && (static_cast<unsigned char>(m_text[wrong]) & 0xC0U) == 0x80)
            --wrong; // the parser stops inside of a character
        return failAt(wrong, builder.what.empty() ? incomplete : builder.what);
    }
    return builder.take();
}

Result<JsonRange> JsonText::member(JsonRange object, std::string_view name) const
{
    if (object.end == 0 || !isObject(object))
        return JsonRange();
    JsonRange found;
    JsonWalk walk(*this, object);
    for (;;) {
        const auto more = walk.next();
        if (!more)
            return failWith(more.error());
        if (!*more)
            return found;
        if (walk.name() != name)
            continue;
        if (found.end > 0)
            return failAt(walk.value().begin, "\"" + std::string(name) + "\" stands twice in one object.");
        found = walk.value();
    }
}

std::int64_t JsonText::lineAt(std::size_t offset) const
{
    return m_lines.line(std::min(offset, m_text.size()));
}

tl::unexpected<Error> JsonText::failAt(std::size_t offset, std::string detail) const
{
    const TextPlace place = m_lines.place(m_text, offset);
    return failWith({ErrorCode::InvalidInput, std::move(detail), m_name, place.line, place.column});
}

JsonWalk::JsonWalk(const JsonText &text, JsonRange container)
    : m_text(&text)
    , m_at(container.begin + 1)
    , m_end(container.end - 1)
    , m_object(text.isObject(container))
{
}

Result<bool> JsonWalk::next()
{
    m_at = m_text->skipBlanks(m_at);
    if (m_at == m_end)
        return false;
    if (!m_first) {
        if (m_text->m_text[m_at] != ',')
            return m_text->failAt(m_at, incomplete);
        m_at = m_text->skipBlanks(m_at + 1);
    }
    m_first = false;
    if (m_object) {
        const auto end = m_text->m_text[m_at] == '"' ? m_text->skipValue(m_at) : Result<std::size_t>(m_at);
        const auto name = m_text->parse({m_at, end ? std::max(*end, m_at) : m_at});
        if (!end || !name || !name->isText())
            return m_text->failAt(m_at, incomplete);
        m_name = name->text;
        m_at = m_text->skipBlanks(*end);
        if (m_at >= m_end || m_text->m_text[m_at] != ':')
            return m_text->failAt(m_at, incomplete);
        m_at = m_text->skipBlanks(m_at + 1);
    }
    const auto end = m_text->skipValue(m_at);
    if (!end)
        return failWith(end.error());
    if (*end == m_at)
        return m_text->failAt(m_at, incomplete);
    m_value = {m_at, *end};
    m_at = *end;
    return true;
}

} // namespace filigree
