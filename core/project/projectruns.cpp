// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs and their results.
#include "core/project/projectstore.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/project/database.h"
#include "core/project/grammarjson.h"
#include "core/project/programversion.h"

namespace filigree {

namespace {

constexpr std::array<const char *, 4> kinds{"induction", "resampling", "generation", "evaluation"};
constexpr std::array<const char *, 5> states{"running", "done", "failed", "cancelled", "interrupted"};

template <class Enum, std::size_t n> const char *nameOf(const std::array<const char *, n> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t n> Enum valueOf(const std::array<const char *, n> &names, const std::string &name)
{
    for (std::size_t i = 0; i < n; ++i)
        if (name == names[i])
            return static_cast<Enum>(i);
    throwDamaged("a run in it is of an unknown kind.");
}

RunInfo runOf(const Query &row)
{
    RunInfo out;
    out.id = row.integer(0);
    out.recipe.kind = valueOf<RunKind>(kinds, row.text(1));
    out.recipe.inputsHash = row.text(2);
    out.recipe.options = row.text(3);
    const std::string seed = row.text(4);
    if (std::from_chars(seed.data(), seed.data() + seed.size(), out.recipe.seed).ec != std::errc())
        throwDamaged("a run in it has no seed.");
    out.version = row.text(5);
    out.started = row.text(6);
    out.finished = row.text(7);
    out.state = valueOf<RunState>(states, row.text(8));
    out.summary = row.text(9);
    out.error = row.text(10);
    return out;
}

/// Ends a run that is running; a run that has ended does not change.
Result<void> end(Database &database, std::int64_t id, RunState state, std::string_view summary, std::string_view error)
{
    const int changed = Query(database,
                              "UPDATE run SET state = ?, finished = ?, summary = ?, error = ? WHERE id = ? AND state = "
                              "'running'",
                              nameOf(states, state), utcNow(), summary, error, id)
                            .run();
    if (changed != 1)
        return failWith(database.withFile({ErrorCode::Internal, "This run has ended already.", {}, 0, 0}));
    return {};
}

} // namespace

Result<std::int64_t> ProjectStore::startRun(const RunRecipe &recipe)
{
    return m->write([&]() -> Result<std::int64_t> {
        Query(*m, "INSERT INTO run(kind, inputs, options, seed, version, started, state) VALUES(?, ?, ?, ?, ?, ?, ?)",
              nameOf(kinds, recipe.kind), recipe.inputsHash, recipe.options, std::to_string(recipe.seed),
              programVersion(), utcNow(), nameOf(states, RunState::Running))
            .run();
        const std::int64_t id = m->sqlite().getLastInsertRowid();
        // The evidence of its result may name the utterances of this moment: they are kept from now on.
        Query(*m, "UPDATE golden SET used = 1 WHERE count > 0 AND used = 0").run();
        return id;
    });
}

Result<void> ProjectStore::finishRun(std::int64_t id, std::string_view result, std::string_view summary)
{
    return m->write([&]() -> Result<void> {
        if (auto ended = end(*m, id, RunState::Done, summary, {}); !ended)
            return ended;
        Query(*m, "INSERT INTO run_result VALUES(?, ?)", id, result).run();
        Query(*m, "INSERT OR REPLACE INTO current_run SELECT kind, id FROM run WHERE id = ?", id).run();
        return {};
    });
}

Result<void> ProjectStore::abandonRun(std::int64_t id, RunState state, std::string_view error)
{
    return m->write([&]() -> Result<void> {
        if (state == RunState::Running || state == RunState::Done)
            return fail(ErrorCode::Internal, "A run is abandoned as failed, cancelled or interrupted only.");
        return end(*m, id, state, {}, error);
    });
}

Result<void> ProjectStore::removeRun(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        if (Query(*m, "DELETE FROM run WHERE id = ? AND state = 'running'", id).run() != 1)
            return failWith(m->withFile({ErrorCode::Internal, "This run has ended already.", {}, 0, 0}));
        return {};
    });
}

Result<void> ProjectStore::addRunPart(std::int64_t id, std::string_view part)
{
    return m->write([&]() -> Result<void> {
        const int added = Query(*m,
                                "INSERT INTO run_part SELECT id, (SELECT count(*) FROM run_part WHERE run = ?), ? FROM "
                                "run WHERE id = ? AND state = 'running'",
                                id, part, id)
                              .run();
        if (added != 1)
            return failWith(m->withFile({ErrorCode::Internal, "This run has ended already.", {}, 0, 0}));
        return {};
    });
}

Result<std::vector<std::string>> ProjectStore::runParts(std::int64_t id)
{
    return m->guard([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> out;
        Query rows(*m, "SELECT part FROM run_part WHERE run = ? ORDER BY number", id);
        while (rows.step())
            out.push_back(rows.text(0));
        return out;
    });
}

Result<std::int64_t> ProjectStore::runPartCount(std::int64_t id)
{
    return m->guard([&]() -> Result<std::int64_t> {
        Query count(*m, "SELECT count(*) FROM run_part WHERE run = ?", id);
        return count.step() ? count.integer(0) : 0;
    });
}

Result<std::vector<RunInfo>> ProjectStore::runs(RunKind kind)
{
    return m->guard([&]() -> Result<std::vector<RunInfo>> {
        std::vector<RunInfo> out;
        Query rows(*m,
                   "SELECT id, kind, inputs, options, seed, version, started, finished, state, summary, error FROM run "
                   "WHERE kind = ? ORDER BY id DESC",
                   nameOf(kinds, kind));
        while (rows.step())
            out.push_back(runOf(rows));
        return out;
    });
}

Result<std::optional<RunInfo>> ProjectStore::currentRun(RunKind kind)
{
    return m->guard([&]() -> Result<std::optional<RunInfo>> {
        Query row(*m,
                  "SELECT id, run.kind, inputs, options, seed, version, started, finished, state, summary, error FROM "
                  "current_run JOIN run ON run.id = current_run.run WHERE current_run.kind = ?",
                  nameOf(kinds, kind));
        if (!row.step())
            return std::nullopt;
        return runOf(row);
    });
}

Result<void> ProjectStore::setCurrentRun(RunKind kind, std::optional<std::int64_t> id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM current_run WHERE kind = ?", nameOf(kinds, kind)).run();
        if (!id)
            return {};
        const int added = Query(*m,
                                "INSERT INTO current_run SELECT kind, id FROM run WHERE id = ? AND kind = ? AND "
                                "(state = 'done' OR EXISTS(SELECT 1 FROM run_part WHERE run = run.id))",
                                *id, nameOf(kinds, kind))
                              .run();
        if (added != 1)
            return failWith(m->withFile({ErrorCode::NotFound, "There is no such result in the project.", {}, 0, 0}));
        return {};
    });
}

Result<std::string> ProjectStore::runResult(std::int64_t id)
{
    return m->guard([&]() -> Result<std::string> {
        Query row(*m, "SELECT result FROM run_result WHERE run = ?", id);
        if (!row.step())
            return failWith(m->withFile({ErrorCode::NotFound, "There is no such result in the project.", {}, 0, 0}));
        return row.text(0);
    });
}

Result<Grammar> ProjectStore::runGrammar(std::int64_t id)
{
    const auto json = runResult(id);
    if (!json)
        return failWith(json.error());
    auto grammar = grammarFromJson(*json);
    if (!grammar)
        return failWith(
            m->withFile({ErrorCode::DamagedProject,
                         "The stored grammar cannot be read: " + grammar.error().detail + " Induce it again.",
                         {},
                         0,
                         0}));
    return grammar;
}

} // namespace filigree
