// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rulearrangement.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include "core/base/messagecode.h"
#include "core/grammar/selfcontained.h"
#include "core/project/ruleedit.h"
#include "core/project/rulesize.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

tl::unexpected<Error> wrong(MessageCode code, std::vector<std::string> pieces = {})
{
    return failSaying(ErrorCode::InvalidInput, {code, std::move(pieces)});
}

tl::unexpected<Error> tooManyPhrases()
{
    return wrong(MessageCode::RuleTooManyPhrases, {std::to_string(mostDecidedPhrases)});
}

/// All phrases of a self-contained body, a slot being one word; no more than one above the limit.
std::vector<std::string> phrasesOf(const Expression &body)
{
    constexpr std::size_t enough = mostDecidedPhrases + 1;
    std::vector<std::string> out;
    switch (body.kind) {
    case Kind::Word:
        return {body.text};
    case Kind::Reference:
        return {'<' + body.text + '>'};
    case Kind::Slot:
        return {'{' + body.text + '}'};
    case Kind::Optional:
        out = phrasesOf(body.parts[0]);
        out.emplace_back();
        break;
    case Kind::Alternatives:
        for (const Expression &part : body.parts) {
            const auto more = phrasesOf(part);
            out.insert(out.end(), more.begin(), more.end());
            if (out.size() > enough)
                break;
        }
        break;
    case Kind::Sequence:
        out = {{}};
        for (const Expression &part : body.parts) {
            std::vector<std::string> longer;
            const auto tails = phrasesOf(part);
            for (const std::string &head : out)
                for (const std::string &tail : tails)
                    if (longer.size() < enough)
                        longer.push_back(head.empty() || tail.empty() ? head + tail : head + ' ' + tail);
            out.swap(longer);
        }
        break;
    }
    out.resize(std::min(out.size(), enough));
    return out;
}

struct Shared {
    Expression part;
    double share = 0.0;
};

/// Adds the alternatives of the body, of all that are in it, with their part of `share`.
void flatten(const Expression &body, double share, std::vector<Shared> &out)
{
    if (body.kind != Kind::Alternatives) {
        out.push_back({body, share});
        return;
    }
    const double sum = std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const double own = sum > 0.0 ? body.weights[i] / sum : 1.0 / static_cast<double>(body.parts.size());
        flatten(body.parts[i], share * own, out);
    }
}

/// The alternatives of both, none twice. Each body has as large a share of the whole as it has alternatives, and shares
/// it out as it did: what was nine times as frequent stays so. Where all are alike, they stay alike.
Expression together(const Expression &one, const Expression &other)
{
    std::vector<Shared> all;
    for (const Expression *body : {&one, &other}) {
        std::vector<Shared> own;
        flatten(*body, 1.0, own);
        for (Shared &item : own)
            all.push_back({std::move(item.part), item.share * static_cast<double>(own.size())});
    }
    const bool alike =
        std::all_of(all.begin(), all.end(), [](const Shared &item) { return std::abs(item.share - 1.0) < 1e-9; });
    std::vector<Expression> parts;
    std::vector<double> weights;
    for (Shared &item : all) {
        const auto found = std::find(parts.begin(), parts.end(), item.part);
        if (found != parts.end()) {
            weights[static_cast<std::size_t>(found - parts.begin())] += item.share;
            continue;
        }
        parts.push_back(std::move(item.part));
        weights.push_back(item.share);
    }
    if (parts.size() == 1)
        return std::move(parts[0]);
    for (double &weight : weights)
        weight /= static_cast<double>(all.size());
    return Expression::alternatives(std::move(parts), alike ? std::vector<double>() : std::move(weights));
}

/// The parts with these numbers, with their shares of the whole; all alike where the whole gives none of them a share.
Expression chosen(const Expression &body, const std::vector<std::size_t> &numbers)
{
    std::vector<Expression> parts;
    std::vector<double> weights;
    double sum = 0.0;
    for (const std::size_t number : numbers) {
        parts.push_back(body.parts[number]);
        weights.push_back(number < body.weights.size() ? body.weights[number] : 1.0);
        sum += weights.back();
    }
    if (parts.size() == 1)
        return std::move(parts[0]);
    if (!(sum > 0.0))
        weights.clear();
    for (double &weight : weights)
        weight /= sum;
    return Expression::alternatives(std::move(parts), std::move(weights));
}

RuleDecision edited(const Rule &rule, std::string name, Expression body)
{
    RuleDecision out;
    out.kind = InductionConstraint::Kind::Replace;
    out.rule = rule;
    out.rule.name = std::move(name);
    out.rule.body = std::move(body);
    out.rule.state = ReviewState::Edited;
    return out;
}

} // namespace

std::vector<Expression> alternativesOf(const Rule &rule)
{
    const bool can =
        rule.kind == RuleKind::Phrase && rule.body.kind == Kind::Alternatives && rule.body.parts.size() > 1;
    return can ? rule.body.parts : std::vector<Expression>();
}

Result<RuleSplit> splitRule(const Grammar &grammar, const Rule &rule, const std::vector<std::size_t> &moved,
                            std::string_view name)
{
    const std::size_t count = alternativesOf(rule).size();
    if (count == 0)
        return wrong(MessageCode::RuleNotSplit, {rule.name});
    std::vector<std::size_t> numbers[2]; // what stays, what goes
    for (std::size_t i = 0; i < count; ++i)
        numbers[std::find(moved.begin(), moved.end(), i) != moved.end() ? 1 : 0].push_back(i);
    if (numbers[0].empty() || numbers[1].empty())
        return wrong(MessageCode::RuleSplitNeedsBoth);
    const std::string wanted = foldWhiteSpace(name);
    if (wanted.empty())
        return wrong(MessageCode::RuleNameMissing);
    if (!isIdentifier(wanted, "_.-"))
        return wrong(MessageCode::RuleNameBad, {wanted});
    if (grammar.find(wanted))
        return wrong(MessageCode::RuleNameTaken, {wanted});
    if (!canBeWrittenOut(rule.body, grammar))
        return tooManyPhrases();
    const Rule whole = selfContained(rule, grammar);
    if (phraseCount(whole.body) > mostDecidedPhrases)
        return tooManyPhrases();
    Expression parts[2] = {chosen(whole.body, numbers[0]), chosen(whole.body, numbers[1])};
    RuleSplit out;
    out.apart.kind = InductionConstraint::Kind::Forbid;
    out.apart.rule = whole;
    out.apart.rule.state = ReviewState::Rejected;
    out.apart.rule.body = Expression::alternatives({parts[0], parts[1]});
    if (phrasesOf(parts[0]).size() > 1)
        out.kept = edited(whole, rule.name, std::move(parts[0]));
    if (phrasesOf(parts[1]).size() > 1)
        out.parted = edited(whole, wanted, std::move(parts[1]));
    return out;
}

Result<RuleDecision> mergedRule(const Grammar &grammar, const Rule &rule, const Rule &other)
{
    for (const Rule *one : {&rule, &other})
        if (one->kind != RuleKind::Phrase)
            return wrong(MessageCode::RuleNotMerged, {one->name});
    if (rule.name == other.name || leadsTo(grammar, rule.body, other.name) || leadsTo(grammar, other.body, rule.name))
        return wrong(MessageCode::RuleMergedWithItself);
    if (!canBeWrittenOut(rule.body, grammar) || !canBeWrittenOut(other.body, grammar))
        return tooManyPhrases();
    const Rule whole = selfContained(rule, grammar);
    Expression body = together(whole.body, selfContained(other, grammar).body);
    if (phraseCount(body) > mostDecidedPhrases)
        return tooManyPhrases();
    RuleDecision out = edited(whole, rule.name, std::move(body));
    if (rule.intent != other.intent)
        out.rule.intent.clear();
    return out;
}

bool contradicts(const RuleDecision &rejection, const Rule &rule)
{
    const Expression &apart = rejection.rule.body;
    if (rejection.kind != InductionConstraint::Kind::Forbid || rejection.rule.kind != RuleKind::Phrase
        || apart.kind != Kind::Alternatives)
        return false;
    std::vector<std::string> together = phrasesOf(rule.body);
    std::sort(together.begin(), together.end());
    const auto meets = [&](const Expression &part) {
        const auto phrases = phrasesOf(part);
        return std::any_of(phrases.begin(), phrases.end(), [&](const std::string &phrase) {
            return !phrase.empty() && std::binary_search(together.begin(), together.end(), phrase);
        });
    };
    return std::count_if(apart.parts.begin(), apart.parts.end(), meets) > 1;
}

} // namespace filigree
