// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/subwordtable.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_set>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/text/unicode.h"
#include "core/translation/slotprotection.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

namespace {

constexpr std::string_view blank = "\xE2\x96\x81"; // ▁
constexpr std::string_view unknownText = " \xE2\x81\x87 "; // ⁇, as SentencePiece writes it
constexpr std::string_view replacement = "\xEF\xBF\xBD";

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte of "<0x41>".
std::optional<char> byteOf(std::string_view piece)
{
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece.back() != '>')
        return {};
    const int high = hexDigit(piece[3]);
    const int low = hexDigit(piece[4]);
    if (high < 0 || low < 0)
        return {};
    return static_cast<char>(high * 16 + low);
}

std::string wrongFront(int id, std::string_view piece)
{
    if (!isPlaceholder(id) || piece == placeholderText(id - firstPlaceholderId))
        return {};
    return "the subword " + std::to_string(id) + " is not the placeholder " + placeholderText(id - firstPlaceholderId)
        + ": this vocabulary was not made by Filigree";
}

/// Bytes that make no character, as byte pieces of a model that errs, become U+FFFD; and so does NUL, which no golden
/// text can hold.
std::string mended(std::string text)
{
    std::string out;
    std::string_view rest = text;
    while (const auto bad = firstInvalidUtf8(rest)) {
        out += rest.substr(0, *bad);
        out += replacement;
        rest.remove_prefix(*bad + 1);
    }
    out += rest;
    for (std::size_t at = out.find('\0'); at != std::string::npos; at = out.find('\0', at))
        out.replace(at, 1, replacement);
    return out;
}

bool isLetter(std::string_view text, std::size_t at, std::size_t length)
{
    return isIdentifier(text.substr(at, length), {});
}

/// A placeholder that stands against a letter or another placeholder is parted from it: its value will be words.
std::string placeholdersApart(std::string_view text)
{
    if (text.find("<s") == std::string_view::npos) // most text
        return std::string(text);
    std::string out;
    bool letterBefore = false;
    for (std::size_t i = 0; i < text.size();) {
        const bool placeholder = placeholderAt(text, i) >= 0;
        std::size_t length = 4;
        if (!placeholder)
            (void)isWhiteSpace(text, i, length);
        const bool letter = !placeholder && isLetter(text, i, length);
        const bool placeholderBefore = out.size() >= 4 && out.back() == '>' && out[out.size() - 4] == '<';
        if ((placeholder && (letterBefore || placeholderBefore)) || (letter && placeholderBefore))
            out += ' ';
        out.append(text, i, length);
        letterBefore = letter;
        i += length;
    }
    return out;
}

} // namespace

Result<SubwordTable> SubwordTable::parse(std::string_view text)
{
    SubwordTable table;
    std::unordered_set<std::string_view> seen;
    std::int64_t line = 0;
    const auto wrong = [&line](std::string detail) {
        return failWith({ErrorCode::InvalidInput, std::move(detail), {}, line, 0});
    };
    while (!text.empty()) {
        ++line;
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view piece = row.substr(0, row.find('\t'));
        if (piece.empty())
            return wrong("the subword is empty");
        if (firstInvalidUtf8(piece))
            return wrong("the subword is not UTF-8");
        if (!seen.insert(piece).second)
            return wrong("the subword " + std::string(piece) + " stands twice");
        if (std::string detail = wrongFront(table.size(), piece); !detail.empty())
            return wrong(std::move(detail));
        table.m_pieces.emplace_back(piece);
    }
    if (table.size() <= firstPlaceholderId + placeholderCount)
        return wrong("the vocabulary ends too early: " + std::to_string(table.size()) + " subwords");
    return table;
}

Result<SubwordTable> SubwordTable::read(const std::filesystem::path &path)
{
    const auto text = readRegularFile(path, 1U << 30U);
    if (!text)
        return failWith(text.error());
    auto table = parse(*text);
    if (!table) {
        Error error = table.error();
        error.file = path.string();
        return failWith(std::move(error));
    }
    return table;
}

std::string SubwordTable::decode(std::span<const int> ids) const
{
    std::string out;
    for (const int id : ids) {
        if (id < 0 || id >= size() || id == padId || id == beginId || id == endId)
            continue;
        if (id == unknownId) {
            out += unknownText;
            continue;
        }
        const std::string &text = piece(id);
        if (const auto byte = byteOf(text)) {
            out += *byte;
        } else {
            std::size_t at = 0;
            for (std::size_t found = text.find(blank); found != std::string::npos; found = text.find(blank, at)) {
                out.append(text, at, found - at);
                out += ' ';
                at = found + blank.size();
            }
            out.append(text, at);
        }
    }
    return foldWhiteSpace(placeholdersApart(mended(std::move(out))));
}

std::string SubwordTable::hash() const
{
    StableHash hash;
    for (const std::string &piece : m_pieces)
        hash.add(piece);
    return hash.hex();
}

} // namespace filigree
