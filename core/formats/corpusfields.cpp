// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/corpusfields.h"

#include "core/text/unicode.h"

namespace filigree {

namespace {

void appendJsonBytes(std::string &out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte >= 0x20) {
            out.push_back(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out += "\\u00";
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out.push_back('"');
    while (const auto wrong = firstInvalidUtf8(text)) {
        appendJsonBytes(out, text.substr(0, *wrong));
        out += "\uFFFD";
        text.remove_prefix(*wrong + 1);
    }
    appendJsonBytes(out, text);
    out.push_back('"');
}

void appendCsvField(std::string &out, std::string_view text)
{
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos
        || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quoted) {
        out += text;
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

void appendTsvField(std::string &out, std::string_view text)
{
    for (const char c : text)
        out.push_back(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
}

std::string jsonLineBegin(std::string_view locale, std::string_view intent)
{
    std::string out = "{\"locale\":";
    appendJsonString(out, locale);
    out += ",\"intent\":";
    appendJsonString(out, intent);
    return out + ",\"tokens\":[";
}

std::string conllSentenceBegin(std::string_view intent)
{
    std::string out = "# intent = ";
    appendTsvField(out, intent);
    return out + '\n';
}

} // namespace filigree
