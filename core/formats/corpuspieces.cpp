// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/corpuspieces.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/formats/corpuswriter.h"

namespace filigree {

namespace {

constexpr std::size_t mostInMemory = std::size_t{32} << 20;

enum class Record : char { Piece = 'p', Item = 'i' };

void appendRecord(std::string &out, Record kind, std::string_view group, std::string_view bytes)
{
    const std::uint32_t lengths[2] = {static_cast<std::uint32_t>(group.size()),
                                      static_cast<std::uint32_t>(bytes.size())};
    out.push_back(static_cast<char>(kind));
    out.append(reinterpret_cast<const char *>(lengths), sizeof lengths);
    out += group;
    out += bytes;
}

/// A file without a name, or one whose name is gone at once.
int temporaryIn(const std::filesystem::path &folder)
{
    const int unnamed = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (unnamed >= 0)
        return unnamed;
    std::string name = (folder / ".filigree-XXXXXX").string();
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        (void)::unlink(name.c_str());
    return named;
}

} // namespace

void appendPiece(std::string &out, std::string_view group, std::string_view bytes)
{
    appendRecord(out, Record::Piece, group, bytes);
}

void appendItem(std::string &out, std::string_view list, std::string_view item)
{
    appendRecord(out, Record::Item, list, item);
}

CorpusPieces::CorpusPieces(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

CorpusPieces::~CorpusPieces()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::uint32_t &CorpusPieces::List::place(std::string_view item)
{
    const std::size_t mask = table.size() - 1;
    std::size_t at = TextHash()(item) & mask;
    while (table[at] != 0 && items[table[at] - 1] != item)
        at = (at + 1) & mask;
    return table[at];
}

void CorpusPieces::List::add(std::string_view item)
{
    if (table.size() < 2 * items.size() + 2) {
        table.assign(std::max<std::size_t>(16, 2 * table.size()), 0);
        for (std::uint32_t i = 0; i < items.size(); ++i)
            place(items[i]) = i + 1;
    }
    std::uint32_t &number = place(item);
    if (number != 0)
        return;
    items.emplace_back(item);
    number = static_cast<std::uint32_t>(items.size());
}

Result<void> CorpusPieces::take(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::uint32_t lengths[2];
        std::memcpy(lengths, bytes.data() + 1, sizeof lengths);
        const std::string_view group = bytes.substr(1 + sizeof lengths, lengths[0]);
        const std::string_view content = bytes.substr(1 + sizeof lengths + lengths[0], lengths[1]);
        if (bytes.front() == static_cast<char>(Record::Piece)) {
            auto found = m_content.find(group);
            if (found == m_content.end()) {
                m_groups.emplace_back(group);
                found = m_content.emplace(std::string(group), Content()).first;
            }
            found->second.tail += content;
            m_inMemory += content.size();
        } else {
            auto found = m_lists.find(group);
            if (found == m_lists.end())
                found = m_lists.emplace(std::string(group), List()).first;
            found->second.add(content);
        }
        bytes.remove_prefix(1 + sizeof lengths + lengths[0] + lengths[1]);
    }
    return m_inMemory > mostInMemory ? store() : Result<void>();
}

Result<void> CorpusPieces::store()
{
    if (m_file < 0)
        m_file = temporaryIn(m_folder);
    if (m_file < 0)
        return failWith(systemError(m_folder, errno, ErrorCode::WriteFailed));
    for (const std::string &group : m_groups) {
        Content &content = m_content.find(group)->second;
        if (content.tail.empty())
            continue;
        for (std::size_t done = 0; done < content.tail.size();) {
            const ssize_t n = ::pwrite(m_file, content.tail.data() + done, content.tail.size() - done,
                                       static_cast<off_t>(m_fileSize + done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return failWith(systemError(m_folder, errno, ErrorCode::WriteFailed));
            done += static_cast<std::size_t>(n);
        }
        content.stored.push_back({m_fileSize, content.tail.size()});
        m_fileSize += content.tail.size();
        content.tail.clear();
    }
    m_inMemory = 0;
    return {};
}

Result<std::string> CorpusPieces::load(const Extent &extent) const
{
    std::string out(extent.size, '\0');
    for (std::size_t done = 0; done < out.size();) {
        const ssize_t n =
            ::pread(m_file, out.data() + done, out.size() - done, static_cast<off_t>(extent.begin + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return failWith(systemError(m_folder, errno, ErrorCode::ReadFailed));
        done += static_cast<std::size_t>(n);
    }
    return out;
}

const std::vector<std::string> &CorpusPieces::items(std::string_view list) const
{
    static const std::vector<std::string> none;
    const auto found = m_lists.find(list);
    return found == m_lists.end() ? none : found->second.items;
}

Result<void> writeWhole(CorpusFiles &files, std::string_view name, std::string_view bytes)
{
    auto begun = files.begin(name);
    return begun ? files.write(bytes) : begun;
}

Result<void> writeGroup(const CorpusPieces &pieces, std::string_view group, std::size_t skip, CorpusFiles &files)
{
    return pieces.copy(group, [&](std::string_view bytes) {
        const std::size_t less = std::min(skip, bytes.size());
        skip -= less;
        return files.write(bytes.substr(less));
    });
}

} // namespace filigree
