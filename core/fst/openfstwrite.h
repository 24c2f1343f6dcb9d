// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a transducer as OpenFst's binary format. C++17, no OpenFst type.
#pragma once

#include <functional>
#include <string_view>

#include "core/base/error.h"
#include "core/fst/transducer.h"

namespace filigree {

/// Takes the next bytes of the file; false stops.
using ByteSink = std::function<bool(std::string_view)>;

/// A vector FST of standard (tropical) arcs with both symbol tables inside. Error: WriteFailed when the sink stops.
[[nodiscard]] Result<void> writeOpenFst(const Transducer &transducer, const ByteSink &sink);

} // namespace filigree
