// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last edits of a project cannot be written: is it closed all the same?
#pragma once

#include <functional>

#include <QString>

#include "core/base/error.h"

class QWidget;

namespace filigree::app {

/// Asks over `window`, without blocking; calls `discard` if the edits may be lost. Nothing happens when it is asked
/// already.
void askToDiscard(QWidget &window, const QString &project, const Error &why, std::function<void()> discard);

} // namespace filigree::app
