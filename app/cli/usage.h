// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a command line that cannot be understood.
#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace filigree::app {

/// One sentence, with where to read on. An option that does not exist comes first: what is missing beside it is often
/// that option, misspelt. `first` is the first argument.
[[nodiscard]] std::string usageMistake(const CLI::App &program, const CLI::ParseError &error, const std::string &first);

} // namespace filigree::app
