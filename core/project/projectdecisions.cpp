// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist decided: about rules, about sentences that were asked, about sentences and values to leave out.
#include "core/project/projectstore.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/messagecode.h"
#include "core/project/database.h"
#include "core/project/grammarjson.h"

namespace filigree {

namespace {

constexpr std::array<const char *, 3> decisionKinds{"forbid", "class", "replace"};
constexpr const char *originKey = "origin";
constexpr std::array<const char *, 4> answers{"", "yes", "no", "unsure"};

template <std::size_t n> std::size_t indexOf(const std::array<const char *, n> &names, const std::string &name)
{
    for (std::size_t i = 0; i < n; ++i)
        if (name == names[i])
            return i;
    throwDamaged("a decision in it is of an unknown kind.");
}

/// The rule, and in it, if the linguist edited it, the rule as it was before.
std::string decidedRule(const RuleDecision &decision)
{
    std::string rule = ruleToJson(decision.rule);
    if (decision.origin) // an object, and not an empty one
        rule.replace(rule.size() - 1, 1, ",\"" + std::string(originKey) + "\":" + ruleToJson(*decision.origin) + '}');
    return rule;
}

std::optional<Rule> originOf(const std::string &rule)
{
    const auto json = nlohmann::json::parse(rule, nullptr, false);
    if (!json.is_object() || !json.contains(originKey))
        return std::nullopt;
    auto origin = ruleFromJson(json[originKey].dump());
    if (!origin)
        throwDamaged("an edited rule in it cannot be read (" + origin.error().detail + ").");
    return *std::move(origin);
}

/// The column `why`: a list of sentences as codes and pieces. Of an older version it is English text.
std::string storedReasons(const Question &question)
{
    if (question.reasons.empty())
        return question.why;
    auto list = nlohmann::json::array();
    for (const Message &reason : question.reasons)
        list.push_back({{"code", messageName(reason.code)}, {"pieces", reason.pieces}});
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void readReasons(const std::string &stored, Question &question)
{
    const auto list = nlohmann::json::parse(stored, nullptr, false);
    question.why = stored;
    if (!list.is_array())
        return;
    std::vector<Message> reasons;
    for (const auto &one : list) {
        const bool good = one.is_object() && one.contains("code") && one["code"].is_string() && one.contains("pieces")
            && one["pieces"].is_array()
            && std::all_of(one["pieces"].begin(), one["pieces"].end(), [](const auto &p) { return p.is_string(); });
        const auto code = good ? messageOfName(one["code"].get<std::string>()) : std::nullopt;
        if (!code)
            return; // of a newer version
        reasons.push_back({*code, one["pieces"].get<std::vector<std::string>>()});
    }
    question.why = englishText(reasons);
    question.reasons = std::move(reasons);
}

} // namespace

Result<std::int64_t> ProjectStore::addDecision(const RuleDecision &decision)
{
    return m->write([&]() -> Result<std::int64_t> {
        const auto kind = static_cast<std::size_t>(decision.kind);
        if (kind >= decisionKinds.size())
            return fail(ErrorCode::InvalidOption, "Decisions about sentences are answers, not decisions about rules.");
        const std::string rule = decidedRule(decision);
        // What cannot be read again would be taken for damage to the project: a weight that is no number is no JSON.
        if (auto good = ruleFromJson(rule); !good)
            return failWith(good.error());
        if (decision.id > 0) {
            Query(*m, "INSERT OR REPLACE INTO decision VALUES(?, ?, ?, ?)", decision.id, decisionKinds[kind], rule,
                  decision.note)
                .run();
            return decision.id;
        }
        Query(*m, "INSERT INTO decision(kind, rule, note) VALUES(?, ?, ?)", decisionKinds[kind], rule, decision.note)
            .run();
        return m->sqlite().getLastInsertRowid();
    });
}

Result<std::vector<RuleDecision>> ProjectStore::decisions()
{
    return m->guard([&]() -> Result<std::vector<RuleDecision>> {
        std::vector<RuleDecision> out;
        Query rows(*m, "SELECT id, kind, rule, note FROM decision ORDER BY id");
        while (rows.step()) {
            auto rule = ruleFromJson(rows.text(2));
            if (!rule)
                throwDamaged("a decision about a rule in it cannot be read (" + rule.error().detail + ").");
            const auto kind = static_cast<InductionConstraint::Kind>(indexOf(decisionKinds, rows.text(1)));
            out.push_back({rows.integer(0), kind, *std::move(rule), rows.text(3), originOf(rows.text(2))});
        }
        return out;
    });
}

Result<void> ProjectStore::removeDecision(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM decision WHERE id = ?", id).run();
        return {};
    });
}

Result<std::int64_t> ProjectStore::addQuestion(const Question &question)
{
    return m->write([&]() -> Result<std::int64_t> {
        Query(*m, "INSERT INTO question(intent, annotated, why, answer) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
              question.intent, question.annotated, storedReasons(question),
              answers.at(static_cast<std::size_t>(question.answer)))
            .run();
        Query row(*m, "SELECT id FROM question WHERE intent = ? AND annotated = ?", question.intent,
                  question.annotated);
        return row.step() ? row.integer(0) : 0;
    });
}

Result<std::vector<Question>> ProjectStore::questions()
{
    return m->guard([&]() -> Result<std::vector<Question>> {
        std::vector<Question> out;
        Query rows(*m, "SELECT id, intent, annotated, why, answer FROM question ORDER BY id");
        while (rows.step()) {
            Question &question = out.emplace_back();
            question.id = rows.integer(0);
            question.intent = rows.text(1);
            question.annotated = rows.text(2);
            readReasons(rows.text(3), question);
            question.answer = static_cast<Answer>(indexOf(answers, rows.text(4)));
        }
        return out;
    });
}

Result<void> ProjectStore::setAnswer(std::int64_t question, Answer answer)
{
    return m->write([&]() -> Result<void> {
        const int changed = Query(*m, "UPDATE question SET answer = ? WHERE id = ?",
                                  answers.at(static_cast<std::size_t>(answer)), question)
                                .run();
        if (changed != 1)
            return failWith(m->withFile({ErrorCode::NotFound,
                                         "There is no question with the number " + std::to_string(question) + ".",
                                         {},
                                         0,
                                         0}));
        return {};
    });
}

Result<std::int64_t> ProjectStore::addRejection(const Rejection &rejection)
{
    return m->write([&]() -> Result<std::int64_t> {
        const auto kind = static_cast<std::int64_t>(rejection.kind); // in the column of the time of two kinds
        if (rejection.id > 0) {
            Query(*m, "INSERT OR REPLACE INTO rejection VALUES(?, ?, ?, ?, ?, ?)", rejection.id, kind, rejection.intent,
                  rejection.slot, rejection.text, rejection.reason)
                .run();
            return rejection.id;
        }
        Query(*m, "INSERT INTO rejection(is_value, intent, slot, text, reason) VALUES(?, ?, ?, ?, ?)", kind,
              rejection.intent, rejection.slot, rejection.text, rejection.reason)
            .run();
        return m->sqlite().getLastInsertRowid();
    });
}

Result<std::vector<Rejection>> ProjectStore::rejections()
{
    return m->guard([&]() -> Result<std::vector<Rejection>> {
        std::vector<Rejection> out;
        Query rows(*m, "SELECT id, is_value, intent, slot, text, reason FROM rejection ORDER BY id");
        while (rows.step()) {
            const std::int64_t kind = rows.integer(1);
            if (kind < 0 || kind > static_cast<std::int64_t>(Rejection::Kind::Template))
                throwDamaged("a rejection in it is of an unknown kind.");
            out.push_back({rows.integer(0), static_cast<Rejection::Kind>(kind), rows.text(2), rows.text(3),
                           rows.text(4), rows.text(5)});
        }
        return out;
    });
}

Result<void> ProjectStore::removeRejection(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM rejection WHERE id = ?", id).run();
        return {};
    });
}

} // namespace filigree
