// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of machine translation.
#pragma once

#include <memory>

#include "app/cli/command.h"

namespace filigree::app {

std::unique_ptr<Command> makeTranslateTrainCommand();
std::unique_ptr<Command> makeTranslateAdaptCommand();
std::unique_ptr<Command> makeTranslateMergeCommand();
std::unique_ptr<Command> makeTranslateCommand();

} // namespace filigree::app
