// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sentenceindex.h"

#include <algorithm>
#include <mutex>

#include "core/project/database.h"
#include "core/text/wordcharacters.h"

namespace filigree {

namespace {

constexpr std::uint64_t pollEvery = 2'048;

struct Term {
    std::string text;
    bool excluded = false;
    bool finished = true; ///< quoted, or followed by a blank
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::vector<Term> termsOf(std::string_view query)
{
    std::vector<Term> out;
    std::size_t at = 0;
    while (at < query.size()) {
        if (isBlank(query[at])) {
            ++at;
            continue;
        }
        Term term;
        if (query[at] == '-' && at + 1 < query.size() && !isBlank(query[at + 1])) {
            term.excluded = true;
            ++at;
        }
        const bool quoted = query[at] == '"';
        at += quoted ? 1 : 0;
        const std::size_t begin = at;
        while (at < query.size() && (quoted ? query[at] != '"' : !isBlank(query[at])))
            ++at;
        term.text = std::string(query.substr(begin, at - begin));
        term.finished = quoted || at < query.size();
        at += quoted && at < query.size() ? 1 : 0;
        if (hasWordCharacter(term.text)) // the index has nothing else, and a phrase without words is nowhere
            out.push_back(std::move(term));
    }
    return out;
}

std::string phrase(const Term &term)
{
    std::string out = "\"";
    for (const char c : term.text) // a quotation mark is doubled
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    out += '"';
    return term.finished ? out : out + '*';
}

std::string slotNames(const Utterance &utterance)
{
    std::string out;
    for (const SlotSpan &slot : utterance.slots)
        out += slot.type + ' ';
    return out;
}

std::string words(const Utterance &utterance)
{
    std::string out;
    for (const std::string &token : utterance.tokens)
        out += token + ' ';
    return out;
}

} // namespace

std::string fullTextQuery(std::string_view text)
{
    std::string query(text);
    std::replace(query.begin(), query.end(), '\0', ' '); // which would end it
    std::string wanted;
    std::string excluded;
    for (const Term &term : termsOf(query)) {
        std::string &into = term.excluded ? excluded : wanted;
        into += (into.empty() ? "" : term.excluded ? " OR " : " AND ") + phrase(term);
    }
    if (wanted.empty())
        return {};
    return excluded.empty() ? wanted : '(' + wanted + ") NOT (" + excluded + ')';
}

/// SQLite deletes the file of a connection without a name by itself.
struct SentenceIndex::Connection {
    Database database{{}, Database::Kind::Making};
    std::mutex mutex;
};

SentenceIndex::SentenceIndex() = default;
SentenceIndex::~SentenceIndex() = default;

Result<std::shared_ptr<const SentenceIndex>> SentenceIndex::build(std::uint64_t count, const Source &source,
                                                                  Progress &progress)
{
    std::shared_ptr<SentenceIndex> out(new SentenceIndex);
    try {
        out->m = std::make_unique<Connection>();
    } catch (const SQLite::Exception &exception) {
        return fail(ErrorCode::WriteFailed, std::string("The search cannot be prepared: ") + exception.what());
    }
    out->m_size = count;
    Database &database = out->m->database;
    const auto built = database.write([&]() -> Result<void> {
        // Vowel signs and other marks belong to the words of many scripts.
        database.sqlite().exec("CREATE VIRTUAL TABLE sentence USING fts5(words, intent, slots, content = '', tokenize "
                               "= \"unicode61 remove_diacritics 2 categories 'L* N* Co M*' tokenchars '_'\")");
        for (std::uint64_t k = 0; k < count; ++k) {
            if (k % pollEvery == 0) {
                if (progress.cancelled())
                    return fail(ErrorCode::Cancelled, "Preparing the search was cancelled.");
                progress.report(static_cast<double>(k) / static_cast<double>(count));
            }
            const Utterance utterance = source(k);
            Query(database, "INSERT INTO sentence(rowid, words, intent, slots) VALUES(?, ?, ?, ?)",
                  static_cast<std::int64_t>(k), words(utterance), utterance.intent, slotNames(utterance))
                .run();
        }
        return {};
    });
    if (!built)
        return failWith(built.error());
    return std::shared_ptr<const SentenceIndex>(std::move(out));
}

Result<std::vector<std::uint64_t>> SentenceIndex::find(std::string_view query, std::size_t limit) const
{
    const std::string match = fullTextQuery(query);
    std::vector<std::uint64_t> out;
    if (match.empty())
        return out;
    const std::lock_guard guard(m->mutex);
    return m->database.guard([&]() -> Result<std::vector<std::uint64_t>> {
        Query rows(m->database, "SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rowid LIMIT ?", match,
                   static_cast<std::int64_t>(limit));
        while (rows.step())
            out.push_back(static_cast<std::uint64_t>(rows.integer(0)));
        return out;
    });
}

} // namespace filigree
