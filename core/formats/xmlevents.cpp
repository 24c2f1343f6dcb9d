// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xmlevents.h"

#include <algorithm>
#include <cctype>
#include <memory>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "core/text/unicode.h"

namespace filigree {

namespace {

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char *>(text));
}

#if LIBXML_VERSION >= 21200
using XmlError = const xmlError *;
#else
using XmlError = xmlErrorPtr;
#endif

/// An entity makes a document behind the parser's events, which is not the parser's to free.
void freeParser(xmlParserCtxtPtr parser)
{
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
    xmlFreeParserCtxt(parser);
}

/// libxml2's parser as a source of events for a receiver.
class XmlEvents {
public:
    XmlEvents(std::string_view text, XmlReceiver &receiver)
        : m_text(text)
        , m_receiver(receiver)
    {
        m_handler.initialized = XML_SAX2_MAGIC;
        m_handler.startElementNs = startElement;
        m_handler.endElementNs = endElement;
        m_handler.characters = characters;
        m_handler.ignorableWhitespace = characters;
        m_handler.cdataBlock = characters;
        m_handler.entityDecl = entity;
        m_handler.serror = xmlError;
    }

    void run()
    {
        constexpr std::size_t piece = 1U << 20; // the parser counts in int
        const std::unique_ptr<xmlParserCtxt, decltype(&freeParser)> parser(
            xmlCreatePushParserCtxt(&m_handler, this, nullptr, 0, nullptr), freeParser);
        if (!parser)
            return m_receiver.fail({}, "There is too little memory to read XML.");
        m_parser = parser.get();
        // NOENT: `&amp;` in an attribute is `&`; entities of the file's own end the reading before they are used
        xmlCtxtUseOptions(m_parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
        for (std::size_t at = 0; at < m_text.size() && !m_receiver.error(); at += piece)
            xmlParseChunk(m_parser, m_text.data() + at, static_cast<int>(std::min(piece, m_text.size() - at)), 0);
        if (!m_receiver.error())
            xmlParseChunk(m_parser, nullptr, 0, 1);
        m_parser = nullptr;
    }

private:
    static XmlEvents &self(void *user) { return *static_cast<XmlEvents *>(user); }

    /// Where the tag that is being read begins: no `<` can stand in its attributes.
    [[nodiscard]] std::size_t tagBegin() const
    {
        const long consumed = xmlByteConsumed(m_parser);
        const std::size_t here = std::min(m_text.size(), static_cast<std::size_t>(std::max(consumed, 0L)));
        const std::size_t begin = m_text.rfind('<', here == 0 ? 0 : here - 1);
        return begin == std::string_view::npos ? here : begin;
    }

    void stopIfWrong() const
    {
        if (m_receiver.error())
            xmlStopParser(m_parser);
    }

    static void startElement(void *user, const xmlChar *name, const xmlChar *, const xmlChar *space, int,
                             const xmlChar **, int count, int, const xmlChar **attributes)
    {
        XmlEvents &events = self(user);
        if (events.m_receiver.error())
            return;
        XmlAttributes read;
        for (int i = 0; i < count; ++i) {
            const xmlChar **attribute = attributes + 5 * i; // name, prefix, namespace, begin and end of the value
            const std::string_view value(reinterpret_cast<const char *>(attribute[3]),
                                         static_cast<std::size_t>(attribute[4] - attribute[3]));
            const std::string_view from = viewOf(attribute[2]);
            if (from == events.m_receiver.ownNamespace())
                read.own.emplace(viewOf(attribute[0]), value);
            else if (from.empty() || viewOf(attribute[1]) == "xml")
                read.plain.emplace(viewOf(attribute[0]), value);
        }
        events.m_receiver.startElement(std::string(viewOf(name)), viewOf(space), std::move(read),
                                       events.m_receiver.placeAt(events.tagBegin()));
        events.stopIfWrong();
    }

    static void endElement(void *user, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        XmlEvents &events = self(user);
        if (events.m_receiver.error())
            return;
        events.m_receiver.endElement();
        events.stopIfWrong();
    }

    static void characters(void *user, const xmlChar *text, int length)
    {
        if (!self(user).m_receiver.error())
            self(user).m_receiver.characters({reinterpret_cast<const char *>(text), static_cast<std::size_t>(length)});
    }

    static void entity(void *user, const xmlChar *name, int, const xmlChar *, const xmlChar *, xmlChar *)
    {
        XmlEvents &events = self(user);
        events.m_receiver.fail(events.m_receiver.placeAt(events.tagBegin()),
                               "The file defines the entity " + std::string(viewOf(name))
                                   + ". Grammars with entities of their own are not read; write the text itself.");
        events.stopIfWrong();
    }

    static void xmlError(void *user, XmlError error)
    {
        XmlEvents &events = self(user);
        if (error == nullptr || error->level < XML_ERR_ERROR)
            return;
        std::string detail(error->message == nullptr ? "unknown" : error->message);
        while (!detail.empty() && std::isspace(static_cast<unsigned char>(detail.back())) != 0)
            detail.pop_back();
        if (firstInvalidUtf8(detail))
            detail = "unknown";
        events.m_receiver.fail({error->line, error->int2}, "This is not good XML: " + detail + ".");
        if (events.m_parser != nullptr)
            events.stopIfWrong();
    }

    std::string_view m_text;
    XmlReceiver &m_receiver;
    xmlSAXHandler m_handler{};
    xmlParserCtxtPtr m_parser = nullptr;
};

} // namespace

void XmlReceiver::fail(const TextPlace &place, std::string detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput, std::move(detail), {}, place.line, place.column};
}

void readXml(std::string_view text, XmlReceiver &receiver)
{
    XmlEvents(text, receiver).run();
}

} // namespace filigree
