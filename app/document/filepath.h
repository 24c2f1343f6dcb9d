// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// File paths between Qt, which has them as QString, and the core. By way of UTF-16, which both have on every system.
#pragma once

#include <filesystem>

#include <QString>

namespace filigree::app {

[[nodiscard]] inline std::filesystem::path toPath(const QString &path)
{
    return {path.toStdU16String()};
}

[[nodiscard]] inline QString fromPath(const std::filesystem::path &path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace filigree::app
