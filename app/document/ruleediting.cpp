// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that the linguist changed: until the next induction they stand beside the grammar.
#include "app/document/ruleediting.h"

#include <algorithm>
#include <utility>

#include "app/document/project.h"
#include "core/grammar/selfcontained.h"
#include "core/project/rulearrangement.h"
#include "core/project/ruleedit.h"

namespace filigree::app {

namespace {

/// The number of a rule; the grammars of a run have the same rules in the same order.
std::optional<std::size_t> indexOf(const Grammar &grammar, const QString &name)
{
    const Rule *rule = grammar.find(name.toStdString());
    return rule ? std::optional(static_cast<std::size_t>(rule - grammar.rules.data())) : std::nullopt;
}

Error noSuchRule(const QString &name)
{
    return fail(ErrorCode::NotFound, "There is no rule <" + name.toStdString() + ">.").value();
}

Project::Decisions decisionsOn(const Runs &runs, const std::vector<std::size_t> &rules)
{
    Project::Decisions out;
    for (const std::size_t index : rules)
        if (const RuleDecision *decision = runs.decisionOn(runs.grammar()->rules[index]))
            out.push_back(*decision);
    return out;
}

/// The decision takes the place of the rule with this number, and of what was decided about it before.
void takeOver(RuleDecision &decision, const Runs &runs, std::size_t index)
{
    const Rule &asLearned = runs.grammar()->rules[index];
    const RuleDecision *before = runs.decisionOn(asLearned);
    decision.origin = before && before->origin ? *before->origin : selfContained(asLearned, *runs.grammar());
    if (before)
        decision.note = before->note;
}

} // namespace

bool haveSameRules(const Grammar &one, const Grammar &other)
{
    return std::equal(one.rules.begin(), one.rules.end(), other.rules.begin(), other.rules.end(),
                      [](const Rule &rule, const Rule &same) {
                          return rule.name == same.name && rule.kind == same.kind && rule.body == same.body
                              && rule.values == same.values && rule.catalogue == same.catalogue;
                      });
}

Result<RuleDecision> checkRule(Project &project, const QString &ruleName, const QString &name, const QString &body)
{
    const auto grammar = project.runs().edited();
    return grammar ? checkRule(project, *grammar, ruleName, name, body) : failWith(noSuchRule(ruleName));
}

Result<RuleDecision> checkRule(Project &project, const Grammar &among, const QString &ruleName, const QString &name,
                               const QString &body)
{
    const auto index = indexOf(among, ruleName);
    if (!index)
        return failWith(noSuchRule(ruleName));
    auto decision = editedRule(among, among.rules[*index], name.toStdString(), body.toStdString());
    if (decision)
        takeOver(*decision, project.runs(), *index);
    return decision;
}

Result<void> editRule(Project &project, const QString &ruleName, const QString &name, const QString &body)
{
    auto after = checkRule(project, ruleName, name, body);
    if (!after)
        return failWith(after.error());
    const auto grammar = project.runs().edited();
    const std::size_t index = *indexOf(*grammar, ruleName);
    const Rule now = selfContained(grammar->rules[index], *grammar);
    const Rule &then = after->rule;
    if (then.name == now.name && then.body == now.body && then.values == now.values && then.catalogue == now.catalogue)
        return {};
    const bool renamed = then.name != now.name && then.body == now.body;
    const QString text = renamed ? Project::tr("rename rule %1") : Project::tr("edit rule %1");
    return project.decide(decisionsOn(project.runs(), {index}), {*std::move(after)}, text.arg(ruleName));
}

Result<void> checkSplit(Project &project, const QString &ruleName, const std::vector<std::size_t> &moved,
                        const QString &name)
{
    const auto grammar = project.runs().edited();
    const Rule *rule = grammar ? grammar->find(ruleName.toStdString()) : nullptr;
    if (!rule)
        return failWith(noSuchRule(ruleName));
    const auto split = filigree::splitRule(*grammar, *rule, moved, name.toStdString());
    return split ? Result<void>() : failWith(split.error());
}

Result<void> splitRule(Project &project, const QString &ruleName, const std::vector<std::size_t> &moved,
                       const QString &name)
{
    const auto grammar = project.runs().edited();
    const auto index = grammar ? indexOf(*grammar, ruleName) : std::nullopt;
    if (!index)
        return failWith(noSuchRule(ruleName));
    auto split = filigree::splitRule(*grammar, grammar->rules[*index], moved, name.toStdString());
    if (!split)
        return failWith(split.error());
    // Until the next induction the rule is shown as what is left of it.
    if (auto &shown = split->kept ? split->kept : split->parted)
        takeOver(*shown, project.runs(), *index);
    Project::Decisions after;
    for (auto &one : {split->kept, split->parted, std::optional(split->apart)})
        if (one)
            after.push_back(one.value());
    return project.decide(decisionsOn(project.runs(), {*index}), std::move(after),
                          Project::tr("split rule %1").arg(ruleName));
}

Result<Rule> checkMerge(Project &project, const QString &ruleName, const QString &otherName)
{
    const auto grammar = project.runs().edited();
    const Rule *rule = grammar ? grammar->find(ruleName.toStdString()) : nullptr;
    const Rule *other = grammar ? grammar->find(otherName.toStdString()) : nullptr;
    if (!rule || !other)
        return failWith(noSuchRule(rule ? otherName : ruleName));
    auto merged = mergedRule(*grammar, *rule, *other);
    return merged ? Result<Rule>(std::move(merged->rule)) : failWith(merged.error());
}

Result<void> mergeRules(Project &project, const QString &ruleName, const QString &otherName)
{
    const auto grammar = project.runs().edited();
    const auto index = grammar ? indexOf(*grammar, ruleName) : std::nullopt;
    const auto other = grammar ? indexOf(*grammar, otherName) : std::nullopt;
    if (!index || !other)
        return failWith(noSuchRule(index ? otherName : ruleName));
    auto merged = mergedRule(*grammar, grammar->rules[*index], grammar->rules[*other]);
    if (!merged)
        return failWith(merged.error());
    takeOver(*merged, project.runs(), *index);
    Project::Decisions before = decisionsOn(project.runs(), {*index, *other});
    for (const RuleDecision &one : project.runs().decisions()) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const auto &two) { return two.id == one.id; });
        if (known == before.end() && contradicts(one, merged->rule))
            before.push_back(one);
    }
    return project.decide(std::move(before), {*std::move(merged)},
                          Project::tr("merge rules %1 and %2").arg(ruleName, otherName));
}

} // namespace filigree::app
