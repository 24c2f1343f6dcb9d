// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/templatefile.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/formats/grammartext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Comments before a unit: `// @name PlayMusic`.
struct Annotations {
    std::string name;
    std::string weight;
    std::string catalogue;
};

class FileReader {
public:
    FileReader(const SourceText &source, TemplateDialect dialect)
        : m_source(source)
        , m_dialect(dialect)
    {
    }

    Result<TemplateFile> read()
    {
        const std::string_view text = m_source.text();
        for (std::size_t at = m_source.begin(); at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (auto good = readLine(at, end); !good)
                return failWith(good.error());
            at = end + 1;
        }
        if (std::none_of(m_file.units.begin(), m_file.units.end(),
                         [](const TemplateUnit &unit) { return unit.kind == '%'; }))
            return m_source.wrong(m_source.begin(),
                                  "There is no intent in the file. An intent is a unit such as: %[order]");
        for (const TemplateUnit &unit : m_file.units)
            if (unit.lines.empty())
                return m_source.wrong(unit.at,
                                      "The unit " + unit.name + " has no sentences. Write them below it, indented.");
        return std::move(m_file);
    }

private:
    Result<void> readLine(std::size_t begin, std::size_t end)
    {
        const std::string_view text = m_source.text();
        const bool indented = begin < end && (text[begin] == ' ' || text[begin] == '\t');
        while (begin < end && isBlank(text[begin]))
            ++begin;
        if (m_dialect == TemplateDialect::Chatette)
            end = commentBegin(begin, end);
        while (end > begin && isBlank(text[end - 1]))
            --end;
        const std::string_view line = text.substr(begin, end - begin);
        const bool comment = !indented && (line.starts_with("//") || (line.starts_with('#') && isChatito()));
        if (comment || line.empty()) {
            if (comment)
                readComment(line);
            return {};
        }
        if (!indented)
            return readUnit(begin, end);
        if (m_file.units.empty())
            return m_source.wrong(begin, "This sentence belongs to no unit. Write one above it, such as: %[order]");
        m_file.units.back().lines.push_back({begin, end});
        return {};
    }

    [[nodiscard]] bool isChatito() const { return m_dialect == TemplateDialect::Chatito; }

    /// Where `//` or `;` begins that is not escaped. A whole line stays, for what we write into comments ourselves.
    std::size_t commentBegin(std::size_t begin, std::size_t end)
    {
        const std::string_view text = m_source.text();
        for (std::size_t i = begin; i < end; ++i) {
            if (text[i] == '\\')
                ++i;
            else if (text[i] == ';' || text.substr(i, 2) == "//") {
                if (i == begin)
                    readComment(text.substr(begin, end - begin));
                return i;
            }
        }
        return end;
    }

    void readComment(std::string_view line)
    {
        const std::size_t begin = std::min(line.find('@'), line.size());
        const std::string_view comment = line.substr(begin);
        const auto take = [&](std::string &into, std::string_view name) {
            if (std::string value = commentAnnotation(comment, name); !value.empty())
                into = std::move(value);
        };
        take(m_file.locale, "@locale");
        take(m_pending.name, "@name");
        take(m_pending.weight, "@weight");
        take(m_pending.catalogue, "@catalogue");
    }

    Result<void> readUnit(std::size_t begin, std::size_t end)
    {
        const std::string_view text = m_source.text();
        const std::string_view line = text.substr(begin, end - begin);
        if ((isChatito() && line.starts_with("import ")) || (!isChatito() && line.starts_with('|')))
            return m_source.wrong(begin, "Other files cannot be read along. Copy their units into this file.");
        const bool starts = line.size() > 2 && (line[0] == '%' || line[0] == '@' || line[0] == '~') && line[1] == '[';
        if (!starts)
            return m_source.wrong(begin,
                                  "A unit begins here, as in %[order], @[drink] or ~[please]. Sentences are indented.");
        TemplateUnit unit;
        unit.kind = line[0];
        unit.at = begin;
        auto name = readTemplateName(m_source, begin + 1, end, m_dialect);
        if (!name)
            return failWith(name.error());
        if (name->optional)
            return m_source.wrong(begin, "A ? belongs to where a unit is used, not to the unit itself.");
        std::size_t rest = name->end;
        while (rest < end && isBlank(text[rest]))
            ++rest;
        if (rest < end && (text[rest] != '(' || text[end - 1] != ')')) // numbers of examples to make
            return m_source.wrong(rest, "Behind a unit's name there is only ('training': '100') or the like.");
        unit.name = std::move(name->name);
        unit.variation = std::move(name->variation);
        unit.ownName = std::move(m_pending.name);
        unit.weight = std::move(m_pending.weight);
        unit.catalogue = std::move(m_pending.catalogue);
        m_pending = {};
        m_file.units.push_back(std::move(unit));
        return {};
    }

    const SourceText &m_source;
    TemplateDialect m_dialect;
    TemplateFile m_file;
    Annotations m_pending;
};

} // namespace

Result<double> readTemplateChance(const SourceText &source, std::size_t &at, std::size_t end, char closing, bool &given)
{
    const std::string_view text = source.text();
    const std::size_t begin = at++;
    while (at < end && isBlank(text[at]))
        ++at;
    double percent = 50;
    given = at < end && text[at] == '/';
    if (given) {
        ++at;
        const auto parsed = std::from_chars(text.data() + at, text.data() + end, percent, std::chars_format::fixed);
        if (parsed.ec != std::errc() || !(percent >= 0) || percent > 100)
            return source.wrong(begin, "The chance of being there is a number from 0 to 100, as in ?/30.");
        at = static_cast<std::size_t>(parsed.ptr - text.data());
        while (at < end && (isBlank(text[at]) || text[at] == '%'))
            ++at;
    }
    if (at >= end || (text[at] != closing && text[at] != '#'))
        return source.wrong(
            begin, "Only ? or ?/30 can be read here. Parts that are chosen together have no place in a grammar.");
    return percent / 100;
}

Result<TemplateName> readTemplateName(const SourceText &source, std::size_t at, std::size_t end,
                                      TemplateDialect dialect)
{
    const std::string_view text = source.text();
    const std::size_t open = at++;
    TemplateName out;
    std::string *into = &out.name;
    const bool chatette = dialect == TemplateDialect::Chatette;
    if (chatette && at < end && text[at] == '&') // the first letter may be large or small
        ++at;
    while (at < end && text[at] != ']') {
        const char c = text[at];
        if (c == '\\' && chatette && at + 1 < end) {
            into->push_back(text[at + 1]);
            at += 2;
        } else if (c == '#') {
            into = &out.variation;
            ++at;
        } else if (c == '?') {
            out.optional = true;
            if (!chatette) {
                ++at;
                continue;
            }
            auto share = readTemplateChance(source, at, end, ']', out.shareGiven);
            if (!share)
                return failWith(share.error());
            out.share = *share;
        } else if (chatette && (c == '$' || c == '[' || c == '|')) {
            return source.wrong(at, std::string("A name cannot have ") + c + " here. Arguments cannot be read.");
        } else {
            into->push_back(c);
            ++at;
        }
    }
    if (at >= end)
        return source.wrong(open, "This name is not closed. Write ] at its end.");
    out.end = at + 1;
    out.name = foldWhiteSpace(out.name);
    out.variation = foldWhiteSpace(out.variation);
    if (out.name.empty())
        return source.wrong(open, "A name is missing between [ and ].");
    return out;
}

Result<TemplateFile> readTemplateFile(const SourceText &source, TemplateDialect dialect)
{
    if (auto good = source.check(); !good)
        return failWith(good.error());
    return FileReader(source, dialect).read();
}

} // namespace filigree
