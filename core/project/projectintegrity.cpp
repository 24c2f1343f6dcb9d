// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting what is in a project, and whether it agrees with itself.
#include "core/project/projectstore.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/annotation/goldenindex.h"
#include "core/project/database.h"
#include "core/project/storedutterance.h"

namespace filigree {

namespace {

std::int64_t number(Database &database, std::string_view sql)
{
    Query query(database, sql);
    return query.step() ? query.integer(0) : 0;
}

/// Runs a pragma that answers with complaints.
void collect(Database &database, const char *pragma, std::vector<std::string> &out)
{
    SQLite::Statement statement(database.sqlite(), pragma);
    while (statement.executeStep()) {
        const std::string complaint = statement.getColumn(0).getString();
        if (complaint != "ok")
            out.push_back("SQLite reports: " + complaint);
    }
}

void expectNone(Database &database, std::string_view sql, const std::string &complaint, std::vector<std::string> &out)
{
    if (const std::int64_t n = number(database, sql); n > 0)
        out.push_back(complaint + " (" + std::to_string(n) + ").");
}

} // namespace

Result<ProjectCounts> ProjectStore::counts()
{
    return m->guard([&]() -> Result<ProjectCounts> {
        ProjectCounts out;
        std::set<std::string> intents;
        std::set<std::string> slots;
        Query rows(*m, "SELECT intent, words, slots, count FROM golden WHERE count > 0");
        while (rows.step()) {
            ++out.golden;
            out.goldenTotal += rows.integer(3);
            for (SlotSpan &slot : fromStored({}, rows.text(1), rows.text(2)).slots)
                slots.insert(std::move(slot.type));
            intents.insert(rows.text(0));
        }
        out.intents = static_cast<std::int64_t>(intents.size());
        out.slots = static_cast<std::int64_t>(slots.size());
        out.reference = number(*m, "SELECT coalesce(sum(size), 0) FROM source WHERE role = 'reference'");
        out.referenceTotal = number(*m, "SELECT coalesce(sum(total), 0) FROM source WHERE role = 'reference'");
        out.test = number(*m, "SELECT coalesce(sum(size), 0) FROM source WHERE role = 'test'");
        out.testTotal = number(*m, "SELECT coalesce(sum(total), 0) FROM source WHERE role = 'test'");
        out.catalogues = number(*m, "SELECT count(*) FROM catalogue");
        out.catalogueValues = number(*m, "SELECT coalesce(sum(size), 0) FROM catalogue");
        out.runs = number(*m, "SELECT count(*) FROM run");
        out.corpora = number(*m, "SELECT count(*) FROM corpus");
        out.decisions = number(*m, "SELECT count(*) FROM decision");
        out.questions = number(*m, "SELECT count(*) FROM question");
        out.answers = number(*m, "SELECT count(*) FROM question WHERE answer <> ''");
        out.rejections = number(*m, "SELECT count(*) FROM rejection");
        return out;
    });
}

Result<std::vector<std::string>> ProjectStore::checkIntegrity()
{
    return m->guard([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> out;
        collect(*m, "PRAGMA integrity_check(20)", out);
        collect(*m, "PRAGMA foreign_key_check", out);
        expectNone(*m,
                   "SELECT count(*) FROM source WHERE size <> (SELECT count(*) FROM source_utterance WHERE source = "
                   "source.id) OR total <> (SELECT coalesce(sum(count), 0) FROM source_utterance WHERE source = "
                   "source.id)",
                   "The number of utterances of a source is not what was imported", out);
        expectNone(*m,
                   "SELECT count(*) FROM catalogue WHERE size <> (SELECT coalesce(sum(size), 0) FROM catalogue_chunk "
                   "WHERE catalogue = catalogue.id)",
                   "The number of values of a catalogue is not what was imported", out);
        expectNone(*m, "SELECT count(*) FROM run WHERE state = 'done' AND id NOT IN (SELECT run FROM run_result)",
                   "A run has no result", out);
        const auto text = goldenText();
        NoProgress progress;
        GoldenIndexOptions options;
        options.mostRemarks = 0;
        const auto parsed = text ? GoldenIndex::read(*text, options, progress) : failWith(text.error());
        const std::int64_t total = number(*m, "SELECT coalesce(sum(count), 0) FROM golden");
        if (!parsed)
            out.push_back("The golden text cannot be read: " + parsed.error().detail);
        else if (std::count_if(parsed->lines().begin(), parsed->lines().end(),
                               [](const GoldenIndex::Line &line) { return line.words > 0; })
                 != total)
            out.emplace_back("The golden utterances do not agree with the golden text.");
        return out;
    });
}

} // namespace filigree
