// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reference and test data, and corpora.
#include "core/project/projectstore.h"

#include <unordered_map>
#include <utility>

#include "core/base/hash.h"
#include "core/base/localename.h"
#include "core/project/database.h"
#include "core/project/programversion.h"
#include "core/project/storedutterance.h"

namespace filigree {

namespace {

constexpr std::int64_t pollEvery = 1024;

const char *nameOf(SourceRole role)
{
    return role == SourceRole::Test ? "test" : "reference";
}

/// Rows of one source: equal utterances become one with a count. Only hashes are kept in memory.
class SourceWriter {
public:
    SourceWriter(Database &database, std::int64_t source)
        : m_database(database)
        , m_source(source)
    {
    }

    void add(const SourceUtterance &item)
    {
        // Together no more than one may have, so that equal utterances may be added up.
        if (item.count <= 0 || item.count > mostOccurrences - total || item.line < 0 || item.line > mostLines)
            throw ProjectFault{
                {ErrorCode::InvalidInput,
                 "An utterance's count or line cannot be right, or the source counts too many utterances.",
                 {},
                 0,
                 0}};
        const std::string words = storedWords(item.utterance);
        const std::string slots = storedSlots(item.utterance);
        const std::string &intent = item.utterance.intent;
        std::uint64_t hash = StableHash().add(intent).add(words).add(slots).value();
        // Different utterances with one hash: the later one moves on to the next number that is free or its own.
        for (;; ++hash) {
            const auto [place, isNew] = m_numbers.emplace(hash, distinct);
            if (isNew)
                break;
            if (isSame(place->second, intent, words, slots)) {
                Query(m_database, "UPDATE source_utterance SET count = count + ? WHERE source = ? AND number = ?",
                      item.count, m_source, place->second)
                    .run();
                total += item.count;
                return;
            }
        }
        Query(m_database, "INSERT INTO source_utterance VALUES(?, ?, ?, ?, ?, ?, ?)", m_source, distinct, intent, words,
              slots, item.count, item.line)
            .run();
        ++distinct;
        total += item.count;
    }

    std::int64_t distinct = 0;
    std::int64_t total = 0;

private:
    bool isSame(std::int64_t number, const std::string &intent, const std::string &words, const std::string &slots)
    {
        Query row(m_database, "SELECT intent, words, slots FROM source_utterance WHERE source = ? AND number = ?",
                  m_source, number);
        return row.step() && row.text(0) == intent && row.text(1) == words && row.text(2) == slots;
    }

    Database &m_database;
    std::int64_t m_source;
    std::unordered_map<std::uint64_t, std::int64_t> m_numbers; // only looked up, never walked
};

CorpusInfo corpusOf(const Query &row)
{
    CorpusInfo out;
    out.id = row.integer(0);
    out.name = row.text(1);
    out.recipe = row.text(2);
    out.grammarRun = row.integer(3);
    out.created = row.text(4);
    out.size = row.integer(5);
    out.stored = row.integer(6) != 0;
    return out;
}

} // namespace

Result<SourceInfo> ProjectStore::addSource(const SourceInfo &about, const NextUtterance &next, Progress &progress)
{
    return m->write([&]() -> Result<SourceInfo> {
        if (auto good = checkLocaleName(about.locale); !good)
            return failWith(good.error());
        SourceInfo out = about;
        out.imported = utcNow();
        Query(*m, "INSERT INTO source(role, name, format, locale, imported, size, total) VALUES(?, ?, ?, ?, ?, 0, 0)",
              nameOf(about.role), about.name, about.format, about.locale, out.imported)
            .run();
        out.id = m->sqlite().getLastInsertRowid();
        SourceWriter writer(*m, out.id);
        for (std::int64_t i = 0;; ++i) {
            if (i % pollEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "The import was cancelled; nothing was changed.");
            auto item = next();
            if (!item)
                return failWith(item.error());
            if (!*item)
                break;
            writer.add(**item);
        }
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "The import was cancelled; nothing was changed.");
        out.distinct = writer.distinct;
        out.total = writer.total;
        Query(*m, "UPDATE source SET size = ?, total = ? WHERE id = ?", out.distinct, out.total, out.id).run();
        return out;
    });
}

Result<std::vector<SourceInfo>> ProjectStore::sources()
{
    return m->guard([&]() -> Result<std::vector<SourceInfo>> {
        std::vector<SourceInfo> out;
        Query rows(*m, "SELECT id, role, name, format, locale, imported, size, total FROM source ORDER BY id");
        while (rows.step()) {
            SourceInfo info;
            info.id = rows.integer(0);
            info.role = rows.text(1) == "test" ? SourceRole::Test : SourceRole::Reference;
            info.name = rows.text(2);
            info.format = rows.text(3);
            info.locale = rows.text(4);
            info.imported = rows.text(5);
            info.distinct = rows.integer(6);
            info.total = rows.integer(7);
            out.push_back(std::move(info));
        }
        return out;
    });
}

Result<void> ProjectStore::setSourceLocale(std::int64_t id, std::string_view locale)
{
    return m->write([&]() -> Result<void> {
        if (auto good = checkLocaleName(locale); !good)
            return good;
        Query(*m, "UPDATE source SET locale = ? WHERE id = ?", locale, id).run();
        return {};
    });
}

Result<void> ProjectStore::removeSource(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM source WHERE id = ?", id).run();
        return {};
    });
}

Result<void> ProjectStore::visitSources(SourceRole role, const VisitUtterance &visit)
{
    return m->guard([&]() -> Result<void> {
        Query rows(
            *m,
            "SELECT intent, words, slots, count, line, source FROM source_utterance JOIN source ON source.id = source "
            "WHERE role = ? ORDER BY source, number",
            nameOf(role));
        while (rows.step()) {
            SourceUtterance item;
            item.utterance = fromStored(rows.text(0), rows.text(1), rows.text(2));
            item.count = rows.integer(3);
            item.line = rows.integer(4);
            item.source = rows.integer(5);
            checkCountAndLine(item.count, item.line);
            if (item.source <= 0 || item.source > mostSources)
                throwDamaged("the number of a source in it cannot be right.");
            if (auto visited = visit(item); !visited)
                return visited;
        }
        return {};
    });
}

Result<std::int64_t> ProjectStore::putCorpus(const CorpusInfo &corpus)
{
    return m->write([&]() -> Result<std::int64_t> {
        Query(*m, "DELETE FROM corpus_row WHERE corpus = (SELECT id FROM corpus WHERE name = ?)", corpus.name).run();
        Query(*m,
              "INSERT INTO corpus(name, recipe, grammar_run, created, size) VALUES(?, ?, ?, ?, ?) ON CONFLICT(name) DO "
              "UPDATE SET recipe = excluded.recipe, grammar_run = excluded.grammar_run, created = excluded.created, "
              "size = excluded.size, stored = 0",
              corpus.name, corpus.recipe, corpus.grammarRun, utcNow(), corpus.size)
            .run();
        Query row(*m, "SELECT id FROM corpus WHERE name = ?", corpus.name);
        return row.step() ? row.integer(0) : 0;
    });
}

Result<void> ProjectStore::storeCorpusRows(std::int64_t id, const NextUtterance &next, Progress &progress)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM corpus_row WHERE corpus = ?", id).run();
        std::int64_t number = 0;
        for (;; ++number) {
            if (number % pollEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
            const auto item = next();
            if (!item)
                return failWith(item.error());
            if (!*item)
                break;
            const Utterance &utterance = (*item)->utterance;
            Query(*m, "INSERT INTO corpus_row VALUES(?, ?, ?, ?, ?)", id, number, utterance.intent,
                  storedWords(utterance), storedSlots(utterance))
                .run();
        }
        Query(*m, "UPDATE corpus SET stored = 1, size = ? WHERE id = ?", number, id).run();
        return {};
    });
}

Result<std::vector<CorpusInfo>> ProjectStore::corpora()
{
    return m->guard([&]() -> Result<std::vector<CorpusInfo>> {
        std::vector<CorpusInfo> out;
        Query rows(*m, "SELECT id, name, recipe, grammar_run, created, size, stored FROM corpus ORDER BY id");
        while (rows.step())
            out.push_back(corpusOf(rows));
        return out;
    });
}

Result<std::vector<Utterance>> ProjectStore::corpusRows(std::int64_t id, std::int64_t first, std::int64_t count)
{
    return m->guard([&]() -> Result<std::vector<Utterance>> {
        std::vector<Utterance> out;
        Query rows(*m,
                   "SELECT intent, words, slots FROM corpus_row WHERE corpus = ? AND number >= ? ORDER BY number "
                   "LIMIT ?",
                   id, first, count < 0 ? 0 : count);
        while (rows.step())
            out.push_back(fromStored(rows.text(0), rows.text(1), rows.text(2)));
        return out;
    });
}

Result<void> ProjectStore::removeCorpus(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM corpus WHERE id = ?", id).run();
        return {};
    });
}

} // namespace filigree
