// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite connection with prepared statements, nested transactions, and errors as values. Private to core/project;
// what the tables mean is not known here.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/error.h"
#include "core/project/projectstore.h"

namespace filigree {

/// Thrown where stored content cannot be right; becomes an Error at guard().
struct ProjectFault {
    Error error;
};

[[noreturn]] void throwDamaged(std::string what);

class Database {
public:
    enum class Kind {
        ReadWrite,
        ReadOnly, ///< sees what another connection writes; removes its own traces on closing
        Immutable, ///< touches nothing, locks nothing; for checks, and for folders that cannot be written to
        Making, ///< a file that nobody else knows yet: quick, and without a journal beside it
    };

    /// Opens and sets the connection up; `path` must have been checked. Throws SQLite::Exception.
    Database(std::filesystem::path path, Kind kind);
    ~Database();

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isReadOnly() const { return m_kind == Kind::ReadOnly || m_kind == Kind::Immutable; }
    [[nodiscard]] SQLite::Database &sqlite() { return m_sqlite; }
    /// A statement that is kept for the next time; reset, without values.
    [[nodiscard]] SQLite::Statement &prepared(std::string_view sql);

    /// Runs `action`, which returns a Result, and turns what SQLite throws into an Error.
    template <class Action> auto guard(Action &&action) -> std::invoke_result_t<Action>
    {
        try {
            return action();
        } catch (const SQLite::Exception &exception) {
            return failWith(toError(exception));
        } catch (const ProjectFault &fault) {
            return failWith(withFile(fault.error));
        } catch (const std::bad_alloc &) {
            return failWith(withFile({ErrorCode::Internal, "There is not enough memory.", {}, 0, 0}));
        }
    }

    /// guard() in a transaction, or in a savepoint inside one: undone when the result is an error or it throws.
    template <class Action> auto write(Action &&action) -> std::invoke_result_t<Action>
    {
        return guard([&]() -> std::invoke_result_t<Action> {
            begin();
            try {
                auto result = action();
                if (result)
                    commit();
                else
                    rollback();
                return result;
            } catch (...) {
                rollback();
                throw;
            }
        });
    }

    /// How long locks of others are waited for.
    void setPatience(std::chrono::milliseconds patience);

    /// Write-ahead logging from now on, where the drive allows it.
    [[nodiscard]] Result<void> useLog();

    [[nodiscard]] Error toError(const SQLite::Exception &exception) const;
    [[nodiscard]] Error withFile(Error error) const;

    std::filesystem::path shownPath; ///< in messages; the project's own where this is a temporary file
    std::shared_ptr<ProjectLock> lock; ///< the writer's place, where one is held

private:
    void begin();
    void commit();
    void rollback() noexcept;

    std::filesystem::path m_path;
    Kind m_kind;
    SQLite::Database m_sqlite;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
    int m_depth = 0;
};

/// The file as SQLite's URI, whatever characters its name has. No path: a temporary file that goes with its
/// connection.
[[nodiscard]] std::string sqliteUri(const std::filesystem::path &path, Database::Kind kind);

/// One use of a prepared statement: binds in the constructor, resets at its end. Text that comes back is UTF-8 or the
/// project counts as damaged.
class Query {
public:
    template <class... Values>
    Query(Database &database, std::string_view sql, const Values &...values)
        : m_statement(database.prepared(sql))
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Query() { m_statement.tryReset(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    [[nodiscard]] bool step() { return m_statement.executeStep(); }
    /// For statements without rows; the number of rows that changed.
    int run();
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string blob(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string &value) { bind(index, std::string_view(value)); }
    void bind(int index, const char *value) { bind(index, std::string_view(value)); }
    void bind(int index, const std::vector<char> &blob); ///< empty = NULL

    SQLite::Statement &m_statement;
};

} // namespace filigree
