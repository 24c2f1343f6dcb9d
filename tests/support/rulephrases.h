// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules stand for, listed, and whether a grammar lets one phrase stand for another.
#pragma once

#include <algorithm>
#include <set>
#include <string>

#include "core/grammar/grammar.h"
#include "core/grammar/selfcontained.h"
#include "core/text/unicode.h"

namespace filigree::tests {

using Phrases = std::set<std::string>;

/// The phrases of a body that refers to values alone, a slot being one word.
inline Phrases phrasesOf(const Expression &body)
{
    using Kind = Expression::Kind;
    if (body.kind == Kind::Word)
        return {body.text};
    if (body.kind == Kind::Slot)
        return {'{' + body.text + '}'};
    Phrases out;
    if (body.kind == Kind::Sequence) {
        out = {""};
        for (const Expression &part : body.parts) {
            Phrases longer;
            for (const std::string &head : out)
                for (const std::string &tail : phrasesOf(part))
                    longer.insert(foldWhiteSpace(head + ' ' + tail));
            out.swap(longer);
        }
        return out;
    }
    for (const Expression &part : body.parts)
        out.merge(phrasesOf(part));
    if (body.kind == Kind::Optional)
        out.insert("");
    return out;
}

inline bool meets(const Phrases &phrases, const Phrases &others)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const std::string &one) { return !one.empty() && others.contains(one); });
}

inline Phrases without(Phrases phrases, const Phrases &others)
{
    std::erase_if(phrases, [&](const std::string &one) { return others.contains(one); });
    return phrases;
}

/// Can a phrase of the one set stand for one of the other anywhere? What an intent as a whole can be is no such place.
inline bool mixes(const Expression &body, const Phrases &one, const Phrases &other, bool wholeIntent)
{
    if (body.kind == Expression::Kind::Slot)
        return false;
    if (body.kind == Expression::Kind::Alternatives && !wholeIntent) {
        const Phrases phrases = phrasesOf(body);
        if (meets(phrases, one) && meets(phrases, other))
            return true;
    }
    return std::any_of(body.parts.begin(), body.parts.end(),
                       [&](const Expression &part) { return mixes(part, one, other, false); });
}

inline bool mixes(const Grammar &grammar, const Phrases &one, const Phrases &other)
{
    return std::any_of(grammar.rules.begin(), grammar.rules.end(), [&](const Rule &rule) {
        return mixes(selfContained(rule, grammar).body, one, other, rule.kind == RuleKind::Start);
    });
}

} // namespace filigree::tests
