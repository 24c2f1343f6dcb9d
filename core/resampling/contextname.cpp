// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/contextname.h"

#include <algorithm>
#include <set>

#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t fewIntents = 2; // are named rather than the one that is missing

using Kind = Surrounding::Kind;

/// Index of the place's part in its template.
std::size_t partIndex(const SentenceTemplate &sentence, std::uint32_t slot)
{
    for (std::size_t i = 0; i < sentence.parts.size(); ++i)
        if (sentence.parts[i].isSlot && slot-- == 0)
            return i;
    return sentence.parts.size();
}

TemplatePart folded(const TemplatePart &part)
{
    return part.isSlot ? part : TemplatePart{false, comparisonKey(part.text)};
}

std::string textOf(const TemplatePart &part)
{
    return part.isSlot ? '{' + part.text + '}' : part.text;
}

std::string frameText(const Surrounding &frame)
{
    std::string out = frame.begins ? "^ " : "";
    for (auto word = frame.left.rbegin(); word != frame.left.rend(); ++word)
        out += textOf(*word) + ' ';
    out += '_';
    for (const TemplatePart &word : frame.right)
        out += ' ' + textOf(word);
    return out + (frame.ends ? " $" : "");
}

/// One side of a frame: its words, and whether the sentence's edge follows them.
struct Side {
    const std::vector<TemplatePart> &words;
    bool edge;

    /// All that `other` says stands here too.
    [[nodiscard]] bool covers(const Side &other) const
    {
        if (other.edge)
            return edge && words == other.words;
        return other.words.size() <= words.size() && std::equal(other.words.begin(), other.words.end(), words.begin());
    }
    /// Both cannot be true of one place.
    [[nodiscard]] bool contradicts(const Side &other) const
    {
        const std::size_t both = std::min(words.size(), other.words.size());
        if (!std::equal(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(both), other.words.begin()))
            return true;
        return (edge && (other.words.size() > both || (other.edge && words.size() != other.words.size())))
            || (other.edge && words.size() > both);
    }
};

Side leftOf(const Surrounding &frame)
{
    return {frame.left, frame.begins};
}

Side rightOf(const Surrounding &frame)
{
    return {frame.right, frame.ends};
}

bool contains(const std::vector<TemplatePart> &words, const std::vector<TemplatePart> &one)
{
    return !one.empty() && std::find(words.begin(), words.end(), one.front()) != words.end();
}

/// Neither of the two is negated.
bool impliesPlainly(const Surrounding &a, const Surrounding &b)
{
    switch (b.kind) {
    case Kind::Frame:
        return a.kind == Kind::Frame && leftOf(a).covers(leftOf(b)) && rightOf(a).covers(rightOf(b));
    case Kind::Before:
        return a.kind == Kind::Before ? a.left == b.left : a.kind == Kind::Frame && contains(a.left, b.left);
    case Kind::After:
        return a.kind == Kind::After ? a.right == b.right : a.kind == Kind::Frame && contains(a.right, b.right);
    case Kind::Company:
        return a.kind == Kind::Company && a.company == b.company;
    case Kind::Pattern:
        return a.kind == Kind::Pattern && a.pattern == b.pattern && a.intents == b.intents;
    case Kind::Intent:
        return (a.kind == Kind::Intent || a.kind == Kind::Pattern)
            && std::includes(b.intents.begin(), b.intents.end(), a.intents.begin(), a.intents.end());
    }
    return false;
}

/// Neither of the two is negated. The words of a frame that reaches the sentence's edge are all there are.
bool contradicts(const Surrounding &a, const Surrounding &b)
{
    const auto named = [](const Surrounding &s) { return s.kind == Kind::Intent || s.kind == Kind::Pattern; };
    if (named(a) && named(b)) {
        std::vector<std::string> both;
        std::set_intersection(a.intents.begin(), a.intents.end(), b.intents.begin(), b.intents.end(),
                              std::back_inserter(both));
        return both.empty() || (a.kind == Kind::Pattern && b.kind == Kind::Pattern && a.pattern != b.pattern);
    }
    if (a.kind != Kind::Frame)
        return b.kind == Kind::Frame && contradicts(b, a);
    if (b.kind == Kind::Frame)
        return leftOf(a).contradicts(leftOf(b)) || rightOf(a).contradicts(rightOf(b));
    return (b.kind == Kind::Before && a.begins && !contains(a.left, b.left))
        || (b.kind == Kind::After && a.ends && !contains(a.right, b.right));
}

/// Replaces "not A" by the intents that the places have, where they are few.
void nameIntents(std::vector<Surrounding> &all, const std::set<std::string> &intents)
{
    const auto isIntent = [](const Surrounding &s) { return s.kind == Kind::Intent; };
    if (intents.size() > fewIntents || std::none_of(all.begin(), all.end(), isIntent))
        return;
    std::erase_if(all, isIntent);
    Surrounding named;
    named.intents.assign(intents.begin(), intents.end());
    all.push_back(std::move(named));
}

} // namespace

std::string plainText(const Surrounding &surrounding)
{
    std::string out = surrounding.negated ? "not " : "";
    switch (surrounding.kind) {
    case Kind::Frame:
        return out + frameText(surrounding);
    case Kind::Before:
        return out + textOf(surrounding.left.front()) + " … _";
    case Kind::After:
        return out + "_ … " + textOf(surrounding.right.front());
    case Kind::Company:
        for (const auto &[slot, value] : surrounding.company)
            out += (out.empty() || out == "not " ? "{" : " {") + slot + "}~" + value;
        return out;
    case Kind::Pattern:
        return out + surrounding.intents.front() + ": " + surrounding.pattern;
    case Kind::Intent:
        for (std::size_t i = 0; i < surrounding.intents.size(); ++i)
            out += (i == 0 ? "" : " | ") + surrounding.intents[i];
        return out;
    }
    return out;
}

Surrounding frameAround(const Reference &reference, const SlotPlace &place, int left, int right)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    const std::size_t at = partIndex(sentence, place.slot);
    Surrounding out;
    out.kind = Kind::Frame;
    std::size_t i = at;
    for (; left > 0 && i > 0; --left)
        out.left.push_back(folded(sentence.parts[--i]));
    out.begins = left > 0;
    for (i = at; right > 0 && i + 1 < sentence.parts.size(); --right)
        out.right.push_back(folded(sentence.parts[++i]));
    out.ends = right > 0;
    return out;
}

Surrounding intentOf(const SentenceTemplate &sentence)
{
    Surrounding out;
    out.intents.push_back(sentence.intent);
    return out;
}

Surrounding patternOf(const SentenceTemplate &sentence)
{
    Surrounding out = intentOf(sentence);
    out.kind = Kind::Pattern;
    out.pattern = sentence.pattern;
    return out;
}

Surrounding companyOf(std::string_view text)
{
    Surrounding out;
    out.kind = Kind::Company;
    while (text.starts_with('{')) {
        const std::size_t slotEnd = text.find("}~");
        if (slotEnd == std::string_view::npos)
            break;
        const std::size_t next = std::min(text.find(" {", slotEnd), text.size());
        out.company.emplace_back(text.substr(1, slotEnd - 1), text.substr(slotEnd + 2, next - slotEnd - 2));
        text.remove_prefix(std::min(next + 1, text.size()));
    }
    return out;
}

bool implies(const Surrounding &a, const Surrounding &b)
{
    if (a.negated)
        return b.negated && impliesPlainly(b, a); // not B follows from not A when B implies A
    return b.negated ? contradicts(a, b) : impliesPlainly(a, b);
}

std::vector<Surrounding> simplified(std::vector<Surrounding> all, const Reference &reference, const SlotData &data,
                                    const std::vector<std::uint32_t> &places)
{
    std::set<std::string> intents;
    for (const std::uint32_t place : places)
        intents.insert(reference.templates[data.places[place].sentence].intent);
    nameIntents(all, intents);
    for (std::size_t i = 0; i < all.size();) {
        bool said = false;
        for (std::size_t k = 0; k < all.size() && !said; ++k) // of two that imply each other the first stays
            said = k != i && implies(all[k], all[i]) && (k < i || !implies(all[i], all[k]));
        if (said)
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    std::stable_sort(all.begin(), all.end(), [](const Surrounding &a, const Surrounding &b) {
        return std::pair(a.negated, a.kind) < std::pair(b.negated, b.kind);
    });
    return all;
}

} // namespace filigree
