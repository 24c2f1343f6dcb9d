// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/schema.h"

#include <map>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace filigree {

namespace {

// Utterances: `words` are separated by single blanks, `slots` is "0-2:ArtistName 4-5:SongName" (words [begin, end)).
// `golden` keeps entries that are no longer in the text (count 0), because the evidence of a run may name them.
// Catalogue values stand in chunks, one a line, so that a million of them are a few hundred rows; `weights` are as many
// 64-bit floats, little-endian, or NULL when all are 1.
constexpr Migration steps[] = {
    {1, R"sql(
CREATE TABLE fact(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE golden_text(id INTEGER PRIMARY KEY CHECK(id = 1), text TEXT NOT NULL) STRICT;
INSERT INTO golden_text VALUES(1, '');
CREATE TABLE golden(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intent TEXT NOT NULL, words TEXT NOT NULL, slots TEXT NOT NULL,
    count INTEGER NOT NULL, line INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    UNIQUE(intent, words, slots)) STRICT;
CREATE TABLE source(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    role TEXT NOT NULL CHECK(role IN ('reference', 'test')),
    name TEXT NOT NULL, format TEXT NOT NULL, locale TEXT NOT NULL, imported TEXT NOT NULL,
    size INTEGER NOT NULL, total INTEGER NOT NULL) STRICT;
CREATE TABLE source_utterance(
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE, number INTEGER NOT NULL,
    intent TEXT NOT NULL, words TEXT NOT NULL, slots TEXT NOT NULL,
    count INTEGER NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY(source, number)) STRICT, WITHOUT ROWID;
CREATE TABLE catalogue(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slot TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, weighted INTEGER NOT NULL,
    UNIQUE(slot, name)) STRICT;
CREATE TABLE catalogue_chunk(
    catalogue INTEGER NOT NULL REFERENCES catalogue ON DELETE CASCADE, first INTEGER NOT NULL,
    size INTEGER NOT NULL, words TEXT NOT NULL, weights BLOB,
    PRIMARY KEY(catalogue, first)) STRICT;
CREATE TABLE run(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, inputs TEXT NOT NULL, options TEXT NOT NULL, seed TEXT NOT NULL, version TEXT NOT NULL,
    started TEXT NOT NULL, finished TEXT NOT NULL DEFAULT '', state TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX run_kind ON run(kind);
CREATE TABLE run_result(run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE, result TEXT NOT NULL) STRICT;
CREATE TABLE current_run(kind TEXT PRIMARY KEY, run INTEGER NOT NULL REFERENCES run) STRICT, WITHOUT ROWID;
CREATE TABLE decision(
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, rule TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE question(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intent TEXT NOT NULL, annotated TEXT NOT NULL, why TEXT NOT NULL, answer TEXT NOT NULL,
    UNIQUE(intent, annotated)) STRICT;
CREATE TABLE rejection(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    is_value INTEGER NOT NULL, intent TEXT NOT NULL, slot TEXT NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL)
    STRICT;
CREATE TABLE corpus(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE, recipe TEXT NOT NULL, grammar_run INTEGER NOT NULL, created TEXT NOT NULL,
    size INTEGER NOT NULL, stored INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE corpus_row(
    corpus INTEGER NOT NULL REFERENCES corpus ON DELETE CASCADE, number INTEGER NOT NULL,
    intent TEXT NOT NULL, words TEXT NOT NULL, slots TEXT NOT NULL,
    PRIMARY KEY(corpus, number)) STRICT, WITHOUT ROWID;
)sql"},
    // Results that come piece by piece (experiments): what is there survives a cancel and a crash.
    {2, R"sql(
CREATE TABLE run_part(
    run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, number INTEGER NOT NULL, part TEXT NOT NULL,
    PRIMARY KEY(run, number)) STRICT;
)sql"},
};

std::map<std::pair<std::string, std::string>, std::string> objects(SQLite::Database &database)
{
    std::map<std::pair<std::string, std::string>, std::string> out;
    // sqlite_sequence and the like are SQLite's own; what ANALYZE leaves does no harm either.
    SQLite::Statement query(
        database,
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "OR type NOT IN ('table', 'index')");
    while (query.executeStep())
        out[{query.getColumn(0).getString(), query.getColumn(1).getString()}] = query.getColumn(2).getString();
    return out;
}

} // namespace

std::span<const Migration> projectMigrations()
{
    return steps;
}

int newestSchema(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

void migrate(SQLite::Database &database, std::span<const Migration> migrations)
{
    for (const Migration &step : migrations) {
        if (step.version <= database.execAndGet("PRAGMA user_version").getInt())
            continue;
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(step.sql);
        database.exec("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
}

bool hasExpectedTables(SQLite::Database &database, std::span<const Migration> migrations)
{
    SQLite::Database expected(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    migrate(expected, migrations);
    return objects(database) == objects(expected);
}

} // namespace filigree
