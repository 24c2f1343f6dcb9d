// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats whose files do not follow the order of the sentences (a section an intent, lists of values at the end, a
// folder of files): their writers give *pieces*, which are gathered by group, in the order in which they come.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"

namespace filigree {

/// Appends a piece for a group to the bytes that a CorpusWriter gives.
void appendPiece(std::string &out, std::string_view group, std::string_view bytes);
/// Appends an item of a list in which each stands once; such lists stay in memory.
void appendItem(std::string &out, std::string_view list, std::string_view item);

/// The pieces of a corpus by group. The bytes of groups go to an unnamed temporary file when they become many, so that
/// any corpus fits.
class CorpusPieces {
public:
    /// `folder` is where the temporary file may be made.
    explicit CorpusPieces(std::filesystem::path folder);
    ~CorpusPieces();
    CorpusPieces(const CorpusPieces &) = delete;
    CorpusPieces &operator=(const CorpusPieces &) = delete;

    /// Takes what appendPiece() and appendItem() made.
    [[nodiscard]] Result<void> take(std::string_view bytes);

    /// Names of the groups in the order of first sight.
    [[nodiscard]] const std::vector<std::string> &groups() const { return m_groups; }
    [[nodiscard]] bool has(std::string_view group) const { return m_content.find(group) != m_content.end(); }
    /// Gives the bytes of a group in blocks; nothing when there is no such group.
    template <class Write> [[nodiscard]] Result<void> copy(std::string_view group, Write write) const
    {
        const auto found = m_content.find(group);
        if (found == m_content.end())
            return {};
        for (const Extent &extent : found->second.stored) {
            const auto bytes = load(extent);
            if (!bytes)
                return failWith(bytes.error());
            if (auto good = write(std::string_view(*bytes)); !good)
                return good;
        }
        return write(std::string_view(found->second.tail));
    }
    /// The items of a list in the order of first sight; empty when there is no such list.
    [[nodiscard]] const std::vector<std::string> &items(std::string_view list) const;

private:
    struct Extent {
        std::uint64_t begin = 0;
        std::size_t size = 0;
    };
    struct Content {
        std::vector<Extent> stored;
        std::string tail;
    };
    /// Items in the order of first sight, and an open table of their numbers: each of them is kept once.
    struct List {
        std::vector<std::string> items;
        std::vector<std::uint32_t> table; ///< number + 1; 0: free; its size is a power of two

        void add(std::string_view item);
        [[nodiscard]] std::uint32_t &place(std::string_view item); ///< where it is, or where it belongs
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// Looked up, never walked.
    template <class Value> using ByName = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    [[nodiscard]] Result<void> store();
    [[nodiscard]] Result<std::string> load(const Extent &extent) const;

    std::filesystem::path m_folder;
    int m_file = -1;
    std::uint64_t m_fileSize = 0;
    std::size_t m_inMemory = 0;
    std::vector<std::string> m_groups;
    ByName<Content> m_content;
    ByName<List> m_lists;
};

class CorpusFiles;

/// The next file of a folder, with all that is in it.
[[nodiscard]] Result<void> writeWhole(CorpusFiles &files, std::string_view name, std::string_view bytes);

/// Writes the bytes of a group without the first `skip` of them, such as the comma before the first item of a list.
[[nodiscard]] Result<void> writeGroup(const CorpusPieces &pieces, std::string_view group, std::size_t skip,
                                      CorpusFiles &files);

} // namespace filigree
