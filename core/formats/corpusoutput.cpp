// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/corpusoutput.h"

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <stdio.h> // renameat2
#include <sys/stat.h>

#include "core/base/files.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/ziparchive.h"
#include "core/formats/zipoutput.h"

namespace filigree {

namespace fs = std::filesystem;

namespace {

class OneFile final : public CorpusFiles {
public:
    explicit OneFile(OutputFile file)
        : m_file(std::move(file))
    {
    }
    Result<void> begin(std::string_view) override { return {}; }
    Result<void> write(std::string_view bytes) override
    {
        written += bytes.size();
        return m_file.write(bytes);
    }
    Result<void> commit(Progress &) override { return m_file.commit(); }

private:
    OutputFile m_file;
};

class Preview final : public CorpusFiles {
public:
    Preview(std::string &text, bool folder)
        : m_text(text)
        , m_folder(folder)
    {
    }
    Result<void> begin(std::string_view name) override
    {
        if (m_folder)
            m_text += (m_text.empty() ? "" : "\n") + ("==> " + std::string(name)) + " <==\n";
        return {};
    }
    Result<void> write(std::string_view bytes) override
    {
        m_text += bytes;
        return {};
    }
    Result<void> commit(Progress &) override { return {}; }

private:
    std::string &m_text;
    bool m_folder;
};

/// Folders and files alone: a link, or anything else, was never written by this program.
bool isSameKind(const fs::directory_entry &item, const fs::path &other)
{
    std::error_code ignored;
    const auto kind = item.symlink_status(ignored).type();
    if (kind != fs::file_type::regular && kind != fs::file_type::directory)
        return false;
    return other.empty() || fs::symlink_status(other, ignored).type() == kind;
}

/// May the folder go for the one that was made? What is not of the same name and kind there would be lost. While
/// nothing is made yet, whether all of it can be read.
Result<void> checkTarget(const fs::path &target, const fs::path &made)
{
    std::error_code error;
    const auto status = fs::symlink_status(target, error);
    if (!fs::exists(status))
        return {};
    if (!fs::is_directory(status))
        return failWith({ErrorCode::WriteFailed,
                         "This format is a folder, and there is a file of this name. Choose another name.",
                         target.string(), 0, 0});
    for (auto item = fs::recursive_directory_iterator(target, error); !error && item != fs::end(item);
         item.increment(error)) {
        const fs::path name = item->path().lexically_relative(target);
        if (!isSameKind(*item, made.empty() ? fs::path() : made / name))
            return failWith({ErrorCode::WriteFailed,
                             "The folder has \"" + name.string()
                                 + "\" in it, which would be lost. Choose another folder; nothing was changed.",
                             target.string(), 0, 0});
    }
    if (error) // what cannot be read is not empty
        return failWith(systemError(target, error.value(), ErrorCode::WriteFailed));
    return {};
}

/// Behind links, where the folder really is: a link is not to become a folder.
fs::path realTarget(const fs::path &path)
{
    const fs::path named = path.has_filename() ? path : path.parent_path();
    std::error_code error;
    const fs::path real = fs::canonical(named, error);
    return error ? named : real;
}

class Folder final : public CorpusFiles {
public:
    static Result<std::unique_ptr<Folder>> open(const fs::path &path)
    {
        auto out = std::make_unique<Folder>();
        out->m_target = realTarget(path);
        if (auto good = checkTarget(out->m_target, {}); !good)
            return failWith(good.error());
        std::string name = out->m_target.string() + ".XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            return failWith(systemError(out->m_target, errno, ErrorCode::WriteFailed));
        const mode_t mask = ::umask(0); // mkdtemp makes private folders
        ::umask(mask);
        (void)::chmod(name.c_str(), 0777 & ~mask);
        out->m_made = name;
        return out;
    }
    ~Folder() override
    {
        std::error_code ignored;
        m_file.reset();
        if (!m_made.empty())
            fs::remove_all(m_made, ignored);
    }
    /// Writers make names of intents, slots and locales: none may leave the folder or take another one's place.
    Result<void> begin(std::string_view name) override
    {
        if (auto ended = end(); !ended)
            return ended;
        std::error_code ignored;
        const fs::path file = m_made / name;
        if (!isNameInFolder(name) || fs::exists(fs::symlink_status(file, ignored)))
            return failWith({ErrorCode::WriteFailed,
                             "\"" + std::string(name) + "\" cannot be a file of this folder. Nothing was written.",
                             m_target.string(), 0, 0});
        fs::create_directories(file.parent_path(), ignored);
        auto opened = OutputFile::open(file);
        if (!opened)
            return failWith(opened.error());
        m_file = *std::move(opened);
        return {};
    }
    Result<void> write(std::string_view bytes) override
    {
        written += bytes.size();
        return m_file->write(bytes);
    }
    Result<void> commit(Progress &) override
    {
        if (auto ended = end(); !ended)
            return ended;
        if (auto good = checkTarget(m_target, m_made); !good)
            return good;
        if (exchange()) { // the destructor removes what was there before
            auto good = checkTarget(m_made, m_target); // somebody may have put a file there meanwhile
            if (!good && exchange())
                return good;
            if (!good)
                m_made.clear(); // both are there: better than to lose one
            return good;
        }
        if (::rename(m_made.c_str(), m_target.c_str()) != 0)
            return failWith(systemError(m_target, errno, ErrorCode::WriteFailed));
        m_made.clear();
        return {};
    }

private:
    [[nodiscard]] bool exchange() const
    {
        return ::renameat2(AT_FDCWD, m_made.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) == 0;
    }

    Result<void> end()
    {
        if (!m_file)
            return {};
        auto done = m_file->commit();
        m_file.reset();
        return done;
    }

    fs::path m_target;
    fs::path m_made;
    std::optional<OutputFile> m_file;
};

Result<std::unique_ptr<CorpusFiles>> openFolder(const fs::path &path)
{
    if (isZipName(path))
        return openZipOutput(path);
    auto folder = Folder::open(path);
    if (!folder)
        return failWith(folder.error());
    return *std::move(folder);
}

fs::path temporaryFolder(const fs::path &path)
{
    std::error_code ignored;
    if (path == "-" || path.empty())
        return fs::temp_directory_path(ignored);
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

struct CorpusOutput::Data {
    std::unique_ptr<CorpusFiles> files;
    std::unique_ptr<CorpusWriter> writer;
    std::optional<CorpusPieces> pieces;
    Result<void> begun; ///< of the header
};

CorpusOutput::CorpusOutput(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}
CorpusOutput::CorpusOutput(CorpusOutput &&) noexcept = default;
CorpusOutput::~CorpusOutput() = default;

Result<CorpusOutput> CorpusOutput::open(const fs::path &path, const CorpusFormat &format,
                                        const CorpusWriterOptions &options)
{
    auto data = std::make_unique<Data>();
    if (format.folder) {
        if (path == "-")
            return fail(ErrorCode::InvalidOption,
                        "--format " + std::string(format.name) + " is a folder of files. Name an --output.");
        auto files = openFolder(path);
        if (!files)
            return failWith(files.error());
        data->files = *std::move(files);
    } else {
        auto file = OutputFile::open(path);
        if (!file)
            return failWith(file.error());
        data->files = std::make_unique<OneFile>(*std::move(file));
    }
    data->writer = format.make(options);
    if (format.inPieces) {
        data->pieces.emplace(temporaryFolder(path));
        return CorpusOutput(std::move(data));
    }
    std::string header;
    data->writer->header(header);
    data->begun = data->files->write(header);
    if (!data->begun)
        return failWith(data->begun.error());
    return CorpusOutput(std::move(data));
}

CorpusOutput CorpusOutput::preview(const CorpusFormat &format, const CorpusWriterOptions &options, std::string &text)
{
    auto data = std::make_unique<Data>();
    data->files = std::make_unique<Preview>(text, format.folder);
    data->writer = format.make(options);
    if (format.inPieces)
        data->pieces.emplace(temporaryFolder({}));
    else
        data->writer->header(text);
    return CorpusOutput(std::move(data));
}

Result<void> CorpusOutput::write(std::string_view bytes)
{
    return m->pieces ? m->pieces->take(bytes) : m->files->write(bytes);
}

Result<void> CorpusOutput::commit()
{
    NoProgress progress;
    return commit(progress);
}

Result<void> CorpusOutput::commit(Progress &progress)
{
    if (m->pieces) {
        if (auto good = m->writer->assemble(*m->pieces, *m->files); !good)
            return good;
    } else {
        std::string footer;
        m->writer->footer(footer);
        if (auto good = m->files->write(footer); !good)
            return good;
    }
    return m->files->commit(progress);
}

std::uint64_t CorpusOutput::bytes() const
{
    return m->files->written;
}

} // namespace filigree
