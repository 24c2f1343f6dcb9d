// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rulesize.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/project/ruleedit.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

/// Parts of a rule with all that it uses written into it. Each phrase that is decided about may have some words.
constexpr std::size_t mostWrittenOut = 64 * mostDecidedPhrases;

void addReferences(const Expression &body, std::vector<std::string> &out)
{
    if (body.kind == Kind::Reference)
        out.push_back(body.text);
    for (const Expression &part : body.parts)
        addReferences(part, out);
}

/// `seen` are rules that do not lead there: each is looked at once.
bool leadsTo(const Grammar &grammar, const Expression &body, const std::string &target, std::set<std::string> &seen)
{
    const auto uses = referencesOf(body);
    return std::any_of(uses.begin(), uses.end(), [&](const std::string &used) {
        if (used == target)
            return true;
        const Rule *rule = seen.insert(used).second ? grammar.find(used) : nullptr;
        return rule != nullptr && leadsTo(grammar, rule->body, target, seen);
    });
}

/// Nodes of a body when what it refers to is written into it, no more than one above the limit. `known` has those of
/// rules that were counted, each once.
std::size_t writtenOut(const Expression &body, const Grammar &grammar, std::map<std::string, std::size_t> &known)
{
    if (body.kind == Kind::Reference) {
        const Rule *rule = grammar.find(body.text);
        if (!rule || rule->kind != RuleKind::Phrase)
            return 1;
        if (const auto found = known.find(body.text); found != known.end())
            return found->second;
        return known[body.text] = writtenOut(rule->body, grammar, known);
    }
    std::size_t count = 1;
    for (const Expression &part : body.parts)
        count = std::min(count + writtenOut(part, grammar, known), mostWrittenOut + 1);
    return count;
}

} // namespace

std::vector<std::string> referencesOf(const Expression &body)
{
    std::vector<std::string> out;
    addReferences(body, out);
    return out;
}

bool leadsTo(const Grammar &grammar, const Expression &body, const std::string &name)
{
    std::set<std::string> seen;
    return leadsTo(grammar, body, name, seen);
}

std::size_t phraseCount(const Expression &body)
{
    constexpr std::size_t enough = mostDecidedPhrases + 1;
    std::size_t count = body.kind == Kind::Alternatives ? 0 : 1;
    if (body.kind == Kind::Slot)
        return 1;
    for (const Expression &part : body.parts) {
        const std::size_t more = phraseCount(part);
        count = body.kind == Kind::Alternatives ? count + more : count * more;
        count = std::min(count, enough);
    }
    return body.kind == Kind::Optional ? std::min(count + 1, enough) : count;
}

bool canBeWrittenOut(const Expression &body, const Grammar &grammar)
{
    std::map<std::string, std::size_t> known;
    return writtenOut(body, grammar, known) <= mostWrittenOut;
}

} // namespace filigree
