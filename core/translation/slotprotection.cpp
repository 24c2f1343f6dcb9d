// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/slotprotection.h"

#include <algorithm>
#include <array>

#include "core/annotation/golden.h"
#include "core/text/unicode.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

namespace {

constexpr std::size_t placeholderLength = 4; // <s0>

tl::unexpected<Error> tooManySlots()
{
    return fail(ErrorCode::InvalidInput,
                "The utterance has more than " + std::to_string(placeholderCount)
                    + " slots: it cannot be translated with all of them kept apart.");
}

tl::unexpected<Error> looksLikePlaceholder()
{
    return fail(ErrorCode::InvalidInput, "The utterance has a word like <s0>, which means a slot to the translation.");
}

/// Nothing, or a sentence about the placeholders that are not there exactly once.
std::string placeholderFault(const ProtectedText &source, std::string_view translation)
{
    std::array<int, placeholderCount> seen{};
    for (const int number : placeholdersIn(translation))
        ++seen[static_cast<std::size_t>(number)];
    for (const ProtectedSlot &slot : source.slots) {
        int &here = seen[static_cast<std::size_t>(slot.number)];
        if (here == 0)
            return "The translation lost the slot " + slot.type + " (" + placeholderText(slot.number) + ").";
        if (here > 1)
            return "The translation has the slot " + slot.type + " (" + placeholderText(slot.number) + ") "
                + std::to_string(here) + " times.";
        here = 0;
    }
    for (std::size_t n = 0; n < seen.size(); ++n) {
        if (seen[n] > 0)
            return "The translation has " + placeholderText(static_cast<int>(n)) + ", which no slot stands behind.";
    }
    return {};
}

/// Calls carrier(text) and slot(index of the slot) in the order of the translation, whose placeholders fit.
template <class Carrier, class Slot>
void walk(const ProtectedText &source, std::string_view translation, Carrier carrier, Slot slot)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at < translation.size();) {
        const int number = placeholderAt(translation, at);
        if (number < 0) {
            ++at;
            continue;
        }
        carrier(translation.substr(begin, at - begin));
        const auto found = std::find_if(source.slots.begin(), source.slots.end(),
                                        [number](const ProtectedSlot &one) { return one.number == number; });
        slot(static_cast<std::size_t>(found - source.slots.begin()));
        at += placeholderLength;
        begin = at;
    }
    carrier(translation.substr(begin));
}

/// Reads a template piece by piece.
class TemplateReader {
public:
    TemplateReader(std::string_view text, ProtectedText &out)
        : m_text(text)
        , m_out(out)
    {
    }

    Result<void> read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '{') {
                if (auto good = slot(); !good)
                    return good;
                continue;
            }
            if (c == '}')
                return wrong("There is a } without its {.");
            if (c == '\\' && ++m_at == m_text.size())
                return wrong("There is nothing after the \\.");
            if (placeholderAt(m_text, m_at) >= 0)
                return looksLikePlaceholder();
            m_out.text += m_text[m_at++];
        }
        return {};
    }

private:
    Result<void> slot()
    {
        const std::size_t end = m_text.find('}', m_at);
        if (end == std::string_view::npos)
            return wrong("The { is not closed by a }.");
        const std::string_view name = m_text.substr(m_at + 1, end - m_at - 1);
        if (!isSlotName(name))
            return wrong("“" + std::string(name) + "” cannot be the name of a slot.");
        if (m_out.slots.size() == static_cast<std::size_t>(placeholderCount))
            return tooManySlots();
        const int number = static_cast<int>(m_out.slots.size());
        m_out.text += placeholderText(number);
        m_out.slots.push_back({number, std::string(name), {}});
        m_at = end + 1;
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> wrong(std::string detail) const
    {
        const std::size_t at = std::min(m_at, m_text.size());
        return failWith({ErrorCode::InvalidInput,
                         std::move(detail),
                         {},
                         1,
                         static_cast<std::int64_t>(codePointCount(m_text.substr(0, at))) + 1});
    }

    std::string_view m_text;
    ProtectedText &m_out;
    std::size_t m_at = 0;
};

} // namespace

std::string placeholderText(int number)
{
    return "<s" + std::to_string(number) + ">";
}

int placeholderAt(std::string_view text, std::size_t at)
{
    const bool is = at + placeholderLength <= text.size() && text[at] == '<' && text[at + 1] == 's'
        && text[at + 2] >= '0' && text[at + 2] <= '9' && text[at + 3] == '>';
    return is ? text[at + 2] - '0' : -1;
}

std::vector<int> placeholdersIn(std::string_view text)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const int number = placeholderAt(text, at); number >= 0)
            out.push_back(number);
    }
    return out;
}

std::vector<int> ProtectedText::requiredIds() const
{
    std::vector<int> out;
    for (const ProtectedSlot &slot : slots)
        out.push_back(firstPlaceholderId + slot.number);
    return out;
}

Result<ProtectedText> protectSlots(const Utterance &utterance)
{
    if (utterance.tokens.empty())
        return fail(ErrorCode::InvalidInput, "The utterance has no words.");
    if (utterance.slots.size() > static_cast<std::size_t>(placeholderCount))
        return tooManySlots();
    ProtectedText out{utterance.intent, {}, {}};
    std::vector<std::string> words;
    std::size_t token = 0;
    for (const SlotSpan &slot : utterance.slots) {
        words.insert(words.end(), utterance.tokens.begin() + static_cast<std::ptrdiff_t>(token),
                     utterance.tokens.begin() + static_cast<std::ptrdiff_t>(slot.begin));
        const int number = static_cast<int>(out.slots.size());
        words.push_back(placeholderText(number));
        out.slots.push_back({number, slot.type, slotValue(utterance, slot)});
        token = slot.end;
    }
    words.insert(words.end(), utterance.tokens.begin() + static_cast<std::ptrdiff_t>(token), utterance.tokens.end());
    out.text = joinWords(words);
    if (placeholdersIn(out.text).size() != out.slots.size())
        return looksLikePlaceholder();
    return out;
}

Result<ProtectedText> protectTemplate(std::string_view text, std::string_view intent)
{
    ProtectedText out{std::string(intent), {}, {}};
    if (auto good = TemplateReader(text, out).read(); !good)
        return failWith(good.error());
    if (placeholdersIn(out.text).size() != out.slots.size()) // escapes may stand between the letters of one: <s\0>
        return looksLikePlaceholder();
    out.text = foldWhiteSpace(out.text);
    if (out.text.empty())
        return fail(ErrorCode::InvalidInput, "The template has no words.");
    return out;
}

Result<Utterance> restoreSlots(const ProtectedText &source, std::string_view translation,
                               const std::vector<std::string> &values, Tokenizer &tokenizer)
{
    if (values.size() != source.slots.size())
        return fail(ErrorCode::Internal, "Each slot needs a value.");
    if (std::string fault = placeholderFault(source, translation); !fault.empty())
        return fail(ErrorCode::Inconsistent, std::move(fault));
    Utterance out{source.intent, {}, {}};
    std::string empty;
    const auto add = [&out, &tokenizer](std::string_view text) {
        const std::vector<std::string> words = tokenizer.words(text);
        out.tokens.insert(out.tokens.end(), words.begin(), words.end());
    };
    walk(source, translation, add, [&](std::size_t slot) {
        const std::size_t begin = out.tokens.size();
        add(values[slot]);
        if (out.tokens.size() == begin)
            empty = source.slots[slot].type;
        out.slots.push_back({begin, out.tokens.size(), source.slots[slot].type});
    });
    if (!empty.empty())
        return fail(ErrorCode::InvalidInput, "The slot " + empty + " has no value in the target language.");
    if (out.tokens.empty())
        return fail(ErrorCode::Inconsistent, "The translation is empty.");
    return out;
}

Result<std::string> restoreTemplate(const ProtectedText &source, std::string_view translation)
{
    if (std::string fault = placeholderFault(source, translation); !fault.empty())
        return fail(ErrorCode::Inconsistent, std::move(fault));
    std::string out;
    walk(
        source, translation,
        [&out](std::string_view text) {
            for (const char c : text) {
                if (c == '{' || c == '}' || c == '\\')
                    out += '\\';
                out += c;
            }
        },
        [&](std::size_t slot) { out += "{" + source.slots[slot].type + "}"; });
    out = foldWhiteSpace(out);
    if (out.empty())
        return fail(ErrorCode::Inconsistent, "The translation is empty.");
    return out;
}

std::string carrierText(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool placeholder = placeholderAt(text, at) >= 0;
        out += placeholder ? ' ' : text[at];
        at += placeholder ? placeholderLength : 1;
    }
    return foldWhiteSpace(out);
}

} // namespace filigree
