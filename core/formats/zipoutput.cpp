// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zipoutput.h"

#include <cerrno>
#include <optional>
#include <set>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/formats/ziparchive.h"
#include "core/text/unicode.h"

namespace filigree {

namespace fs = std::filesystem;

namespace {

/// Brings a file's bytes to the disk before it gets its name.
Result<void> flushed(const fs::path &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool good = file >= 0 && ::fsync(file) == 0;
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    return good ? Result<void>() : failWith(systemError(path, reason, ErrorCode::WriteFailed));
}

class ZipOutput final : public CorpusFiles {
public:
    ZipOutput(fs::path path, TemporaryFolder folder)
        : m_path(std::move(path))
        , m_folder(std::move(folder))
    {
    }

    Result<void> begin(std::string_view name) override
    {
        if (auto ended = end(); !ended)
            return ended;
        if (!isNameInFolder(name) || !m_taken.insert(comparisonKey(name)).second)
            return failWith({ErrorCode::WriteFailed,
                             "\"" + std::string(name) + "\" cannot be a file of this folder. Nothing was written.",
                             m_path.string(), 0, 0});
        const fs::path file = m_folder.path() / "files" / name;
        std::error_code ignored;
        fs::create_directories(file.parent_path(), ignored);
        auto opened = OutputFile::open(file);
        if (!opened)
            return failWith(opened.error());
        m_file = *std::move(opened);
        m_names.emplace_back(name);
        return {};
    }

    Result<void> write(std::string_view bytes) override { return m_file->write(bytes); }

    Result<void> commit(Progress &progress) override
    {
        if (auto ended = end(); !ended)
            return ended;
        const fs::path packed = m_folder.path() / "packed.zip";
        if (auto good = packZip(m_folder.path() / "files", m_names, packed, progress); !good)
            return failWith({good.error().code, good.error().detail, m_path.string(), 0, 0});
        std::error_code error;
        written = fs::file_size(packed, error);
        if (auto good = flushed(packed); !good)
            return good;
        fs::rename(packed, m_path, error);
        return error ? failWith(systemError(m_path, error.value(), ErrorCode::WriteFailed)) : Result<void>();
    }

private:
    Result<void> end()
    {
        if (!m_file)
            return {};
        auto done = m_file->commit();
        m_file.reset();
        return done;
    }

    fs::path m_path;
    TemporaryFolder m_folder; ///< on the same disk, so that renaming is all
    std::optional<OutputFile> m_file;
    std::vector<std::string> m_names;
    std::set<std::string> m_taken;
};

} // namespace

bool isZipName(const fs::path &path)
{
    return comparisonKey(path.extension().string()) == ".zip";
}

Result<std::unique_ptr<CorpusFiles>> openZipOutput(const fs::path &path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return failWith(
            {ErrorCode::WriteFailed, "There is a folder of this name. Choose another name.", path.string(), 0, 0});
    const fs::path real = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
    auto folder = TemporaryFolder::make(real.string() + ".XXXXXX");
    if (!folder)
        return failWith(folder.error());
    return std::make_unique<ZipOutput>(real, *std::move(folder));
}

} // namespace filigree
