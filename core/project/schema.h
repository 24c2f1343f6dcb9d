// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a project file and the way from older ones to today's. Private to core/project and its tests.
#pragma once

#include <cstdint>
#include <span>

namespace SQLite {
class Database;
}

namespace filigree {

/// "Flgr" in the header of every project file.
inline constexpr std::uint32_t projectApplicationId = 0x466C6772;

/// One step: SQL that leads from version - 1 to version.
struct Migration {
    int version = 0;
    const char *sql = nullptr;
};

/// All steps from an empty database, in order; the last one's version is the program's.
[[nodiscard]] std::span<const Migration> projectMigrations();
[[nodiscard]] int newestSchema(std::span<const Migration> steps);

/// Takes the steps above the file's user_version, each in one transaction with its number. Throws SQLite::Exception;
/// what was done before the failing step stays, the failing one leaves nothing.
void migrate(SQLite::Database &database, std::span<const Migration> steps);

/// Does the file hold exactly the tables that the steps make, and no trigger or view? A stranger's file with our
/// application id does not get further than here.
[[nodiscard]] bool hasExpectedTables(SQLite::Database &database, std::span<const Migration> steps);

} // namespace filigree
