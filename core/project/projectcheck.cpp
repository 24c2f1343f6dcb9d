// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

#include <sqlite3.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/project/database.h"

namespace filigree {

namespace {

/// The end of a journal that belongs to several databases (SQLite file format, 3: the rollback journal).
constexpr std::string_view superJournalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

using Header = std::array<unsigned char, 100>;

std::uint32_t bigEndian(const Header &header, std::size_t offset, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | header[offset + i];
    return value;
}

tl::unexpected<Error> refuse(const std::filesystem::path &file, ErrorCode code, std::string detail)
{
    return failWith({code, std::move(detail), file.string(), 0, 0});
}

/// Reads through SQLite's own handle: to open and close the file ourselves would drop the POSIX locks of any connection
/// that this process has to it.
bool readHeader(SQLite::Database &database, Header &header, sqlite3_int64 &size)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    header.fill(0);
    const int status = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    return status == SQLITE_OK || status == SQLITE_IOERR_SHORT_READ;
}

/// Does a log with content stand beside the file?
bool hasLog(const std::filesystem::path &file)
{
    for (const char *ending : {"-wal", "-journal"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file.string() + ending, error);
        if (!error && size > 0)
            return true;
    }
    return false;
}

Result<int> checkHeader(const std::filesystem::path &file, const Header &header, sqlite3_int64 size, int newest)
{
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    if (size == 0)
        return refuse(file, ErrorCode::NotAProject, "This is not a Filigree project: the file is empty.");
    if (std::memcmp(header.data(), magic.data(), magic.size()) != 0)
        return refuse(file, ErrorCode::NotAProject,
                      "This is not a Filigree project but another kind of file. Utterances and catalogues are imported "
                      "into a project.");
    if (bigEndian(header, 68, 4) != projectApplicationId)
        return refuse(file, size < 100 ? ErrorCode::DamagedProject : ErrorCode::NotAProject,
                      size < 100 ? "The project is cut off. Use a backup or a saved copy."
                                 : "This is a database of another program, not a Filigree project.");
    const auto version = static_cast<std::int32_t>(bigEndian(header, 60, 4));
    if (version > newest)
        return refuse(file, ErrorCode::NewerProject,
                      "The project was made by a newer Filigree (schema " + std::to_string(version)
                          + ", this program knows up to " + std::to_string(newest)
                          + "). Open it with the newer program.");
    if (version < 1)
        return refuse(file, ErrorCode::DamagedProject, "The project has no schema version. Use a backup.");
    const std::uint32_t pageField = bigEndian(header, 16, 2);
    const sqlite3_int64 pageSize = pageField == 1 ? 65536 : pageField;
    const sqlite3_int64 pages = bigEndian(header, 28, 4);
    // The count of pages is only good when its change counter agrees with the file's (SQLite file format, 1.3.7).
    const bool counted = pages > 0 && bigEndian(header, 24, 4) == bigEndian(header, 92, 4);
    if (counted && size < pages * pageSize && !hasLog(file))
        return refuse(file, ErrorCode::DamagedProject,
                      "The project is cut off: it has " + std::to_string(size) + " of "
                          + std::to_string(pages * pageSize) + " bytes. Use a backup or a saved copy.");
    return version;
}

} // namespace

Result<void> checkLogs(const std::filesystem::path &file)
{
    const auto harmful = [&file](const std::filesystem::path &log, const std::string &what) {
        return refuse(file, ErrorCode::DamagedProject,
                      "Beside the project stands " + log.filename().string() + ", which " + what
                          + ". Somebody may want to harm you: remove it.");
    };
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const std::filesystem::path log = file.string() + ending;
        std::error_code error;
        const auto kind = std::filesystem::symlink_status(log, error).type();
        if (kind != std::filesystem::file_type::not_found && kind != std::filesystem::file_type::regular)
            return harmful(log, "is no file");
    }
    // Only the journal is opened: SQLite has no locks on it, and those on the others would go with our closing them.
    const std::filesystem::path journal = file.string() + "-journal";
    std::ifstream bytes(journal, std::ios::binary);
    std::string end(superJournalMark.size(), '\0');
    const auto length = static_cast<std::streamoff>(end.size());
    if (bytes.seekg(-length, std::ios::end).read(end.data(), length) && end == superJournalMark)
        return harmful(journal, "names another file that would be deleted, and is not Filigree's");
    return {};
}

Result<int> checkProjectHeader(const std::filesystem::path &file, std::span<const Migration> steps)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return failWith(systemError(file, error && error.value() != 0 ? error.value() : ENOENT, ErrorCode::ReadFailed));
    if (std::filesystem::is_directory(status))
        return failWith(systemError(file, EISDIR, ErrorCode::NotAProject));
    if (!std::filesystem::is_regular_file(status))
        return refuse(file, ErrorCode::NotAProject, "This is not a Filigree project: it is not a regular file.");
    Header header{};
    sqlite3_int64 size = 0;
    try {
        SQLite::Database database(sqliteUri(file, Database::Kind::Immutable),
                                  SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
        if (!readHeader(database, header, size))
            return refuse(file, ErrorCode::ReadFailed, "The file cannot be read.");
    } catch (const SQLite::Exception &) {
        return failWith(systemError(file, ::access(file.c_str(), R_OK) != 0 ? errno : EIO, ErrorCode::ReadFailed));
    }
    return checkHeader(file, header, size, newestSchema(steps));
}

Result<void> checkProjectContent(Database &database, std::span<const Migration> steps)
{
    SQLite::Statement check(database.sqlite(), "PRAGMA quick_check(1)");
    const std::string answer = check.executeStep() ? check.getColumn(0).getString() : std::string();
    if (answer != "ok")
        return refuse(database.path(), ErrorCode::DamagedProject,
                      "The project is damaged (" + answer + "). Use a backup or a saved copy.");
    const int version = database.sqlite().execAndGet("PRAGMA user_version").getInt();
    std::size_t known = 0;
    while (known < steps.size() && steps[known].version <= version)
        ++known;
    if (!hasExpectedTables(database.sqlite(), steps.first(known)))
        return refuse(database.path(), ErrorCode::DamagedProject,
                      "The project does not hold the tables of a Filigree project. Use a backup or a saved copy.");
    return {};
}

Result<void> checkProjectContent(const std::filesystem::path &file, std::span<const Migration> steps, bool &checked)
{
    checked = !hasLog(file);
    if (!checked)
        return {};
    try {
        Database database(file, Database::Kind::Immutable);
        return database.guard([&] { return checkProjectContent(database, steps); });
    } catch (const SQLite::Exception &exception) {
        const bool corrupt =
            (exception.getErrorCode() & 0xFF) == SQLITE_CORRUPT || (exception.getErrorCode() & 0xFF) == SQLITE_NOTADB;
        return refuse(file, corrupt ? ErrorCode::DamagedProject : ErrorCode::ReadFailed,
                      corrupt ? "The project is damaged and cannot be read. Use a backup or a saved copy."
                              : "The project cannot be read (" + std::string(exception.what()) + ").");
    }
}

} // namespace filigree
