// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/database.h"

#include <cerrno>
#include <utility>

#include <sqlite3.h>
#include <sys/vfs.h>

#include "core/base/files.h"
#include "core/project/projectcheck.h"
#include "core/project/projectlock.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr int busyMilliseconds = 5000;

int flagsOf(Database::Kind kind)
{
    const int common = SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    return common | (kind == Database::Kind::Immutable ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
}

/// Write-ahead logs need memory that all readers share, which no network file system gives.
bool isNetworkDrive(const std::filesystem::path &path)
{
    struct statfs facts { };
    if (::statfs(path.c_str(), &facts) != 0)
        return false;
    switch (static_cast<std::uint32_t>(facts.f_type)) {
    case 0x6969: // NFS
    case 0x517B: // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x01021997: // 9p
    case 0x65735546: // FUSE: sshfs and its kin
        return true;
    default:
        return false;
    }
}

bool isWriting(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_SHMSIZE:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string sqliteUri(const std::filesystem::path &path, Database::Kind kind)
{
    if (path.empty())
        return {}; // SQLite's own temporary file
    static const char hex[] = "0123456789ABCDEF";
    std::string out = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', hex[byte >> 4], hex[byte & 15]};
        } else {
            out.push_back(c);
        }
    }
    return kind == Database::Kind::Immutable ? out + "?immutable=1" : out;
}

void throwDamaged(std::string what)
{
    throw ProjectFault{{ErrorCode::DamagedProject,
                        "The project is damaged: " + std::move(what) + " Use a backup or a saved copy.",
                        {},
                        0,
                        0}};
}

Database::Database(std::filesystem::path path, Kind kind)
    : m_path(std::move(path))
    , m_kind(kind)
    , m_sqlite(sqliteUri(m_path, kind), flagsOf(kind), busyMilliseconds)
{
    shownPath = m_path;
    if (kind != Kind::Immutable && !m_path.empty()) // SQLite has not looked beside the file yet
        if (const auto good = checkLogs(m_path); !good)
            throw ProjectFault{good.error()};
    sqlite3 *handle = m_sqlite.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_extended_result_codes(handle, 1);
    m_sqlite.exec("PRAGMA cell_size_check = ON");
    m_sqlite.exec("PRAGMA cache_size = -16384");
    m_sqlite.exec("PRAGMA temp_store = MEMORY");
    if (kind == Kind::ReadWrite) {
        if (sqlite3_db_readonly(handle, "main") != 0)
            throw ProjectFault{systemError(m_path, EACCES, ErrorCode::PermissionDenied)};
        // Where there can be no log, the answer is the mode that stays; that is as safe, only slower.
        if (!isNetworkDrive(m_path))
            SQLite::Statement(m_sqlite, "PRAGMA journal_mode = WAL").executeStep();
        m_sqlite.exec("PRAGMA synchronous = NORMAL");
    } else if (kind == Kind::Making) {
        SQLite::Statement(m_sqlite, "PRAGMA journal_mode = MEMORY").executeStep();
        m_sqlite.exec("PRAGMA synchronous = OFF");
    } else {
        m_sqlite.exec("PRAGMA query_only = ON");
    }
    m_sqlite.exec("PRAGMA foreign_keys = ON");
}

Database::~Database() = default;

void Database::setPatience(std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(m_sqlite.getHandle(), static_cast<int>(patience.count()));
}

Result<void> Database::useLog()
{
    return guard([&]() -> Result<void> {
        if (!isNetworkDrive(m_path))
            SQLite::Statement(m_sqlite, "PRAGMA journal_mode = WAL").executeStep();
        return {};
    });
}

SQLite::Statement &Database::prepared(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        std::string text(sql);
        auto statement = std::make_unique<SQLite::Statement>(m_sqlite, text);
        found = m_statements.emplace(std::move(text), std::move(statement)).first;
    }
    found->second->tryReset();
    found->second->clearBindings();
    return *found->second;
}

void Database::begin()
{
    if (isReadOnly())
        throw ProjectFault{{ErrorCode::PermissionDenied,
                            "The project is open for reading only. Save a copy to make changes.",
                            {},
                            0,
                            0}};
    m_sqlite.exec(m_depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT s" + std::to_string(m_depth));
    ++m_depth;
}

void Database::commit()
{
    m_sqlite.exec(m_depth == 1 ? "COMMIT" : "RELEASE s" + std::to_string(m_depth - 1));
    --m_depth;
}

void Database::rollback() noexcept
{
    --m_depth;
    // After a full disk SQLite may have rolled back by itself; then there is nothing to do.
    if (sqlite3_get_autocommit(m_sqlite.getHandle()) != 0)
        return;
    const std::string name = "s" + std::to_string(m_depth);
    m_sqlite.tryExec(m_depth == 0 ? "ROLLBACK" : "ROLLBACK TO " + name + "; RELEASE " + name);
}

Error Database::withFile(Error error) const
{
    if (error.file.empty())
        error.file = shownPath.string();
    return error;
}

Error Database::toError(const SQLite::Exception &exception) const
{
    const int systemCode = sqlite3_system_errno(m_sqlite.getHandle());
    const auto made = [&](ErrorCode code, std::string detail) {
        return Error{code, std::move(detail), shownPath.string(), 0, 0};
    };
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
        return systemError(shownPath, ENOSPC, ErrorCode::DiskFull);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return made(ErrorCode::Busy, "Another program is writing to the project. Try again when it has finished.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return systemError(shownPath, EACCES, ErrorCode::PermissionDenied);
    case SQLITE_NOTADB:
        return made(ErrorCode::NotAProject, "This is not a Filigree project.");
    case SQLITE_CORRUPT:
        return made(ErrorCode::DamagedProject,
                    "The project is damaged and cannot be read. Use a backup or a saved copy.");
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG)
            return systemError(shownPath, ENOSPC, ErrorCode::DiskFull);
        if (systemCode != 0)
            return systemError(shownPath, systemCode, ErrorCode::WriteFailed);
        return made(isWriting(exception.getExtendedErrorCode()) ? ErrorCode::WriteFailed : ErrorCode::ReadFailed,
                    "The project cannot be read or written (" + std::string(exception.what()) + ").");
    case SQLITE_TOOBIG:
        return made(ErrorCode::InvalidInput, "A text is too long to be stored.");
    case SQLITE_NOMEM:
        return made(ErrorCode::Internal, "There is not enough memory.");
    default:
        return made(ErrorCode::Internal, "SQLite says: " + std::string(exception.what()) + ".");
    }
}

int Query::run()
{
    while (m_statement.executeStep()) { }
    return m_statement.getChanges();
}

std::string Query::text(int column) const
{
    std::string out = m_statement.getColumn(column).getString();
    if (firstInvalidUtf8(out))
        throwDamaged("a text in it is not UTF-8.");
    return out;
}

std::string Query::blob(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const auto *bytes = static_cast<const char *>(value.getBlob());
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(value.getBytes()));
}

void Query::bind(int index, std::string_view value)
{
    m_statement.bind(index, std::string(value)); // SQLite takes a copy: the value may be a temporary
}

void Query::bind(int index, const std::vector<char> &blob)
{
    if (blob.empty())
        m_statement.bind(index);
    else
        m_statement.bind(index, blob.data(), static_cast<int>(blob.size()));
}

} // namespace filigree
