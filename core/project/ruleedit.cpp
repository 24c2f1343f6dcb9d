// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ruleedit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/base/messagecode.h"
#include "core/formats/jsgfrule.h"
#include "core/formats/jsgfsyntax.h"
#include "core/grammar/selfcontained.h"
#include "core/project/rulesize.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

tl::unexpected<Error> wrong(MessageCode code, std::vector<std::string> pieces = {})
{
    return failSaying(ErrorCode::InvalidInput, {code, std::move(pieces)});
}

/// With the place of the first `needle` in the text, if it is there.
tl::unexpected<Error> wrongAt(std::string_view text, const std::string &needle, MessageCode code,
                              std::vector<std::string> pieces)
{
    Error error = wrong(code, std::move(pieces)).value();
    const std::size_t at = text.find(needle);
    if (at == std::string_view::npos)
        return failWith(std::move(error));
    const std::string_view before = text.substr(0, at);
    const std::size_t line = before.rfind('\n');
    error.line = std::count(before.begin(), before.end(), '\n') + 1;
    error.column =
        static_cast<std::int64_t>(codePointCount(line == std::string_view::npos ? before : before.substr(line + 1)))
        + 1;
    return failWith(std::move(error));
}

std::string reference(const std::string &name)
{
    return '<' + jsgfRuleName(name, '.', ':') + '>';
}

/// Calls `seen(part, inSlot)` for a body and all that is in it.
template <class Seen> void visit(const Expression &body, bool inSlot, const Seen &seen)
{
    seen(body, inSlot);
    for (const Expression &part : body.parts)
        visit(part, inSlot || body.kind == Kind::Slot, seen);
}

bool saysSomething(const Expression &body)
{
    return body.kind == Kind::Word || body.kind == Kind::Reference
        || std::any_of(body.parts.begin(), body.parts.end(), saysSomething);
}

Result<void> checkName(const Grammar &grammar, const Rule &rule, const std::string &name)
{
    if (name == rule.name)
        return {};
    if (name.empty())
        return wrong(MessageCode::RuleNameMissing);
    if (rule.kind == RuleKind::Values)
        return wrong(MessageCode::RuleNameOfValues);
    if (!isIdentifier(name, "_.-"))
        return wrong(MessageCode::RuleNameBad, {name});
    if (grammar.find(name))
        return wrong(MessageCode::RuleNameTaken, {name});
    return {};
}

/// The checks before what a reference leads to is written out.
Result<void> checkReferences(const Grammar &grammar, const Rule &rule, const Expression &body, std::string_view text)
{
    const bool usesItself = leadsTo(grammar, body, rule.name);
    for (const std::string &name : referencesOf(body)) {
        const Rule *used = grammar.find(name);
        if (used && used->kind == RuleKind::Start)
            return wrongAt(text, reference(name), MessageCode::RuleUsesIntent, {name});
        if (usesItself && used && (name == rule.name || leadsTo(grammar, used->body, rule.name)))
            return wrongAt(text, reference(name), MessageCode::RuleUsesItself, {name});
    }
    return {};
}

/// The checks of what stands there then.
Result<void> checkBody(const Grammar &grammar, const Expression &body, std::string_view text)
{
    std::set<std::string> known;
    for (const Rule &rule : grammar.rules)
        if (rule.kind == RuleKind::Values)
            known.insert(rule.slot);
    std::optional<tl::unexpected<Error>> bad;
    visit(body, false, [&](const Expression &part, bool inSlot) {
        if (bad)
            return;
        if (part.kind == Kind::Reference && !inSlot)
            bad = wrongAt(text, reference(part.text), MessageCode::RuleValuesOutsideSlot, {part.text});
        else if (part.kind == Kind::Slot && !known.contains(part.text))
            bad = wrongAt(text, '{' + part.text, MessageCode::RuleUnknownSlot, {part.text});
    });
    if (bad)
        return *bad;
    if (!saysSomething(body))
        return wrong(MessageCode::RuleEmpty);
    if (phraseCount(body) > mostDecidedPhrases)
        return wrong(MessageCode::RuleTooManyPhrases, {std::to_string(mostDecidedPhrases)});
    return {};
}

/// The text has six digits of a weight: where they are the same, nobody changed it.
bool isAsWritten(double text, double weight)
{
    return std::abs(text - weight) <= 1e-5 * std::abs(weight);
}

Result<void> takeValues(Rule &rule, const Expression &body)
{
    std::map<std::string, RuleValue> before;
    for (const RuleValue &value : rule.values)
        before.emplace(value.words, value);
    std::vector<RuleValue> values;
    std::set<std::string> seen;
    const bool list = body.kind == Kind::Alternatives;
    for (std::size_t i = 0; i < (list ? body.parts.size() : 1); ++i) {
        const auto words = onlyWords(list ? body.parts[i] : body);
        if (!words)
            return wrong(MessageCode::RuleNotAValue);
        if (!seen.insert(*words).second)
            continue;
        RuleValue value{*words, 1.0, 0};
        if (const auto known = before.find(*words); known != before.end())
            value = known->second;
        if (list && !body.weights.empty() && !isAsWritten(body.weights[i], value.weight))
            value.weight = body.weights[i];
        if (!(value.weight > 0))
            return wrong(MessageCode::RuleNotAValue);
        values.push_back(std::move(value));
    }
    for (const RuleValue &value : rule.values) {
        if (seen.contains(value.words))
            continue;
        if (value.count > 0)
            return wrong(MessageCode::RuleValueSeen, {value.words});
        rule.catalogue.clear(); // which would bring the value back
    }
    rule.values = std::move(values);
    return {};
}

} // namespace

Result<void> editable(const Rule &rule)
{
    if (rule.kind == RuleKind::Start)
        return wrong(MessageCode::RuleOfIntent, {rule.intent});
    if (rule.values.size() > mostEditableValues)
        return wrong(MessageCode::RuleTooManyValues,
                     {std::to_string(rule.values.size()), std::to_string(mostEditableValues)});
    return {};
}

Result<RuleDecision> editedRule(const Grammar &grammar, const Rule &rule, std::string_view name, std::string_view text)
{
    if (auto good = editable(rule); !good)
        return failWith(good.error());
    const std::string wanted = foldWhiteSpace(name);
    if (auto good = checkName(grammar, rule, wanted); !good)
        return failWith(good.error());
    if (foldWhiteSpace(text).empty())
        return wrong(MessageCode::RuleEmpty);
    auto body = readJsgfBody(text, rule, grammar);
    if (!body)
        return failWith(body.error());
    RuleDecision out;
    out.kind = InductionConstraint::Kind::Replace;
    out.rule = rule;
    out.rule.name = wanted;
    out.rule.state = ReviewState::Edited;
    if (rule.kind == RuleKind::Values) {
        if (auto good = takeValues(out.rule, *body); !good)
            return failWith(good.error());
        return out;
    }
    if (auto good = checkReferences(grammar, rule, *body, text); !good)
        return failWith(good.error());
    if (!canBeWrittenOut(*body, grammar))
        return wrong(MessageCode::RuleTooManyPhrases, {std::to_string(mostDecidedPhrases)});
    out.rule.body = std::move(*body);
    out.rule = selfContained(out.rule, grammar);
    if (auto good = checkBody(grammar, out.rule.body, text); !good)
        return failWith(good.error());
    return out;
}

} // namespace filigree
