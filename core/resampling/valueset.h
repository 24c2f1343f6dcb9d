// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A set of slot values: a compressed bitmap over their numbers. The one place that names the library.
#pragma once

#include <roaring/roaring.hh>

namespace roaring { // where the class is from release 1 on; before that it is in the global namespace
}

namespace filigree {

namespace valueset {
using namespace ::roaring; // finds the class in either place
using Type = Roaring;
} // namespace valueset

using ValueSet = valueset::Type;

} // namespace filigree
