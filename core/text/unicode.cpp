// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/unicode.h"

#include <cstring>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace filigree {

namespace {

bool eightAscii(const std::uint8_t *bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    return (eight & 0x8080808080808080U) == 0;
}

bool isAsciiAlnum(UChar32 c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t i = 0;
    while (i < length) {
        while (i + 8 <= length && eightAscii(bytes + i)) // most text, or most of it
            i += 8;
        if (i == length)
            break;
        const std::int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0)
            return static_cast<std::size_t>(start);
    }
    return std::nullopt;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t n = 0;
    for (const char c : text)
        n += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return n;
}

bool isWhiteSpace(std::string_view text, std::size_t offset, std::size_t &length)
{
    if (const auto byte = static_cast<unsigned char>(text[offset]); byte < 0x80) { // nearly always
        length = 1;
        return byte == ' ' || (byte >= '\t' && byte <= '\r');
    }
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    auto i = static_cast<std::int64_t>(offset);
    UChar32 c = 0;
    U8_NEXT(bytes, i, static_cast<std::int64_t>(text.size()), c);
    length = static_cast<std::size_t>(i) - offset;
    return c >= 0 && u_isUWhiteSpace(c) != 0;
}

bool isIdentifier(std::string_view text, std::string_view extra)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    bool letter = false;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(text.size());) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, static_cast<std::int64_t>(text.size()), c);
        if (c < 0)
            return false;
        if (isAsciiAlnum(c)) { // ICU's tables are slow to ask
            letter = true;
            continue;
        }
        const bool mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 || c == 0x200C || c == 0x200D;
        if (u_isalnum(c) != 0)
            letter = true;
        else if (!mark && (c >= 0x80 || extra.find(static_cast<char>(c)) == std::string_view::npos))
            return false;
    }
    return letter;
}

std::string lowerCase(std::string_view text, std::string_view locale)
{
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower(std::string(locale).c_str(), 0, {text.data(), static_cast<std::int32_t>(text.size())},
                              sink, nullptr, status);
    return U_SUCCESS(status) != 0 ? out : std::string(text);
}

std::string foldWhiteSpace(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool pending = false;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        if (isWhiteSpace(text, i, length)) {
            pending = !out.empty();
        } else {
            if (pending)
                out.push_back(' ');
            pending = false;
            out.append(text, i, length);
        }
        i += length;
    }
    return out;
}

std::string comparisonKey(std::string_view text)
{
    const std::string folded = foldWhiteSpace(text);
    bool ascii = true;
    for (const char c : folded)
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    std::string out;
    out.reserve(folded.size());
    if (ascii) { // the common case, and by far the quicker one
        for (const char c : folded)
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        return out;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string cased;
    icu::StringByteSink<std::string> caseSink(&cased);
    icu::CaseMap::utf8Fold(0, {folded.data(), static_cast<std::int32_t>(folded.size())}, caseSink, nullptr, status);
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return folded;
    icu::StringByteSink<std::string> sink(&out);
    nfc->normalizeUTF8(0, {cased.data(), static_cast<std::int32_t>(cased.size())}, sink, nullptr, status);
    return U_FAILURE(status) ? cased : out;
}

std::string withPlainLineEnds(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view next = text.substr(i, 3);
        if (text[i] == '\r') {
            i += next.starts_with("\r\n") ? 1 : 0;
            out.push_back('\n');
        } else if (next == "\xE2\x80\xA8" || next == "\xE2\x80\xA9" || next == "\xEF\xB7\x90"
                   || next == "\xEF\xB7\x91") {
            i += 2;
            out.push_back('\n');
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

} // namespace filigree
