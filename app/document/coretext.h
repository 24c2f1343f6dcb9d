// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Core's sentences in the language of the window: the one place where its codes become text.
#pragma once

#include <string>

#include <QString>

#include "core/base/message.h"

namespace filigree::app {

/// `english` is what is shown where core gives no code.
[[nodiscard]] QString coreText(const Message &message, const std::string &english = {});

} // namespace filigree::app
