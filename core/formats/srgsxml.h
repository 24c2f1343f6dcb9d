// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of SRGS in XML, shared by its reader and writer.
#pragma once

namespace filigree {

inline constexpr const char *srgsNamespace = "http://www.w3.org/2001/06/grammar";

/// What SRGS has no place for stands in attributes of this namespace, which other tools skip.
inline constexpr const char *srgsOwnNamespace = "urn:x-filigree:grammar";

} // namespace filigree
