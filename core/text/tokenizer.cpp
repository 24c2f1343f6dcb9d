// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tokenizer.h"

#include <algorithm>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "core/text/unicode.h"

namespace filigree {

namespace {

UChar32 codePointAt(std::string_view text, std::size_t offset, std::size_t &next)
{
    auto i = static_cast<std::int64_t>(offset);
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t *>(text.data()), i, static_cast<std::int64_t>(text.size()), c);
    next = static_cast<std::size_t>(i);
    return c;
}

UChar32 codePointBefore(std::string_view text, std::size_t begin, std::size_t offset, std::size_t &previous)
{
    // A code point has at most four bytes; U8_PREV counts in 32 bits, so it gets a window.
    const std::size_t window = offset - begin < 4 ? begin : offset - 4;
    auto i = static_cast<std::int32_t>(offset - window);
    UChar32 c = 0;
    U8_PREV(reinterpret_cast<const std::uint8_t *>(text.data()) + window, 0, i, c);
    previous = window + static_cast<std::size_t>(i);
    return c;
}

/// Ends a clause, and stands close to the word before it. No full stop: "a. m.", "st. louis" keep theirs.
bool closes(UChar32 c)
{
    switch (c) {
    case '?':
    case '!':
    case ',':
    case ';':
    case 0x0964: // danda
    case 0x0965:
    case 0x060C: // Arabic comma
    case 0x061B:
    case 0x061F:
    case 0x3001: // ideographic comma and stop
    case 0x3002:
    case 0xFF01:
    case 0xFF0C:
    case 0xFF1B:
    case 0xFF1F:
    case 0x2026: // ellipsis
        return true;
    default:
        return false;
    }
}

/// Spanish question and exclamation marks stand close to the word after them.
bool opens(UChar32 c)
{
    return c == 0x00BF || c == 0x00A1;
}

/// Chinese and Japanese: no spaces at all, not even beside words in Latin letters.
bool eastAsian(UChar32 c)
{
    if (c < 0x2E80)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || c == 0x30FC
        || c == 0xFF70 // the sound-lengthening marks belong to two scripts
        || c == 0x3001 || c == 0x3002 || (c >= 0xFF01 && c <= 0xFF1F);
}

/// South-east Asian: no spaces between words, but around phrases and foreign words.
bool southEastAsian(UChar32 c)
{
    if (c < 0x0E00)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR;
}

/// Must words be found by a dictionary?
bool unspaced(UChar32 c)
{
    return southEastAsian(c) || eastAsian(c);
}

} // namespace

struct Tokenizer::Segmenter {
    std::unique_ptr<icu::BreakIterator> words;
};

Tokenizer::Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer &&) noexcept = default;
Tokenizer &Tokenizer::operator=(Tokenizer &&) noexcept = default;
Tokenizer::~Tokenizer() = default;

std::vector<TokenRange> Tokenizer::ranges(std::string_view text)
{
    std::vector<TokenRange> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        if (isWhiteSpace(text, i, length)) {
            cutChunk(text, begin, i, out);
            begin = i + length;
        }
        i += length;
    }
    cutChunk(text, begin, text.size(), out);
    return out;
}

std::vector<std::string> Tokenizer::words(std::string_view text)
{
    std::vector<std::string> out;
    for (const TokenRange &range : ranges(text))
        out.emplace_back(text.substr(range.begin, range.end - range.begin));
    return out;
}

void Tokenizer::cutChunk(std::string_view text, std::size_t begin, std::size_t end, std::vector<TokenRange> &out)
{
    while (begin < end) {
        std::size_t next = 0;
        const UChar32 c = codePointAt(text, begin, next);
        if (!opens(c) && !closes(c))
            break;
        out.push_back({begin, next});
        begin = next;
    }
    std::vector<TokenRange> tail;
    while (begin < end) {
        std::size_t previous = 0;
        const UChar32 c = codePointBefore(text, begin, end, previous);
        if (!closes(c) && !opens(c))
            break;
        tail.push_back({previous, end});
        end = previous;
    }
    cutWord(text, begin, end, out);
    out.insert(out.end(), tail.rbegin(), tail.rend());
}

void Tokenizer::cutWord(std::string_view text, std::size_t begin, std::size_t end, std::vector<TokenRange> &out)
{
    if (begin >= end)
        return;
    bool dictionary = false;
    for (std::size_t i = begin; i < end && !dictionary;) {
        std::size_t next = 0;
        dictionary = unspaced(codePointAt(text, i, next));
        i = next;
    }
    if (!dictionary) {
        out.push_back({begin, end});
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    if (!m_segmenter) {
        m_segmenter = std::make_unique<Segmenter>();
        m_segmenter->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }
    UText *utext = utext_openUTF8(nullptr, text.data() + begin, static_cast<std::int64_t>(end - begin), &status);
    if (U_FAILURE(status) || !m_segmenter->words) {
        utext_close(utext);
        out.push_back({begin, end});
        return;
    }
    m_segmenter->words->setText(utext, status);
    std::int32_t from = m_segmenter->words->first();
    for (std::int32_t to = m_segmenter->words->next(); to != icu::BreakIterator::DONE;
         to = m_segmenter->words->next()) {
        out.push_back({begin + static_cast<std::size_t>(from), begin + static_cast<std::size_t>(to)});
        from = to;
    }
    utext_close(utext);
}

bool needsSpace(std::string_view left, std::string_view right)
{
    if (left.empty() || right.empty())
        return false;
    std::size_t offset = 0;
    const UChar32 first = codePointAt(right, 0, offset);
    const UChar32 last = codePointBefore(left, 0, left.size(), offset);
    if (closes(first) && codePointCount(right) == 1)
        return false;
    if (opens(last) && codePointCount(left) == 1)
        return false;
    if (eastAsian(last) || eastAsian(first))
        return false;
    return !(southEastAsian(last) && southEastAsian(first));
}

std::string joinWords(std::span<const std::string> words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && needsSpace(words[i - 1], words[i]))
            out.push_back(' ');
        out += words[i];
    }
    return out;
}

bool needSpaceBetweenAll(std::span<const std::string> words)
{
    bool close = false;
    for (std::size_t i = 1; i < words.size() && !close; ++i)
        close = !needsSpace(words[i - 1], words[i]);
    if (!close)
        return true; // they have them anyway: there is nothing to cut
    Tokenizer tokenizer;
    const auto again = tokenizer.words(joinWords(words));
    return !std::equal(again.begin(), again.end(), words.begin(), words.end());
}

} // namespace filigree
