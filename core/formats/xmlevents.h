// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// XML as events, so that libxml2's parser stays in one file. Private to the readers of formats in XML.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/sourcetext.h"

namespace filigree {

struct XmlAttributes {
    std::map<std::string, std::string> plain; ///< of the format
    std::map<std::string, std::string> own; ///< of our namespace

    [[nodiscard]] std::string get(const char *name) const { return find(plain, name); }
    [[nodiscard]] std::string getOwn(const char *name) const { return find(own, name); }

private:
    static std::string find(const std::map<std::string, std::string> &in, const char *name)
    {
        const auto found = in.find(name);
        return found == in.end() ? std::string() : found->second;
    }
};

/// Takes the events of a file; the first thing that is wrong stays in error(), and ends the reading.
class XmlReceiver {
public:
    /// Both texts must outlive the object. Attributes of `ownNamespace` are told apart from the format's; those of
    /// other namespaces are left out.
    XmlReceiver(std::string_view text, std::string_view ownNamespace)
        : m_source(text)
        , m_ownNamespace(ownNamespace)
    {
    }
    virtual ~XmlReceiver() = default;
    XmlReceiver(const XmlReceiver &) = delete;
    XmlReceiver &operator=(const XmlReceiver &) = delete;

    /// `space` is the namespace of the element, `place` where its tag begins.
    virtual void startElement(std::string name, std::string_view space, XmlAttributes attributes,
                              const TextPlace &place) = 0;
    virtual void endElement() = 0;
    virtual void characters(std::string_view text) = 0; ///< a text may come in pieces

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(const TextPlace &place, std::string detail);
    [[nodiscard]] TextPlace placeAt(std::size_t at) const { return m_source.place(at); }
    [[nodiscard]] std::string_view ownNamespace() const { return m_ownNamespace; }

private:
    SourceText m_source;
    std::string_view m_ownNamespace;
    std::optional<Error> m_error;
};

/// Reads `text`, which is UTF-8 and the text that the receiver was made for, until its end or until something is wrong.
/// Files that define entities are refused.
void readXml(std::string_view text, XmlReceiver &receiver);

} // namespace filigree
