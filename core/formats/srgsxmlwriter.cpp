// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <libxml/xmlwriter.h>

#include "core/formats/grammartext.h"
#include "core/formats/srgs.h"
#include "core/formats/srgsparts.h"
#include "core/formats/srgsxml.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// XML 1.0 has no way to write most control characters.
std::string writable(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F)
            out += "\uFFFD";
        else if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
            out += "\uFFFD";
            i += 2;
        } else
            out.push_back(text[i]);
    }
    return out;
}

/// libxml2's writer with our strings; remembers whether anything failed.
class XmlOut {
public:
    XmlOut()
        : m_buffer(xmlBufferCreate(), xmlBufferFree)
        , m_writer(m_buffer ? xmlNewTextWriterMemory(m_buffer.get(), 0) : nullptr, xmlFreeTextWriter)
    {
        m_good = m_writer != nullptr;
        if (m_good)
            xmlTextWriterSetIndent(m_writer.get(), 0);
        check(m_good ? xmlTextWriterStartDocument(m_writer.get(), nullptr, "UTF-8", nullptr) : -1);
    }
    void start(const char *name) { check(m_good ? xmlTextWriterStartElement(m_writer.get(), of(name)) : -1); }
    void end() { check(m_good ? xmlTextWriterEndElement(m_writer.get()) : -1); }
    void attribute(const char *name, const std::string &value)
    {
        check(m_good ? xmlTextWriterWriteAttribute(m_writer.get(), of(name), of(writable(value).c_str())) : -1);
    }
    void text(const std::string &value)
    {
        check(m_good ? xmlTextWriterWriteString(m_writer.get(), of(writable(value).c_str())) : -1);
    }
    void element(const char *name, const std::string &value)
    {
        start(name);
        text(value);
        end();
    }
    void line(int depth) { text('\n' + std::string(static_cast<std::size_t>(2 * depth), ' ')); }
    Result<std::string> take()
    {
        check(m_good ? xmlTextWriterEndDocument(m_writer.get()) : -1);
        check(m_good ? xmlTextWriterFlush(m_writer.get()) : -1);
        if (!m_good)
            return fail(ErrorCode::WriteFailed, "The grammar could not be written as XML: there is too little memory.");
        return std::string(reinterpret_cast<const char *>(xmlBufferContent(m_buffer.get())),
                           static_cast<std::size_t>(xmlBufferLength(m_buffer.get())));
    }

private:
    static const xmlChar *of(const char *text) { return reinterpret_cast<const xmlChar *>(text); }
    void check(int result) { m_good = m_good && result >= 0; }

    std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> m_buffer;
    std::unique_ptr<xmlTextWriter, decltype(&xmlFreeTextWriter)> m_writer;
    bool m_good = false;
};

class SrgsXmlWriter {
public:
    explicit SrgsXmlWriter(const Grammar &grammar)
        : m_grammar(grammar)
        , m_names(SafeNames::Letters::Any, {"NULL", "VOID", "GARBAGE"})
        , m_choices(srgsRootChoices(grammar))
    {
        for (const Rule &rule : grammar.rules)
            static_cast<void>(m_names.of(rule.name)); // so that the root does not take one of them
    }

    Result<std::string> all()
    {
        m_out.start("grammar");
        m_out.attribute("xmlns", srgsNamespace);
        m_out.attribute("xmlns:filigree", srgsOwnNamespace);
        m_out.attribute("version", "1.0");
        m_out.attribute("xml:lang", m_grammar.locale.empty() ? "und" : m_grammar.locale);
        m_out.attribute("mode", "voice");
        for (const Rule &rule : m_grammar.rules)
            if (m_choices.empty() && rule.kind == RuleKind::Start)
                m_out.attribute("root", m_names.of(rule.name));
        if (!m_choices.empty())
            m_out.attribute("root", m_names.of("any intent"));
        m_out.attribute("tag-format", "semantics/1.0-literals");
        if (!m_choices.empty())
            root();
        for (const Rule &rule : m_grammar.rules)
            one(rule);
        m_out.line(0);
        m_out.end();
        return m_out.take();
    }

private:
    void root()
    {
        m_out.line(1);
        m_out.start("rule");
        m_out.attribute("id", m_names.of("any intent"));
        m_out.line(2);
        m_out.start("one-of");
        for (const Rule *rule : m_choices) {
            m_out.line(3);
            m_out.start("item");
            m_out.attribute("weight", plainShareText(rule->weight));
            item(Expression::reference(rule->name), 4);
            m_out.end();
        }
        close(2);
        close(1);
    }

    void one(const Rule &rule)
    {
        m_out.line(1);
        m_out.start("rule");
        m_out.attribute("id", m_names.of(rule.name));
        if (rule.kind == RuleKind::Start)
            m_out.attribute("scope", "public");
        if (m_names.of(rule.name) != rule.name)
            m_out.attribute("filigree:name", rule.name);
        if (rule.kind == RuleKind::Start)
            m_out.attribute("filigree:intent", rule.intent);
        if (rule.kind == RuleKind::Start && rule.weight != 1.0 && m_choices.empty())
            m_out.attribute("filigree:weight", shareText(rule.weight));
        if (rule.kind == RuleKind::Values)
            m_out.attribute("filigree:values", rule.slot);
        if (!rule.catalogue.empty())
            m_out.attribute("filigree:catalogue", rule.catalogue);
        if (rule.kind == RuleKind::Values)
            values(rule);
        else
            body(rule.body, 2);
        close(1);
    }

    void close(int depth)
    {
        m_out.line(depth);
        m_out.end();
    }

    void values(const Rule &rule)
    {
        const bool weighted = areWeighted(rule.values);
        m_out.line(2);
        m_out.start("one-of");
        for (const RuleValue &value : rule.values) {
            m_out.line(3);
            m_out.start("item");
            if (weighted)
                m_out.attribute("weight", plainShareText(value.weight));
            bool first = true;
            for (const std::string &part : splitWords(value.words)) {
                if (!first)
                    m_out.text(" ");
                word(part);
                first = false;
            }
            m_out.end();
        }
        close(2);
    }

    /// What stands inside a rule or an item, each part on its own line.
    void body(const Expression &body, int depth)
    {
        if (body.kind == Kind::Sequence && !body.parts.empty()) {
            bool words = false;
            for (const Expression &part : body.parts) {
                if (words && part.kind == Kind::Word)
                    m_out.text(" ");
                else
                    m_out.line(depth);
                item(part, depth);
                words = part.kind == Kind::Word;
            }
            return;
        }
        m_out.line(depth);
        item(body, depth);
    }

    /// One thing beside others, at this depth.
    void item(const Expression &body, int depth)
    {
        switch (body.kind) {
        case Kind::Word:
            return word(body.text);
        case Kind::Reference:
            m_out.start("ruleref");
            m_out.attribute("uri", '#' + m_names.of(body.text));
            return m_out.end();
        case Kind::Sequence:
            if (!body.parts.empty())
                return group(body, {}, depth);
            m_out.start("ruleref");
            m_out.attribute("special", "NULL");
            return m_out.end();
        case Kind::Alternatives:
            return alternatives(body, depth);
        case Kind::Optional:
            return group(body.parts[0], plainShareText(optionalShare(body)), depth);
        case Kind::Slot:
            group(body.parts[0], {}, depth);
            return m_out.element("tag", body.text);
        }
    }

    /// `share` empty: once, else perhaps.
    void group(const Expression &inner, const std::string &share, int depth)
    {
        m_out.start("item");
        if (!share.empty())
            m_out.attribute("repeat", "0-1");
        if (!share.empty() && share != "0.5")
            m_out.attribute("repeat-prob", share);
        contents(inner, depth);
    }

    /// The inside of an open item, which it closes.
    void contents(const Expression &inner, int depth)
    {
        if (inner.kind == Kind::Word || inner.kind == Kind::Reference) {
            item(inner, depth);
            return m_out.end();
        }
        const bool words = inner.kind == Kind::Sequence && !inner.parts.empty()
            && std::all_of(inner.parts.begin(), inner.parts.end(),
                           [](const Expression &part) { return part.kind == Kind::Word; });
        if (words) {
            for (const Expression &part : inner.parts) {
                if (&part != &inner.parts.front())
                    m_out.text(" ");
                word(part.text);
            }
            return m_out.end();
        }
        body(inner, depth + 1);
        close(depth);
    }

    void alternatives(const Expression &body, int depth)
    {
        m_out.start("one-of");
        for (std::size_t i = 0; i < body.parts.size(); ++i) {
            m_out.line(depth + 1);
            m_out.start("item");
            if (!body.weights.empty())
                m_out.attribute("weight", plainShareText(body.weights[i]));
            contents(body.parts[i], depth + 1);
        }
        close(depth);
    }

    void word(const std::string &text)
    {
        const bool plain = m_tokenizer.ranges(text).size() == 1 && text.find('"') == std::string::npos;
        if (plain)
            m_out.text(text);
        else
            m_out.element("token", text);
    }

    const Grammar &m_grammar;
    XmlOut m_out;
    Tokenizer m_tokenizer;
    SafeNames m_names;
    std::vector<const Rule *> m_choices;
};

} // namespace

Result<std::string> writeSrgsXml(const Grammar &grammar)
{
    return SrgsXmlWriter(grammar).all();
}

} // namespace filigree
