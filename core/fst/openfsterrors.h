// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenFst ends the process on an error unless it is told not to; after that, kError must be asked for. Only for
// openfst*.cpp.
#pragma once

#include <fst/util.h>

namespace filigree {

inline void keepOpenFstFromAborting()
{
    static const bool once = [] {
        FILIGREE_FST_ERROR_FATAL = false; // the flag's name differs between releases: core/CMakeLists.txt
        return true;
    }();
    (void)once;
}

} // namespace filigree
