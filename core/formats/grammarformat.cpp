// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/grammarformat.h"

#include <array>

#include "core/formats/jsgf.h"
#include "core/formats/linereader.h"
#include "core/formats/srgs.h"
#include "core/formats/templates.h"
#include "core/formats/thrax.h"

namespace filigree {

namespace {

template <std::string (*write)(const Grammar &)> Result<std::string> always(const Grammar &grammar)
{
    return write(grammar);
}

constexpr std::array<GrammarFormat, 7> formats{{
    {"jsgf", ".jsgf", "JSGF 1.0", always<writeJsgf>, readJsgf},
    {"abnf", ".gram", "SRGS 1.0, ABNF form", always<writeAbnf>, readAbnf},
    {"srgs", ".grxml", "SRGS 1.0, XML form", writeSrgsXml, readSrgsXml},
    {"thrax", ".grm", "Thrax grammar", always<writeThrax>, nullptr},
    {"pynini", ".py", "Pynini script", always<writePynini>, nullptr},
    {"chatito", ".chatito", "Chatito templates", always<writeChatito>, readChatito},
    {"chatette", ".chatette", "Chatette templates", always<writeChatette>, readChatette},
}};

std::string namesOf(bool written)
{
    std::string out;
    for (const GrammarFormat &format : formats)
        if (written ? format.write != nullptr : format.read != nullptr)
            out += (out.empty() ? "" : ", ") + std::string(format.name);
    return out;
}

} // namespace

std::span<const GrammarFormat> grammarFormats()
{
    return formats;
}

const GrammarFormat *findGrammarFormat(std::string_view name)
{
    for (const GrammarFormat &format : formats)
        if (format.name == name)
            return &format;
    return nullptr;
}

std::string writableGrammarFormats()
{
    return namesOf(true);
}

std::string readableGrammarFormats()
{
    return namesOf(false);
}

Result<std::string> writeGrammar(const Grammar &grammar, std::string_view format)
{
    const GrammarFormat *found = findGrammarFormat(format);
    if (found == nullptr || found->write == nullptr)
        return fail(ErrorCode::InvalidOption,
                    "A grammar cannot be written as \"" + std::string(format)
                        + "\". The formats are: " + writableGrammarFormats() + '.');
    return found->write(grammar);
}

std::string_view detectGrammarFormat(std::string_view text, std::string_view fileName)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const std::string_view first = begin == std::string_view::npos ? std::string_view() : text.substr(begin);
    if (first.starts_with("#JSGF"))
        return "jsgf";
    if (first.starts_with("#ABNF"))
        return "abnf";
    if (first.starts_with("<?xml") || first.starts_with("<grammar") || first.starts_with("<!"))
        return "srgs";
    if (first.starts_with("// Templates for Chatito"))
        return "chatito";
    if (first.starts_with("// Templates for Chatette"))
        return "chatette";
    for (const std::string_view compressed : {".gz", ".zst"})
        if (fileName.ends_with(compressed))
            fileName.remove_suffix(compressed.size());
    for (const GrammarFormat &format : formats)
        if (fileName.ends_with(format.suffix))
            return format.name;
    return {};
}

Result<std::string> readGrammarFile(const std::filesystem::path &path)
{
    constexpr std::size_t largest = std::size_t{1} << 30;
    return readText(path, largest);
}

Result<Grammar> readGrammar(std::string_view text, std::string_view format, std::string_view fileName)
{
    const std::string_view name = format.empty() ? detectGrammarFormat(text, fileName) : format;
    const GrammarFormat *found = findGrammarFormat(name);
    if (found == nullptr && format.empty())
        return fail(ErrorCode::InvalidInput,
                    "This is no grammar that can be recognised. The formats are: " + readableGrammarFormats()
                        + "; name one with --format.");
    if (found == nullptr || found->read == nullptr)
        return fail(ErrorCode::InvalidOption,
                    "A grammar cannot be read as \"" + std::string(name)
                        + "\". The formats are: " + readableGrammarFormats() + '.');
    return found->read(text);
}

} // namespace filigree
