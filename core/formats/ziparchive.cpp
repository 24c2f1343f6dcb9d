// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/ziparchive.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <set>
#include <utility>

#include <sys/stat.h>
#include <zip.h>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

namespace fs = std::filesystem;

namespace {

struct Discard {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Discard>;
using ZipEntry = std::unique_ptr<zip_file_t, Discard>;

constexpr std::uint64_t alwaysGood = std::uint64_t{64} << 20; ///< bytes; no ratio is asked for below

tl::unexpected<Error> wrong(const fs::path &path, std::string detail)
{
    return failWith({ErrorCode::InvalidInput, std::move(detail), path.string(), 0, 0});
}

tl::unexpected<Error> damaged(const fs::path &path, const std::string &reason)
{
    return wrong(path, "This zip file is damaged: " + reason + ". Export it again.");
}

Result<Zip> openZip(const fs::path &path)
{
    int code = 0;
    Zip zip(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (zip)
        return zip;
    const int reason = errno;
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT)
        return failWith(systemError(path, reason, ErrorCode::ReadFailed));
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return damaged(path, text);
}

bool isLink(zip_t *zip, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(zip, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
        && S_ISLNK(attributes >> 16);
}

struct Item {
    std::string name;
    zip_uint64_t index = 0;
};

Result<Item> checkItem(zip_t *zip, zip_uint64_t index, const fs::path &path, zip_stat_t &about)
{
    zip_stat_init(&about);
    if (zip_stat_index(zip, index, 0, &about) != 0 || (about.valid & ZIP_STAT_NAME) == 0)
        return damaged(path, zip_strerror(zip));
    Item out{about.name, index};
    const std::string shown = firstInvalidUtf8(out.name) ? "number " + std::to_string(index + 1) : '"' + out.name + '"';
    if (!isNameInFolder(out.name))
        return wrong(
            path,
            "The file " + shown
                + " of this zip file would stand outside of its folder. Nothing was unpacked; do not trust the "
                  "file.");
    if (isLink(zip, index))
        return wrong(path, "The file " + shown + " of this zip file is a link. Pack the files themselves.");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return wrong(path, "The file " + shown + " of this zip file is encrypted. Pack it again without a password.");
    if ((about.valid & ZIP_STAT_COMP_METHOD) != 0 && about.comp_method != ZIP_CM_STORE
        && about.comp_method != ZIP_CM_DEFLATE)
        return wrong(path,
                     "The file " + shown
                         + " of this zip file is packed in a way that is not known here. Take "
                           "the usual one (deflate).");
    return out;
}

/// What the Finder of macOS adds to every zip file, and to every folder that it shows.
bool isOfFinder(std::string_view name)
{
    const std::string_view last = name.substr(name.find_last_of('/') + 1);
    return name.starts_with("__MACOSX/") || last.starts_with("._") || last == ".DS_Store";
}

/// What the archive says of itself, checked. What nobody packed is checked as well, and left out.
Result<std::vector<Item>> itemsOf(zip_t *zip, const fs::path &path, const ZipLimits &limits)
{
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (static_cast<std::uint64_t>(count) > limits.files)
        return wrong(path, "There are more than " + std::to_string(limits.files) + " files in this zip file.");
    std::vector<Item> out;
    std::set<std::string> seen;
    std::uint64_t bytes = 0;
    std::uint64_t stored = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t about;
        auto item = checkItem(zip, i, path, about);
        if (!item)
            return failWith(item.error());
        bytes += std::min<std::uint64_t>(about.size, limits.bytes + 1);
        stored += about.comp_size;
        if (bytes > limits.bytes || (bytes > alwaysGood && bytes / limits.ratio > stored))
            return wrong(path,
                         "This zip file would grow beyond all bounds. Nothing was unpacked; do not trust the file.");
        if (item->name.ends_with('/'))
            continue;
        if (!seen.insert(comparisonKey(item->name)).second)
            return wrong(path, "There are two files \"" + item->name + "\" in this zip file. Nothing was unpacked.");
        if (!isOfFinder(item->name))
            out.push_back(*std::move(item));
    }
    return out;
}

Result<void> unpackItem(zip_t *zip, const Item &item, const fs::path &path, const fs::path &target,
                        std::uint64_t &allowed, const Progress &progress)
{
    const ZipEntry file(zip_fopen_index(zip, item.index, 0));
    if (!file)
        return damaged(path, zip_strerror(zip));
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    std::ofstream out(target, std::ios::binary);
    std::vector<char> bytes(1 << 16);
    for (;;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was read.");
        const zip_int64_t n = zip_fread(file.get(), bytes.data(), bytes.size());
        if (n < 0)
            return damaged(path, "\"" + item.name + "\": " + zip_file_strerror(file.get()));
        if (n == 0)
            break;
        if (static_cast<std::uint64_t>(n) > allowed)
            return wrong(path, "This zip file would grow beyond all bounds. Do not trust the file.");
        allowed -= static_cast<std::uint64_t>(n);
        out.write(bytes.data(), n);
    }
    out.flush();
    return out ? Result<void>() : failWith(systemError(target, errno, ErrorCode::WriteFailed));
}

} // namespace

bool isNameInFolder(std::string_view name)
{
    if (name.empty() || name.front() == '/' || (name.size() > 1 && name[1] == ':') || firstInvalidUtf8(name)
        || name.find_first_of(std::string_view("\\\0", 2)) != std::string_view::npos)
        return false;
    const fs::path path(name);
    return std::none_of(path.begin(), path.end(), [](const fs::path &part) { return part == ".." || part == "."; });
}

bool isZipFile(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return false;
    char begin[4] = {};
    std::ifstream(path, std::ios::binary).read(begin, sizeof begin);
    const std::string_view text(begin, sizeof begin);
    return text == std::string_view("PK\3\4", 4) || text == std::string_view("PK\5\6", 4);
}

Result<TemporaryFolder> TemporaryFolder::make(const fs::path &pattern)
{
    std::string name = pattern.string();
    if (::mkdtemp(name.data()) == nullptr)
        return failWith(systemError(pattern, errno, ErrorCode::WriteFailed));
    TemporaryFolder out;
    out.m_path = name;
    return out;
}

TemporaryFolder::TemporaryFolder(TemporaryFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

Result<std::vector<std::string>> zipNames(const fs::path &path, const ZipLimits &limits)
{
    const auto zip = openZip(path);
    if (!zip)
        return failWith(zip.error());
    const auto items = itemsOf(zip->get(), path, limits);
    if (!items)
        return failWith(items.error());
    std::vector<std::string> out;
    for (const Item &item : *items)
        out.push_back(item.name);
    return out;
}

Result<void> unpackZip(const fs::path &path, const fs::path &folder, const Progress &progress, const ZipLimits &limits)
{
    const auto zip = openZip(path);
    if (!zip)
        return failWith(zip.error());
    const auto items = itemsOf(zip->get(), path, limits);
    if (!items)
        return failWith(items.error());
    std::uint64_t allowed = limits.bytes;
    for (const Item &item : *items)
        if (auto good = unpackItem(zip->get(), item, path, folder / item.name, allowed, progress); !good)
            return good;
    return {};
}

Result<void> packZip(const fs::path &folder, const std::vector<std::string> &names, const fs::path &path,
                     Progress &progress)
{
    int code = 0;
    Zip zip(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    const auto failed = [&] {
        return failWith({ErrorCode::WriteFailed,
                         std::string("The zip file could not be written: ") + zip_strerror(zip.get()) + '.',
                         path.string(), 0, 0});
    };
    for (const std::string &name : names) {
        zip_source_t *source = zip_source_file(zip.get(), (folder / name).c_str(), 0, -1);
        if (source == nullptr)
            return failed();
        const zip_int64_t index = zip_file_add(zip.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failed();
        }
        constexpr zip_uint16_t firstDay = (1U << 5) | 1U; // the first of January 1980, where the count begins
        if (zip_file_set_dostime(zip.get(), static_cast<zip_uint64_t>(index), 0, firstDay, 0) != 0)
            return failed();
    }
    // All the packing is done by zip_close().
    const auto isCancelled = [](zip_t *, void *asked) { return static_cast<Progress *>(asked)->cancelled() ? 1 : 0; };
    if (zip_register_cancel_callback_with_state(zip.get(), isCancelled, nullptr, &progress) != 0)
        return failed();
    if (zip_close(zip.get()) != 0)
        return zip_error_code_zip(zip_get_error(zip.get())) == ZIP_ER_CANCELLED
            ? fail(ErrorCode::Cancelled, "Cancelled; nothing was written.")
            : failed();
    (void)zip.release(); // closed
    return {};
}

} // namespace filigree
