// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogues, in chunks of values.
#include "core/project/projectstore.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

#include "core/project/database.h"

namespace filigree {

namespace {

constexpr std::size_t chunkSize = 4096;
static_assert(std::endian::native == std::endian::little, "weights are stored as the machine has them");

struct Chunk {
    std::string words;
    std::vector<char> weights; ///< empty: all 1
};

Result<Chunk> chunkOf(const Catalogue &catalogue, std::size_t first, bool weighted)
{
    Chunk out;
    const std::size_t end = std::min(first + chunkSize, catalogue.values.size());
    for (std::size_t i = first; i < end; ++i) {
        const CatalogueValue &value = catalogue.values[i];
        if (value.text.empty() || value.text.find('\n') != std::string::npos || !(value.weight > 0)
            || !std::isfinite(value.weight))
            return fail(ErrorCode::InvalidInput,
                        "A value of the catalogue " + catalogue.name
                            + " is empty, has a line feed, or a weight that "
                              "is not above 0.");
        out.words += value.text;
        out.words.push_back('\n');
        if (weighted) {
            const auto *bytes = reinterpret_cast<const char *>(&value.weight);
            out.weights.insert(out.weights.end(), bytes, bytes + sizeof value.weight);
        }
    }
    return out;
}

void appendChunk(std::vector<CatalogueValue> &out, std::int64_t size, const std::string &words,
                 const std::string &weights)
{
    const std::size_t before = out.size();
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = words.find('\n', at);
        if (end == std::string::npos || end == at)
            break;
        out.push_back({words.substr(at, end - at), 1.0});
        at = end + 1;
    }
    const std::size_t count = out.size() - before;
    if (size < 0 || count != static_cast<std::size_t>(size)
        || (!weights.empty() && weights.size() != count * sizeof(double)))
        throwDamaged("a catalogue in it is not complete.");
    for (std::size_t i = 0; i < count && !weights.empty(); ++i) {
        double weight = 0;
        std::memcpy(&weight, weights.data() + i * sizeof weight, sizeof weight);
        if (!(weight > 0) || !std::isfinite(weight))
            throwDamaged("a weight in a catalogue is not above 0.");
        out[before + i].weight = weight;
    }
}

/// The row to write to: that of the same slot and name, that of the id, or a new one. Its old values are gone.
std::int64_t freshRow(Database &database, const Catalogue &catalogue, std::int64_t id, bool weighted)
{
    const auto size = static_cast<std::int64_t>(catalogue.values.size());
    {
        Query found(database, "SELECT id FROM catalogue WHERE slot = ? AND name = ?", catalogue.slot, catalogue.name);
        if (found.step())
            id = found.integer(0);
    }
    if (id > 0) {
        Query(database, "DELETE FROM catalogue_chunk WHERE catalogue = ?", id).run();
        Query(database,
              "INSERT INTO catalogue VALUES(?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET slot = excluded.slot, "
              "name = excluded.name, size = excluded.size, weighted = excluded.weighted",
              id, catalogue.slot, catalogue.name, size, std::int64_t(weighted))
            .run();
        return id;
    }
    Query(database, "INSERT INTO catalogue(slot, name, size, weighted) VALUES(?, ?, ?, ?)", catalogue.slot,
          catalogue.name, size, std::int64_t(weighted))
        .run();
    return database.sqlite().getLastInsertRowid();
}

} // namespace

Result<std::int64_t> ProjectStore::putCatalogue(const Catalogue &catalogue, std::int64_t id)
{
    return m->write([&]() -> Result<std::int64_t> {
        const bool weighted = std::any_of(catalogue.values.begin(), catalogue.values.end(),
                                          [](const CatalogueValue &value) { return value.weight != 1.0; });
        const std::int64_t row = freshRow(*m, catalogue, id, weighted);
        for (std::size_t first = 0; first < catalogue.values.size(); first += chunkSize) {
            const auto chunk = chunkOf(catalogue, first, weighted);
            if (!chunk)
                return failWith(chunk.error());
            const std::size_t size = std::min(chunkSize, catalogue.values.size() - first);
            Query(*m, "INSERT INTO catalogue_chunk VALUES(?, ?, ?, ?, ?)", row, static_cast<std::int64_t>(first),
                  static_cast<std::int64_t>(size), chunk->words, chunk->weights)
                .run();
        }
        return row;
    });
}

Result<std::vector<CatalogueInfo>> ProjectStore::catalogues()
{
    return m->guard([&]() -> Result<std::vector<CatalogueInfo>> {
        std::vector<CatalogueInfo> out;
        Query rows(*m, "SELECT id, slot, name, size, weighted FROM catalogue ORDER BY slot, name");
        while (rows.step())
            out.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4) != 0});
        return out;
    });
}

Result<Catalogue> ProjectStore::catalogue(std::int64_t id)
{
    return m->guard([&]() -> Result<Catalogue> {
        Query row(*m, "SELECT slot, name, size FROM catalogue WHERE id = ?", id);
        if (!row.step())
            return failWith(m->withFile({ErrorCode::NotFound, "There is no such catalogue any more.", {}, 0, 0}));
        Catalogue out{row.text(0), row.text(1), {}};
        Query chunks(*m, "SELECT size, words, weights FROM catalogue_chunk WHERE catalogue = ? ORDER BY first", id);
        while (chunks.step())
            appendChunk(out.values, chunks.integer(0), chunks.text(1), chunks.blob(2));
        if (static_cast<std::int64_t>(out.values.size()) != row.integer(2))
            throwDamaged("a catalogue in it is not complete.");
        return out;
    });
}

Result<std::vector<CatalogueValue>> ProjectStore::catalogueValues(std::int64_t id, std::int64_t first,
                                                                  std::int64_t count)
{
    return m->guard([&]() -> Result<std::vector<CatalogueValue>> {
        std::vector<CatalogueValue> values;
        std::int64_t begin = -1;
        Query chunks(*m,
                     "SELECT first, size, words, weights FROM catalogue_chunk WHERE catalogue = ? AND first < ? AND "
                     "first + size > ? ORDER BY first",
                     id, first + count, first);
        while (chunks.step()) {
            begin = begin < 0 ? chunks.integer(0) : begin;
            appendChunk(values, chunks.integer(1), chunks.text(2), chunks.blob(3));
        }
        const auto skip = std::min(values.size(), static_cast<std::size_t>(std::max<std::int64_t>(first - begin, 0)));
        values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(skip));
        if (values.size() > static_cast<std::size_t>(std::max<std::int64_t>(count, 0)))
            values.resize(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)));
        return values;
    });
}

Result<void> ProjectStore::removeCatalogue(std::int64_t id)
{
    return m->write([&]() -> Result<void> {
        Query(*m, "DELETE FROM catalogue WHERE id = ?", id).run();
        return {};
    });
}

} // namespace filigree
